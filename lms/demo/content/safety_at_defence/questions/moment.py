"""What the exam may ask about looking again when something changes."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="moment-01",
        category="moment",
        text={
            "nl": (
                "Een ploeg hijst een generator. Na de lunch gaat het verder, met dezelfde mensen en "
                "hetzelfde materiaal. Moet de LMRA opnieuw?"
            ),
            "en": (
                "A crew is hoisting a generator. After lunch they go on, with the same people and the same "
                "equipment. Must the LMRA be done again?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Nee: het zijn dezelfde mensen en hetzelfde materiaal als vanmorgen.",
                    "en": "No: they are the same people and the same equipment as this morning.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Nee: een LMRA geldt voor de hele dag.",
                    "en": "No: an LMRA holds for the whole day.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Alleen als de chef erom vraagt.",
                    "en": "Only if the boss asks for it.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Ja: in de pauze kan er iets verplaatst of losgeraakt zijn.",
                    "en": "Yes: during the break something may have been moved or come loose.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": (
                "Een pauze is een verandering. Kijk even of alles nog zo hangt en staat als je het "
                "achterliet."
            ),
            "en": "A break is a change. Take a look whether everything still hangs and stands as you left it.",
        },
        source={
            "nl": "Deze cursus, les 4",
            "en": "This course, lesson 4",
        },
    ),
    Question(
        key="moment-02",
        category="moment",
        text={
            "nl": "Je gaat een accu uit een voertuig tillen. Welke vraag past het best bij een LMRA?",
            "en": "You are going to lift a battery out of a vehicle. Which question fits an LMRA best?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "‘Weten we allemaal wat we doen, en hebben we dit vaker gedaan?’",
                    "en": "‘Do we all know what we are doing, and have we done this before?’",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "‘Wie heeft de massakabel los, en waar leggen we hem?’",
                    "en": "‘Who has the earth cable off, and where do we put it?’",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "‘Is het veilig om te beginnen?’",
                    "en": "‘Is it safe to begin?’",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "‘Staat dit in de RI&E?’",
                    "en": "‘Is this in the RI&E?’",
                },
            ),
        ),
        explanation={
            "nl": "Een goede vraag gaat over dit werk en dwingt iemand te wijzen of te kijken.",
            "en": "A good question is about this work and makes somebody point or look.",
        },
        source={
            "nl": "Deze cursus, les 4; RIVM over de LMRA",
            "en": "This course, lesson 4; RIVM on the LMRA",
        },
    ),
    Question(
        key="moment-03",
        category="moment",
        text={
            "nl": (
                "Een matroos is onwel geworden in een kettingbak. Je staat bij het luik. Wat doe je als "
                "eerste?"
            ),
            "en": "A seaman has fainted in a chain locker. You are standing at the hatch. What do you do first?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Naar binnen om hem eruit te trekken, want zonder zuurstof telt elke minuut.",
                    "en": "Go in to pull him out, because without oxygen every minute counts.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Het luik sluiten om uitbreiding te voorkomen.",
                    "en": "Close the hatch to stop it spreading.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Alarm slaan en buiten blijven tot er adembescherming en een ploeg is.",
                    "en": "Raise the alarm and stay outside until there is breathing apparatus and a party.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Eerst de lucht meten, dan pas iemand waarschuwen.",
                    "en": "First test the air, and only then warn somebody.",
                },
            ),
        ),
        explanation={
            "nl": (
                "In een ruimte zonder zuurstof val je zelf ook om. De wacht bij het luik is er om hulp te "
                "roepen, niet om naar binnen te gaan."
            ),
            "en": (
                "In a space without oxygen you go down as well. The sentry at the hatch is there to call for "
                "help, not to go in."
            ),
        },
        source={
            "nl": "Deze cursus, les 4",
            "en": "This course, lesson 4",
        },
    ),
    Question(
        key="moment-04",
        category="moment",
        text={
            "nl": (
                "Na het lossen blijkt dat de ploeg ter plekke een andere strop heeft gepakt, omdat de eerste "
                "te kort was. Het ging goed. Wat hoort er daarna te gebeuren?"
            ),
            "en": (
                "After unloading it turns out that the crew took another sling on the spot, because the "
                "first one was too short. It went well. What should happen afterwards?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Vastleggen dat die strop te kort was, en dat de planner laten weten.",
                    "en": "Record that the sling was too short, and let the planner know.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Niets: de ploeg heeft het goed opgelost.",
                    "en": "Nothing: the crew solved it well.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "De ploeg aanspreken op het afwijken van het plan, ook al liep het goed af.",
                    "en": "Speak to the crew about departing from the plan, even though it ended well.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De korte strop weggooien.",
                    "en": "Throw away the short sling.",
                },
            ),
        ),
        explanation={
            "nl": (
                "Een goede oplossing ter plekke is een gat in de voorbereiding. Twee minuten terugkijken "
                "voorkomt dat de volgende ploeg hetzelfde moet bedenken."
            ),
            "en": (
                "A good solution on the spot is a hole in the preparation. Two minutes of looking back save "
                "the next crew from having to think of the same."
            ),
        },
        source={
            "nl": "Deze cursus, les 4",
            "en": "This course, lesson 4",
        },
    ),
)
