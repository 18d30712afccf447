"""What the exam may ask about what to do when it goes wrong."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="accident-01",
        category="accident",
        text={
            "nl": "Wat doe je het eerst na een ongeval?",
            "en": "What do you do first after an accident?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Rem aan, motor uit, stroom los.",
                    "en": "Brake on, engine off, power off.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Foto's maken voor de verzekering.",
                    "en": "Take photographs for the insurance.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "De lading nakijken op schade en lekken.",
                    "en": "Check the load for damage and leaks.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De planner vragen wat hij wil.",
                    "en": "Ask the planner what he wants.",
                },
            ),
        ),
        explanation={
            "nl": "Geen vonk, dan pas de rest (ADR 5.4.3.4).",
            "en": "No spark, only then the rest (ADR 5.4.3.4).",
        },
        source={
            "nl": "ADR 5.4.3.4",
            "en": "ADR 5.4.3.4",
        },
        difficulty=1,
    ),
    Question(
        key="accident-02",
        category="accident",
        text={
            "nl": "Welke brand blus je niet zelf?",
            "en": "Which fire do you not fight yourself?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Een smeulende rem bij het wiel.",
                    "en": "A smouldering brake at the wheel.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Een beginnende brand in een band.",
                    "en": "A beginning fire in a tyre.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Een beginnende brand in de motor.",
                    "en": "A beginning fire in the engine.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Een brand in de laadruimte.",
                    "en": "A fire in the load compartment.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "De lading is voor de hulpdiensten (ADR 5.4.3.4).",
            "en": "The load is for the services (ADR 5.4.3.4).",
        },
        source={
            "nl": "ADR 5.4.3.4",
            "en": "ADR 5.4.3.4",
        },
        difficulty=1,
    ),
    Question(
        key="accident-03",
        category="accident",
        text={
            "nl": "Waar wacht je?",
            "en": "Where do you wait?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Bovenwinds, op afstand, uit het verkeer.",
                    "en": "Upwind, at a distance, out of traffic.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Achter de wagen, bij de waarschuwingstekens.",
                    "en": "Behind the vehicle, at the warning signs.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Benedenwinds, zodat je ruikt of het erger wordt.",
                    "en": "Downwind, so that you smell whether it gets worse.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "In de cabine, deuren dicht en ramen op slot.",
                    "en": "In the cab, doors shut and windows closed.",
                },
            ),
        ),
        explanation={
            "nl": "Damp gaat met de wind mee (ADR 5.4.3.4).",
            "en": "Vapour goes with the wind (ADR 5.4.3.4).",
        },
        source={
            "nl": "ADR 5.4.3.4",
            "en": "ADR 5.4.3.4",
        },
        difficulty=2,
    ),
    Question(
        key="accident-04",
        category="accident",
        text={
            "nl": "Wanneer meld je een ongeval volgens 1.8.5? Kies alle goede antwoorden.",
            "en": "When do you report an accident by 1.8.5? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De weg was vier uur dicht.",
                    "en": "The road was closed for four hours.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Er kwam 400 liter benzine vrij.",
                    "en": "400 litres of petrol came free.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Er kwam 20 liter diesel vrij, verder niets.",
                    "en": "20 litres of diesel came free, nothing else.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De chauffeur had een kras op zijn bumper.",
                    "en": "The driver had a scratch on his bumper.",
                },
            ),
        ),
        explanation={
            "nl": "333 liter bij categorie 2, drie uur weg dicht (ADR 1.8.5.3).",
            "en": "333 litres for category 2, road shut for three hours (ADR 1.8.5.3).",
        },
        source={
            "nl": "ADR 1.8.5.3",
            "en": "ADR 1.8.5.3",
        },
        multiple=True,
        difficulty=2,
    ),
    Question(
        key="accident-05",
        category="accident",
        text={
            "nl": "Vuur in de band nadert een kist 1.1D. Wat doe je?",
            "en": "Fire in the tyre nears a crate of 1.1D. What do you do?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "In de cabine schuilen tot het voorbij is.",
                    "en": "Shelter in the cab until it is over.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Doorblussen tot de kist nat en koel is.",
                    "en": "Keep fighting until the crate is wet and cool.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "De kist uitladen en in de berm zetten.",
                    "en": "Unload the crate and put it on the verge.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Weg, ver weg, en anderen mee.",
                    "en": "Away, far away, and take others along.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Massa-explosie: klasse 1 blus je niet (ADR 5.4.3.4).",
            "en": "Mass explosion: class 1 is not put out (ADR 5.4.3.4).",
        },
        source={
            "nl": "ADR 5.4.3.4",
            "en": "ADR 5.4.3.4",
        },
        difficulty=3,
    ),
    Question(
        key="accident-06",
        category="accident",
        text={
            "nl": "Benzine loopt naar een put. Wat is juist?",
            "en": "Petrol runs to a drain. What is right?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Met water de put in spoelen, dan is het weg.",
                    "en": "Flush it into the drain with water, then it is gone.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Motor starten en de wagen er vandaan rijden.",
                    "en": "Start the engine and drive away from it.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Aansteken zodat het snel verbrandt.",
                    "en": "Light it so that it burns off quickly.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Afdichten als het zonder gevaar kan.",
                    "en": "Seal it if that is without danger.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "De afdichting ligt in de kist bij etiket 3 (ADR 5.4.3.4, 8.1.5.3).",
            "en": "The seal is in the box for label 3 (ADR 5.4.3.4, 8.1.5.3).",
        },
        source={
            "nl": "ADR 5.4.3.4, 8.1.5.3",
            "en": "ADR 5.4.3.4, 8.1.5.3",
        },
        difficulty=3,
    ),
)
