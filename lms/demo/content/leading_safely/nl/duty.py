"""Lesson 1: what a commander answers for."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Matching,
    Option,
    Pair,
    Picture,
    Text,
)

LESSON = Lesson(
    key="duty",
    slug="waar-jij-voor-staat",
    title="Waar jij voor staat",
    minutes=6,
    objectives=(
        "zeggen wat je als commandant kunt overdragen en wat niet",
        "de vier lijnen van toezicht gebruiken zonder je erachter te verschuilen",
        "in een week zien waar je eenheid op veiligheid staat",
    ),
    blocks=(
        Heading("duty-h1", "Maandag, acht uur"),
        Text(
            "duty-t1",
            "<p>Kapitein Lotte Vermeer neemt een compagnie over. In de la ligt een plan van aanpak met veertien open "
            "punten. Bij vier is de termijn voorbij. ‘Dat doet de veiligheidskundige’, zegt haar voorganger. ‘Jij "
            "hoeft alleen te tekenen.’</p><p>Om negen uur begint de werkplaats. Op de hefbrug staat al een "
            "vrachtauto.</p>",
        ),
        Choice(
            "duty-q1",
            "Wat doet Lotte het eerst?",
            (
                Option(
                    "a",
                    "Tekenen; haar voorganger kent de eenheid.",
                    False,
                    "Vanaf vandaag is het haar handtekening. Ze weet nog niet waarvoor.",
                ),
                Option(
                    "b",
                    "De veiligheidskundige vragen de veertien punten op te lossen voor het eind van de maand.",
                    False,
                    "Die adviseert en kijkt mee. Mensen, geld en tijd verdelen kan alleen zij.",
                ),
                Option(
                    "c",
                    "Vragen welk open punt vandaag iemand kan treffen.",
                    True,
                    "Goed. Leg dat werk zo nodig stil. Eerst het gevaar van vandaag, dan de rest van de lijst.",
                ),
                Option(
                    "d",
                    "Alle werk stilleggen tot de lijst leeg is.",
                    False,
                    "Dat lijkt streng, maar weegt niet. Over twee dagen begint iedereen vanzelf weer.",
                ),
            ),
            "Een lijst is geen maatregel. Begin bij wat vandaag mis kan gaan en wie daar staat.",
        ),
        Heading("duty-h2", "Taken wel, zorg niet"),
        Text(
            "duty-t2",
            "<p>De Arbowet legt de zorg bij de <b>werkgever</b>. Bij Defensie ligt die zorg in de lijn, "
            "van de minister tot jou. Je mag <b>taken</b> overdragen: meten, keuren, instrueren. Je kunt niet "
            "overdragen dat jij er <b>op aan te spreken</b> bent. Wie een taak krijgt, heeft daar tijd, "
            "kennis en bevoegdheid voor nodig. Ontbreekt er één, dan heb je alleen papier overgedragen.</p>",
        ),
        Picture(
            "duty-p1",
            "lines.png",
            "Drie treden omhoog, met een groep mensen en een helm, iemand met een lijst, en een vergrootglas. "
            "Los ernaast een vierde, hogere zuil met een oog.",
            "De eerste lijn ben jij met je mensen. De andere drie helpen, meten en houden toezicht.",
        ),
        Text(
            "duty-t3",
            "<p>Defensie kent vier lijnen: <b>1</b> de werkvloer en de leidinggevende; <b>2</b> staven en "
            "kenniscentra die adviseren; <b>3</b> onderzoek en audits; <b>4</b> onafhankelijk toezicht door "
            "de Inspectie Veiligheid Defensie. De lijnen achter jou vangen op wat jij mist. Ze doen jouw werk "
            "niet.</p>",
        ),
        Matching(
            "duty-q2",
            "Wie hoort bij welke lijn?",
            (
                Pair(
                    "a",
                    "De groepscommandant op de schietbaan",
                    "Eerste lijn",
                ),
                Pair(
                    "b",
                    "De veiligheidskundige van de staf",
                    "Tweede lijn",
                ),
                Pair(
                    "c",
                    "Wie een audit doet binnen Defensie",
                    "Derde lijn",
                ),
                Pair(
                    "d",
                    "De Inspectie Veiligheid Defensie",
                    "Vierde lijn",
                ),
                Pair(
                    "e",
                    "Jij, als commandant",
                    "Eerste lijn",
                ),
            ),
            "Jij staat met je groepscommandanten in de eerste lijn. Daar gebeurt het werk en daar begint de "
            "zorg.",
        ),
        Choice(
            "duty-q3",
            "Welke vragen horen in je eerste week? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "Wat is hier de laatste keer net goed gegaan?",
                    True,
                    "Ja. Een bijna-ongeval vertelt meer dan een rustig cijfer.",
                ),
                Option(
                    "b",
                    "Wie doet werk waarvoor de opleiding is verlopen of nog ontbreekt?",
                    True,
                    "Ja. Dat zie je op de pagina van je eenheid.",
                ),
                Option(
                    "c",
                    "Wie heeft de meeste meldingen gedaan?",
                    False,
                    "Met die vraag maak je melden verdacht. Vraag liever wat er met de meldingen is gedaan.",
                ),
                Option(
                    "d",
                    "Welk open punt heb ik zelf in de hand?",
                    True,
                    "Ja. En wat niet, breng je hogerop, met een voorstel.",
                ),
            ),
            "Je zoekt geen schuldigen. Je zoekt waar werk en papier uit elkaar lopen.",
            multiple=True,
        ),
        Choice(
            "duty-q4",
            "Een punt uit de RI&E kost meer dan jij mag uitgeven. Wat is juist?",
            (
                Option(
                    "a",
                    "Het gevaar nu beperken, en het besluit met een voorstel hogerop leggen.",
                    True,
                    "Goed. Tot er een besluit is, is het jouw gevaar.",
                ),
                Option(
                    "b",
                    "Het punt sluiten: je hebt er geen geld voor.",
                    False,
                    "Dan verdwijnt het van papier en blijft het in de werkplaats.",
                ),
                Option(
                    "c",
                    "Het punt laten staan tot het budget van volgend jaar er is; tot dan is het bekend.",
                    False,
                    "Wachten zonder maatregel is ook een besluit, en niet het jouwe.",
                ),
                Option(
                    "d",
                    "De veiligheidskundige laten beslissen.",
                    False,
                    "Die weegt mee. Het risico aanvaarden hoort bij de lijn.",
                ),
            ),
            "Wat boven je macht gaat, gaat omhoog. Niet zonder maatregel en niet zonder voorstel.",
        ),
        Callout(
            "duty-c1",
            "tip",
            "Morgen",
            "<p>Open de pagina van je eenheid. Kies één tekort. Vraag niet alleen wanneer iemand op cursus "
            "gaat, maar ook: wat doet hij tot die dag niet?</p>",
        ),
        Text(
            "duty-t4",
            "<p><b>Bronnen.</b> <a "
            'href="https://wetten.overheid.nl/BWBR0010346">Arbeidsomstandighedenwet</a>, artikelen 3, 5, 8 en '
            '13. <a href="https://www.ivd.nl/over-de-ivd/omgeving-en-samenwerking">Inspectie Veiligheid '
            "Defensie</a>, over de vier lijnen. Visitatiecommissie Defensie en Veiligheid, <i>Ruimte voor "
            "veiligheid</i> (2021). De kapitein en de compagnie zijn bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        "Hoe Defensie de zorg van de werkgever aan commandanten opdraagt: aanwijzing, mandaat en niveau.",
        "Of de indeling in vier lijnen nog geldt.",
    ),
)
