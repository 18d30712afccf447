"""Lesson 6: free contact with people outside Defence."""

from lms.demo.content.shapes import (
    Accordion,
    Choice,
    Heading,
    Lesson,
    Option,
    Part,
    Picture,
    Text,
)

LESSON = Lesson(
    key="outside",
    slug="vrij-contact-met-buiten",
    title="Vrij contact met buiten",
    minutes=6,
    objectives=(
        "noemen wie je buiten Defensie om advies of hulp mag vragen",
        "zeggen wanneer de wet je beschermt als je iets openbaar maakt",
        "uitleggen waarom niemand zulk contact mag verbieden of opsporen",
    ),
    blocks=(
        Heading("outside-h1", "‘Dat houden we binnen de poort’"),
        Text(
            "outside-t1",
            "<p>Sergeant-majoor Eva Kramer meldde een half jaar geleden dat keuringen van hijsbanden op "
            "papier worden gezet zonder dat iemand kijkt. Ze kreeg een bevestiging. Daarna niets. Vorige week "
            "brak er een band.</p><p>Ze belt het Huis voor Klokkenluiders voor advies. Haar chef hoort het. "
            "‘Dat houden we binnen de poort. Met wie heb je nog meer gesproken?’</p>",
        ),
        Choice(
            "outside-q1",
            "Wat is juist?",
            (
                Option(
                    "a",
                    "Eva had eerst de hele lijn moeten aflopen.",
                    False,
                    "Dat hoeft niet. Sinds 18 februari 2023 mag een misstand ook rechtstreeks buiten worden gemeld. "
                    "Advies vragen mag altijd.",
                ),
                Option(
                    "b",
                    "Eva mag advies vragen, aan wie zij wil.",
                    True,
                    "Ja. Haar chef hoort er niet naar te vragen: zoeken naar wie er praat, maakt dat niemand meer "
                    "iets zegt.",
                ),
                Option(
                    "c",
                    "Eva mag advies vragen als haar chef toestemming geeft.",
                    False,
                    "Voor advies of een melding is geen toestemming nodig.",
                ),
                Option(
                    "d",
                    "Haar chef mag het verbieden, want Eva is militair.",
                    False,
                    "Ook voor militairen geldt de wet. Een afspraak die melden verbiedt, is nietig.",
                ),
            ),
            "Vrij contact met buiten is een veiligheidsklep. Hij werkt alleen als niemand erop zit.",
        ),
        Heading("outside-h2", "Wie er buiten zijn"),
        Accordion(
            "outside-a1",
            (
                Part(
                    "a",
                    "Huis voor Klokkenluiders",
                    "<p>Geeft gratis en vertrouwelijk advies en kan onderzoek doen. Onafhankelijk.</p>",
                ),
                Part(
                    "b",
                    "Nationale ombudsman, Veteranenombudsman",
                    "<p>Behandelt klachten over hoe de overheid je heeft behandeld, meestal nadat je daar eerst zelf "
                    "hebt geklaagd.</p>",
                ),
                Part(
                    "c",
                    "Een Kamerlid",
                    "<p>Iedereen mag schriftelijk een verzoek indienen (Grondwet, artikel 5). De Kamer beslist niet "
                    "over personen.</p>",
                ),
                Part(
                    "d",
                    "Een advocaat, je vakbond, je arts",
                    "<p>Zij adviseren jou, en zwijgen over wat je vertelt.</p>",
                ),
                Part(
                    "e",
                    "Inspecteur-Generaal der Krijgsmacht (IGK)",
                    "<p>Hoort bij Defensie, maar staat naast de lijn en bemiddelt. Ook voor oud-medewerkers en het "
                    "thuisfront.</p>",
                ),
            ),
        ),
        Picture(
            "outside-p1",
            "gate.png",
            "Een kazernepoort die openstaat. Iemand loopt met een gesprekswolk naar een huis, een weegschaal "
            "en een gebouw met zuilen. Een dichte envelop met een slot blijft binnen.",
            "Jij mag naar buiten met je verhaal. Wat gerubriceerd is, blijft binnen.",
        ),
        Heading("outside-h3", "En de pers?"),
        Text(
            "outside-t2",
            "<p>De wet beschermt wie iets <b>openbaar</b> maakt als die goede redenen heeft om te denken dat "
            "het klopt, en:</p><ul><li>eerst bij een bevoegde instantie heeft gemeld en met reden ziet dat "
            "het onderzoek te weinig vordert; <b>of</b></li><li>goede redenen heeft om te vrezen voor gevaar "
            "voor het algemeen belang, voor benadeling, of dat er niets aan gedaan wordt.</li></ul><p>Dat is "
            "smal. Vraag eerst advies.</p>",
        ),
        Text(
            "outside-t3",
            "<p>Over je werk in het algemeen mag je een mening hebben (Grondwet, artikel 7). De grens ligt "
            "waar je functie of de dienst niet meer goed kan werken (Wet ambtenaren defensie, artikel 12a). "
            "Spreek niet namens Defensie als dat je taak niet is. En <b>gerubriceerde informatie</b> geef je "
            "aan niemand die er niet toe bevoegd is, ook niet bij een melding.</p>",
        ),
        Choice(
            "outside-q2",
            "Eva wil melden, maar een van de stukken is gerubriceerd. Wat doet zij?",
            (
                Option(
                    "a",
                    "Het stuk meesturen: het gaat om veiligheid.",
                    False,
                    "Dat kan strafbaar zijn en anderen in gevaar brengen, hoe goed het doel ook is.",
                ),
                Option(
                    "b",
                    "Niet melden.",
                    False,
                    "Dan blijven de hijsbanden ongekeurd. Er is een andere weg.",
                ),
                Option(
                    "c",
                    "De rubricering eraf knippen en een foto sturen.",
                    False,
                    "De inhoud blijft gerubriceerd.",
                ),
                Option(
                    "d",
                    "Vertellen wat er misgaat, zonder het stuk.",
                    True,
                    "Goed. Het Huis of de COID weet hoe een bevoegd iemand het stuk kan inzien.",
                ),
            ),
            "Je kunt bijna altijd vertellen wát er misgaat zonder het geheim erbij.",
        ),
        Heading("outside-h4", "Als jij leidinggeeft"),
        Text(
            "outside-t4",
            "<p>Vraag niet wie met wie sprak. Zoek niet in mail of telefoon wie er gepraat heeft. Verbied "
            "niets, ook niet in een afspraak bij vertrek. Vraag liever: wat hebben wij laten liggen dat "
            "iemand naar buiten moest?</p>",
        ),
        Choice(
            "outside-q3",
            "Welke zinnen horen níét in een eenheid thuis? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "‘Wie met een Kamerlid praat, hoeft hier niet terug te komen.’",
                    True,
                    "Klopt. Dit is dreigen met benadeling.",
                ),
                Option(
                    "b",
                    "‘Heb je al eens met een vertrouwenspersoon gepraat?’",
                    False,
                    "Dit is juist een goede vraag, als je niet naar het antwoord vist.",
                ),
                Option(
                    "c",
                    "‘Teken even dat je hierover nooit iets meldt.’",
                    True,
                    "Klopt. Zo'n afspraak is nietig, en de vraag alleen al schrikt af.",
                ),
                Option(
                    "d",
                    "‘Zet er geen gerubriceerde dingen in als je meldt.’",
                    False,
                    "Dit is een goede en nodige waarschuwing.",
                ),
            ),
            "Waarschuwen voor geheimen mag. Waarschuwen voor melden niet.",
            multiple=True,
        ),
        Text(
            "outside-t5",
            '<p><b>Bronnen.</b> <a href="https://wetten.overheid.nl/BWBR0037852">Wet bescherming '
            "klokkenluiders</a>, artikelen 17e tot en met 17ec en 17h; <a "
            'href="https://www.caorijk.nl/cao-rijk/hoofdstuk-13/workaround-teksten-wet-bescherming-klokkenluiders/artikel-17ea-eerste-en-tweede-lid">artikel '
            "17ea</a> over openbaar maken. Grondwet, artikelen 5 en 7. Wet ambtenaren defensie, artikel 12a. "
            '<a href="https://www.defensie.nl/onderwerpen/igk">Defensie over de IGK</a>. <a '
            'href="https://www.nationaleombudsman.nl/veteranen">Veteranenombudsman</a>. De sergeant-majoor en '
            "de hijsbanden zijn bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "Hoe de wet zich verhoudt tot gerubriceerde informatie en nationale veiligheid, en welke bevoegde "
            "autoriteit daarvoor openstaat."
        ),
        "De geldende aanwijzing van de secretaris-generaal over extern optreden en contact met de pers.",
        "De artikelnummers na latere wijzigingen van de wet.",
    ),
)
