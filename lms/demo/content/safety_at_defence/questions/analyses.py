"""What the exam may ask about the three looks at risk, and the law."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="analyses-01",
        category="analyses",
        text={
            "nl": (
                "Een duikteam gaat twee dagen werken in een onbekende haven. Er is een RI&E voor duiken. Wat "
                "is er nog nodig?"
            ),
            "en": (
                "A diving team is going to work in an unknown harbour for two days. There is an RI&E for "
                "diving. What else is needed?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Niets, zolang de RI&E niet ouder is dan een jaar.",
                    "en": "Nothing, as long as the RI&E is not older than a year.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Een analyse van deze duik: haven, stroming, scheepvaart, mensen.",
                    "en": "An analysis of this dive: harbour, current, shipping, people.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Alleen een LMRA op de steiger.",
                    "en": "Only an LMRA on the jetty.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Een eigen RI&E voor deze haven.",
                    "en": "An RI&E of its own for this harbour.",
                },
            ),
        ),
        explanation={
            "nl": (
                "De RI&E gaat over duiken in het algemeen. Wat deze haven bijzonder maakt, moet bekend zijn "
                "voordat het team er staat."
            ),
            "en": (
                "The RI&E is about diving in general. What makes this harbour special must be known before "
                "the team stands there."
            ),
        },
        source={
            "nl": "Deze cursus, les 2",
            "en": "This course, lesson 2",
        },
    ),
    Question(
        key="analyses-02",
        category="analyses",
        text={
            "nl": (
                "Welke plichten blijven gelden tijdens een oefening, ook al valt een deel van de Arbowet dan "
                "weg? Kies alle goede antwoorden."
            ),
            "en": (
                "Which duties stay in force during an exercise, even though part of the Act falls away then? "
                "Choose all right answers."
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Risico's van het werk schriftelijk vastleggen (artikel 5).",
                    "en": "Writing down the risks of the work (article 5).",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "De technische regels uit hoofdstuk 3 tot en met 8 van het Arbobesluit.",
                    "en": "The technical rules in chapters 3 to 8 of the Decree.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Een ernstig ongeval melden (artikel 9).",
                    "en": "Reporting a serious accident (article 9).",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Zelf een gevaar melden aan wie de leiding heeft (artikel 11).",
                    "en": "Reporting a danger yourself to whoever is in charge (article 11).",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": (
                "Artikel 1.30 van het Arbobesluit zet artikel 3, eerste lid, en de technische hoofdstukken "
                "opzij. De artikelen 5, 9 en 11 noemt het niet."
            ),
            "en": (
                "Article 1.30 of the Decree sets aside article 3, paragraph 1, and the technical chapters. "
                "It does not name articles 5, 9 and 11."
            ),
        },
        source={
            "nl": "Arbobesluit, artikel 1.30",
            "en": "Working Conditions Decree, article 1.30",
        },
        multiple=True,
    ),
    Question(
        key="analyses-03",
        category="analyses",
        text={
            "nl": (
                "In de RI&E staat een maatregel met de termijn 1 april. Het is juni en hij is er niet. Wat "
                "doe je als je dit ziet?"
            ),
            "en": (
                "The RI&E has a measure dated 1 April. It is June and the measure is not there. What do you "
                "do when you see this?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Niets: de RI&E is van de veiligheidskundige.",
                    "en": "Nothing: the RI&E belongs to the safety adviser.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "De datum in de RI&E naar september veranderen.",
                    "en": "Change the date in the RI&E to September.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Wachten tot de RI&E weer getoetst wordt; dan komen alle termijnen langs.",
                    "en": "Wait until the RI&E is reviewed again; then all dates are gone through.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Het mijn leidinggevende vertellen, en vragen wat er tot die tijd geldt.",
                    "en": "Tell my supervisor, and ask what holds until then.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": (
                "De termijn hoort bij het plan van aanpak. Is hij voorbij, dan loopt het risico door zonder "
                "maatregel. Dat moet de leidinggevende weten."
            ),
            "en": (
                "The date belongs to the plan of action. If it has passed, the risk goes on without a "
                "measure. The supervisor must know that."
            ),
        },
        source={
            "nl": "Arbowet, artikel 5, derde lid; deze cursus, les 2",
            "en": "Working Conditions Act, article 5, paragraph 3; this course, lesson 2",
        },
    ),
    Question(
        key="analyses-04",
        category="analyses",
        text={
            "nl": (
                "Een monteur wil de RI&E van zijn werkplaats lezen. De administratie zegt dat die alleen "
                "voor leidinggevenden is. Wat klopt?"
            ),
            "en": (
                "A mechanic wants to read the RI&E of his workshop. The office says that it is for "
                "supervisors only. What is right?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De administratie heeft gelijk: er staan bedrijfsgegevens in.",
                    "en": "The office is right: it contains business information.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "De monteur heeft gelijk: elke werknemer moet hem kunnen lezen.",
                    "en": "The mechanic is right: every employee must be able to read it.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Alleen de medezeggenschap mag hem lezen.",
                    "en": "Only the staff representation may read it.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De monteur mag hem lezen na een ongeval.",
                    "en": "The mechanic may read it after an accident.",
                },
            ),
        ),
        explanation={
            "nl": "De werkgever zorgt dat iedere werknemer kennis kan nemen van de RI&E (artikel 5, zesde lid).",
            "en": (
                "The employer sees to it that every employee can take note of the RI&E (article 5, paragraph "
                "6)."
            ),
        },
        source={
            "nl": "Arbowet, artikel 5, zesde lid",
            "en": "Working Conditions Act, article 5, paragraph 6",
        },
    ),
)
