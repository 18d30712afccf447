"""What the exam may ask about deciding under pressure."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="pressure-01",
        category="pressure",
        text={
            "nl": "Waarom is ‘ben je moe?’ een slechte vraag aan een chauffeur die lang wakker is?",
            "en": "Why is ‘are you tired?’ a bad question to a driver who has been awake for long?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Omdat moeheid het oordeel over moeheid aantast.",
                    "en": "Because tiredness affects the judgement of tiredness.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Omdat hij er dan pas aan gaat denken.",
                    "en": "Because only then does he begin to think of it.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Omdat chauffeurs uit trots altijd nee zeggen.",
                    "en": "Because drivers always say no, out of pride.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Omdat alleen een arts naar iemands gezondheid mag vragen.",
                    "en": "Because only a doctor may ask about somebody's health.",
                },
            ),
        ),
        explanation={
            "nl": "Kijk op de klok en houd je aan de grens die vooraf is gekozen.",
            "en": "Look at the clock and keep to the limit chosen beforehand.",
        },
        source={
            "nl": "Deze cursus, les 3; Williamson en Feyer (2000)",
            "en": "This course, lesson 3; Williamson and Feyer (2000)",
        },
    ),
    Question(
        key="pressure-02",
        category="pressure",
        text={
            "nl": "Welke grens is bruikbaar?",
            "en": "Which limit is usable?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "‘We stoppen als het te gevaarlijk wordt.’",
                    "en": "‘We stop when it gets too dangerous.’",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "‘Iedereen let goed op elkaar en zegt het meteen als het niet meer gaat.’",
                    "en": "‘Everybody minds each other and says so at once if it no longer works.’",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "‘Bij meer dan windkracht zes stopt het hijsen; de hijsbaas meet.’",
                    "en": "‘Above wind force six hoisting stops; the hoist master measures.’",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "‘De oudste in rang beslist op dat moment.’",
                    "en": "‘The senior in rank decides at that moment.’",
                },
            ),
        ),
        explanation={
            "nl": "Meetbaar, vooraf gekozen, met een naam. Dan hoeft niemand moedig te zijn.",
            "en": "Measurable, chosen beforehand, with a name. Then nobody needs courage.",
        },
        source={
            "nl": "Deze cursus, les 3",
            "en": "This course, lesson 3",
        },
    ),
    Question(
        key="pressure-03",
        category="pressure",
        text={
            "nl": "Welke zinnen wijzen op druk? Kies alle goede antwoorden.",
            "en": "Which sentences point to pressure? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "‘Deze ene keer dan.’",
                    "en": "‘Just this once, then.’",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "‘We zijn er bijna.’",
                    "en": "‘We are nearly there.’",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "‘Dit schuiven we naar morgen.’",
                    "en": "‘We move this to tomorrow.’",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "‘Laat iemand anders er nog eens naar kijken.’",
                    "en": "‘Have somebody else look at it again.’",
                },
            ),
        ),
        explanation={
            "nl": "De eerste twee gebruiken de marge. De laatste twee maken juist marge.",
            "en": "The first two use up the margin. The last two make margin.",
        },
        source={
            "nl": "Deze cursus, les 3",
            "en": "This course, lesson 3",
        },
        multiple=True,
    ),
    Question(
        key="pressure-04",
        category="pressure",
        text={
            "nl": "Wat breng je hogerop als je een grens dreigt te overschrijden?",
            "en": "What do you take higher when you are about to cross a limit?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De vraag wat je moet doen.",
                    "en": "The question what to do.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Feiten, gevolg en een voorstel.",
                    "en": "Facts, consequence and a proposal.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Een klacht over de planning.",
                    "en": "A complaint about the schedule.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De mededeling dat je doorgaat, met je reden.",
                    "en": "The message that you go on, with your reason.",
                },
            ),
        ),
        explanation={
            "nl": "Zo kan de hogere commandant echt beslissen.",
            "en": "That way the higher commander can really decide.",
        },
        source={
            "nl": "Deze cursus, les 3",
            "en": "This course, lesson 3",
        },
    ),
)
