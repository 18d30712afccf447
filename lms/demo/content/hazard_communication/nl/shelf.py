"""Lesson 5: on our own shelf."""

from lms.demo.content.shapes import (
    Choice,
    Exercise,
    Heading,
    Hotspot,
    Lesson,
    Option,
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
    key="shelf",
    slug="op-onze-eigen-plank",
    title="Op onze eigen plank",
    minutes=7,
    objectives=(
        "een verpakking die niet deugt herkennen en apart zetten",
        "goed overgieten, of het laten",
        "het etiket voor gebruik en het etiket voor vervoer uit elkaar houden",
    ),
    blocks=(
        Heading(
            "shelf-h1",
            "De fles op de werkbank",
        ),
        Text(
            "shelf-t1",
            (
                "<p>In de werkplaats aan boord van een schip staat een frisdrankfles met een heldere vloeistof. "
                "Iemand had een slok ontvetter nodig en geen zin om met het vat te lopen. De wachtsman heeft "
                "dorst. Dit gebeurt elk jaar, en elk jaar loopt het bij iemand slecht af.</p>"
            ),
        ),
        Scenario(
            "shelf-q1",
            "Wat doe je?",
            (
                Situation(
                    "bottle",
                    "Je vindt de frisdrankfles. Er ligt niemand bij.",
                    (
                        Way(
                            "a",
                            "Ruiken wat erin zit.",
                            "De damp slaat op je keel. Ruiken is geen meten; sommige stoffen verlammen je neus.",
                            goes_to="bottle2",
                        ),
                        Way(
                            "b",
                            "De fles in de gootsteen legen.",
                            "Het loopt naar het vuilwater of naar zee, en niemand weet wat het was.",
                            goes_to="bottle2",
                        ),
                        Way(
                            "c",
                            "Dicht laten, merken als ‘onbekend, niet gebruiken’ en apart zetten.",
                            "De fles kan niemand meer verrassen.",
                            goes_to="ask",
                        ),
                    ),
                ),
                Situation(
                    "bottle2",
                    "Je staat er nog, met de fles en een collega erbij.",
                    (
                        Way(
                            "a",
                            "De fles dichtdoen, merken als onbekend en apart zetten.",
                            "Goed. Nu nog de oorzaak.",
                            goes_to="ask",
                        ),
                        Way(
                            "b",
                            "Hem in de gewone vuilnisbak gooien.",
                            "In de afvalpers barst hij open. Nu zit iemand anders ermee.",
                            goes_to="ask",
                        ),
                    ),
                ),
                Situation(
                    "ask",
                    "De fles staat apart. Je weet dat er vaker zo wordt overgegoten.",
                    (
                        Way(
                            "a",
                            "Melden, en samen zorgen voor goede flesjes met een etiket.",
                            "Zo hoeft niemand meer te improviseren. Het vat staat te ver weg: dat is de oorzaak.",
                            ends_well=True,
                        ),
                        Way(
                            "b",
                            "Het laten: de fles staat toch apart.",
                            "Volgende week staat er weer een.",
                        ),
                    ),
                ),
            ),
            (
                "Nooit in een verpakking voor eten of drinken. Ook de CLP verbiedt leveranciers om aan consumenten "
                "verpakkingen te leveren die daarop lijken (artikel 35). Los de reden op waarom iemand overgoot."
            ),
            is_critical=True,
        ),
        Heading(
            "shelf-h2",
            "Overgieten",
        ),
        Text(
            "shelf-t2",
            (
                "<p>Moet het toch, dan in een verpakking die de stof verdraagt, dicht kan en <b>een etiket "
                "draagt</b>: minstens de naam, de pictogrammen en wie het deed. Het beste is een etiket uit het "
                "stoffenregister, op ware grootte. Een bekertje dat je binnen de taak opmaakt en bij je houdt, is "
                "iets anders dan een fles die blijft staan.</p>"
            ),
        ),
        Picture(
            "shelf-p1",
            "shelf.png",
            (
                "Een plank met vijf verpakkingen: een blik met een volledig etiket, een bus met een oranje "
                "vierkant, een frisdrankfles met vloeistof, een spuitbus met vlam, een blik waarvan het etiket "
                "half is weggevreten."
            ),
            "Welke drie kloppen niet?",
        ),
        Hotspot(
            "shelf-q2",
            "Welke verpakking op deze plank haal je als eerste weg?",
            "shelf.png",
            (
                "Dezelfde plank met vijf verpakkingen; op de tweede, de derde, de vierde en de vijfde is een plek "
                "gemarkeerd."
            ),
            (
                Spot(
                    "a",
                    31,
                    55,
                    False,
                    "Het oude etiket moet ook weg, maar niemand drinkt hieruit.",
                ),
                Spot(
                    "b",
                    50,
                    55,
                    True,
                    "Ja. Onbekend én een drinkfles: dit kan vandaag iemand treffen.",
                ),
                Spot(
                    "c",
                    69,
                    55,
                    False,
                    "Een spuitbus met een leesbaar etiket hoort hier.",
                ),
                Spot(
                    "d",
                    88,
                    55,
                    False,
                    "Onleesbaar moet weg of een nieuw etiket krijgen, na de drinkfles.",
                ),
            ),
            (
                "Drie kloppen niet: oranje (verouderd), zonder etiket, en onleesbaar. De drinkfles is het "
                "dringendst."
            ),
        ),
        Heading(
            "shelf-h3",
            "Twee soorten ruiten",
        ),
        Picture(
            "shelf-p2",
            "drum.png",
            (
                "Een vat met twee etiketten: bovenaan een groot, geheel rood vierkant op zijn punt met een witte "
                "vlam en het cijfer 3, onderaan een kleiner wit blad met twee ruiten met rode rand en regels "
                "tekst."
            ),
            "Boven: voor vervoer. Onder: voor gebruik.",
        ),
        Text(
            "shelf-t3",
            (
                "<p>De gekleurde, gevulde ruit met een klassenummer is van het <b>vervoer</b> (ADR). Die is voor "
                "de chauffeur en de brandweer: groot, van ver te zien. De witte ruit met rode rand is van "
                "<b>CLP</b>, voor wie het gebruikt. Kleine dozen in een grote doos dragen elk het hunne. "
                "Ontbreekt de vervoersruit, dan kan het nog steeds gevaarlijk in gebruik zijn: het vervoer kent "
                "bijvoorbeeld geen klasse voor kanker.</p>"
            ),
        ),
        Choice(
            "shelf-q3",
            (
                "Een doos heeft geen vervoersetiket. De potjes erin dragen de romp met de ster en H350. Klopt "
                "dat?"
            ),
            (
                Option(
                    "a",
                    "Nee: wat kanker kan veroorzaken, heeft altijd een vervoersetiket.",
                    False,
                    "Het vervoer kent geen klasse voor kanker op zichzelf.",
                ),
                Option(
                    "b",
                    "Ja: het vervoer kijkt naar andere gevaren dan CLP.",
                    True,
                    "Ja. Ontvlambaar, bijtend, snel giftig, milieu. Niet: kanker op de lange duur.",
                ),
                Option(
                    "c",
                    "Nee: dan hoort er een oranje vierkant op.",
                    False,
                    "Oranje vierkanten zijn van vroeger.",
                ),
                Option(
                    "d",
                    "Alleen binnen de kazerne.",
                    False,
                    "De regels voor indeling zijn overal gelijk.",
                ),
            ),
            (
                "Lees voor het werk altijd het CLP-etiket. Het vervoersetiket zegt niet alles over wat het met "
                "jou doet."
            ),
        ),
        Heading(
            "shelf-h4",
            "Van stof naar etiket",
        ),
        Text(
            "shelf-t4",
            (
                "<p>Twee stoffen, liefst van de eigen plank. Welke ruiten en welk woord horen erop? Denk aan de "
                "voorrang uit les 2.</p>"
            ),
        ),
        Exercise(
            "shelf-x1",
            "hazmat_clp",
            count=2,
            own=True,
        ),
        Steps(
            "shelf-s1",
            "Een etiket deugt niet: vier stappen",
            (
                Thing(
                    "a",
                    "<b>Niet gebruiken</b>, en dat erop zetten.",
                ),
                Thing(
                    "b",
                    "<b>Apart</b>, in een lekbak, niet bij wat ermee kan reageren.",
                ),
                Thing(
                    "c",
                    "<b>Melden</b> bij de beheerder van de gevaarlijke stoffen.",
                ),
                Thing(
                    "d",
                    "<b>Oplossen</b>: nieuw etiket als zeker is wat het is; anders afvoeren.",
                ),
            ),
        ),
        Text(
            "shelf-t5",
            (
                '<p><b>Bronnen.</b> <a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Verordening (EG) '
                "1272/2008 (CLP)</a>, artikelen 31, 33 en 35. <a "
                'href="https://wetten.overheid.nl/BWBR0008498">Arbeidsomstandighedenbesluit</a>, hoofdstukken 4 '
                'en 8. <a href="https://unece.org/transport/dangerous-goods">ADR 2025</a>, hoofdstuk 5.2. Het '
                "schip is bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "Wat op een etiket voor een overgegoten hoeveelheid op een werkplek van Defensie minstens moet "
            "staan (Arbobesluit en Arboregeling, hoofdstuk 8)."
        ),
        "Bij wie je bij jouw eenheid onbekende of slecht geëtiketteerde stoffen inlevert.",
    ),
)
