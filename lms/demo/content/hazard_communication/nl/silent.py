"""Lesson 4: what a label does not say."""

from lms.demo.content.shapes import (
    Accordion,
    Choice,
    Heading,
    Lesson,
    Matching,
    Numeric,
    Option,
    Pair,
    Part,
    Picture,
    Table,
    Text,
    TrueFalse,
)

LESSON = Lesson(
    key="silent",
    slug="wat-een-etiket-niet-zegt",
    title="Wat een etiket niet zegt",
    minutes=7,
    objectives=(
        "gevaar en risico uit elkaar houden",
        "stoffen noemen die pas door het werk ontstaan en nooit een etiket krijgen",
        "weten welke vragen je na het etiket nog moet stellen",
    ),
    blocks=(
        Heading(
            "silent-h1",
            "Hetzelfde etiket",
        ),
        Text(
            "silent-t1",
            (
                "<p>Op de oefening van maandag roert wachtmeester Yara een blik verdunner om, buiten, met het "
                "deksel half erop. Op dinsdag reinigt ze er spuitpistolen mee in een cabine zonder afzuiging, "
                "twee uur lang. Hetzelfde blik, hetzelfde etiket. Dinsdagavond heeft ze hoofdpijn en is ze "
                "misselijk.</p>"
            ),
        ),
        Heading(
            "silent-h2",
            "Gevaar en risico",
        ),
        Picture(
            "silent-p1",
            "risk.png",
            (
                "Twee keer hetzelfde blik met een vlam en een uitroepteken. Links is het dicht en staat er een "
                "groene figuur naast. Rechts hangt een wolk damp over een figuur in rood, met een klok. Onder elk "
                "een meter: links laag, rechts hoog."
            ),
            "Gevaar zit in de stof. Risico zit in wat je ermee doet.",
        ),
        Text(
            "silent-t2",
            (
                "<p>Het etiket noemt het <b>gevaar</b>: wat de stof kán. Het <b>risico</b> hangt af van jou: "
                "hoeveel, hoelang, hoe dichtbij, hoe warm, hoe goed de lucht ververst wordt, en of het op je huid "
                "komt. Dat staat nergens op het blik. Het staat in de risico-inventarisatie (RI&amp;E) en op de "
                "werkplekinstructiekaart.</p>"
            ),
        ),
        Matching(
            "silent-q1",
            "Gevaar of risico?",
            (
                Pair(
                    "a",
                    "‘Kan slaperigheid of duizeligheid veroorzaken.’",
                    "gevaar",
                ),
                Pair(
                    "b",
                    "Twee uur spuiten zonder afzuiging",
                    "risico",
                ),
                Pair(
                    "c",
                    "‘Verdacht van het veroorzaken van kanker.’",
                    "gevaar",
                ),
                Pair(
                    "d",
                    "Met blote handen in de wasbak",
                    "risico",
                ),
            ),
            (
                "Een gevaar verandert niet door hoe je werkt, een risico wel. Daarom maakt het uit hoe je werkt."
            ),
        ),
        Heading(
            "silent-h3",
            "Nooit een etiket",
        ),
        Text(
            "silent-t3",
            (
                "<p>De gevaarlijkste stoffen in een werkplaats komen soms niet uit een blik. Ze <b>ontstaan</b>. Wat "
                "ontstaat, krijgt geen etiket en geen VIB.</p>"
            ),
        ),
        Table(
            "silent-b1",
            "Wat je zelf maakt",
            (
                "Je doet|Er ontstaat",
                "schuren van oude verf|stof, soms met chroom-6 of lood",
                "lassen van roestvast staal|lasrook met chroom-6 en nikkel",
                "een diesel laten draaien in de hal|dieselmotoremissie",
                "slijpen van beton of steen|kwartsstof",
                "frezen van hardhout|hardhoutstof",
            ),
        ),
        Choice(
            "silent-q2",
            (
                "Welke van deze stoffen vind je nooit met een etiket in het magazijn? Kies alle goede antwoorden."
            ),
            (
                Option(
                    "a",
                    "Lasrook",
                    True,
                    "Ja. Hij ontstaat bij het lassen.",
                ),
                Option(
                    "b",
                    "Verdunner",
                    False,
                    "Een product, met etiket en VIB.",
                ),
                Option(
                    "c",
                    "Kwartsstof van slijpen",
                    True,
                    "Ja. Het komt uit beton dat zelf geen etiket heeft.",
                ),
                Option(
                    "d",
                    "Uitlaatgas van een heftruck",
                    True,
                    "Ja. En diesel zelf zegt niets over zijn rook.",
                ),
                Option(
                    "e",
                    "Verharder van een tweecomponentenlak",
                    False,
                    "Een product, met etiket. Pas op: het mengsel in de beker heeft er geen.",
                ),
            ),
            (
                "Voor wat ontstaat, geldt dezelfde plicht om te beoordelen en te beschermen (Arbobesluit, "
                "hoofdstuk 4). Je vindt het niet in de kast, maar in de RI&E."
            ),
            multiple=True,
        ),
        Heading(
            "silent-h4",
            "Geen ruit is geen vrijbrief",
        ),
        Accordion(
            "silent-a1",
            (
                Part(
                    "a",
                    "Niet ingedeeld",
                    (
                        "<p>Betekent: volgens de leverancier voldoet het niet aan de criteria. Soms is er gewoon niets "
                        "bekend.</p>"
                    ),
                ),
                Part(
                    "b",
                    "Onder de drempel",
                    (
                        "<p>Een mengsel wordt pas ingedeeld vanaf een gehalte. Kankerverwekkend 1A of 1B: vanaf 0,1 %. "
                        "Daaronder zit het er wel in.</p>"
                    ),
                ),
                Part(
                    "c",
                    "Kleine verpakking",
                    "<p>Op een verpakking tot 125 ml mogen in een aantal gevallen zinnen ontbreken.</p>",
                ),
                Part(
                    "d",
                    "Nieuwe gevaren",
                    (
                        "<p>Hormoonverstoring heeft sinds 2023 een klasse en een zin (EUH380), maar geen ruit.</p>"
                    ),
                ),
                Part(
                    "e",
                    "Verstikking",
                    (
                        "<p>Stikstof uit een tank is niet giftig en heeft geen doodshoofd. In een put verdringt het de "
                        "lucht, en je valt zonder waarschuwing om.</p>"
                    ),
                ),
            ),
        ),
        Numeric(
            "silent-q3",
            (
                "Vanaf welk percentage van een stof die kankerverwekkend is in categorie 1B wordt een mengsel "
                "zelf ook zo ingedeeld, als er geen eigen grens voor die stof is?"
            ),
            "0.1",
            "0",
            "%",
            (
                "Algemene concentratiegrens van 0,1 % (CLP, bijlage I, tabel 3.6.2). Sommige stoffen hebben een "
                "eigen, lagere grens."
            ),
        ),
        Heading(
            "silent-h5",
            "De indeling schuift",
        ),
        Text(
            "silent-t4",
            (
                "<p>Wat vandaag op het etiket staat, is wat men vandaag weet. <b>Bariumchromaat</b>, een pigment "
                "in roestwerende primer, wordt op 1 februari 2027 officieel kankerverwekkend (Carc. 1B, H350). De "
                "stof verandert die dag niet; onze kennis is al eerder veranderd. Wacht met schuren dus niet op "
                "het etiket.</p>"
            ),
        ),
        TrueFalse(
            "silent-q4",
            (
                "Een blik primer zonder romp met ster mag je zonder bescherming droog schuren als de verf eenmaal "
                "hard is."
            ),
            False,
            (
                "Nee. Het etiket gaat over het natte product in het blik. Schuurstof kan chromaat, lood of kwarts "
                "bevatten, en de indeling kan achterlopen. Vraag eerst wat er in de laag zit."
            ),
            is_critical=True,
        ),
        Text(
            "silent-t5",
            (
                '<p><b>Bronnen.</b> <a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Verordening (EG) '
                "1272/2008 (CLP)</a>, bijlage I, 1.5.2, tabel 3.6.2 en 3.11, en bijlage VI (ATP 23, Verordening "
                "(EU) 2025/1222: bariumchromaat). <a "
                'href="https://wetten.overheid.nl/BWBR0008498">Arbeidsomstandighedenbesluit</a>, hoofdstuk 4. '
                "Wachtmeester Yara is bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "De artikelen van hoofdstuk 4 van het Arbobesluit na de wijziging van 22 mei 2024 (Stb. 2024, "
            "127)."
        ),
        (
            "Welke processen op de lijst van kankerverwekkende processen van het ministerie van Sociale Zaken "
            "staan op de dag van gebruik."
        ),
    ),
)
