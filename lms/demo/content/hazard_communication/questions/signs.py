"""What the exam may ask about the nine pictograms."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="signs-01",
        category="signs",
        text={
            "nl": "Welk pictogram hoort bij een licht ontvlambare vloeistof?",
            "en": "Which pictogram belongs to a highly flammable liquid?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Vlam boven cirkel", "en": "Flame over circle"},
            ),
            Answer(
                "b",
                {"nl": "Ontploffende bom", "en": "Exploding bomb"},
            ),
            Answer(
                "c",
                {"nl": "Vlam", "en": "Flame"},
                is_right=True,
            ),
            Answer(
                "d",
                {"nl": "Gasfles", "en": "Gas cylinder"},
            ),
        ),
        explanation={
            "nl": "GHS02, de vlam. De vlam boven de cirkel is voor stoffen die een brand aanjagen.",
            "en": "GHS02, the flame. The flame over a circle is for substances that feed a fire.",
        },
        source={"nl": "CLP, bijlage V", "en": "CLP, annex V"},
        difficulty=1,
    ),
    Question(
        key="signs-02",
        category="signs",
        text={
            "nl": "Wat betekent de vlam boven een cirkel?",
            "en": "What does the flame over a circle mean?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Het kan brand veroorzaken of verergeren.",
                    "en": "It may cause or intensify fire.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {"nl": "Het is gas onder druk.", "en": "It is gas under pressure."},
            ),
            Answer(
                "c",
                {
                    "nl": "Het ontploft als je het schudt.",
                    "en": "It explodes if you shake it.",
                },
            ),
            Answer(
                "d",
                {"nl": "Het is brandbaar gas.", "en": "It is flammable gas."},
            ),
        ),
        explanation={
            "nl": "Oxiderend: het geeft zuurstof af. Houd het weg van alles wat brandt.",
            "en": "Oxidising: it gives off oxygen. Keep it away from everything that burns.",
        },
        source={"nl": "CLP, bijlage V: GHS03", "en": "CLP, annex V: GHS03"},
        difficulty=1,
    ),
    Question(
        key="signs-03",
        category="signs",
        text={
            "nl": "Welk pictogram staat er bij H334 (astma door inademen)?",
            "en": "Which pictogram goes with H334 (asthma from breathing it in)?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Doodshoofd", "en": "Skull"},
            ),
            Answer(
                "b",
                {"nl": "Uitroepteken", "en": "Exclamation mark"},
            ),
            Answer(
                "c",
                {"nl": "Bijtend", "en": "Corrosion"},
            ),
            Answer(
                "d",
                {"nl": "Romp met ster", "en": "Torso with star"},
                is_right=True,
            ),
        ),
        explanation={
            "nl": (
                "Allergie van de luchtwegen hoort bij GHS08; een huidallergie (H317) bij het uitroepteken."
            ),
            "en": (
                "Allergy of the airways belongs to GHS08; a skin allergy (H317) to the exclamation mark."
            ),
        },
        source={"nl": "CLP, bijlage I, 3.4", "en": "CLP, annex I, 3.4"},
        difficulty=2,
    ),
    Question(
        key="signs-04",
        category="signs",
        text={
            "nl": "Je vindt een bus met een oranje vierkant. Wat weet je zeker?",
            "en": "You find a can with an orange square. What do you know for sure?",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Het product is verboden.", "en": "The product is banned."},
            ),
            Answer(
                "b",
                {
                    "nl": "Het etiket is van vóór de huidige regels.",
                    "en": "The label is from before the present rules.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {"nl": "De inhoud is bedorven.", "en": "The contents have gone off."},
            ),
            Answer(
                "d",
                {
                    "nl": "Het product is minder gevaarlijk.",
                    "en": "The product is less hazardous.",
                },
            ),
        ),
        explanation={
            "nl": (
                "Sinds 1 juni 2017 mag het zo niet meer verkocht worden. Indeling en advies kunnen verouderd "
                "zijn."
            ),
            "en": (
                "Since 1 June 2017 it may no longer be sold like this. Classification and advice may be out of "
                "date."
            ),
        },
        source={"nl": "CLP, artikel 61", "en": "CLP, article 61"},
        difficulty=2,
    ),
    Question(
        key="signs-05",
        category="signs",
        text={
            "nl": (
                "Op een product staat ‘bijtend’, en in het VIB ook H315 en H319. Waarom ontbreekt het "
                "uitroepteken?"
            ),
            "en": (
                "A product bears ‘corrosion’, and its SDS also names H315 and H319. Why is the exclamation mark "
                "missing?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "H315 en H319 tellen bij mengsels niet.",
                    "en": "H315 and H319 do not count for mixtures.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Er was geen plaats op het etiket.",
                    "en": "There was no room on the label.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "‘Bijtend’ heeft voorrang op het uitroepteken voor irritatie.",
                    "en": "‘Corrosion’ has precedence over the exclamation mark for irritation.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Het uitroepteken is afgeschaft.",
                    "en": "The exclamation mark was abolished.",
                },
            ),
        ),
        explanation={
            "nl": "Artikel 26: staat GHS05 erop, dan vervalt GHS07 voor huid- en oogirritatie.",
            "en": "Article 26: with GHS05 on it, GHS07 for skin and eye irritation is dropped.",
        },
        source={"nl": "CLP, artikel 26", "en": "CLP, article 26"},
        difficulty=3,
    ),
    Question(
        key="signs-06",
        category="signs",
        text={
            "nl": "Welke gevaren kunnen achter de romp met de ster zitten? Kies alle goede antwoorden.",
            "en": "Which hazards may be behind the torso with the star? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {"nl": "Kanker", "en": "Cancer"},
                is_right=True,
            ),
            Answer(
                "b",
                {"nl": "Brandwonden aan de huid", "en": "Skin burns"},
            ),
            Answer(
                "c",
                {"nl": "Astma door inademen", "en": "Asthma from breathing it in"},
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Dodelijk bij verslikken",
                    "en": "Fatal when it enters the airways",
                },
                is_right=True,
            ),
            Answer(
                "e",
                {"nl": "Giftig voor waterleven", "en": "Toxic to aquatic life"},
            ),
        ),
        explanation={
            "nl": (
                "GHS08: CMR, allergie van de luchtwegen, orgaanschade en aspiratie. Brandwonden horen bij GHS05."
            ),
            "en": (
                "GHS08: CMR, allergy of the airways, organ damage and aspiration. Burns belong to GHS05."
            ),
        },
        source={"nl": "CLP, bijlage V", "en": "CLP, annex V"},
        multiple=True,
        difficulty=3,
    ),
)
