"""What the exam may ask about chromium-6 at Defence."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="chrome-01",
        category="chrome",
        text={
            "nl": "Waar zit chroom-6 in oud materieel meestal?",
            "en": "Where is chromium-6 in old equipment mostly?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "In de rubberen banden en de kabels",
                    "en": "In the rubber tyres and the cables",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "In de primer onder de aflak",
                    "en": "In the primer below the topcoat",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "In het glas", "en": "In the glass"},
            ),
            Answer(
                "d",
                {"nl": "In de accu", "en": "In the battery"},
            ),
        ),
        explanation={
            "nl": "Het beschermt metaal tegen corrosie; de kleur erboven zegt niets.",
            "en": "It protects metal against corrosion; the colour above says nothing.",
        },
        source={"nl": "Deze cursus, les 2", "en": "This course, lesson 2"},
        difficulty=1,
    ),
    Question(
        key="chrome-02",
        category="chrome",
        text={
            "nl": "Wanneer komt chroom-6 uit een hele laag vrij?",
            "en": "When is chromium-6 released from a whole layer?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Als het regent", "en": "When it rains"},
            ),
            Answer(
                "b",
                {"nl": "Als de zon erop staat", "en": "When the sun is on it"},
            ),
            Answer(
                "c",
                {"nl": "Als je schuurt", "en": "When you sand it"},
                is_right=True,
            ),
            Answer(
                "d",
                {"nl": "Als je ernaast staat", "en": "When you stand beside it"},
            ),
        ),
        explanation={
            "nl": "Schuren, stralen, slijpen, boren, verhitten: dan ontstaat stof of rook.",
            "en": "Sanding, blasting, grinding, drilling, heating: then dust or fume arises.",
        },
        source={"nl": "Deze cursus, les 2", "en": "This course, lesson 2"},
        difficulty=1,
    ),
    Question(
        key="chrome-03",
        category="chrome",
        text={
            "nl": "Je moet een luik schuren. Er is geen vrijgave. Wat doe je?",
            "en": "You must sand a hatch. There is no release. What do you do?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Nat schuren.", "en": "Sand it wet."},
            ),
            Answer(
                "b",
                {
                    "nl": "Schuren met een stofmasker.",
                    "en": "Sand it with a dust mask.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Het laten doen door een bedrijf van buiten de poort.",
                    "en": "Have it done by a firm from outside the gate.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Niet schuren en om een vrijgave vragen.",
                    "en": "Not sand, and ask for a release.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Eerst weten wat in de laag zit en hoe het veilig kan.",
            "en": "First know what is in the layer and how it can be done safely.",
        },
        source={"nl": "Deze cursus, les 2", "en": "This course, lesson 2"},
        difficulty=2,
    ),
    Question(
        key="chrome-04",
        category="chrome",
        text={
            "nl": "Welke bewerking geeft géén stof of rook van de laag?",
            "en": "Which act makes no dust or fume of the layer?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Boren", "en": "Drilling"},
            ),
            Answer(
                "b",
                {"nl": "Lassen", "en": "Welding"},
            ),
            Answer(
                "c",
                {
                    "nl": "Kijken of de laag heel is",
                    "en": "Looking whether the layer is whole",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {"nl": "Stralen", "en": "Blasting"},
            ),
        ),
        explanation={
            "nl": "Kijken mag altijd; elke bewerking brengt deeltjes los.",
            "en": "Looking is always allowed; all work sets particles free.",
        },
        source={"nl": "Deze cursus, les 2", "en": "This course, lesson 2"},
        difficulty=2,
    ),
    Question(
        key="chrome-05",
        category="chrome",
        text={
            "nl": "Er is per ongeluk geschuurd en er ligt geel stof. Zet in volgorde.",
            "en": "Sanding happened by mistake and there is yellow dust. Put in order.",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Stoppen en iedereen eruit.", "en": "Stop, and everybody out."},
            ),
            Answer(
                "b",
                {
                    "nl": "De ruimte afsluiten, niets wegblazen of vegen.",
                    "en": "Close the room; blow or sweep nothing.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Melden en de deskundige laten komen.",
                    "en": "Report, and have the expert come.",
                },
            ),
            Answer(
                "d",
                {"nl": "Vastleggen wie erbij was.", "en": "Record who was there."},
            ),
        ),
        explanation={
            "nl": (
                "Blazen en vegen brengt het weer in de lucht. Vastleggen beschermt jou, ook over dertig jaar."
            ),
            "en": (
                "Blowing and sweeping bring it into the air again. Recording protects you, in thirty years as "
                "well."
            ),
        },
        source={"nl": "Deze cursus, les 2 en 6", "en": "This course, lessons 2 and 6"},
        ordered=True,
        difficulty=3,
    ),
    Question(
        key="chrome-06",
        category="chrome",
        text={
            "nl": "Waarom is één microgram per kubieke meter geen veilig doel?",
            "en": "Why is one microgram per cubic metre no safe target?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Ook daaronder blijft een kans op kanker.",
                    "en": "Below it there still is a chance of cancer.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Het is te duur om te meten.",
                    "en": "It is too expensive to measure.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Die waarde geldt alleen buiten.",
                    "en": "That value holds outdoors only.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Chroom-6 is alleen gevaarlijk voor de huid.",
                    "en": "Chromium-6 is hazardous to the skin only.",
                },
            ),
        ),
        explanation={
            "nl": "De grenswaarde is een plafond; het moet zo laag als technisch kan.",
            "en": "The limit value is a ceiling; it must be as low as technically possible.",
        },
        source={
            "nl": "Arbobesluit, hoofdstuk 4, afdeling 2",
            "en": "Working Conditions Decree, chapter 4, section 2",
        },
        difficulty=3,
    ),
)
