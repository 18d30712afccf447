"""Lesson 5: segregation, loading, and what the pilot must know."""

from lms.demo.content.shapes import (
    Blanks,
    Choice,
    Exercise,
    Heading,
    Lesson,
    Matching,
    Option,
    Pair,
    Picture,
    Text,
)

LESSON = Lesson(
    key="loading",
    slug="laden-en-notoc",
    title="Laden en NOTOC",
    minutes=7,
    objectives=(
        "met de tabel nagaan wat uit elkaar moet",
        "een collo vóór het laden bekijken en vastzetten",
        "zeggen wat in de NOTOC staat en wanneer",
    ),
    blocks=(
        Heading("loading-h1", "Naast elkaar"),
        Text(
            "loading-t1",
            (
                "<p>Nachtploeg, kwart over drie. Lader Finn zet een doos waterstofperoxide naast een doos aceton. "
                "‘Past precies.’ De planner had ze op twee pallets. Finn heeft het niet gelezen; hij zag een gat.</p>"
            ),
        ),
        Picture(
            "loading-p1",
            "pallet.png",
            (
                "Een vliegtuigpallet van bovenaf met zes vakken; in vier ervan een doos met een ruit: rood, geel, "
                "zwart-wit en gestreept met batterijen. Twee vakken zijn leeg."
            ),
            "Wie naast wie? Kijk naar elk etiket op elke doos.",
        ),
        Heading("loading-h2", "De tabel"),
        Text(
            "loading-t2",
            (
                "<p>Sommige etiketten staan in de lucht nooit naast of tegen elkaar. De kern:</p><ul><li><b>klasse "
                "1</b> (niet 1.4S) apart van 2, 3, 4, 5, 8 en losse lithiumbatterijen</li><li><b>3</b> apart van "
                "<b>5.1</b></li><li><b>4.2</b> apart van <b>5.1</b></li><li><b>4.3</b> apart van "
                "<b>8</b></li><li><b>losse lithiumbatterijen</b> (3480, 3090) apart van 1, <b>2.1, 3, 4.1 en "
                "5.1</b></li></ul>"
            ),
        ),
        Matching(
            "loading-q1",
            "Moeten deze colli uit elkaar?",
            (
                Pair("a", "Aceton (3) en waterstofperoxide (5.1, 8)", "Ja, uit elkaar"),
                Pair("b", "UN 3480 en benzine (3)", "Ja, uit elkaar"),
                Pair("c", "Benzine (3) en zwavelzuur (8)", "Nee, mag naast elkaar"),
                Pair("d", "UN 3481 en benzine (3)", "Nee, mag naast elkaar"),
                Pair("e", "Carbid (4.3) en zwavelzuur (8)", "Ja, uit elkaar"),
            ),
            (
                "De tabel kijkt naar elk etiket, ook het bijkomende. Batterijen ín of bij apparaten (3481) vallen er "
                "niet onder."
            ),
            is_critical=True,
        ),
        Exercise(
            "loading-x1",
            "hazmat_label",
            count=2,
            subjects="2.1, 3, 4.1, 4.2, 4.3, 5.1, 8, 9A",
        ),
        Choice(
            "loading-q2",
            "Vuurwerk 1.4G en patronen 1.4S staan naast benzine. Wat moet weg bij de benzine?",
            (
                Option(
                    "a",
                    "Alleen de patronen 1.4S.",
                    False,
                    "Juist niet: 1.4S is de uitzondering.",
                ),
                Option(
                    "b",
                    "Alleen het vuurwerk 1.4G.",
                    True,
                    "Ja. 1.4S hoeft volgens deze tabel niet apart.",
                ),
                Option(
                    "c",
                    "Geen van beide, 1.4 is altijd vrij.",
                    False,
                    "Alleen groep S is dat.",
                ),
                Option(
                    "d",
                    "Allebei, klasse 1 staat altijd apart.",
                    False,
                    "1.4S is uitgezonderd.",
                ),
            ),
            "Klasse 1 staat apart van klasse 3, behalve 1.4S.",
        ),
        Heading("loading-h3", "Kijk, zet vast"),
        Text(
            "loading-t3",
            (
                "<p>Vlak vóór het laden kijk je elk collo en elke laadeenheid na op <b>schade en lekken</b>. Lekt er "
                "iets, dan gaat het eraf en kijk je ook naar wat ernaast stond. Daarna zet je vast, met de pijlen "
                "omhoog. Een <b>CAO</b>-collo staat zo dat iemand erbij kan, of in een ruim met brandmelding en "
                "blussysteem (klasse C).</p>"
            ),
        ),
        Heading("loading-h4", "NOTOC"),
        Picture(
            "loading-p2",
            "cockpit.png",
            (
                "Een vlieger met een koptelefoon houdt een blad met regels; daarachter een raam en een klok. Op de "
                "grond ligt een tweede blad."
            ),
            "Eén exemplaar in de cockpit, één op de grond.",
        ),
        Heading("loading-h5", "Wat erin staat"),
        Text(
            "loading-t4",
            (
                "<p>De gezagvoerder krijgt <b>zo vroeg mogelijk vóór vertrek</b>, en uiterlijk voordat het vliegtuig "
                "op eigen kracht beweegt, schriftelijk wat er aan boord is: UN-nummer, naam, klasse en bijkomend "
                "gevaar, groep, aantal en hoeveelheid, <b>plaats in het vliegtuig</b>, CAO of niet, waar het eruit "
                "gaat, en dat er geen schade is gezien. De gezagvoerder tekent. Een exemplaar blijft bereikbaar op "
                "de grond.</p>"
            ),
        ),
        Blanks(
            "loading-q3",
            "Vul aan. Meer dan één woord kan goed zijn.",
            (
                "De NOTOC komt [vóór|voor] vertrek bij de [gezagvoerder|vlieger|captain|piloot]. Hij zegt welke stof "
                "waar ligt: de [plaats|positie|locatie]. Een exemplaar blijft op de [grond]."
            ),
            (
                "Bij een noodlanding geeft de vlieger het door aan de verkeersleiding, en de brandweer weet het van "
                "het exemplaar op de grond."
            ),
        ),
        Text(
            "loading-t5",
            (
                "<p><b>Bronnen.</b> ICAO Technical Instructions, deel 7 hoofdstukken 2 tot en met 4 (feiten); 49 CFR "
                "175.78. De paren zijn nagerekend met de scheidingstabel van dit systeem. De lader is bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "De tabel van dit systeem kent 3 met 5.1 en 4.2 met 5.1 als gescheiden; andere overzichten noemen ze "
            "niet. Laat de luchtspecialist ze vergelijken met tabel 9.3.A van de geldende DGR."
        ),
        "Het NOTOC-formulier van Defensie en wie het tekent.",
        "Hoe ver ‘gescheiden’ in elk type vliegtuig is.",
    ),
)
