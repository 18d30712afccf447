"""What the exam may ask about emergency and reporting."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="emergency-01",
        category="emergency",
        text={
            "nl": "Je komt als eerste bij een ongeval. Wat doe je het eerst?",
            "en": "You are the first to arrive at an accident. What do you do first?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Foto's maken voor de melding.",
                    "en": "Take photographs for the report.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Kijken of er gevaar is voor mijzelf en anderen.",
                    "en": "See whether there is danger to myself and others.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Het slachtoffer meteen verplaatsen.",
                    "en": "Move the casualty straight away.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De verzamelplaats opzoeken.",
                    "en": "Go and find the assembly point.",
                },
            ),
        ),
        explanation={
            "nl": "Eerst je eigen veiligheid. Daarna alarm slaan en helpen.",
            "en": "Your own safety first. Then raise the alarm and help.",
        },
        source={
            "nl": "Het Oranje Kruis, eerste punt van eerste hulp: let op gevaar",
            "en": "Het Oranje Kruis (Dutch first aid), first point: mind the danger",
        },
    ),
    Question(
        key="emergency-02",
        category="emergency",
        text={
            "nl": "Bij het laden glijdt een krat van een vorkheftruck. Niemand is geraakt. Hoe heet dit?",
            "en": "During loading a crate slides off a forklift. Nobody is hit. What is this called?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Een ongeval", "en": "An accident"},
            ),
            Answer(
                "b",
                {
                    "nl": "Pech, dus niets om te melden",
                    "en": "Bad luck, so nothing to report",
                },
            ),
            Answer(
                "c",
                {"nl": "Een oefening", "en": "An exercise"},
            ),
            Answer(
                "d",
                {"nl": "Een bijna-ongeval", "en": "A near miss"},
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Het had verkeerd kunnen aflopen. Je meldt het, zodat het de volgende keer niet opnieuw gebeurt.",
            "en": "It could have ended badly. You report it, so that it does not happen again.",
        },
        source={
            "nl": "ISO 45001:2018, begrip incident",
            "en": "ISO 45001:2018, term incident",
        },
    ),
    Question(
        key="emergency-03",
        category="emergency",
        text={
            "nl": "Wat schrijf je in een melding? Kies alle goede antwoorden.",
            "en": "What do you write in a report? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Wat er is gebeurd, waar en wanneer.",
                    "en": "What happened, where and when.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Wat er had kunnen gebeuren.",
                    "en": "What could have happened.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Wie volgens jou de schuld heeft.",
                    "en": "Who is to blame in your opinion.",
                },
            ),
            Answer(
                "d",
                {"nl": "Wat je al hebt gedaan.", "en": "What you have done already."},
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Een melding bestaat uit feiten. Onderzoek naar de oorzaken komt later.",
            "en": "A report consists of facts. The causes are looked into later.",
        },
        source={"nl": "Deze cursus, les 5", "en": "This course, lesson 5"},
        multiple=True,
    ),
    Question(
        key="emergency-04",
        category="emergency",
        text={
            "nl": (
                "Een soldaat valt van een voertuig en wordt opgenomen in het ziekenhuis. Wie moet dit arbeidsongeval "
                "melden aan de Nederlandse Arbeidsinspectie?"
            ),
            "en": (
                "A soldier falls off a vehicle and is admitted to hospital. Who must report this accident at work to "
                "the Netherlands Labour Authority?"
            ),
        },
        answers=(
            Answer(
                "a",
                {"nl": "De soldaat zelf.", "en": "The soldier."},
            ),
            Answer(
                "b",
                {
                    "nl": "Niemand. Melden hoeft alleen bij een dode.",
                    "en": "Nobody. Reporting is only needed after a death.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "De werkgever, en wel direct.",
                    "en": "The employer, and without delay.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {"nl": "De collega die het zag.", "en": "The colleague who saw it."},
            ),
        ),
        explanation={
            "nl": "De werkgever meldt direct bij dood, blijvend letsel of ziekenhuisopname. Jij zorgt dat je leidinggevende het meteen weet.",
            "en": "The employer reports without delay after death, lasting injury or admission to hospital. You make sure that your supervisor knows at once.",
        },
        source={
            "nl": "Arbeidsomstandighedenwet, artikel 9",
            "en": "Working Conditions Act (Arbowet), article 9",
        },
    ),
)
