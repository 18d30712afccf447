"""Lesson 5: tunnels, security and what Defence may."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Option,
    Picture,
    Table,
    Text,
    TrueFalse,
)

LESSON = Lesson(
    key="route",
    slug="onderweg",
    title="Onderweg: tunnels en uitzonderingen",
    minutes=7,
    objectives=(
        "met de tunnelcode een route kiezen",
        "de strengste code van een lading bepalen",
        "weten welke uitzonderingen voor Defensie er zijn en hoe je ze nagaat",
    ),
    blocks=(
        Heading("route-h1", "Links of rechtdoor"),
        Text(
            "route-t1",
            (
                "<p>Chauffeur Lars rijdt munitie naar Zeeland, 400 kg netto 1.1D. Zijn telefoon zegt: rechtdoor, de "
                "tunnel in, dertien minuten sneller. Voor de tunnel hangt een rond verbodsbord, met daaronder de "
                "letter C.</p><p>De telefoon weet niet wat hij geladen heeft.</p>"
            ),
        ),
        Picture(
            "route-p1",
            "tunnel.png",
            (
                "Een weg die zich splitst: rechtdoor een tunnelmond met een bord waarop een letter staat, naar links "
                "een weg over een brug. Een vrachtwagen met een oranje bord staat ervoor."
            ),
            "De tunnel heeft een letter. De lading heeft een code. Samen zeggen ze of je mag.",
        ),
        Heading("route-h2", "De letter en de code"),
        Text(
            "route-t2",
            (
                "<p>Tunnels zijn A tot en met E. Door <b>A</b> mag alles; door <b>E</b> bijna niets (1.9.5). De code "
                "in kolom 15 zegt waar je <b>niet</b> door mag: code C sluit C, D en E. Staan er twee letters, dan "
                "is de eerste voor tanks en de tweede voor colli: benzine <b>(D/E)</b> mag in jerrycans niet door E, "
                "in een tank ook niet door D (8.6.4).</p>"
            ),
        ),
        Heading("route-h3", "Vier codes"),
        Table(
            "route-b1",
            "Codes die je vaak ziet, voor colli",
            (
                "Code | Bijvoorbeeld | Gesloten",
                "D/E | benzine, diesel | E",
                "E | accuzuur, rookmunitie | E",
                "C5000D | kruit UN 0161 | D, E; boven 5000 kg ook C",
                "B1000C | granaten UN 0284 | C, D, E; boven 1000 kg ook B",
            ),
        ),
        Choice(
            "route-q1",
            "Lars: 400 kg netto 1.1D, code B1000C. Mag hij door een tunnel van categorie C?",
            (
                Option(
                    "a",
                    "Ja, want hij blijft onder 1.000 kg.",
                    False,
                    "Dan sluit B niet. C wel.",
                ),
                Option(
                    "b",
                    "Nee, C, D en E zijn gesloten.",
                    True,
                    "Ja, juist. Onder 1.000 kg is alleen B nog open.",
                ),
                Option(
                    "c",
                    "Alleen ’s nachts, als er weinig verkeer is.",
                    False,
                    "Een code kent geen uren, tenzij het bord bij de tunnel dat zegt.",
                ),
                Option(
                    "d",
                    "Ja, in een colonne met zwaailicht.",
                    False,
                    "Een colonne verandert de code niet.",
                ),
            ),
            "B1000C: tot 1.000 kg netto zijn C, D en E gesloten; erboven ook B (8.6.4). Omrijden dus.",
            is_critical=True,
        ),
        Heading("route-h4", "De hele lading telt"),
        Text(
            "route-t3",
            (
                "<p>Bij een gemengde lading telt de <b>strengste</b> code (8.6.3.2), en bij klasse 1 de massa van "
                "alles samen. Wat binnen 1.1.3.6 is vrijgesteld, telt niet (8.6.3.3). In Nederland zijn geen tunnels "
                "van categorie B; de Westerscheldetunnel is C, de Maastunnel D, de Schipholtunnel A.</p>"
            ),
        ),
        Choice(
            "route-q2",
            "600 kg 1.1D (B1000C) en 500 kg 1.3C (C5000D), netto. Welke tunnels zijn gesloten?",
            (
                Option(
                    "a",
                    "Alleen D en E.",
                    False,
                    "Dat is de code van het kruit alleen.",
                ),
                Option(
                    "b",
                    "Geen, want ze zijn verschillend.",
                    False,
                    "Dan telt juist de strengste.",
                ),
                Option(
                    "c",
                    "C, D en E.",
                    False,
                    "Dat zou gelden tot 1.000 kg. Samen is het meer.",
                ),
                Option(
                    "d",
                    "B, C, D en E.",
                    True,
                    "Ja. Samen 1.100 kg: boven de 1.000 van B1000C.",
                ),
            ),
            (
                "Het strengste van de lading, met de massa van het geheel: 1.100 kg maakt B1000C tot B (8.6.3.2, "
                "8.6.4)."
            ),
        ),
        Heading("route-h5", "Wat Defensie mag"),
        Text(
            "route-t4",
            (
                "<p>Er is een regeling van 2002 met vrijstellingen voor militaire voertuigen. Zij geldt niet voor "
                "alles wat groen is: <b>tactische</b> voertuigen zijn ingericht voor de operationele taak. Voor die "
                "zijn er vrijstellingen van hoofdstuk 5.3 (borden) en 8.1.2 (papieren), artikel 5. Artikel 3 staat "
                "in vaste tanks tot 2.000 liter brandstof per voertuig toe.</p>"
            ),
        ),
        Heading("route-h6", "Let op de datum"),
        Callout(
            "route-c1",
            "warning",
            "Lees de tekst van vandaag",
            (
                "<p>Veel mensen kennen nog artikel 4: bestuurders van tactische voertuigen zonder ADR-certificaat. "
                "In de tekst die vanaf 16 oktober 2021 geldt, stond het niet meer. Reken dus op een certificaat tot "
                "je commandant of veiligheidsadviseur anders zegt.</p>"
            ),
        ),
        TrueFalse(
            "route-q3",
            "Een groen voertuig is altijd vrijgesteld van het ADR.",
            False,
            (
                "Nee. De vrijstellingen gelden voor genoemde onderdelen, en de meeste alleen voor tactische "
                "voertuigen of eigen terrein. Al het andere blijft."
            ),
            is_critical=True,
        ),
        Heading("route-h7", "Diefstal"),
        Text(
            "route-t5",
            (
                "<p>Springstof, slagpijpjes en giftige gassen zijn <b>stoffen met een hoog gevarenpotentieel</b> (1.10.3.1.2): voor 1.1D al vanaf de eerste gram. Daarbij hoort een beveiligingsplan. Praat niet over route en lading, laat de wagen niet alleen, en meld wie te veel vraagt.</p>"
            ),
        ),
        Text(
            "route-t6",
            (
                "<p><b>Bronnen.</b> ADR 2025, 1.9.5, 1.10.3, 8.6. <a "
                'href="https://wetten.overheid.nl/BWBR0013527">Regeling vrijstelling vervoer gevaarlijke stoffen '
                "militaire voertuigen 2002</a>. <a "
                'href="https://www.ilent.nl/onderwerpen/gevaarlijke-stoffen-weg/regels-tijdens-vervoer-gevaarlijke-stoffen-over-de-weg/tunnels">ILT: '
                "tunnels</a>. De chauffeur is bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "Artikel 4 van de regeling van 2002 (bestuurders van tactische voertuigen) staat niet meer in de "
            "tekst van 16 oktober 2021 die gelezen is. Een jurist moet zeggen wat nu geldt."
        ),
        "De lijst van tunnels met hun categorie: kijk naar de borden en naar de lijst van de ILT.",
        "Wie binnen de eenheid het beveiligingsplan houdt voor stoffen met een hoog gevarenpotentieel.",
    ),
)
