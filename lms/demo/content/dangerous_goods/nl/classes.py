"""Lesson 2: the classes, and the danger each stands for."""

from lms.demo.content.shapes import (
    Accordion,
    Choice,
    Exercise,
    Heading,
    Hotspot,
    Lesson,
    Matching,
    Option,
    Pair,
    Part,
    Picture,
    Spot,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="classes",
    slug="de-klassen",
    title="De dertien klassen",
    minutes=7,
    objectives=(
        "de klasse noemen bij het etiket en omgekeerd",
        "zeggen welk gevaar bij een klasse hoort",
        "het bijkomend gevaar herkennen",
    ),
    blocks=(
        Heading("classes-h1", "Twee flessen"),
        Text(
            "classes-t1",
            (
                "<p>In het magazijn staan twee flessen zonder dop. Op de ene een rood etiket met een vlam, op de "
                "andere een geel met een vlam boven een cirkel. ‘Allebei brand,’ zegt soldaat Daan, en zet ze naast "
                "elkaar.</p><p>De ene brandt. De andere laat alles om zich heen beter branden.</p>"
            ),
        ),
        Picture(
            "classes-p1",
            "two.png",
            (
                "Links een rode ruit met een vlam en een cijfer, rechts een gele ruit met een vlam op een ring en "
                "een cijfer, met daartussen een pijl heen en weer."
            ),
            "Bijna hetzelfde plaatje, een heel ander gevaar.",
        ),
        Heading("classes-h2", "Negen cijfers, dertien klassen"),
        Text(
            "classes-t2",
            (
                "<p>Het ADR verdeelt alle gevaarlijke stoffen over negen cijfers. De cijfers 4, 5 en 6 zijn "
                "gesplitst, zodat er dertien klassen zijn (2.1.1.1). Onderin het etiket staat het cijfer: niets lees je sneller.</p>"
            ),
        ),
        Accordion(
            "classes-a1",
            (
                Part(
                    "a",
                    "1 tot en met 3",
                    (
                        "<ul><li><b>1</b> ontplofbare stoffen en voorwerpen: munitie, springstof, fakkels</li><li><b>2</b> "
                        "gassen: brandbaar (2.1), verstikkend of oxiderend (2.2), giftig (2.3)</li><li><b>3</b> brandbare "
                        "vloeistoffen: benzine, diesel, verf</li></ul>"
                    ),
                ),
                Part(
                    "b",
                    "4 en 5",
                    (
                        "<ul><li><b>4.1</b> brandbare vaste stoffen: zwavel, lucifers</li><li><b>4.2</b> vat vanzelf vlam: "
                        "witte fosfor</li><li><b>4.3</b> geeft met water brandbaar gas: natrium, carbid</li><li><b>5.1</b> "
                        "oxiderend: ammoniumnitraat, chloraat</li><li><b>5.2</b> organische peroxiden: harders</li></ul>"
                    ),
                ),
                Part(
                    "c",
                    "6 tot en met 9",
                    (
                        "<ul><li><b>6.1</b> giftig: cyanide, sommige bestrijdingsmiddelen</li><li><b>6.2</b> besmettelijk: "
                        "monsters, ziekenhuisafval</li><li><b>7</b> radioactief: meetbronnen</li><li><b>8</b> bijtend: "
                        "accuzuur, loog</li><li><b>9</b> diversen: lithiumbatterijen, milieugevaarlijk, airbags</li></ul>"
                    ),
                ),
            ),
        ),
        Matching(
            "classes-q1",
            "Welke klasse hoort bij wat je op de eenheid tegenkomt?",
            (
                Pair("a", "Jerrycan benzine", "Klasse 3"),
                Pair("b", "Fles zuurstof", "Klasse 2"),
                Pair("c", "Accuzuur", "Klasse 8"),
                Pair("d", "Losse lithium-ion-batterijen", "Klasse 9"),
                Pair("e", "Rookgranaat", "Klasse 1"),
            ),
            (
                "Benzine UN 1203, zuurstof UN 1072, accuzuur UN 2796, lithium-ion UN 3480. Een rookgranaat is "
                "munitie, dus klasse 1, ook al denk je aan rook."
            ),
            others=(Thing("x0", "Klasse 6.1"),),
        ),
        Heading("classes-h3", "Kijk naar kleur, teken en cijfer"),
        Picture(
            "classes-p2",
            "flash.png",
            (
                "Acht ruiten in twee rijen, met verschillende kleuren en tekens: onder meer wit en rood, blauw, "
                "groen, wit met zwart en gestreept. Bij elk staat een nummer van 1 tot en met 8."
            ),
            "Bedek de cijfers en noem de klasse. Onthoud: kleur eerst, dan het teken, dan het cijfer.",
        ),
        Hotspot(
            "classes-q2",
            "Tik op het etiket van een stof die met water brandbaar gas geeft.",
            "four.png",
            (
                "Vier ruiten naast elkaar, elk met een vlam en het cijfer 4 of 5: een wit met rode strepen, een "
                "boven wit en onder rood, een blauw en een geel."
            ),
            (
                Spot(
                    "a",
                    15,
                    80,
                    False,
                    "Klasse 4.1: een vaste stof die makkelijk brandt.",
                ),
                Spot("b", 38, 80, False, "Klasse 4.2: vat vanzelf vlam in de lucht."),
                Spot(
                    "c", 62, 80, True, "Klasse 4.3: blauw, zoals water. Niet nat maken."
                ),
                Spot(
                    "d",
                    85,
                    80,
                    False,
                    "Klasse 5.1: geeft zuurstof, geen brandbaar gas.",
                ),
            ),
            (
                "Blauw is water. Bij natrium of carbid blus je niet met water, en je houdt het droog (etiket 4.3, "
                "ADR 5.2.2.2.2)."
            ),
            is_critical=True,
        ),
        Exercise(
            "classes-x1",
            "hazmat_label",
            count=3,
        ),
        Heading("classes-h4", "Eén stof, twee gevaren"),
        Text(
            "classes-t3",
            (
                "<p>Een stof staat in één klasse, maar kan meer gevaren hebben. Methanol brandt én is giftig: klasse "
                "3 met <b>bijkomend gevaar</b> 6.1. Het collo draagt dan twee etiketten. Chloor is een giftig gas "
                "dat ook oxiderend en bijtend is: 2.3 met 5.1 en 8. Kijk daarom nooit naar maar één ruit.</p>"
            ),
        ),
        Choice(
            "classes-q3",
            "Op een vat staan de etiketten 3 en 6.1. Wat weet je? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "Inademen of aanraken kan je vergiftigen.",
                    True,
                    "Ja: 6.1.",
                ),
                Option(
                    "b",
                    "Het laagste cijfer telt, de rest is voor de boekhouding.",
                    False,
                    "Elk etiket telt, ook voor samenladen.",
                ),
                Option(
                    "c",
                    "Het zijn twee stoffen in één vat.",
                    False,
                    "Nee: één stof met twee gevaren, of een mengsel dat beide heeft.",
                ),
                Option(
                    "d",
                    "De damp kan vlam vatten.",
                    True,
                    "Ja: klasse 3.",
                ),
            ),
            "Elk etiket is een gevaar. Samen bepalen ze hoe je laadt, helpt en blust.",
            multiple=True,
        ),
        Heading("classes-h5", "Etiket op de weg, pictogram in de werkplaats"),
        Text(
            "classes-t4",
            (
                "<p>In de werkplaats zie je <b>pictogrammen</b>: witte ruiten met een rode rand. Die waarschuwen wie "
                "ermee werkt (CLP). Op de doos die vervoerd wordt staan <b>gevaarsetiketten</b>: gekleurde ruiten "
                "met een cijfer. Die waarschuwen wie vervoert of helpt (ADR). Een stof die op de weg geen gevaarlijk goed is, kan in de werkplaats toch gevaarlijk zijn.</p>"
            ),
        ),
        TrueFalse(
            "classes-q4",
            "Een product zonder gevaarsetiket voor vervoer is in de werkplaats ook niet gevaarlijk.",
            False,
            (
                "Nee. Kankerverwekkende of allergie gevende stoffen hebben op de weg soms geen klasse. Kijk in "
                "rubriek 2 en rubriek 14 van het veiligheidsinformatieblad."
            ),
            is_critical=True,
        ),
        Text(
            "classes-t5",
            (
                "<p><b>Bronnen.</b> ADR 2025, 2.1.1.1 en 5.2.2.2.2 (modellen), tabel A van 3.2. Verordening (EG) "
                "1272/2008 (CLP). De soldaat is bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "De Nederlandse namen van de klassen zijn naar het ADR; laat een veiligheidsadviseur de korte "
            "omschrijvingen nalezen."
        ),
        "Wat op jouw locatie het meest voorkomt, verschilt per eenheid.",
    ),
)
