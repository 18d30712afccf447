"""What the exam of integrity asks with pairs, a number or gaps."""

from lms.demo.content.asked import Belongs, Filled, Matched, Reckoned

QUESTIONS = (
    Filled(
        key="interests-05",
        category="interests",
        difficulty=1,
        objective={
            "nl": "een geschenk, een bijbaan of een eigen belang op tijd op tafel leggen",
            "en": "put a gift, a side job or an interest of your own on the table in time",
        },
        text={
            "nl": "Je keurt tenten. Wat neem je aan van de bedrijven die ze willen leveren?",
            "en": (
                "You test tents. What do you accept from the companies that want to supply "
                "them?"
            ),
        },
        around={
            "nl": (
                "Tijdens een keuring, een keuze of een aankoop neem je van wie meedingt ___ "
                "aan."
            ),
            "en": "During a test, a choice or a purchase you accept ___ from whoever competes.",
        },
        accepted=(
            (
                "niets",
                "niks",
                "helemaal niets",
                "nothing",
                "nothing at all",
            ),
        ),
        answers=(),
        explanation={
            "nl": (
                "Niets, hoe klein ook. Wie verliest, moet kunnen geloven dat er eerlijk is "
                "gekozen."
            ),
            "en": (
                "Nothing, however small. Whoever loses must be able to believe that the choice "
                "was fair."
            ),
        },
        source={
            "nl": "Deze cursus, les 2",
            "en": "This course, lesson 2",
        },
    ),
    Matched(
        key="bystander-05",
        category="bystander",
        difficulty=2,
        objective={
            "nl": "uit vier manieren kiezen om in te grijpen",
            "en": "choose from four ways to step in",
        },
        text={
            "nl": "Welke manier van ingrijpen is dit?",
            "en": "Which way of stepping in is this?",
        },
        pairs=(
            Belongs(
                "a",
                {
                    "nl": "Je vraagt hardop wie er nog koffie wil.",
                    "en": "You ask aloud who wants more coffee.",
                },
                {
                    "nl": "Onderbreken",
                    "en": "Interrupt",
                },
            ),
            Belongs(
                "b",
                {
                    "nl": "Je loopt naar de wachtcommandant.",
                    "en": "You walk to the commander of the guard.",
                },
                {
                    "nl": "Hulp halen",
                    "en": "Get help",
                },
            ),
            Belongs(
                "c",
                {
                    "nl": "‘Ze wil dit niet. Hou op.’",
                    "en": "‘She does not want this. Stop it.’",
                },
                {
                    "nl": "Het zeggen",
                    "en": "Say it",
                },
            ),
            Belongs(
                "d",
                {
                    "nl": "Je vraagt de volgende dag hoe het met haar gaat.",
                    "en": "The next day you ask how she is.",
                },
                {
                    "nl": "Blijven",
                    "en": "Stay",
                },
            ),
        ),
        answers=(),
        explanation={
            "nl": (
                "Er is altijd een manier die bij jou past. Een vraag over koffie breekt het "
                "moment net zo goed als een stevige zin."
            ),
            "en": (
                "There is always a way that suits you. A question about coffee breaks the "
                "moment as well as a firm sentence."
            ),
        },
        source={
            "nl": "Deze cursus, les 4",
            "en": "This course, lesson 4",
        },
    ),
    Reckoned(
        key="reporting-05",
        category="reporting",
        difficulty=2,
        objective={
            "nl": "vertellen wat er met een melding gebeurt en wat je beschermt",
            "en": "tell what happens to a report and what protects you",
        },
        text={
            "nl": (
                "Je meldt een misstand. Binnen hoeveel maanden hoor je wat er met je melding is"
                " of wordt gedaan?"
            ),
            "en": (
                "You report wrongdoing. Within how many months do you hear what has been or "
                "will be done with your report?"
            ),
        },
        value="3",
        answers=(),
        explanation={
            "nl": (
                "Een bevestiging binnen zeven dagen, bericht over wat ermee gebeurt binnen drie"
                " maanden. Hoor je niets, vraag ernaar of ga een deur verder."
            ),
            "en": (
                "A confirmation within seven days, word about what is done within three months."
                " If you hear nothing, ask, or go one door further."
            ),
        },
        source={
            "nl": "Wet bescherming klokkenluiders; deze cursus, les 5",
            "en": (
                "Whistleblower Protection Act (Wet bescherming klokkenluiders); this course, "
                "lesson 5"
            ),
        },
    ),
    Matched(
        key="reporting-06",
        category="reporting",
        difficulty=3,
        objective={
            "nl": "het verschil uitleggen tussen praten, melden en aangifte doen",
            "en": "explain the difference between talking, reporting and going to the police",
        },
        text={
            "nl": "Wat wil iemand, en welke deur past daarbij?",
            "en": "What does somebody want, and which door fits it?",
        },
        pairs=(
            Belongs(
                "a",
                {
                    "nl": "Eerst je verhaal kwijt, en zelf kiezen wat er volgt",
                    "en": "To tell your story first, and choose yourself what follows",
                },
                {
                    "nl": "Vertrouwenspersoon",
                    "en": "Confidential adviser",
                },
            ),
            Belongs(
                "b",
                {
                    "nl": "Dat de organisatie er iets mee moet doen",
                    "en": "That the organisation must do something with it",
                },
                {
                    "nl": "Meldpunt Integriteit Defensie",
                    "en": "Integrity reporting point of Defence (MID)",
                },
            ),
            Belongs(
                "c",
                {
                    "nl": "Dat een misdrijf wordt vervolgd",
                    "en": "That a crime is prosecuted",
                },
                {
                    "nl": "Koninklijke Marechaussee of politie",
                    "en": "Royal Marechaussee or police",
                },
            ),
        ),
        others=(
            {
                "nl": "De collega over wie het gaat",
                "en": "The colleague whom it is about",
            },
        ),
        answers=(),
        explanation={
            "nl": (
                "Praten laat de keuze bij jou. Op een melding moet iets volgen. Over een "
                "misdrijf beslist justitie."
            ),
            "en": (
                "Talking leaves the choice to you. A report must be followed by something. "
                "The prosecution decides about a crime."
            ),
        },
        source={
            "nl": "Deze cursus, les 5",
            "en": "This course, lesson 5",
        },
    ),
)
