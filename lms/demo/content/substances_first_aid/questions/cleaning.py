"""What the exam may ask about cleaning off, handing over and what comes after."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="cleaning-01",
        category="cleaning",
        text={
            "nl": "Waar laat je besmette kleding?",
            "en": "Where do you leave contaminated clothing?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "In de wasmand.",
                    "en": "In the laundry basket.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "In de gang, uit de weg.",
                    "en": "In the corridor, out of the way.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "In een dichte zak.",
                    "en": "In a closed bag.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Bij het slachtoffer op schoot.",
                    "en": "On the casualty's lap.",
                },
            ),
        ),
        explanation={
            "nl": "Anders gaat de stof mee naar wie ernaast staat.",
            "en": "Otherwise the substance goes along to whoever stands beside.",
        },
        source={
            "nl": "Deze cursus, les 5",
            "en": "This course, lesson 5",
        },
    ),
    Question(
        key="cleaning-02",
        category="cleaning",
        text={
            "nl": "Wat moet de ambulance weten vóór de portieren opengaan?",
            "en": "What must the ambulance know before the doors open?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Of de persoon nog besmet is.",
                    "en": "Whether the person is still contaminated.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Wie er schuld heeft.",
                    "en": "Who is to blame.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Wanneer het voorval is gemeld.",
                    "en": "When the incident was reported.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Wie de leidinggevende is.",
                    "en": "Who the supervisor is.",
                },
            ),
        ),
        explanation={
            "nl": "Een besmette ambulance kan niemand meer vervoeren.",
            "en": "A contaminated ambulance can carry nobody any more.",
        },
        source={
            "nl": "Deze cursus, les 5",
            "en": "This course, lesson 5",
        },
    ),
    Question(
        key="cleaning-03",
        category="cleaning",
        text={
            "nl": "In welke richting beweegt iemand bij het ontsmetten?",
            "en": "In which direction does somebody move when decontaminating?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Heen en weer, tot alles schoon is.",
                    "en": "To and fro, until everything is clean.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Van schoon naar vuil.",
                    "en": "From clean to dirty.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Dat maakt niet uit met handschoenen aan.",
                    "en": "It makes no difference with gloves on.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Van vuil, door water, naar schoon.",
                    "en": "From dirty, through water, to clean.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Eén richting. Niets gaat terug zonder te zijn gespoeld of ingepakt.",
            "en": "One direction. Nothing goes back without being rinsed or packed.",
        },
        source={
            "nl": "Deze cursus, les 5",
            "en": "This course, lesson 5",
        },
    ),
    Question(
        key="cleaning-04",
        category="cleaning",
        text={
            "nl": "Wat hoort er na het voorval nog te gebeuren? Kies alle goede antwoorden.",
            "en": "What remains to be done after the incident? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Melden, ook als het meeviel.",
                    "en": "Report it, even if it was not so bad.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "De oogspoelflessen aanvullen.",
                    "en": "Refill the eyewash bottles.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Het gemorste in het riool spoelen.",
                    "en": "Flush the spill into the drain.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Met de helpers praten.",
                    "en": "Talk to the helpers.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Wat gemorst is, wordt afgevoerd volgens rubriek 6 en 13 van het VIB.",
            "en": "A spill is disposed of according to sections 6 and 13 of the SDS.",
        },
        source={
            "nl": "Deze cursus, les 5",
            "en": "This course, lesson 5",
        },
        multiple=True,
    ),
    Question(
        key="cleaning-05",
        category="cleaning",
        text={
            "nl": "Zet de stappen van het ontsmetten in volgorde.",
            "en": "Put the steps of decontaminating in order.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Weg van de stof, bovenwinds.",
                    "en": "Away from the substance, upwind.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Kleding en schoenen uit, in een dichte zak.",
                    "en": "Clothes and shoes off, into a closed bag.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Spoelen met veel lauw water.",
                    "en": "Rinse with plenty of lukewarm water.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Warm en schoon aankleden.",
                    "en": "Dress warmly and cleanly.",
                },
            ),
            Answer(
                "e",
                {
                    "nl": "De wachtruimte of ambulance in.",
                    "en": "Into the waiting room or ambulance.",
                },
            ),
        ),
        explanation={
            "nl": "Van vuil, door water, naar schoon. Wie nog vuil is, gaat nergens naar binnen.",
            "en": "From dirty, through water, to clean. Nobody who is still dirty goes inside anywhere.",
        },
        source={
            "nl": "Deze cursus, les 5",
            "en": "This course, lesson 5",
        },
        ordered=True,
    ),
)
