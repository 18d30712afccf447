"""What the exam may ask about the right people, supervised."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="people-01",
        category="people",
        text={
            "nl": "Een certificaat is gisteren verlopen. De houder is zeer ervaren. Wat zegt het verlopen bewijs?",
            "en": (
                "A certificate lapsed yesterday. Its holder is very experienced. What does the lapsed certificate "
                "say?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Dat hij het werk niet meer kan.",
                    "en": "That he can no longer do the work.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Dat hij tot zijn herhaling alleen onder toezicht mag werken.",
                    "en": "That until his refresher he may only work under supervision.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Niets, als zijn commandant tekent.",
                    "en": "Nothing, if his commander signs.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Dat niemand meer instaat voor zijn bekwaamheid.",
                    "en": "That nobody vouches for his competence any longer.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Het oordeel over vandaag ontbreekt. Een paraaf vervangt dat niet.",
            "en": "The judgement for today is missing. Initials do not replace it.",
        },
        source={
            "nl": "Deze cursus, les 4",
            "en": "This course, lesson 4",
        },
    ),
    Question(
        key="people-02",
        category="people",
        text={
            "nl": "Bij wie is het meeste toezicht nodig?",
            "en": "Who needs most supervision?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Wie nieuw is in werk waarin een fout dodelijk is.",
                    "en": "Whoever is new to work in which a mistake is deadly.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Wie het langst in de ploeg zit.",
                    "en": "Whoever has been in the crew longest.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Wie vaak iets vraagt en liever niet alleen werkt.",
                    "en": "Whoever often asks and would rather not work alone.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Wie de laagste rang heeft.",
                    "en": "Whoever has the lowest rank.",
                },
            ),
        ),
        explanation={
            "nl": "Nieuw in dit werk en een ernstig gevolg: samen bepalen ze hoe dichtbij je staat.",
            "en": "New to this work and a grave consequence: together they decide how close you stand.",
        },
        source={
            "nl": "Deze cursus, les 4; Arbowet, artikel 8",
            "en": "This course, lesson 4; Working Conditions Act, article 8",
        },
    ),
    Question(
        key="people-03",
        category="people",
        text={
            "nl": "Welke vraag beantwoordt een geldig certificaat níét?",
            "en": "Which question does a valid certificate not answer?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Is hij voor dit werk opgeleid?",
                    "en": "Was he trained for this work?",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Geldt de opleiding op deze dag?",
                    "en": "Does the training hold on this day?",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Is hij vandaag uitgerust genoeg?",
                    "en": "Is he rested enough today?",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Is de opleiding afgerond?",
                    "en": "Was the training completed?",
                },
            ),
        ),
        explanation={
            "nl": "Mag en kan zijn twee vragen. Het bewijs zegt iets over mag.",
            "en": "May and can are two questions. The certificate is about may.",
        },
        source={
            "nl": "Deze cursus, les 4",
            "en": "This course, lesson 4",
        },
    ),
    Question(
        key="people-04",
        category="people",
        text={
            "nl": "Wat zijn goede manieren om met een tekort om te gaan? Kies alle goede antwoorden.",
            "en": "What are good ways to deal with a gap? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Een ontheffing vragen met maatregel en einddatum.",
                    "en": "Ask a waiver with a measure and an end date.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "De datum in het systeem verschuiven.",
                    "en": "Shift the date in the system.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Ander werk geven tot de opleiding is gedaan.",
                    "en": "Give other work until the training is done.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "De oefening nu aftekenen, want vrijdag is de les.",
                    "en": "Sign the exercise off now, because the class is on Friday.",
                },
            ),
        ),
        explanation={
            "nl": "Oplossen of laten zien, nooit wegschrijven.",
            "en": "Solve it or show it, never write it away.",
        },
        source={
            "nl": "Deze cursus, les 4",
            "en": "This course, lesson 4",
        },
        multiple=True,
    ),
)
