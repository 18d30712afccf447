"""What the exam may ask about a label in thirty seconds."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="read-01",
        category="read",
        text={
            "nl": "Hoeveel signaalwoorden staan er op een etiket?",
            "en": "How many signal words are there on a label?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Eén voor elk pictogram.", "en": "One for each pictogram."},
            ),
            Answer(
                "b",
                {"nl": "Hooguit één.", "en": "One at most."},
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "Altijd precies twee.", "en": "Always exactly two."},
            ),
            Answer(
                "d",
                {"nl": "Eén voor elke H-zin.", "en": "One for each H statement."},
            ),
        ),
        explanation={
            "nl": "Er staat er één of geen; het zwaarste wint.",
            "en": "There is one or none; the heaviest wins.",
        },
        source={"nl": "CLP, artikel 20", "en": "CLP, article 20"},
        difficulty=1,
    ),
    Question(
        key="read-02",
        category="read",
        text={
            "nl": "Welk signaalwoord is het ernstigst?",
            "en": "Which signal word is the most severe?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Let op", "en": "Caution"},
            ),
            Answer(
                "b",
                {"nl": "Waarschuwing", "en": "Warning"},
            ),
            Answer(
                "c",
                {"nl": "Gevaar", "en": "Danger"},
                is_right=True,
            ),
            Answer(
                "d",
                {"nl": "Voorzichtig", "en": "Care"},
            ),
        ),
        explanation={
            "nl": (
                "CLP kent er twee: ‘Gevaar’ en, lichter, ‘Waarschuwing’. De andere woorden zijn geen "
                "signaalwoorden."
            ),
            "en": (
                "CLP knows two: ‘Danger’ and, lighter, ‘Warning’. The other words are no signal words."
            ),
        },
        source={"nl": "CLP, artikel 2 en 20", "en": "CLP, articles 2 and 20"},
        difficulty=1,
    ),
    Question(
        key="read-03",
        category="read",
        text={
            "nl": "Je ziet de romp met de ster. Waar lees je of het om kanker gaat of om astma?",
            "en": (
                "You see the torso with the star. Where do you read whether it is about cancer or about asthma?"
            ),
        },
        answers=(
            Answer(
                "a",
                {"nl": "In de H-zin.", "en": "In the H statement."},
                is_right=True,
            ),
            Answer(
                "b",
                {"nl": "In het signaalwoord.", "en": "In the signal word."},
            ),
            Answer(
                "c",
                {
                    "nl": "In de grootte van het pictogram.",
                    "en": "In the size of the pictogram.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "In het telefoonnummer van de leverancier.",
                    "en": "In the supplier's telephone number.",
                },
            ),
        ),
        explanation={
            "nl": "Eén pictogram dekt meer gevaren; de H-zin zegt welk.",
            "en": "One pictogram covers several hazards; the H statement says which.",
        },
        source={
            "nl": "CLP, artikel 21; deze cursus, les 1",
            "en": "CLP, article 21; this course, lesson 1",
        },
        difficulty=2,
    ),
    Question(
        key="read-04",
        category="read",
        text={
            "nl": (
                "Een vertrouwd product komt van een andere leverancier. Wat doe je voor het eerste gebruik?"
            ),
            "en": "A familiar product comes from another supplier. What do you do before first use?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Het bij een kleine klus proberen.",
                    "en": "Try it on a small job.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Alleen kijken of de kleur klopt.",
                    "en": "Only see whether the colour is right.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Niets: de naam is bijna gelijk.",
                    "en": "Nothing: the name is almost the same.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Het etiket lezen en het nieuwe VIB laten nakijken.",
                    "en": "Read the label and have the new SDS checked.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Zelfde werk, andere stof: het etiket en het VIB horen bij dit product.",
            "en": "Same work, other substance: label and SDS belong to this product.",
        },
        source={"nl": "Deze cursus, les 1", "en": "This course, lesson 1"},
        difficulty=2,
    ),
    Question(
        key="read-05",
        category="read",
        text={
            "nl": (
                "Wat moet volgens CLP op het etiket van een gevaarlijk product staan? Kies alle goede antwoorden."
            ),
            "en": (
                "What must be on the label of a hazardous product according to CLP? Choose all right answers."
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Naam, adres en telefoonnummer van de leverancier.",
                    "en": "Name, address and telephone number of the supplier.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {"nl": "De productidentificatie.", "en": "The product identifier."},
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "De grenswaarde op de werkplek.",
                    "en": "The limit value at work.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Gevarenaanduidingen, als het is ingedeeld.",
                    "en": "Hazard statements, if it is classified.",
                },
                is_right=True,
            ),
            Answer(
                "e",
                {
                    "nl": "Het type handschoen met de doorbraaktijd.",
                    "en": "The type of glove with its breakthrough time.",
                },
            ),
        ),
        explanation={
            "nl": "Grenswaarden en handschoentypes staan in rubriek 8 van het VIB, niet op het etiket.",
            "en": "Limit values and glove types are in section 8 of the SDS, not on the label.",
        },
        source={"nl": "CLP, artikel 17", "en": "CLP, article 17"},
        multiple=True,
        difficulty=3,
    ),
    Question(
        key="read-06",
        category="read",
        text={
            "nl": (
                "Op een etiket staan H225 en H319, met het woord ‘Gevaar’. Waarom niet ook ‘Waarschuwing’, dat "
                "bij H319 hoort?"
            ),
            "en": (
                "A label bears H225 and H319, with the word ‘Danger’. Why not ‘Warning’ as well, which belongs to "
                "H319?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "H319 is geen gevaar voor de gezondheid.",
                    "en": "H319 is no hazard to health.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Het zwaardere woord verdringt het lichtere.",
                    "en": "The heavier word replaces the lighter one.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Bij vloeistoffen vervalt ‘Waarschuwing’.",
                    "en": "With liquids ‘Warning’ is dropped.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De leverancier kiest zelf een woord.",
                    "en": "The supplier picks a word.",
                },
            ),
        ),
        explanation={
            "nl": "H225 vraagt ‘Gevaar’; dan komt ‘Waarschuwing’ er niet bij. De zin H319 blijft wel.",
            "en": "H225 asks for ‘Danger’; then ‘Warning’ is not added. The statement H319 does stay.",
        },
        source={"nl": "CLP, artikel 20, lid 3", "en": "CLP, article 20(3)"},
        difficulty=3,
    ),
)
