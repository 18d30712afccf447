"""Lesson 1: what CMR means."""

from lms.demo.content.shapes import (
    Accordion,
    Choice,
    Exercise,
    Heading,
    Lesson,
    Matching,
    Option,
    Pair,
    Part,
    Picture,
    Table,
    Text,
    TrueFalse,
)

LESSON = Lesson(
    key="what",
    slug="wat-cmr-is",
    title="Wat CMR is",
    minutes=7,
    objectives=(
        "zeggen waar C, M en R voor staan en welke H-zinnen erbij horen",
        "categorie 1A, 1B en 2 uit elkaar houden",
        "CMR herkennen waar geen etiket op zit",
    ),
    blocks=(
        Heading(
            "what-h1",
            "Er gebeurde niets",
        ),
        Text(
            "what-t1",
            (
                "<p>Adjudant Rob schuurde van 1988 tot 1996 vliegtuigpanelen. Hij hoestte niet, had geen uitslag, "
                "voelde zich goed. Het stof was geel en smaakte bitter. In 2019 vond men een vlek op zijn long. "
                "Zo gaat het vaak met deze stoffen: op de dag zelf gebeurt er niets.</p>"
            ),
        ),
        Picture(
            "what-p1",
            "years.png",
            (
                "Een tijdlijn. Links een figuur die schuurt in een gele stofwolk, met een vinkje erboven. Daarna "
                "drie bladen met 10, 20 en 30, steeds lichter. Rechts dezelfde figuur in rood bij een kruis."
            ),
            "Tussen het stof en de ziekte liggen vaak tien tot veertig jaar.",
        ),
        Heading(
            "what-h2",
            "Drie letters",
        ),
        Table(
            "what-b1",
            "C, M en R",
            (
                "Letter|Zin",
                "C: kanker|H350, H350i, H351",
                "M: erfelijke schade|H340, H341",
                "R: voortplanting|H360, H361, H362",
            ),
        ),
        Text(
            "what-t2",
            (
                "<p><b>1A</b>: bij mensen vastgesteld. <b>1B</b>: bij dieren vastgesteld, bij mensen aangenomen. "
                "<b>2</b>: verdacht. Voor jouw bescherming zijn 1A en 1B gelijk. De zwaarste plichten horen bij "
                "H340, H350 en H360, het woord ‘Gevaar’ en de romp met de ster.</p>"
            ),
        ),
        Matching(
            "what-q1",
            "Welke zin hoort bij welke code?",
            (
                Pair(
                    "a",
                    "H350",
                    "Kan kanker veroorzaken.",
                ),
                Pair(
                    "b",
                    "H351",
                    "Verdacht van het veroorzaken van kanker.",
                ),
                Pair(
                    "c",
                    "H340",
                    "Kan genetische schade veroorzaken.",
                ),
                Pair(
                    "d",
                    "H360D",
                    "Kan het ongeboren kind schaden.",
                ),
                Pair(
                    "e",
                    "H362",
                    "Kan schadelijk zijn via de borstvoeding.",
                ),
            ),
            (
                "‘Kan’ hoort bij categorie 1, ‘verdacht van’ en ‘kan mogelijks’ bij categorie 2. H362 heeft geen "
                "ruit en geen signaalwoord: hij wordt vaak over het hoofd gezien."
            ),
        ),
        Choice(
            "what-q2",
            (
                "Welke H-zinnen horen bij de zwaarste plichten: vervangen, registreren, elk jaar voorlichting? "
                "Kies alle goede antwoorden."
            ),
            (
                Option(
                    "a",
                    "H350",
                    True,
                    "Ja: kanker, categorie 1A of 1B.",
                ),
                Option(
                    "b",
                    "H340",
                    True,
                    "Ja: erfelijke schade, categorie 1A of 1B.",
                ),
                Option(
                    "c",
                    "H351",
                    False,
                    "Verdacht, categorie 2. Wel beoordelen en vastleggen, niet dit regime.",
                ),
                Option(
                    "d",
                    "H360",
                    True,
                    "Ja: voortplanting, categorie 1A of 1B, sinds 22 mei 2024.",
                ),
                Option(
                    "e",
                    "H315",
                    False,
                    "Huidirritatie is geen CMR.",
                ),
            ),
            (
                "H340, H350 en H360, met alle letters die erachter staan. Sinds 22 mei 2024 valt ook "
                "voortplanting onder het strengere deel van het Arbobesluit (Stb. 2024, 127)."
            ),
            multiple=True,
        ),
        Heading(
            "what-h3",
            "Waar je het tegenkomt",
        ),
        Accordion(
            "what-a1",
            (
                Part(
                    "a",
                    "In een blik",
                    (
                        "<p>Primer met chromaat, hydrazine, benzine (benzeen), soldeer met lood, cadmium, "
                        "kobaltpoeder.</p>"
                    ),
                ),
                Part(
                    "b",
                    "Uit je eigen handen",
                    (
                        "<p>Schuurstof van oude verf, lasrook van roestvast staal, kwartsstof, hardhoutstof.</p>"
                    ),
                ),
                Part(
                    "c",
                    "Uit een motor",
                    "<p>Dieselmotoremissie in hal, laadruim of garage.</p>",
                ),
                Part(
                    "d",
                    "In een oud onderdeel",
                    "<p>Asbest in pakkingen en remmen, cadmium en chromaat op bouten.</p>",
                ),
                Part(
                    "e",
                    "Uit een wapen",
                    "<p>Lood in kruitdamp op de schietbaan, zeker binnen.</p>",
                ),
            ),
        ),
        TrueFalse(
            "what-q3",
            (
                "Een stof zonder etiket, zoals lasrook van roestvast staal, kan onder dezelfde strenge regels vallen als een blik met "
                "H350."
            ),
            True,
            (
                "Ja. De wet noemt ook kankerverwekkende processen, zoals hardhoutstof, kwartsstof en dieselrook. Lasrook van roestvast staal valt eronder om het chroom-6 dat erin zit. Geen van alle krijgt een etiket, wel een plicht."
            ),
        ),
        Heading(
            "what-h4",
            "Geen veilige ondergrens",
        ),
        Text(
            "what-t3",
            (
                "<p>Voor veel kankerverwekkende stoffen is er geen hoeveelheid waaronder niets gebeurt. Een "
                "grenswaarde is dan <b>geen streep tussen veilig en onveilig</b>, maar een bovengrens. De "
                "opdracht blijft: zo laag als technisch kan. Elke keer minder telt. Dat is ook het goede nieuws: "
                "wat je vandaag anders doet, helpt.</p>"
            ),
        ),
        Choice(
            "what-q4",
            "De meting blijft onder de grenswaarde. Mag de afzuiging uit?",
            (
                Option(
                    "a",
                    "Ja, onder de grens is het veilig.",
                    False,
                    "Bij kankerverwekkend bestaat die veilige grens vaak niet.",
                ),
                Option(
                    "b",
                    "Ja, als je een masker draagt.",
                    False,
                    "Een masker is de laatste stap, niet de eerste.",
                ),
                Option(
                    "c",
                    "Nee, het moet zo laag als technisch kan.",
                    True,
                    "Ja. De grens is een plafond, geen doel.",
                ),
                Option(
                    "d",
                    "Alleen op korte dagen.",
                    False,
                    "Elke blootstelling telt op.",
                ),
            ),
            (
                "Arbobesluit, hoofdstuk 4, afdeling 2: blootstelling aan kankerverwekkende stoffen voorkomen, en "
                "als dat niet kan zo laag mogelijk houden, ook onder de grenswaarde."
            ),
            is_critical=True,
        ),
        Heading(
            "what-h5",
            "Herken de zin",
        ),
        Text(
            "what-t4",
            "<p>Twee vragen over de zinnen van CMR, zoals de wet ze schrijft.</p>",
        ),
        Exercise(
            "what-x1",
            "hazmat_statement",
            count=2,
            subjects="H340, H341, H350, H350i, H351, H360, H360D, H360F, H361, H361d, H362",
        ),
        Text(
            "what-t5",
            (
                '<p><b>Bronnen.</b> <a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Verordening (EG) '
                "1272/2008 (CLP)</a>, bijlage I, 3.5 tot en met 3.7. <a "
                'href="https://wetten.overheid.nl/BWBR0008498">Arbeidsomstandighedenbesluit</a>, hoofdstuk 4, '
                "afdeling 2, gewijzigd bij <a "
                'href="https://zoek.officielebekendmakingen.nl/stb-2024-127.html">Stb. 2024, 127</a>. Adjudant '
                "Rob is bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "De artikelen van afdeling 2 na de wijziging van 2024, en voor welke reprotoxische stoffen wel "
            "een veilige grens geldt."
        ),
        "Welke CMR-stoffen en processen in de RI&E van jouw eenheid staan.",
    ),
)
