"""Lesson 3: what the expert reads."""

from lms.demo.content.safety_data_sheet.nl.data_sheet import PAPER
from lms.demo.content.shapes import (
    Accordion,
    Choice,
    Heading,
    Lesson,
    Numeric,
    Option,
    Part,
    Picture,
    Steps,
    Table,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="behind",
    slug="wat-de-deskundige-leest",
    title="Wat de deskundige leest",
    minutes=7,
    objectives=(
        "in rubriek 3 zien wat erin zit en hoeveel",
        "weten wat een grenswaarde, een vlampunt en een DNEL je zeggen",
        "nagaan of je werkt binnen een blootstellingsscenario",
    ),
    blocks=(
        Heading(
            "behind-h1",
            "Rubriek 3: wat zit erin?",
        ),
        Text(
            "behind-t1",
            (
                "<p>Rubriek 3 noemt de gevaarlijke bestanddelen met naam, CAS-nummer, gehalte en indeling. Het "
                "<b>CAS-nummer</b> is het paspoort van een stof: namen verschillen per taal, het nummer niet. "
                "Hier ziet de deskundige dat een lak 0,1 tot 0,3 % hexamethyleendiisocyanaat bevat, en dat er dus "
                "een cursus voor nodig is.</p>"
            ),
        ),
        Heading(
            "behind-h2",
            "Drie regels uit rubriek 3",
        ),
        Table(
            "behind-b1",
            "Rubriek 3 van een bedachte lak",
            (
                "Bestanddeel (CAS)|%|Indeling",
                "n-butylacetaat (123\N{NON-BREAKING HYPHEN}86\N{NON-BREAKING HYPHEN}4)|25\N{NO-BREAK SPACE}–\N{NO-BREAK SPACE}50|H226, H336",
                "HDI-oligomeer (28182\N{NON-BREAKING HYPHEN}81\N{NON-BREAKING HYPHEN}2)|25\N{NO-BREAK SPACE}–\N{NO-BREAK SPACE}40|H317, H332, H335",
                "HDI (822\N{NON-BREAKING HYPHEN}06\N{NON-BREAKING HYPHEN}0)|0,1\N{NO-BREAK SPACE}–\N{NO-BREAK SPACE}0,3|H331, H334, H317 …",
            ),
        ),
        Choice(
            "behind-q1",
            "Welk bestanddeel bepaalt hier dat je een cursus nodig hebt voor je mag spuiten?",
            (
                Option(
                    "a",
                    "n-butylacetaat, want daar zit het meeste van in.",
                    False,
                    "Veel is niet hetzelfde als ernstig.",
                ),
                Option(
                    "b",
                    "HDI, ook al is het hooguit 0,3 %.",
                    True,
                    "Ja. Vanaf 0,1 % monomere diisocyanaten vraagt REACH een opleiding.",
                ),
                Option(
                    "c",
                    "Geen: alles onder de 1 % telt niet.",
                    False,
                    "Voor diisocyanaten ligt de grens bij 0,1 %.",
                ),
                Option(
                    "d",
                    "Alle drie samen.",
                    False,
                    "De opleidingsplicht hangt aan één soort stof: diisocyanaten.",
                ),
            ),
            (
                "REACH, bijlage XVII, vermelding 74: onder 0,1 % (gewicht, samen) geen opleidingsplicht, vanaf "
                "0,1 % wel. Lees dus ook de kleine regels van rubriek 3."
            ),
        ),
        Heading(
            "behind-h3",
            "Getallen die ertoe doen",
        ),
        Accordion(
            "behind-a1",
            (
                Part(
                    "a",
                    "Grenswaarde (8.1)",
                    (
                        "<p>Hoeveel er gemiddeld in de lucht mag zijn, over acht uur of over een kwartier. Wettelijk, per "
                        "land. Een H bij de waarde betekent: gaat ook door de huid.</p>"
                    ),
                ),
                Part(
                    "b",
                    "DNEL (8.1)",
                    (
                        "<p>Waarde die de fabrikant afleidt: daaronder verwacht men geen effect. Geen wet, wel een maat. "
                        "Voor veel kankerverwekkende stoffen bestaat hij niet.</p>"
                    ),
                ),
                Part(
                    "c",
                    "Vlampunt (9)",
                    (
                        "<p>De laagste temperatuur waarbij de damp kan vlamvatten. Ligt het onder de temperatuur van je "
                        "hal, dan is er altijd genoeg damp voor brand.</p>"
                    ),
                ),
                Part(
                    "d",
                    "Dampdruk (9)",
                    "<p>Hoe graag het verdampt. Hoog: snel in je neus.</p>",
                ),
                Part(
                    "e",
                    "pH (9)",
                    "<p>Onder 2 of boven 11,5: reken op bijtend.</p>",
                ),
            ),
        ),
        Heading(
            "behind-h4",
            "Het blootstellingsscenario",
        ),
        Text(
            "behind-t2",
            (
                "<p>Bij stoffen die in grote hoeveelheden gemaakt worden, hangt soms een bijlage aan het VIB: het "
                "<b>blootstellingsscenario</b>. Daarin staat onder welke omstandigheden het gebruik veilig is "
                "bevonden: binnen of buiten, hoelang, met welke afzuiging, met welke handschoen.</p>"
            ),
        ),
        Picture(
            "behind-p1",
            "scenario.png",
            (
                "Links een lijst met vier voorwaarden als tekening, elk met een vinkje: klok, afzuigkap, "
                "handschoen, thermometer. Rechts een werkplek waarin de klok op rood staat en de afzuigkap "
                "ontbreekt."
            ),
            "Vergelijk regel voor regel: wat staat er, wat doe jij?",
        ),
        Heading(
            "behind-h5",
            "Regel voor regel",
        ),
        Steps(
            "behind-s1",
            "Val je binnen het scenario?",
            (
                Thing(
                    "a",
                    "Zoek je <b>gebruik</b>: spuiten is een ander scenario dan kwasten.",
                ),
                Thing(
                    "b",
                    "Vergelijk <b>duur, plaats, lucht, bescherming</b>.",
                ),
                Thing(
                    "c",
                    "Klopt alles? Leg vast dát je gekeken hebt.",
                ),
                Thing(
                    "d",
                    (
                        "Klopt iets niet? Werkwijze aanpassen, of de deskundige laten rekenen en zo nodig melden. De gebruiker heeft daarvoor <b>twaalf maanden</b> vanaf het blad met het registratienummer, en voor het melden zes (artikel 39). Veilig werken kan niet zo lang wachten."
                    ),
                ),
            ),
        ),
        Choice(
            "behind-q2",
            (
                "Het scenario zegt: binnen, met afzuiging, hooguit vier uur. Jullie spuiten in een tent op "
                "oefening, zes uur. Wat nu?"
            ),
            (
                Option(
                    "a",
                    "Doorgaan: een tent is ook binnen.",
                    False,
                    "Het gaat om de lucht. Een tent zonder afzuiging is slechter dan buiten.",
                ),
                Option(
                    "b",
                    "Elke twee uur een half uur pauze nemen, buiten in de frisse lucht.",
                    False,
                    "Dan is de duur nog altijd zes uur, en de lucht niet beter.",
                ),
                Option(
                    "c",
                    "Het scenario geldt niet op oefening.",
                    False,
                    "De stof weet niet dat het oefening is.",
                ),
                Option(
                    "d",
                    "Niet zo werken; de deskundige laten bepalen hoe het wel kan.",
                    True,
                    "Ja. Buiten het scenario heeft niemand aangetoond dat het veilig is.",
                ),
            ),
            (
                "Een scenario is de grens van wat de leverancier heeft beoordeeld (REACH, artikel 37). Erbuiten "
                "moet de gebruiker het zelf aantonen."
            ),
        ),
        Heading(
            "behind-h6",
            "Een heel blad",
        ),
        Text(
            "behind-t3",
            (
                "<p>Genoeg over rubrieken. Op het volgende scherm open je een heel blad, op twee kantjes. Zoek "
                "twee dingen: het <b>vlampunt</b> en de <b>handschoen</b>. Kijk op de klok hoelang je nodig hebt; "
                "onder een halve minuut is goed.</p>"
            ),
        ),
        PAPER,
        Numeric(
            "behind-q4",
            "Wat is het vlampunt van Verharder Delta?",
            "38",
            "0",
            "°C",
            (
                "Rubriek 9: 38 °C. In een hal van 20 °C is er dus te weinig damp om te ontbranden, tot je het "
                "vernevelt of verwarmt."
            ),
        ),
        Heading(
            "behind-h7",
            "Rubrieken 11 en 16",
        ),
        Text(
            "behind-t4",
            (
                "<p>In <b>11</b> staat wat de stof met mensen doet, ook op lange termijn. Lees hem als je "
                "klachten hebt, of als je zwanger wilt worden of bent. In <b>16</b> staat wat er sinds de vorige "
                "versie is veranderd: de nuttigste drie regels van een nieuw blad.</p>"
            ),
        ),
        TrueFalse(
            "behind-q5",
            "Een DNEL is een wettelijke grenswaarde.",
            False,
            (
                "Nee. De fabrikant leidt hem af. De wettelijke grenswaarde stelt de overheid vast; is die er, dan "
                "geldt die in elk geval."
            ),
        ),
        Text(
            "behind-t5",
            (
                '<p><b>Bronnen.</b> <a href="https://eur-lex.europa.eu/eli/reg/2006/1907/oj">Verordening (EG) '
                "1907/2006 (REACH)</a>, artikelen 31, 37 en 39, bijlagen I en II en bijlage XVII, vermelding 74. "
                "De samenstelling van de lak is bedacht, naar wat zulke lakken bevatten.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "Wie bij Defensie toetst of een gebruik binnen een blootstellingsscenario valt.",
        (
            "Of een uitzondering van de Arbowet voor oefening of inzet geldt, en wat er dan nog van de "
            "REACH-plichten overblijft."
        ),
    ),
)
