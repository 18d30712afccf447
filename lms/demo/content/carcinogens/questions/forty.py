"""What the exam may ask about forty years, and every year."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="forty-01",
        category="forty",
        text={
            "nl": "Hoe vaak is deze CMR-voorlichting minstens nodig?",
            "en": "How often is this CMR instruction needed at least?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Eén keer in je leven", "en": "Once in a lifetime"},
            ),
            Answer(
                "b",
                {"nl": "Elke maand", "en": "Every month"},
            ),
            Answer(
                "c",
                {"nl": "Elk jaar", "en": "Every year"},
                is_right=True,
            ),
            Answer(
                "d",
                {"nl": "Elke tien jaar", "en": "Every ten years"},
            ),
        ),
        explanation={
            "nl": "Artikel 4.19 vraagt ten minste één keer per jaar.",
            "en": "Article 4.19 asks for once a year at least.",
        },
        source={
            "nl": "Arbobesluit, artikel 4.19",
            "en": "Working Conditions Decree, article 4.19",
        },
        difficulty=1,
    ),
    Question(
        key="forty-02",
        category="forty",
        text={
            "nl": "Hoelang wordt vastgelegd wie aan CMR is blootgesteld?",
            "en": "For how long is it kept who was exposed to CMR?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Eén jaar", "en": "One year"},
            ),
            Answer(
                "b",
                {
                    "nl": "Veertig jaar na de laatste blootstelling",
                    "en": "Forty years after the last exposure",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Tot het einde van het contract met je werkgever",
                    "en": "Until the end of your contract with the employer",
                },
            ),
            Answer(
                "d",
                {"nl": "Voor altijd", "en": "For ever"},
            ),
        ),
        explanation={
            "nl": "Veertig jaar, want de ziekte komt laat.",
            "en": "Forty years, as the disease comes late.",
        },
        source={
            "nl": "Arbobesluit, hoofdstuk 4, afdeling 2",
            "en": "Working Conditions Decree, chapter 4, section 2",
        },
        difficulty=1,
    ),
    Question(
        key="forty-03",
        category="forty",
        text={
            "nl": (
                "Je hebt de opleiding voor diisocyanaten gehaald. Is de jaarlijkse CMR-voorlichting daarmee "
                "gedaan?"
            ),
            "en": (
                "You completed the training on diisocyanates. Does that do for the yearly CMR instruction?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Ja, want het is dezelfde stof.",
                    "en": "Yes, as it is the same substance.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Ja, als je een certificaat hebt.",
                    "en": "Yes, if you have a certificate.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Nee, tenzij je officier bent.",
                    "en": "No, unless you are an officer.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Nee, het zijn twee plichten.",
                    "en": "No, they are two duties.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Twee gronden, twee klokken: elk jaar en elke vijf jaar.",
            "en": "Two grounds, two clocks: every year and every five years.",
        },
        source={"nl": "Deze cursus, les 6", "en": "This course, lesson 6"},
        difficulty=2,
    ),
    Question(
        key="forty-04",
        category="forty",
        text={
            "nl": "Wie mag jouw medische gegevens van de bedrijfsarts zien?",
            "en": "Who may see your medical data from the occupational physician?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Alleen jij en de arts", "en": "Only you and the physician"},
                is_right=True,
            ),
            Answer(
                "b",
                {"nl": "Je commandant", "en": "Your commander"},
            ),
            Answer(
                "c",
                {"nl": "De arbodeskundige", "en": "The safety expert"},
            ),
            Answer(
                "d",
                {"nl": "De hele ploeg", "en": "The whole team"},
            ),
        ),
        explanation={
            "nl": "De werkgever hoort alleen of je het werk kunt doen.",
            "en": "The employer hears only whether you can do the work.",
        },
        source={
            "nl": "Arbowet; deze cursus, les 6",
            "en": "Working Conditions Act; this course, lesson 6",
        },
        difficulty=2,
    ),
    Question(
        key="forty-05",
        category="forty",
        text={
            "nl": "Wat hoort in de lijst van blootgestelden? Kies alle goede antwoorden.",
            "en": "What belongs in the list of the exposed? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Wie er blootgesteld was", "en": "Who was exposed"},
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Aan welke stof, en hoeveel",
                    "en": "To which substance, and how much",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "De medische diagnose", "en": "The medical diagnosis"},
            ),
            Answer(
                "d",
                {"nl": "De naam van je ouders", "en": "The names of your parents"},
            ),
            Answer(
                "e",
                {"nl": "Wanneer", "en": "When"},
                is_right=True,
            ),
        ),
        explanation={
            "nl": (
                "De diagnose is geheim van de arts. Wie, waaraan, hoeveel en wanneer is wat later telt."
            ),
            "en": (
                "The diagnosis is the physician's secret. Who, to what, how much and when is what counts later."
            ),
        },
        source={
            "nl": "Arbobesluit, artikel 4.15",
            "en": "Working Conditions Decree, article 4.15",
        },
        multiple=True,
        difficulty=3,
    ),
    Question(
        key="forty-06",
        category="forty",
        text={
            "nl": "Wanneer moet de werkgever de opleiding van diisocyanaten voor jou hebben geregeld?",
            "en": "When must the employer have arranged the training on diisocyanates for you?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Binnen een maand na de eerste dag",
                    "en": "Within a month of the first day",
                },
            ),
            Answer(
                "b",
                {"nl": "Voor het eerste gebruik", "en": "Before first use"},
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "Na een klacht", "en": "After a complaint"},
            ),
            Answer(
                "d",
                {"nl": "Alleen bij zichtbare nevel", "en": "Only with visible mist"},
            ),
        ),
        explanation={
            "nl": "Vermelding 74: eerst geslaagd, dan gebruiken; ook voor toezicht.",
            "en": "Entry 74: first passed, then use; for supervision too.",
        },
        source={
            "nl": "REACH, bijlage XVII, vermelding 74",
            "en": "REACH, annex XVII, entry 74",
        },
        difficulty=3,
    ),
)
