"""What the exam of leadership and safety asks with pairs, a number or gaps."""

from lms.demo.content.asked import Belongs, Filled, Matched, Reckoned

QUESTIONS = (
    Filled(
        key="news-05",
        category="news",
        difficulty=1,
        objective={
            "nl": "merken dat een afwijking gewoon is geworden",
            "en": "notice that a deviation has become normal",
        },
        text={
            "nl": "Wat doe je met wat je voorbijloopt?",
            "en": "What do you do with what you walk past?",
        },
        around={
            "nl": "Wat je als commandant voorbijloopt, ___ je goed.",
            "en": "What you walk past as a commander, you ___.",
        },
        accepted=(
            (
                "keur",
                "keurt",
                "vind",
                "approve",
                "accept",
                "condone",
                "allow",
            ),
        ),
        answers=(),
        explanation={
            "nl": (
                "Een open luik waar de commandant langsloopt, is voor iedereen die het ziet een"
                " goedgekeurd luik."
            ),
            "en": (
                "An open hatch that the commander walks past is an approved hatch to everybody "
                "who sees it."
            ),
        },
        source={
            "nl": "Deze cursus, les 2",
            "en": "This course, lesson 2",
        },
    ),
    Reckoned(
        key="pressure-05",
        category="pressure",
        difficulty=3,
        objective={
            "nl": "vooraf grenzen kiezen waarbij je stopt",
            "en": "choose beforehand the limits at which you stop",
        },
        text={
            "nl": (
                "De grens voor vanavond: wie langer dan vijftien uur op is, rijdt niet. De "
                "chauffeurs zijn om half zes opgestaan en stappen om kwart voor acht 's avonds "
                "in. Hoeveel minuten kunnen zij nog rijden?"
            ),
            "en": (
                "Tonight's limit: whoever has been up for more than fifteen hours does not "
                "drive. The drivers got up at half past five and get in at a quarter to eight "
                "in the evening. For how many minutes can they still drive?"
            ),
        },
        value="45",
        unit="min",
        answers=(),
        explanation={
            "nl": (
                "Om half negen zijn zij vijftien uur op. Er blijven 45 minuten over. Een "
                "meetbare grens reken je uit voordat de motor loopt."
            ),
            "en": (
                "At half past eight they have been up for fifteen hours. That leaves 45 "
                "minutes. A measurable limit is worked out before the engine runs."
            ),
        },
        source={
            "nl": "Deze cursus, les 3",
            "en": "This course, lesson 3",
        },
    ),
    Matched(
        key="people-05",
        category="people",
        difficulty=2,
        objective={
            "nl": "toezicht kiezen dat past bij de persoon en het gevaar",
            "en": "choose supervision that suits the person and the danger",
        },
        text={
            "nl": "Welk toezicht past bij wie?",
            "en": "Which supervision suits whom?",
        },
        pairs=(
            Belongs(
                "a",
                {
                    "nl": "Nieuwe soldaat, voor het eerst met springstof",
                    "en": "New private, for the first time with explosives",
                },
                {
                    "nl": "Ernaast staan",
                    "en": "Stand beside them",
                },
            ),
            Belongs(
                "b",
                {
                    "nl": "Ervaren magazijnbediende stapelt lege kratten",
                    "en": "Experienced storekeeper stacks empty crates",
                },
                {
                    "nl": "Nu en dan kijken",
                    "en": "Look now and then",
                },
            ),
            Belongs(
                "c",
                {
                    "nl": "Ervaren chauffeur, sinds gisteren een ander voertuig",
                    "en": "Experienced driver, since yesterday another vehicle",
                },
                {
                    "nl": "Opnieuw instrueren en weer vaker kijken",
                    "en": "Instruct again, and look more often again",
                },
            ),
        ),
        answers=(),
        explanation={
            "nl": (
                "Twee vragen beslissen: hoe nieuw is iemand in dit werk, en hoe erg is een "
                "fout. Ervaring in ander werk telt niet: wie iets nieuws krijgt, begint "
                "opnieuw."
            ),
            "en": (
                "Two questions decide: how new is somebody to this work, and how bad is a "
                "mistake. Experience in other work does not count: whoever gets something "
                "new starts again."
            ),
        },
        source={
            "nl": "Deze cursus, les 4",
            "en": "This course, lesson 4",
        },
    ),
)
