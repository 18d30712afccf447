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
                "In een brandstofslang zit al weken een klein lek, waar een emmer onder staat. Wat doet "
                "die emmer met het signaal?"
            ),
            "en": (
                "A fuel hose has had a small leak for weeks, with a bucket beneath it. What does "
                "that bucket do to the signal?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Verbergen: het lek wordt gewoon en niemand meldt het meer.",
                    "en": "Hide it: the leak becomes normal and nobody reports it any more.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Versterken: elke keer dat iemand hem leegt, denkt hij aan het lek.",
                    "en": "Strengthen it: whoever empties it thinks of the leak each time.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Doorgeven: wie de emmer ziet, weet dat het lek is gemeld.",
                    "en": "Pass it on: whoever sees the bucket knows the leak was reported.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Niets: een emmer is een goede maatregel.",
                    "en": "Nothing: a bucket is a good measure.",
                },
            ),
        ),
        explanation={
            "nl": (
                "Een noodoplossing die blijft, verbergt het signaal. En een open emmer met brandstof geeft "
                "damp: daar ligt een nieuw gevaar."
            ),
            "en": (
                "An emergency solution that stays hides the signal. And an open bucket of fuel gives off "
                "vapour: that is a new danger."
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
