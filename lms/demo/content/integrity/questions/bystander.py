"""What the exam may ask about what a bystander can do."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="bystander-01",
        category="bystander",
        text={
            "nl": "Wat is het omstandereffect?",
            "en": "What is the bystander effect?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Hoe meer mensen erbij staan, hoe minder ieder zich aangesproken voelt.",
                    "en": "The more people stand by, the less each feels addressed.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Hoe meer mensen erbij staan, hoe sneller er iemand helpt.",
                    "en": "The more people stand by, the sooner somebody helps.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Mensen herinneren zich later niet wat zij zagen.",
                    "en": "People later do not remember what they saw.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Omstanders krijgen vaak de schuld.",
                    "en": "Bystanders often get the blame.",
                },
            ),
        ),
        explanation={
            "nl": "Iedereen kijkt naar de anderen en denkt dat het meevalt.",
            "en": "Everybody looks at the others and thinks that it is not so bad.",
        },
        source={
            "nl": "Deze cursus, les 4; Latané en Darley (1970)",
            "en": "This course, lesson 4; Latané and Darley (1970)",
        },
    ),
    Question(
        key="bystander-02",
        category="bystander",
        text={
            "nl": (
                "In de eetzaal maakt iemand een nieuwe collega belachelijk. Je wilt het moment breken zonder "
                "ruzie. Wat past?"
            ),
            "en": (
                "In the mess somebody ridicules a new colleague. You want to break the moment without a quarrel. "
                "What fits?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Terugschelden, zodat hij voelt hoe het is.",
                    "en": "Call him names back, so that he feels what it is like.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Er niets van zeggen en het morgen rustig met de nieuwe collega bespreken.",
                    "en": "Say nothing, and discuss it calmly with the new colleague tomorrow.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "De nieuwe collega vragen of hij bij jullie komt zitten.",
                    "en": "Ask the new colleague to come and sit with you.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Hard lachen, zodat het een grap blijft.",
                    "en": "Laugh loudly, so that it stays a joke.",
                },
            ),
        ),
        explanation={
            "nl": "Onderbreken kan heel gewoon zijn. Erna praten is goed, maar breekt het moment niet.",
            "en": "Interrupting can be quite ordinary. Talking afterwards is good, but does not break the moment.",
        },
        source={
            "nl": "Deze cursus, les 4",
            "en": "This course, lesson 4",
        },
    ),
    Question(
        key="bystander-03",
        category="bystander",
        text={
            "nl": "Welke zin spreekt iemand het best aan?",
            "en": "Which sentence addresses somebody best?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "‘Jij bent altijd zo.’",
                    "en": "‘You are always like that.’",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "‘Ik zag dat je hem wegduwde. Laat dat.’",
                    "en": "‘I saw you push him away. Stop that.’",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "‘Sommige mensen hier zouden zich moeten schamen.’",
                    "en": "‘Some people here should be ashamed.’",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "‘Als de commandant dit ziet, krijg je straf.’",
                    "en": "‘If the commander sees this, you will be punished.’",
                },
            ),
        ),
        explanation={
            "nl": "Zeg wat je zag en wat je vraagt. De andere zinnen gaan over wie iemand is, of dreigen.",
            "en": "Say what you saw and what you ask. The other sentences are about who somebody is, or threaten.",
        },
        source={
            "nl": "Deze cursus, les 4",
            "en": "This course, lesson 4",
        },
    ),
    Question(
        key="bystander-04",
        category="bystander",
        text={
            "nl": (
                "Je bent groepscommandant en ziet ongewenst gedrag. Wat hoort bij jouw rol? Kies alle goede "
                "antwoorden."
            ),
            "en": (
                "You are section commander and see undesirable behaviour. What belongs to your role? Choose all "
                "right answers."
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Het stoppen.",
                    "en": "Stop it.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Zelf uitzoeken of het een misdrijf was.",
                    "en": "Find out yourself whether it was a crime.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Zorgen dat wie het overkomt veilig is.",
                    "en": "See that whoever it happens to is safe.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Wachten of iemand het meldt.",
                    "en": "Wait and see whether somebody reports it.",
                },
            ),
        ),
        explanation={
            "nl": "Wie leiding heeft, grijpt in en zorgt voor veiligheid. Opsporing is van de Marechaussee.",
            "en": (
                "Whoever is in charge steps in and keeps people safe. Investigating crimes is for the "
                "Marechaussee."
            ),
        },
        source={
            "nl": "Deze cursus, les 4",
            "en": "This course, lesson 4",
        },
        multiple=True,
    ),
)
