"""What the exam may ask about who takes care of safety."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="care-01",
        category="care",
        text={
            "nl": "Wie zorgt volgens de Arbowet voor de veiligheid op het werk?",
            "en": "Who takes care of safety at work, according to the Working Conditions Act?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Alleen de werkgever.", "en": "Only the employer."},
            ),
            Answer(
                "b",
                {
                    "nl": "Werkgever en werknemers, ieder met eigen plichten.",
                    "en": "Employer and employees, each with duties of their own.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Alleen de preventiemedewerker, want die is ervoor opgeleid.",
                    "en": "Only the prevention officer, who has been trained for the task.",
                },
            ),
            Answer(
                "d",
                {"nl": "Alleen de werknemer zelf.", "en": "Only the employee."},
            ),
        ),
        explanation={
            "nl": "De werkgever heeft een zorgplicht (artikel 3). De werknemer moet meewerken en zorgen voor zichzelf en anderen (artikel 11).",
            "en": "The employer has a duty of care (article 3). The employee must cooperate and take care of themselves and of others (article 11).",
        },
        source={
            "nl": "Arbeidsomstandighedenwet, artikelen 3 en 11",
            "en": "Working Conditions Act (Arbowet), articles 3 and 11",
        },
    ),
    Question(
        key="care-02",
        category="care",
        text={
            "nl": "Wat zijn plichten van jou als werknemer? Kies alle goede antwoorden.",
            "en": "Which are duties of yours as an employee? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Beschermingsmiddelen goed gebruiken en opbergen.",
                    "en": "Using protective equipment properly and putting it away.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Een RI&E schrijven voor je eenheid.",
                    "en": "Writing an RI&E for your unit.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Meedoen aan instructies en trainingen over veiligheid.",
                    "en": "Taking part in instruction and training on safety.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Gevaren die je ziet meteen melden.",
                    "en": "Reporting dangers you see at once.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "De RI&E is een plicht van de werkgever (artikel 5). De andere drie staan in artikel 11.",
            "en": "The RI&E is a duty of the employer (article 5). The other three are in article 11.",
        },
        source={
            "nl": "Arbeidsomstandighedenwet, artikelen 5 en 11",
            "en": "Working Conditions Act (Arbowet), articles 5 and 11",
        },
        multiple=True,
    ),
    Question(
        key="care-03",
        category="care",
        text={
            "nl": "Een beschermkap zit in de weg bij het werk. Mag je hem eraf halen?",
            "en": "A guard is in the way of the work. May you take it off?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Ja, als ik ervaring heb.", "en": "Yes, if I am experienced."},
            ),
            Answer(
                "b",
                {
                    "nl": "Ja, als het maar kort duurt en ik hem daarna meteen weer terugzet zoals het hoort.",
                    "en": "Yes, if it is only for a short while and I put it back at once when I am done.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Nee. Ik laat hem zitten en vraag mijn leidinggevende hoe het werk veilig kan.",
                    "en": "No. I leave it on and ask my supervisor how the work can be done safely.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Je mag een beveiliging niet veranderen of zonder noodzaak weghalen.",
            "en": "You may not alter a safeguard or remove it without need.",
        },
        source={
            "nl": "Arbeidsomstandighedenwet, artikel 11",
            "en": "Working Conditions Act (Arbowet), article 11",
        },
    ),
    Question(
        key="care-04",
        category="care",
        text={
            "nl": "Een monteur vergeet een bout vast te draaien, merkt het zelf en meldt het. Er is geen schade. Wat past bij een rechtvaardige cultuur?",
            "en": "A mechanic forgets to tighten a bolt, notices it himself and reports it. There is no damage. What fits a just culture?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Hem bedanken voor de melding en uitzoeken hoe het kon gebeuren.",
                    "en": "Thanking him for reporting and finding out how it could happen.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Hem straffen, zodat hij en de anderen het de volgende keer niet vergeten.",
                    "en": "Punishing him, so that he will not forget again.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Er niet over praten, want er is geen schade.",
                    "en": "Not talking about it, because there is no damage and he will remember.",
                },
            ),
        ),
        explanation={
            "nl": "Een vergissing die eerlijk is gemeld, is een kans om het werk te verbeteren. Straf voor melden maakt dat mensen zwijgen.",
            "en": "A slip that was reported honestly is a chance to improve the work. Punishment for reporting makes people keep silent.",
        },
        source={
            "nl": "J. Reason, Managing the Risks of Organizational Accidents (1997)",
            "en": "J. Reason, Managing the Risks of Organizational Accidents (1997)",
        },
    ),
)
