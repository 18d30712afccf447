"""What the exam may ask about what may stand together."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="together-01",
        category="together",
        text={
            "nl": "Mogen granaten UN 0284 (1.1D) en benzine UN 1203 op één wagen?",
            "en": "May grenades UN 0284 (1.1D) and petrol UN 1203 go on one vehicle?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Nee.",
                    "en": "No.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Ja, met een schot ertussen.",
                    "en": "Yes, with a partition between.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Ja, als de tunnelcode het toelaat.",
                    "en": "Yes, if the tunnel code allows.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Ja, tot 1.000 punten.",
                    "en": "Yes, up to 1,000 points.",
                },
            ),
        ),
        explanation={
            "nl": "Klasse 1 gaat niet met klasse 3, behalve 1.4S (ADR 7.5.2.1).",
            "en": "Class 1 does not go with class 3, except 1.4S (ADR 7.5.2.1).",
        },
        source={
            "nl": "ADR 7.5.2.1",
            "en": "ADR 7.5.2.1",
        },
        difficulty=1,
    ),
    Question(
        key="together-02",
        category="together",
        text={
            "nl": "Welke munitie mag door noot (a) bij benzine?",
            "en": "Which ammunition may go with petrol by note (a)?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "UN 0161, 1.3C",
                    "en": "UN 0161, 1.3C",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "UN 0336, 1.4G",
                    "en": "UN 0336, 1.4G",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "UN 0284, 1.1D",
                    "en": "UN 0284, 1.1D",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "UN 0012, 1.4S",
                    "en": "UN 0012, 1.4S",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Alleen compatibiliteitsgroep S van 1.4 (ADR 7.5.2.1, noot (a)).",
            "en": "Only compatibility group S of 1.4 (ADR 7.5.2.1, note (a)).",
        },
        source={
            "nl": "ADR 7.5.2.1, noot (a)",
            "en": "ADR 7.5.2.1, note (a)",
        },
        difficulty=2,
    ),
    Question(
        key="together-03",
        category="together",
        text={
            "nl": "Een LQ-doos spuitbussen bij granaten 1.1D. Mag dat?",
            "en": "An LQ box of aerosols with grenades 1.1D. Allowed?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Alleen met een ADR-certificaat klasse 1.",
                    "en": "Only with an ADR certificate class 1.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Ja, tot 30 kg per doos.",
                    "en": "Yes, up to 30 kg a box.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Nee, LQ niet bij 1.1.",
                    "en": "No, LQ not with 1.1.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Ja, LQ telt nergens mee.",
                    "en": "Yes, LQ counts nowhere.",
                },
            ),
        ),
        explanation={
            "nl": "Alleen bij 1.4, en bij UN 0161 en 0499 (ADR 7.5.2.4).",
            "en": "Only with 1.4, and with UN 0161 and 0499 (ADR 7.5.2.4).",
        },
        source={
            "nl": "ADR 7.5.2.4",
            "en": "ADR 7.5.2.4",
        },
        difficulty=3,
    ),
    Question(
        key="together-04",
        category="together",
        text={
            "nl": "Cyanide (6.1) en zoutzuur (8), in goede verpakking. Wat is waar?",
            "en": "Cyanide (6.1) and hydrochloric acid (8), in good packaging. What is true?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Het mag nergens, ook niet op zee of in de lucht.",
                    "en": "It is allowed nowhere, nor at sea or by air.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Tabel 7.5.2.1 staat het toe; toch zet je ze uit elkaar.",
                    "en": "Table 7.5.2.1 allows it; still you keep them apart.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Tabel 7.5.2.1 verbiedt het, omdat er blauwzuur ontstaat.",
                    "en": "Table 7.5.2.1 forbids it, because hydrogen cyanide forms.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Het mag alleen als gelimiteerde hoeveelheid.",
                    "en": "It is allowed only as limited quantity.",
                },
            ),
        ),
        explanation={
            "nl": "De tabel kijkt naar etiketten, niet naar reacties (ADR 7.5.2.1).",
            "en": "The table looks at labels, not at reactions (ADR 7.5.2.1).",
        },
        source={
            "nl": "ADR 7.5.2.1",
            "en": "ADR 7.5.2.1",
        },
        difficulty=3,
    ),
    Question(
        key="together-05",
        category="together",
        text={
            "nl": "Welke afstand houdt een doos 6.1 zonder wand ten minste tot eten?",
            "en": "What distance does a box 6.1 keep from food at least, without a wall?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "0,8 meter",
                    "en": "0.8 metres",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "10 meter",
                    "en": "10 metres",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "3 meter",
                    "en": "3 metres",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "0,3 meter",
                    "en": "0.3 metres",
                },
            ),
        ),
        explanation={
            "nl": "Of een dichte wand, of andere colli ertussen (ADR 7.5.4, CV28).",
            "en": "Or a full wall, or other packages between (ADR 7.5.4, CV28).",
        },
        source={
            "nl": "ADR 7.5.4, CV28",
            "en": "ADR 7.5.4, CV28",
        },
        difficulty=2,
    ),
    Question(
        key="together-06",
        category="together",
        text={
            "nl": "Geldt het samenlaadverbod ook binnen 1.1.3.6?",
            "en": "Does the ban on mixed loading hold within 1.1.3.6 too?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Nee, behalve voor klasse 7.",
                    "en": "No, except for class 7.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Alleen op de snelweg.",
                    "en": "On motorways only.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Ja, hoofdstuk 7.5 blijft gelden.",
                    "en": "Yes, chapter 7.5 stays in force.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Nee, tot 1.000 punten mag alles samen.",
                    "en": "No, up to 1,000 points all may go together.",
                },
            ),
        ),
        explanation={
            "nl": "Vrijgesteld is niet vrij (ADR 1.1.3.6.2).",
            "en": "Exempt is not free (ADR 1.1.3.6.2).",
        },
        source={
            "nl": "ADR 1.1.3.6.2",
            "en": "ADR 1.1.3.6.2",
        },
        difficulty=1,
    ),
)
