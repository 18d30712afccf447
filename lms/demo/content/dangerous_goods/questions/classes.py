"""What the exam may ask about the classes, and the danger each stands for."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="classes-01",
        category="classes",
        text={
            "nl": "In welke klasse zit benzine?",
            "en": "In which class is petrol?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Klasse 9, diverse gevaarlijke stoffen.",
                    "en": "Class 9, miscellaneous goods.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Klasse 3, brandbare vloeistoffen.",
                    "en": "Class 3, flammable liquids.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Klasse 4.1, brandbare vaste stoffen.",
                    "en": "Class 4.1, flammable solids.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Klasse 2, brandbare gassen.",
                    "en": "Class 2, flammable gases.",
                },
            ),
        ),
        explanation={
            "nl": "UN 1203, klasse 3 (ADR 2.1.1.1).",
            "en": "UN 1203, class 3 (ADR 2.1.1.1).",
        },
        source={
            "nl": "ADR 2.1.1.1",
            "en": "ADR 2.1.1.1",
        },
        difficulty=1,
    ),
    Question(
        key="classes-02",
        category="classes",
        text={
            "nl": "Welk etiket is blauw met een vlam?",
            "en": "Which label is blue with a flame?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "4.2: vat vanzelf vlam in de lucht.",
                    "en": "4.2: catches fire by itself in air.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "5.1: oxiderende stoffen.",
                    "en": "5.1: oxidising substances.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "2.1: brandbare gassen onder druk.",
                    "en": "2.1: flammable gases under pressure.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "4.3: geeft brandbaar gas met water.",
                    "en": "4.3: gives flammable gas with water.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Blauw is water (ADR 5.2.2.2.2).",
            "en": "Blue is water (ADR 5.2.2.2.2).",
        },
        source={
            "nl": "ADR 5.2.2.2.2",
            "en": "ADR 5.2.2.2.2",
        },
        difficulty=1,
    ),
    Question(
        key="classes-03",
        category="classes",
        text={
            "nl": "Op een collo staan 2.3, 5.1 en 8. Wat is juist?",
            "en": "A package bears 2.3, 5.1 and 8. What is right?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Een brandbaar gas dat giftig wordt bij brand.",
                    "en": "A flammable gas that turns toxic in a fire.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Een giftig gas dat ook oxideert en bijt.",
                    "en": "A toxic gas that also oxidises and corrodes.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Een bijtende vloeistof met een beetje giftig gas erboven.",
                    "en": "A corrosive liquid with a little toxic gas above it.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Drie verschillende stoffen die samen zijn verpakt.",
                    "en": "Three different substances packed together.",
                },
            ),
        ),
        explanation={
            "nl": "Zo draagt chloor (UN 1017) zijn etiketten (ADR tabel A, kolom 5).",
            "en": "That is how chlorine (UN 1017) bears its labels (ADR table A, column 5).",
        },
        source={
            "nl": "ADR tabel A, kolom 5",
            "en": "ADR table A, column 5",
        },
        difficulty=2,
    ),
    Question(
        key="classes-04",
        category="classes",
        text={
            "nl": "Welke van deze zijn klasse 9? Kies alle goede antwoorden.",
            "en": "Which of these are class 9? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Spuitbussen, UN 1950.",
                    "en": "Aerosols, UN 1950.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Lithium-ion-batterijen, UN 3480.",
                    "en": "Lithium ion batteries, UN 3480.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Accuzuur, UN 2796.",
                    "en": "Battery acid, UN 2796.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Milieugevaarlijke vloeistof, n.e.g., UN 3082.",
                    "en": "Environmentally hazardous liquid, n.o.s., UN 3082.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Accuzuur is 8, spuitbussen zijn 2 (ADR tabel A, kolom 3a).",
            "en": "Battery acid is 8, aerosols are 2 (ADR table A, column 3a).",
        },
        source={
            "nl": "ADR tabel A, kolom 3a",
            "en": "ADR table A, column 3a",
        },
        multiple=True,
        difficulty=2,
    ),
    Question(
        key="classes-05",
        category="classes",
        text={
            "nl": "Welk etiket hoort bij een stof die een brand aanwakkert zonder zelf te hoeven branden?",
            "en": "Which label belongs to a substance that feeds a fire without having to burn itself?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "4.1, wit met rode strepen en een vlam.",
                    "en": "4.1, white with red stripes and a flame.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "3, rood met een vlam.",
                    "en": "3, red with a flame.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "4.2, boven wit en onder rood met een vlam.",
                    "en": "4.2, white above and red below with a flame.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "5.1, geel met vlam op een ring.",
                    "en": "5.1, yellow with a flame on a ring.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Oxiderende stoffen geven zuurstof (ADR 5.2.2.2.2).",
            "en": "Oxidising substances give oxygen (ADR 5.2.2.2.2).",
        },
        source={
            "nl": "ADR 5.2.2.2.2",
            "en": "ADR 5.2.2.2.2",
        },
        difficulty=2,
    ),
    Question(
        key="classes-06",
        category="classes",
        text={
            "nl": (
                "Een lijm heeft een CLP-pictogram met een persoon en ster, maar rubriek 14 zegt ‘geen gevaarlijk "
                "goed’. Wat klopt?"
            ),
            "en": (
                "A glue has a CLP pictogram with a person and star, but section 14 says ‘not dangerous goods’. What "
                "is right?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Het hoort in klasse 9 omdat het nergens anders past.",
                    "en": "It belongs in class 9 because it fits nowhere else.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Het pictogram is fout: zonder klasse geen gevaar.",
                    "en": "The pictogram is wrong: no class, no danger.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Het blad is fout: een pictogram betekent altijd een klasse.",
                    "en": "The sheet is wrong: a pictogram always means a class.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Vrij op de weg, gevaarlijk in gebruik.",
                    "en": "Free on the road, dangerous in use.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "CLP en ADR hebben elk hun eigen criteria (CLP; ADR 2.1).",
            "en": "CLP and ADR each have their own criteria (CLP; ADR 2.1).",
        },
        source={
            "nl": "CLP; ADR 2.1",
            "en": "CLP; ADR 2.1",
        },
        difficulty=3,
    ),
    Question(
        key="classes-07",
        category="classes",
        text={
            "nl": "Hoeveel klassen kent het ADR?",
            "en": "How many classes does the ADR know?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Tweeëntwintig.",
                    "en": "Twenty-two.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Zes.",
                    "en": "Six.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Dertien.",
                    "en": "Thirteen.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Negen.",
                    "en": "Nine.",
                },
            ),
        ),
        explanation={
            "nl": "Negen cijfers, waarvan 4, 5 en 6 zijn gesplitst in klassen: samen dertien (ADR 2.1.1.1).",
            "en": "Nine figures, of which 4, 5 and 6 are split into classes: thirteen in all (ADR 2.1.1.1).",
        },
        source={
            "nl": "ADR 2.1.1.1",
            "en": "ADR 2.1.1.1",
        },
        difficulty=3,
    ),
)
