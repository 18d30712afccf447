"""What the exam may ask about skin and eyes."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="rinse-01",
        category="rinse",
        text={
            "nl": "Bijtende stof in het oog. Hoelang spoel je minstens?",
            "en": "A corrosive in the eye. For how long do you rinse at least?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Tot de pijn weg is.",
                    "en": "Until the pain is gone.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Twee minuten.",
                    "en": "Two minutes.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Vijf minuten.",
                    "en": "Five minutes.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Vijftien minuten.",
                    "en": "Fifteen minutes.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Minstens vijftien minuten en door tot een professional het overneemt.",
            "en": "At least fifteen minutes, and on until a professional takes over.",
        },
        source={
            "nl": "Deze cursus, les 3; veiligheidskaarten van ILO en WHO",
            "en": "This course, lesson 3; safety cards of ILO and WHO",
        },
    ),
    Question(
        key="rinse-02",
        category="rinse",
        text={
            "nl": "In welke richting laat je het water lopen bij één oog?",
            "en": "In which direction do you let the water run with one eye?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Van de neus naar buiten.",
                    "en": "From the nose outwards.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Van buiten naar de neus.",
                    "en": "From the outside to the nose.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Dat maakt niet uit.",
                    "en": "It makes no difference.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Van onder naar boven.",
                    "en": "From below upwards.",
                },
            ),
        ),
        explanation={
            "nl": "Zo komt de stof niet in het andere oog.",
            "en": "That way the substance does not reach the other eye.",
        },
        source={
            "nl": "Deze cursus, les 3",
            "en": "This course, lesson 3",
        },
    ),
    Question(
        key="rinse-03",
        category="rinse",
        text={
            "nl": "Er ligt droog bijtend poeder op iemands mouw. Wat doe je het eerst?",
            "en": "Dry corrosive powder lies on somebody's sleeve. What do you do first?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Meteen onder de douche.",
                    "en": "Under the shower at once.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Het wegblazen.",
                    "en": "Blow it away.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Het voorzichtig afvegen, met handschoenen.",
                    "en": "Wipe it off carefully, with gloves.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Het neutraliseren.",
                    "en": "Neutralise it.",
                },
            ),
        ),
        explanation={
            "nl": "Eerst droog weg, dan veel water. Blazen brengt het in ogen en longen.",
            "en": "Dry off first, then plenty of water. Blowing brings it into eyes and lungs.",
        },
        source={
            "nl": "Deze cursus, les 3",
            "en": "This course, lesson 3",
        },
    ),
    Question(
        key="rinse-04",
        category="rinse",
        text={
            "nl": "Wat doe je met besmette kleding? Kies alle goede antwoorden.",
            "en": "What do you do with contaminated clothing? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Uitdoen terwijl je spoelt.",
                    "en": "Take it off while rinsing.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Een trui over het hoofd uittrekken.",
                    "en": "Pull a jumper off over the head.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Openknippen als dat nodig is.",
                    "en": "Cut it open if needed.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Lostrekken wat aan de huid plakt.",
                    "en": "Pull loose what sticks to the skin.",
                },
            ),
        ),
        explanation={
            "nl": "Over het hoofd brengt de stof bij de ogen. Wat plakt, laat je zitten.",
            "en": "Over the head brings the substance to the eyes. What sticks you leave.",
        },
        source={
            "nl": "CLP, bijlage IV: P303 + P361 + P353",
            "en": "CLP, annex IV: P303 + P361 + P353",
        },
        multiple=True,
    ),
    Question(
        key="rinse-05",
        category="rinse",
        text={
            "nl": "Zuur in het oog. Zet in de goede volgorde.",
            "en": "Acid in the eye. Put in the right order.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Naar de oogdouche en het water aan.",
                    "en": "To the eyewash, and the water on.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Het oog openhouden en contactlenzen uitdoen als dat makkelijk gaat.",
                    "en": "Hold the eye open, and take out contact lenses if that is easy.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Minstens vijftien minuten doorspoelen, van de neus naar buiten.",
                    "en": "Go on rinsing for at least fifteen minutes, from the nose outwards.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Met het VIB naar de arts, en onderweg spoelen als dat kan.",
                    "en": "To the doctor with the SDS, rinsing on the way if possible.",
                },
            ),
        ),
        explanation={
            "nl": "Eerst water. Een arts begint ook met spoelen, maar dan zijn er minuten verloren.",
            "en": "Water first. A doctor begins with rinsing too, but then minutes have been lost.",
        },
        source={
            "nl": "Deze cursus, les 3",
            "en": "This course, lesson 3",
        },
        ordered=True,
    ),
)
