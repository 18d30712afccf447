"""What the exam may ask about H, P and EUH statements."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="words-01",
        category="words",
        text={
            "nl": "Waar gaat een code over die met H4 begint?",
            "en": "What is a code about that begins with H4?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Brand", "en": "Fire"},
            ),
            Answer(
                "b",
                {"nl": "Je huid", "en": "Your skin"},
            ),
            Answer(
                "c",
                {"nl": "Het milieu", "en": "The environment"},
                is_right=True,
            ),
            Answer(
                "d",
                {"nl": "De opslag", "en": "Storage"},
            ),
        ),
        explanation={
            "nl": "H2: dingen, H3: mensen, H4: milieu.",
            "en": "H2: things, H3: people, H4: environment.",
        },
        source={"nl": "CLP, bijlage III", "en": "CLP, annex III"},
        difficulty=1,
    ),
    Question(
        key="words-02",
        category="words",
        text={
            "nl": "Welke regels zeggen wat je doet als het misgaat?",
            "en": "Which lines say what you do when it goes wrong?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "P3", "en": "P3"},
                is_right=True,
            ),
            Answer(
                "b",
                {"nl": "P2", "en": "P2"},
            ),
            Answer(
                "c",
                {"nl": "P4", "en": "P4"},
            ),
            Answer(
                "d",
                {"nl": "H3", "en": "H3"},
            ),
        ),
        explanation={
            "nl": "P3 is reactie; P2 is voorkomen, P4 opslag, H3 het gevaar.",
            "en": "P3 is response; P2 prevention, P4 storage, H3 the hazard.",
        },
        source={"nl": "CLP, bijlage IV", "en": "CLP, annex IV"},
        difficulty=1,
    ),
    Question(
        key="words-03",
        category="words",
        text={"nl": "Wat zegt H317?", "en": "What does H317 say?"},
        answers=(
            Answer(
                "a",
                {"nl": "Veroorzaakt huidirritatie.", "en": "Causes skin irritation."},
            ),
            Answer(
                "b",
                {
                    "nl": "Kan een allergische huidreactie veroorzaken.",
                    "en": "May cause an allergic skin reaction.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": (
                        "Kan bij inademing allergie- of astmasymptomen of ademhalingsmoeilijkheden veroorzaken."
                    ),
                    "en": "May cause allergy or asthma symptoms or breathing difficulties if inhaled.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Veroorzaakt ernstige brandwonden en oogletsel.",
                    "en": "Causes severe skin burns and eye damage.",
                },
            ),
        ),
        explanation={
            "nl": "H317 is de huidallergie. H334 is de allergie van de luchtwegen.",
            "en": "H317 is the skin allergy. H334 is the allergy of the airways.",
        },
        source={"nl": "CLP, bijlage III", "en": "CLP, annex III"},
        difficulty=2,
    ),
    Question(
        key="words-04",
        category="words",
        text={
            "nl": "Je moet kiezen wat je tegen H330 draagt. Waar gaat die zin over?",
            "en": "You must choose what to wear against H330. What is that statement about?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Contact met de huid", "en": "Contact with the skin"},
            ),
            Answer(
                "b",
                {"nl": "Inslikken", "en": "Swallowing"},
            ),
            Answer(
                "c",
                {"nl": "De ogen", "en": "The eyes"},
            ),
            Answer(
                "d",
                {"nl": "Inademen", "en": "Breathing in"},
                is_right=True,
            ),
        ),
        explanation={
            "nl": "‘Dodelijk bij inademing.’ Dan gaat het om de lucht die je inademt.",
            "en": "‘Fatal if inhaled.’ So it is about the air you breathe.",
        },
        source={"nl": "CLP, bijlage III", "en": "CLP, annex III"},
        difficulty=2,
    ),
    Question(
        key="words-05",
        category="words",
        text={
            "nl": "Wat is het verschil tussen H360Fd en H360Df?",
            "en": "What is the difference between H360Fd and H360Df?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Er is geen verschil.", "en": "There is no difference."},
            ),
            Answer(
                "b",
                {
                    "nl": "Fd is voor mannen, Df voor vrouwen.",
                    "en": "Fd is for men, Df for women.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Bij Fd staat de vruchtbaarheid vast, bij Df de schade aan het ongeboren kind.",
                    "en": "With Fd harm to fertility is established, with Df harm to the unborn child.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {"nl": "Fd is de oude schrijfwijze.", "en": "Fd is the old spelling."},
            ),
        ),
        explanation={
            "nl": "De hoofdletter is wat het kan; de kleine letter wat men vermoedt.",
            "en": "The capital is what it may do; the small letter what is suspected.",
        },
        source={"nl": "CLP, bijlage VI, 1.1.2.1.2", "en": "CLP, annex VI, 1.1.2.1.2"},
        difficulty=3,
    ),
    Question(
        key="words-06",
        category="words",
        text={
            "nl": "Welke uitspraken over EUH-zinnen kloppen? Kies alle goede antwoorden.",
            "en": "Which statements about EUH are true? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Ze kunnen staan op een product zonder pictogram.",
                    "en": "They may be on a product without a pictogram.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Ze vervangen de H-zinnen.",
                    "en": "They replace the H statements.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "EUH204 zegt dat er isocyanaten in zitten.",
                    "en": "EUH204 says that there are isocyanates in it.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Ze gelden buiten Europa als wet.",
                    "en": "They are law outside Europe.",
                },
            ),
        ),
        explanation={
            "nl": "EUH is aanvullende informatie van de EU, naast de H-zinnen.",
            "en": "EUH is supplemental information of the EU, beside the H statements.",
        },
        source={
            "nl": "CLP, artikel 25 en bijlage II",
            "en": "CLP, article 25 and annex II",
        },
        multiple=True,
        difficulty=3,
    ),
)
