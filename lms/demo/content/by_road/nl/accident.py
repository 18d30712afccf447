"""Lesson 6: what to do when it goes wrong."""

from lms.demo.content.shapes import (
    Heading,
    Hotspot,
    Lesson,
    Numeric,
    Ordering,
    Picture,
    Scenario,
    Situation,
    Spot,
    Steps,
    Text,
    Thing,
    Way,
)

LESSON = Lesson(
    key="accident",
    slug="als-het-misgaat",
    title="Als het misgaat",
    minutes=7,
    objectives=(
        "de eerste stappen na een ongeval zetten",
        "weten wat je wel en niet blust",
        "weten wanneer een ongeval gemeld moet worden",
    ),
    blocks=(
        Heading("accident-h1", "Rook achterin"),
        Text(
            "accident-t1",
            (
                "<p>Chauffeur Zoë ruikt rubber. In haar spiegel: rook bij de achteras. Ze heeft jerrycans en een "
                "kist rookmunitie. Haar bijrijder pakt de blusser en trekt aan de deur van de laadruimte.</p><p>De "
                "band brandt. De lading nog niet. Wat je nu opent, is het verschil.</p>"
            ),
        ),
        Heading("accident-h2", "Wat de instructies zeggen"),
        Text(
            "accident-t2",
            (
                "<p>De schriftelijke instructies zijn voor elke lading gelijk (5.4.3.4). Je doet wat kan <b>zonder "
                "jezelf in gevaar te brengen</b>.</p>"
            ),
        ),
        Steps(
            "accident-s1",
            "De eerste minuten",
            (
                Thing(
                    "a",
                    "<b>Rem</b> aan, motor uit, <b>stroom</b> los met de hoofdschakelaar.",
                ),
                Thing(
                    "b",
                    "<b>Geen vonk</b>: niet roken, ook geen e-sigaret, niets aanzetten.",
                ),
                Thing(
                    "c",
                    "<b>Bel</b> de hulpdiensten: waar, wat, hoeveel, wie.",
                ),
                Thing(
                    "d",
                    "<b>Hesje</b> aan, waarschuwingstekens neer.",
                ),
                Thing(
                    "e",
                    "<b>Papieren</b> klaar voor wie komt.",
                ),
                Thing(
                    "f",
                    "<b>Bovenwinds</b>, niet in de stof stappen, anderen weg.",
                ),
            ),
        ),
        Ordering(
            "accident-q1",
            "Zet in volgorde.",
            (
                Thing("a", "Rem aan, motor uit, stroom los."),
                Thing("b", "Hulpdiensten bellen."),
                Thing("c", "Hesje aan en waarschuwingstekens neerzetten."),
                Thing("d", "Papieren klaarhouden en bovenwinds wachten."),
            ),
            "Eerst de wagen stil en stroomloos, dan hulp, dan zichtbaar zijn, dan doorgeven (5.4.3.4).",
            is_critical=True,
        ),
        Heading("accident-h3", "Wat je blust, en wat niet"),
        Picture(
            "accident-p1",
            "fire.png",
            (
                "Een vrachtwagen van opzij met drie genummerde plekken: 1 bij de motor, 2 bij een brandende "
                "achterband, 3 bij de laadruimte met een oranje ruit. Rechts staat een blusser."
            ),
            "Drie plekken, twee antwoorden.",
        ),
        Hotspot(
            "accident-q2",
            "Op welke plek blus je nooit zelf?",
            "fire.png",
            (
                "Een vrachtwagen van opzij met drie genummerde plekken: 1 bij de motor, 2 bij een brandende "
                "achterband, 3 bij de laadruimte met een oranje ruit."
            ),
            (
                Spot(
                    "a",
                    68,
                    67,
                    False,
                    "Een beginnende brand in de motor mag je blussen.",
                ),
                Spot(
                    "b",
                    25,
                    88,
                    False,
                    "Een beginnende brand in een band of rem mag je blussen.",
                ),
                Spot(
                    "c",
                    22,
                    37,
                    True,
                    "Juist. Brand in de lading laat je aan de hulpdiensten.",
                ),
            ),
            "Klein en beginnend: banden, remmen, motor. Nooit in de laadruimte (5.4.3.4).",
            is_critical=True,
        ),
        Text(
            "accident-t3",
            (
                "<p>Bij brand die munitie bereikt: <b>weg</b>, ver weg, en iedereen mee. Klasse 1 blus je niet. Bij "
                "een lek: een put afdichten en opvangen mag, als het zonder gevaar kan. Besmette kleding uit.</p>"
            ),
        ),
        Scenario(
            "accident-q3",
            "Jerrycans, 600 liter benzine. Je bent van achteren aangereden.",
            (
                Situation(
                    "hit",
                    "Er loopt benzine onder de laadklep uit, naar een put in de berm. Niemand is gewond.",
                    (
                        Way(
                            "a",
                            "Motor starten en de wagen van de put rijden.",
                            "Een startmotor is een vonk. De damp ligt al op de grond.",
                        ),
                        Way(
                            "b",
                            "Motor uit laten, stroom los, iedereen weg, bellen.",
                            "Goed. Eerst geen vonk.",
                            goes_to="drain",
                        ),
                        Way(
                            "c",
                            "Laadklep open om te kijken welke jerrycan het is.",
                            "Je staat dan in de damp, en colli openen of zoeken helpt niemand.",
                        ),
                    ),
                ),
                Situation(
                    "drain",
                    "De plas komt bij de put. Je hebt de afdichting en staat bovenwinds.",
                    (
                        Way(
                            "a",
                            "Put afdichten met de mat, met handschoenen en bril, en terug.",
                            "Ja, als het zonder gevaar kan. Daarvoor ligt de mat in de kist.",
                            ends_well=True,
                        ),
                        Way(
                            "b",
                            "De plas wegspoelen met water in de put.",
                            "Benzine drijft. Nu zit het in het riool, en de damp ook.",
                        ),
                        Way(
                            "c",
                            "Wachten: de brandweer is er over tien minuten.",
                            "Dat mag als je twijfelt. Eigen veiligheid gaat voor.",
                            ends_well=True,
                        ),
                    ),
                ),
            ),
            "Geen vonk, hulp, afstand. Opvangen alleen zonder gevaar (5.4.3.4).",
            is_critical=True,
        ),
        Heading("accident-h4", "Daarna"),
        Text(
            "accident-t4",
            (
                "<p>Een ernstig ongeval wordt gemeld aan de overheid, binnen een maand (1.8.5): bij doden, bij letsel met een dag ziekenhuis of drie dagen niet werken, bij schade boven 50.000 euro, als een weg drie uur dicht was of mensen zo lang weg moesten, of als er veel vrijkwam: van categorie 0 of 1 vanaf 50 kg of liter, van 2 vanaf 333, van 3 en 4 vanaf 1.000. Wat bijna misging, meld je intern: daar leert een ander van.</p>"
            ),
        ),
        Numeric(
            "accident-q4",
            (
                "Vanaf hoeveel liter vrijgekomen benzine (categorie 2) moet een ongeval volgens 1.8.5.3 gemeld "
                "worden?"
            ),
            "333",
            "0",
            "liter",
            "Categorie 2: 333. Hetzelfde getal als de grens van 1.1.3.6.",
        ),
        Text(
            "accident-t5",
            "<p><b>Bronnen.</b> ADR 2025, 1.8.5, 5.4.3.4, 8.3, 8.5 (S1). De chauffeur is bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        "Het alarmnummer en de meldweg van Defensie, op de weg en op oefening.",
        "Veilige afstanden bij munitie: die staan in militaire voorschriften en zijn hier niet gegeven.",
        "Wie binnen Defensie de melding volgens 1.8.5 doet.",
    ),
)
