"""What the exam may ask about tunnels, security and what Defence may."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="route-01",
        category="route",
        text={
            "nl": "Door welke tunnelcategorie mag alles?",
            "en": "Through which tunnel category may all go?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "B",
                    "en": "B",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "D",
                    "en": "D",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "A",
                    "en": "A",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "E",
                    "en": "E",
                },
            ),
        ),
        explanation={
            "nl": "A heeft geen beperking, E de meeste (ADR 1.9.5.2).",
            "en": "A has no restriction, E the most (ADR 1.9.5.2).",
        },
        source={
            "nl": "ADR 1.9.5.2",
            "en": "ADR 1.9.5.2",
        },
        difficulty=1,
    ),
    Question(
        key="route-02",
        category="route",
        text={
            "nl": "600 liter benzine in jerrycans, code (D/E). Welke tunnels zijn gesloten?",
            "en": "600 litres of petrol in jerrycans, code (D/E). Which tunnels are shut?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "B, C, D en E.",
                    "en": "B, C, D and E.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Alleen E.",
                    "en": "E only.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Geen enkele.",
                    "en": "None at all.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "D en E.",
                    "en": "D and E.",
                },
            ),
        ),
        explanation={
            "nl": "De tweede letter is voor colli; D zou gelden in een tank (ADR 8.6.4).",
            "en": "The second letter is for packages; D would hold in a tank (ADR 8.6.4).",
        },
        source={
            "nl": "ADR 8.6.4",
            "en": "ADR 8.6.4",
        },
        difficulty=2,
    ),
    Question(
        key="route-03",
        category="route",
        text={
            "nl": "Chauffeur rijdt 396 punten, vrijgesteld. Welke tunnels zijn gesloten?",
            "en": "A driver carries 396 points, exempt. Which tunnels are shut?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Alles behalve A.",
                    "en": "All but A.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "E, want er is benzine bij.",
                    "en": "E, for there is petrol in it.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Geen: wat is vrijgesteld, telt niet.",
                    "en": "None: what is exempt does not count.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Alleen in de spits C.",
                    "en": "C only in the rush hour.",
                },
            ),
        ),
        explanation={
            "nl": "8.6.3.3: goederen binnen 1.1.3 tellen niet voor de code (ADR 8.6.3.3).",
            "en": "8.6.3.3: goods within 1.1.3 do not count for the code (ADR 8.6.3.3).",
        },
        source={
            "nl": "ADR 8.6.3.3",
            "en": "ADR 8.6.3.3",
        },
        difficulty=2,
    ),
    Question(
        key="route-04",
        category="route",
        text={
            "nl": "1.200 kg netto 1.1D, B1000C. Welke tunnels zijn gesloten?",
            "en": "1,200 kg net of 1.1D, B1000C. Which tunnels are shut?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "D en E.",
                    "en": "D and E.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "B, C, D en E.",
                    "en": "B, C, D and E.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Alleen E.",
                    "en": "E only.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "C, D en E.",
                    "en": "C, D and E.",
                },
            ),
        ),
        explanation={
            "nl": "Boven 1.000 kg sluit ook B (ADR 8.6.4).",
            "en": "Above 1,000 kg B is shut too (ADR 8.6.4).",
        },
        source={
            "nl": "ADR 8.6.4",
            "en": "ADR 8.6.4",
        },
        difficulty=3,
    ),
    Question(
        key="route-05",
        category="route",
        text={
            "nl": (
                "Waarvan zijn tactische voertuigen volgens artikel 5 van de regeling van 2002 vrijgesteld? Kies alle "
                "goede antwoorden."
            ),
            "en": (
                "From what are tactical vehicles exempt by article 5 of the 2002 regulation? Choose all right "
                "answers."
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "7.5.2: het samenlaadverbod.",
                    "en": "7.5.2: the ban on mixed loading.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "1.3: de opleiding.",
                    "en": "1.3: training.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Hoofdstuk 5.3: borden en grote etiketten.",
                    "en": "Chapter 5.3: plates and placards.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "8.1.2: papieren aan boord.",
                    "en": "8.1.2: papers on board.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": (
                "Alleen 5.3 en 8.1.2. Samenladen en opleiding blijven (Regeling vrijstelling militaire voertuigen "
                "2002, art. 5)."
            ),
            "en": (
                "Only 5.3 and 8.1.2. Mixed loading and training stay (Dutch exemption for military vehicles 2002, "
                "art. 5)."
            ),
        },
        source={
            "nl": "Regeling vrijstelling militaire voertuigen 2002, art. 5",
            "en": "Dutch exemption for military vehicles 2002, art. 5",
        },
        multiple=True,
        difficulty=3,
    ),
    Question(
        key="route-06",
        category="route",
        text={
            "nl": "Welke code van een gemengde lading telt?",
            "en": "Which code of a mixed load counts?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Het gemiddelde van alle.",
                    "en": "The average of all.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Die van het eerste document.",
                    "en": "That of the first document.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "De strengste.",
                    "en": "The strictest.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Die van de grootste hoeveelheid.",
                    "en": "That of the largest quantity.",
                },
            ),
        ),
        explanation={
            "nl": "8.6.3.2 (ADR 8.6.3.2).",
            "en": "8.6.3.2 (ADR 8.6.3.2).",
        },
        source={
            "nl": "ADR 8.6.3.2",
            "en": "ADR 8.6.3.2",
        },
        difficulty=1,
    ),
)
