"""What the exam may ask about the shipper's declaration, read as an acceptor does."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="declaration-01",
        category="declaration",
        text={
            "nl": "Wie tekent de Shipper’s Declaration?",
            "en": "Who signs the Shipper’s Declaration?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De acceptant.",
                    "en": "The acceptor.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "De luchthaven.",
                    "en": "The airport.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "De afzender.",
                    "en": "The shipper.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "De gezagvoerder.",
                    "en": "The captain.",
                },
            ),
        ),
        explanation={
            "nl": "De afzender verklaart en tekent (ICAO-TI 5;4).",
            "en": "The shipper declares and signs (ICAO TI 5;4).",
        },
        source={
            "nl": "ICAO-TI 5;4",
            "en": "ICAO TI 5;4",
        },
        difficulty=1,
    ),
    Question(
        key="declaration-02",
        category="declaration",
        text={
            "nl": "Welke volgorde is juist?",
            "en": "Which order is right?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "ACETONE, UN 1090, II, 3",
                    "en": "ACETONE, UN 1090, II, 3",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "UN 1090, 3, ACETONE, II",
                    "en": "UN 1090, 3, ACETONE, II",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "UN 1090, ACETONE, 3, II",
                    "en": "UN 1090, ACETONE, 3, II",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "3, UN 1090, ACETONE, II",
                    "en": "3, UN 1090, ACETONE, II",
                },
            ),
        ),
        explanation={
            "nl": "Nummer, naam, klasse, groep (ICAO-TI 5;4).",
            "en": "Number, name, class, group (ICAO TI 5;4).",
        },
        source={
            "nl": "ICAO-TI 5;4",
            "en": "ICAO TI 5;4",
        },
        difficulty=2,
    ),
    Question(
        key="declaration-03",
        category="declaration",
        text={
            "nl": "Halverwege de checklist vind je een fout. Wat doe je?",
            "en": "Half-way through the checklist you find an error. What do you do?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De hele lijst afmaken, dan pas afwijzen.",
                    "en": "Finish the whole list, only then refuse.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Aannemen als er maar één fout is.",
                    "en": "Accept if there is only one error.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "De fout zelf verbeteren en doorgaan.",
                    "en": "Correct the error yourself and go on.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Meteen stoppen en de doos teruggeven.",
                    "en": "Stop at once and give the box back.",
                },
            ),
        ),
        explanation={
            "nl": "Zo krijgt de afzender alles in één keer (ICAO-TI 7;1).",
            "en": "So the shipper gets all at once (ICAO TI 7;1).",
        },
        source={
            "nl": "ICAO-TI 7;1",
            "en": "ICAO TI 7;1",
        },
        difficulty=2,
    ),
    Question(
        key="declaration-04",
        category="declaration",
        text={
            "nl": "Wat mag de acceptant zelf aanvullen?",
            "en": "What may the acceptor add?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De verpakkingsgroep.",
                    "en": "The packing group.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Het nummer van de luchtvrachtbrief.",
                    "en": "The air waybill number.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "De netto hoeveelheid.",
                    "en": "The net quantity.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De handtekening.",
                    "en": "The signature.",
                },
            ),
        ),
        explanation={
            "nl": "Gegevens over de stof zijn van de afzender (ICAO-TI 5;4).",
            "en": "Particulars of the substance are the shipper's (ICAO TI 5;4).",
        },
        source={
            "nl": "ICAO-TI 5;4",
            "en": "ICAO TI 5;4",
        },
        difficulty=3,
    ),
    Question(
        key="declaration-05",
        category="declaration",
        text={
            "nl": "Hoelang blijft de verklaring in de burgerluchtvaart ten minste bewaard?",
            "en": "How long is the declaration kept at least in civil aviation?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Vijf jaar.",
                    "en": "Five years.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Eén week.",
                    "en": "One week.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Tot de landing.",
                    "en": "Until the landing.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Drie maanden.",
                    "en": "Three months.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Ten minste drie maanden, met checklist en NOTOC (ICAO-TI 7;4).",
            "en": "At least three months, with checklist and NOTOC (ICAO TI 7;4).",
        },
        source={
            "nl": "ICAO-TI 7;4",
            "en": "ICAO TI 7;4",
        },
        difficulty=1,
    ),
    Question(
        key="declaration-06",
        category="declaration",
        text={
            "nl": (
                "Een doos met 20 L aceton (passagiers 5 L, vracht 60 L per collo, 49 CFR) is verklaard als "
                "‘passenger and cargo aircraft’. Wat nu?"
            ),
            "en": (
                "A box of 20 L of acetone (passenger 5 L, cargo 60 L per package, 49 CFR) is declared as ‘passenger "
                "and cargo aircraft’. What now?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Terug: dit kan alleen als vracht, met CAO.",
                    "en": "Back: this can only go as cargo, with CAO.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Terug: aceton mag nooit in de lucht.",
                    "en": "Back: acetone may never go by air.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Aannemen: onder 60 L past het altijd.",
                    "en": "Accept: below 60 L it always fits.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Aannemen en er 15 L uit laten lopen.",
                    "en": "Accept and let 15 L run out.",
                },
            ),
        ),
        explanation={
            "nl": "Boven de grens voor passagiers hoort CAO op papier en doos (49 CFR 172.101; ICAO-TI 3;2).",
            "en": "Above the passenger limit CAO belongs on paper and box (49 CFR 172.101; ICAO TI 3;2).",
        },
        source={
            "nl": "49 CFR 172.101; ICAO-TI 3;2",
            "en": "49 CFR 172.101; ICAO TI 3;2",
        },
        difficulty=3,
    ),
)
