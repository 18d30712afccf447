"""What the exam may ask about class 1: divisions, groups and vehicles."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="explosives-01",
        category="explosives",
        text={
            "nl": "Wat betekent 1.1?",
            "en": "What does 1.1 mean?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Eerste keus voor vervoer over de weg.",
                    "en": "First choice for carriage by road.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Gering gevaar, blijft in het collo.",
                    "en": "Minor danger, stays in the package.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Gevaar van massa-explosie.",
                    "en": "Danger of mass explosion.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Alleen brand, geen explosie.",
                    "en": "Fire only, no explosion.",
                },
            ),
        ),
        explanation={
            "nl": "Nagenoeg de hele lading ontploft tegelijk (ADR 2.2.1.1.5).",
            "en": "Practically the whole load explodes at once (ADR 2.2.1.1.5).",
        },
        source={
            "nl": "ADR 2.2.1.1.5",
            "en": "ADR 2.2.1.1.5",
        },
        difficulty=1,
    ),
    Question(
        key="explosives-02",
        category="explosives",
        text={
            "nl": "Slagpijpjes 1.1B en springstof 1.1D op één wagen?",
            "en": "Detonators 1.1B and blasting explosive 1.1D on one vehicle?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Ja, als de massa onder 1.000 kg blijft.",
                    "en": "Yes, if the mass stays below 1,000 kg.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Nooit, onder geen enkele voorwaarde.",
                    "en": "Never, under no condition whatever.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Ja, want het is dezelfde subklasse.",
                    "en": "Yes, for it is the same division.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Alleen zo gescheiden dat niets overslaat.",
                    "en": "Only so separated that nothing passes.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Noot (a): goedgekeurd compartiment of omhulsel (ADR 7.5.2.2, noot (a)).",
            "en": "Note (a): approved compartment or containment (ADR 7.5.2.2, note (a)).",
        },
        source={
            "nl": "ADR 7.5.2.2, noot (a)",
            "en": "ADR 7.5.2.2, note (a)",
        },
        difficulty=2,
    ),
    Question(
        key="explosives-03",
        category="explosives",
        text={
            "nl": "Hoeveel netto 1.1D mag op een EX/II-voertuig?",
            "en": "How much net 1.1D may go on an EX/II vehicle?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "1.000 kg",
                    "en": "1,000 kg",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "333 kg",
                    "en": "333 kg",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "3.000 kg",
                    "en": "3,000 kg",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "16.000 kg",
                    "en": "16,000 kg",
                },
            ),
        ),
        explanation={
            "nl": "EX/III mag 16.000 kg (ADR 7.5.5.2.1).",
            "en": "EX/III may take 16,000 kg (ADR 7.5.5.2.1).",
        },
        source={
            "nl": "ADR 7.5.5.2.1",
            "en": "ADR 7.5.5.2.1",
        },
        difficulty=2,
    ),
    Question(
        key="explosives-04",
        category="explosives",
        text={
            "nl": "800 kg 1.3C en 300 kg 1.1D samen. Welk voertuig?",
            "en": "800 kg of 1.3C and 300 kg of 1.1D together. Which vehicle?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "EX/II, want 300 kg 1.1 past.",
                    "en": "EX/II, for 300 kg of 1.1 fits.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "EX/II, want 800 kg 1.3 past.",
                    "en": "EX/II, for 800 kg of 1.3 fits.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "EX/III, want 1.100 kg telt als 1.1.",
                    "en": "EX/III, for 1,100 kg counts as 1.1.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Twee wagens: C en D mogen niet samen.",
                    "en": "Two vehicles: C and D may not go together.",
                },
            ),
        ),
        explanation={
            "nl": "De hele lading telt als de gevaarlijkste subklasse (ADR 7.5.5.2.2).",
            "en": "The whole load counts as the most dangerous division (ADR 7.5.5.2.2).",
        },
        source={
            "nl": "ADR 7.5.5.2.2",
            "en": "ADR 7.5.5.2.2",
        },
        difficulty=3,
    ),
    Question(
        key="explosives-05",
        category="explosives",
        text={
            "nl": "Granaten 1.1F bij granaten 1.1D?",
            "en": "Grenades 1.1F with grenades 1.1D?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Ja, het zijn allebei granaten 1.1.",
                    "en": "Yes, both are grenades 1.1.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Nee, F gaat alleen met F en S.",
                    "en": "No, F goes with F and S only.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Ja, als de ontstekers eruit zijn gehaald.",
                    "en": "Yes, if the fuzes have been taken out.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Alleen gescheiden volgens noot (a).",
                    "en": "Only separated by note (a).",
                },
            ),
        ),
        explanation={
            "nl": "F heeft een eigen ontsteker. Wie hem eruit haalt, moet opnieuw indelen (ADR 7.5.2.2).",
            "en": "F has its own means of initiation. Whoever takes it out must classify anew (ADR 7.5.2.2).",
        },
        source={
            "nl": "ADR 7.5.2.2",
            "en": "ADR 7.5.2.2",
        },
        difficulty=3,
    ),
    Question(
        key="explosives-06",
        category="explosives",
        text={
            "nl": "Waarmee mag groep S?",
            "en": "With what may group S go?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Met niets van klasse 1.",
                    "en": "With nothing of class 1.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Met bijna alle groepen, niet met A en L.",
                    "en": "With nearly all groups, not with A and L.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Alleen met andere colli van groep S.",
                    "en": "Only with other packages of group S.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Alleen met B, C en D.",
                    "en": "Only with B, C and D.",
                },
            ),
        ),
        explanation={
            "nl": "S: het effect blijft in het collo (ADR 7.5.2.2).",
            "en": "S: the effect stays in the package (ADR 7.5.2.2).",
        },
        source={
            "nl": "ADR 7.5.2.2",
            "en": "ADR 7.5.2.2",
        },
        difficulty=1,
    ),
)
