"""Lesson 3: how we treat each other, also online."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Option,
    Picture,
    Text,
    TrueFalse,
)

LESSON = Lesson(
    key="behaviour",
    slug="hoe-we-met-elkaar-omgaan",
    title="Hoe we met elkaar omgaan",
    minutes=7,
    objectives=(
        "ongewenst gedrag herkennen aan wat het met de ander doet",
        "uitleggen wat rang en afhankelijkheid veranderen",
        "nadenken voordat je iets filmt, plaatst of doorstuurt",
    ),
    blocks=(
        Heading("behaviour-h1", "De groepsapp"),
        Text(
            "behaviour-t1",
            "<p>In de app van het peloton staat een foto van soldaat Noor Haddad, genomen in de kleedruimte. "
            "Ze is half aangekleed. Er staat een grap onder. Negen mensen reageren met een lachend gezicht. "
            "Noor zegt niets.</p><p>‘Ze kan er wel tegen’, zegt de maker. ‘Anders had ze wel wat gezegd.’</p>",
        ),
        Choice(
            "behaviour-q1",
            "Wat zegt het dat Noor niets zegt?",
            (
                Option(
                    "a",
                    "Dat ze het grappig vindt.",
                    False,
                    "Dat weet je niet. Wie lacht of zwijgt, kan zich ook schamen of bang zijn.",
                ),
                Option(
                    "b",
                    "Dat het voor haar is afgedaan.",
                    False,
                    "De foto staat er nog en kan verder gaan. Voor haar begint het misschien pas.",
                ),
                Option(
                    "c",
                    "Dat zij het zelf had moeten melden.",
                    False,
                    "Dat legt de last bij wie het overkomt. Negen anderen zagen het ook.",
                ),
                Option(
                    "d",
                    "Niets. Stilte is geen toestemming.",
                    True,
                    "Ja. Negen tegen één is geen moment waarop je vrij nee zegt.",
                ),
            ),
            "Het gaat om wat het gedrag doet, niet om hoe het bedoeld was. Een foto van iemand in een "
            "kleedruimte maken of delen kan bovendien strafbaar zijn.",
        ),
        Heading("behaviour-h2", "Wat ongewenst is"),
        Text(
            "behaviour-t2",
            "<p>De Arbowet noemt het bij naam: <b>discriminatie, seksuele intimidatie, agressie en geweld, "
            "pesten</b>. De werkgever moet er beleid tegen voeren. De gedragsregels van Defensie zeggen het "
            "in de ik-vorm: ik behandel iedereen gelijkwaardig, ik pest niet, ik geef geen ongevraagde "
            "seksuele aandacht, ik voorkom agressie.</p><p>Een harde toon bij gevaar is iets anders. ‘Stop, "
            "wapen neer!’ is geen intimidatie. Iemand een week lang uitlachen wel.</p>",
        ),
        Picture(
            "behaviour-p1",
            "ripples.png",
            "Een telefoon. Er lopen steeds grotere kringen omheen, met mensen erin. Buiten de kringen staat "
            "iemand alleen, in rood.",
            "Eén bericht, en je weet niet meer wie het ziet. De persoon op de foto weet dat ook niet.",
        ),
        Heading("behaviour-h3", "Rang en afhankelijkheid"),
        Text(
            "behaviour-t3",
            "<p>Hoe meer je over een ander te zeggen hebt, hoe minder vrij die is om nee te zeggen. Een "
            "rekruut lacht mee met zijn instructeur. Een stagiair gaat mee naar de bar. Daarom ligt de grens "
            "voor jou strenger als jij beoordeelt, opleidt of het rooster maakt.</p><p>Ook een inwijding of "
            "ontgroening is nooit vrij als weigeren je plek in de groep kost. De gedragsregels zeggen: "
            "daarbij geen alcohol.</p>",
        ),
        Choice(
            "behaviour-q2",
            "Een instructeur stuurt een rekruut 's avonds berichten: eerst over de les, dan steeds "
            "persoonlijker. De rekruut antwoordt vriendelijk. Wat is juist?",
            (
                Option(
                    "a",
                    "De instructeur moet zelf stoppen.",
                    True,
                    "Ja. De rekruut is niet vrij om te weigeren. Wie beoordeelt, bewaakt zelf de grens.",
                ),
                Option(
                    "b",
                    "Het is goed zolang de rekruut vriendelijk antwoordt.",
                    False,
                    "Vriendelijk blijven is vaak de veiligste keuze voor wie afhankelijk is.",
                ),
                Option(
                    "c",
                    "Het is privé, want het is na werktijd.",
                    False,
                    "Morgen staat dezelfde instructeur weer voor de groep, met het cijfer in zijn hand.",
                ),
                Option(
                    "d",
                    "De rekruut moet duidelijk nee zeggen.",
                    False,
                    "Mooi als het lukt. Maar de verantwoordelijkheid ligt bij wie macht heeft.",
                ),
            ),
            "Macht verplicht. Wie rang, kennis of een beoordeling in handen heeft, houdt zelf afstand.",
        ),
        Heading("behaviour-h4", "Voor je op ‘verzenden’ drukt"),
        Text(
            "behaviour-t4",
            "<ul><li>Staat er iemand op? Vraag eerst of die het goed vindt.</li><li>Zie je een plek, naam, "
            "tijd of voertuig? Dan kan het een ander in gevaar brengen.</li><li>Zou je het hardop zeggen waar "
            "je commandant bij staat?</li><li>Ook in een besloten groep ben je van "
            "Defensie.</li></ul><p>Verwijderen helpt, maar haalt niets terug. Een mening mag je hebben; een "
            "mens vernederen niet.</p>",
        ),
        TrueFalse(
            "behaviour-q3",
            "In een besloten groepsapp gelden de gedragsregels van Defensie niet, want het is privé.",
            False,
            "Wie er in de groep zit, is collega. En een besloten groep is met één schermafdruk open.",
        ),
        Choice(
            "behaviour-q4",
            "Je zit in de groep met de foto van Noor. Wat helpt? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "In de groep zeggen dat de foto weg moet.",
                    True,
                    "Ja. Eén stem breekt de stilte, en de volgende durft dan ook.",
                ),
                Option(
                    "b",
                    "Noor apart vragen hoe het met haar is en wat zij wil.",
                    True,
                    "Ja. Zij bepaalt wat er met haar verhaal gebeurt.",
                ),
                Option(
                    "c",
                    "De foto doorsturen naar een vriend om te vragen wat hij vindt.",
                    False,
                    "Dan gaat de foto verder. Vertel wat je zag, zonder hem te delen.",
                ),
                Option(
                    "d",
                    "Je groepscommandant of een vertrouwenspersoon vertellen wat er speelt.",
                    True,
                    "Ja. Zeg erbij dat Noor nog niet heeft gekozen wat zij wil.",
                ),
            ),
            "Iets doen kan klein zijn. Niets doen leest de groep als: dit mag hier.",
            multiple=True,
        ),
        Text(
            "behaviour-t5",
            "<p><b>Bronnen.</b> <a "
            'href="https://wetten.overheid.nl/BWBR0010346">Arbeidsomstandighedenwet</a>, artikel 1, derde '
            "lid, onder e, en artikel 3, tweede lid. <a "
            'href="https://magazines.defensie.nl/allehens/2019/06/04_gedragsregels">Gedragsregels '
            "Defensie</a> (2019). Commissie Giebels, <i>Onderzoek naar een sociaal veilige werkomgeving bij "
            "Defensie</i> (2018), over macht en groepsdruk. Wetboek van Strafrecht, over misbruik van "
            "seksueel beeldmateriaal. De soldaat en de app zijn bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        "Het strafrecht over beelden maken en delen (artikelen en woorden sinds 1 juli 2024).",
        (
            "De regels van Defensie voor sociale media, relaties tussen instructeur en leerling, en "
            "inwijdingen."
        ),
    ),
)
