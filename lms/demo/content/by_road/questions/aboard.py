"""What the exam may ask about papers and equipment, and the line in the transport document."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="aboard-01",
        category="aboard",
        text={
            "nl": "Waar horen de schriftelijke instructies?",
            "en": "Where do the instructions in writing belong?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Bij de planner, die ze voorleest als er iets is.",
                    "en": "With the planner, who reads them out when needed.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "In het dossier van de veiligheidsadviseur.",
                    "en": "In the file of the safety adviser.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Bij de lading, in een waterdichte koker.",
                    "en": "With the load, in a watertight tube.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "In de cabine, binnen bereik.",
                    "en": "In the cab, within reach.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Ze zijn voor de bemanning bij een ongeval (ADR 5.4.3.1, 8.1.2.3).",
            "en": "They are for the crew in an accident (ADR 5.4.3.1, 8.1.2.3).",
        },
        source={
            "nl": "ADR 5.4.3.1, 8.1.2.3",
            "en": "ADR 5.4.3.1, 8.1.2.3",
        },
        difficulty=1,
    ),
    Question(
        key="aboard-02",
        category="aboard",
        text={
            "nl": "Welke regel voor benzine klopt?",
            "en": "Which line for petrol is right?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "BENZINE UN 1203, II, 3, (D/E)",
                    "en": "PETROL UN 1203, II, 3, (D/E)",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "UN 1203 BENZINE, II, 33, (D/E)",
                    "en": "UN 1203 PETROL, II, 33, (D/E)",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "3, UN 1203 BENZINE, (D/E), II",
                    "en": "3, UN 1203 PETROL, (D/E), II",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "UN 1203 BENZINE, 3, II, (D/E)",
                    "en": "UN 1203 PETROL, 3, II, (D/E)",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": (
                "Nummer, naam, klasse, groep, tunnelcode. Het gevaarsnummer staat op het bord, niet op papier (ADR "
                "5.4.1.1.1)."
            ),
            "en": (
                "Number, name, class, group, tunnel code. The hazard number is on the plate, not on paper (ADR "
                "5.4.1.1.1)."
            ),
        },
        source={
            "nl": "ADR 5.4.1.1.1",
            "en": "ADR 5.4.1.1.1",
        },
        difficulty=2,
    ),
    Question(
        key="aboard-03",
        category="aboard",
        text={
            "nl": "Bij welke etiketten hoort een vluchtmasker voor ieder aan boord? Kies alle goede antwoorden.",
            "en": "For which labels does everybody on board need an escape mask? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "6.1",
                    "en": "6.1",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "2.3",
                    "en": "2.3",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "8",
                    "en": "8",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "3",
                    "en": "3",
                },
            ),
        ),
        explanation={
            "nl": "Giftig gas en giftige stof (ADR 8.1.5.3).",
            "en": "Toxic gas and toxic substance (ADR 8.1.5.3).",
        },
        source={
            "nl": "ADR 8.1.5.3",
            "en": "ADR 8.1.5.3",
        },
        multiple=True,
        difficulty=2,
    ),
    Question(
        key="aboard-04",
        category="aboard",
        text={
            "nl": (
                "Een vrachtwagen van 10 ton rijdt boven de vrijstelling. Hoeveel bluspoeder moet er samen ten minste "
                "zijn?"
            ),
            "en": (
                "A lorry of 10 tonnes drives above the exemption. How much extinguishing powder must there be in all "
                "at least?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "2 kg",
                    "en": "2 kg",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "8 kg",
                    "en": "8 kg",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "12 kg",
                    "en": "12 kg",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "4 kg",
                    "en": "4 kg",
                },
            ),
        ),
        explanation={
            "nl": "Boven 7,5 ton: 12 kg, waarvan één van ten minste 6 kg (ADR 8.1.4.1).",
            "en": "Above 7.5 tonnes: 12 kg, of which one of at least 6 kg (ADR 8.1.4.1).",
        },
        source={
            "nl": "ADR 8.1.4.1",
            "en": "ADR 8.1.4.1",
        },
        difficulty=3,
    ),
    Question(
        key="aboard-05",
        category="aboard",
        text={
            "nl": "Wie heeft een identiteitsbewijs met foto nodig?",
            "en": "Who needs an identity card with photograph?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Ieder lid van de bemanning.",
                    "en": "Every member of the crew.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Alleen de chauffeur.",
                    "en": "The driver only.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Niemand: het rijbewijs is genoeg.",
                    "en": "Nobody: the driving licence is enough.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Alleen wie ontplofbare stoffen rijdt.",
                    "en": "Only who drives explosives.",
                },
            ),
        ),
        explanation={
            "nl": "Onderdeel van de beveiliging (ADR 8.1.2.1 (d), 1.10.1.4).",
            "en": "Part of security (ADR 8.1.2.1 (d), 1.10.1.4).",
        },
        source={
            "nl": "ADR 8.1.2.1 (d), 1.10.1.4",
            "en": "ADR 8.1.2.1 (d), 1.10.1.4",
        },
        difficulty=1,
    ),
    Question(
        key="aboard-06",
        category="aboard",
        text={
            "nl": "Bij welke lading hoeft er géén oogspoelvloeistof aan boord?",
            "en": "For which load is no eye rinsing liquid needed on board?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Accuzuur, etiket 8.",
                    "en": "Battery acid, label 8.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Verf, etiket 3.",
                    "en": "Paint, label 3.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Lithiumbatterijen, etiket 9A.",
                    "en": "Lithium batteries, label 9A.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Patronen, etiket 1.4.",
                    "en": "Cartridges, label 1.4.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Niet bij 1, 1.4, 1.5, 1.6, 2.1, 2.2 en 2.3 (ADR 8.1.5.2).",
            "en": "Not for 1, 1.4, 1.5, 1.6, 2.1, 2.2 and 2.3 (ADR 8.1.5.2).",
        },
        source={
            "nl": "ADR 8.1.5.2",
            "en": "ADR 8.1.5.2",
        },
        difficulty=3,
    ),
)
