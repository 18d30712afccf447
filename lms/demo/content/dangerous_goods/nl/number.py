"""Lesson 3: UN number, proper shipping name and packing group."""

from lms.demo.content.shapes import (
    Blanks,
    Callout,
    Choice,
    Heading,
    Lesson,
    Matching,
    Numeric,
    Option,
    Pair,
    Picture,
    Table,
    Text,
)

LESSON = Lesson(
    key="number",
    slug="nummer-naam-groep",
    title="UN-nummer, naam en verpakkingsgroep",
    minutes=7,
    objectives=(
        "een stof op naam, nummer en verpakkingsgroep benoemen",
        "uitleggen waarom een UN-nummer alleen te weinig zegt",
        "de code op een verpakking lezen",
    ),
    blocks=(
        Heading("number-h1", "‘Het is gewoon verf’"),
        Text(
            "number-t1",
            (
                "<p>Magazijnbeheerder Ties moet drie blikken versturen. Op alle drie staat UN 1263, VERF. Hij zoekt "
                "het nummer op en vindt zes regels. De ene keer mag er 20 liter mee zonder ADR-certificaat, de "
                "andere keer 333, de derde keer 1.000.</p><p>Hetzelfde nummer, drie antwoorden.</p>"
            ),
        ),
        Choice(
            "number-q1",
            "Wat heeft Ties nog nodig?",
            (
                Option(
                    "a",
                    "De verpakkingsgroep van elk blik.",
                    True,
                    "Ja. I, II of III: dat scheidt de regels.",
                ),
                Option(
                    "b",
                    "De kleur van de verf en het merk van de fabrikant.",
                    False,
                    "Die zeggen niets over het gevaar in vervoer.",
                ),
                Option(
                    "c",
                    "Niets: hij neemt de regel met de meeste liters.",
                    False,
                    "Dan kent hij een vrijstelling toe die er misschien niet is. Dat is een overtreding.",
                ),
                Option(
                    "d",
                    "Een weegschaal die tot op de gram nauwkeurig is.",
                    False,
                    "Eerst weten welke regel het is, dan pas meten.",
                ),
            ),
            (
                "Zoek nooit op UN-nummer alleen. Het nummer, de verpakkingsgroep en soms de classificatiecode samen "
                "wijzen één regel van tabel A aan."
            ),
            is_critical=True,
        ),
        Heading("number-h2", "Vier cijfers"),
        Text(
            "number-t2",
            (
                "<p>Een <b>UN-nummer</b> is vier cijfers met UN ervoor, en betekent overal hetzelfde: weg, spoor, "
                "zee en lucht. Sommige nummers zijn van één stof (UN 1203 is benzine). Andere zijn van een groep, "
                "met <b>n.e.g.</b> (niet elders genoemd). Daarbij schrijft de afzender de technische naam tussen "
                "haakjes, zodat je weet wat erin zit (3.1.2.8, bijzondere bepaling 274).</p>"
            ),
        ),
        Text(
            "number-t3",
            (
                "<p>De <b>juiste vervoersnaam</b> staat in tabel A in hoofdletters (3.1.2). Een merknaam is geen "
                "vervoersnaam.</p>"
            ),
        ),
        Heading("number-h3", "Hoe gevaarlijk binnen de klasse"),
        Picture(
            "number-p1",
            "groups.png",
            (
                "Drie bakken naast elkaar, van hoog gevuld met rood naar half gevuld met geel naar laag gevuld met "
                "groen, elk met een of meer streepjes eronder."
            ),
            "Verpakkingsgroep I, II en III: van groot naar klein gevaar.",
        ),
        Heading("number-h4", "I, II of III"),
        Text(
            "number-t4",
            (
                "<p><b>I</b> is groot gevaar, <b>II</b> gemiddeld, <b>III</b> klein (2.1.1.3). De groep bepaalt hoe "
                "sterk de verpakking moet zijn en hoeveel je mag meenemen. Gassen, munitie, organische peroxiden, "
                "besmettelijke en radioactieve stoffen hebben er geen; de meeste voorwerpen, zoals batterijen, ook "
                "niet.</p>"
            ),
        ),
        Table(
            "number-b1",
            "Drie regels van UN 1263 VERF",
            (
                "Groep | Per binnenverpakking als LQ | Vervoerscategorie",
                "I | 500 ml | 1",
                "II | 5 l | 2",
                "III | 5 l | 3",
            ),
        ),
        Numeric(
            "number-q2",
            (
                "Met vervoerscategorie 2 mag je hoogstens 333 liter meenemen binnen de vrijstelling van 1.1.3.6. "
                "Hoeveel liter verf van verpakkingsgroep I (categorie 1) mag er hoogstens mee?"
            ),
            "20",
            "0",
            "liter",
            (
                "Categorie 1: hoogstens 20, factor 50, dus 20 × 50 = 1.000 punten (1.1.3.6.3). Wie denkt dat alle "
                "verf gelijk is, neemt zestien keer te veel mee."
            ),
        ),
        Heading("number-h5", "X, Y of Z op de doos"),
        Text(
            "number-t5",
            (
                "<p>Een goedgekeurde verpakking draagt een code, bijvoorbeeld <b>4G/Y 25</b>. 4G is een kartonnen "
                "doos, 25 is de grootste bruto massa in kg. De letter zegt hoe streng ze beproefd is "
                "(6.1.3.1):</p><ul><li><b>X</b>: goed voor groep I, II en III</li><li><b>Y</b>: goed voor II en "
                "III</li><li><b>Z</b>: alleen voor III</li></ul>"
            ),
        ),
        Matching(
            "number-q3",
            "Welke doos past ten minste bij welke stof?",
            (
                Pair("a", "Verpakkingsgroep I", "X"),
                Pair("b", "Verpakkingsgroep II", "Y"),
                Pair("c", "Verpakkingsgroep III", "Z"),
            ),
            "X kan alles, Y kan II en III, Z alleen III. Een sterkere mag altijd; een zwakkere nooit.",
        ),
        Blanks(
            "number-q4",
            "Vul aan wat iemand bij een ongeval het eerst wil weten. Meer dan één woord kan goed zijn.",
            (
                "Het [UN-nummer|UN nummer|nummer] zegt welke stof het is, de [klasse|etiketten] welk gevaar, en de "
                "[verpakkingsgroep|groep] hoe groot dat gevaar is."
            ),
            "Drie gegevens, één stof. Ze staan in deze volgorde in het vervoerdocument (5.4.1.1.1).",
        ),
        Heading("number-h6", "Als je iets niet weet"),
        Callout(
            "number-c1",
            "warning",
            "Nooit invullen wat ontbreekt",
            (
                "<p>Staat er geen vervoerscategorie, dan is er geen vrijstelling. Staat er geen verpakkingsgroep, "
                "vraag het de afzender. Een vrijstelling die je ten onrechte weigert kost tijd. Een die je ten "
                "onrechte geeft, is een overtreding.</p>"
            ),
        ),
        Text(
            "number-t6",
            (
                "<p><b>Bronnen.</b> ADR 2025, 2.1.1.3, 3.1.2, tabel A van 3.2, 5.4.1.1.1 en 6.1.3.1. De "
                "magazijnbeheerder is bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "De cijfers komen uit de startuitgave van ADR 2025 in dit systeem; een veiligheidsadviseur "
            "vergelijkt ze met het ADR zelf."
        ),
        "Welke verpakkingen Defensie standaard gebruikt en waar de codes te vinden zijn.",
    ),
)
