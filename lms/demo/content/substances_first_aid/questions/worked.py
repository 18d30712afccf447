"""What the exam of first aid for hazardous substances asks with pairs, a number or gaps."""

from lms.demo.content.asked import Belongs, Filled, Matched, Reckoned

QUESTIONS = (
    Filled(
        key="alarm-05",
        category="alarm",
        difficulty=1,
        objective={
            "nl": "alarm slaan op een manier waar een ander iets mee kan",
            "en": "raise the alarm in a way that somebody else can use",
        },
        text={
            "nl": "Wat bel je als iemand een bijtende stof over zich heen krijgt?",
            "en": "Whom do you call when somebody gets a corrosive substance over them?",
        },
        around={
            "nl": "Op de kazerne bel je het interne ___. Ben je buiten de poort, dan bel je ___.",
            "en": "At the barracks you call the internal ___. Outside the gate you call ___.",
        },
        accepted=(
            (
                "alarmnummer",
                "noodnummer",
                "nummer",
                "telefoonnummer",
                "emergency number",
                "alarm number",
                "number",
            ),
            (
                "112",
                "een-een-twee",
                "één-één-twee",
                "one-one-two",
            ),
        ),
        answers=(),
        explanation={
            "nl": (
                "Op de kazerne weet de wacht de weg en opent hij de poort. Buiten de poort, of "
                "als je het nummer niet weet, is het 112."
            ),
            "en": (
                "At the barracks the guard knows the way and opens the gate. Outside the gate, "
                "or if you do not know the number, it is 112."
            ),
        },
        source={
            "nl": "Deze cursus, les 2",
            "en": "This course, lesson 2",
        },
    ),
    Matched(
        key="alarm-06",
        category="alarm",
        difficulty=2,
        objective={
            "nl": "rubriek 4 van het veiligheidsinformatieblad vinden en gebruiken",
            "en": "find and use section 4 of the safety data sheet",
        },
        text={
            "nl": "In welke rubriek van het VIB zoek je dit?",
            "en": "In which section of the safety data sheet do you look for this?",
        },
        pairs=(
            Belongs(
                "a",
                {
                    "nl": "Wat je doet als het in iemands oog komt",
                    "en": "What to do when it gets in somebody's eye",
                },
                {
                    "nl": "Rubriek 4",
                    "en": "Section 4",
                },
            ),
            Belongs(
                "b",
                {
                    "nl": "Waarmee je blust",
                    "en": "What to put a fire out with",
                },
                {
                    "nl": "Rubriek 5",
                    "en": "Section 5",
                },
            ),
            Belongs(
                "c",
                {
                    "nl": "Hoe je een lekkage opruimt",
                    "en": "How to clear up a spill",
                },
                {
                    "nl": "Rubriek 6",
                    "en": "Section 6",
                },
            ),
            Belongs(
                "d",
                {
                    "nl": "Welke handschoen je draagt",
                    "en": "Which glove to wear",
                },
                {
                    "nl": "Rubriek 8",
                    "en": "Section 8",
                },
            ),
        ),
        answers=(),
        explanation={
            "nl": (
                "Eerste hulp 4, blussen 5, opruimen 6, jezelf beschermen 8. Dezelfde nummers op"
                " elk blad, in elk land van de EU."
            ),
            "en": (
                "First aid 4, fire-fighting 5, clearing up 6, protecting yourself 8. The same "
                "numbers on every sheet, in every country of the EU."
            ),
        },
        source={
            "nl": "REACH, bijlage II; deze cursus, les 2",
            "en": "REACH, annex II; this course, lesson 2",
        },
    ),
    Reckoned(
        key="rinse-06",
        category="rinse",
        difficulty=2,
        objective={
            "nl": "meteen en lang genoeg spoelen",
            "en": "rinse at once and long enough",
        },
        text={
            "nl": (
                "Loog in het oog van een collega. Om 10.52 uur begint het spoelen. Tot hoeveel "
                "minuten over elf spoel je minstens?"
            ),
            "en": (
                "Lye in a colleague's eye. Rinsing begins at 10.52. Until how many minutes past"
                " eleven do you rinse at least?"
            ),
        },
        value="7",
        unit="min",
        answers=(),
        explanation={
            "nl": (
                "Minstens vijftien minuten: tot zeven over elf. Zegt het VIB langer of blijft "
                "de pijn, dan ga je door. Schrijf de begintijd op."
            ),
            "en": (
                "At least fifteen minutes: until seven past eleven. If the sheet says longer or"
                " the pain stays, go on. Write down when you began."
            ),
        },
        source={
            "nl": "Deze cursus, les 3",
            "en": "This course, lesson 3",
        },
    ),
)
