"""What the exam may ask about gifts, interests and what belongs to the service."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="interests-01",
        category="interests",
        text={
            "nl": (
                "Tijdens een aanbesteding biedt een bedrijf de proefploeg een lunch van tien euro aan. Wat is "
                "juist?"
            ),
            "en": "During a tender a company offers the test team a lunch of ten euros. What is right?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Tien euro ligt onder elke grens, dus het mag.",
                    "en": "Ten euros is below every limit, so it is allowed.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Het mag als de hele ploeg meegaat, want dan is niemand bevoordeeld.",
                    "en": "It is allowed if the whole team goes, for then nobody is favoured.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Niet aannemen: er loopt een keuze.",
                    "en": "Do not accept: a choice is under way.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Het mag als je er niets over zegt.",
                    "en": "It is allowed if you say nothing about it.",
                },
            ),
        ),
        explanation={
            "nl": "Tijdens een keuring, keuze of aankoop neem je niets aan, ook niets kleins.",
            "en": "During a test, a choice or a purchase you accept nothing, not even something small.",
        },
        source={
            "nl": "Deze cursus, les 2",
            "en": "This course, lesson 2",
        },
    ),
    Question(
        key="interests-02",
        category="interests",
        text={
            "nl": "Waarom telt ook de schijn van een eigen belang?",
            "en": "Why does the appearance of an interest count too?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Omdat anderen moeten kunnen geloven dat er eerlijk is beslist.",
                    "en": "Because others must be able to believe that the decision was fair.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Omdat de pers er anders over schrijft en Defensie dan in een kwaad daglicht staat.",
                    "en": "Because otherwise the press writes about it and puts Defence in a bad light.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Omdat wie de schijn wekt, altijd schuldig is.",
                    "en": "Because whoever gives the appearance is always guilty.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Omdat de regels dat nu eenmaal zeggen.",
                    "en": "Because the rules just say so.",
                },
            ),
        ),
        explanation={
            "nl": "Vertrouwen hangt niet alleen af van wat je doet, maar ook van wat een ander kan zien.",
            "en": "Trust depends not only on what you do but also on what others can see.",
        },
        source={
            "nl": "Deze cursus, les 2",
            "en": "This course, lesson 2",
        },
    ),
    Question(
        key="interests-03",
        category="interests",
        text={
            "nl": (
                "Je rijdt met de dienstauto twee kilometer om langs een winkel, omdat die bijna op de route ligt. "
                "Welke regel geldt?"
            ),
            "en": (
                "In the service car you make a detour of two kilometres to a shop, because it is nearly on the way. "
                "Which rule holds?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Het mag als het minder dan vijf minuten kost.",
                    "en": "It is allowed if it takes less than five minutes.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Het mag als je zelf de brandstof betaalt.",
                    "en": "It is allowed if you pay for the fuel.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Het mag in uniform niet, in burger wel.",
                    "en": "Not in uniform, but in plain clothes it is.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Met de dienstauto rijd je geen privékilometers.",
                    "en": "You drive no private kilometres in a service car.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "De gedragsregel is kort en kent geen uitzondering. Twijfel je, vraag het vooraf.",
            "en": "The rule is short and knows no exception. If in doubt, ask beforehand.",
        },
        source={
            "nl": "Deze cursus, les 2; Gedragsregels Defensie (2019)",
            "en": "This course, lesson 2; Gedragsregels Defensie (2019)",
        },
    ),
    Question(
        key="interests-04",
        category="interests",
        text={
            "nl": "Welke situaties leg je vooraf op tafel? Kies alle goede antwoorden.",
            "en": "Which situations do you put on the table beforehand? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Je leest in je vrije tijd boeken over wapens.",
                    "en": "You read books about weapons in your spare time.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Je wordt commissaris bij een bedrijf dat aan Defensie levert.",
                    "en": "You join the board of a company that supplies Defence.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Je moet de sollicitatie van een vriend beoordelen.",
                    "en": "You must judge a friend's application.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Je geeft je buurman je oude fiets.",
                    "en": "You give your neighbour your old bicycle.",
                },
            ),
        ),
        explanation={
            "nl": "In beide gevallen kan iemand denken dat je niet vrij beslist.",
            "en": "In both cases somebody could think that you do not decide freely.",
        },
        source={
            "nl": "Deze cursus, les 2",
            "en": "This course, lesson 2",
        },
        multiple=True,
    ),
)
