"""Lesson 6: forty years, and every year."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Matching,
    Numeric,
    Option,
    Pair,
    Picture,
    Scenario,
    Situation,
    Table,
    Text,
    TrueFalse,
    Way,
)

LESSON = Lesson(
    key="forty",
    slug="veertig-jaar-en-elk-jaar",
    title="Veertig jaar, en elk jaar",
    minutes=7,
    objectives=(
        "zeggen wat er over jou wordt vastgelegd en hoelang",
        "weten welke rechten je hebt bij de bedrijfsarts en als je zwanger bent",
        "zien welke plicht je dit jaar en over vijf jaar hebt",
    ),
    blocks=(
        Heading(
            "forty-h1",
            "Het boek",
        ),
        Picture(
            "forty-p1",
            "register.png",
            (
                "Een open boek met een slot: op de linkerbladzij een figuur met een rode regel. Een pijl met vier "
                "stippen loopt naar een kalender met het getal 40 erboven."
            ),
            "Veertig jaar later kun je nog aantonen waar je stond.",
        ),
        Text(
            "forty-t1",
            (
                "<p>Van wie aan <b>kankerverwekkende, mutagene of reprotoxische stoffen</b> wordt blootgesteld, "
                "houdt de werkgever een lijst bij: wie, waaraan, hoeveel, wanneer. Die lijst blijft <b>veertig "
                "jaar</b> na je laatste blootstelling bewaard, langer dan je baan. Want de ziekte komt laat. Wie "
                "ziek wordt, moet kunnen aantonen waarvan.</p>"
            ),
        ),
        Numeric(
            "forty-q1",
            "Hoeveel jaar na de laatste blootstelling blijft jouw regel bewaard?",
            "40",
            "0",
            "jaar",
            (
                "Veertig, ook voor reprotoxische stoffen in Nederland; dat is langer dan Europa vraagt."
            ),
        ),
        Text(
            "forty-t2",
            (
                "<p>De lijst is van jou: je mag je eigen regels lezen, en meenemen als je weggaat. Je commandant "
                "ziet of je een gekwalificeerde spuiter bent, niet je medische gegevens. Klopt een regel niet, "
                "meld het dan nu: over dertig jaar weet niemand het meer.</p>"
            ),
        ),
        Heading(
            "forty-h2",
            "Elk jaar, en elke vijf jaar",
        ),
        Table(
            "forty-b1",
            "Drie klokken",
            (
                "Plicht|Hoe vaak|Waarom",
                "CMR-voorlichting (deze cursus)|elk jaar|blootgesteld aan H340, H350 of H360",
                "Chroom-6-regime|elk jaar|werk aan verflagen",
                "Opleiding diisocyanaten|vijf jaar|0,1 % of meer in het product",
                "Voorlichting over stoffen|bij verandering|nieuw product, nieuw VIB, andere taak",
            ),
        ),
        Matching(
            "forty-q2",
            "Welke klok hoort bij welke plicht?",
            (
                Pair(
                    "a",
                    "CMR-voorlichting",
                    "elk jaar",
                ),
                Pair(
                    "b",
                    "Opleiding diisocyanaten",
                    "vijf jaar",
                ),
                Pair(
                    "c",
                    "Voorlichting bij een nieuw VIB",
                    "bij verandering",
                ),
                Pair(
                    "d",
                    "Register van blootgestelden",
                    "veertig jaar",
                ),
            ),
            (
                "Een jaarlijkse cursus is geen vijfjaarlijkse opleiding, en omgekeerd. In je kaart staan ze als "
                "twee regels, elk met een eigen datum en een eigen grond."
            ),
        ),
        Choice(
            "forty-q3",
            "Je hebt deze cursus gehaald. Welke uitspraak klopt?",
            (
                Option(
                    "a",
                    "Nu mag ik ook met diisocyanaten spuiten.",
                    False,
                    "Daarvoor is de opleiding van vermelding 74 nodig, met een eigen toets.",
                ),
                Option(
                    "b",
                    "Ik ben vijf jaar klaar.",
                    False,
                    "De jaarlijkse plicht komt volgend jaar terug.",
                ),
                Option(
                    "c",
                    "Ik mag chroom-6 schuren.",
                    False,
                    "Alleen met een vrijgave.",
                ),
                Option(
                    "d",
                    "Over een jaar is deze voorlichting opnieuw nodig.",
                    True,
                    "Ja. In je opleidingen zie je tot wanneer die geldt.",
                ),
            ),
            (
                "Arbobesluit, artikel 4.19: wie wordt blootgesteld, krijgt ten minste één keer per jaar "
                "voorlichting."
            ),
        ),
        Heading(
            "forty-h3",
            "De bedrijfsarts",
        ),
        Text(
            "forty-t3",
            (
                "<p>Wie aan een CMR-stof wordt blootgesteld, krijgt <b>een onderzoek aangeboden</b>, ook na "
                "afloop van het werk, want de ziekte komt laat. Het is jouw keuze. De uitslag is medisch geheim; "
                "wat de werkgever hoort, is alleen of je dit werk kunt doen. Klachten aan je longen, je huid of "
                "je neus: meld ze vroeg, ook als je denkt dat het griep is.</p>"
            ),
        ),
        Callout(
            "forty-c1",
            "warning",
            "Zwanger of zwanger willen worden",
            (
                "<p>Werk met H340, H360, H361 en H362 en met lood kan het ongeboren kind en de borstvoeding "
                "schaden, ook in de eerste weken. Je hoeft niets te zeggen tegen je commandant voordat je wilt. "
                "Je kunt wel bij de bedrijfsarts of de vertrouwenspersoon terecht, en na je melding moet het werk "
                "snel aangepast zijn, met uitleg aan jou.</p>"
            ),
        ),
        TrueFalse(
            "forty-q5",
            "Wie zwanger is, moet dat meteen aan de commandant vertellen.",
            False,
            "Nee. Jij kiest wanneer. De bedrijfsarts kan je eerder helpen, in vertrouwen. Na je melding moet het "
            "werk snel aangepast zijn.",
        ),
        Scenario(
            "forty-q4",
            "Maand na maand. Wat doe je?",
            (
                Situation(
                    "year",
                    (
                        "Je bent vandaag geslaagd. Over elf maanden krijg je een brief dat de plicht opnieuw komt."
                    ),
                    (
                        Way(
                            "a",
                            "Wegklikken: ik weet het nu.",
                            "Na twaalf maanden sta je rood op de lijst, en mag je niet schuren.",
                            goes_to="late",
                        ),
                        Way(
                            "b",
                            "De cursus plannen in een rustige week.",
                            "Op tijd: in de laatste twee maanden houd je dezelfde datum, en je hoeft niets te laten liggen.",
                            goes_to="ill",
                        ),
                    ),
                ),
                Situation(
                    "late",
                    "De klus wacht op jou.",
                    (
                        Way(
                            "a",
                            "Toch beginnen, vandaag nog.",
                            "Zonder geldige voorlichting mag je niet beginnen. De chef stuurt je terug.",
                        ),
                        Way(
                            "b",
                            "De cursus nu doen.",
                            "Een uur. Dan ben je weer aan de slag.",
                            goes_to="ill",
                        ),
                    ),
                ),
                Situation(
                    "ill",
                    "In jaar acht krijg je klachten.",
                    (
                        Way(
                            "a",
                            "Zwijgen: straks mag ik niet meer spuiten.",
                            "Je houdt je baan een jaar en je longen verlies je.",
                        ),
                        Way(
                            "b",
                            "Naar de bedrijfsarts, met je eigen regels uit het register.",
                            "Goed. Vroeg erbij is half gewonnen.",
                            ends_well=True,
                        ),
                    ),
                ),
            ),
            (
                "Het register, de jaarlijkse cursus en de bedrijfsarts horen bij elkaar: vastleggen, herhalen, en "
                "er op tijd bij zijn."
            ),
            is_critical=True,
        ),
        Text(
            "forty-t4",
            (
                "<p><b>Bronnen.</b> <a "
                'href="https://wetten.overheid.nl/BWBR0008498">Arbeidsomstandighedenbesluit</a>, artikelen 4.10c, '
                '4.13, 4.15 en 4.19. <a href="https://zoek.officielebekendmakingen.nl/stb-2024-127.html">Stb. '
                "2024, 127</a>. REACH, bijlage XVII, vermelding 74. Het verhaal is bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "De artikelen van de registratie en het gezondheidsonderzoek na de wijziging van 2024, en de "
            "bewaartermijn voor reprotoxische stoffen."
        ),
        "Bij wie je bij Defensie het onderzoek aanvraagt, en hoe je je eigen regels opvraagt.",
        "Hoe snel na een melding van zwangerschap het werk is aangepast.",
    ),
)
