"""What the exam may ask about talking, reporting and what follows."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="reporting-01",
        category="reporting",
        text={
            "nl": "Wat is het verschil tussen praten met een vertrouwenspersoon en melden?",
            "en": "What is the difference between talking to a confidential adviser and reporting?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Praten mag alleen over jezelf, melden ook over een ander.",
                    "en": "You may talk only about yourself, but report others too.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Praten is voor soldaten, melden voor leidinggevenden.",
                    "en": "Talking is for privates, reporting for supervisors.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Er is geen verschil: de vertrouwenspersoon meldt altijd door aan de commandant.",
                    "en": "There is none: the adviser always passes it on to the commander.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Met een melding moet iets gebeuren; na praten kies jij.",
                    "en": "With a report something must happen; after talking you choose.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Praten houdt de keuze bij jou, op grote gevaren en wettelijke plichten na.",
            "en": "Talking leaves the choice with you, save for grave danger and legal duties.",
        },
        source={
            "nl": "Deze cursus, les 5",
            "en": "This course, lesson 5",
        },
    ),
    Question(
        key="reporting-02",
        category="reporting",
        text={
            "nl": "Binnen welke termijn krijgt wie een misstand meldt een bevestiging?",
            "en": "Within which term does whoever reports an abuse get a confirmation?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Dezelfde dag.",
                    "en": "The same day.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Zeven dagen.",
                    "en": "Seven days.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Vier weken.",
                    "en": "Four weeks.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Drie maanden.",
                    "en": "Three months.",
                },
            ),
        ),
        explanation={
            "nl": (
                "Binnen zeven dagen een bevestiging; binnen drie maanden bericht over wat ermee is of wordt "
                "gedaan."
            ),
            "en": "A confirmation within seven days; within three months word of what was or will be done.",
        },
        source={
            "nl": "Wet bescherming klokkenluiders, artikel 2",
            "en": "Whistleblowers Protection Act, article 2",
        },
    ),
    Question(
        key="reporting-03",
        category="reporting",
        text={
            "nl": (
                "Een melder wordt overgeplaatst. De werkgever zegt dat het niets met de melding te maken heeft. "
                "Wie moet wat bewijzen?"
            ),
            "en": (
                "Somebody who reported is moved to another unit. The employer says that it has nothing to do with "
                "the report. Who must prove what?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De melder, dat de overplaatsing door de melding komt.",
                    "en": "The person who reported, that the report caused the move.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "De vertrouwenspersoon, dat er is gemeld.",
                    "en": "The confidential adviser, that there was a report.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "De werkgever, dat er een andere oorzaak is.",
                    "en": "The employer, that there is another cause.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Niemand: overplaatsen mag altijd.",
                    "en": "Nobody: moving is always allowed.",
                },
            ),
        ),
        explanation={
            "nl": (
                "De wet vermoedt dat de benadeling door de melding komt. De werkgever moet het tegendeel laten "
                "zien."
            ),
            "en": "The law presumes that the report caused the detriment. The employer must show otherwise.",
        },
        source={
            "nl": "Wet bescherming klokkenluiders, artikel 17eb",
            "en": "Whistleblowers Protection Act, article 17eb",
        },
    ),
    Question(
        key="reporting-04",
        category="reporting",
        text={
            "nl": "Voor wie is er nazorg na een melding? Kies alle goede antwoorden.",
            "en": "For whom is there aftercare following a report? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Voor wie het overkwam.",
                    "en": "For whoever it happened to.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Voor wie meldde.",
                    "en": "For whoever reported.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Voor wie werd beschuldigd.",
                    "en": "For whoever was accused.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Alleen voor wie gelijk kreeg.",
                    "en": "Only for whoever was proved right.",
                },
            ),
        ),
        explanation={
            "nl": "Een melding raakt iedereen die erbij was. Nazorg hangt niet af van de uitkomst.",
            "en": "A report touches everybody involved. Aftercare does not depend on the outcome.",
        },
        source={
            "nl": "Deze cursus, les 5",
            "en": "This course, lesson 5",
        },
        multiple=True,
    ),
)
