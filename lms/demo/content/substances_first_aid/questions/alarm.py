"""What the exam may ask about raising the alarm and finding what it is."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="alarm-01",
        category="alarm",
        text={
            "nl": "Wat noem je het eerst als je alarm slaat?",
            "en": "What do you say first when you raise the alarm?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De plaats.",
                    "en": "The place.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Je naam.",
                    "en": "Your name.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "De naam van de stof.",
                    "en": "The name of the substance.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De leeftijd van het slachtoffer.",
                    "en": "The casualty's age.",
                },
            ),
        ),
        explanation={
            "nl": "Breekt de lijn, dan weten zij waar ze heen moeten.",
            "en": "If the line breaks, they know where to go.",
        },
        source={
            "nl": "Deze cursus, les 2",
            "en": "This course, lesson 2",
        },
    ),
    Question(
        key="alarm-02",
        category="alarm",
        text={
            "nl": "In welke rubriek van het VIB staat eerste hulp?",
            "en": "In which section of the SDS is first aid?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Rubriek 2.",
                    "en": "Section 2.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Rubriek 4.",
                    "en": "Section 4.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Rubriek 8.",
                    "en": "Section 8.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Rubriek 14.",
                    "en": "Section 14.",
                },
            ),
        ),
        explanation={
            "nl": "Rubriek 2 is de gevaren, 8 de bescherming, 14 het vervoer.",
            "en": "Section 2 is the hazards, 8 protection, 14 transport.",
        },
        source={
            "nl": "REACH, bijlage II",
            "en": "REACH, annex II",
        },
    ),
    Question(
        key="alarm-03",
        category="alarm",
        text={
            "nl": "Voor wie is het NVIC er?",
            "en": "Whom does the NVIC serve?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Voor iedereen, dag en nacht.",
                    "en": "For everybody, day and night.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Alleen voor Defensie.",
                    "en": "For Defence only.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Voor artsen en andere professionele hulpverleners.",
                    "en": "For doctors and other professional responders.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Voor de leverancier van de stof.",
                    "en": "For the supplier of the substance.",
                },
            ),
        ),
        explanation={
            "nl": "Jij belt 112 of het interne nummer; de arts belt het NVIC.",
            "en": "You call 112 or the internal number; the doctor calls the NVIC.",
        },
        source={
            "nl": "Deze cursus, les 2; NVIC",
            "en": "This course, lesson 2; NVIC",
        },
    ),
    Question(
        key="alarm-04",
        category="alarm",
        text={
            "nl": "Wat helpt de hulpdiensten? Kies alle goede antwoorden.",
            "en": "What helps the emergency services? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Iemand die bij de poort wacht.",
                    "en": "Somebody who waits at the gate.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Dat je snel ophangt, zodat de lijn vrij is.",
                    "en": "That you hang up quickly, so that the line is free.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "De verpakking of een foto van het etiket.",
                    "en": "The package or a picture of the label.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Dat je aan de lijn blijft.",
                    "en": "That you stay on the line.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Blijf aan de lijn: de centralist helpt je en vraagt door.",
            "en": "Stay on the line: the operator helps you and asks further.",
        },
        source={
            "nl": "Deze cursus, les 2",
            "en": "This course, lesson 2",
        },
        multiple=True,
    ),
)
