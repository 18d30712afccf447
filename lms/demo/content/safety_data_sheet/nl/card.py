"""Lesson 5: from the sheet to the card."""

from lms.demo.content.shapes import (
    Checklist,
    Choice,
    Heading,
    Lesson,
    Matching,
    Option,
    Ordering,
    Pair,
    Picture,
    Scenario,
    Situation,
    Table,
    Text,
    Thing,
    Way,
)

LESSON = Lesson(
    key="card",
    slug="van-blad-naar-kaart",
    title="Van blad naar kaart",
    minutes=7,
    objectives=(
        "zeggen wat op een werkplekinstructiekaart hoort en uit welke rubriek het komt",
        "een kaart toetsen aan het werk dat er echt gebeurt",
        "een fout op een kaart melden voordat iemand er schade van heeft",
    ),
    blocks=(
        Heading(
            "card-h1",
            "Eén bladzij",
        ),
        Text(
            "card-t1",
            (
                "<p>Veertien bladzijden lezen met natte handen lukt niet. Daarom bestaat de "
                "<b>werkplekinstructiekaart</b> (WIK): één bladzij, bij de plek, voor één product en één taak. De "
                "arbodeskundige maakt hem uit het VIB én uit hoe er hier gewerkt wordt. De kaart is de kortste "
                "weg van de leverancier naar jouw handen.</p>"
            ),
        ),
        Picture(
            "card-p1",
            "card.png",
            (
                "Links een stapel bladen met genummerde rubrieken. Pijlen van 2, 4, 6, 7, 8 en 13 lopen naar één "
                "kaart rechts: ruiten bovenaan, daaronder vakken met een handschoen, een oog met water, een plas, "
                "een kast en een ton."
            ),
            "Zes rubrieken worden vijf vakken.",
        ),
        Matching(
            "card-q1",
            "Uit welke rubriek komt het vak op de kaart?",
            (
                Pair(
                    "a",
                    "De ruiten en gevaren",
                    "2",
                ),
                Pair(
                    "b",
                    "Wat je draagt",
                    "8",
                ),
                Pair(
                    "c",
                    "Wat je doet bij een spat",
                    "4",
                ),
                Pair(
                    "d",
                    "Waar je het bewaart",
                    "7",
                ),
                Pair(
                    "e",
                    "Wat je met een plas doet",
                    "6",
                ),
                Pair(
                    "f",
                    "In welke bak de doek gaat",
                    "13",
                ),
            ),
            "Twee dingen komen niet uit het VIB: hoe het hier gebeurt, en wie je hier belt.",
        ),
        Heading(
            "card-h2",
            "Wat het VIB niet weet",
        ),
        Table(
            "card-b1",
            "Van algemeen naar hier",
            (
                "VIB zegt|Kaart zegt",
                "zorg voor ventilatie|zet de afzuiging aan, wacht tot het groene lampje",
                "draag handschoenen|butyl, 0,7 mm, la 3; weggooien na één klus",
                "raadpleeg een arts|bel het alarmnummer; meld bij de bedrijfsarts",
                "voer af volgens voorschrift|rode ton bij poort 2",
            ),
        ),
        Choice(
            "card-q2",
            "Op een kaart staat: ‘zorg voor voldoende ventilatie’. Wat is daarmee mis?",
            (
                Option(
                    "a",
                    "Ventilatie hoort niet op een kaart.",
                    False,
                    "Juist wel, maar dan concreet.",
                ),
                Option(
                    "b",
                    "Het moet in het Engels.",
                    False,
                    "De taal is niet het bezwaar: wie er werkt, moet het begrijpen.",
                ),
                Option(
                    "c",
                    "Niemand kan zien of hij het goed doet.",
                    True,
                    "Ja. Een kaart zegt welke knop, welk lampje, welke la.",
                ),
                Option(
                    "d",
                    "Het wetsartikel dat om ventilatie vraagt, ontbreekt.",
                    False,
                    "Wie spuit, heeft niets aan een artikelnummer.",
                ),
            ),
            "Toets elke regel: kan een nieuwe collega dit doen zonder iets te vragen?",
        ),
        Heading(
            "card-h3",
            "Werkt de kaart?",
        ),
        Text(
            "card-t2",
            (
                "<p>De voorlichting die de wet vraagt, is pas klaar als je het <b>begrijpt</b>: de gevaren, de "
                "maatregelen, wat je doet als het misgaat. Een paraaf bewijst niet dat iemand het begrijpt. Laat een "
                "collega de kaart in eigen woorden uitleggen, bij het product, in twee minuten. Loopt het spaak, dan "
                "is de kaart niet af.</p>"
            ),
        ),
        Ordering(
            "card-q3",
            "Een nieuw product komt binnen. Zet in volgorde.",
            (
                Thing(
                    "a",
                    "Goedkeuring vragen, met het VIB erbij.",
                ),
                Thing(
                    "b",
                    "Vastleggen: wat, waar, hoeveel, voor welke taak.",
                ),
                Thing(
                    "c",
                    "Beoordelen: wie komt ermee in aanraking, hoe, hoelang?",
                ),
                Thing(
                    "d",
                    "De kaart maken en ophangen.",
                ),
                Thing(
                    "e",
                    "De mensen voorlichten, en pas dan gebruiken.",
                ),
            ),
            (
                "Vóór de eerste druppel. Een product dat eerst wordt gebruikt en later wordt beoordeeld, is "
                "beoordeeld door wie het gebruikte."
            ),
        ),
        Heading(
            "card-h4",
            "De kaart klopt niet",
        ),
        Scenario(
            "card-q4",
            "Wat doe je?",
            (
                Situation(
                    "glove",
                    (
                        "De kaart zegt: latex handschoenen. In rubriek 8 van het nieuwe VIB staat: geen latex, butyl."
                    ),
                    (
                        Way(
                            "a",
                            "Latex dragen: de kaart geldt.",
                            "Na vijf minuten voel je het oplosmiddel. De kaart was ouder dan het blad.",
                            goes_to="hurt",
                        ),
                        Way(
                            "b",
                            "Butyl dragen en verder niets.",
                            "Jij bent beschermd. Je maat morgen niet.",
                            goes_to="mate",
                        ),
                        Way(
                            "c",
                            "Stoppen, melden, en tot er een nieuwe kaart is butyl laten geven.",
                            "De deskundige belt terug: het klopt, en vijf andere kaarten ook niet.",
                            ends_well=True,
                        ),
                    ),
                ),
                Situation(
                    "hurt",
                    "Je handen zijn rood.",
                    (
                        Way(
                            "a",
                            "Wassen, melden, en de kaart laten verbeteren.",
                            "Goed. Zo blijft het bij die ene keer.",
                            ends_well=True,
                        ),
                        Way(
                            "b",
                            "Crème erop en door.",
                            "Over drie weken heb je eczeem.",
                        ),
                    ),
                ),
                Situation(
                    "mate",
                    "Morgen pakt je maat de latex.",
                    (
                        Way(
                            "a",
                            "Het alsnog melden.",
                            "Goed. Gisteren was nog beter geweest.",
                            ends_well=True,
                        ),
                        Way(
                            "b",
                            "Hij leest zelf maar.",
                            "Hij leest de kaart. Die zegt latex.",
                        ),
                    ),
                ),
            ),
            (
                "Kaart en blad spreken elkaar tegen? Het voorzichtigste geldt, en je meldt het. Zo leert de hele "
                "eenheid ervan."
            ),
            is_critical=True,
        ),
        Checklist(
            "card-q5",
            "Loop vandaag naar één plek waar met een stof gewerkt wordt. Vink aan wat je vindt.",
            (
                Thing(
                    "a",
                    "Een kaart, binnen handbereik.",
                ),
                Thing(
                    "b",
                    "Een kaart met de naam van het product dat er staat.",
                ),
                Thing(
                    "c",
                    "De handschoenen die de kaart noemt.",
                ),
                Thing(
                    "d",
                    "Een telefoonnummer dat opneemt.",
                ),
                Thing(
                    "e",
                    "De weg naar het VIB.",
                ),
            ),
        ),
        Text(
            "card-t3",
            (
                "<p><b>Bronnen.</b> <a "
                'href="https://wetten.overheid.nl/BWBR0010346">Arbeidsomstandighedenwet</a>, artikel 8. <a '
                'href="https://wetten.overheid.nl/BWBR0008498">Arbeidsomstandighedenbesluit</a>, artikel 4.10d '
                "(voorlichting over gevaarlijke stoffen). <a "
                'href="https://eur-lex.europa.eu/eli/reg/2006/1907/oj">REACH</a>, bijlage II. De kaart in de '
                "tekening is een voorbeeld.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "De vorm van de werkplekinstructiekaart bij Defensie, en wie hem vaststelt.",
        (
            "De handschoenmaterialen in deze les zijn voorbeelden; per product kiest een deskundige."
        ),
    ),
)
