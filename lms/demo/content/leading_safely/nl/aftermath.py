"""Lesson 5: the first hours after an accident."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Option,
    Ordering,
    Picture,
    Text,
    Thing,
)

LESSON = Lesson(
    key="aftermath",
    slug="na-een-ongeval",
    title="Na een ongeval",
    minutes=7,
    objectives=(
        "in het eerste uur de goede volgorde houden",
        "leren, beoordelen en strafrecht uit elkaar houden",
        "zorgen voor mensen, ook weken later",
    ),
    blocks=(
        Heading("aftermath-h1", "De quad"),
        Text(
            "aftermath-t1",
            "<p>Vier over half tien. Op het oefenterrein is een quad gekanteld. Soldaat Thijs Mol ligt "
            "eronder. Er zijn al drie mensen bij hem, iemand belt 112. Jij bent compagniescommandant en komt "
            "aanrijden. Iedereen kijkt naar jou.</p>",
        ),
        Choice(
            "aftermath-q1",
            "Wat is in de eerste minuten jouw taak?",
            (
                Option(
                    "a",
                    "Zelf eerste hulp geven.",
                    False,
                    "Er zijn al drie helpers. Jij bent de enige die het geheel kan overzien.",
                ),
                Option(
                    "b",
                    "Overzicht: veiligheid, hulp op weg, één aanspreekpunt, activiteit stil.",
                    True,
                    "Goed. Handen zijn er genoeg. Overzicht niet.",
                ),
                Option(
                    "c",
                    "Uitzoeken wie er reed en waarom.",
                    False,
                    "Dat komt. Nu kost het aandacht die een mens nodig heeft.",
                ),
                Option(
                    "d",
                    "Het terrein opruimen en de quad rechtop zetten voordat de hulpdiensten er zijn.",
                    False,
                    "Maak ruimte om te helpen, maar laat verder alles liggen.",
                ),
            ),
            "Bij een ongeval heeft iedereen iets te doen. Jouw taak is zien wat niemand doet.",
        ),
        Heading("aftermath-h2", "Het eerste uur"),
        Text(
            "aftermath-t2",
            "<ol><li><b>Mensen</b>: veiligheid, 112, hulp, iemand bij het slachtoffer die "
            "blijft.</li><li><b>Stop</b>: leg het werk stil, ook elders met hetzelfde "
            "materieel.</li><li><b>Plaats</b>: laat liggen wat niet voor hulp weg moet; zet af; noteer "
            "namen.</li><li><b>Meld</b>: je hogere commandant, de meldkamer van Defensie; bij dood, blijvend letsel "
            "of ziekenhuisopname meldt de werkgever direct aan de Nederlandse "
            "Arbeidsinspectie.</li><li><b>Thuis</b>: de familie hoort het van ons, niet via een app.</li></ol>",
        ),
        Picture(
            "aftermath-p1",
            "aftermath.png",
            "Een trap met vijf genummerde treden omlaag: een kruis, een stopbord, een lint tussen palen, een "
            "telefoon en een huis.",
            "Mensen, stop, plaats, melden, thuis. In die volgorde, en vaak met hulp tegelijk.",
        ),
        Ordering(
            "aftermath-q2",
            "Zet het eerste uur in de goede volgorde.",
            (
                Thing(
                    "a",
                    "Iemand blijft bij het slachtoffer; 112 is gebeld.",
                ),
                Thing(
                    "b",
                    "Het rijden met alle quads stopt.",
                ),
                Thing(
                    "c",
                    "De plaats wordt afgezet en blijft zoals die is.",
                ),
                Thing(
                    "d",
                    "De hogere commandant en de meldkamer weten het.",
                ),
                Thing(
                    "e",
                    "Iemand gaat naar de familie.",
                ),
            ),
            "Met genoeg mensen kan er veel tegelijk. Heb je maar één paar handen, dan is dit de volgorde.",
        ),
        Choice(
            "aftermath-q3",
            "Een uur later vraagt iemand of de quads weer mogen rijden; ‘die van Thijs had gewoon pech’. Wat "
            "doe je?",
            (
                Option(
                    "a",
                    "Toestaan, met de opdracht langzaam te rijden en steile stukken te mijden.",
                    False,
                    "Voorzichtig is geen maatregel. Je weet nog niet wat er brak of wie wat deed.",
                ),
                Option(
                    "b",
                    "Toestaan zodra de monteur er één heeft bekeken.",
                    False,
                    "Eén quad zegt weinig over de andere en niets over terrein en instructie.",
                ),
                Option(
                    "c",
                    "Het aan de groepscommandanten laten.",
                    False,
                    "Zij staan het dichtst bij de opdracht. Jij hoort dit te dragen.",
                ),
                Option(
                    "d",
                    "Stil laten staan tot duidelijk is of het nog eens kan gebeuren.",
                    True,
                    "Goed. Het tweede ongeval met dezelfde oorzaak is het ergste.",
                ),
            ),
            "Zolang je de oorzaak niet kent, is elk gelijk voertuig verdacht.",
        ),
        Heading("aftermath-h3", "Drie sporen"),
        Text(
            "aftermath-t3",
            "<p>Er lopen straks drie dingen naast elkaar. <b>Leren</b>: wat maakte dit mogelijk? "
            "<b>Beoordelen</b>: handelde iemand roekeloos, en wat hoort daarbij? <b>Strafrecht</b>: de "
            "Koninklijke Marechaussee en het Openbaar Ministerie. Houd ze uit elkaar. Wie voor het leren iets "
            "vertelt, moet weten waar het terechtkomt. Beloof dus niets over de andere twee sporen.</p>",
        ),
        Choice(
            "aftermath-q4",
            "Wat zeg je 's avonds tegen de compagnie? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "Wat we zeker weten over Thijs, en wanneer er meer komt.",
                    True,
                    "Ja. Feiten en een tijdstip houden geruchten klein.",
                ),
                Option(
                    "b",
                    "Wat de oorzaak waarschijnlijk is.",
                    False,
                    "Een vermoeden van de commandant wordt een feit. Wacht.",
                ),
                Option(
                    "c",
                    "Bij wie je vannacht terechtkunt.",
                    True,
                    "Ja. Noem namen: de geestelijk verzorger, maatschappelijk werk, de arts, jij.",
                ),
                Option(
                    "d",
                    "Dat niemand iets plaatst voordat de familie alles weet.",
                    True,
                    "Ja, met de reden erbij.",
                ),
            ),
            "Feiten, zorg, en een tijd waarop je terugkomt. Geen oorzaak.",
            multiple=True,
        ),
        Heading("aftermath-h4", "Weken later"),
        Text(
            "aftermath-t4",
            "<p>De helpers slapen slecht. De chauffeur die erachter reed, zwijgt. Thijs krijgt na de derde "
            "week geen bezoek meer. Zet het in je agenda: na een dag, een week, een maand en drie maanden "
            "spreek je hen zelf. En kom terug met wat er is <b>veranderd</b>. Een onderzoek zonder gevolg "
            "leert mensen dat melden niet helpt.</p>",
        ),
        Text(
            "aftermath-t5",
            "<p><b>Bronnen.</b> <a "
            'href="https://wetten.overheid.nl/BWBR0010346">Arbeidsomstandighedenwet</a>, artikel 9. '
            "Nederlandse Arbeidsinspectie, <a "
            'href="https://www.nlarbeidsinspectie.nl/melden/arbeidsongeval">Arbeidsongeval melden</a>. S. '
            "Dekker, <i>Just Culture</i> (2012), over leren en beoordelen. Onderzoeksraad voor Veiligheid, "
            "<i>Mortierongeval Mali</i> (2017), over zorg en leren na een ongeval. De vijf woorden zijn een "
            "keuze van deze cursus. De commandant en de quad zijn bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "De meldlijnen van Defensie na een ongeval: wie belt wie, binnen welke tijd, en met de Inspectie "
            "Veiligheid Defensie."
        ),
        "De procedure om familie te informeren, en wie dat doet.",
        "Hoe leren, tucht- en strafrecht bij Defensie zijn gescheiden.",
    ),
)
