"""Lesson 1: who is in the chain, and the duty to be trained."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Matching,
    Option,
    Pair,
    Picture,
    Scenario,
    Situation,
    Table,
    Text,
    TrueFalse,
    Way,
)

LESSON = Lesson(
    key="chain",
    slug="wie-doet-wat",
    title="Wie doet wat",
    minutes=7,
    objectives=(
        "de partijen in de keten noemen en zeggen wat elk controleert",
        "uitleggen wanneer je opgeleid moet zijn en waarvoor",
        "zeggen wat je doet als er iets niet klopt",
    ),
    blocks=(
        Heading("chain-h1", "Een vat om half zes"),
        Text(
            "chain-t1",
            (
                "<p>Vrijdag, half zes. Korporaal Yara zet het laatste vat op de wagen. Er zit een deuk in de "
                "bodemrand en de vloer is vochtig. De chauffeur draait zijn raam open: ‘Kan ik gaan?’</p><p>Het vat "
                "is door vier mensen aangeraakt voordat het bij haar kwam. Iedereen dacht: de vorige heeft "
                "gekeken.</p>"
            ),
        ),
        Choice(
            "chain-q1",
            "Wat doet Yara?",
            (
                Option(
                    "a",
                    "Ze vraagt de chauffeur of hij het risico wil nemen.",
                    False,
                    "De chauffeur mag het ook niet: het risico is niet van hem alleen.",
                ),
                Option(
                    "b",
                    "Ze haalt het vat eraf en laat het nakijken.",
                    True,
                    "Ja. Wie laadt, geeft geen beschadigd of lekkend collo mee (1.4.3.1.1 b).",
                ),
                Option(
                    "c",
                    "Ze draait het vat om, zodat de deuk boven zit.",
                    False,
                    "De deuk verdwijnt niet. En vaten staan met de sluiting boven.",
                ),
                Option(
                    "d",
                    "Ze laat hem rijden en meldt het maandag aan het magazijn.",
                    False,
                    "Dan is het vat al onderweg. Een lekkend collo mag je niet overdragen.",
                ),
            ),
            (
                "Een beschadigd of lekkend collo gaat niet mee, ook niet als iedereen naar huis wil. Pas als het "
                "hersteld of omgepakt is."
            ),
            is_critical=True,
        ),
        Heading("chain-h2", "De keten"),
        Picture(
            "chain-p1",
            "chain.png",
            (
                "Vijf plekken op een rij met pijlen ertussen: iemand met een blad, iemand bij een doos, iemand bij "
                "een heftruckpallet, een vrachtwagen en een gebouw."
            ),
            "Van afzender tot ontvanger. Bij elke pijl kijkt iemand.",
        ),
        Text(
            "chain-t2",
            (
                "<p>Het ADR is het Europese verdrag over gevaarlijke stoffen op de weg; de Wet vervoer gevaarlijke "
                "stoffen maakt het in Nederland tot wet. Het kent vaste rollen. De <b>afzender</b> zorgt dat de stof "
                "is ingedeeld en mag, en dat de papieren kloppen. De <b>verpakker</b> pakt en etiketteert. De "
                "<b>belader</b> laadt. De <b>vervoerder</b> rijdt. De <b>ontvanger</b> neemt aan. Elk moet doen wat "
                "nodig is om schade te voorkomen (1.4.1.1).</p>"
            ),
        ),
        Matching(
            "chain-q2",
            "Wie controleert wat, volgens hoofdstuk 1.4?",
            (
                Pair("a", "Is de stof juist ingedeeld en toegelaten?", "Afzender"),
                Pair("b", "Klopt de verpakking, met etiket en UN-nummer?", "Verpakker"),
                Pair("c", "Mag dit naast dat op de laadvloer?", "Belader"),
                Pair(
                    "d",
                    "Heeft de wagen zichtbare gebreken of ontbreekt er uitrusting?",
                    "Vervoerder",
                ),
            ),
            (
                "Afzender 1.4.2.1, vervoerder 1.4.2.2, belader 1.4.3.1, verpakker 1.4.3.2. Bij Defensie kan één "
                "persoon meer rollen hebben: dan controleer je voor elk ervan."
            ),
        ),
        Heading("chain-h3", "Eerst opgeleid, dan aan het werk"),
        Text(
            "chain-t3",
            (
                "<p>Iedereen van wie het werk met dit vervoer te maken heeft, is opgeleid <b>voordat</b> hij begint. "
                "Is dat nog niet zo, dan werk je alleen onder <b>direct toezicht</b> van iemand die het wel is "
                "(1.3.1). Ook wie nooit achter het stuur zit.</p>"
            ),
        ),
        Table(
            "chain-b1",
            "Drie delen, en een vierde",
            (
                "Deel | Waarover | ADR",
                "Algemeen | Wat de regels zijn en waarom | 1.3.2.1",
                "Eigen taak | Wat jij moet kunnen | 1.3.2.2",
                "Veiligheid | Gevaren, hanteren, noodgeval | 1.3.2.3",
                "Beveiliging | Diefstal en misbruik | 1.10.2",
            ),
        ),
        Heading("chain-h4", "Wat je kunt laten zien"),
        Text(
            "chain-t4",
            (
                "<p>Deze cursus is het algemene deel. De werkgever bewaart wat je hebt gevolgd; jij mag het inzien, "
                "en bij een nieuwe baan wordt het nagekeken (1.3.3). Herhalen moet als de regels veranderen: het ADR "
                "komt in elk oneven jaar opnieuw uit.</p>"
            ),
        ),
        TrueFalse(
            "chain-q3",
            (
                "Soldaat Noor is morgen pas aan de beurt voor de cursus. Ze mag vandaag meehelpen met laden als een "
                "opgeleide belader er direct toezicht op houdt."
            ),
            True,
            "Ja. Direct toezicht is: erbij zijn en kunnen ingrijpen (1.3.1). Een telefoonnummer is dat niet.",
        ),
        Heading("chain-h5", "Wie je erbij haalt"),
        Text(
            "chain-t5",
            (
                "<p>Een eenheid die verzendt, verpakt, laadt, vult of vervoert heeft een <b>veiligheidsadviseur</b> "
                "(1.8.3). Die kent de regels van binnen en buiten: vraag het als je twijfelt. Bij direct gevaar voor "
                "anderen waarschuw je meteen de hulpdiensten en geef je wat zij moeten weten (1.4.1.2).</p>"
            ),
        ),
        Scenario(
            "chain-q4",
            "Maandag. Je laadt voor een oefening.",
            (
                Situation(
                    "paper",
                    (
                        "Op een doos staat UN 1263. Op het vervoerdocument staat UN 1993. De chauffeur: ‘Ze bedoelen "
                        "hetzelfde.’"
                    ),
                    (
                        Way(
                            "a",
                            "Laden: verf en brandbare vloeistof lijken op elkaar.",
                            "Wie bij een ongeval komt, gaat af op wat er staat. Een verkeerd nummer is een verkeerd gevaar.",
                        ),
                        Way(
                            "b",
                            "Niet laden, en de afzender bellen.",
                            "Goed. De afzender deelt in; jij verandert geen nummer.",
                            goes_to="call",
                        ),
                        Way(
                            "c",
                            "Het nummer op de doos zelf doorstrepen.",
                            "Jij weet niet wat erin zit. Indelen is werk van de afzender.",
                        ),
                    ),
                ),
                Situation(
                    "call",
                    "De afzender: ‘Het is verf. Rij maar, ik stuur het goede papier na.’",
                    (
                        Way(
                            "a",
                            "Wachten tot het papier klopt met de doos.",
                            "Ja. Zolang het niet klopt, gaat de zending niet weg (1.4.2.2.3).",
                            ends_well=True,
                        ),
                        Way(
                            "b",
                            "Rijden: je hebt het mondeling.",
                            "Onderweg heb je alleen papier. Bij een ongeval kan niemand het telefoontje lezen.",
                        ),
                    ),
                ),
            ),
            (
                "Zie je iets wat niet klopt, dan gaat de zending niet verder tot het hersteld is (1.4.2.2.3). Dat is "
                "geen lef, dat is de regel."
            ),
        ),
        Text(
            "chain-t6",
            (
                "<p><b>Bronnen.</b> ADR 2025, hoofdstukken 1.3, 1.4, 1.8.3 en 1.10. <a "
                'href="https://wetten.overheid.nl/BWBR0007606">Wet vervoer gevaarlijke stoffen</a>. De mensen en de '
                "vaten zijn bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "Welke functies binnen Defensie welke partij in de zin van hoofdstuk 1.4 zijn.",
        "Hoe vaak Defensie de herhaling van 1.3 wil: het ADR noemt geen aantal maanden.",
        "Het voorschrift voor vervoer op eigen terrein (MP 40-21) is niet openbaar en niet gelezen.",
    ),
)
