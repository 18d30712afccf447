"""What the exam may ask about breathing and staying clean."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="breath-01",
        category="breath",
        text={
            "nl": "Wat doet een baard met een masker dat op de huid afsluit?",
            "en": "What does a beard do to a mask that seals on the skin?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Niets", "en": "Nothing"},
            ),
            Answer(
                "b",
                {"nl": "Het gaat lekken", "en": "It starts to leak"},
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "Het filtert beter", "en": "It filters better"},
            ),
            Answer(
                "d",
                {"nl": "Het blijft warmer", "en": "It stays warmer"},
            ),
        ),
        explanation={
            "nl": "Langs het haar komt lucht binnen. Scheren, of een kap met eigen lucht.",
            "en": "Air comes in along the hair. Shave, or a hood with supplied air.",
        },
        source={"nl": "Deze cursus, les 5", "en": "This course, lesson 5"},
        difficulty=1,
    ),
    Question(
        key="breath-02",
        category="breath",
        text={
            "nl": "Waarmee bescherm je je bij spuiten van tweecomponentenlak?",
            "en": "With what do you protect yourself when spraying two-component paint?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Een stofmasker P2", "en": "A P2 dust mask"},
            ),
            Answer(
                "b",
                {"nl": "Een sjaal", "en": "A scarf"},
            ),
            Answer(
                "c",
                {
                    "nl": "Verse lucht met overdruk",
                    "en": "Fresh air with positive pressure",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {"nl": "Een mondkapje", "en": "A surgical mask"},
            ),
        ),
        explanation={
            "nl": "Er is damp, nevel en tijd; een filter zegt niet wanneer het vol is.",
            "en": "There are vapour, mist and time; a filter does not say when it is full.",
        },
        source={"nl": "Deze cursus, les 5", "en": "This course, lesson 5"},
        difficulty=1,
    ),
    Question(
        key="breath-03",
        category="breath",
        text={
            "nl": "Wat houdt een P3-filter tegen?",
            "en": "What does a P3 filter stop?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Gas van isocyanaten", "en": "Vapour of isocyanates"},
            ),
            Answer(
                "b",
                {"nl": "Stof, rook en nevel", "en": "Dust, fume and mist"},
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "Koolmonoxide", "en": "Carbon monoxide"},
            ),
            Answer(
                "d",
                {"nl": "Zuurstofgebrek", "en": "Lack of oxygen"},
            ),
        ),
        explanation={
            "nl": (
                "P is voor deeltjes. Damp vraagt een ander filter, en bij gebrek aan zuurstof helpt geen filter."
            ),
            "en": (
                "P is for particles. Vapour needs another filter, and with a lack of oxygen no filter helps."
            ),
        },
        source={
            "nl": "EN 14387; deze cursus, les 5",
            "en": "EN 14387; this course, lesson 5",
        },
        difficulty=2,
    ),
    Question(
        key="breath-04",
        category="breath",
        text={
            "nl": "Waar eet en drink je bij werk met CMR?",
            "en": "Where do you eat and drink when working with CMR?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Alleen in het schone deel, na wassen",
                    "en": "Only in the clean part, after washing",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Naast de machine, met schone handen",
                    "en": "Beside the machine, with clean hands",
                },
            ),
            Answer(
                "c",
                {"nl": "Met handschoenen aan", "en": "With gloves on"},
            ),
            Answer(
                "d",
                {"nl": "Waar het uitkomt", "en": "Wherever it suits"},
            ),
        ),
        explanation={
            "nl": "Stof komt in je mond en je maag. Eten hoort achter de lijn.",
            "en": "Dust gets into your mouth and stomach. Eating belongs behind the line.",
        },
        source={
            "nl": "Arbobesluit, hoofdstuk 4",
            "en": "Working Conditions Decree, chapter 4",
        },
        difficulty=2,
    ),
    Question(
        key="breath-05",
        category="breath",
        text={
            "nl": "Zet in de goede volgorde: klaar met schuren in de vieze ruimte.",
            "en": "Put in the right order: done sanding in the dirty room.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De overall afzuigen, masker nog op.",
                    "en": "Vacuum the overalls, mask still on.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "De overall uitdoen en binnenstebuiten oprollen.",
                    "en": "Take off the overalls and roll them up inside out.",
                },
            ),
            Answer(
                "c",
                {"nl": "De handschoenen uitdoen.", "en": "Take off the gloves."},
            ),
            Answer(
                "d",
                {
                    "nl": "Buiten het vieze gebied het masker afdoen.",
                    "en": "Outside the dirty area take off the mask.",
                },
            ),
            Answer(
                "e",
                {"nl": "Handen en gezicht wassen.", "en": "Wash hands and face."},
            ),
        ),
        explanation={
            "nl": "Het masker beschermt tot het stof van je af is.",
            "en": "The mask protects until the dust is off you.",
        },
        source={"nl": "Deze cursus, les 5", "en": "This course, lesson 5"},
        ordered=True,
        difficulty=3,
    ),
    Question(
        key="breath-06",
        category="breath",
        text={
            "nl": (
                "Welke redenen zijn er om werkkleding niet mee naar huis te nemen? Kies alle goede antwoorden."
            ),
            "en": "Which reasons are there for not taking work clothes home? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Stof komt bij gezinsleden terecht.",
                    "en": "Dust reaches members of your family.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "In de was komt het op andere kleding.",
                    "en": "In the wash it gets on other clothes.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "Het is duur wassen.", "en": "Washing is expensive."},
            ),
            Answer(
                "d",
                {
                    "nl": "Werkkleding slijt thuis sneller.",
                    "en": "Work clothes wear out faster at home.",
                },
            ),
        ),
        explanation={
            "nl": "Kinderen zijn ziek geworden van lood aan een mouw. Was op het werk.",
            "en": "Children have fallen ill from lead on a sleeve. Wash at work.",
        },
        source={
            "nl": "Arbobesluit, hoofdstuk 4",
            "en": "Working Conditions Decree, chapter 4",
        },
        multiple=True,
        difficulty=3,
    ),
)
