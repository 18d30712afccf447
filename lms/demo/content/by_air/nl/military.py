"""Lesson 6: military aircraft, and when something leaks."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Matching,
    Option,
    Ordering,
    Pair,
    Picture,
    Steps,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="military",
    slug="militair-en-melden",
    title="Militair vliegen, en melden",
    minutes=6,
    objectives=(
        "zeggen welke regels op een militair luchtvaartuig gelden",
        "weten wanneer de burgerregels toch gelden",
        "handelen bij een lekkend collo en het melden",
    ),
    blocks=(
        Heading("military-h1", "Hetzelfde vat, twee vluchten"),
        Text(
            "military-t1",
            (
                "<p>Een vat hydraulische vloeistof (UN 3082) moet naar een oefening. Dinsdag gaat er een transportvliegtuig "
                "van Defensie, donderdag een gehuurd burgervliegtuig. ‘Zelfde vat, zelfde papier,’ zegt de planner. "
                "Loadmaster Eva schudt haar hoofd.</p>"
            ),
        ),
        Picture(
            "military-p1",
            "two.png",
            (
                "Twee vliegtuigen van bovenaf: een grijs en een wit met een rij ramen. Onder elk ligt een ander "
                "blad; één vat staat ertussen."
            ),
            "Eén vat, twee stelsels. Het vliegtuig beslist welk.",
        ),
        Heading("military-h2", "Welke regels gelden"),
        Text(
            "military-t2",
            (
                "<p>In een <b>militair luchtvaartuig</b> gelden niet de burgerregels van de ICAO, maar afspraken van "
                "de NAVO: <b>STANAG 3854</b> in het algemeen, <b>2487</b> (ATP-49) voor helikopters en <b>4441</b> "
                "(AASTP-2) voor munitie. Zo staat het in het Nederlandse besluit van 2003. Dat is geen vrijbrief: "
                "ook daar wordt ingedeeld, verpakt, gekenmerkt, gescheiden en gemeld.</p>"
            ),
        ),
        Matching(
            "military-q1",
            "Welke regels gelden?",
            (
                Pair("a", "Munitie in een helikopter van Defensie", "NAVO-afspraken"),
                Pair("b", "Verf in een gehuurd burgervliegtuig", "ICAO-TI"),
                Pair("c", "Batterijen via een vrachtbedrijf", "ICAO-TI"),
                Pair(
                    "d",
                    "Brandstof in een transportvliegtuig van Defensie",
                    "NAVO-afspraken",
                ),
            ),
            "Niet de lading en niet het uniform beslissen, maar het luchtvaartuig.",
            is_critical=True,
        ),
        Text(
            "military-t3",
            (
                "<p>Gaat een zending eerst militair en daarna burger, dan voldoet zij <b>vanaf het begin</b> aan de "
                "strengste. Ompakken op een platform in het donker lukt niet.</p>"
            ),
        ),
        TrueFalse(
            "military-q2",
            (
                "Omdat STANAG’s gelden, hoeft een lader van een militair luchtvaartuig geen opleiding voor "
                "gevaarlijke stoffen."
            ),
            False,
            "Nee. Wie laadt, aanneemt of begeleidt is daarvoor opgeleid; alleen het programma verschilt.",
        ),
        Heading("military-h3", "Er druppelt iets"),
        Steps(
            "military-s1",
            "Bij een lekkend collo",
            (
                Thing(
                    "a",
                    "<b>Stop</b> met laden, niemand erbij, bovenwinds.",
                ),
                Thing(
                    "b",
                    "<b>Waarschuw</b> de leiding en de brandweer van het veld.",
                ),
                Thing(
                    "c",
                    "<b>Lees</b> UN-nummer en etiketten van afstand.",
                ),
                Thing(
                    "d",
                    "<b>Raak niets aan</b>; was jezelf als je er toch aan kwam.",
                ),
                Thing(
                    "e",
                    "<b>Kijk</b> wat ernaast stond, en of het vliegtuig vuil is.",
                ),
            ),
        ),
        Ordering(
            "military-q3",
            "Zet in volgorde.",
            (
                Thing("a", "Stoppen met laden en iedereen erbij weg."),
                Thing("b", "Leiding en brandweer waarschuwen."),
                Thing("c", "UN-nummer en etiketten van afstand lezen."),
                Thing("d", "Nakijken wat ernaast stond."),
                Thing("e", "Melden."),
            ),
            "Mensen eerst, dan hulp, dan weten wat het is, dan het vliegtuig, dan leren.",
            is_critical=True,
        ),
        Choice(
            "military-q4",
            "Een doos met etiket 8 heeft op de laadvloer gelekt. De plek is weggeveegd. Mag het vliegtuig weg?",
            (
                Option(
                    "a",
                    "Nee, eerst laten nakijken op aantasting.",
                    True,
                    "Ja, juist. Bijtende stof kan metaal aantasten waar je het niet ziet.",
                ),
                Option(
                    "b",
                    "Ja, op een vrachtvlucht wel.",
                    False,
                    "Een vrachtvliegtuig heeft ook een vloer.",
                ),
                Option(
                    "c",
                    "Ja, als het in de NOTOC staat.",
                    False,
                    "De NOTOC maakt een vloer niet sterk.",
                ),
                Option(
                    "d",
                    "Ja, wat droog is, is schoon.",
                    False,
                    "Droog zuur vreet door.",
                ),
            ),
            "Na lekkage wordt het vliegtuig schoongemaakt en nagekeken vóór de volgende vlucht.",
        ),
        Heading("military-h4", "Melden"),
        Text(
            "military-t4",
            (
                "<p>Je meldt ongevallen en incidenten, maar ook <b>niet of verkeerd verklaarde</b> goederen, in "
                "vracht en in bagage. Ook als het goed afliep. De naam van de afzender staat in het dossier, niet op "
                "het prikbord: de melding is er om de volgende kist te vinden.</p>"
            ),
        ),
        Text(
            "military-t5",
            (
                "<p><b>Bronnen.</b> Besluit vervoer gevaarlijke stoffen met militaire luchtvaartuigen van 2 juni "
                '2003 (<a href="https://wetten.overheid.nl/BWBR0015156">BWBR0015156</a>), artikelen 1, 3 en 4; ICAO '
                "Technical Instructions, deel 7 (feiten). De loadmaster is bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "Het besluit van 2 juni 2003 en de huidige uitgaven van de STANAG’s: laat een specialist zeggen wat "
            "nu geldt; de teksten zijn niet openbaar."
        ),
        "Wie de luchtspecialist, de loadmaster en de begeleider zijn en wat elk tekent.",
        "De meldweg binnen Defensie en naar de inspectie.",
    ),
)
