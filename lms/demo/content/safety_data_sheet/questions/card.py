"""What the exam may ask about from the sheet to the card."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="card-01",
        category="card",
        text={
            "nl": "Voor wie is een werkplekinstructiekaart?",
            "en": "For whom is a workplace instruction card?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Voor wie op die plek met dat product werkt",
                    "en": "For whoever works with that product at that spot",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {"nl": "Voor de leverancier", "en": "For the supplier"},
            ),
            Answer(
                "c",
                {"nl": "Voor de vervoerder", "en": "For the carrier"},
            ),
            Answer(
                "d",
                {
                    "nl": "Alleen voor de arbodeskundige",
                    "en": "For the safety expert only",
                },
            ),
        ),
        explanation={
            "nl": "Eén bladzij, bij de plek, voor één taak.",
            "en": "One page, at the spot, for one task.",
        },
        source={"nl": "Deze cursus, les 5", "en": "This course, lesson 5"},
        difficulty=1,
    ),
    Question(
        key="card-02",
        category="card",
        text={
            "nl": "Uit welke rubriek van het VIB komt het vak ‘wat draag je’?",
            "en": "From which section of the SDS does the box ‘what to wear’ come?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "2", "en": "2"},
            ),
            Answer(
                "b",
                {"nl": "5", "en": "5"},
            ),
            Answer(
                "c",
                {"nl": "8", "en": "8"},
                is_right=True,
            ),
            Answer(
                "d",
                {"nl": "14", "en": "14"},
            ),
        ),
        explanation={
            "nl": "Rubriek 8: blootstelling en bescherming.",
            "en": "Section 8: exposure and protection.",
        },
        source={
            "nl": "REACH, bijlage II, rubriek 8",
            "en": "REACH, annex II, section 8",
        },
        difficulty=1,
    ),
    Question(
        key="card-03",
        category="card",
        text={
            "nl": "Welke zin hoort op een goede kaart?",
            "en": "Which sentence belongs on a good card?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Zorg voor voldoende ventilatie.",
                    "en": "Ensure adequate ventilation.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Wees voorzichtig met deze stof.",
                    "en": "Be careful with this substance.",
                },
            ),
            Answer(
                "c",
                {"nl": "Volg de voorschriften op.", "en": "Follow the regulations."},
            ),
            Answer(
                "d",
                {
                    "nl": "Zet de afzuiging aan en wacht op groen.",
                    "en": "Switch on the extraction and wait for green.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Je kunt zien of het gedaan is. Van de andere drie niet.",
            "en": "You can see whether it is done. With the other three you cannot.",
        },
        source={"nl": "Deze cursus, les 5", "en": "This course, lesson 5"},
        difficulty=2,
    ),
    Question(
        key="card-04",
        category="card",
        text={
            "nl": "De kaart en het nieuwe VIB spreken elkaar tegen. Wat doe je?",
            "en": "The card and the new SDS contradict each other. What do you do?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De kaart volgen: die is ondertekend.",
                    "en": "Follow the card: it is signed.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Het voorzichtigste doen en het melden.",
                    "en": "Do the more cautious thing and report it.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Zelf de kaart doorstrepen.",
                    "en": "Cross out the card yourself.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Een derde bron zoeken en zwijgen.",
                    "en": "Find a third source and say nothing.",
                },
            ),
        ),
        explanation={
            "nl": "Bescherm jezelf nu, en zorg dat de kaart wordt hersteld voor de volgende.",
            "en": "Protect yourself now, and see to it that the card is repaired for the next person.",
        },
        source={"nl": "Deze cursus, les 5", "en": "This course, lesson 5"},
        difficulty=2,
    ),
    Question(
        key="card-05",
        category="card",
        text={
            "nl": "Wanneer is de voorlichting over een gevaarlijke stof af?",
            "en": "When is the instruction on a hazardous substance complete?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Als het VIB in de klapper zit.",
                    "en": "When the SDS is in the binder.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Als iedereen voor ontvangst van de kaart heeft getekend.",
                    "en": "When everybody has signed for receipt of the card.",
                },
            ),
            Answer(
                "c",
                {"nl": "Als de kaart hangt.", "en": "When the card is up."},
            ),
            Answer(
                "d",
                {
                    "nl": "Als de mensen het begrijpen en zo kunnen werken.",
                    "en": "When people understand and can work like that.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Doeltreffend is het woord van de wet: kennis die in het werk te zien is.",
            "en": "Effective is the word of the law: knowledge that shows in the work.",
        },
        source={
            "nl": "Arbowet, artikel 8; Arbobesluit, artikel 4.10d",
            "en": "Working Conditions Act, article 8; Decree, article 4.10d",
        },
        difficulty=3,
    ),
    Question(
        key="card-06",
        category="card",
        text={
            "nl": "Zet in volgorde: een nieuw product tot aan het eerste gebruik.",
            "en": "Put in order: a new product until first use.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Goedkeuring vragen met het VIB.",
                    "en": "Ask for approval with the SDS.",
                },
            ),
            Answer(
                "b",
                {"nl": "Blootstelling beoordelen.", "en": "Assess the exposure."},
            ),
            Answer(
                "c",
                {"nl": "De kaart maken.", "en": "Make the card."},
            ),
            Answer(
                "d",
                {"nl": "De mensen voorlichten.", "en": "Instruct the people."},
            ),
            Answer(
                "e",
                {"nl": "Gebruiken.", "en": "Use it."},
            ),
        ),
        explanation={
            "nl": "Alles komt vóór de eerste druppel.",
            "en": "All comes before the first drop.",
        },
        source={
            "nl": "Arbobesluit, hoofdstuk 4; deze cursus, les 5",
            "en": "Working Conditions Decree, chapter 4; this course, lesson 5",
        },
        ordered=True,
        difficulty=3,
    ),
)
