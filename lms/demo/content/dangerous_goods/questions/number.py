"""What the exam may ask about UN number, proper shipping name and packing group."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="number-01",
        category="number",
        text={
            "nl": "Wat betekent verpakkingsgroep I?",
            "en": "What does packing group I mean?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Eerste keus van de fabrikant.",
                    "en": "First choice of the maker.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Eén laag verpakking.",
                    "en": "One layer of packaging.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Klein gevaar.",
                    "en": "Minor danger.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Groot gevaar.",
                    "en": "Great danger.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "I groot, II gemiddeld, III klein (ADR 2.1.1.3).",
            "en": "I great, II medium, III minor (ADR 2.1.1.3).",
        },
        source={
            "nl": "ADR 2.1.1.3",
            "en": "ADR 2.1.1.3",
        },
        difficulty=1,
    ),
    Question(
        key="number-02",
        category="number",
        text={
            "nl": "Op een doos staat 4G/Z. Welke stof mag erin?",
            "en": "A box says 4G/Z. Which substance may go in?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Verpakkingsgroep II en III.",
                    "en": "Packing groups II and III.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Alleen stoffen zonder verpakkingsgroep.",
                    "en": "Only substances without a packing group.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Verpakkingsgroep I, II en III.",
                    "en": "Packing groups I, II and III.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Alleen verpakkingsgroep III.",
                    "en": "Packing group III only.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Z is de lichtste beproeving (ADR 6.1.3.1).",
            "en": "Z is the lightest test (ADR 6.1.3.1).",
        },
        source={
            "nl": "ADR 6.1.3.1",
            "en": "ADR 6.1.3.1",
        },
        difficulty=2,
    ),
    Question(
        key="number-03",
        category="number",
        text={
            "nl": "Waarom zoek je UN 1263 niet alleen op nummer op?",
            "en": "Why do you not look up UN 1263 by number alone?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Het nummer verandert bij elke uitgave van het ADR van betekenis.",
                    "en": "The number changes its meaning with every edition of the ADR.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Het nummer betekent op zee en in de lucht iets anders dan op de weg.",
                    "en": "The number means something else at sea and in the air than on the road.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Verf heeft per kleur een eigen regel.",
                    "en": "Paint has a line for each colour.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Het nummer heeft regels van drie verpakkingsgroepen.",
                    "en": "The number has lines of three packing groups.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Groep I, II en III verschillen in categorie en hoeveelheden (ADR tabel A).",
            "en": "Groups I, II and III differ in category and quantities (ADR table A).",
        },
        source={
            "nl": "ADR tabel A",
            "en": "ADR table A",
        },
        difficulty=3,
    ),
    Question(
        key="number-04",
        category="number",
        text={
            "nl": "Wat hoort bij een naam met n.e.g.?",
            "en": "What goes with a name with n.o.s.?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De technische naam tussen haakjes.",
                    "en": "The technical name in brackets.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "De merknaam tussen aanhalingstekens.",
                    "en": "The trade name in quotation marks.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Het telefoonnummer van de fabrikant.",
                    "en": "The telephone number of the maker.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Niets: n.e.g. zegt genoeg voor vervoer.",
                    "en": "Nothing: n.o.s. says enough for transport.",
                },
            ),
        ),
        explanation={
            "nl": "Zonder technische naam weet niemand wat erin zit (ADR 3.1.2.8, BB 274).",
            "en": "Without the technical name nobody knows what is inside (ADR 3.1.2.8, SP 274).",
        },
        source={
            "nl": "ADR 3.1.2.8, BB 274",
            "en": "ADR 3.1.2.8, SP 274",
        },
        difficulty=2,
    ),
    Question(
        key="number-05",
        category="number",
        text={
            "nl": "Welke hebben geen verpakkingsgroep? Kies alle goede antwoorden.",
            "en": "Which have no packing group? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Benzine, UN 1203.",
                    "en": "Petrol, UN 1203.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Een fles zuurstof, UN 1072.",
                    "en": "A cylinder of oxygen, UN 1072.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Zwavelzuur, UN 1830.",
                    "en": "Sulphuric acid, UN 1830.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Patronen, UN 0012.",
                    "en": "Cartridges, UN 0012.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Gassen en munitie hebben er geen; benzine en zwavelzuur zijn II (ADR 2.1.1.3).",
            "en": "Gases and ammunition have none; petrol and sulphuric acid are II (ADR 2.1.1.3).",
        },
        source={
            "nl": "ADR 2.1.1.3",
            "en": "ADR 2.1.1.3",
        },
        multiple=True,
        difficulty=2,
    ),
    Question(
        key="number-06",
        category="number",
        text={
            "nl": "Wat is een juiste vervoersnaam?",
            "en": "What is a proper shipping name?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Superclean ontvetter",
                    "en": "Superclean degreaser",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Jerrycan, 20 liter",
                    "en": "Jerrycan, 20 litres",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "BENZINE",
                    "en": "PETROL",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Brandbaar, voorzichtig",
                    "en": "Flammable, careful",
                },
            ),
        ),
        explanation={
            "nl": "De naam in hoofdletters uit tabel A; geen merk en geen waarschuwing (ADR 3.1.2).",
            "en": "The name in capitals of table A; no trade name and no warning (ADR 3.1.2).",
        },
        source={
            "nl": "ADR 3.1.2",
            "en": "ADR 3.1.2",
        },
        difficulty=1,
    ),
    Question(
        key="number-07",
        category="number",
        text={
            "nl": "Een verpakking draagt 1A1/X. Welke stoffen mogen erin, wat de groep betreft?",
            "en": "A packaging bears 1A1/X. Which substances may go in, as to the group?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Verpakkingsgroep I, II en III.",
                    "en": "Packing groups I, II and III.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Alleen verpakkingsgroep I, want daarvoor is ze beproefd.",
                    "en": "Packing group I only, for that is what it was tested for.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Geen enkele: X betekent afgekeurd.",
                    "en": "None: X means rejected.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Alleen II en III; voor I is een tank nodig.",
                    "en": "II and III only; I needs a tank.",
                },
            ),
        ),
        explanation={
            "nl": "Een sterkere verpakking mag altijd (ADR 6.1.3.1).",
            "en": "A stronger packaging always may (ADR 6.1.3.1).",
        },
        source={
            "nl": "ADR 6.1.3.1",
            "en": "ADR 6.1.3.1",
        },
        difficulty=3,
    ),
)
