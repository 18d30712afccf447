"""Lesson 4: breathed in or swallowed."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Matching,
    Option,
    Pair,
    Picture,
    Steps,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="inside",
    slug="ingeademd-of-ingeslikt",
    title="Ingeademd of ingeslikt",
    minutes=6,
    objectives=(
        "iemand met een ingeademde stof rust en lucht geven",
        "uitleggen waarom je niet laat braken",
        "weten waarom klachten later kunnen komen",
    ),
    blocks=(
        Heading("inside-h1", "‘Het gaat alweer’"),
        Text(
            "inside-t1",
            "<p>Twee soldaten maken de douches schoon. De een gebruikt chloor, de ander een zure ontkalker. "
            "Er komt een stekende geelgroene damp vrij. Ze rennen hoestend naar buiten. Na tien minuten zegt "
            "soldaat Rik: ‘Het gaat alweer. Ik ga sporten.’</p>",
        ),
        Choice(
            "inside-q1",
            "Wat zeg je tegen Rik?",
            (
                Option(
                    "a",
                    "‘Ga zitten, niet sporten. De arts moet je zien, ook nu je niets voelt.’",
                    True,
                    "Goed. Chloorgas kan de longen beschadigen zonder dat je het meteen merkt.",
                ),
                Option(
                    "b",
                    "‘Doe maar rustig aan met de gewichten.’",
                    False,
                    "Elke inspanning belast de longen. Rust betekent zitten.",
                ),
                Option(
                    "c",
                    "‘Drink een glas melk, dan is het zo over.’",
                    False,
                    "Melk helpt niet tegen wat in de longen zit.",
                ),
                Option(
                    "d",
                    "‘Meld je morgen als je nog hoest.’",
                    False,
                    "Klachten kunnen vannacht komen, als niemand kijkt.",
                ),
            ),
            "Sommige gassen, zoals chloor en nitreuze dampen, geven pas na uren ernstige klachten. Wie zo'n "
            "stof inademde, gaat naar een arts.",
        ),
        Heading("inside-h2", "Ingeademd"),
        Steps(
            "inside-s1",
            "Als het veilig kan",
            (
                Thing(
                    "a",
                    "Naar <b>frisse lucht</b>. Ga niet de damp in om iemand te halen.",
                ),
                Thing(
                    "b",
                    "<b>Rust</b>: halfzittend, strakke kleding los, niet laten lopen.",
                ),
                Thing(
                    "c",
                    "<b>112</b> bij benauwdheid, sufheid, blauwe lippen of bewusteloosheid.",
                ),
                Thing(
                    "d",
                    "Blijf erbij, kijk naar de ademhaling en doe wat de centralist zegt.",
                ),
            ),
        ),
        Picture(
            "inside-p1",
            "air.png",
            "Links een deur met een geelgroene wolk. Rechts zit iemand half overeind tegen een muur in de "
            "open lucht, met een ander erbij. Bovenaan een zon.",
            "Lucht, rust, iemand erbij.",
        ),
        Heading("inside-h3", "Ingeslikt"),
        Text(
            "inside-t2",
            "<p>Ontvetter in een frisdrankfles: zo gaat het mis. <b>Niet laten braken.</b> Een bijtende stof "
            "brandt de slokdarm dan nog een keer, en benzine of thinner kan in de longen komen. Laat de mond "
            "spoelen en uitspugen. Geef <b>niets te drinken</b>, tenzij een arts, 112 of het VIB het zegt. "
            "Nooit iets geven aan wie suf of bewusteloos is. Bel 112 en houd de verpakking bij de hand.</p>",
        ),
        Matching(
            "inside-q2",
            "Wat doe je het eerst?",
            (
                Pair(
                    "a",
                    "Chloordamp ingeademd, buiten, bij kennis",
                    "Laten zitten en rust geven",
                ),
                Pair(
                    "b",
                    "Ontkalker ingeslikt, bij kennis",
                    "Mond laten spoelen, niet laten braken",
                ),
                Pair(
                    "c",
                    "Zuur op de arm",
                    "Spoelen met veel lauw water",
                ),
                Pair(
                    "d",
                    "Iemand ligt stil in een kelder met een vreemde geur",
                    "Buiten blijven en alarm slaan",
                ),
            ),
            "De weg waarlangs de stof binnenkwam, bepaalt wat je doet. Weet je het niet: 112.",
            others=(
                Thing(
                    "o1",
                    "Een glas melk geven",
                ),
                Thing(
                    "o2",
                    "Laten braken",
                ),
            ),
            is_critical=True,
        ),
        TrueFalse(
            "inside-q3",
            "Iemand die een gas heeft ingeademd en zich na tien minuten goed voelt, hoeft niet naar een arts.",
            False,
            "Bij sommige gassen komt longschade pas na uren, soms na een dag. Laat het beoordelen.",
            is_critical=True,
        ),
        Choice(
            "inside-q4",
            "Een collega dronk uit een flesje dat ontvetter bleek. Hij is helder. Wat doe je? Kies alle goede "
            "antwoorden.",
            (
                Option(
                    "a",
                    "Een vinger in zijn keel laten steken.",
                    False,
                    "Niet laten braken: de stof kan in de longen komen.",
                ),
                Option(
                    "b",
                    "112 of het interne nummer bellen en de naam van de stof noemen.",
                    True,
                    "Ja. Lees de naam voor van de verpakking waar het uit kwam.",
                ),
                Option(
                    "c",
                    "Het flesje en de verpakking bewaren voor de arts.",
                    True,
                    "Ja. Dan weet de arts wat het is en hoeveel er weg is.",
                ),
                Option(
                    "d",
                    "Bij hem blijven en letten op sufheid.",
                    True,
                    "Ja. Word je ongerust, bel dan opnieuw.",
                ),
            ),
            "Bellen, bewaren, blijven. Niet braken, niet zomaar drinken.",
            multiple=True,
        ),
        Text(
            "inside-t3",
            '<p><b>Bronnen.</b> <a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Verordening (EG) '
            "1272/2008 (CLP)</a>, bijlage IV: P304 + P340 (inademen), P301 + P330 + P331 (inslikken). "
            "Internationale Chemische Veiligheidskaarten (ILO en WHO), chloor en stikstofdioxide: klachten "
            "kunnen uren later komen. Het Oranje Kruis, <i>Het Oranje Kruis Boekje</i>. De soldaten zijn "
            "bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        "Wat de geldende richtlijn zegt over drinken na inslikken; de les geeft niets zonder advies.",
        (
            "Reanimatie en beademing na een ingeademde of ingeslikte stof horen bij de cursus eerste hulp en "
            "staan hier met opzet niet."
        ),
    ),
)
