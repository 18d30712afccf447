"""Lesson 1: a label in thirty seconds."""

from lms.demo.content.shapes import (
    Checklist,
    Choice,
    Heading,
    Hotspot,
    Lesson,
    Option,
    Ordering,
    Picture,
    Spot,
    Steps,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="read",
    slug="een-etiket-in-dertig-seconden",
    title="Een etiket in dertig seconden",
    minutes=7,
    objectives=(
        "de zes onderdelen van een etiket aanwijzen",
        "een etiket in een vaste volgorde lezen",
        "na het lezen zeggen wat je wel en niet gaat doen",
    ),
    blocks=(
        Heading(
            "read-h1",
            "Dezelfde bus",
        ),
        Text(
            "read-t1",
            (
                "<p>Korporaal Bram Kok pakt remmenreiniger uit de kast. Dezelfde bus als altijd, denkt hij: zwart "
                "met een blauwe dop. Hij spuit een remklauw schoon naast de straalkachel. Een steekvlam schroeit "
                "zijn wenkbrauwen. De bus was van een andere leverancier. Op het nieuwe etiket stond een vlam, op "
                "het oude niet.</p>"
            ),
        ),
        Choice(
            "read-q1",
            "Wat had dit voorkomen?",
            (
                Option(
                    "a",
                    "Een vaste leverancier die de samenstelling nooit verandert.",
                    False,
                    "Dat kan niemand beloven. Een product verandert vaker dan zijn verpakking.",
                ),
                Option(
                    "b",
                    "Brandwerende handschoenen dragen bij het schoonmaken.",
                    False,
                    "Dan had hij nog steeds damp bij een hete kachel gespoten.",
                ),
                Option(
                    "c",
                    "Het etiket van déze bus lezen, ook al lijkt hij bekend.",
                    True,
                    "Ja. Dertig seconden. De vlam stond erop, met de zin die zegt waarvan je de bus weghoudt.",
                ),
                Option(
                    "d",
                    "De kast op kleur van de doppen indelen.",
                    False,
                    "De kleur van een dop betekent niets.",
                ),
            ),
            (
                "Het etiket hoort bij de inhoud van deze verpakking, nu. Lees het bij elke nieuwe bus, bij elke "
                "nieuwe levering, en als je twijfelt."
            ),
            is_critical=True,
        ),
        Heading(
            "read-h2",
            "Zes onderdelen",
        ),
        Picture(
            "read-p1",
            "label.png",
            (
                "Een groot etiket met zes genummerde delen: bovenaan de productnaam, links drie ruiten met een "
                "rode rand, rechts daarvan één vet woord, daaronder twee blokken met regels, onderaan een blok "
                "met een telefoon."
            ),
            "Naam, pictogrammen, signaalwoord, gevaren, maatregelen, leverancier.",
        ),
        Heading(
            "read-h3",
            "Van boven naar beneden",
        ),
        Steps(
            "read-s1",
            "Lees in deze volgorde",
            (
                Thing(
                    "a",
                    (
                        "<b>Naam</b>: heb ik wat ik denk te hebben? Let op toevoegingen als ‘component B’ of ‘snel’."
                    ),
                ),
                Thing(
                    "b",
                    "<b>Pictogrammen</b>: welk soort gevaar?",
                ),
                Thing(
                    "c",
                    (
                        "<b>Signaalwoord</b>: ‘Gevaar’ is ernstiger dan ‘Waarschuwing’. Er staat er hooguit één."
                    ),
                ),
                Thing(
                    "d",
                    "<b>H-zinnen</b>: wat kan het doen, en langs welke weg?",
                ),
                Thing(
                    "e",
                    "<b>P-zinnen</b>: wat doe ik, en wat als het misgaat?",
                ),
                Thing(
                    "f",
                    (
                        "<b>Leverancier</b>: naam, adres en telefoon; daar komt het veiligheidsinformatieblad (VIB) "
                        "vandaan."
                    ),
                ),
            ),
        ),
        Hotspot(
            "read-q2",
            (
                "Naar welk deel kijk je om te weten of dit product kanker kan veroorzaken of alleen irriteert?"
            ),
            "spots.png",
            (
                "Een etiket zonder nummers, met vier gemarkeerde plekken: op de naam bovenaan, op het vette woord "
                "rechts, op het bovenste blok met regels en op het blok met de telefoon."
            ),
            (
                Spot(
                    "a",
                    50,
                    14,
                    False,
                    "De naam zegt alleen hoe het heet.",
                ),
                Spot(
                    "b",
                    72,
                    32,
                    False,
                    "Het signaalwoord zegt hoe ernstig, niet wat.",
                ),
                Spot(
                    "c",
                    72,
                    52,
                    True,
                    "Ja. De H-zin noemt het gevaar, de weg en vaak het orgaan.",
                ),
                Spot(
                    "d",
                    50,
                    87,
                    False,
                    "Die bel je als het etiket je niet genoeg zegt.",
                ),
            ),
            (
                "Eén pictogram staat voor verschillende gevaren. De romp met de ster kan kanker betekenen, maar "
                "ook astma of schade bij inslikken. De H-zin beslist (CLP, artikel 21)."
            ),
        ),
        Heading(
            "read-h4",
            "Eén woord",
        ),
        Text(
            "read-t2",
            (
                "<p>Op een etiket staat <b>Gevaar</b> of <b>Waarschuwing</b>, of geen van beide. Heeft een "
                "product meer gevaren, dan wint het zwaarste woord. ‘Waarschuwing’ betekent dus niet dat er niets "
                "ernstigs op staat: een stof die verdacht wordt van kanker (H351) krijgt dat woord ook.</p>"
            ),
        ),
        TrueFalse(
            "read-q3",
            (
                "Op een etiket met ‘Gevaar’ staat ook ‘Waarschuwing’ als het product nog een lichter gevaar "
                "heeft."
            ),
            False,
            (
                "Nee. Er staat één signaalwoord; ‘Gevaar’ verdringt ‘Waarschuwing’ (CLP, artikel 20). De H-zin "
                "van het lichtere gevaar blijft wel staan."
            ),
        ),
        Ordering(
            "read-q4",
            "Je krijgt een onbekend blik in handen. Zet in de volgorde waarin je leest.",
            (
                Thing(
                    "a",
                    "De productnaam vergelijken met wat je nodig hebt.",
                ),
                Thing(
                    "b",
                    "Naar de pictogrammen kijken.",
                ),
                Thing(
                    "c",
                    "Het signaalwoord lezen.",
                ),
                Thing(
                    "d",
                    "De H-zinnen lezen.",
                ),
                Thing(
                    "e",
                    "De P-zinnen lezen en klaarzetten wat ze vragen.",
                ),
            ),
            (
                "Van grof naar fijn: eerst of je het goede hebt, dan het soort gevaar, de ernst, het gevaar zelf, "
                "en pas dan wat je doet."
            ),
        ),
        Checklist(
            "read-q5",
            (
                "Pak vandaag één product dat je vaak gebruikt. Vink aan wat je kunt zeggen zonder te spieken."
            ),
            (
                Thing(
                    "a",
                    "Hoe het precies heet.",
                ),
                Thing(
                    "b",
                    "Wat het kan doen, en langs welke weg.",
                ),
                Thing(
                    "c",
                    "Wat je erbij draagt.",
                ),
                Thing(
                    "d",
                    "Wat je doet als het in een oog komt.",
                ),
            ),
        ),
        Text(
            "read-t3",
            (
                '<p><b>Bronnen.</b> <a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Verordening (EG) '
                "1272/2008 (CLP)</a>, artikelen 17 tot en met 22: onderdelen van het etiket, signaalwoorden, H- "
                "en P-zinnen. De leesvolgorde is een keuze van deze cursus. Korporaal Kok is bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "Of Defensie op etiketten uit eigen magazijn iets toevoegt, zoals een voorraadnummer of een "
            "verwijzing naar de werkplekinstructiekaart."
        ),
    ),
)
