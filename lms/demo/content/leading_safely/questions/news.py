"""What the exam may ask about how to receive bad news."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="news-01",
        category="news",
        text={
            "nl": "Een eenheid heeft drie maanden geen enkele melding. Wat weet je dan?",
            "en": "A unit has had no report for three months. What do you know then?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Dat er veilig is gewerkt.",
                    "en": "That the work was safe.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Nog niets: het kan ook stilte zijn.",
                    "en": "Nothing yet: it may be silence.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Dat niemand nog iets durft te melden.",
                    "en": "That nobody dares to report any more.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Dat de maatregelen van vorig jaar werken.",
                    "en": "That last year's measures work.",
                },
            ),
        ),
        explanation={
            "nl": "Geen meldingen kan veiligheid zijn, of angst, of gewoonte. Ga kijken en vraag.",
            "en": "No reports may be safety, or fear, or habit. Go and look, and ask.",
        },
        source={
            "nl": "Deze cursus, les 2",
            "en": "This course, lesson 2",
        },
    ),
    Question(
        key="news-02",
        category="news",
        text={
            "nl": "Een soldaat meldt iets wat later niet blijkt te kloppen. Wat doe je?",
            "en": "A private reports something that turns out to be wrong. What do you do?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Uitleggen dat hij beter had moeten kijken.",
                    "en": "Explain that he should have looked better.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Niets: het is opgelost.",
                    "en": "Nothing: it is solved.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Bedanken en vertellen hoe het zat.",
                    "en": "Thank him and tell how it was.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Vragen of hij voortaan eerst bij een ander nagaat.",
                    "en": "Ask him to check with others first from now on.",
                },
            ),
        ),
        explanation={
            "nl": "De volgende keer klopt het misschien wel. De prijs van een loze melding is klein.",
            "en": "Next time it may be right. The price of an idle report is small.",
        },
        source={
            "nl": "Deze cursus, les 2",
            "en": "This course, lesson 2",
        },
    ),
    Question(
        key="news-03",
        category="news",
        text={
            "nl": "Wat is normalisatie van afwijkingen?",
            "en": "What is normalisation of deviance?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Een regel die na overleg met de inspectie officieel wordt afgeschaft.",
                    "en": "A rule that is officially abolished in consultation with the inspectorate.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Een fout die meteen wordt hersteld.",
                    "en": "A mistake that is mended at once.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Een werkwijze die overal hetzelfde is gemaakt.",
                    "en": "A way of working that was made the same everywhere.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Een afwijking die gewoon wordt omdat het steeds goed gaat.",
                    "en": "A deviation that becomes normal because it keeps going well.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Elke goede afloop lijkt bewijs, tot de dag dat het misgaat.",
            "en": "Every good outcome looks like proof, until the day it goes wrong.",
        },
        source={
            "nl": "Deze cursus, les 2; Vaughan (1996)",
            "en": "This course, lesson 2; Vaughan (1996)",
        },
    ),
    Question(
        key="news-04",
        category="news",
        text={
            "nl": "Welke vragen leveren op een ronde het meest op? Kies alle goede antwoorden.",
            "en": "Which questions yield most on a round? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "‘Wat is hier het lastigst?’",
                    "en": "‘What is hardest here?’",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "‘Alles onder controle?’",
                    "en": "‘Everything under control?’",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "‘Wat valt jou op, als nieuwe?’",
                    "en": "‘What strikes you, being new?’",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "‘Wie was dit?’",
                    "en": "‘Who did this?’",
                },
            ),
        ),
        explanation={
            "nl": (
                "Open vragen over het werk leveren antwoorden op. Vragen met het antwoord erin, of naar een "
                "schuldige, leveren stilte op."
            ),
            "en": (
                "Open questions about the work yield answers. Those that hold the answer, or look for a culprit, "
                "yield silence."
            ),
        },
        source={
            "nl": "Deze cursus, les 2",
            "en": "This course, lesson 2",
        },
        multiple=True,
    ),
)
