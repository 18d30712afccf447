"""What the exam may ask about dealing fairly with a mistake."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="fair-01",
        category="fair",
        text={
            "nl": (
                "Een chauffeur tankt benzine in een dieselvoertuig. De vulopeningen zien er gelijk uit en de "
                "labels zijn versleten. Waar past dit het best bij?"
            ),
            "en": (
                "A driver puts petrol into a diesel vehicle. The filler openings look the same and the "
                "labels are worn. What does this fit best?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Een vergissing: help hem en maak de labels leesbaar.",
                    "en": "A slip: help him and make the labels readable.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Roekeloosheid: een chauffeur hoort dit te weten.",
                    "en": "Recklessness: a driver ought to know this.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Verkeerd ingeschat: hij koos bewust een korte weg.",
                    "en": "Misjudged: he knowingly took a short cut.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Domme pech: hier valt niets aan te doen.",
                    "en": "Bad luck: nothing can be done about it.",
                },
            ),
        ),
        explanation={
            "nl": (
                "Hij wilde het goede doen. Dezelfde openingen en versleten labels maken dat een ander dit "
                "ook kan overkomen."
            ),
            "en": (
                "He wanted to do the right thing. The same openings and worn labels mean that it could "
                "happen to somebody else."
            ),
        },
        source={
            "nl": "Deze cursus, les 6",
            "en": "This course, lesson 6",
        },
    ),
    Question(
        key="fair-02",
        category="fair",
        text={
            "nl": (
                "Twee soldaten slaan dezelfde controle over. Bij de een gebeurt niets, bij de ander raakt "
                "iemand gewond. Wat is eerlijk?"
            ),
            "en": (
                "Two soldiers skip the same check. With one nothing happens, with the other somebody gets "
                "hurt. What is fair?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De tweede zwaarder aanspreken, want er is letsel.",
                    "en": "Be harder on the second, because there is an injury.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Allebei laten gaan, want het was geen opzet.",
                    "en": "Let both go, because it was not on purpose.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Alleen de eerste aanspreken, de ander is al genoeg gestraft.",
                    "en": "Only speak to the first, the other has been punished enough.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Allebei gelijk beoordelen, en kijken waarom dit gebeurt.",
                    "en": "Judge both alike, and look why this happens.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": (
                "Het gedrag is gelijk, de afloop is toeval. Dat twee mensen dezelfde controle overslaan, "
                "zegt iets over het werk."
            ),
            "en": (
                "The behaviour is the same, the outcome is chance. That two people skip the same check says "
                "something about the work."
            ),
        },
        source={
            "nl": "Deze cursus, les 6",
            "en": "This course, lesson 6",
        },
    ),
    Question(
        key="fair-03",
        category="fair",
        text={
            "nl": (
                "Een monteur schakelt een noodstop uit omdat de machine ‘steeds voor niets stopt’. Hij weet "
                "dat er mensen onder werken. Wat is dit?"
            ),
            "en": (
                "A mechanic disables an emergency stop because the machine ‘keeps stopping for nothing’. He "
                "knows that people work underneath. What is this?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Een vergissing: hij wilde dat het werk doorging en bedoelde het goed.",
                    "en": "A slip: he wanted the work to go on and meant well.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Roekeloos: hij zag het gevaar en deed het toch.",
                    "en": "Reckless: he saw the danger and did it all the same.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Verkeerd ingeschat: hij zag geen gevaar en koos een korte weg.",
                    "en": "Misjudged: he saw no danger and took a short cut.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Een fout van het systeem: een slechte machine vraagt hierom.",
                    "en": "A fault of the system: a bad machine asks for this.",
                },
            ),
        ),
        explanation={
            "nl": (
                "Hij wist wat er kon gebeuren en met wie. Dat heeft gevolgen. Ook dan zoek je uit waarom de "
                "machine steeds stopt."
            ),
            "en": (
                "He knew what could happen and to whom. That has consequences. Even then you find out why "
                "the machine keeps stopping."
            ),
        },
        source={
            "nl": "Deze cursus, les 6",
            "en": "This course, lesson 6",
        },
    ),
    Question(
        key="fair-04",
        category="fair",
        text={
            "nl": "Wat hoort bij een rechtvaardige cultuur? Kies alle goede antwoorden.",
            "en": "What is part of a just culture? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Vragen of het een ander in dezelfde omstandigheden ook kon overkomen.",
                    "en": "Asking whether it could have happened to somebody else in the same circumstances.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Beloven dat er nooit iets van komt.",
                    "en": "Promising that nothing will ever come of it.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Wie eerlijk meldt, niet straffen om het melden.",
                    "en": "Not punishing whoever reports honestly for reporting.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Het oordeel laten afhangen van de schade.",
                    "en": "Letting the judgement depend on the damage.",
                },
            ),
        ),
        explanation={
            "nl": (
                "Rechtvaardig is: gedrag en omstandigheden wegen, melden veilig maken en wel een grens "
                "trekken."
            ),
            "en": (
                "Just means: weighing behaviour and circumstances, making it safe to report, and still "
                "drawing a line."
            ),
        },
        source={
            "nl": "Deze cursus, les 6; Verordening (EU) 376/2014, artikel 2, punt 12",
            "en": "This course, lesson 6; Regulation (EU) 376/2014, article 2, point 12",
        },
        multiple=True,
    ),
)
