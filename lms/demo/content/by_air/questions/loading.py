"""What the exam may ask about segregation, loading, and what the pilot must know."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="loading-01",
        category="loading",
        text={
            "nl": "Aceton (3) en waterstofperoxide (5.1). Naast elkaar in het vliegtuig?",
            "en": "Acetone (3) and hydrogen peroxide (5.1). Side by side in the aircraft?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Ja, mits rechtop.",
                    "en": "Yes, if upright.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Ja, met een plank ertussen.",
                    "en": "Yes, with a board between.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Nee, uit elkaar.",
                    "en": "No, apart.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Ja, op een vrachtvlucht.",
                    "en": "Yes, on a cargo flight.",
                },
            ),
        ),
        explanation={
            "nl": "Brandbaar en oxiderend: apart (ICAO-TI 7;2).",
            "en": "Flammable and oxidising: apart (ICAO TI 7;2).",
        },
        source={
            "nl": "ICAO-TI 7;2",
            "en": "ICAO TI 7;2",
        },
        difficulty=1,
    ),
    Question(
        key="loading-02",
        category="loading",
        text={
            "nl": "Losse lithium-ion-batterijen (UN 3480). Waarvan staan ze apart? Kies alle goede antwoorden.",
            "en": "Loose lithium ion batteries (UN 3480). From what do they stand apart? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Klasse 3",
                    "en": "Class 3",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Klasse 2.2",
                    "en": "Class 2.2",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Klasse 2.1",
                    "en": "Class 2.1",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Klasse 8",
                    "en": "Class 8",
                },
            ),
        ),
        explanation={
            "nl": "Ook van 1 (niet 1.4S), 4.1 en 5.1 (ICAO-TI 7;2).",
            "en": "Also from 1 (not 1.4S), 4.1 and 5.1 (ICAO TI 7;2).",
        },
        source={
            "nl": "ICAO-TI 7;2",
            "en": "ICAO TI 7;2",
        },
        multiple=True,
        difficulty=2,
    ),
    Question(
        key="loading-03",
        category="loading",
        text={
            "nl": "Wanneer heeft de gezagvoerder de NOTOC uiterlijk?",
            "en": "When does the captain have the NOTOC at the latest?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Zodra het vliegtuig op kruishoogte is aangekomen.",
                    "en": "As soon as the aircraft has reached cruising height.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Voordat het vliegtuig op eigen kracht beweegt.",
                    "en": "Before the aircraft moves under its own power.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Bij de overdracht aan de volgende bemanning.",
                    "en": "At the hand-over to the next crew.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Alleen als hij erom vraagt.",
                    "en": "Only if asked for.",
                },
            ),
        ),
        explanation={
            "nl": "Zo vroeg mogelijk, uiterlijk dan (ICAO-TI 7;4.1).",
            "en": "As early as practicable, then at the latest (ICAO TI 7;4.1).",
        },
        source={
            "nl": "ICAO-TI 7;4.1",
            "en": "ICAO TI 7;4.1",
        },
        difficulty=2,
    ),
    Question(
        key="loading-04",
        category="loading",
        text={
            "nl": "Carbid (4.3) staat naast een collo met etiket 8. Wat doe je?",
            "en": "Carbide (4.3) stands beside a package with label 8. What do you do?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Uit elkaar: 4.3 en 8.",
                    "en": "Apart: 4.3 and 8.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Laten staan: beide zijn vast verpakt.",
                    "en": "Leave it: both are firmly packed.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Alleen op een passagiersvlucht scheiden.",
                    "en": "Separate only on a passenger flight.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Laten staan: alleen 3 en 5.1 moeten apart.",
                    "en": "Leave it: only 3 and 5.1 must stand apart.",
                },
            ),
        ),
        explanation={
            "nl": "Bijtende vloeistof bevat vaak water; 4.3 reageert daarmee (ICAO-TI 7;2).",
            "en": "Corrosive liquid often holds water; 4.3 reacts with it (ICAO TI 7;2).",
        },
        source={
            "nl": "ICAO-TI 7;2",
            "en": "ICAO TI 7;2",
        },
        difficulty=3,
    ),
    Question(
        key="loading-05",
        category="loading",
        text={
            "nl": "Wat doe je met elk collo vlak vóór het laden?",
            "en": "What do you do with each package just before loading?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Nakijken op schade en lekken.",
                    "en": "Check for damage and leaks.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Het etiket vervangen door een nieuw.",
                    "en": "Replace the label by a new one.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Opnieuw wegen voor de loadsheet.",
                    "en": "Weigh it again for the load sheet.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Openen en de inhoud tellen.",
                    "en": "Open it and count what is inside.",
                },
            ),
        ),
        explanation={
            "nl": "Lekt het, dan gaat het niet mee (ICAO-TI 7;3).",
            "en": "If it leaks it does not go (ICAO TI 7;3).",
        },
        source={
            "nl": "ICAO-TI 7;3",
            "en": "ICAO TI 7;3",
        },
        difficulty=1,
    ),
    Question(
        key="loading-06",
        category="loading",
        text={
            "nl": "UN 3481 (batterijen in apparatuur) naast benzine. Wat zegt de scheidingstabel?",
            "en": "UN 3481 (batteries in equipment) beside petrol. What does the segregation table say?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Geen scheiding; die geldt voor 3480 en 3090.",
                    "en": "No segregation; that is for 3480 and 3090.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Verboden: 3481 mag nooit in een vliegtuig.",
                    "en": "Forbidden: 3481 may never go in an aircraft.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Scheiden, want lithium is lithium.",
                    "en": "Segregate, for lithium is lithium.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Scheiden, maar alleen op vrachtvluchten.",
                    "en": "Segregate, but on cargo flights only.",
                },
            ),
        ),
        explanation={
            "nl": "De tabel noemt de losse batterijen (ICAO-TI 7;2).",
            "en": "The table names the loose batteries (ICAO TI 7;2).",
        },
        source={
            "nl": "ICAO-TI 7;2",
            "en": "ICAO TI 7;2",
        },
        difficulty=3,
    ),
)
