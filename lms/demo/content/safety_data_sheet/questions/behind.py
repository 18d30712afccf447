"""What the exam may ask about what the expert reads."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="behind-01",
        category="behind",
        text={
            "nl": "Waar staat de samenstelling van een product?",
            "en": "Where is the composition of a product?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Rubriek 1", "en": "Section 1"},
            ),
            Answer(
                "b",
                {"nl": "Rubriek 3", "en": "Section 3"},
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "Rubriek 7", "en": "Section 7"},
            ),
            Answer(
                "d",
                {"nl": "Rubriek 13", "en": "Section 13"},
            ),
        ),
        explanation={
            "nl": "Rubriek 3 noemt bestanddelen, gehalten en CAS-nummers.",
            "en": "Section 3 names components, contents and CAS numbers.",
        },
        source={
            "nl": "REACH, bijlage II, rubriek 3",
            "en": "REACH, annex II, section 3",
        },
        difficulty=1,
    ),
    Question(
        key="behind-02",
        category="behind",
        text={
            "nl": "Waaraan herken je dezelfde stof in elke taal?",
            "en": "By what do you recognise the same substance in every language?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Aan de kleur", "en": "By the colour"},
            ),
            Answer(
                "b",
                {"nl": "Aan de handelsnaam", "en": "By the trade name"},
            ),
            Answer(
                "c",
                {"nl": "Aan het CAS-nummer", "en": "By the CAS number"},
                is_right=True,
            ),
            Answer(
                "d",
                {"nl": "Aan het pictogram", "en": "By the pictogram"},
            ),
        ),
        explanation={
            "nl": "Namen verschillen, het CAS-nummer niet.",
            "en": "Names differ, the CAS number does not.",
        },
        source={"nl": "Deze cursus, les 3", "en": "This course, lesson 3"},
        difficulty=1,
    ),
    Question(
        key="behind-03",
        category="behind",
        text={
            "nl": "Vlampunt 40 °C, werkplaats 20 °C. Wat klopt?",
            "en": "Flash point 40 °C, workshop 20 °C. What is true?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Zolang het koel blijft is er te weinig damp om te ontbranden.",
                    "en": "While it stays cool there is too little vapour to catch fire.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {"nl": "Het kan nooit branden.", "en": "It can never burn."},
            ),
            Answer(
                "c",
                {
                    "nl": "Het ontbrandt vanzelf bij 20 °C.",
                    "en": "It ignites by itself at 20 °C.",
                },
            ),
            Answer(
                "d",
                {"nl": "Het is niet gevaarlijk.", "en": "It is not hazardous."},
            ),
        ),
        explanation={
            "nl": "Verwarmen of vernevelen verandert dat: een nevel brandt ook onder het vlampunt.",
            "en": "Heating or spraying changes that: a mist burns below the flash point too.",
        },
        source={
            "nl": "REACH, bijlage II, rubriek 9",
            "en": "REACH, annex II, section 9",
        },
        difficulty=2,
    ),
    Question(
        key="behind-04",
        category="behind",
        text={
            "nl": "Wat staat in een blootstellingsscenario?",
            "en": "What does an exposure scenario hold?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Wat er bij brand vrijkomt", "en": "What is released in a fire"},
            ),
            Answer(
                "b",
                {"nl": "Wie de stof mag kopen", "en": "Who may buy the substance"},
            ),
            Answer(
                "c",
                {"nl": "Hoe vaak je moet trainen", "en": "How often you must train"},
            ),
            Answer(
                "d",
                {
                    "nl": "Onder welke omstandigheden het gebruik veilig is bevonden",
                    "en": "Under which conditions the use was found safe",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Duur, plaats, lucht en bescherming. Vergelijk ze met je eigen werk.",
            "en": "Duration, place, air and protection. Compare them with your own work.",
        },
        source={"nl": "REACH, artikel 37", "en": "REACH, article 37"},
        difficulty=2,
    ),
    Question(
        key="behind-05",
        category="behind",
        text={
            "nl": (
                "Jouw werk valt buiten het scenario van de leverancier. Welke wegen zijn er? Kies alle goede "
                "antwoorden."
            ),
            "en": (
                "Your work falls outside the supplier's scenario. Which ways are there? Choose all right answers."
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De werkwijze aanpassen tot ze erbinnen valt.",
                    "en": "Adapt the work until it falls within.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Een eigen beoordeling laten maken.",
                    "en": "Have an assessment of one's own made.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "Het scenario weggooien.", "en": "Throw the scenario away."},
            ),
            Answer(
                "d",
                {"nl": "Een ander product kiezen.", "en": "Choose another product."},
                is_right=True,
            ),
            Answer(
                "e",
                {"nl": "Wachten op een incident.", "en": "Wait for an incident."},
            ),
        ),
        explanation={
            "nl": "Aanpassen, zelf beoordelen of vervangen; niets doen is geen weg.",
            "en": "Adapt, assess or replace; doing nothing is no way.",
        },
        source={"nl": "REACH, artikel 37", "en": "REACH, article 37"},
        multiple=True,
        difficulty=3,
    ),
    Question(
        key="behind-06",
        category="behind",
        text={
            "nl": "Een lak bevat 0,3 % HDI. Wat volgt er uit rubriek 3?",
            "en": "A paint has 0.3 % HDI. What follows from section 3?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Niets: onder de 1 % is alles vrij.",
                    "en": "Nothing: below 1 % all is free.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "De lak mag alleen buiten gebruikt worden.",
                    "en": "The paint may only be used outdoors.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Wie ermee werkt, moet vooraf een opleiding halen.",
                    "en": "Whoever works with it must complete training first.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "De lak is in Europa verboden.",
                    "en": "The paint is banned in Europe.",
                },
            ),
        ),
        explanation={
            "nl": "Vanaf 0,1 % diisocyanaten is een opleiding nodig, om de vijf jaar opnieuw.",
            "en": "From 0.1 % of diisocyanates training is needed, again every five years.",
        },
        source={
            "nl": "REACH, bijlage XVII, vermelding 74",
            "en": "REACH, annex XVII, entry 74",
        },
        difficulty=3,
    ),
)
