"""Lesson 4: class 1: divisions, groups and vehicles."""

from lms.demo.content.shapes import (
    Exercise,
    Heading,
    Lesson,
    Matching,
    Numeric,
    Pair,
    Picture,
    Table,
    Text,
    TrueFalse,
)

LESSON = Lesson(
    key="explosives",
    slug="klasse-1",
    title="Klasse 1: munitie laden",
    minutes=7,
    objectives=(
        "een code als 1.3C lezen",
        "met de groepen nagaan of munitie samen mag",
        "bepalen of een EX/II- of EX/III-voertuig nodig is",
    ),
    blocks=(
        Heading("explosives-h1", "Twee kisten, één letter"),
        Text(
            "explosives-t1",
            (
                "<p>Munitiebeheerder Ron laadt voor de springbaan. Slagpijpjes UN 0029: 1.1B. Springstof UN 0081: "
                "1.1D. Hetzelfde oranje, hetzelfde cijfer. ‘Zet maar bij elkaar,’ zegt de nieuwe, ‘het is allebei "
                "1.1.’ Ron legt zijn vinger op de letter.</p>"
            ),
        ),
        Heading("explosives-h2", "Het cijfer: wat er gebeurt"),
        Picture(
            "explosives-p1",
            "divisions.png",
            (
                "Zes vakken met een oranje ruit en een teken: een grote ster, rondvliegende stukken, een hoge vlam, "
                "een klein vonkje in een doos, een ster met een slot en een enkel stuk met een slot."
            ),
            "Van links boven naar rechts onder: 1.1 tot en met 1.6.",
        ),
        Table(
            "explosives-b1",
            "Subklassen (2.2.1.1.5)",
            (
                "Subklasse | Gevaar",
                "1.1 | massa-explosie: alles in één keer",
                "1.2 | scherven",
                "1.3 | brand, met wat druk of scherven",
                "1.4 | gering, blijft vooral in het collo",
                "1.5 | massa-explosie, zeer ongevoelig",
                "1.6 | extreem ongevoelig, geen massa-explosie",
            ),
        ),
        Heading("explosives-h3", "De gevaarlijkste telt"),
        Text(
            "explosives-t2",
            (
                "<p>Volgorde van gevaar bij samenladen: <b>1.1, 1.5, 1.2, 1.3, 1.6, 1.4</b> (7.5.5.2.2). Laad je "
                "soorten samen, dan telt de hele lading als de gevaarlijkste ervan. Groep S telt niet mee in de "
                "massa.</p>"
            ),
        ),
        Heading("explosives-h4", "De letter: met wie"),
        Table(
            "explosives-b2",
            "Compatibiliteitsgroepen die je tegenkomt",
            (
                "Groep | Wat",
                "B | slagpijpjes en buizen",
                "C | voortdrijvende lading",
                "D | springstof, granaten zonder ontsteker",
                "E | met voortdrijvende lading",
                "G | rook, licht, vuurwerk",
                "S | effect blijft in het collo",
            ),
        ),
        Heading("explosives-h5", "Wie bij wie"),
        Text(
            "explosives-t3",
            (
                "<p><b>C, D, E en G</b> mogen samen. <b>S</b> mag met bijna alles. <b>B en D</b> alleen als ze zo "
                "gescheiden zijn dat een ontploffing niet overslaat: een goedgekeurd compartiment of omhulsel "
                "(7.5.2.2, noot a). <b>F</b>, met eigen ontsteker, gaat alleen met F en S.</p>"
            ),
        ),
        Matching(
            "explosives-q1",
            "Mag het samen op één wagen?",
            (
                Pair("a", "Granaten UN 0284 (1.1D) en rook UN 0303 (1.4G)", "Ja"),
                Pair(
                    "b",
                    "Slagpijpjes UN 0029 (1.1B) en springstof UN 0081 (1.1D)",
                    "Alleen gescheiden volgens noot (a)",
                ),
                Pair("c", "Granaten UN 0292 (1.1F) en granaten UN 0284 (1.1D)", "Nee"),
                Pair("d", "Kruit UN 0161 (1.3C) en springstof UN 0081 (1.1D)", "Ja"),
            ),
            "De letters beslissen: D met G en C ja, B met D onder voorwaarde, F met D nee (7.5.2.2).",
            is_critical=True,
        ),
        Exercise(
            "explosives-x1",
            "hazmat_class1",
            count=2,
        ),
        Heading("explosives-h6", "Hoeveel, en op welke wagen"),
        Table(
            "explosives-b3",
            "Netto explosieve massa per transporteenheid, in kg (7.5.5.2.1)",
            (
                "Voertuig | 1.1 | 1.2 | 1.3 | 1.4",
                "EX/II | 1000 | 3000 | 5000 | 15000",
                "EX/III | 16000 | 16000 | 16000 | 16000",
            ),
        ),
        Text(
            "explosives-t4",
            (
                "<p>Groep A (1.1A) kent veel lagere grenzen, 1.4S geen. <b>EX/II</b> en <b>EX/III</b> zijn "
                "voertuigen die voor klasse 1 zijn gekeurd (deel 9). Binnen 1.1.3.6 is zo'n voertuig niet nodig (1.1.3.6.2: V2 van 7.2.4 geldt dan niet).</p>"
            ),
        ),
        Numeric(
            "explosives-q2",
            (
                "600 kg springstof UN 0081 (1.1D) en 500 kg kruit UN 0161 (1.3C), netto. Hoeveel kg telt voor "
                "subklasse 1.1?"
            ),
            "1100",
            "0",
            "kg",
            (
                "De hele lading telt als 1.1: 600 + 500 = 1.100 kg. Dat is meer dan 1.000, dus EX/II is te licht: "
                "EX/III (7.5.5.2.2)."
            ),
        ),
        Heading("explosives-h7", "Niet roken, wel kijken"),
        Text(
            "explosives-t5",
            (
                "<p>Vuur en open licht zijn verboden op, in en bij de wagen en bij het laden (S1 (3)). Boven de "
                "grens van S1 (6) is er voortdurend toezicht: voor 1.1, 1.2, 1.3C en 1.5 vanaf de eerste kilo, voor andere 1.3, voor 1.6 en de meeste 1.4 boven 50 kg netto. Parkeer op een bewaakte plek (8.4).</p>"
            ),
        ),
        TrueFalse(
            "explosives-q3",
            "Met 10 kg netto 1.1D binnen 1.1.3.6 hoeft er geen toezicht op de wagen te zijn.",
            False,
            "Nee. S1 (6) en hoofdstuk 8.4 blijven ook binnen 1.1.3.6 gelden; voor 1.1 is de grens nul.",
            is_critical=True,
        ),
        Text(
            "explosives-t6",
            (
                "<p><b>Bronnen.</b> ADR 2025, 2.2.1, 7.2.4 (V2), 7.5.2.2, 7.5.5.2, 8.5 (S1). De munitiebeheerder is "
                "bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "Of eigen munitievoertuigen als EX/II of EX/III zijn gekeurd, en wat voor tactische voertuigen geldt.",
        "De grenzen van toezicht in S1 (6) zijn uit het hoofd opgeschreven en in één bron nagelezen; laat ze bevestigen.",
        "Voorschriften van de NAVO en MP 40-21 kunnen strenger zijn.",
    ),
)
