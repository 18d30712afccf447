"""Lesson 1: papers and equipment, and the line in the transport document."""

from lms.demo.content.shapes import (
    Accordion,
    Blanks,
    Choice,
    Heading,
    Lesson,
    Option,
    Ordering,
    Part,
    Picture,
    Table,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="aboard",
    slug="wat-er-mee-moet",
    title="Wat er mee moet",
    minutes=7,
    objectives=(
        "nagaan of papieren en uitrusting aan boord zijn",
        "een regel van het vervoerdocument lezen en schrijven",
        "uitleggen waarvoor de schriftelijke instructies zijn",
    ),
    blocks=(
        Heading("aboard-h1", "Aan de kant"),
        Text(
            "aboard-t1",
            (
                "<p>Een controleur van de marechaussee wenkt. Chauffeur Ilse heeft 600 liter benzine in jerrycans. "
                "Papier: ja. ADR-kaart: ja. ‘Oogspoelfles?’ Die ligt in de andere wagen. ‘Schop en rioolafdichting?’ "
                "Ze kijkt op haar horloge. Dit gaat lang duren.</p>"
            ),
        ),
        Heading("aboard-h2", "Vier papieren"),
        Text(
            "aboard-t2",
            (
                "<p>Rijd je boven de vrijstelling, dan zijn aan boord (8.1.2): het <b>vervoerdocument</b>, de "
                "<b>schriftelijke instructies</b>, een <b>identiteitsbewijs met foto</b> van ieder in de wagen, en "
                "je <b>ADR-certificaat</b>. Voor ontplofbare stoffen ook het goedkeuringscertificaat van de wagen. "
                "De instructies liggen in de cabine, waar je erbij kunt.</p>"
            ),
        ),
        TrueFalse(
            "aboard-q1",
            "De schriftelijke instructies moeten in een taal zijn die de bemanning kan lezen.",
            True,
            (
                "Ja: ze zijn voor jou, niet voor de politie. De vervoerder geeft ze mee vóór vertrek en zorgt dat je "
                "ze begrijpt (5.4.3.2)."
            ),
        ),
        Heading("aboard-h3", "De regel op het papier"),
        Text(
            "aboard-t3",
            (
                "<p>Elke stof krijgt één regel, altijd in dezelfde volgorde (5.4.1.1.1): <b>UN-nummer, vervoersnaam, "
                "klasse of etiketten, verpakkingsgroep, tunnelcode</b>. Daarna aantal en soort colli, en de "
                "hoeveelheid. Bij munitie staat de <b>netto explosieve massa</b> erbij; daarin tel je de "
                "punten.</p><p>Voor benzine: <b>UN 1203 BENZINE, 3, II, (D/E)</b>.</p>"
            ),
        ),
        Ordering(
            "aboard-q2",
            "Zet de gegevens in de volgorde van het vervoerdocument.",
            (
                Thing("a", "UN 0284"),
                Thing("b", "GRANATEN"),
                Thing("c", "1.1D"),
                Thing("d", "(B1000C)"),
            ),
            (
                "UN 0284 GRANATEN, 1.1D, (B1000C). Munitie heeft geen verpakkingsgroep: die plek blijft leeg "
                "(5.4.1.1.1)."
            ),
        ),
        Blanks(
            "aboard-q3",
            "Wat hoort er op de regel voor zwavelzuur?",
            "UN 1830 ZWAVELZUUR\nKlasse: [8]\nVerpakkingsgroep: [II|2]\nTunnelcode: [E|(E)]",
            "UN 1830 ZWAVELZUUR, 8, II, (E): tabel A, kolommen 3a, 4 en 15.",
        ),
        Heading("aboard-h4", "In de kist"),
        Picture(
            "aboard-p1",
            "kit.png",
            (
                "Twaalf voorwerpen in drie rijen: wielkeg, twee driehoeken, oogspoelfles, hesje; lamp, handschoen, "
                "bril, blusser; masker, schop, afdekmat voor een put en bak."
            ),
            (
                "Bovenste twee rijen: elke ADR-rit. Onderste rij: afhankelijk van de etiketten. De oogspoelfles niet "
                "bij klasse 1 en 2."
            ),
        ),
        Accordion(
            "aboard-a1",
            (
                Part(
                    "a",
                    "Voor de wagen",
                    (
                        "<ul><li>één wielkeg per voertuig</li><li>twee zelfstandig staande "
                        "waarschuwingstekens</li><li>oogspoelvloeistof, behalve bij etiket 1, 1.4, 1.5, 1.6, 2.1, 2.2 en "
                        "2.3</li></ul>"
                    ),
                ),
                Part(
                    "b",
                    "Voor ieder aan boord",
                    (
                        "<ul><li>waarschuwingshesje</li><li>handlamp, zonder metaal dat "
                        "vonkt</li><li>handschoenen</li><li>oogbescherming</li></ul>"
                    ),
                ),
                Part(
                    "c",
                    "Afhankelijk van de etiketten",
                    (
                        "<ul><li>2.3 en 6.1: een vluchtmasker voor ieder</li><li>3, 4.1, 4.3, 8 en 9: schop, afdichting voor "
                        "de put, opvangbak</li></ul>"
                    ),
                ),
            ),
        ),
        Choice(
            "aboard-q4",
            "Ilse rijdt benzine (etiket 3). Wat moet zeker aan boord? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "Oogspoelvloeistof.",
                    True,
                    "Ja: bij etiket 3 wel.",
                ),
                Option(
                    "b",
                    "Vluchtmasker voor ieder.",
                    False,
                    "Dat is voor 2.3 en 6.1.",
                ),
                Option(
                    "c",
                    "Hesje en lamp voor ieder aan boord.",
                    True,
                    "Ja, ook voor wie meerijdt.",
                ),
                Option(
                    "d",
                    "Schop en afdichting voor de put.",
                    True,
                    "Ja: bij 3, 4.1, 4.3, 8 en 9.",
                ),
            ),
            "8.1.5.2 en 8.1.5.3. Loop de kist na vóór vertrek, niet bij de controle.",
            multiple=True,
        ),
        Heading("aboard-h5", "Blussen"),
        Table(
            "aboard-b1",
            "Poederblussers per transporteenheid (8.1.4.1)",
            (
                "Toegestane massa | Samen | Waarvan",
                "tot 3,5 t | 4 kg | twee van 2 kg",
                "tot 7,5 t | 8 kg | één van 6 kg",
                "daarboven | 12 kg | één van 6 kg",
                "binnen 1.1.3.6 | 2 kg | één",
            ),
        ),
        Text(
            "aboard-t4",
            (
                "<p>Ten minste één van 2 kg past bij een brand in motor of cabine. Ze zijn verzegeld, gekeurd en te "
                "pakken (8.1.4.4, 8.1.4.5).</p>"
            ),
        ),
        Text(
            "aboard-t5",
            (
                "<p><b>Bronnen.</b> ADR 2025, 5.4.1, 5.4.3, 8.1.2, 8.1.4 en 8.1.5. <a "
                'href="https://www.ilent.nl/onderwerpen/gevaarlijke-stoffen-weg">ILT: schriftelijke instructies</a>. '
                "De chauffeur is bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "Welke papieren Defensie op papier wil en welke digitaal mogen.",
        "Of tactische voertuigen zijn vrijgesteld van 8.1.2 (Regeling van 2002, artikel 5), en wanneer.",
        "Hoeveel blussers een militair voertuig van elk type draagt.",
    ),
)
