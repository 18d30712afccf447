"""What the exam may ask about on our own shelf."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="shelf-01",
        category="shelf",
        text={
            "nl": "Je vindt een drinkfles met een onbekende vloeistof. Wat doe je het eerst?",
            "en": "You find a drinking bottle with an unknown liquid. What do you do first?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Ruiken wat het is.", "en": "Smell what it is."},
            ),
            Answer(
                "b",
                {
                    "nl": "Dicht laten en merken als onbekend.",
                    "en": "Leave it shut and mark it as unknown.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "Leeggieten in de gootsteen.", "en": "Empty it into the sink."},
            ),
            Answer(
                "d",
                {"nl": "Terugzetten.", "en": "Put it back."},
            ),
        ),
        explanation={
            "nl": "Eerst zorgen dat niemand eruit drinkt of erin gaat mengen.",
            "en": "First see to it that nobody drinks from it or mixes with it.",
        },
        source={"nl": "Deze cursus, les 5", "en": "This course, lesson 5"},
        difficulty=1,
    ),
    Question(
        key="shelf-02",
        category="shelf",
        text={
            "nl": "Welke ruit is voor wie het product gebruikt?",
            "en": "Which diamond is for whoever uses the product?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Gevuld met kleur, met een klassenummer",
                    "en": "Filled with colour, with a class number",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Een oranje bord met twee nummers",
                    "en": "An orange plate with two numbers",
                },
            ),
            Answer(
                "c",
                {"nl": "Wit met een rode rand", "en": "White with a red edge"},
                is_right=True,
            ),
            Answer(
                "d",
                {"nl": "Een blauwe cirkel", "en": "A blue circle"},
            ),
        ),
        explanation={
            "nl": (
                "Wit met rode rand is CLP. De gevulde ruit en het oranje bord zijn van het vervoer; een blauwe "
                "cirkel is een gebod op de werkplek."
            ),
            "en": (
                "White with a red edge is CLP. The filled diamond and the orange plate are transport; a blue "
                "circle is an order at the workplace."
            ),
        },
        source={"nl": "CLP, bijlage V; ADR 5.2", "en": "CLP, annex V; ADR 5.2"},
        difficulty=1,
    ),
    Question(
        key="shelf-03",
        category="shelf",
        text={
            "nl": "Wat hoort minstens op een flesje waarin je hebt overgegoten en dat blijft staan?",
            "en": (
                "What belongs at least on a bottle into which you decanted and which is left standing?"
            ),
        },
        answers=(
            Answer(
                "a",
                {"nl": "Alleen je naam", "en": "Only your name"},
            ),
            Answer(
                "b",
                {"nl": "De datum van vandaag", "en": "Today's date"},
            ),
            Answer(
                "c",
                {"nl": "Het woord ‘gevaarlijk’", "en": "The word ‘dangerous’"},
            ),
            Answer(
                "d",
                {
                    "nl": "De productnaam en de pictogrammen",
                    "en": "The product name and the pictograms",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Wie het vindt, moet weten wat het is en wat het kan.",
            "en": "Whoever finds it must know what it is and what it can do.",
        },
        source={
            "nl": "Deze cursus, les 5; Arbobesluit, hoofdstuk 8",
            "en": "This course, lesson 5; Working Conditions Decree, chapter 8",
        },
        difficulty=2,
    ),
    Question(
        key="shelf-04",
        category="shelf",
        text={
            "nl": (
                "Een etiket is door morsen onleesbaar geworden. Je weet zeker wat erin zit. Wat doe je?"
            ),
            "en": (
                "Spills have made a label unreadable. You know for certain what is in it. What do you do?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Met viltstift ‘verdunner’ erop zetten.",
                    "en": "Write ‘thinner’ on it with a marker.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Zorgen voor een nieuw, volledig etiket.",
                    "en": "See to a new, complete label.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Zo laten: jij weet het immers.",
                    "en": "Leave it: you know, after all.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Meteen in de vuilnisbak gooien.",
                    "en": "Throw it into the bin at once.",
                },
            ),
        ),
        explanation={
            "nl": (
                "Volgende week ben jij er niet. Een nieuw etiket uit het stoffenregister kost een minuut."
            ),
            "en": (
                "Next week you are not there. A new label from the substance register takes a minute."
            ),
        },
        source={
            "nl": "CLP, artikel 31; deze cursus, les 5",
            "en": "CLP, article 31; this course, lesson 5",
        },
        difficulty=2,
    ),
    Question(
        key="shelf-05",
        category="shelf",
        text={
            "nl": "Waarom kan een product met H350 zonder vervoersetiket reizen?",
            "en": "Why can a product with H350 travel without a transport label?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Het vervoer kent geen klasse voor kanker.",
                    "en": "Transport has no class for cancer.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "H350 geldt alleen voor poeders.",
                    "en": "H350 holds for powders only.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Binnen Europa zijn etiketten niet nodig.",
                    "en": "Within Europe labels are not needed.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Onder 1000 kg is alles vrij.",
                    "en": "Below 1,000 kg all is free.",
                },
            ),
        ),
        explanation={
            "nl": "ADR deelt in naar gevaar tijdens vervoer; kanker op zichzelf is geen klasse.",
            "en": "ADR classifies by danger during carriage; cancer as such is no class.",
        },
        source={"nl": "ADR 2.2; CLP, bijlage I", "en": "ADR 2.2; CLP, annex I"},
        difficulty=3,
    ),
    Question(
        key="shelf-06",
        category="shelf",
        text={
            "nl": "Zet in volgorde: een blik met een half etiket.",
            "en": "Put in order: a tin with half a label.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Niet meer gebruiken en dat erop zetten.",
                    "en": "Stop using it and write that on it.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Apart zetten in een lekbak.",
                    "en": "Set it apart in a drip tray.",
                },
            ),
            Answer(
                "c",
                {"nl": "Melden bij de beheerder.", "en": "Report it to the keeper."},
            ),
            Answer(
                "d",
                {"nl": "Nieuw etiket, of afvoeren.", "en": "A new label, or disposal."},
            ),
        ),
        explanation={
            "nl": "Eerst zorgen dat niemand het pakt, dan pas uitzoeken.",
            "en": "First see to it that nobody takes it, then find out.",
        },
        source={"nl": "Deze cursus, les 5", "en": "This course, lesson 5"},
        ordered=True,
        difficulty=3,
    ),
)
