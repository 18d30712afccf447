"""What the exam may ask about what CMR means."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="what-01",
        category="what",
        text={
            "nl": "Waar staat de M in CMR voor?",
            "en": "What does the M in CMR stand for?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Milieugevaarlijk", "en": "Hazardous to the environment"},
            ),
            Answer(
                "b",
                {"nl": "Mutageen", "en": "Mutagenic"},
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "Metaal", "en": "Metal"},
            ),
            Answer(
                "d",
                {"nl": "Mengsel", "en": "Mixture"},
            ),
        ),
        explanation={
            "nl": "Mutageen: kan erfelijke schade veroorzaken.",
            "en": "Mutagenic: may cause genetic damage.",
        },
        source={"nl": "CLP, bijlage I, 3.5", "en": "CLP, annex I, 3.5"},
        difficulty=1,
    ),
    Question(
        key="what-02",
        category="what",
        text={
            "nl": "Welk pictogram hoort bij H350?",
            "en": "Which pictogram belongs to H350?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Doodshoofd", "en": "Skull"},
            ),
            Answer(
                "b",
                {"nl": "Uitroepteken", "en": "Exclamation mark"},
            ),
            Answer(
                "c",
                {"nl": "Vlam", "en": "Flame"},
            ),
            Answer(
                "d",
                {"nl": "Romp met ster", "en": "Torso with star"},
                is_right=True,
            ),
        ),
        explanation={
            "nl": "GHS08. Het doodshoofd is voor snelle vergiftiging.",
            "en": "GHS08. The skull is for fast poisoning.",
        },
        source={"nl": "CLP, bijlage V", "en": "CLP, annex V"},
        difficulty=1,
    ),
    Question(
        key="what-03",
        category="what",
        text={
            "nl": "Wat is het verschil tussen H350 en H351?",
            "en": "What is the difference between H350 and H351?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "H350: kan kanker veroorzaken; H351: verdacht.",
                    "en": "H350: may cause cancer; H351: suspected.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "H350 gaat over dieren, H351 over mensen.",
                    "en": "H350 is about animals, H351 about people.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "H351 is ernstiger dan H350.",
                    "en": "H351 is more severe than H350.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "H350 is voor vloeistoffen, H351 voor poeders.",
                    "en": "H350 is for liquids, H351 for powders.",
                },
            ),
        ),
        explanation={
            "nl": "Categorie 1A/1B tegenover categorie 2.",
            "en": "Category 1A/1B against category 2.",
        },
        source={"nl": "CLP, bijlage I, 3.6", "en": "CLP, annex I, 3.6"},
        difficulty=2,
    ),
    Question(
        key="what-04",
        category="what",
        text={
            "nl": "Hoeveel tijd zit er vaak tussen blootstelling en kanker?",
            "en": "How much time often lies between exposure and cancer?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Een paar dagen", "en": "A few days"},
            ),
            Answer(
                "b",
                {"nl": "Een paar weken", "en": "A few weeks"},
            ),
            Answer(
                "c",
                {"nl": "Tientallen jaren", "en": "Decades"},
                is_right=True,
            ),
            Answer(
                "d",
                {"nl": "Het is altijd een jaar", "en": "It is always one year"},
            ),
        ),
        explanation={
            "nl": "Daarom bewaart de wet gegevens veertig jaar.",
            "en": "That is why the law keeps records for forty years.",
        },
        source={"nl": "Deze cursus, les 1 en 6", "en": "This course, lessons 1 and 6"},
        difficulty=2,
    ),
    Question(
        key="what-05",
        category="what",
        text={
            "nl": (
                "Welke stoffen of processen vallen onder kankerverwekkend, ook al zit er geen etiket op? Kies "
                "alle goede antwoorden."
            ),
            "en": (
                "Which substances or processes count as carcinogenic though they bear no label? Choose all right "
                "answers."
            ),
        },
        answers=(
            Answer(
                "a",
                {"nl": "Dieselmotoremissie", "en": "Diesel engine exhaust"},
                is_right=True,
            ),
            Answer(
                "b",
                {"nl": "Stof van hardhout", "en": "Hardwood dust"},
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "Gedemineraliseerd water", "en": "Demineralised water"},
            ),
            Answer(
                "d",
                {"nl": "Kwartsstof", "en": "Quartz dust"},
                is_right=True,
            ),
            Answer(
                "e",
                {"nl": "Perslucht", "en": "Compressed air"},
            ),
        ),
        explanation={
            "nl": "Ze ontstaan bij het werk; de plicht volgt uit het proces.",
            "en": "They arise during work; the duty follows from the process.",
        },
        source={
            "nl": "Arbobesluit, hoofdstuk 4, afdeling 2",
            "en": "Working Conditions Decree, chapter 4, section 2",
        },
        multiple=True,
        difficulty=3,
    ),
    Question(
        key="what-06",
        category="what",
        text={
            "nl": "De meting van een kankerverwekkende stof is onder de grenswaarde. Wat volgt daaruit?",
            "en": "The measurement of a carcinogen is below the limit value. What follows?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Het werk is veilig; er hoeft niets meer.",
                    "en": "The work is safe; nothing more is needed.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "De registratie mag stoppen.",
                    "en": "The registration may stop.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "De voorlichting is niet meer nodig.",
                    "en": "The instruction is no longer needed.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De blootstelling moet nog lager als het kan.",
                    "en": "The exposure must go lower still if possible.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "De grenswaarde is een plafond. Vervangen en verlagen blijven de opdracht.",
            "en": "The limit value is a ceiling. Replacing and lowering remain the task.",
        },
        source={
            "nl": "Arbobesluit, hoofdstuk 4, afdeling 2",
            "en": "Working Conditions Decree, chapter 4, section 2",
        },
        difficulty=3,
    ),
)
