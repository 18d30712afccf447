"""What the exam may ask about missing, old or foreign."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="missing-01",
        category="missing",
        text={
            "nl": "Er is geen VIB van een product. Wat doe je met het product?",
            "en": "There is no SDS of a product. What do you do with the product?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Alleen buiten gebruiken", "en": "Use it outdoors only"},
            ),
            Answer(
                "b",
                {
                    "nl": "Niet gebruiken tot het er is",
                    "en": "Not use it until there is",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "Verdund gebruiken", "en": "Use it diluted"},
            ),
            Answer(
                "d",
                {"nl": "Het etiket eraf halen", "en": "Take off the label"},
            ),
        ),
        explanation={
            "nl": "Geen blad, niet gebruiken; wel navragen.",
            "en": "No sheet, no use; but do ask.",
        },
        source={"nl": "Deze cursus, les 4", "en": "This course, lesson 4"},
        difficulty=1,
    ),
    Question(
        key="missing-02",
        category="missing",
        text={
            "nl": "Wat controleer je als eerste aan een VIB?",
            "en": "What do you check first about an SDS?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Of het logo klopt", "en": "Whether the logo is right"},
            ),
            Answer(
                "b",
                {"nl": "Hoeveel bladzijden het heeft", "en": "How many pages it has"},
            ),
            Answer(
                "c",
                {
                    "nl": "Of het bij dit product hoort",
                    "en": "Whether it belongs to this product",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Of rubriek 14 is ingevuld",
                    "en": "Whether section 14 is filled in",
                },
            ),
        ),
        explanation={
            "nl": "Naam en leverancier, letter voor letter. Anders klopt de rest ook niet.",
            "en": "Name and supplier, letter by letter. Otherwise the rest is not right either.",
        },
        source={"nl": "Deze cursus, les 4", "en": "This course, lesson 4"},
        difficulty=1,
    ),
    Question(
        key="missing-03",
        category="missing",
        text={
            "nl": "Wanneer moet een leverancier een VIB bijwerken?",
            "en": "When must a supplier update an SDS?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Onverwijld bij nieuwe kennis over gevaren",
                    "en": "Without delay upon new knowledge of hazards",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {"nl": "Elk kalenderjaar", "en": "Every calendar year"},
            ),
            Answer(
                "c",
                {"nl": "Na vijf jaar", "en": "After five years"},
            ),
            Answer(
                "d",
                {"nl": "Als de afnemer erom vraagt", "en": "When a customer asks"},
            ),
        ),
        explanation={
            "nl": "De wet koppelt het aan nieuwe kennis (en aan een autorisatie of beperking), niet aan een datum.",
            "en": "The law ties it to new knowledge (and to an authorisation or restriction), not to a date.",
        },
        source={"nl": "REACH, artikel 31, lid 9", "en": "REACH, article 31(9)"},
        difficulty=2,
    ),
    Question(
        key="missing-04",
        category="missing",
        text={
            "nl": "Waar zie je het snelst wat in een nieuwe versie anders is?",
            "en": "Where do you see soonest what differs in a new version?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Rubriek 5", "en": "Section 5"},
            ),
            Answer(
                "b",
                {"nl": "Rubriek 9", "en": "Section 9"},
            ),
            Answer(
                "c",
                {"nl": "Rubriek 12", "en": "Section 12"},
            ),
            Answer(
                "d",
                {"nl": "Rubriek 16", "en": "Section 16"},
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Rubriek 16 noemt de wijzigingen; kijk daarna in 2, 3 en 8.",
            "en": "Section 16 names the changes; then look at 2, 3 and 8.",
        },
        source={
            "nl": "REACH, bijlage II, rubriek 16",
            "en": "REACH, annex II, section 16",
        },
        difficulty=2,
    ),
    Question(
        key="missing-05",
        category="missing",
        text={
            "nl": (
                "Een blik staat twee jaar op de plank. De leverancier heeft een nieuwe versie van het VIB. Krijg "
                "je die vanzelf?"
            ),
            "en": (
                "A tin has been on the shelf for two years. The supplier has a new version of the SDS. Do you get it "
                "without asking?"
            ),
        },
        answers=(
            Answer(
                "a",
                {"nl": "Ja, altijd.", "en": "Yes, always."},
            ),
            Answer(
                "b",
                {
                    "nl": "Nee, alleen wie in het laatste jaar afnam.",
                    "en": "No, only who received it in the last year.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Ja, als het een A-merk is.",
                    "en": "Yes, if it is a major brand.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Nee, nooit: je moet altijd zelf zoeken.",
                    "en": "No, never: you must always look yourself.",
                },
            ),
        ),
        explanation={
            "nl": "Twaalf maanden terug. Voor oudere voorraad vraag je zelf.",
            "en": "Twelve months back. For older stock you ask yourself.",
        },
        source={"nl": "REACH, artikel 31, lid 9", "en": "REACH, article 31(9)"},
        difficulty=3,
    ),
    Question(
        key="missing-06",
        category="missing",
        text={
            "nl": "Welke gebreken maken een VIB onbruikbaar voor jouw werk? Kies alle goede antwoorden.",
            "en": "Which faults make an SDS unusable for your work? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Rubriek 2 noemt andere H-zinnen dan het etiket.",
                    "en": "Section 2 names other H statements than the label.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {"nl": "De productnaam verschilt.", "en": "The product name differs."},
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Het is zwart-wit geprint.",
                    "en": "It is printed in black and white.",
                },
            ),
            Answer(
                "d",
                {"nl": "Rubriek 8 ontbreekt.", "en": "Section 8 is missing."},
                is_right=True,
            ),
            Answer(
                "e",
                {"nl": "Het telt twintig bladzijden.", "en": "It has twenty pages."},
            ),
        ),
        explanation={
            "nl": "Naam, inhoud en volledigheid tellen; vorm niet.",
            "en": "Name, contents and completeness count; form does not.",
        },
        source={
            "nl": "REACH, artikel 31; deze cursus, les 4",
            "en": "REACH, article 31; this course, lesson 4",
        },
        multiple=True,
        difficulty=3,
    ),
)
