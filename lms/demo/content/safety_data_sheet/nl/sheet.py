"""Lesson 1: sixteen sections, one order."""

from lms.demo.content.shapes import (
    Accordion,
    Callout,
    Choice,
    Heading,
    Lesson,
    Numeric,
    Option,
    Ordering,
    Part,
    Picture,
    Table,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="sheet",
    slug="zestien-rubrieken",
    title="Zestien rubrieken, één volgorde",
    minutes=7,
    objectives=(
        "zeggen wat een veiligheidsinformatieblad is, en wat niet",
        "weten wie het geeft, wanneer en in welke taal",
        "de zestien rubrieken in vier groepen indelen",
    ),
    blocks=(
        Heading(
            "sheet-h1",
            "Het blad in de la",
        ),
        Text(
            "sheet-t1",
            (
                "<p>In de kwartiermeesterij staat een klapper met veiligheidsinformatiebladen. Hij is dik, in het "
                "Engels, en niemand heeft hem open gehad sinds de vorige inspectie. Als er loog over de vloer "
                "loopt, zoekt sergeant Emre er tien minuten in. Het antwoord stond er, op één regel, in rubriek "
                "6.</p>"
            ),
        ),
        Choice(
            "sheet-q1",
            "Wat ging hier het meest mis?",
            (
                Option(
                    "a",
                    "Het blad was te dik.",
                    False,
                    "Dik is gewoon. Wie de volgorde kent, zoekt in één rubriek.",
                ),
                Option(
                    "b",
                    "Emre had de chemie moeten kennen.",
                    False,
                    "Dat hoeft niemand uit het hoofd te weten.",
                ),
                Option(
                    "c",
                    "Niemand kende de weg in het blad voordat het nodig was.",
                    True,
                    "Ja. Tien minuten zoeken worden tien seconden als je de rubrieken kent.",
                ),
                Option(
                    "d",
                    "De klapper stond op de verkeerde plank.",
                    False,
                    "Hij vond hem wel, hij vond het antwoord niet.",
                ),
            ),
            (
                "Alle bladen in Europa hebben dezelfde zestien rubrieken in dezelfde volgorde (REACH, artikel 31, "
                "lid 6). Ken je er een, dan ken je ze allemaal."
            ),
        ),
        Heading(
            "sheet-h2",
            "Wat het is",
        ),
        Text(
            "sheet-t2",
            (
                "<p>Een <b>veiligheidsinformatieblad</b> (VIB, in het Engels SDS) is wat de leverancier weet van "
                "zijn product: gevaren, samenstelling, maatregelen, vervoer. Hij moet het <b>gratis</b> geven bij "
                "een gevaarlijk product, uiterlijk bij de eerste levering, <b>in het Nederlands</b> als het in "
                "Nederland geleverd wordt. Jij mag erbij: wie met de stof werkt, heeft recht op de inhoud (REACH, "
                "artikel 35).</p>"
            ),
        ),
        Callout(
            "sheet-c1",
            "warning",
            "Wat het niet is",
            (
                "<p>Een VIB is geen werkinstructie. De leverancier kent jouw hal, jouw afzuiging en jouw tempo "
                "niet. De vertaalslag naar jouw werk is van de werkgever: de RI&amp;E en de "
                "werkplekinstructiekaart (WIK).</p>"
            ),
        ),
        TrueFalse(
            "sheet-q2",
            (
                "Voor een gevaarlijk product dat in Nederland geleverd wordt, is een VIB alleen in het Engels "
                "genoeg."
            ),
            False,
            (
                "Nee. Het VIB moet er zijn in een officiële taal van het land waar geleverd wordt (REACH, artikel "
                "31, lid 5): hier het Nederlands."
            ),
        ),
        Heading(
            "sheet-h3",
            "De kaart",
        ),
        Picture(
            "sheet-p1",
            "sixteen.png",
            (
                "Zestien genummerde vakken in vier kleuren: 1 tot en met 3 met blik, ruit en balken van een gehalte; 4 tot en met 6 met oog, vlam en plas; 7 tot en met 10 met kast, handschoen, thermometer en botsing; 11 tot en met 16 met mens, boom, ton, vrachtwagen, zuilen en kalender."
            ),
            "Wat is het? Wat als het misgaat? Hoe werk ik ermee? En de rest.",
        ),
        Heading(
            "sheet-h4",
            "Zes vragen",
        ),
        Table(
            "sheet-b1",
            "Welke rubriek waarop antwoordt",
            (
                "Rubriek|Vraag",
                "1, 2, 3|Wat is het?",
                "4, 5, 6|Wat als het misgaat?",
                "7, 8, 9, 10|Hoe werk ik ermee?",
                "11, 12|Wat doet het met lijf en milieu?",
                "13, 14|Hoe gaat het weg, hoe reist het?",
                "15, 16|Welke regels, welke versie?",
            ),
        ),
        Accordion(
            "sheet-a1",
            (
                Part(
                    "a",
                    "1, 2, 3",
                    (
                        "<p>1 Identificatie en leverancier, met het telefoonnummer voor noodgevallen. 2 Gevaren en "
                        "etiket. 3 Samenstelling, met gehalten en CAS-nummers.</p>"
                    ),
                ),
                Part(
                    "b",
                    "4, 5, 6",
                    "<p>4 Eerste hulp. 5 Brand. 6 Morsen en lekken.</p>",
                ),
                Part(
                    "c",
                    "7, 8, 9, 10",
                    (
                        "<p>7 Hantering en opslag. 8 Blootstelling en bescherming. 9 Eigenschappen. 10 Stabiliteit en "
                        "reacties.</p>"
                    ),
                ),
                Part(
                    "d",
                    "11 – 16",
                    (
                        "<p>11 Gezondheid. 12 Milieu. 13 Verwijdering. 14 Vervoer. 15 Regelgeving. 16 Overige informatie, "
                        "met wat er is veranderd.</p>"
                    ),
                ),
            ),
        ),
        Ordering(
            "sheet-q3",
            "Zet deze rubrieken in de volgorde van het blad.",
            (
                Thing(
                    "a",
                    "Identificatie van de gevaren",
                ),
                Thing(
                    "b",
                    "Eerstehulpmaatregelen",
                ),
                Thing(
                    "c",
                    "Hantering en opslag",
                ),
                Thing(
                    "d",
                    "Maatregelen ter beheersing van blootstelling/persoonlijke bescherming",
                ),
                Thing(
                    "e",
                    "Informatie met betrekking tot het vervoer",
                ),
            ),
            "2, 4, 7, 8 en 14. De volgorde is in heel Europa gelijk: dat is het hele voordeel.",
        ),
        Numeric(
            "sheet-q4",
            "Hoeveel rubrieken heeft elk VIB?",
            "16",
            "0",
            "rubrieken",
            (
                "Zestien, ook als er in een rubriek weinig te zeggen is. Ontbreekt er een, dan deugt het blad "
                "niet."
            ),
        ),
        Text(
            "sheet-t3",
            (
                '<p><b>Bronnen.</b> <a href="https://eur-lex.europa.eu/eli/reg/2006/1907/oj">Verordening (EG) '
                "1907/2006 (REACH)</a>, artikelen 31 en 35 en bijlage II, zoals gewijzigd door Verordening (EU) "
                "2020/878. Sergeant Emre is bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "Waar bij Defensie de bladen staan die gelden, en wie ze beheert.",
    ),
)
