"""What the exam may ask about diisocyanates."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="isocyanates-01",
        category="isocyanates",
        text={
            "nl": "In welk deel van een tweecomponentenlak zitten de diisocyanaten?",
            "en": "In which part of a two-component paint are the diisocyanates?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "In de lak", "en": "In the paint"},
            ),
            Answer(
                "b",
                {"nl": "In de verharder", "en": "In the hardener"},
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "In de verdunner", "en": "In the thinner"},
            ),
            Answer(
                "d",
                {"nl": "In het deksel", "en": "In the lid"},
            ),
        ),
        explanation={
            "nl": "De verharder grijpt aan de lak vast, en ook aan je longen.",
            "en": "The hardener grips the paint, and your lungs too.",
        },
        source={"nl": "Deze cursus, les 3", "en": "This course, lesson 3"},
        difficulty=1,
    ),
    Question(
        key="isocyanates-02",
        category="isocyanates",
        text={
            "nl": "Vanaf welk gehalte monomere diisocyanaten vraagt REACH een opleiding?",
            "en": "From which content of monomeric diisocyanates does REACH ask for training?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "1 %", "en": "1 %"},
            ),
            Answer(
                "b",
                {"nl": "10 %", "en": "10 %"},
            ),
            Answer(
                "c",
                {"nl": "0,01 %", "en": "0.01 %"},
            ),
            Answer(
                "d",
                {"nl": "0,1 %", "en": "0.1 %"},
                is_right=True,
            ),
        ),
        explanation={
            "nl": "0,1 % op gewicht, alle diisocyanaten samen.",
            "en": "0.1 % by weight, all diisocyanates together.",
        },
        source={
            "nl": "REACH, bijlage XVII, vermelding 74",
            "en": "REACH, annex XVII, entry 74",
        },
        difficulty=1,
    ),
    Question(
        key="isocyanates-03",
        category="isocyanates",
        text={
            "nl": "Welke klachten passen bij een beginnende allergie voor isocyanaten?",
            "en": "Which complaints fit a beginning allergy to isocyanates?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Hoofdpijn in het weekend", "en": "Headache at weekends"},
            ),
            Answer(
                "b",
                {"nl": "Kramp in de kuiten", "en": "Cramp in the calves"},
            ),
            Answer(
                "c",
                {
                    "nl": "’s Nachts hoesten, op vrije dagen beter",
                    "en": "Coughing at night, better on free days",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {"nl": "Slecht horen", "en": "Bad hearing"},
            ),
        ),
        explanation={
            "nl": "Klachten die met het werk meegaan wijzen naar het werk.",
            "en": "Complaints that go with the work point to the work.",
        },
        source={
            "nl": "CLP, bijlage III: H334; deze cursus, les 3",
            "en": "CLP, annex III: H334; this course, lesson 3",
        },
        difficulty=2,
    ),
    Question(
        key="isocyanates-04",
        category="isocyanates",
        text={
            "nl": "Een collega is gesensibiliseerd voor HDI. Mag hij met een goed masker spuiten?",
            "en": "A colleague is sensitised to HDI. May he spray with a good mask?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Nee: een spoor is voor hem al genoeg.",
                    "en": "No: a trace is enough for him.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Ja, als het masker nieuw is.",
                    "en": "Yes, if the mask is new.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Ja, als hij buiten spuit en de wind goed staat.",
                    "en": "Yes, if he sprays outdoors and the wind is right.",
                },
            ),
            Answer(
                "d",
                {"nl": "Ja, hooguit een uur.", "en": "Yes, for an hour at most."},
            ),
        ),
        explanation={
            "nl": "Geen masker sluit volledig, en de huid doet mee.",
            "en": "No mask seals fully, and the skin takes part.",
        },
        source={"nl": "Deze cursus, les 3", "en": "This course, lesson 3"},
        difficulty=2,
    ),
    Question(
        key="isocyanates-05",
        category="isocyanates",
        text={
            "nl": "Wie heeft volgens vermelding 74 de opleiding tot en met gevorderd nodig?",
            "en": "Who needs the training up to advanced according to entry 74?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Wie de lak in het magazijn bewaart, gesloten.",
                    "en": "Whoever keeps the paint in the store, closed.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Wie met een roller een vloer doet.",
                    "en": "Whoever does a floor with a roller.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Wie in een cabine met afzuiging spuit.",
                    "en": "Whoever sprays in a ventilated booth.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Wie buiten een cabine spuit.",
                    "en": "Whoever sprays outside a booth.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Spuiten in de open lucht of met beperkte ventilatie is gevorderd.",
            "en": "Spraying in the open air or with limited ventilation is advanced.",
        },
        source={
            "nl": "REACH, bijlage XVII, vermelding 74, lid 4",
            "en": "REACH, annex XVII, entry 74, paragraph 4",
        },
        difficulty=3,
    ),
    Question(
        key="isocyanates-06",
        category="isocyanates",
        text={
            "nl": "Wat klopt over de opleiding voor diisocyanaten? Kies alle goede antwoorden.",
            "en": "What is true of the training on diisocyanates? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Zij komt vóór het eerste gebruik.",
                    "en": "It comes before first use.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Zij is alleen voor wie spuit.",
                    "en": "It is only for those who spray.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Ook wie toezicht houdt, volgt haar.",
                    "en": "Supervisors take it as well.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "De werkgever bewaart het bewijs.",
                    "en": "The employer keeps the proof.",
                },
                is_right=True,
            ),
            Answer(
                "e",
                {"nl": "Zij is levenslang geldig.", "en": "It is valid for life."},
            ),
        ),
        explanation={
            "nl": "Voor gebruikers en toezichthouders, met toets, elke vijf jaar.",
            "en": "For users and supervisors, with an assessment, every five years.",
        },
        source={
            "nl": "REACH, bijlage XVII, vermelding 74",
            "en": "REACH, annex XVII, entry 74",
        },
        multiple=True,
        difficulty=3,
    ),
)
