"""What the exam of safety at Defence asks with pairs, a number or gaps."""

from lms.demo.content.asked import Belongs, Filled, Matched, Reckoned

QUESTIONS = (
    Filled(
        key="system-05",
        category="system",
        difficulty=1,
        objective={
            "nl": "zien waar de cirkel van plannen, doen, controleren en bijsturen blijft steken",
            "en": "see where the circle of plan, do, check and adjust gets stuck",
        },
        text={
            "nl": "Welke stap van het veiligheidsmanagementsysteem ontbreekt?",
            "en": "Which step of the safety management system is missing?",
        },
        around={
            "nl": "Een veiligheidsmanagementsysteem draait rond: plannen, doen, ___ en bijsturen.",
            "en": "A safety management system goes round: plan, do, ___ and adjust.",
        },
        accepted=(
            (
                "controleren",
                "controle",
                "checken",
                "nagaan",
                "check",
                "checking",
                "control",
            ),
        ),
        answers=(),
        explanation={
            "nl": (
                "Zonder controleren weet niemand of het werk gaat zoals het is bedacht, en valt"
                " er niets bij te sturen."
            ),
            "en": (
                "Without checking nobody knows whether the work goes as it was meant, and there"
                " is nothing to adjust."
            ),
        },
        source={
            "nl": "Deze cursus, les 1",
            "en": "This course, lesson 1",
        },
    ),
    Matched(
        key="activity-05",
        category="activity",
        difficulty=2,
        objective={
            "nl": "kans en gevolg apart wegen, vóór en na de maatregelen",
            "en": "weigh chance and consequence apart, before and after the measures",
        },
        text={
            "nl": "Wat doet elke maatregel vooral met het risico?",
            "en": "What does each measure mainly do to the risk?",
        },
        pairs=(
            Belongs(
                "a",
                {
                    "nl": "Een hek om een open put",
                    "en": "A fence around an open pit",
                },
                {
                    "nl": "Maakt de kans kleiner",
                    "en": "Makes the chance smaller",
                },
            ),
            Belongs(
                "b",
                {
                    "nl": "Een blusser naast de lasplek",
                    "en": "An extinguisher beside the welding place",
                },
                {
                    "nl": "Maakt het gevolg kleiner",
                    "en": "Makes the consequence smaller",
                },
            ),
            Belongs(
                "c",
                {
                    "nl": "Oversteken bij daglicht in plaats van in het donker",
                    "en": "Crossing by daylight rather than in the dark",
                },
                {
                    "nl": "Maakt de kans kleiner",
                    "en": "Makes the chance smaller",
                },
            ),
            Belongs(
                "d",
                {
                    "nl": "Een veiligheidsboot stroomafwaarts",
                    "en": "A safety boat downstream",
                },
                {
                    "nl": "Maakt het gevolg kleiner",
                    "en": "Makes the consequence smaller",
                },
            ),
        ),
        answers=(),
        explanation={
            "nl": (
                "Een hek en daglicht voorkomen dat het misgaat. Een blusser en een "
                "veiligheidsboot helpen pas als het misging. Wie dat uit elkaar houdt, ziet wat"
                " er nog ontbreekt."
            ),
            "en": (
                "A fence and daylight keep it from going wrong. An extinguisher and a safety "
                "boat help only once it has. Keep the two apart and you see what is missing."
            ),
        },
        source={
            "nl": "Deze cursus, les 3",
            "en": "This course, lesson 3",
        },
    ),
    Reckoned(
        key="reporting-05",
        category="reporting",
        difficulty=2,
        objective={
            "nl": "weten wat er na een ongeval wordt vastgelegd en gemeld",
            "en": "know what is recorded and reported after an accident",
        },
        text={
            "nl": (
                "Een arbeidsongeval komt op de lijst van de werkgever als iemand er langer dan "
                "een aantal werkdagen door verzuimt. Langer dan hoeveel werkdagen?"
            ),
            "en": (
                "An accident at work goes on the employer's list if somebody is absent because "
                "of it for longer than a number of working days. Longer than how many working "
                "days?"
            ),
        },
        value="3",
        answers=(),
        explanation={
            "nl": (
                "Meer dan drie werkdagen (Arbowet, artikel 9, tweede lid). De dood, blijvend "
                "letsel of opname in een ziekenhuis meldt de werkgever bovendien direct."
            ),
            "en": (
                "More than three working days (Working Conditions Act, article 9, second "
                "paragraph). The employer also reports death, permanent injury or admission to "
                "hospital at once."
            ),
        },
        source={
            "nl": "Arbowet, artikel 9; deze cursus, les 5",
            "en": "Working Conditions Act, article 9; this course, lesson 5",
        },
    ),
    Matched(
        key="fair-05",
        category="fair",
        difficulty=3,
        objective={
            "nl": (
                "een vergissing, een verkeerd ingeschat risico en roekeloosheid uit elkaar "
                "houden"
            ),
            "en": "tell a slip, a misjudged risk and recklessness apart",
        },
        text={
            "nl": "Hoe noem je elk gedrag, los van hoe het afliep?",
            "en": "What do you call each behaviour, whatever came of it?",
        },
        pairs=(
            Belongs(
                "a",
                {
                    "nl": "Een magazijnbediende telt dezelfde doos twee keer.",
                    "en": "A storekeeper counts the same box twice.",
                },
                {
                    "nl": "Vergissing",
                    "en": "Slip",
                },
            ),
            Belongs(
                "b",
                {
                    "nl": "Een monteur laat voor één schroefje zijn veiligheidsbril liggen.",
                    "en": "A mechanic leaves his goggles for just one screw.",
                },
                {
                    "nl": "Verkeerd ingeschat",
                    "en": "Misjudged",
                },
            ),
            Belongs(
                "c",
                {
                    "nl": "Een chauffeur neemt na drie bier een vrachtwagen mee de weg op.",
                    "en": "A driver takes a lorry on the road after three beers.",
                },
                {
                    "nl": "Roekeloos",
                    "en": "Reckless",
                },
            ),
            Belongs(
                "d",
                {
                    "nl": "Een schrijver draait in de datum dag en maand om.",
                    "en": "A clerk swaps day and month in a date.",
                },
                {
                    "nl": "Vergissing",
                    "en": "Slip",
                },
            ),
        ),
        answers=(),
        explanation={
            "nl": (
                "Wie dubbel telt, wilde het goed doen. Wie de bril laat liggen, koos een korte "
                "weg en zag het gevaar niet. Wie na drie bier rijdt, kent het gevaar en doet "
                "het toch."
            ),
            "en": (
                "Whoever counts twice meant to do it right. Whoever leaves the goggles took a "
                "short cut and did not see the danger. Whoever drives after three beers knows "
                "the danger and does it all the same."
            ),
        },
        source={
            "nl": "Deze cursus, les 6",
            "en": "This course, lesson 6",
        },
    ),
)
