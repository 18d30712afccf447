"""What the exam may ask about how we treat each other, also online."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="behaviour-01",
        category="behaviour",
        text={
            "nl": (
                "Een korporaal noemt een collega elke dag bij een bijnaam over zijn afkomst. De collega lacht "
                "mee. Wat is juist?"
            ),
            "en": (
                "A corporal calls a colleague a nickname about his origin every day. The colleague laughs along. "
                "What is right?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Meelachen is toestemming.",
                    "en": "Laughing along is consent.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Het kan discriminatie zijn, ook als hij meelacht.",
                    "en": "It can be discrimination, even if he laughs along.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Bijnamen horen bij de groep en vallen buiten de regels.",
                    "en": "Nicknames belong to the group and fall outside the rules.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Het telt pas als hij erover klaagt.",
                    "en": "It counts only once he complains.",
                },
            ),
        ),
        explanation={
            "nl": "Meelachen is vaak de veiligste keuze. Het effect telt, niet de bedoeling.",
            "en": "Laughing along is often the safest choice. The effect counts, not the intention.",
        },
        source={
            "nl": "Deze cursus, les 3; Arbowet, artikel 1, derde lid",
            "en": "This course, lesson 3; Working Conditions Act, article 1, paragraph 3",
        },
    ),
    Question(
        key="behaviour-02",
        category="behaviour",
        text={
            "nl": "Welk gedrag is géén ongewenst gedrag?",
            "en": "Which behaviour is not undesirable behaviour?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Iemand een week lang uitlachen om een fout.",
                    "en": "Laughing at somebody for a week about a mistake.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Steeds opmerkingen maken over iemands lichaam.",
                    "en": "Making remarks about somebody's body again and again.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Iemand uit de groepsapp zetten om hem te pesten.",
                    "en": "Removing somebody from the group chat to bully him.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Hard ‘stop!’ roepen als iemand in de vuurlijn stapt.",
                    "en": "Shouting ‘stop!’ when somebody steps into the line of fire.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Een harde toon bij gevaar beschermt. De andere drie treffen steeds dezelfde persoon.",
            "en": "A harsh tone in danger protects. The other three keep hitting the same person.",
        },
        source={
            "nl": "Deze cursus, les 3",
            "en": "This course, lesson 3",
        },
    ),
    Question(
        key="behaviour-03",
        category="behaviour",
        text={
            "nl": "Waarom ligt de grens voor een instructeur strenger dan tussen twee soldaten?",
            "en": "Why is the limit stricter for an instructor than between two privates?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Omdat een instructeur ouder is.",
                    "en": "Because an instructor is older.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Omdat een instructeur ook in het weekend in uniform kan zijn.",
                    "en": "Because an instructor may also be in uniform at weekends.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Omdat een leerling niet vrij is om nee te zeggen.",
                    "en": "Because a trainee is not free to say no.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Omdat een instructeur meer verdient.",
                    "en": "Because an instructor earns more.",
                },
            ),
        ),
        explanation={
            "nl": "Wie beoordeelt, heeft macht. Daarom bewaakt die zelf de grens.",
            "en": "Whoever appraises has power and therefore keeps the limit.",
        },
        source={
            "nl": "Deze cursus, les 3",
            "en": "This course, lesson 3",
        },
    ),
    Question(
        key="behaviour-04",
        category="behaviour",
        text={
            "nl": "Je wilt een foto van de oefening plaatsen. Waar kijk je naar? Kies alle goede antwoorden.",
            "en": "You want to post a picture of the exercise. What do you look at? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Of wie erop staat het goed vindt.",
                    "en": "Whether whoever is in it agrees.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Of een plek, tijd of voertuig te herkennen is.",
                    "en": "Whether a place, time or vehicle can be recognised.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Of de foto scherp genoeg is.",
                    "en": "Whether the picture is sharp enough.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Of je account op besloten staat; dan mag alles.",
                    "en": "Whether your account is private; then everything is allowed.",
                },
            ),
        ),
        explanation={
            "nl": "Een besloten groep is snel open. Vraag toestemming en kijk wat een ander eruit kan lezen.",
            "en": "A closed group is soon open. Ask for consent, and see what others can read from it.",
        },
        source={
            "nl": "Deze cursus, les 3",
            "en": "This course, lesson 3",
        },
        multiple=True,
    ),
)
