"""What the exam may ask about what stands on a package."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="labels-01",
        category="labels",
        text={
            "nl": "Hoe groot is een gevaarsetiket op een collo ten minste?",
            "en": "How large is a danger label on a package at least?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "10 bij 10 cm.",
                    "en": "10 by 10 cm.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "40 bij 30 cm.",
                    "en": "40 by 30 cm.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "25 bij 25 cm.",
                    "en": "25 by 25 cm.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "5 bij 5 cm.",
                    "en": "5 by 5 cm.",
                },
            ),
        ),
        explanation={
            "nl": "25 cm is voor grote etiketten op voertuigen, 40 bij 30 is het oranje bord (ADR 5.2.2.2.1).",
            "en": "25 cm is for placards on vehicles, 40 by 30 is the orange plate (ADR 5.2.2.2.1).",
        },
        source={
            "nl": "ADR 5.2.2.2.1",
            "en": "ADR 5.2.2.2.1",
        },
        difficulty=1,
    ),
    Question(
        key="labels-02",
        category="labels",
        text={
            "nl": "Een vat is leeg maar niet gereinigd. Wat doe je met de etiketten?",
            "en": "A drum is empty but not cleaned. What do you do with the labels?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Doorstrepen met een zwarte stift.",
                    "en": "Cross them out with a black marker.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Laten zitten, als bij een vol vat.",
                    "en": "Leave them, as on a full drum.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Weghalen, want leeg is niet gevaarlijk.",
                    "en": "Take them off, for empty is not dangerous.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Vervangen door het LQ-kenmerk.",
                    "en": "Replace them by the LQ mark.",
                },
            ),
        ),
        explanation={
            "nl": "In een leeg vat zit nog damp of een rest (ADR 5.1.3.1).",
            "en": "An empty drum still holds vapour or a residue (ADR 5.1.3.1).",
        },
        source={
            "nl": "ADR 5.1.3.1",
            "en": "ADR 5.1.3.1",
        },
        difficulty=2,
    ),
    Question(
        key="labels-03",
        category="labels",
        text={
            "nl": "Wat betekent een witte ruit met zwarte punten?",
            "en": "What does a white diamond with black points mean?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Milieugevaarlijke stof.",
                    "en": "Environmentally hazardous substance.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Vrijgestelde hoeveelheid.",
                    "en": "Excepted quantity.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Leeg en ongereinigd.",
                    "en": "Empty and uncleaned.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Gelimiteerde hoeveelheid.",
                    "en": "Limited quantity.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "LQ, ADR 3.4.7.",
            "en": "LQ, ADR 3.4.7.",
        },
        source={
            "nl": "ADR 3.4.7",
            "en": "ADR 3.4.7",
        },
        difficulty=1,
    ),
    Question(
        key="labels-04",
        category="labels",
        text={
            "nl": "Hoe zwaar mag een LQ-doos hoogstens zijn?",
            "en": "How heavy may an LQ box be at most?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "50 kg bruto.",
                    "en": "50 kg gross.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "30 kg bruto.",
                    "en": "30 kg gross.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "20 kg netto.",
                    "en": "20 kg net.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "333 kg per voertuig.",
                    "en": "333 kg per vehicle.",
                },
            ),
        ),
        explanation={
            "nl": "30 kg voor de doos; een tray in folie 20 kg (ADR 3.4.2, 3.4.3).",
            "en": "30 kg for the box; a tray in film 20 kg (ADR 3.4.2, 3.4.3).",
        },
        source={
            "nl": "ADR 3.4.2, 3.4.3",
            "en": "ADR 3.4.2, 3.4.3",
        },
        difficulty=2,
    ),
    Question(
        key="labels-05",
        category="labels",
        text={
            "nl": "UN 1203 benzine, kolom 7a: 1 L. Een doos van 12 kg bevat acht flessen van 1 liter. Mag dit als LQ?",
            "en": "UN 1203 petrol, column 7a: 1 L. A box of 12 kg holds eight bottles of 1 litre. May this go as LQ?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Nee, want samen is het acht liter en dat is meer dan 1.",
                    "en": "No, for together it is eight litres and that is more than 1.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Ja, mits er ook etiket 3 en UN 1203 op staan.",
                    "en": "Yes, provided label 3 and UN 1203 are on it too.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Ja, per fles 1 liter en de doos onder 30 kg.",
                    "en": "Yes, 1 litre a bottle and the box below 30 kg.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Nee, benzine mag nooit als LQ.",
                    "en": "No, petrol may never go as LQ.",
                },
            ),
        ),
        explanation={
            "nl": (
                "De grens geldt per binnenverpakking. Op de doos staat het LQ-kenmerk in plaats van etiket en "
                "UN-nummer (ADR 3.4.1)."
            ),
            "en": (
                "The limit is per inner packaging. The box bears the LQ mark instead of label and UN number (ADR "
                "3.4.1)."
            ),
        },
        source={
            "nl": "ADR 3.4.1",
            "en": "ADR 3.4.1",
        },
        difficulty=3,
    ),
    Question(
        key="labels-06",
        category="labels",
        text={
            "nl": "Je wikkelt een pallet in zwarte folie; de etiketten zijn niet meer te zien. Wat moet erop?",
            "en": "You wrap a pallet in black film; the labels can no longer be seen. What must be put on it?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Alleen een oranje bord zonder nummers.",
                    "en": "Only an orange plate without numbers.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "De etiketten, UN-nummers en OVERVERPAKKING.",
                    "en": "The labels, UN numbers and OVERPACK.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Het woord VOORZICHTIG in twee talen.",
                    "en": "The word CAREFUL in two languages.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Niets: het papier zegt wat erin zit.",
                    "en": "Nothing: the paper says what is inside.",
                },
            ),
        ),
        explanation={
            "nl": "Wie buiten staat, moet kunnen lezen wat binnen is (ADR 5.1.2.1).",
            "en": "Whoever stands outside must be able to read what is inside (ADR 5.1.2.1).",
        },
        source={
            "nl": "ADR 5.1.2.1",
            "en": "ADR 5.1.2.1",
        },
        difficulty=3,
    ),
    Question(
        key="labels-07",
        category="labels",
        text={
            "nl": "Wat hoort op bijna elk collo met gevaarlijke stof? Kies alle goede antwoorden.",
            "en": "What belongs on nearly every package of dangerous goods? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De naam van de chauffeur.",
                    "en": "The name of the driver.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Een etiket voor elk gevaar.",
                    "en": "A label for each danger.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "De vervoerscategorie.",
                    "en": "The transport category.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Het UN-nummer met UN ervoor.",
                    "en": "The UN number with UN before it.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "De vervoerscategorie staat in tabel A, niet op de doos (ADR 5.2.1, 5.2.2).",
            "en": "The transport category is in table A, not on the box (ADR 5.2.1, 5.2.2).",
        },
        source={
            "nl": "ADR 5.2.1, 5.2.2",
            "en": "ADR 5.2.1, 5.2.2",
        },
        multiple=True,
        difficulty=2,
    ),
)
