"""What the exam may ask about breathed in or swallowed."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="inside-01",
        category="inside",
        text={
            "nl": "Waarom laat je niet braken na het inslikken van een bijtende stof?",
            "en": "Why do you not make somebody vomit after swallowing a corrosive?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Omdat de arts wil zien wat er in de maag zit.",
                    "en": "Because the doctor wants to see what is in the stomach.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Omdat de slokdarm dan nog een keer brandt.",
                    "en": "Because the gullet burns once more.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Omdat braken vermoeit.",
                    "en": "Because vomiting is tiring.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Omdat het niet lukt.",
                    "en": "Because it does not work.",
                },
            ),
        ),
        explanation={
            "nl": "En bij benzine of thinner kan de stof in de longen komen.",
            "en": "And with petrol or thinner the substance can get into the lungs.",
        },
        source={
            "nl": "CLP, bijlage IV: P331",
            "en": "CLP, annex IV: P331",
        },
    ),
    Question(
        key="inside-02",
        category="inside",
        text={
            "nl": "Iemand ademde nitreuze dampen in en voelt zich goed. Wat past?",
            "en": "Somebody breathed in nitrous fumes and feels fine. What fits?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Doorwerken en later kijken.",
                    "en": "Work on and see later.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Naar huis met een glas melk.",
                    "en": "Home with a glass of milk.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Rustig wandelen in de frisse lucht.",
                    "en": "A quiet walk in the fresh air.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Rust, en naar een arts.",
                    "en": "Rest, and to a doctor.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Longschade kan na uren komen. Ook wandelen is inspanning.",
            "en": "Damage to the lungs may come after hours. Walking is effort too.",
        },
        source={
            "nl": "Deze cursus, les 4",
            "en": "This course, lesson 4",
        },
    ),
    Question(
        key="inside-03",
        category="inside",
        text={
            "nl": "Iemand slikte een schoonmaakmiddel in en is suf. Wat geef je te drinken?",
            "en": "Somebody swallowed a cleaner and is drowsy. What do you give to drink?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Niets.",
                    "en": "Nothing.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Een glas water.",
                    "en": "A glass of water.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Melk.",
                    "en": "Milk.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Zout water.",
                    "en": "Salt water.",
                },
            ),
        ),
        explanation={
            "nl": "Aan wie suf of bewusteloos is, geef je nooit iets. Bel 112.",
            "en": "To whoever is drowsy or unconscious you never give anything. Call 112.",
        },
        source={
            "nl": "Deze cursus, les 4",
            "en": "This course, lesson 4",
        },
    ),
    Question(
        key="inside-04",
        category="inside",
        text={
            "nl": (
                "Wat doe je bij iemand die een prikkelend gas inademde en nu buiten zit? Kies alle goede "
                "antwoorden."
            ),
            "en": (
                "What do you do with somebody who breathed in an irritant gas and now sits outside? Choose all "
                "right answers."
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Halfzittend laten rusten.",
                    "en": "Let them rest half sitting.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Strakke kleding losmaken.",
                    "en": "Loosen tight clothing.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Laten rondlopen.",
                    "en": "Have them walk about.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Naar de ademhaling blijven kijken.",
                    "en": "Keep watching the breathing.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Rust en toezicht. Lopen belast de longen.",
            "en": "Rest and attention. Walking strains the lungs.",
        },
        source={
            "nl": "CLP, bijlage IV: P304 + P340",
            "en": "CLP, annex IV: P304 + P340",
        },
        multiple=True,
    ),
)
