"""What the exam may ask about the last check before the work begins."""

from lms.demo.content.places import Scene
from lms.demo.content.safety_awareness.scenes import grinding
from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="lmra-01",
        category="lmra",
        text={"nl": "Wanneer doe je een LMRA?", "en": "When do you do an LMRA?"},
        answers=(
            Answer(
                "a",
                {
                    "nl": "Eén keer per jaar, samen met de preventiemedewerker.",
                    "en": "Once a year, together with the prevention officer.",
                },
            ),
            Answer(
                "b",
                {"nl": "Alleen bij werk op hoogte.", "en": "Only for work at height."},
            ),
            Answer(
                "c",
                {
                    "nl": "Vlak voor je begint, en opnieuw als er iets verandert.",
                    "en": "Just before you begin, and again when something changes.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {"nl": "Na afloop van het werk.", "en": "When the work is finished."},
            ),
        ),
        explanation={
            "nl": "De LMRA kijkt naar de situatie van dit moment. Verandert die, dan kijk je opnieuw.",
            "en": "The LMRA looks at the situation as it is now. When it changes, you look again.",
        },
        source={"nl": "Deze cursus, les 3", "en": "This course, lesson 3"},
    ),
    Question(
        key="lmra-02",
        category="lmra",
        text={
            "nl": "Bij de LMRA weet je het antwoord op één vraag niet. Je collega's willen beginnen. Wat doe je?",
            "en": "In the LMRA you do not know the answer to one question. Your colleagues want to begin. What do you do?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Ik begin niet en vraag mijn leidinggevende om hulp.",
                    "en": "I do not begin and ask my supervisor for help.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Ik begin, want de meerderheid beslist.",
                    "en": "I begin, because the other answers are fine and the majority decides.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Ik begin langzaam, kijk goed hoe het gaat en stop als het nodig is.",
                    "en": "I begin slowly and see how it goes.",
                },
            ),
        ),
        explanation={
            "nl": "‘Ik weet het niet’ telt als nee. Eerst zekerheid, dan beginnen.",
            "en": "‘I don’t know’ counts as no. First be sure, then begin.",
        },
        source={"nl": "Deze cursus, les 3", "en": "This course, lesson 3"},
    ),
    Question(
        key="lmra-03",
        category="lmra",
        text={
            "nl": "Welke vragen horen bij een LMRA? Kies alle goede antwoorden.",
            "en": "Which questions belong in an LMRA? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Ben ik opgeleid en bevoegd voor deze taak?",
                    "en": "Am I trained and authorised for this task?",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Wat kan er misgaan, en hoe erg is dat?",
                    "en": "What can go wrong, and how bad would that be?",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Wie krijgt de schuld als het misgaat?",
                    "en": "Who gets the blame if things go wrong?",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Weet ik waar de nooduitgang is en wie ik moet bellen?",
                    "en": "Do I know where the emergency exit is and whom to call?",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "De LMRA gaat over veilig beginnen. Schuld hoort er niet bij.",
            "en": "The LMRA is about beginning safely. Blame is no part of it.",
        },
        source={"nl": "Deze cursus, les 3", "en": "This course, lesson 3"},
        multiple=True,
    ),
    Question(
        key="lmra-04",
        category="lmra",
        text={
            "nl": "Een rekruut roept STOP tijdens het laden. Achteraf was er geen gevaar. Wat geldt in onze brigade?",
            "en": "A recruit calls STOP during loading. Afterwards it turns out that there was no danger. What applies in our brigade?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Alleen een leidinggevende had STOP mogen roepen; de rekruut had het eerst aan hem moeten vragen.",
                    "en": "Only a supervisor should have called STOP.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "De rekruut mag voortaan niet meer meehelpen.",
                    "en": "The recruit may not help any more from now on, because the loading was stopped for nothing.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Het was goed om STOP te roepen. De leidinggevende kijkt en laat het werk verdergaan.",
                    "en": "It was right to call STOP. The supervisor takes a look and lets the work go on.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Iedereen mag STOP roepen. Wie eerlijk dacht dat er gevaar was, krijgt daar geen straf voor.",
            "en": "Everybody may call STOP. Whoever honestly thought there was danger is not punished for it.",
        },
        source={
            "nl": "Afspraak van de (denkbeeldige) brigade, les 3",
            "en": "Agreement of the (imaginary) brigade, lesson 3",
        },
    ),
    Question(
        key="lmra-05",
        category="lmra",
        text={
            "nl": "De slijptol gaat zo aan. Waar moet eerst iets veranderen?",
            "en": "The grinder is about to be switched on. Where must something change first?",
        },
        answers=(
            Answer(
                "exit",
                {"nl": "De vrije uitgang", "en": "The exit that is kept clear"},
            ),
            Answer(
                "extinguisher",
                {
                    "nl": "De blusser binnen handbereik",
                    "en": "The extinguisher within reach",
                },
            ),
            Answer(
                "petrol",
                {
                    "nl": "De benzine in de baan van de vonken",
                    "en": "The petrol in the path of the sparks",
                },
                is_right=True,
            ),
            Answer(
                "tools",
                {"nl": "De stalen gereedschapskist", "en": "The steel toolbox"},
            ),
        ),
        explanation={
            "nl": (
                "Vonken van een slijptol vliegen meters ver, en benzinedamp ontsteekt er gemakkelijk aan. De jerrycan "
                "gaat eerst weg, en de damp ook: luchten. Blusser en uitgang horen juist zo."
            ),
            "en": (
                "Sparks of a grinder fly for metres, and the vapour of petrol ignites from them easily. The can goes "
                "first, and so does the vapour: air the place. Extinguisher and exit are just as they should be."
            ),
        },
        source={
            "nl": "Deze cursus, les 3; Arbeidsomstandighedenbesluit, artikel 4.6",
            "en": "This course, lesson 3; Working Conditions Decree (Arbobesluit), article 4.6",
        },
        scene=Scene(
            grinding,
            {
                "nl": (
                    "Een werkplaats. A: een deur met een groen bord, er staat niets voor. B: een blusser aan de wand, "
                    "vlak bij de werkbank. Achter de werkbank staat iemand met een bril op en een slijptol; de "
                    "schijf wijst naar rechts. C: een rode jerrycan met een vlam erop, rechts van de schijf. D: een "
                    "dichte stalen gereedschapskist, nog verder naar rechts."
                ),
                "en": (
                    "A workshop. A: a door with a green sign, nothing stands in front of it. B: an extinguisher on "
                    "the wall, close to the bench. Behind the bench stands somebody with goggles and a grinder; its "
                    "disc points to the right. C: a red can with a flame on it, to the right of the disc. D: a "
                    "closed steel toolbox, further to the right."
                ),
            },
            {
                "exit": (12, 42),
                "extinguisher": (27, 34),
                "petrol": (77, 67),
                "tools": (91, 72),
            },
        ),
    ),
)
