"""What the exam may ask about risks and controls."""

from lms.demo.content.places import Scene
from lms.demo.content.safety_awareness.scenes import degreasing
from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="controls-01",
        category="controls",
        text={"nl": "Wat is een risico?", "en": "What is a risk?"},
        answers=(
            Answer(
                "a",
                {
                    "nl": "Alles wat gevaarlijk is.",
                    "en": "Everything that is dangerous.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "De kans dat het misgaat, samen met hoe erg het dan is.",
                    "en": "How likely it is that things go wrong, together with how bad it is then.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Een ongeval dat al is gebeurd en dat is gemeld en onderzocht.",
                    "en": "An accident that has already happened, was reported and was looked into by somebody.",
                },
            ),
        ),
        explanation={
            "nl": "Een gevaar kan schade doen. Het risico zegt hoe waarschijnlijk en hoe erg dat is.",
            "en": "A hazard can do harm. The risk says how likely and how bad that is.",
        },
        source={
            "nl": "ISO 45001:2018, begrip arbo-risico",
            "en": "ISO 45001:2018, term occupational health and safety risk",
        },
    ),
    Question(
        key="controls-02",
        category="controls",
        text={
            "nl": "Wat klopt over de RI&E? Kies alle goede antwoorden.",
            "en": "What is true of the RI&E? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De werkgever legt de risico's schriftelijk vast.",
                    "en": "The employer records the risks in writing.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {"nl": "Je mag de RI&E lezen.", "en": "You may read the RI&E."},
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "De RI&E wordt één keer gemaakt en verandert daarna niet meer.",
                    "en": "The RI&E is made once and does not change after that.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Er hoort een plan van aanpak bij.",
                    "en": "It comes with a plan of action.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "De RI&E wordt aangepast als het werk verandert of als ervaring daarom vraagt.",
            "en": "The RI&E is updated when the work changes or when experience calls for it.",
        },
        source={
            "nl": "Arbeidsomstandighedenwet, artikel 5",
            "en": "Working Conditions Act (Arbowet), article 5",
        },
        multiple=True,
    ),
    Question(
        key="controls-03",
        category="controls",
        text={
            "nl": "Zet in de goede volgorde, de beste maatregel eerst.",
            "en": "Put in the right order, the best control first.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Persoonlijke bescherming – organisatie – techniek – vervangen",
                    "en": "Personal protection – organisation – technical – replacing",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Techniek – vervangen – persoonlijke bescherming – organisatie",
                    "en": "Technical – replacing – personal protection – organisation",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Organisatie – techniek – vervangen – persoonlijke bescherming",
                    "en": "Organisation – technical – replacing – personal protection",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Vervangen – techniek – organisatie – persoonlijke bescherming",
                    "en": "Replacing – technical – organisation – personal protection",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "STOP: substitutie, techniek, organisatie, persoonlijke bescherming.",
            "en": "STOP: substitution, technical, organisational, personal protection.",
        },
        source={
            "nl": "Arbeidsomstandighedenwet, artikel 3; Arbeidsomstandighedenbesluit, artikel 4.4",
            "en": "Working Conditions Act (Arbowet), article 3; Working Conditions Decree (Arbobesluit), article 4.4",
        },
    ),
    Question(
        key="controls-04",
        category="controls",
        text={
            "nl": "Een aggregaat maakt te veel lawaai. Welke maatregel beschermt iedereen in de buurt tegelijk?",
            "en": "A generator makes too much noise. Which control protects everybody nearby at once?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Oordoppen uitdelen.", "en": "Handing out earplugs."},
            ),
            Answer(
                "b",
                {
                    "nl": "Een geluiddempende omkasting om het aggregaat.",
                    "en": "A sound-deadening enclosure around the generator.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Een bord met ‘Let op: lawaai’ en een streep op de vloer.",
                    "en": "A sign saying ‘Mind the noise’ and a line around it on the floor.",
                },
            ),
        ),
        explanation={
            "nl": "De omkasting pakt het lawaai aan bij de bron en werkt voor iedereen. Oordoppen beschermen alleen wie ze draagt.",
            "en": "The enclosure tackles the noise at the source and works for everybody. Earplugs protect only who wears them.",
        },
        source={
            "nl": "Arbeidsomstandighedenwet, artikel 3",
            "en": "Working Conditions Act (Arbowet), article 3",
        },
    ),
    Question(
        key="controls-05",
        category="controls",
        text={
            "nl": "Onderdelen ontvetten. Welke trede van STOP is dit, op elke plek?",
            "en": "Parts are degreased. Which step of STOP is this, at each place?",
        },
        answers=(
            Answer(
                "swap",
                {"nl": "substitutie (vervangen)", "en": "substitution (replacing)"},
            ),
            Answer("hood", {"nl": "techniek", "en": "technical"}),
            Answer("rota", {"nl": "organisatie", "en": "organisation"}),
            Answer(
                "glove",
                {"nl": "persoonlijke bescherming", "en": "personal protection"},
            ),
            Answer(
                "survey",
                {
                    "nl": "risico-inventarisatie en -evaluatie",
                    "en": "risk inventory and evaluation",
                },
            ),
        ),
        explanation={
            "nl": (
                "Een ander middel haalt het gevaar weg, afzuiging houdt de damp weg bij iedereen, een rooster maakt de "
                "tijd korter, een handschoen beschermt één hand. De RI&E is geen maatregel: zij zegt welke nodig zijn."
            ),
            "en": (
                "Another product takes the hazard away, extraction keeps the vapour from everybody, a rota makes the "
                "time shorter, a glove protects one hand. The RI&E is no control: it says which are needed."
            ),
        },
        source={
            "nl": "Arbeidsomstandighedenwet, artikelen 3 en 5; Arbeidsomstandighedenbesluit, artikel 4.4",
            "en": "Working Conditions Act (Arbowet), articles 3 and 5; Working Conditions Decree (Arbobesluit), article 4.4",
        },
        scene=Scene(
            degreasing,
            {
                "nl": (
                    "Een werkbank waarop onderdelen worden schoongemaakt. A: een blik met een doodshoofd maakt plaats "
                    "voor een blik met een waterdruppel. B: een kap boven de werkbank zuigt damp weg. C: de handen van "
                    "de monteur in handschoenen. D: een bord aan de wand met twee mensen en een klok."
                ),
                "en": (
                    "A bench on which parts are cleaned. A: a can with a skull makes way for a can with a drop of "
                    "water. B: a hood above the bench draws vapour away. C: the hands of the mechanic in gloves. D: a "
                    "board on the wall with two people and a clock."
                ),
            },
            {
                "swap": (16, 88),
                "hood": (51, 16),
                "glove": (76, 55),
                "rota": (88, 54),
            },
            named=True,
        ),
    ),
)
