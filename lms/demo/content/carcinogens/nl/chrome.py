"""Lesson 2: chromium-6 at Defence."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Hotspot,
    Lesson,
    Numeric,
    Option,
    Picture,
    Scenario,
    Situation,
    Spot,
    Text,
    Way,
)

LESSON = Lesson(
    key="chrome",
    slug="chroom-6-bij-defensie",
    title="Chroom-6 bij Defensie",
    minutes=7,
    objectives=(
        "zeggen waar chroom-6 zit en wanneer het vrijkomt",
        "stoppen en vragen om een vrijgave voordat je een laag bewerkt",
        "weten wat je doet als er toch is geschuurd",
    ),
    blocks=(
        Heading(
            "chrome-h1",
            "De geschiedenis",
        ),
        Text(
            "chrome-t1",
            (
                "<p>Jarenlang werd materieel van Defensie beschermd met verf waarin chroom-6 zat. Mensen "
                "schuurden, spoten en straalden die verf zonder te weten wat ze inademden. In 2018 stelde het "
                "RIVM vast dat de zorg voor hen tekortschoot, en dat mensen er ziek van konden zijn geworden. "
                "Daarom is het regime nu streng. Dat je deze cursus elk jaar doet, vraagt het Arbobesluit (artikel 4.19) van iedereen die zoiets kan inademen.</p>"
            ),
        ),
        Heading(
            "chrome-h2",
            "In de laag zit het vast",
        ),
        Picture(
            "chrome-p1",
            "layers.png",
            (
                "Een doorsnede door een wand: onderaan grijs metaal, daarop een dunne gele laag, dan een dikke "
                "primer met gele korrels, dan een groene aflaklaag. Rechts drukt een schuurmachine door de lagen "
                "heen en vliegt er geel stof omhoog."
            ),
            "In de laag zit het vast. Bewerken maakt er stof van.",
        ),
        Text(
            "chrome-t2",
            (
                "<p><b>Chroom-6</b> is zeswaardig chroom. Het houdt corrosie tegen, vooral op aluminium en staal. "
                "Het zit in <b>primers</b> en in dunne laagjes op het metaal, onder de aflak die je ziet. Zolang "
                "de laag heel is en jij eraf blijft, adem je het niet in. Schuren, stralen, slijpen, boren, heet "
                "maken, lassen en ook een beschadigde laag afvegen: dan komt het los.</p>"
            ),
        ),
        Hotspot(
            "chrome-q1",
            "In welke laag zit hier het meeste chroom-6?",
            "layers.png",
            (
                "Dezelfde doorsnede, met gemarkeerde plekken op het metaal, de primer, de aflak en de greep van "
                "de schuurmachine."
            ),
            (
                Spot(
                    "a",
                    24,
                    84,
                    False,
                    "Het metaal zelf is aluminium of staal.",
                ),
                Spot(
                    "b",
                    24,
                    52,
                    True,
                    "Ja, de primer met de gele korrels, onder de kleur.",
                ),
                Spot(
                    "c",
                    24,
                    32,
                    False,
                    "De aflak bevat het meestal niet, al was geel of groen soms loodchromaat. Hij verbergt wel wat eronder zit.",
                ),
                Spot(
                    "d",
                    65,
                    23,
                    False,
                    "De machine brengt het los; erin zit het niet.",
                ),
            ),
            "De kleur aan de buitenkant zegt niets. De laag eronder kan dertig jaar oud zijn.",
        ),
        Choice(
            "chrome-q2",
            "Wat mag je aan een onbekende verflaag zonder vrijgave?",
            (
                Option(
                    "a",
                    "Een klein plekje met de hand schuren.",
                    False,
                    "Ook dat geeft stof, en het went.",
                ),
                Option(
                    "b",
                    "Hem heel laten.",
                    True,
                    "Ja. Eerst weten wat erin zit.",
                ),
                Option(
                    "c",
                    "Eén gat boren als je een masker draagt.",
                    False,
                    "Zonder plan en afzuiging zit het stof op je kleren en in de hal.",
                ),
                Option(
                    "d",
                    "Hem met een brander zachtmaken.",
                    False,
                    "Hitte brengt er juist rook van in de lucht.",
                ),
            ),
            (
                "Geen stof zonder vrijgave. Een vrijgave zegt wat in de laag zit, welke bewerking mag, met welke "
                "afzuiging, bescherming en reiniging."
            ),
            is_critical=True,
        ),
        Heading(
            "chrome-h3",
            "De zaak",
        ),
        Scenario(
            "chrome-q3",
            "Een luik moet vandaag nog gelakt. Wat doe je?",
            (
                Situation(
                    "door",
                    (
                        "Je krijgt een luik van een oud voertuig. De opdracht: schuren en spuiten, vandaag klaar. Er zit "
                        "geen formulier bij."
                    ),
                    (
                        Way(
                            "a",
                            "Beginnen: het is groen, dat is geen chroom-6.",
                            "De kleur zegt niets. Na tien minuten is het stof geel.",
                            goes_to="yellow",
                        ),
                        Way(
                            "b",
                            "Vragen of er een vrijgave is.",
                            "Niemand weet het. De chef zucht, maar hij belt.",
                            goes_to="call",
                        ),
                    ),
                ),
                Situation(
                    "yellow",
                    "Geel stof op je mouwen, op de vloer, in de lucht.",
                    (
                        Way(
                            "a",
                            "Wegblazen met perslucht.",
                            "Nu hangt het tot in de kantine.",
                        ),
                        Way(
                            "b",
                            "Stoppen, iedereen eruit, niets wegvegen, en melden.",
                            (
                                "De hal gaat dicht. Vervelend, en juist. Wie er was, wordt opgeschreven: dat is jouw recht."
                            ),
                            goes_to="call",
                        ),
                    ),
                ),
                Situation(
                    "call",
                    "De deskundige komt met een monster terug: er zit chroom-6 in de primer.",
                    (
                        Way(
                            "a",
                            "Toch schuren, maar nat.",
                            "Nat scheelt stof, maar zonder vrijgave blijft het verboden, en het slib droogt.",
                            goes_to="call2",
                        ),
                        Way(
                            "b",
                            "Het luik laten vervangen door een nieuw.",
                            "De snelste weg bleek een reserveonderdeel. Vervangen is de eerste stap van STOP.",
                            ends_well=True,
                        ),
                    ),
                ),
                Situation(
                    "call2",
                    "De deskundige houdt je tegen.",
                    (
                        Way(
                            "a",
                            "Wachten op een vrijgave met afzuiging en een aparte ruimte.",
                            "Drie dagen later gebeurt het goed.",
                            ends_well=True,
                        ),
                        Way(
                            "b",
                            "De klus aan een inhuurkracht geven.",
                            "Zijn longen zijn net zo veel waard.",
                        ),
                    ),
                ),
            ),
            (
                "‘Niet schuren zonder vrijgave’ werkt alleen als stoppen gewoon is. Wie stopt, houdt niets op: "
                "hij voorkomt een dichte hal."
            ),
            is_critical=True,
        ),
        Heading(
            "chrome-h4",
            "Hoeveel is te veel?",
        ),
        Numeric(
            "chrome-q4",
            (
                "De Nederlandse grenswaarde voor chroom-6 in de lucht is 0,001 mg per m³ over acht uur. Hoeveel "
                "microgram is dat?"
            ),
            "1",
            "0",
            "µg/m³",
            (
                "Eén microgram in een kubieke meter lucht. Dat zie je niet, dat ruik je niet, en het is nog "
                "steeds een plafond."
            ),
        ),
        Callout(
            "chrome-c1",
            "info",
            "Huid en allergie",
            (
                "<p>Chroom-6 kan ook een allergie geven. Op cement en sommige producten staat daarom EUH203: "
                "‘Bevat zeswaardig chroom. Kan een allergische reactie veroorzaken.’ Eczeem aan je handen hoort "
                "bij de bedrijfsarts, niet onder een pleister.</p>"
            ),
        ),
        Text(
            "chrome-t3",
            (
                '<p><b>Bronnen.</b> <a href="https://www.rivm.nl/chroom-6-en-carc">RIVM</a>, onderzoek naar '
                "chroom-6 bij Defensie (2018). <a "
                'href="https://wetten.overheid.nl/BWBR0008498">Arbeidsomstandighedenbesluit</a>, hoofdstuk 4, '
                "afdeling 2; Arbeidsomstandighedenregeling, bijlage XIII. Defensie, plan van aanpak beheersing "
                "chroom-6 (2021). Het luik is bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "Het beheersregime chroom-6 van Defensie zoals het nu geldt: wie vrijgeeft, op welk formulier, en "
            "welke bewerkingen nooit mogen."
        ),
        (
            "De grenswaarde van 0,001 mg/m³ (als chroom, acht uur, sinds 1 maart 2017) in de tekst van "
            "bijlage XIII die vandaag geldt."
        ),
    ),
)
