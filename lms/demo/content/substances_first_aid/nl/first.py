"""Lesson 1: keeping yourself safe first."""

from lms.demo.content.shapes import (
    Callout,
    Heading,
    Hotspot,
    Lesson,
    Picture,
    Scenario,
    Situation,
    Spot,
    Text,
    TrueFalse,
    Way,
)

LESSON = Lesson(
    key="first",
    slug="eerst-jij",
    title="Eerst jij",
    minutes=6,
    objectives=(
        "een ongeval met een stof herkennen voordat je te dichtbij bent",
        "buiten de stof blijven: afstand, wind, geen besloten ruimte in",
        "zeggen wat deze cursus je leert en wat niet",
    ),
    blocks=(
        Heading("first-h1", "De put achter de wasplaats"),
        Text(
            "first-t1",
            "<p>Monteur Stef de Boer klimt in de put van de olieafscheider om een pomp los te maken. Het "
            "stinkt naar rotte eieren, en dan opeens niet meer. Hij zakt in elkaar. Zijn maat Nadia ziet zijn "
            "laarzen liggen. De ladder staat er nog.</p>",
        ),
        Scenario(
            "first-q1",
            "Jij bent Nadia. Wat doe je?",
            (
                Situation(
                    "edge",
                    "Stef ligt twee meter onder je. Hij beweegt niet.",
                    (
                        Way(
                            "a",
                            "De ladder af. Elke seconde telt.",
                            "Na drie treden word je duizelig. Nu liggen er twee mensen in de put. Zo sterven veel redders.",
                        ),
                        Way(
                            "b",
                            "Achteruit, hard om hulp roepen en alarm slaan.",
                            "Iemand komt aanrennen. Jij staat nog, en er is hulp op weg.",
                            goes_to="help",
                        ),
                        Way(
                            "c",
                            "Je adem inhouden en hem aan zijn kraag omhoogtrekken.",
                            "Een bewusteloze man weegt te veel om in één adem op te tillen. Je hapt naar lucht, en die is er "
                            "niet.",
                        ),
                    ),
                ),
                Situation(
                    "help",
                    "De alarmcentrale heeft je aan de lijn. Twee collega's staan bij de put. Eén pakt de ladder.",
                    (
                        Way(
                            "a",
                            "‘Blijf eruit! Er is een gas in de put.’ En tegen de centrale: wat er is gebeurd.",
                            "Hij stopt. De brandweer komt met ademlucht en haalt Stef eruit. Niemand anders raakte gewond.",
                            ends_well=True,
                        ),
                        Way(
                            "b",
                            "Ophangen en de ladder vasthouden, zodat hij niet valt.",
                            "Nu heeft de centrale geen adres, en ligt je collega ook beneden.",
                        ),
                    ),
                ),
            ),
            "Een tweede slachtoffer helpt niemand. In een put, tank of kelder gaat alleen wie daarvoor is "
            "uitgerust en geoefend.",
            is_critical=True,
        ),
        Heading("first-h2", "Zien, ruiken, tellen"),
        Text(
            "first-t2",
            "<p>Tekenen dat er een stof in het spel is:</p><ul><li>een lekkend vat, plas, wolk, of pictogram "
            "op een verpakking;</li><li>dode dieren, verkleurde planten, een scherpe geur;</li><li><b>meer "
            "dan één</b> persoon die onwel is zonder dat er is gevallen of gevochten.</li></ul><p>Vertrouw je "
            "neus niet: zwavelwaterstof verdooft de reuk, en koolmonoxide ruik je nooit.</p>",
        ),
        Hotspot(
            "first-q2",
            "Uit een vat komt damp. De pijl is de wind. Waar ga jij staan?",
            "upwind.png",
            "Een lekkend vat met een wolk die naar rechts waait, en een pijl naar rechts. A staat links, op "
            "afstand. B staat vlak bij het vat. C staat rechts in de wolk.",
            (
                Spot(
                    "a",
                    12,
                    46,
                    True,
                    "Goed: bovenwinds en op afstand. De stof waait van je weg.",
                ),
                Spot(
                    "b",
                    36,
                    60,
                    False,
                    "Te dichtbij. Een plas kan dampen, spatten of vlam vatten.",
                ),
                Spot(
                    "c",
                    88,
                    46,
                    False,
                    "Dat is benedenwinds: de wolk komt naar je toe.",
                ),
            ),
            "Blijf bovenwinds, hoger dan de plas en op afstand. Houd ook anderen daar.",
            is_critical=True,
        ),
        Picture(
            "first-p1",
            "pit.png",
            "Een put met een bewusteloze figuur onderin en een groene damp. Boven aan de rand staat iemand "
            "met een hand omhoog en een stopbord.",
            "Blijven staan is hier de moeilijkste en de beste hulp.",
        ),
        TrueFalse(
            "first-q3",
            "Als je je adem inhoudt, kun je iemand snel uit een besloten ruimte halen.",
            False,
            "Tillen kost adem. Alleen wie ademlucht, een lijn en een wacht buiten heeft, gaat naar binnen.",
            is_critical=True,
        ),
        Callout(
            "first-c1",
            "warning",
            "Wat deze cursus niet is",
            "<p>Je leert wat je in de eerste minuten wel en niet doet. Je wordt hiermee geen "
            "eerstehulpverlener of bhv'er. Wie een stof gebruikt, krijgt voor die stof ook instructie op de "
            "eigen werkplek.</p>",
        ),
        Text(
            "first-t3",
            "<p><b>Bronnen.</b> <a "
            'href="https://wetten.overheid.nl/BWBR0010346">Arbeidsomstandighedenwet</a>, artikelen 3, eerste '
            "lid, onder e, en 15. <a "
            'href="https://wetten.overheid.nl/BWBR0008498">Arbeidsomstandighedenbesluit</a>, artikel 3.5g '
            "(verstikking, bedwelming). Het Oranje Kruis, <i>Het Oranje Kruis Boekje</i>: let eerst op "
            "gevaar. De monteur en de put zijn bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        "Een arts of eerstehulpinstructeur moet de volgorde en de woorden van de hele cursus bevestigen.",
        "De interne afspraken van Defensie over besloten ruimten en over wie daar redt.",
    ),
)
