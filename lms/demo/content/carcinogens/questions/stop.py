"""What the exam may ask about STOP: in the right order."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="stop-01",
        category="stop",
        text={
            "nl": "Waar staat de T in STOP voor?",
            "en": "What does the T in STOP stand for?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Tijd", "en": "Time"},
            ),
            Answer(
                "b",
                {"nl": "Techniek", "en": "Technique"},
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "Toezicht", "en": "Supervision"},
            ),
            Answer(
                "d",
                {"nl": "Training", "en": "Training"},
            ),
        ),
        explanation={
            "nl": "Techniek: opsluiten of afzuigen bij de bron.",
            "en": "Technique: enclose, or extract at the source.",
        },
        source={
            "nl": "Arbobesluit, artikel 4.4",
            "en": "Working Conditions Decree, article 4.4",
        },
        difficulty=1,
    ),
    Question(
        key="stop-02",
        category="stop",
        text={"nl": "Welke stap komt het laatst?", "en": "Which step comes last?"},
        answers=(
            Answer(
                "a",
                {"nl": "Persoonlijke bescherming", "en": "Personal protection"},
                is_right=True,
            ),
            Answer(
                "b",
                {"nl": "Vervangen", "en": "Substitution"},
            ),
            Answer(
                "c",
                {"nl": "Afzuigen", "en": "Extraction"},
            ),
            Answer(
                "d",
                {"nl": "Anders organiseren", "en": "Organising differently"},
            ),
        ),
        explanation={
            "nl": "Een masker hangt van jou af: het lekt, je vergeet het, het raakt verzadigd.",
            "en": "A mask depends on you: it leaks, it is forgotten, it saturates.",
        },
        source={
            "nl": "Arbobesluit, artikel 4.4",
            "en": "Working Conditions Decree, article 4.4",
        },
        difficulty=1,
    ),
    Question(
        key="stop-03",
        category="stop",
        text={
            "nl": "Wat is een voorbeeld van vervangen?",
            "en": "Which is an example of substitution?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Een deur afsluiten tijdens het spuiten",
                    "en": "Closing a door while spraying",
                },
            ),
            Answer(
                "b",
                {"nl": "Handschoenen dragen", "en": "Wearing gloves"},
            ),
            Answer(
                "c",
                {
                    "nl": "Een primer zonder chromaat nemen",
                    "en": "Taking a primer without chromate",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {"nl": "Een kortere dienst draaien", "en": "Working a shorter shift"},
            ),
        ),
        explanation={
            "nl": "Een ander product, een andere bewerking, of de klus niet doen.",
            "en": "Another product, another way of working, or not doing the job.",
        },
        source={
            "nl": "Arbobesluit, hoofdstuk 4",
            "en": "Working Conditions Decree, chapter 4",
        },
        difficulty=2,
    ),
    Question(
        key="stop-04",
        category="stop",
        text={
            "nl": "Een kap hangt één meter boven het schuren. Wat klopt?",
            "en": "A hood hangs one metre above the sanding. What is true?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Verder weg zuigt even goed.",
                    "en": "Further away it pulls just as well.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Hoger zuigen is beter voor de rug.",
                    "en": "Extracting higher is better for the back.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Dan is een masker onnodig.",
                    "en": "Then a mask is not needed.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Hij vangt maar een klein deel; hij moet dichterbij.",
                    "en": "It catches only a small part; it must come closer.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Op één kanaaldiameter is nog ongeveer een tiende van de snelheid over.",
            "en": "At one duct diameter about a tenth of the speed is left.",
        },
        source={"nl": "Deze cursus, les 4", "en": "This course, lesson 4"},
        difficulty=2,
    ),
    Question(
        key="stop-05",
        category="stop",
        text={
            "nl": "Wanneer mag je bij een kankerverwekkende stof een stap lager gaan?",
            "en": "When may you go a step lower with a carcinogen?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Als het goedkoper is.", "en": "If it is cheaper."},
            ),
            Answer(
                "b",
                {
                    "nl": "Als de hogere stap technisch niet kan.",
                    "en": "If the higher step is technically impossible.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "Als het werk haast heeft.", "en": "If the work is urgent."},
            ),
            Answer(
                "d",
                {"nl": "Als iedereen het eens is.", "en": "If everybody agrees."},
            ),
        ),
        explanation={
            "nl": "Bij kankerverwekkend en mutageen telt wat technisch uitvoerbaar is, niet de kosten.",
            "en": "With carcinogens and mutagens what is technically feasible counts, not the cost.",
        },
        source={
            "nl": "Arbobesluit, hoofdstuk 4, afdeling 2",
            "en": "Working Conditions Decree, chapter 4, section 2",
        },
        difficulty=3,
    ),
    Question(
        key="stop-06",
        category="stop",
        text={
            "nl": "Welke schoonmaak is verboden bij stof van chroom-6? Kies alle goede antwoorden.",
            "en": "Which cleaning is forbidden with chromium-6 dust? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Wegblazen met perslucht",
                    "en": "Blowing it away with compressed air",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {"nl": "Vegen met een bezem", "en": "Sweeping with a broom"},
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "Nat opnemen", "en": "Taking it up wet"},
            ),
            Answer(
                "d",
                {
                    "nl": "Zuigen met een H-klasse stofzuiger",
                    "en": "Using a class H vacuum cleaner",
                },
            ),
            Answer(
                "e",
                {
                    "nl": "Zuigen met een gewone stofzuiger",
                    "en": "Using an ordinary vacuum cleaner",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Alles wat stof opwerpt of doorlaat, brengt het in de ademlucht.",
            "en": "Whatever raises or lets through dust brings it into the breathing air.",
        },
        source={"nl": "Deze cursus, les 4", "en": "This course, lesson 4"},
        multiple=True,
        difficulty=3,
    ),
)
