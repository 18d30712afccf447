"""What the exam may ask about the right section in one go."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="find-01",
        category="find",
        text={
            "nl": "Welke rubriek lees je bij een spat in het oog?",
            "en": "Which section do you read for a splash in the eye?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "2", "en": "2"},
            ),
            Answer(
                "b",
                {"nl": "4", "en": "4"},
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "8", "en": "8"},
            ),
            Answer(
                "d",
                {"nl": "11", "en": "11"},
            ),
        ),
        explanation={
            "nl": "Rubriek 4: eerstehulpmaatregelen.",
            "en": "Section 4: first aid measures.",
        },
        source={
            "nl": "REACH, bijlage II, rubriek 4",
            "en": "REACH, annex II, section 4",
        },
        difficulty=1,
    ),
    Question(
        key="find-02",
        category="find",
        text={
            "nl": "Waar staat welke handschoen je nodig hebt?",
            "en": "Where does it say which glove you need?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Rubriek 3", "en": "Section 3"},
            ),
            Answer(
                "b",
                {"nl": "Rubriek 6", "en": "Section 6"},
            ),
            Answer(
                "c",
                {"nl": "Rubriek 16", "en": "Section 16"},
            ),
            Answer(
                "d",
                {"nl": "Rubriek 8", "en": "Section 8"},
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Rubriek 8: blootstelling en persoonlijke bescherming.",
            "en": "Section 8: exposure and personal protection.",
        },
        source={
            "nl": "REACH, bijlage II, rubriek 8",
            "en": "REACH, annex II, section 8",
        },
        difficulty=1,
    ),
    Question(
        key="find-03",
        category="find",
        text={
            "nl": "Waar zoek je of een product naast bleekwater mag staan?",
            "en": "Where do you look whether a product may stand beside bleach?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Rubrieken 7 en 10", "en": "Sections 7 and 10"},
                is_right=True,
            ),
            Answer(
                "b",
                {"nl": "Rubrieken 1 en 2", "en": "Sections 1 and 2"},
            ),
            Answer(
                "c",
                {"nl": "Rubrieken 11 en 12", "en": "Sections 11 and 12"},
            ),
            Answer(
                "d",
                {"nl": "Rubrieken 15 en 16", "en": "Sections 15 and 16"},
            ),
        ),
        explanation={
            "nl": "7 geeft de opslag, 10 waarmee het reageert.",
            "en": "7 gives storage, 10 what it reacts with.",
        },
        source={"nl": "REACH, bijlage II", "en": "REACH, annex II"},
        difficulty=2,
    ),
    Question(
        key="find-04",
        category="find",
        text={
            "nl": "Rubriek 8 zegt alleen: ‘draag geschikte handschoenen’. Wat doe je?",
            "en": "Section 8 only says: ‘wear suitable gloves’. What do you do?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De dikste die er liggen nemen.",
                    "en": "Take the thickest ones there are.",
                },
            ),
            Answer(
                "b",
                {"nl": "Zonder handschoenen werken.", "en": "Work without gloves."},
            ),
            Answer(
                "c",
                {
                    "nl": "Wachten en laten uitzoeken welke.",
                    "en": "Wait, and have somebody find out which.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Twee paar dunne over elkaar.",
                    "en": "Two thin pairs on top of each other.",
                },
            ),
        ),
        explanation={
            "nl": (
                "Zonder materiaal en doorbraaktijd is de keuze een gok; de deskundige belt de leverancier."
            ),
            "en": (
                "Without material and breakthrough time the choice is a guess; the expert calls the supplier."
            ),
        },
        source={
            "nl": "REACH, bijlage II, rubriek 8.2",
            "en": "REACH, annex II, section 8.2",
        },
        difficulty=2,
    ),
    Question(
        key="find-05",
        category="find",
        text={"nl": "Wat is een UFI?", "en": "What is a UFI?"},
        answers=(
            Answer(
                "a",
                {
                    "nl": "Het nummer van de verpakking",
                    "en": "The number of the container",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Een code voor precies dit mengsel",
                    "en": "A code for exactly this mixture",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "De houdbaarheid", "en": "The shelf life"},
            ),
            Answer(
                "d",
                {"nl": "Het nummer van het vervoer", "en": "The number for transport"},
            ),
        ),
        explanation={
            "nl": "Zestien tekens waarmee het vergiftigingencentrum de samenstelling vindt.",
            "en": "Sixteen characters by which the poisons centre finds the composition.",
        },
        source={"nl": "CLP, bijlage VIII", "en": "CLP, annex VIII"},
        difficulty=3,
    ),
    Question(
        key="find-06",
        category="find",
        text={
            "nl": (
                "Een vat lekt en rubriek 6 vraagt een ademluchttoestel dat je niet hebt. Zet in volgorde."
            ),
            "en": (
                "A drum leaks and section 6 asks for breathing apparatus that you do not have. Put in order."
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Iedereen uit de hal en bovenwinds.",
                    "en": "Everybody out of the hall and upwind.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Alarmeren, met de naam van het product.",
                    "en": "Raise the alarm, with the name of the product.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Toegang afsluiten en anderen tegenhouden.",
                    "en": "Close the entrance and stop others.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Het VIB aan de brandweer geven.",
                    "en": "Give the SDS to the fire brigade.",
                },
            ),
        ),
        explanation={
            "nl": "Mensen eerst, dan alarm; opruimen is voor wie de uitrusting heeft.",
            "en": "People first, then alarm; cleaning up is for whoever has the equipment.",
        },
        source={
            "nl": "REACH, bijlage II, rubriek 6; deze cursus, les 2",
            "en": "REACH, annex II, section 6; this course, lesson 2",
        },
        ordered=True,
        difficulty=3,
    ),
)
