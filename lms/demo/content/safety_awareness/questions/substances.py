"""What the exam may ask about hazardous substances."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="substances-01",
        category="substances",
        text={
            "nl": "Welk pictogram hoort bij een stof die heel makkelijk brandt?",
            "en": "Which pictogram goes with a substance that burns very easily?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "De gasfles", "en": "The gas cylinder"},
            ),
            Answer(
                "b",
                {"nl": "De vlam", "en": "The flame"},
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "Het doodshoofd", "en": "The skull"},
            ),
            Answer(
                "d",
                {"nl": "Het uitroepteken", "en": "The exclamation mark"},
            ),
        ),
        explanation={
            "nl": "De vlam staat voor ontvlambaar. De vlam boven een cirkel is iets anders: die stof laat andere dingen feller branden.",
            "en": "The flame stands for flammable. The flame over a circle is something else: that substance makes other things burn more fiercely.",
        },
        source={
            "nl": "Verordening (EG) 1272/2008 (CLP), artikel 19 en bijlage V",
            "en": "Regulation (EC) 1272/2008 (CLP), article 19 and annex V",
        },
    ),
    Question(
        key="substances-02",
        category="substances",
        text={
            "nl": "Je hebt een stof in je oog gekregen en spoelt met water. In welke rubriek van het veiligheidsinformatieblad staat wat de eerste hulp is?",
            "en": "You got a substance in your eye and are rinsing with water. Which section of the safety data sheet says what the first aid is?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Rubriek 2", "en": "Section 2"},
            ),
            Answer(
                "b",
                {"nl": "Rubriek 9", "en": "Section 9"},
            ),
            Answer(
                "c",
                {"nl": "Rubriek 14", "en": "Section 14"},
            ),
            Answer(
                "d",
                {"nl": "Rubriek 4", "en": "Section 4"},
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Rubriek 4 gaat over eerste hulp. Rubriek 2 gaat over de gevaren, 9 over de eigenschappen en 14 over het vervoer.",
            "en": "Section 4 is about first aid. Section 2 is about the hazards, 9 about properties and 14 about transport.",
        },
        source={
            "nl": "Verordening (EG) 1907/2006 (REACH), artikel 31 en bijlage II",
            "en": "Regulation (EC) 1907/2006 (REACH), article 31 and annex II",
        },
    ),
    Question(
        key="substances-03",
        category="substances",
        text={
            "nl": "Wat vind je op het etiket van een gevaarlijke stof? Kies alle goede antwoorden.",
            "en": "What do you find on the label of a hazardous substance? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {"nl": "De naam van het product", "en": "The name of the product"},
                is_right=True,
            ),
            Answer(
                "b",
                {"nl": "De pictogrammen", "en": "The pictograms"},
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "De datum van je laatste cursus",
                    "en": "The date of your last course",
                },
            ),
            Answer(
                "d",
                {"nl": "H-zinnen en P-zinnen", "en": "H statements and P statements"},
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Op het etiket staan ook het signaalwoord en de leverancier. Jouw cursus staat in je eigen dossier.",
            "en": "The label also bears the signal word and the supplier. Your course is in your own record.",
        },
        source={
            "nl": "Verordening (EG) 1272/2008 (CLP), artikel 17",
            "en": "Regulation (EC) 1272/2008 (CLP), article 17",
        },
        multiple=True,
    ),
    Question(
        key="substances-04",
        category="substances",
        text={
            "nl": "Je moet een roestplek schuren op een oud voertuig. Niemand weet wat er in de verf zit. Wat doe je?",
            "en": "You have to sand a rusty spot on an old vehicle. Nobody knows what is in the paint. What do you do?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Schuren met een mondkapje op.",
                    "en": "Sand it with a mask on.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Nat schuren, dan stuift het niet.",
                    "en": "Wet-sand it, then there is no dust.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Niet schuren. Ik vraag eerst na wat erin zit.",
                    "en": "Not sand it. I first ask what is in it.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "In oude verf kan chroom-6 of lood zitten. Eerst weten wat het is, dan pas een veilige manier kiezen.",
            "en": "Old paint can hold chromium-6 or lead. First know what it is, then choose a safe way.",
        },
        source={
            "nl": "Arbeidsomstandighedenbesluit, hoofdstuk 4 (kankerverwekkende stoffen)",
            "en": "Working Conditions Decree (Arbobesluit), chapter 4 (carcinogens)",
        },
    ),
)
