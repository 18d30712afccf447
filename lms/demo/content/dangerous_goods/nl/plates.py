"""Lesson 5: orange plates and what their numbers say."""

from lms.demo.content.shapes import (
    Choice,
    Exercise,
    Heading,
    Lesson,
    Matching,
    Option,
    Ordering,
    Pair,
    Picture,
    Table,
    Text,
    Thing,
)

LESSON = Lesson(
    key="plates",
    slug="oranje-borden",
    title="Oranje borden",
    minutes=7,
    objectives=(
        "een oranje bord lezen in tien seconden",
        "zeggen wat een bord zonder nummers betekent",
        "doorgeven wat hulpdiensten nodig hebben",
    ),
    blocks=(
        Heading("plates-h1", "Mist op de A28"),
        Text(
            "plates-t1",
            (
                "<p>Sergeant Bram nadert een tankwagen die scheef in de berm staat. Er loopt iets uit. Hij "
                "ziet een oranje bord: boven 33, onder 1203. Hij belt 112. ‘Een tankwagen lekt.’ De centralist: ‘Wat "
                "staat er op het bord?’</p><p>Twee getallen zijn nu meer waard dan een heel verhaal.</p>"
            ),
        ),
        Picture(
            "plates-p1",
            "plate.png",
            (
                "Een groot oranje bord met zwarte rand; boven de streep 33, onder de streep 1203. Links een oranje "
                "bord zonder cijfers."
            ),
            "Boven het gevaar, onder de stof. Zonder cijfers: er is gevaarlijke stof aan boord, in colli.",
        ),
        Heading("plates-h2", "Met en zonder nummers"),
        Text(
            "plates-t2",
            (
                "<p>Een voertuig met gevaarlijke stoffen in <b>colli</b> draagt voor en achter een <b>blanco</b> "
                "bord (5.3.2.1.1). Een <b>tank</b> of losgestorte lading draagt borden <b>met nummers</b>, bij een "
                "tank ook op de zijkanten (5.3.2.1.2). Het bord is 40 bij 30 cm, reflecteert, en blijft in een brand "
                "een kwartier zitten (5.3.2.2.1). Zonder gevaarlijke stoffen haal je het weg of dek je het af "
                "(5.3.2.1.8).</p>"
            ),
        ),
        Choice(
            "plates-q1",
            "Je vervoert 600 liter benzine in jerrycans. De vrijstelling van 1.1.3.6 geldt niet. Welk bord?",
            (
                Option(
                    "a",
                    "Blanco, voor en achter.",
                    True,
                    "Ja. Jerrycans zijn colli.",
                ),
                Option(
                    "b",
                    "Geen, benzine in jerrycans is altijd vrij.",
                    False,
                    "Tot 333 liter wel binnen 1.1.3.6; dit is meer.",
                ),
                Option(
                    "c",
                    "33/1203, voor en achter.",
                    False,
                    "Nummers zijn voor tanks en losgestort.",
                ),
                Option(
                    "d",
                    "33/1203, ook op beide zijkanten.",
                    False,
                    "Zo rijdt een tankwagen.",
                ),
            ),
            "Colli: blanco borden voor en achter (5.3.2.1.1). De chauffeur klapt ze zelf open.",
        ),
        Heading("plates-h3", "Het getal boven: het gevaar"),
        Table(
            "plates-b1",
            "Wat een cijfer betekent (5.3.2.3.1)",
            (
                "Cijfer | Gevaar",
                "2 | gas komt vrij",
                "3 | brandbare vloeistof of brandbaar gas",
                "4 | brandbare vaste stof",
                "5 | oxiderend",
                "6 | giftig of besmettelijk",
                "7 | radioactief",
                "8 | bijtend",
                "9 | spontane heftige reactie",
            ),
        ),
        Heading("plates-h4", "Dubbel, nul en X"),
        Text(
            "plates-t3",
            (
                "<p>Een <b>dubbel</b> cijfer is een sterker gevaar: 33 is zéér brandbaar, 66 zeer giftig. Een "
                "<b>0</b> erachter: het ene cijfer is genoeg. Een <b>X</b> ervoor: <b>geen water</b>, behalve als "
                "een deskundige het goedvindt. Sommige getallen hebben een eigen betekenis: 22 is sterk gekoeld vloeibaar gas, "
                "90 is een milieugevaarlijke of een diverse stof.</p>"
            ),
        ),
        Matching(
            "plates-q2",
            "Wat zegt het bovenste getal?",
            (
                Pair("a", "33", "Zeer brandbare vloeistof"),
                Pair("b", "268", "Giftig gas, bijtend"),
                Pair("c", "80", "Bijtend"),
                Pair("d", "336", "Zeer brandbare vloeistof, giftig"),
            ),
            (
                "33 benzine, 268 ammoniak, 80 accuzuur, 336 methanol. Lees van links naar rechts: eerst het "
                "hoofdgevaar."
            ),
        ),
        Choice(
            "plates-q3",
            "Een bord zegt X423 boven 1428. Er smeult iets. Wat doe je niet?",
            (
                Option(
                    "a",
                    "Afstand houden, bovenwinds.",
                    False,
                    "Dat doe je juist wel.",
                ),
                Option(
                    "b",
                    "Anderen tegenhouden.",
                    False,
                    "Dat doe je juist wel.",
                ),
                Option(
                    "c",
                    "Beide getallen doorgeven aan 112.",
                    False,
                    "Dat doe je juist wel.",
                ),
                Option(
                    "d",
                    "Blussen met water.",
                    True,
                    "Juist. De X en de 4 en 2 en 3: met water komt brandbaar gas vrij. Dit is natrium.",
                ),
            ),
            "X is: geen water, tenzij een deskundige het goedvindt (5.3.2.3.1). UN 1428 is natrium, klasse 4.3.",
            is_critical=True,
        ),
        Exercise(
            "plates-x1",
            "hazmat_hin",
            count=2,
            subjects="20, 22, 23, 30, 33, 336, 40, 50, 60, 66, 80, 90, 268, X423",
        ),
        Exercise(
            "plates-x2",
            "hazmat_plate",
            count=1,
            subjects="1005, 1017, 1072, 1202, 1203, 1230, 1428, 1789, 1830, 1965",
        ),
        Heading("plates-h5", "De eerste minuut"),
        Text(
            "plates-t4",
            (
                "<p>Kom je er als eerste bij, dan ben jij de ogen van de hulpdiensten. Je hoeft niets te blussen en "
                "niets te dichten. Je leest, belt en houdt mensen weg.</p>"
            ),
        ),
        Ordering(
            "plates-q4",
            "Zet in volgorde wat je doet als je als eerste bij een lekkende tankwagen komt.",
            (
                Thing("a", "Stoppen op afstand, bovenwinds, motor uit."),
                Thing(
                    "b", "Het bord lezen, met een kijker of telefoon als het ver is."
                ),
                Thing("c", "112 bellen: plaats, beide getallen, slachtoffers."),
                Thing("d", "Anderen tegenhouden tot de hulpdiensten er zijn."),
            ),
            (
                "Eerst je eigen veiligheid. Lees het bord van ver: wie dichtbij moet komen om te lezen, staat te "
                "dichtbij."
            ),
            is_critical=True,
        ),
        Text(
            "plates-t5",
            (
                "<p><b>Bronnen.</b> ADR 2025, 5.3.2 (borden en gevaarsnummers) en tabel A van 3.2, kolom 20. De "
                "sergeant is bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "De les noemt de hoofdregel: een tank draagt nummers, ook op de zijkanten. Voor één stof in alle tanks, en voor "
            "brandstoffen, kent 5.3.2.1 andere mogelijkheden; een veiligheidsadviseur zegt welke jullie gebruiken."
        ),
        "Het alarmnummer van je eenheid of oefenterrein, en wie dat opneemt.",
        (
            "Tactische voertuigen zijn in Nederland vrijgesteld van hoofdstuk 5.3 (Regeling van 2002, artikel "
            "5): laat bevestigen of dat nog zo is en wanneer."
        ),
    ),
)
