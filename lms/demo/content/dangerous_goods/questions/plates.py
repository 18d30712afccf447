"""What the exam may ask about orange plates and what their numbers say."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="plates-01",
        category="plates",
        text={
            "nl": "Welk getal staat boven de streep op een oranje bord?",
            "en": "Which number stands above the line on an orange plate?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Het gevaarsnummer.",
                    "en": "The hazard identification number.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Het aantal tonnen.",
                    "en": "The number of tonnes.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Het UN-nummer.",
                    "en": "The UN number.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De tunnelcode.",
                    "en": "The tunnel code.",
                },
            ),
        ),
        explanation={
            "nl": "Boven het gevaar, onder de stof (ADR 5.3.2.3).",
            "en": "Above the danger, below the substance (ADR 5.3.2.3).",
        },
        source={
            "nl": "ADR 5.3.2.3",
            "en": "ADR 5.3.2.3",
        },
        difficulty=1,
    ),
    Question(
        key="plates-02",
        category="plates",
        text={
            "nl": "Wat zegt een X voor het gevaarsnummer?",
            "en": "What does an X before the hazard number say?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De tank is leeg, maar nog niet schoongemaakt.",
                    "en": "The tank is empty, but not cleaned yet.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "De lading is geheim: vraag de chauffeur.",
                    "en": "The load is secret: ask the driver.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Geen water, tenzij een deskundige het goedvindt.",
                    "en": "No water, unless an expert agrees.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Extra giftig: draag volledige bescherming.",
                    "en": "Extra toxic: wear full protection.",
                },
            ),
        ),
        explanation={
            "nl": "De X waarschuwt voor water (ADR 5.3.2.3.1).",
            "en": "The X warns of water (ADR 5.3.2.3.1).",
        },
        source={
            "nl": "ADR 5.3.2.3.1",
            "en": "ADR 5.3.2.3.1",
        },
        difficulty=1,
    ),
    Question(
        key="plates-03",
        category="plates",
        text={
            "nl": "Wat betekent 33?",
            "en": "What does 33 mean?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Vloeistof die bij 33 °C ontbrandt.",
                    "en": "Liquid that catches fire at 33 °C.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Twee brandbare vloeistoffen in één tank.",
                    "en": "Two flammable liquids in one tank.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Zeer brandbare vloeistof.",
                    "en": "Highly flammable liquid.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Brandbare vaste stof.",
                    "en": "Flammable solid.",
                },
            ),
        ),
        explanation={
            "nl": "Dubbel is sterker: vlampunt onder 23 °C (ADR 5.3.2.3).",
            "en": "Double is stronger: flash-point below 23 °C (ADR 5.3.2.3).",
        },
        source={
            "nl": "ADR 5.3.2.3",
            "en": "ADR 5.3.2.3",
        },
        difficulty=2,
    ),
    Question(
        key="plates-04",
        category="plates",
        text={
            "nl": "Een vrachtwagen rijdt met blanco oranje borden. Wat weet je?",
            "en": "A lorry drives with blank orange plates. What do you know?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De lading is binnen de vrijstelling van 1.1.3.6.",
                    "en": "The load is within the exemption of 1.1.3.6.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Er is een tank aan boord die leeg en schoon is.",
                    "en": "There is a tank on board that is empty and clean.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Er zijn gevaarlijke stoffen in colli aan boord.",
                    "en": "There are dangerous goods in packages on board.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "De chauffeur is de nummers vergeten.",
                    "en": "The driver forgot the numbers.",
                },
            ),
        ),
        explanation={
            "nl": "Binnen de vrijstelling hoort er juist geen bord (ADR 5.3.2.1).",
            "en": "Within the exemption there should be no plate (ADR 5.3.2.1).",
        },
        source={
            "nl": "ADR 5.3.2.1",
            "en": "ADR 5.3.2.1",
        },
        difficulty=2,
    ),
    Question(
        key="plates-05",
        category="plates",
        text={
            "nl": "Welk gevaarsnummer past bij een giftig gas dat ook bijt?",
            "en": "Which hazard number fits a toxic gas that also corrodes?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "86",
                    "en": "86",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "825",
                    "en": "825",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "268",
                    "en": "268",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "663",
                    "en": "663",
                },
            ),
        ),
        explanation={
            "nl": "2 gas, 6 giftig, 8 bijtend: ammoniak (UN 1005) (ADR 5.3.2.3).",
            "en": "2 gas, 6 toxic, 8 corrosive: ammonia (UN 1005) (ADR 5.3.2.3).",
        },
        source={
            "nl": "ADR 5.3.2.3",
            "en": "ADR 5.3.2.3",
        },
        difficulty=3,
    ),
    Question(
        key="plates-06",
        category="plates",
        text={
            "nl": "Waar zitten de borden van een tankwagen?",
            "en": "Where are the plates of a tanker?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Alleen op het dak, voor de helikopter.",
                    "en": "On the roof only, for the helicopter.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Voor, achter en op de zijkanten.",
                    "en": "Front, rear and on the sides.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Voor en achter, zonder nummers.",
                    "en": "Front and rear, without numbers.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Alleen achter.",
                    "en": "At the rear only.",
                },
            ),
        ),
        explanation={
            "nl": "Een tank draagt de nummers ook op de zijkanten (ADR 5.3.2.1.2).",
            "en": "A tank bears the numbers on its sides too (ADR 5.3.2.1.2).",
        },
        source={
            "nl": "ADR 5.3.2.1.2",
            "en": "ADR 5.3.2.1.2",
        },
        difficulty=2,
    ),
    Question(
        key="plates-07",
        category="plates",
        text={
            "nl": "Zet in volgorde wat je doet bij een lekkende tankwagen.",
            "en": "Put in order what you do at a leaking tanker.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Op afstand stoppen, bovenwinds.",
                    "en": "Stop at a distance, upwind.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Het bord lezen van ver.",
                    "en": "Read the plate from afar.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "112 bellen met plaats en getallen.",
                    "en": "Call 112 with place and numbers.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Anderen tegenhouden.",
                    "en": "Keep others away.",
                },
            ),
        ),
        explanation={
            "nl": "Eigen veiligheid gaat voor.",
            "en": "Your own safety goes first.",
        },
        source={
            "nl": "Deze cursus, les 5",
            "en": "This course, lesson 5",
        },
        ordered=True,
        difficulty=3,
    ),
)
