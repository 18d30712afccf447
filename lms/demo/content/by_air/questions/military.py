"""What the exam may ask about military aircraft, and when something leaks."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="military-01",
        category="military",
        text={
            "nl": "Welke regels gelden in een gehuurd burgervliegtuig?",
            "en": "Which rules hold in a chartered civil aircraft?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "STANAG 3854.",
                    "en": "STANAG 3854.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Geen, de lading is militair.",
                    "en": "None, the load is military.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Het ADR.",
                    "en": "The ADR.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De ICAO-TI.",
                    "en": "The ICAO TI.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Het luchtvaartuig beslist (Besluit van 2 juni 2003, art. 3).",
            "en": "The aircraft decides (Decree of 2 June 2003, art. 3).",
        },
        source={
            "nl": "Besluit van 2 juni 2003, art. 3",
            "en": "Decree of 2 June 2003, art. 3",
        },
        difficulty=1,
    ),
    Question(
        key="military-02",
        category="military",
        text={
            "nl": "Welke STANAG noemt het besluit voor munitie?",
            "en": "Which STANAG does the decree name for ammunition?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "4441",
                    "en": "4441",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "9284",
                    "en": "9284",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "3854",
                    "en": "3854",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "2487",
                    "en": "2487",
                },
            ),
        ),
        explanation={
            "nl": "3854 algemeen, 2487 helikopters, 4441 munitie (Besluit van 2 juni 2003, art. 3).",
            "en": "3854 general, 2487 helicopters, 4441 ammunition (Decree of 2 June 2003, art. 3).",
        },
        source={
            "nl": "Besluit van 2 juni 2003, art. 3",
            "en": "Decree of 2 June 2003, art. 3",
        },
        difficulty=2,
    ),
    Question(
        key="military-03",
        category="military",
        text={
            "nl": "Een zending gaat eerst militair, dan met een burgervlucht. Hoe pak je haar?",
            "en": "A consignment goes military first, then by a civil flight. How do you pack it?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Zoals de planner het mondeling zegt.",
                    "en": "As the planner says by word of mouth.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Vanaf het begin volgens de strengste regels.",
                    "en": "From the beginning by the stricter rules.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Volgens het ADR, dat geldt altijd.",
                    "en": "By the ADR, that always holds.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Eerst volgens de STANAG, ompakken op het platform.",
                    "en": "First by the STANAG, repacking on the apron.",
                },
            ),
        ),
        explanation={
            "nl": "Ompakken onderweg gaat mis.",
            "en": "Repacking on the way goes wrong.",
        },
        source={
            "nl": "Deze cursus, les 6",
            "en": "This course, lesson 6",
        },
        difficulty=2,
    ),
    Question(
        key="military-04",
        category="military",
        text={
            "nl": "Wat doe je het eerst bij een lekkend collo op de laadvloer?",
            "en": "What do you do first with a leaking package on the load floor?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Stoppen en iedereen erbij weg.",
                    "en": "Stop and get everybody away.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Het collo naar buiten dragen.",
                    "en": "Carry the package outside.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Een foto maken voor de melding.",
                    "en": "Take a photograph for the report.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De plas opdweilen met een doek.",
                    "en": "Mop up the pool with a cloth.",
                },
            ),
        ),
        explanation={
            "nl": "Eerst mensen (ICAO-TI 7;3).",
            "en": "People first (ICAO TI 7;3).",
        },
        source={
            "nl": "ICAO-TI 7;3",
            "en": "ICAO TI 7;3",
        },
        difficulty=1,
    ),
    Question(
        key="military-05",
        category="military",
        text={
            "nl": "Etiket 8 heeft gelekt, het is opgedroogd. Wat is juist?",
            "en": "Label 8 leaked, it has dried. What is right?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Vliegtuig nakijken vóór de volgende vlucht.",
                    "en": "Check the aircraft before the next flight.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Alleen de NOTOC aanpassen.",
                    "en": "Only change the NOTOC.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Na de vlucht schoonmaken.",
                    "en": "Clean after the flight.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Gewoon vertrekken: wat droog is, kan niets meer.",
                    "en": "Just leave: what is dry can do nothing more.",
                },
            ),
        ),
        explanation={
            "nl": "Bijtende stof tast metaal aan (ICAO-TI 7;3).",
            "en": "Corrosives attack metal (ICAO TI 7;3).",
        },
        source={
            "nl": "ICAO-TI 7;3",
            "en": "ICAO TI 7;3",
        },
        difficulty=3,
    ),
    Question(
        key="military-06",
        category="military",
        text={
            "nl": "Wat meld je? Kies alle goede antwoorden.",
            "en": "What do you report? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Een lekkend collo.",
                    "en": "A leaking package.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Een pallet die tien minuten te laat kwam.",
                    "en": "A pallet that came ten minutes late.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Een collo dat goed was verklaard en heel is.",
                    "en": "A package that was rightly declared and is whole.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Een powerbank in verkeerd verklaarde vracht.",
                    "en": "A power bank in misdeclared cargo.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Ongevallen, incidenten en niet of verkeerd verklaarde goederen (ICAO-TI 7;4).",
            "en": "Accidents, incidents, and undeclared or misdeclared goods (ICAO TI 7;4).",
        },
        source={
            "nl": "ICAO-TI 7;4",
            "en": "ICAO TI 7;4",
        },
        multiple=True,
        difficulty=3,
    ),
)
