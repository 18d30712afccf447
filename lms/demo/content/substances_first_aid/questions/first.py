"""What the exam may ask about keeping yourself safe first."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="first-01",
        category="first",
        text={
            "nl": "Twee collega's liggen zonder zichtbare verwonding in een opslag. Waar denk je het eerst aan?",
            "en": "Two colleagues lie in a store without visible injury. What do you think of first?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Zij zijn allebei gevallen.",
                    "en": "They both fell.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Er kan een stof in de lucht zijn.",
                    "en": "There may be a substance in the air.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Zij zijn oververmoeid.",
                    "en": "They are exhausted.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Er is gevochten.",
                    "en": "There was a fight.",
                },
            ),
        ),
        explanation={
            "nl": "Meer dan één persoon onwel zonder duidelijke oorzaak: blijf buiten en sla alarm.",
            "en": "More than one person unwell without a clear cause: stay out and raise the alarm.",
        },
        source={
            "nl": "Deze cursus, les 1",
            "en": "This course, lesson 1",
        },
    ),
    Question(
        key="first-02",
        category="first",
        text={
            "nl": "Waarom vertrouw je niet op je neus bij zwavelwaterstof?",
            "en": "Why do you not trust your nose with hydrogen sulphide?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Omdat het geen geur heeft.",
                    "en": "Because it has no smell.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Omdat het naar bloemen ruikt.",
                    "en": "Because it smells of flowers.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Omdat het je reuk verdooft.",
                    "en": "Because it numbs your sense of smell.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Omdat de wind de geur wegneemt.",
                    "en": "Because the wind takes the smell away.",
                },
            ),
        ),
        explanation={
            "nl": "Eerst rotte eieren, dan niets meer: juist dan is het gevaarlijk.",
            "en": "First rotten eggs, then nothing: just then it is dangerous.",
        },
        source={
            "nl": "Deze cursus, les 1",
            "en": "This course, lesson 1",
        },
    ),
    Question(
        key="first-03",
        category="first",
        text={
            "nl": "Waar ga je staan bij een lekkend vat? Kies alle goede antwoorden.",
            "en": "Where do you stand at a leaking drum? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Bovenwinds.",
                    "en": "Upwind.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Op afstand.",
                    "en": "At a distance.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "In een kuil, uit het zicht.",
                    "en": "In a hollow, out of sight.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Benedenwinds, dan ruik je wat het is.",
                    "en": "Downwind, so that you smell what it is.",
                },
            ),
        ),
        explanation={
            "nl": "Veel dampen zijn zwaarder dan lucht en zakken in kuilen. Bovenwinds en op afstand.",
            "en": "Many vapours are heavier than air and sink into hollows. Upwind and at a distance.",
        },
        source={
            "nl": "Deze cursus, les 1",
            "en": "This course, lesson 1",
        },
        multiple=True,
    ),
    Question(
        key="first-04",
        category="first",
        text={
            "nl": "Een collega is bewusteloos in een tank. Wie gaat erin?",
            "en": "A colleague is unconscious in a tank. Who goes in?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De sterkste.",
                    "en": "The strongest.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Wie hem het best kent.",
                    "en": "Whoever knows him best.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Wie zijn adem het langst inhoudt.",
                    "en": "Whoever can hold their breath longest.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Wie is uitgerust en geoefend met ademlucht.",
                    "en": "Whoever is equipped and trained with breathing air.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Een tweede slachtoffer helpt niemand.",
            "en": "A second casualty helps nobody.",
        },
        source={
            "nl": "Deze cursus, les 1; Arbobesluit, artikel 3.5g",
            "en": "This course, lesson 1; Working Conditions Decree, article 3.5g",
        },
    ),
    Question(
        key="first-05",
        category="first",
        text={
            "nl": "Wat kun je nadat je deze cursus hebt gehaald?",
            "en": "What can you do once you have passed this course?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Als bedrijfshulpverlener worden ingezet.",
                    "en": "Serve in the emergency response team.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "De eerste minuten helpen zonder zelf slachtoffer te worden.",
                    "en": "Help in the first minutes without becoming a casualty.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Iemand met ademlucht uit een tank halen.",
                    "en": "Bring somebody out of a tank with breathing apparatus.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Met elke stof werken zonder verdere instructie.",
                    "en": "Work with any substance without further instruction.",
                },
            ),
        ),
        explanation={
            "nl": (
                "Het is bewustwording. Hulpverlener word je in een andere opleiding, en per stof krijg je instructie "
                "op je werkplek."
            ),
            "en": (
                "It is awareness. Responders are trained elsewhere, and for each substance you are instructed at "
                "your workplace."
            ),
        },
        source={"nl": "Deze cursus, les 1", "en": "This course, lesson 1"},
    ),
)
