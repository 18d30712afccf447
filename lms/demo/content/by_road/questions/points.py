"""What the exam may ask about the thousand points, and what stays mandatory."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="points-01",
        category="points",
        text={
            "nl": "Met welke factor tellen goederen van vervoerscategorie 2?",
            "en": "With which factor do goods of transport category 2 count?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "20",
                    "en": "20",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "1",
                    "en": "1",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "3",
                    "en": "3",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "50",
                    "en": "50",
                },
            ),
        ),
        explanation={
            "nl": "1 telt 50, 2 telt 3, 3 telt 1, 4 telt 0 (ADR 1.1.3.6.3).",
            "en": "1 counts 50, 2 counts 3, 3 counts 1, 4 counts 0 (ADR 1.1.3.6.3).",
        },
        source={
            "nl": "ADR 1.1.3.6.3",
            "en": "ADR 1.1.3.6.3",
        },
        difficulty=1,
    ),
    Question(
        key="points-02",
        category="points",
        text={
            "nl": "300 liter benzine (categorie 2) en 120 liter diesel (categorie 3). Hoeveel punten, en vrij?",
            "en": (
                "300 litres of petrol (category 2) and 120 litres of diesel (category 3). How many points, and "
                "exempt?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "420, vrijgesteld.",
                    "en": "420, exempt.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "1.020, niet vrijgesteld.",
                    "en": "1,020, not exempt.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "1.260, niet vrijgesteld.",
                    "en": "1,260, not exempt.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "1.000, vrijgesteld.",
                    "en": "1,000, exempt.",
                },
            ),
        ),
        explanation={
            "nl": "300 × 3 + 120 × 1 = 1.020, boven 1.000 (ADR 1.1.3.6.4).",
            "en": "300 × 3 + 120 × 1 = 1,020, above 1,000 (ADR 1.1.3.6.4).",
        },
        source={
            "nl": "ADR 1.1.3.6.4",
            "en": "ADR 1.1.3.6.4",
        },
        difficulty=2,
    ),
    Question(
        key="points-03",
        category="points",
        text={
            "nl": "12 kg springstof UN 0081 (categorie 1, noot a). Hoeveel punten?",
            "en": "12 kg of blasting explosive UN 0081 (category 1, note a). How many points?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "600",
                    "en": "600",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "36",
                    "en": "36",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "12",
                    "en": "12",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "240",
                    "en": "240",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Noot (a): factor 20. 12 × 20 = 240 (ADR 1.1.3.6.3, noot (a)).",
            "en": "Note (a): factor 20. 12 × 20 = 240 (ADR 1.1.3.6.3, note (a)).",
        },
        source={
            "nl": "ADR 1.1.3.6.3, noot (a)",
            "en": "ADR 1.1.3.6.3, note (a)",
        },
        difficulty=3,
    ),
    Question(
        key="points-04",
        category="points",
        text={
            "nl": "Wat vervalt binnen 1.1.3.6? Kies alle goede antwoorden.",
            "en": "What lapses within 1.1.3.6? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Het vervoerdocument.",
                    "en": "The transport document.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "De etiketten op de colli.",
                    "en": "The labels on the packages.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Oranje borden.",
                    "en": "Orange plates.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "De schriftelijke instructies.",
                    "en": "The instructions in writing.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Papier, etiketten, opleiding en een blusser blijven (ADR 1.1.3.6.2).",
            "en": "Paper, labels, training and an extinguisher stay (ADR 1.1.3.6.2).",
        },
        source={
            "nl": "ADR 1.1.3.6.2",
            "en": "ADR 1.1.3.6.2",
        },
        multiple=True,
        difficulty=2,
    ),
    Question(
        key="points-05",
        category="points",
        text={
            "nl": "Eén kilo witte fosfor (UN 1381, categorie 0) ligt bij 10 liter diesel. Vrijgesteld?",
            "en": "One kilogram of white phosphorus (UN 1381, category 0) lies with 10 litres of diesel. Exempt?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Ja, het zijn maar 10 punten bij elkaar.",
                    "en": "Yes, it is only 10 points in all.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Nee, want diesel en fosfor mogen nooit samen.",
                    "en": "No, for diesel and phosphorus may never go together.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Nee, categorie 0 is nooit vrijgesteld.",
                    "en": "No, category 0 is never exempt.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Ja, tot en met 20 kilo van categorie 0.",
                    "en": "Yes, up to and including 20 kilograms of category 0.",
                },
            ),
        ),
        explanation={
            "nl": "Categorie 0 neemt de vrijstelling van de hele transporteenheid weg (ADR 1.1.3.6.3).",
            "en": "Category 0 takes the exemption of the whole transport unit away (ADR 1.1.3.6.3).",
        },
        source={
            "nl": "ADR 1.1.3.6.3",
            "en": "ADR 1.1.3.6.3",
        },
        difficulty=3,
    ),
    Question(
        key="points-06",
        category="points",
        text={
            "nl": "Kolom 15 van tabel A is leeg bij jouw stof. Wat betekent dat voor 1.1.3.6?",
            "en": "Column 15 of table A is empty for your substance. What does that mean for 1.1.3.6?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Geen categorie, dus geen vrijstelling.",
                    "en": "No category, so no exemption.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Categorie 3, de gewone.",
                    "en": "Category 3, the usual one.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "De chauffeur kiest de categorie zelf.",
                    "en": "The driver chooses the category.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Categorie 4, dus onbeperkt.",
                    "en": "Category 4, so unlimited.",
                },
            ),
        ),
        explanation={
            "nl": "Wat ontbreekt, vul je nooit in (ADR 1.1.3.6.3).",
            "en": "What is missing is never filled in (ADR 1.1.3.6.3).",
        },
        source={
            "nl": "ADR 1.1.3.6.3",
            "en": "ADR 1.1.3.6.3",
        },
        difficulty=2,
    ),
    Question(
        key="points-07",
        category="points",
        text={
            "nl": "In welke maat telt munitie voor de punten?",
            "en": "In what measure does ammunition count for the points?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Het aantal stuks.",
                    "en": "The number of pieces.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Kilo's netto explosieve massa.",
                    "en": "Kilograms of net explosive mass.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Liters inhoud van de verpakking.",
                    "en": "Litres of the packaging.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Kilo's bruto van de kisten.",
                    "en": "Kilograms gross of the crates.",
                },
            ),
        ),
        explanation={
            "nl": "Alleen de explosieve stof in de voorwerpen telt (ADR 1.1.3.6.3).",
            "en": "Only the explosive substance in the articles counts (ADR 1.1.3.6.3).",
        },
        source={
            "nl": "ADR 1.1.3.6.3",
            "en": "ADR 1.1.3.6.3",
        },
        difficulty=1,
    ),
)
