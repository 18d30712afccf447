"""What the exam may ask about why the air is different, and who may do what."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="different-01",
        category="different",
        text={
            "nl": "Hoelang geldt een beoordeling voor luchtvervoer?",
            "en": "How long does an assessment for carriage by air hold?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Zolang je dezelfde functie houdt.",
                    "en": "As long as you keep the same function.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "60 maanden, zoals het ADR-certificaat.",
                    "en": "60 months, like the ADR certificate.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "12 maanden, op de dag.",
                    "en": "12 months, to the day.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "24 maanden, tot het einde van de maand.",
                    "en": "24 months, to the end of the month.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "24 maanden, afgerond naar het einde van de maand (ICAO-TI 1;4).",
            "en": "24 months, rounded to the end of the month (ICAO TI 1;4).",
        },
        source={
            "nl": "ICAO-TI 1;4",
            "en": "ICAO TI 1;4",
        },
        difficulty=1,
    ),
    Question(
        key="different-02",
        category="different",
        text={
            "nl": "Op een vrachtvlucht reist een familielid van de vlieger mee. Wat is het vliegtuig nu?",
            "en": "On a cargo flight a relative of the pilot travels along. What is the aircraft now?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Een vrachtvliegtuig, één persoon telt niet.",
                    "en": "A cargo aircraft, one person does not count.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Dat beslist de gezagvoerder na de start.",
                    "en": "The captain decides after take-off.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Een passagiersvliegtuig.",
                    "en": "A passenger aircraft.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Een vrachtvliegtuig, zolang er geen stoel is verkocht.",
                    "en": "A cargo aircraft, as long as no seat was sold.",
                },
            ),
        ),
        explanation={
            "nl": "Wie geen bemanning, begeleider of medewerker in dienst is, is passagier (ICAO-TI 1;3).",
            "en": "Whoever is not crew, attendant or employee on duty is a passenger (ICAO TI 1;3).",
        },
        source={
            "nl": "ICAO-TI 1;3",
            "en": "ICAO TI 1;3",
        },
        difficulty=2,
    ),
    Question(
        key="different-03",
        category="different",
        text={
            "nl": "Wat betekent CAO op een collo?",
            "en": "What does CAO on a package mean?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Alleen met een vrachtvliegtuig.",
                    "en": "By cargo aircraft only.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Collo is al onderzocht.",
                    "en": "Package already examined.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Controleren aan overheidsloket.",
                    "en": "Check at a government desk.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Koel en apart opslaan.",
                    "en": "Keep cool and apart.",
                },
            ),
        ),
        explanation={
            "nl": "Cargo aircraft only (ICAO-TI 5;3).",
            "en": "Cargo aircraft only (ICAO TI 5;3).",
        },
        source={
            "nl": "ICAO-TI 5;3",
            "en": "ICAO TI 5;3",
        },
        difficulty=1,
    ),
    Question(
        key="different-04",
        category="different",
        text={
            "nl": "Losse lithium-ion-batterijen (UN 3480) als vracht. Waarmee?",
            "en": "Loose lithium ion batteries (UN 3480) as cargo. By what?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Alleen met een vrachtvliegtuig.",
                    "en": "By cargo aircraft only.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Alleen met een passagiersvliegtuig.",
                    "en": "By passenger aircraft only.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Met elk vliegtuig, tot 5 kg per doos.",
                    "en": "By any aircraft, up to 5 kg a box.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Nooit, ook niet met toestemming.",
                    "en": "Never, not even with permission.",
                },
            ),
        ),
        explanation={
            "nl": "Op passagiersvluchten verboden (ICAO-TI 4, PI 965).",
            "en": "Forbidden on passenger flights (ICAO TI 4, PI 965).",
        },
        source={
            "nl": "ICAO-TI 4, PI 965",
            "en": "ICAO TI 4, PI 965",
        },
        difficulty=2,
    ),
    Question(
        key="different-05",
        category="different",
        text={
            "nl": "Beoordeeld op 10 juni 2025, opnieuw op 5 februari 2027. Tot wanneer nu?",
            "en": "Assessed on 10 June 2025, again on 5 February 2027. Until when now?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "28 februari 2029",
                    "en": "28 February 2029",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "30 juni 2027",
                    "en": "30 June 2027",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "5 februari 2029",
                    "en": "5 February 2029",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "30 juni 2029",
                    "en": "30 June 2029",
                },
            ),
        ),
        explanation={
            "nl": "5 februari is meer dan drie maanden vóór 30 juni: de nieuwe maand telt (ICAO-TI 1;4).",
            "en": "5 February is more than three months before 30 June: the new month counts (ICAO TI 1;4).",
        },
        source={
            "nl": "ICAO-TI 1;4",
            "en": "ICAO TI 1;4",
        },
        difficulty=3,
    ),
    Question(
        key="different-06",
        category="different",
        text={
            "nl": "Welke functie heeft iemand die zendingen met gevaarlijke stoffen aanneemt?",
            "en": "Which function has somebody who accepts consignments of dangerous goods?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "7.1",
                    "en": "7.1",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "7.3",
                    "en": "7.3",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "7.4",
                    "en": "7.4",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "7.10",
                    "en": "7.10",
                },
            ),
        ),
        explanation={
            "nl": "7.1 klaarmaken, 7.2 gewone vracht, 7.3 gevaarlijke stoffen aannemen, 7.4 laden (ICAO-TI 1;4).",
            "en": "7.1 preparing, 7.2 general cargo, 7.3 accepting dangerous goods, 7.4 loading (ICAO TI 1;4).",
        },
        source={
            "nl": "ICAO-TI 1;4",
            "en": "ICAO TI 1;4",
        },
        difficulty=3,
    ),
)
