"""What the exam may ask about the safety management system."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="system-01",
        category="system",
        text={
            "nl": (
                "De afzuiging in de lashal is in de RI&E genoemd en wordt elk jaar gekeurd. Lassers zeggen "
                "dat hij sinds de zomer zwak trekt. Welke stap van het VMS hapert?"
            ),
            "en": (
                "The extraction in the welding shop is in the RI&E and is inspected every year. Welders say "
                "that it has been pulling weakly since the summer. Which step of the VMS falters?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Plannen: het risico staat nergens.",
                    "en": "Planning: the risk is not written down anywhere.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Doen: de lassers houden zich niet aan de afspraak.",
                    "en": "Doing: the welders do not keep to what was agreed.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Controleren: wat de lassers merken, bereikt het systeem niet.",
                    "en": "Checking: what the welders notice does not reach the system.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Bijsturen: er is te veel aangepast.",
                    "en": "Adjusting: too much has been changed.",
                },
            ),
        ),
        explanation={
            "nl": (
                "Het risico is bekend en er is een maatregel. Of die nog werkt, weten alleen de lassers. Dat "
                "hoort bij controleren."
            ),
            "en": (
                "The risk is known and there is a measure. Only the welders know whether it still works. "
                "That is part of checking."
            ),
        },
        source={
            "nl": "Deze cursus, les 1; Arbowet, artikel 3, vierde lid",
            "en": "This course, lesson 1; Working Conditions Act, article 3, paragraph 4",
        },
    ),
    Question(
        key="system-02",
        category="system",
        text={
            "nl": (
                "In een brandstofslang zit al weken een klein lek, waar een emmer onder staat. Wat is het "
                "gevaarlijkst aan die emmer?"
            ),
            "en": (
                "A fuel hose has had a small leak for weeks, with a bucket beneath it. What is the most "
                "dangerous thing about that bucket?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Hij maakt het lek gewoon, zodat niemand het meer meldt.",
                    "en": "It makes the leak normal, so that nobody reports it any more.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Hij kan overlopen, en dan glijdt er iemand uit over de brandstof.",
                    "en": "It can overflow, and then somebody slips on the fuel.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Hij staat op een plek waar hij niet hoort.",
                    "en": "It stands where it does not belong.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Hij is niet van het juiste materiaal.",
                    "en": "It is not of the right material.",
                },
            ),
        ),
        explanation={
            "nl": (
                "Een noodoplossing die blijft, verbergt het signaal. Overlopen is ook een gevaar, maar dat "
                "ziet iemand nog."
            ),
            "en": (
                "An emergency solution that stays hides the signal. Overflowing is a danger too, but "
                "somebody will still see that."
            ),
        },
        source={
            "nl": "Deze cursus, les 1; Kamerstuk 36 124, nr. 11",
            "en": "This course, lesson 1; Parliamentary paper 36 124, no. 11",
        },
    ),
    Question(
        key="system-03",
        category="system",
        text={
            "nl": "De veiligheidskundige raadt af om de hijsklus vandaag te doen. De chef wil wel. Wie beslist?",
            "en": (
                "The safety adviser advises against doing the hoisting job today. The boss wants to. Who "
                "decides?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De veiligheidskundige, die ervoor geleerd heeft en los staat van de planning.",
                    "en": "The safety adviser, who was trained for it and stands apart from the schedule.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Degene met de meeste ervaring in de ploeg.",
                    "en": "Whoever in the crew has most experience.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "De chef of een hoger niveau, die het advies weegt.",
                    "en": "The boss or a higher level, who weighs the advice.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Niemand: bij twijfel vervalt de klus.",
                    "en": "Nobody: in doubt the job lapses.",
                },
            ),
        ),
        explanation={
            "nl": (
                "De adviseur adviseert, de leidinggevende beslist en is erop aan te spreken. Past het risico "
                "niet bij zijn mandaat, dan beslist een hoger niveau."
            ),
            "en": (
                "The adviser advises, the supervisor decides and answers for it. If the risk does not fit "
                "the supervisor's authority, a higher level decides."
            ),
        },
        source={
            "nl": "Deze cursus, les 1",
            "en": "This course, lesson 1",
        },
    ),
    Question(
        key="system-04",
        category="system",
        text={
            "nl": "Welke meldingen houden het signaal sterk? Kies alle goede antwoorden.",
            "en": "Which reports keep the signal strong? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "‘Slangkoppeling schoot los bij 4 bar. Er stond net niemand voor.’",
                    "en": "‘Hose coupling came off at 4 bar. Just then nobody stood in front of it.’",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "‘Koppeling vervangen, geen bijzonderheden.’",
                    "en": "‘Coupling replaced, nothing special.’",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "‘Slang verkeerd gemonteerd door de nieuwe.’",
                    "en": "‘Hose fitted wrongly by the new one.’",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "‘Derde losse koppeling deze maand, steeds van hetzelfde merk.’",
                    "en": "‘Third loose coupling this month, each of the same make.’",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": (
                "Wat had kunnen gebeuren en dat het vaker gebeurt, zijn de feiten waar een ander iets mee "
                "kan."
            ),
            "en": (
                "What could have happened, and that it happens more often, are the facts that somebody else "
                "can act on."
            ),
        },
        source={
            "nl": "Deze cursus, les 1",
            "en": "This course, lesson 1",
        },
        multiple=True,
    ),
)
