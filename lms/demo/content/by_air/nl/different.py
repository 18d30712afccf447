"""Lesson 1: why the air is different, and who may do what."""

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
    TrueFalse,
)

LESSON = Lesson(
    key="different",
    slug="waarom-lucht-anders-is",
    title="Waarom lucht anders is",
    minutes=7,
    objectives=(
        "uitleggen waarom luchtvervoer strenger is",
        "verboden, passagiers en alleen vracht uit elkaar houden",
        "zeggen voor welke functie je opgeleid moet zijn en hoelang",
    ),
    blocks=(
        Heading("different-h1", "Tien kilometer hoog"),
        Text(
            "different-t1",
            (
                "<p>Medewerker luchtverzending Rosa krijgt een blik verf mee van de vrachtwagenchauffeur. ‘Over de "
                "weg ging het prima.’ Op tien kilometer hoogte is de luchtdruk buiten een kwart, en in het ruim ook "
                "lager dan hier. Wat beneden net dicht is, drukt zich open. En de berm waar je stopt als het rookt, "
                "is er niet.</p>"
            ),
        ),
        Picture(
            "different-p1",
            "height.png",
            (
                "Links onder een dichte bus met een klein wolkje, rechts boven dezelfde bus die bol staat en "
                "druppelt, met een vliegtuig en een thermometer ertussen."
            ),
            "Minder druk, kou, trillen, en nergens een berm.",
        ),
        Heading("different-h2", "Drie lijsten"),
        Text(
            "different-t2",
            (
                "<p>Luchtvervoer gaat volgens de <b>Technische Instructies</b> van de ICAO; luchtvaartmaatschappijen "
                "werken met het <b>DGR</b> van IATA, waarin hetzelfde en soms meer staat. Elke stof valt in één van "
                "deze groepen:</p><ul><li><b>verboden</b>, altijd of tenzij een staat het "
                "toestaat</li><li><b>passagiers en vracht</b>, tot een grens per collo</li><li><b>alleen vracht</b> "
                "(CAO), met een hogere grens</li></ul>"
            ),
        ),
        Matching(
            "different-q1",
            "Stoffen per collo. Welke lijst?",
            (
                Pair(
                    "a",
                    "Losse lithium-ion-batterijen (UN 3480)",
                    "Alleen vrachtvliegtuig",
                ),
                Pair(
                    "b",
                    "Patronen (UN 0012, 1.4S)",
                    "Passagiers en vracht, met een grens",
                ),
                Pair("c", "Witte fosfor (UN 1381)", "Verboden"),
                Pair("d", "Propaan (UN 1978)", "Alleen vrachtvliegtuig"),
            ),
            (
                "Volgens de Amerikaanse tabel (49 CFR) in dit systeem, die hetzelfde stelsel volgt maar niet gelijk "
                "is. De geldende DGR beslist."
            ),
            is_critical=True,
        ),
        Heading("different-h3", "Het verschil tussen twee vliegtuigen"),
        Text(
            "different-t3",
            (
                "<p>Een <b>passagiersvliegtuig</b> is elk vliegtuig met iemand aan boord die geen bemanning, geen begeleider van de lading, geen medewerker in dienst en geen vertegenwoordiger van de overheid is. Eén meeliftende collega kan het verschil "
                "maken. Een collo met het CAO-etiket gaat daar nooit in.</p>"
            ),
        ),
        TrueFalse(
            "different-q2",
            "UN 3480 mag in een passagiersvliegtuig als het maar één doos is.",
            False,
            (
                "Nee. Losse lithium-ion-batterijen zijn als vracht op passagiersvluchten verboden, sinds 2016. Het "
                "aantal maakt niets uit."
            ),
            is_critical=True,
        ),
        Heading("different-h4", "Bekwaam voor jouw functie"),
        Text(
            "different-t4",
            (
                "<p>Je bent opgeleid en <b>beoordeeld</b> voor wat je doet (ICAO-TI deel 1, hoofdstuk 4): zending "
                "klaarmaken (7.1), gewone vracht aannemen (7.2), gevaarlijke stoffen aannemen (7.3), laden (7.4), "
                "beladen plannen (7.6). Dat geldt 24 maanden, tot het <b>einde van de maand</b>. Doe je het opnieuw "
                "in de laatste drie maanden, dan blijft de oude maand staan. Het bewijs blijft 36 maanden "
                "bewaard.</p>"
            ),
        ),
        Choice(
            "different-q3",
            "Rosa werd beoordeeld op 20 mei 2025 en opnieuw op 1 maart 2027. Tot wanneer is ze nu bekwaam?",
            (
                Option(
                    "a",
                    "31 mei 2029",
                    True,
                    "Ja. Binnen drie maanden vóór 31 mei 2027, dus die maand blijft.",
                ),
                Option(
                    "b",
                    "1 maart 2029",
                    False,
                    "Het loopt altijd tot het einde van een maand.",
                ),
                Option(
                    "c",
                    "20 mei 2027",
                    False,
                    "Dat is het oude bewijs, en dat eindigt nooit midden in een maand.",
                ),
                Option(
                    "d",
                    "31 maart 2029",
                    False,
                    "Dat zou gelden als het meer dan drie maanden te vroeg was.",
                ),
            ),
            "24 maanden tot het einde van de maand; herhalen in de laatste drie maanden houdt de maand vast.",
        ),
        Callout(
            "different-c1",
            "info",
            "Deze cursus is kennis",
            "<p>Zij maakt je niet bekwaam voor 7.1 of 7.3. Daarvoor word je in je eigen werk beoordeeld.</p>",
        ),
        Text(
            "different-t5",
            (
                "<p><b>Bronnen.</b> ICAO Technical Instructions, deel 1 hoofdstuk 4 en deel 3 hoofdstuk 2 (feiten). "
                "49 CFR 172.101. De medewerker is bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "De Nederlandse namen van de functies 7.1 tot en met 7.10.",
        "Hoe vaak Defensie de opleiding voor eigen luchtvaartuigen wil herhalen.",
        "De ICAO-TI en de IATA-DGR zijn beschermd en niet overgenomen: kijk altijd in de geldende uitgave.",
    ),
)
