"""What the exam may ask about what a label does not say."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="silent-01",
        category="silent",
        text={
            "nl": "Wat staat er op een etiket: het gevaar of het risico?",
            "en": "What is on a label: the hazard or the risk?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Het gevaar.", "en": "The hazard."},
                is_right=True,
            ),
            Answer(
                "b",
                {"nl": "Het risico.", "en": "The risk."},
            ),
            Answer(
                "c",
                {"nl": "Allebei.", "en": "Both."},
            ),
            Answer(
                "d",
                {"nl": "Geen van beide.", "en": "Neither."},
            ),
        ),
        explanation={
            "nl": "Het risico hangt af van hoe je ermee werkt; dat kent de fabrikant niet.",
            "en": "The risk depends on how you work with it; the maker does not know that.",
        },
        source={"nl": "Deze cursus, les 4", "en": "This course, lesson 4"},
        difficulty=1,
    ),
    Question(
        key="silent-02",
        category="silent",
        text={
            "nl": "Welke stof krijgt nooit een etiket?",
            "en": "Which substance never gets a label?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Accuzuur", "en": "Battery acid"},
            ),
            Answer(
                "b",
                {"nl": "Ontvetter", "en": "Degreaser"},
            ),
            Answer(
                "c",
                {"nl": "Lasrook", "en": "Welding fume"},
                is_right=True,
            ),
            Answer(
                "d",
                {"nl": "Thinner", "en": "Thinner"},
            ),
        ),
        explanation={
            "nl": "Lasrook ontstaat bij het werk en wordt niet geleverd.",
            "en": "Welding fume arises at work and is not supplied.",
        },
        source={"nl": "Deze cursus, les 4", "en": "This course, lesson 4"},
        difficulty=1,
    ),
    Question(
        key="silent-03",
        category="silent",
        text={
            "nl": "Op een product staat geen enkel pictogram. Wat mag je daaruit opmaken?",
            "en": "A product bears no pictogram at all. What may you conclude?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Het is ongevaarlijk.", "en": "It is harmless."},
            ),
            Answer(
                "b",
                {"nl": "Het etiket is vals.", "en": "The label is false."},
            ),
            Answer(
                "c",
                {"nl": "Er bestaat geen VIB van.", "en": "There is no SDS of it."},
            ),
            Answer(
                "d",
                {
                    "nl": "Alleen dat er geen ruit op hoort.",
                    "en": "Only that no diamond belongs on it.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Er kunnen EUH-zinnen staan, gehaltes onder de drempel zijn of gevaren zonder ruit.",
            "en": (
                "There may be EUH statements, contents below the threshold or hazards without a diamond."
            ),
        },
        source={
            "nl": "CLP, artikel 25; deze cursus, les 4",
            "en": "CLP, article 25; this course, lesson 4",
        },
        difficulty=2,
    ),
    Question(
        key="silent-04",
        category="silent",
        text={
            "nl": "Waardoor wordt hetzelfde blik op dinsdag gevaarlijker dan op maandag?",
            "en": "What makes the same tin riskier on Tuesday than on Monday?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Door een andere kleur deksel.",
                    "en": "A lid of another colour.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Door langer en in slechtere lucht te werken.",
                    "en": "Working longer and in worse air.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "Door een ander etiket.", "en": "Another label."},
            ),
            Answer(
                "d",
                {"nl": "Door de dag van de week.", "en": "The day of the week."},
            ),
        ),
        explanation={
            "nl": "De stof is gelijk, de blootstelling niet.",
            "en": "The substance is the same, the exposure is not.",
        },
        source={"nl": "Deze cursus, les 4", "en": "This course, lesson 4"},
        difficulty=2,
    ),
    Question(
        key="silent-05",
        category="silent",
        text={
            "nl": "Wanneer krijgt bariumchromaat in de Europese lijst de indeling kankerverwekkend 1B?",
            "en": (
                "When does barium chromate get the classification carcinogenic 1B in the European list?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Het had die indeling altijd al.",
                    "en": "It has always had that classification.",
                },
            ),
            Answer(
                "b",
                {"nl": "Op 1 juni 2017.", "en": "On 1 June 2017."},
            ),
            Answer(
                "c",
                {"nl": "Op 1 februari 2027.", "en": "On 1 February 2027."},
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Die indeling is niet gepland.",
                    "en": "That classification is not planned.",
                },
            ),
        ),
        explanation={
            "nl": "ATP 23 geldt voor deze stof vanaf 1 februari 2027. Bescherm je nu al.",
            "en": "ATP 23 applies to this substance from 1 February 2027. Protect yourself already now.",
        },
        source={"nl": "CLP, bijlage VI, ATP 23", "en": "CLP, annex VI, ATP 23"},
        difficulty=3,
    ),
    Question(
        key="silent-06",
        category="silent",
        text={
            "nl": (
                "Welke gevaren kun je aan de ruiten op een verpakking niet zien? Kies alle goede antwoorden."
            ),
            "en": (
                "Which hazards can you not see from the diamonds on a container? Choose all right answers."
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Hormoonverstoring (EUH380)",
                    "en": "Endocrine disruption (EUH380)",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {"nl": "Licht ontvlambaar (H225)", "en": "Highly flammable (H225)"},
            ),
            Answer(
                "c",
                {"nl": "Verstikking door stikstof", "en": "Suffocation by nitrogen"},
                is_right=True,
            ),
            Answer(
                "d",
                {"nl": "Dodelijk bij inademen (H330)", "en": "Fatal if inhaled (H330)"},
            ),
            Answer(
                "e",
                {
                    "nl": "Stof dat vrijkomt bij schuren",
                    "en": "Dust released by sanding",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Voor H225 en H330 is er een ruit; voor de drie andere niet.",
            "en": "H225 and H330 have a diamond; the three others have not.",
        },
        source={"nl": "CLP, bijlage I en V", "en": "CLP, annexes I and V"},
        multiple=True,
        difficulty=3,
    ),
)
