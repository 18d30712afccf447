"""Lesson 2: risks, and the order in which to control them."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Option,
    Picture,
    Text,
)

LESSON = Lesson(
    key="controls",
    slug="risicos-en-maatregelen",
    title="Risico's en maatregelen",
    minutes=7,
    objectives=(
        "het verschil uitleggen tussen gevaar en risico",
        "zeggen wat de RI&E is en waar jij die voor gebruikt",
        "maatregelen in de goede volgorde zetten (STOP)",
    ),
    blocks=(
        Heading("controls-h1", "Gevaar en risico"),
        Text(
            "controls-t1",
            "<p>Een <b>gevaar</b> is iets wat schade kan doen: een rijdende heftruck, stroom, lawaai, een bijtende "
            "stof. Een <b>risico</b> zegt hoe groot de kans is dat het misgaat, en hoe erg het dan is.</p>"
            "<p>Dezelfde heftruck kan een klein of een groot risico zijn. In een lege hal met een eigen rijbaan is de "
            "kans op een aanrijding klein. In een volle hal waar iedereen door elkaar loopt, is die kans groot.</p>",
        ),
        Heading("controls-h2", "De RI&E: wat weten we al?"),
        Text(
            "controls-t2",
            "<p>Je werkgever schrijft de risico's van het werk op in de <b>risico-inventarisatie en -evaluatie</b>, "
            "de RI&amp;E (Arbowet, artikel 5). Daar hoort een <b>plan van aanpak</b> bij: welke maatregelen komen er, "
            "en wanneer zijn ze klaar? Verandert het werk of is er iets gebeurd? Dan wordt de RI&amp;E aangepast.</p>"
            "<p>Jij mag de RI&amp;E lezen. Vraag ernaar bij je leidinggevende of bij de preventiemedewerker. Klopt "
            "wat er staat niet met wat jij ziet? Zeg het. Jij kent het werk.</p>",
        ),
        Choice(
            "controls-q1",
            "Wat staat er in het plan van aanpak bij de RI&E?",
            (
                Option(
                    "a",
                    "Wie er schuld had aan de ongevallen van het afgelopen jaar.",
                    False,
                    "Nee. Het plan gaat over maatregelen, niet over schuld.",
                ),
                Option(
                    "b",
                    "De diensttijden van de eenheid.",
                    False,
                    "Nee. Dat is een rooster.",
                ),
                Option(
                    "c",
                    "Welke maatregelen er komen en wanneer ze klaar zijn.",
                    True,
                    "Goed. Daarmee kun je zien of een bekend risico echt wordt aangepakt.",
                ),
            ),
            "De RI&E zegt wat de risico's zijn. Het plan van aanpak zegt wat eraan gebeurt en binnen welke tijd.",
        ),
        Heading("controls-h3", "STOP: maatregelen in de goede volgorde"),
        Text(
            "controls-t3",
            "<p>Een mondmasker is snel uitgedeeld. Toch is dat de laatste keus. De wet wil dat je begint bij de bron. "
            "Deze volgorde heet de <b>arbeidshygiënische strategie</b>. Onthoud hem met het woord STOP:</p>"
            "<ol><li><b>S – Substitutie</b>: haal het gevaar weg of vervang het. Ontvet met een middel op waterbasis "
            "in plaats van een brandbaar oplosmiddel.</li>"
            "<li><b>T – Technisch</b>: scherm het gevaar af voor iedereen. Denk aan afzuiging, een beschermkap of een "
            "hek.</li>"
            "<li><b>O – Organisatorisch</b>: regel het werk anders. Minder mensen in de buurt, korter werken, een "
            "looproute.</li>"
            "<li><b>P – Persoonlijke beschermingsmiddelen</b>: handschoenen, gehoorbescherming, adembescherming. "
            "Die beschermen één persoon, en alleen als ze goed passen en goed gedragen worden.</li></ol>",
        ),
        Picture(
            "controls-p1",
            "staircase.png",
            "Een trap die van links naar rechts lager wordt, met vier treden: 1 vervangen, 2 afzuigen, 3 het werk "
            "over mensen en tijd verdelen, 4 handschoen dragen.",
            "STOP. Hoe hoger de trede, hoe beter de maatregel werkt. Begin bij trede 1.",
        ),
        Callout(
            "controls-c1",
            "info",
            "Wanneer mag je een trede lager?",
            "<p>Alleen als een hogere trede <b>redelijkerwijs niet kan</b>, of niet genoeg helpt. Vaak heb je meer "
            "maatregelen tegelijk nodig. Voor stoffen die kanker kunnen veroorzaken en voor asbest gelden strengere "
            "regels.</p>",
        ),
        Choice(
            "controls-q2",
            "Monteurs ontvetten onderdelen met een brandbaar oplosmiddel. Welke maatregel staat het hoogst in STOP?",
            (
                Option(
                    "a",
                    "Een reiniger op waterbasis gebruiken.",
                    True,
                    "Goed. Zo haal je het gevaar weg bij de bron: substitutie.",
                ),
                Option(
                    "b",
                    "Afzuiging boven de werkbank plaatsen.",
                    False,
                    "Dat helpt, maar het is trede 2: techniek. Het oplosmiddel is er nog.",
                ),
                Option(
                    "c",
                    "Adembescherming dragen.",
                    False,
                    "Dat is de laatste trede: persoonlijke bescherming.",
                ),
                Option(
                    "d",
                    "Het werk over meer monteurs verdelen.",
                    False,
                    "Dat is trede 3: organisatie. Iedereen ademt nu iets minder in, maar wel meer mensen.",
                ),
            ),
            "Vervangen pakt het gevaar zelf aan. Alle andere maatregelen laten het gevaar bestaan.",
        ),
        Callout(
            "controls-c2",
            "tip",
            "Beschermingsmiddelen zijn gratis, maar niet vrijblijvend",
            "<p>De werkgever betaalt je beschermingsmiddelen en legt uit hoe je ze gebruikt. Jij draagt ze, houdt ze "
            "heel en vraagt om nieuwe als ze kapot zijn of niet passen.</p>",
        ),
        Text(
            "controls-t4",
            '<p><b>Bronnen.</b> <a href="https://wetten.overheid.nl/BWBR0010346">Arbeidsomstandighedenwet</a>, '
            'artikelen 3, 5, 8 en 11. <a href="https://wetten.overheid.nl/BWBR0008498">Arbeidsomstandighedenbesluit'
            "</a>, artikelen 4.1a en 4.4 (arbeidshygiënische strategie bij gevaarlijke stoffen).</p>",
        ),
    ),
    needs_confirmation=(
        (
            "Artikel 4.4 van het Arbobesluit is gelezen in een oudere versie; hoofdstuk 4 is sindsdien gewijzigd "
            "(onder meer Stb. 2024, 127: stoffen die de voortplanting schaden)."
        ),
        (
            "De Arbowet noemt bron, collectief, individueel en beschermingsmiddelen; STOP is een ezelsbrug met een iets "
            "andere verdeling. Laat de arbeidshygiënist bevestigen dat deze vertaling past bij het beleid van Defensie."
        ),
        "Wie bij de eenheid de preventiemedewerker is en waar de RI&E te lezen is.",
    ),
)
