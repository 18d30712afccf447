"""Lesson 4: what stands on a package."""

from lms.demo.content.shapes import (
    Checklist,
    Choice,
    Exercise,
    Heading,
    Lesson,
    Matching,
    Option,
    Pair,
    Picture,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="labels",
    slug="lees-het-collo",
    title="Lees het collo",
    minutes=7,
    objectives=(
        "zeggen wat er op een collo hoort te staan",
        "kenmerken onderscheiden van etiketten",
        "een collo afkeuren dat niet klopt",
    ),
    blocks=(
        Heading("labels-h1", "De doos van vorig jaar"),
        Text(
            "labels-t1",
            (
                "<p>Soldaat Mila pakt een lege doos van de stapel voor haar zending poetsdoeken. Er zit nog een rood "
                "etiket op, en UN 1993. ‘Gewoon doorstrepen,’ zegt iemand. De wacht bij de poort ziet alleen het "
                "rood, en de hele rij staat stil.</p>"
            ),
        ),
        TrueFalse(
            "labels-q1",
            "Een oud gevaarsetiket op een doos zonder gevaarlijke stof moet je weghalen of bedekken.",
            True,
            (
                "Ja. Een etiket dat niet hoort, misleidt wie helpt. Omgekeerd: een leeg, ongereinigd vat houdt zijn "
                "etiketten, want er zit nog iets in (5.1.3.1)."
            ),
        ),
        Heading("labels-h2", "Drie dingen op elk collo"),
        Picture(
            "labels-p1",
            "package.png",
            (
                "Een kartonnen doos met een rode ruit, een tweede ruit met een boom en een vis, een regel van vier "
                "cijfers en twee pijlen die omhoog wijzen. Bij elk staat een nummer van 1 tot en met 4."
            ),
            "1 UN-nummer · 2 gevaarsetiket · 3 kenmerk milieugevaarlijk · 4 deze kant boven",
        ),
        Text(
            "labels-t2",
            (
                "<p>Op een collo staan het <b>UN-nummer</b> met de letters UN (5.2.1.1), een <b>etiket</b> voor elk "
                "gevaar, ten minste 10 bij 10 cm (5.2.2), en de <b>kenmerken</b> die erbij horen. Ze zijn leesbaar, "
                "duurzaam en niet bedekt door tape of een ander etiket. Past het niet, dan mag een etiket kleiner, "
                "mits goed te zien.</p>"
            ),
        ),
        Exercise(
            "labels-x1",
            "hazmat_goods",
            count=2,
            own=True,
        ),
        Heading("labels-h3", "Kenmerken zijn geen etiketten"),
        Picture(
            "labels-p2",
            "marks.png",
            (
                "Vijf kenmerken naast elkaar met de nummers 1 tot en met 5: een witte ruit met zwarte punten, een "
                "vierkant met een gestreepte rand en een ring, een rechthoek met batterijen, een ruit met boom en "
                "vis en een driehoek met een thermometer."
            ),
            "Wat je op dozen en voertuigen ziet naast de gevaarsetiketten.",
        ),
        Matching(
            "labels-q2",
            "Welk kenmerk hoort bij welke zending?",
            (
                Pair(
                    "a",
                    "Doos met kleine blikken verf als gelimiteerde hoeveelheid",
                    "Witte ruit met zwarte punten",
                ),
                Pair(
                    "b",
                    "Kleine losse lithium-ion-batterijen",
                    "Rechthoek met batterijen en vlam",
                ),
                Pair(
                    "c",
                    "Vat met een stof die het water vergiftigt",
                    "Ruit met boom en vis",
                ),
                Pair("d", "Tank met heet bitumen", "Driehoek met thermometer"),
            ),
            (
                "LQ 3.4.7, batterijen 5.2.1.9, milieu 5.2.1.8, verwarmd 5.3.3. De ring met de letter E is voor "
                "vrijgestelde hoeveelheden (3.5.4)."
            ),
            others=(Thing("x0", "Ring met de letter E"),),
        ),
        Heading("labels-h4", "Klein verpakt: LQ"),
        Text(
            "labels-t3",
            (
                "<p>Kleine hoeveelheden in een stevige doos mogen vaak als <b>LQ</b>, gelimiteerde hoeveelheid "
                "(3.4): de doos weegt hoogstens 30 kg bruto en draagt het LQ-kenmerk in plaats van etiket en "
                "UN-nummer. Kolom 7a van tabel A zegt hoeveel er per binnenverpakking in mag: bij benzine 1 liter, "
                "bij munitie meestal 0. Nul betekent: geen LQ.</p>"
            ),
        ),
        Choice(
            "labels-q3",
            "Een doos van 18 kg met flessen aceton (UN 1090, II; kolom 7a: 1 L). In elke fles zit 1,5 liter. LQ?",
            (
                Option(
                    "a",
                    "Ja, want de doos blijft onder 30 kg bruto.",
                    False,
                    "Dat is één van twee eisen. De fles telt ook.",
                ),
                Option(
                    "b",
                    "Nee, een fles is te groot.",
                    True,
                    "Ja. De grens is 1 liter per binnenverpakking (3.4.1).",
                ),
                Option(
                    "c",
                    "Ja, als er ook een etiket 3 op de doos komt.",
                    False,
                    "Een etiket maakt een te grote fles niet kleiner.",
                ),
                Option(
                    "d",
                    "Nee, want een brandbare vloeistof mag nooit als LQ.",
                    False,
                    "Jawel: tot 1 liter per fles mag aceton.",
                ),
            ),
            (
                "LQ vraagt twee dingen tegelijk: de binnenverpakking binnen kolom 7a, en het collo hoogstens 30 kg "
                "(3.4.1, 3.4.2)."
            ),
        ),
        Heading("labels-h5", "Eén om alles: de oververpakking"),
        Text(
            "labels-t4",
            (
                "<p>Zet je colli samen op een pallet met folie, dan is dat een <b>oververpakking</b> (5.1.2). Zie je "
                "de etiketten niet meer, dan komen ze opnieuw aan de buitenkant, met het woord OVERVERPAKKING. Is "
                "een collo binnenin kapot of verkeerd geladen, dan maakt de folie het niet goed.</p>"
            ),
        ),
        Checklist(
            "labels-q4",
            "Loop een collo na. Vink aan als je weet waar je kijkt.",
            (
                Thing("a", "Heel en droog, ook onderop."),
                Thing("b", "UN-nummer, gelijk aan het papier."),
                Thing("c", "Een etiket voor elk gevaar."),
                Thing("d", "Geen oude etiketten die er niet bij horen."),
                Thing("e", "Pijlen omhoog, en het collo staat ook zo."),
            ),
        ),
        Text(
            "labels-t5",
            (
                "<p><b>Bronnen.</b> ADR 2025, 3.4, 3.5.4, 5.1.2, 5.1.3.1, 5.2.1, 5.2.2 en 5.3.3. De soldaat en de "
                "poort zijn bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "Of Defensie op eigen verpakkingen van munitie extra kenmerken voert.",
        (
            "Artikel 6 van de Regeling vrijstelling militaire voertuigen 2002 gaat over gevaarsetiketten; de "
            "voorwaarden zijn niet gelezen."
        ),
    ),
)
