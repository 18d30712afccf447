"""What the exam may ask about what a commander answers for."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="duty-01",
        category="duty",
        text={
            "nl": (
                "Een compagniescommandant draagt het keuren van ladders over aan een korporaal. Wat kan hij niet "
                "overdragen?"
            ),
            "en": "A company commander hands the inspection of ladders to a corporal. What can he not hand over?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Het keuren zelf.",
                    "en": "The inspecting itself.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Het bijhouden van de lijst.",
                    "en": "Keeping the list.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Dat hij op veilige ladders aan te spreken is.",
                    "en": "That he answers for safe ladders.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Het afkeuren en afvoeren van een kapotte ladder.",
                    "en": "Rejecting and discarding a broken ladder.",
                },
            ),
        ),
        explanation={
            "nl": "Taken kun je overdragen. Dat jij erop aan te spreken bent, niet.",
            "en": "Tasks can be handed over. That you answer for them cannot.",
        },
        source={
            "nl": "Deze cursus, les 1; Arbowet, artikel 3",
            "en": "This course, lesson 1; Working Conditions Act, article 3",
        },
    ),
    Question(
        key="duty-02",
        category="duty",
        text={
            "nl": "Wat heeft iemand nodig aan wie je een veiligheidstaak geeft? Kies alle goede antwoorden.",
            "en": "What does somebody need to whom you give a safety task? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Tijd om het te doen.",
                    "en": "Time to do it.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Bevoegdheid om in te grijpen.",
                    "en": "Authority to step in.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Een hogere rang dan de rest.",
                    "en": "A higher rank than the rest.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Kennis van het gevaar.",
                    "en": "Knowledge of the danger.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Zonder tijd, kennis en bevoegdheid is alleen papier overgedragen. Rang is niet nodig.",
            "en": "Without time, knowledge and authority only paper has been handed over. Rank is not needed.",
        },
        source={
            "nl": "Deze cursus, les 1",
            "en": "This course, lesson 1",
        },
        multiple=True,
    ),
    Question(
        key="duty-03",
        category="duty",
        text={
            "nl": "Welke lijn van toezicht is de Inspectie Veiligheid Defensie?",
            "en": "Which line of oversight is the Defence Safety Inspectorate?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De eerste: de werkvloer.",
                    "en": "The first: the work floor.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "De tweede: advies.",
                    "en": "The second: advice.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "De derde: onderzoek en audits binnen de lijn.",
                    "en": "The third: investigation and audits within the line.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De vierde: onafhankelijk toezicht.",
                    "en": "The fourth: independent oversight.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "De commandant zit in de eerste lijn, de inspectie in de vierde.",
            "en": "The commander is in the first line, the inspectorate in the fourth.",
        },
        source={
            "nl": "Deze cursus, les 1; ivd.nl",
            "en": "This course, lesson 1; ivd.nl",
        },
    ),
    Question(
        key="duty-04",
        category="duty",
        text={
            "nl": "Een punt uit het plan van aanpak gaat je budget te boven. Wat is de beste volgorde?",
            "en": "A point in the action plan exceeds your budget. What is the best order?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Gevaar nu beperken, dan met een voorstel hogerop.",
                    "en": "Limit the danger now, then go higher with a proposal.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Eerst hogerop vragen wat mag, en daarna kijken wat je zelf doet.",
                    "en": "First ask higher what is allowed, and then see what you do yourself.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Het punt op ‘afgewezen’ zetten en sluiten.",
                    "en": "Mark the point ‘rejected’ and close it.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De termijn een jaar verlengen.",
                    "en": "Extend the term by a year.",
                },
            ),
        ),
        explanation={
            "nl": "Tot het besluit er is, ligt het gevaar bij jou.",
            "en": "Until the decision is there, the danger is yours.",
        },
        source={
            "nl": "Deze cursus, les 1",
            "en": "This course, lesson 1",
        },
    ),
)
