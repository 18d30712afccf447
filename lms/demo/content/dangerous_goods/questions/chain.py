"""What the exam may ask about who is in the chain, and the duty to be trained."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="chain-01",
        category="chain",
        text={
            "nl": "Vanaf wanneer moet je opgeleid zijn voor werk met gevaarlijke stoffen in vervoer?",
            "en": "From when must you be trained for work with dangerous goods in carriage?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Bij de eerstvolgende uitgave van het ADR.",
                    "en": "At the next edition of the ADR.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Voordat je het werk begint.",
                    "en": "Before you start the work.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Zodra je zelf een voertuig bestuurt.",
                    "en": "As soon as you drive a vehicle yourself.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Binnen drie maanden na je plaatsing.",
                    "en": "Within three months of your appointment.",
                },
            ),
        ),
        explanation={
            "nl": "Eerst de opleiding, dan de taak; anders alleen onder direct toezicht (ADR 1.3.1).",
            "en": "First the training, then the task; else only under direct supervision (ADR 1.3.1).",
        },
        source={
            "nl": "ADR 1.3.1",
            "en": "ADR 1.3.1",
        },
        difficulty=1,
    ),
    Question(
        key="chain-02",
        category="chain",
        text={
            "nl": "Wie zorgt ervoor dat een stof juist is ingedeeld en vervoerd mag worden?",
            "en": "Who sees to it that a substance is rightly classified and may be carried?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De ontvanger.",
                    "en": "The consignee.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "De belader.",
                    "en": "The loader.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "De chauffeur.",
                    "en": "The driver.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De afzender.",
                    "en": "The consignor.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Indelen begint bij de afzender; de anderen bouwen daarop (ADR 1.4.2.1.1).",
            "en": "Classifying begins with the consignor; the others build on it (ADR 1.4.2.1.1).",
        },
        source={
            "nl": "ADR 1.4.2.1.1",
            "en": "ADR 1.4.2.1.1",
        },
        difficulty=2,
    ),
    Question(
        key="chain-03",
        category="chain",
        text={
            "nl": "Je ziet bij het laden een lekkend collo. Wat doe je?",
            "en": "While loading you see a leaking package. What do you do?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Niet laden tot het hersteld of omgepakt is.",
                    "en": "Do not load until it is repaired or repacked.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Laden en het op het vervoerdocument schrijven.",
                    "en": "Load it and write it on the transport document.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Laden, maar met de lekkende kant naar boven.",
                    "en": "Load it, but with the leaking side up.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Laden als de chauffeur het weet en akkoord gaat.",
                    "en": "Load it if the driver knows and agrees.",
                },
            ),
        ),
        explanation={
            "nl": "Wie laadt, draagt geen beschadigd of lekkend collo over (ADR 1.4.3.1.1 (b)).",
            "en": "Whoever loads hands over no damaged or leaking package (ADR 1.4.3.1.1 (b)).",
        },
        source={
            "nl": "ADR 1.4.3.1.1 (b)",
            "en": "ADR 1.4.3.1.1 (b)",
        },
        difficulty=1,
    ),
    Question(
        key="chain-04",
        category="chain",
        text={
            "nl": "Welke delen kent de opleiding van hoofdstuk 1.3? Kies alle goede antwoorden.",
            "en": "Which parts does the training of chapter 1.3 have? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Veiligheid en noodgevallen.",
                    "en": "Safety and emergencies.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Rijvaardigheid met een aanhanger.",
                    "en": "Driving skill with a trailer.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Opleiding voor de eigen taak.",
                    "en": "Training for one's own task.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Algemene bewustwording.",
                    "en": "General awareness.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": (
                "1.3.2.1 algemeen, 1.3.2.2 eigen taak, 1.3.2.3 veiligheid. Rijden is iets van hoofdstuk 8.2 (ADR "
                "1.3.2)."
            ),
            "en": "1.3.2.1 general, 1.3.2.2 own task, 1.3.2.3 safety. Driving is a matter of chapter 8.2 (ADR 1.3.2).",
        },
        source={
            "nl": "ADR 1.3.2",
            "en": "ADR 1.3.2",
        },
        multiple=True,
        difficulty=2,
    ),
    Question(
        key="chain-05",
        category="chain",
        text={
            "nl": (
                "Een nog niet opgeleide soldaat helpt laden. De opgeleide belader zit in de kantine en is "
                "bereikbaar. Mag dit?"
            ),
            "en": (
                "A private not yet trained helps to load. The trained loader sits in the canteen and can be called. "
                "Is this allowed?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Ja, want hij is bereikbaar en kan binnen vijf minuten komen.",
                    "en": "Yes, because he can be called and can come within five minutes.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Nee, direct toezicht vraagt dat hij erbij is.",
                    "en": "No, direct supervision asks that he is there.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Nee, ongeopleiden mogen nooit helpen.",
                    "en": "No, the untrained may never help.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Ja, want alleen de chauffeur moet opgeleid zijn.",
                    "en": "Yes, because only the driver must be trained.",
                },
            ),
        ),
        explanation={
            "nl": "Onder direct toezicht mag het; bereikbaar zijn is geen toezicht (ADR 1.3.1).",
            "en": "Under direct supervision it may; being on call is no supervision (ADR 1.3.1).",
        },
        source={
            "nl": "ADR 1.3.1",
            "en": "ADR 1.3.1",
        },
        difficulty=3,
    ),
    Question(
        key="chain-06",
        category="chain",
        text={
            "nl": "Wie bewaart het bewijs van je opleiding volgens hoofdstuk 1.3?",
            "en": "Who keeps the record of your training by chapter 1.3?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Jijzelf; de werkgever heeft er niets mee te maken.",
                    "en": "You yourself; the employer has no part in it.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "De veiligheidsadviseur; jij krijgt een kopie bij vertrek.",
                    "en": "The safety adviser; you get a copy when you leave.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Het CBR, vijf jaar lang.",
                    "en": "The CBR, for five years.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De werkgever; jij mag het inzien.",
                    "en": "The employer; you may see it.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": (
                "De werkgever bewaart, op verzoek zien jij en het gezag het, en bij een nieuwe baan wordt het "
                "nagekeken (ADR 1.3.3)."
            ),
            "en": (
                "The employer keeps it, you and the authority see it on request, and in a new job it is looked at "
                "(ADR 1.3.3)."
            ),
        },
        source={
            "nl": "ADR 1.3.3",
            "en": "ADR 1.3.3",
        },
        difficulty=2,
    ),
    Question(
        key="chain-07",
        category="chain",
        text={
            "nl": "De vervoerder ziet vóór vertrek dat papier en lading niet overeenkomen. Wat zegt het ADR?",
            "en": "Before leaving, the carrier sees that paper and load do not agree. What does the ADR say?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De zending mag weg, de afzender blijft verantwoordelijk.",
                    "en": "The consignment may leave, the consignor stays responsible.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "De zending gaat niet weg voordat het klopt.",
                    "en": "The consignment does not leave before it is right.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "De zending mag weg als het verschil op het papier wordt aangetekend.",
                    "en": "The consignment may leave if the difference is noted on the paper.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De zending moet naar de dichtstbijzijnde politiepost.",
                    "en": "The consignment must go to the nearest police station.",
                },
            ),
        ),
        explanation={
            "nl": "Een overtreding eerst herstellen, dan rijden (ADR 1.4.2.2.3).",
            "en": "First put the infringement right, then drive (ADR 1.4.2.2.3).",
        },
        source={
            "nl": "ADR 1.4.2.2.3",
            "en": "ADR 1.4.2.2.3",
        },
        difficulty=3,
    ),
)
