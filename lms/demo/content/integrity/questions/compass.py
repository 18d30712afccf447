"""What the exam may ask about what integrity is, and how to decide in doubt."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="compass-01",
        category="compass",
        text={
            "nl": (
                "Een monteur tekent dat hij de remmen heeft nagekeken. Hij deed het niet, maar weet zeker dat ze "
                "goed zijn. Wat is het bezwaar?"
            ),
            "en": (
                "A mechanic signs that he checked the brakes. He did not, but is sure that they are good. What is "
                "the objection?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Er is geen bezwaar zolang de remmen goed zijn.",
                    "en": "There is none as long as the brakes are good.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "De chauffeur vertrouwt nu op een controle die er niet was.",
                    "en": "The driver now relies on a check that was not made.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Hij kan een berisping krijgen als zijn chef er later achter komt.",
                    "en": "He may get a reprimand if his boss finds out later.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Hij had een ander moeten laten tekenen.",
                    "en": "He should have had somebody else sign.",
                },
            ),
        ),
        explanation={
            "nl": "Een handtekening zegt: ik heb gekeken. Wie hem leest, doet het niet nog eens.",
            "en": "A signature says: I looked. Whoever reads it will not look again.",
        },
        source={
            "nl": "Deze cursus, les 1",
            "en": "This course, lesson 1",
        },
    ),
    Question(
        key="compass-02",
        category="compass",
        text={
            "nl": "Welke vraag hoort bij de vier vragen voor als je twijfelt?",
            "en": "Which question is one of the four questions in doubt?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Wie is er hier het hoogst in rang?",
                    "en": "Who is highest in rank here?",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Hoe groot is de kans dat het uitkomt?",
                    "en": "How likely is it to come out?",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Wat deden wij de vorige keer?",
                    "en": "What did we do last time?",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Wat als iedereen het doet?",
                    "en": "What if everybody does it?",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Rang, pakkans en gewoonte zeggen niet of iets klopt. Wat er gebeurt als iedereen het doet, wel.",
            "en": (
                "Rank, the chance of being caught and habit do not say whether something is right. What happens "
                "if everybody does it does."
            ),
        },
        source={
            "nl": "Deze cursus, les 1",
            "en": "This course, lesson 1",
        },
    ),
    Question(
        key="compass-03",
        category="compass",
        text={
            "nl": "De gedragsregels van Defensie gelden voor ...",
            "en": "The rules of conduct of Defence hold for ...",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "iedereen die er werkt, militair en burger.",
                    "en": "everybody who works there, military and civilian.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "militairen in uniform, tijdens diensttijd en op oefening.",
                    "en": "the military in uniform, during duty hours and on exercise.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "iedereen onder de rang van officier.",
                    "en": "everybody below the rank of officer.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "wie ze heeft ondertekend.",
                    "en": "whoever has signed them.",
                },
            ),
        ),
        explanation={
            "nl": "Ze gelden voor iedereen, van hoog tot laag.",
            "en": "They hold for everybody, high and low.",
        },
        source={
            "nl": "Deze cursus, les 1; Gedragsregels Defensie (2019)",
            "en": "This course, lesson 1; Gedragsregels Defensie (2019)",
        },
    ),
    Question(
        key="compass-04",
        category="compass",
        text={
            "nl": (
                "Je wilt een collega helpen, maar de lijst moet kloppen. Wat past bij deze cursus? Kies alle "
                "goede antwoorden."
            ),
            "en": (
                "You want to help a colleague, but the list must be true. What fits this course? Choose all right "
                "answers."
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Zoeken naar een oplossing waarin beide kunnen.",
                    "en": "Look for a solution in which both are possible.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "De collega helpen en de lijst later aanpassen.",
                    "en": "Help the colleague and adjust the list later.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Het iemand vragen die er niets aan verdient.",
                    "en": "Ask somebody who gains nothing by it.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Kiezen voor wie de meeste rang heeft.",
                    "en": "Choose for whoever has most rank.",
                },
            ),
        ),
        explanation={
            "nl": "Helpen en de waarheid gaan bijna altijd samen, en een buitenstaander ziet vaak hoe.",
            "en": "Helping and the truth nearly always go together, and an outsider often sees how.",
        },
        source={
            "nl": "Deze cursus, les 1",
            "en": "This course, lesson 1",
        },
        multiple=True,
    ),
    Question(
        key="compass-05",
        category="compass",
        text={
            "nl": (
                "Een maat vraagt of jij zijn gemiste les aftekent. Welke twee woorden van de gedragscode botsen "
                "hier? Kies ze alle twee."
            ),
            "en": (
                "A mate asks you to sign off the class he missed. Which two words of the code of conduct clash here? "
                "Choose both."
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Verbondenheid: je laat hem niet vallen.",
                    "en": "Solidarity: you do not drop him.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Gehoorzaamheid: je doet wat je is opgedragen.",
                    "en": "Obedience: you do as you are told.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Vertrouwen: wat je tekent, klopt.",
                    "en": "Trust: what you sign is true.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Moed: je durft risico te nemen.",
                    "en": "Courage: you dare to take a risk.",
                },
            ),
        ),
        explanation={
            "nl": (
                "De vier woorden zijn verbondenheid, veiligheid, vertrouwen en verantwoordelijkheid. Help hem aan "
                "een nieuwe les; dan gaan beide samen."
            ),
            "en": (
                "The four words are solidarity, safety, trust and responsibility. Help him to another class; then "
                "both go together."
            ),
        },
        source={
            "nl": "Deze cursus, les 1; Gedragscode Defensie (2019)",
            "en": "This course, lesson 1; Gedragscode Defensie (2019)",
        },
        multiple=True,
    ),
)
