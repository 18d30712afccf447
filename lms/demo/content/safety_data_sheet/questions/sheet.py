"""What the exam may ask about sixteen sections, one order."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="sheet-01",
        category="sheet",
        text={
            "nl": "Hoeveel rubrieken heeft een VIB?",
            "en": "How many sections does an SDS have?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Acht", "en": "Eight"},
            ),
            Answer(
                "b",
                {"nl": "Twaalf", "en": "Twelve"},
            ),
            Answer(
                "c",
                {"nl": "Zestien", "en": "Sixteen"},
                is_right=True,
            ),
            Answer(
                "d",
                {"nl": "Dat bepaalt de leverancier.", "en": "The supplier decides."},
            ),
        ),
        explanation={
            "nl": "Zestien, in een vaste volgorde.",
            "en": "Sixteen, in a fixed order.",
        },
        source={"nl": "REACH, artikel 31, lid 6", "en": "REACH, article 31(6)"},
        difficulty=1,
    ),
    Question(
        key="sheet-02",
        category="sheet",
        text={
            "nl": "Wie moet het VIB bij een gevaarlijk product geven?",
            "en": "Who must give the SDS with a hazardous product?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "De leverancier", "en": "The supplier"},
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "De Nederlandse Arbeidsinspectie",
                    "en": "The Netherlands Labour Authority",
                },
            ),
            Answer(
                "c",
                {"nl": "De brandweer", "en": "The fire brigade"},
            ),
            Answer(
                "d",
                {"nl": "De gebruiker", "en": "The user"},
            ),
        ),
        explanation={
            "nl": "Gratis, uiterlijk bij de eerste levering.",
            "en": "Free of charge, at the latest with the first delivery.",
        },
        source={"nl": "REACH, artikel 31", "en": "REACH, article 31"},
        difficulty=1,
    ),
    Question(
        key="sheet-03",
        category="sheet",
        text={
            "nl": "Mag jij het VIB inzien van een stof waarmee je werkt?",
            "en": "May you read the SDS of a substance you work with?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Alleen met toestemming van de leverancier",
                    "en": "Only with leave of the supplier",
                },
            ),
            Answer(
                "b",
                {"nl": "Alleen na een ongeval", "en": "Only after an accident"},
            ),
            Answer(
                "c",
                {
                    "nl": "Nee, het is voor de arbodeskundige",
                    "en": "No, it is for the safety expert",
                },
            ),
            Answer(
                "d",
                {"nl": "Ja, daar heb je recht op", "en": "Yes, you have a right to it"},
                is_right=True,
            ),
        ),
        explanation={
            "nl": "De werkgever moet je toegang geven tot wat op het blad staat.",
            "en": "The employer must give you access to what the sheet says.",
        },
        source={"nl": "REACH, artikel 35", "en": "REACH, article 35"},
        difficulty=2,
    ),
    Question(
        key="sheet-04",
        category="sheet",
        text={
            "nl": "Wat is het verschil tussen een VIB en een werkplekinstructiekaart?",
            "en": "What is the difference between an SDS and a workplace instruction card?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Geen, het zijn twee woorden voor hetzelfde.",
                    "en": "None, they are two words for the same.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Het VIB gaat over het product, de kaart over jouw werk ermee.",
                    "en": "The SDS is about the product, the card about your work with it.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Het VIB is voor het magazijn, de kaart voor de chauffeur van de vrachtwagen.",
                    "en": "The SDS is for the store, the card for the driver of the lorry.",
                },
            ),
            Answer(
                "d",
                {"nl": "De kaart is langer.", "en": "The card is longer."},
            ),
        ),
        explanation={
            "nl": "De leverancier kent je werkplek niet; de kaart is de vertaling door de werkgever.",
            "en": "The supplier does not know your workplace; the card is the employer's translation.",
        },
        source={"nl": "Deze cursus, les 1 en 5", "en": "This course, lessons 1 and 5"},
        difficulty=2,
    ),
    Question(
        key="sheet-05",
        category="sheet",
        text={
            "nl": "Welke rubrieken gaan over wat je doet als het misgaat? Kies alle goede antwoorden.",
            "en": "Which sections are about what you do when it goes wrong? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {"nl": "4", "en": "4"},
                is_right=True,
            ),
            Answer(
                "b",
                {"nl": "5", "en": "5"},
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "6", "en": "6"},
                is_right=True,
            ),
            Answer(
                "d",
                {"nl": "9", "en": "9"},
            ),
            Answer(
                "e",
                {"nl": "15", "en": "15"},
            ),
        ),
        explanation={
            "nl": "4 eerste hulp, 5 brand, 6 morsen. 9 zijn eigenschappen, 15 is regelgeving.",
            "en": "4 first aid, 5 fire, 6 spills. 9 is properties, 15 is regulation.",
        },
        source={"nl": "REACH, bijlage II", "en": "REACH, annex II"},
        multiple=True,
        difficulty=3,
    ),
    Question(
        key="sheet-06",
        category="sheet",
        text={
            "nl": "Een leverancier uit Duitsland levert in Nederland met een Duits VIB. Wat vraag je?",
            "en": (
                "A supplier from Germany supplies in the Netherlands with a German SDS. What do you ask for?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Niets: Duits is een taal van de Unie.",
                    "en": "Nothing: German is a language of the Union.",
                },
            ),
            Answer(
                "b",
                {"nl": "Een Engelse samenvatting.", "en": "An English summary."},
            ),
            Answer(
                "c",
                {"nl": "Een Nederlands VIB.", "en": "A Dutch SDS."},
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Een Frans en een Duits VIB.",
                    "en": "A French and a German SDS.",
                },
            ),
        ),
        explanation={
            "nl": "Het blad moet er zijn in een officiële taal van het land waar geleverd wordt.",
            "en": "The sheet must be there in an official language of the country of supply.",
        },
        source={"nl": "REACH, artikel 31, lid 5", "en": "REACH, article 31(5)"},
        difficulty=3,
    ),
)
