"""Lesson 4: missing, old or foreign."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Numeric,
    Option,
    Picture,
    Scenario,
    Situation,
    Steps,
    Text,
    Thing,
    TrueFalse,
    Way,
)

LESSON = Lesson(
    key="missing",
    slug="ontbreekt-oud-of-vreemd",
    title="Ontbreekt, oud of vreemd",
    minutes=7,
    objectives=(
        "een VIB in een minuut op deugdelijkheid nakijken",
        "weten wat je doet zonder VIB",
        "zien wat een nieuwe versie verandert voor het werk",
    ),
    blocks=(
        Heading(
            "missing-h1",
            "De pallet uit het buitenland",
        ),
        Text(
            "missing-t1",
            (
                "<p>Na een missie komt een pallet terug met twaalf jerrycans ontijzelingsvloeistof. Het blad is in het Italiaans, acht jaar oud, en de naam op het blad verschilt één letter van de naam op de jerrycan. Het platform is glad, het toestel moet om zes uur weg, en iemand zegt: ‘Het is gewoon glycol, dat weten we toch?’</p>"
            ),
        ),
        Choice(
            "missing-q1",
            "Wat is hier het zwaarste bezwaar?",
            (
                Option(
                    "a",
                    "Het blad is in het Italiaans.",
                    False,
                    (
                        "Lastig, en niet toegestaan bij levering hier. Maar een vertaling verandert het product niet."
                    ),
                ),
                Option(
                    "b",
                    "Het blad is acht jaar oud.",
                    False,
                    "Oud is een reden om te vragen. Toch niet het ergste hier.",
                ),
                Option(
                    "c",
                    "Het blad hoort misschien niet bij dit product.",
                    True,
                    "Ja. Eén letter kan een ander mengsel zijn. Dan klopt niets van het blad.",
                ),
                Option(
                    "d",
                    "Er staan twaalf jerrycans op de pallet.",
                    False,
                    "De hoeveelheid doet er later toe.",
                ),
            ),
            "Eerst: hoort dit blad bij dit product? Dan taal, datum, inhoud. In die volgorde.",
            is_critical=True,
        ),
        Heading(
            "missing-h2",
            "De minuutcontrole",
        ),
        Picture(
            "missing-p1",
            "checks.png",
            (
                "Vier genummerde stappen naast elkaar: twee gelijke namen boven elkaar, een vlag met een "
                "tekstballon, een kalender, en een etiket en een blad met dezelfde ruit."
            ),
            "Naam, taal, datum, en klopt het met het etiket?",
        ),
        Steps(
            "missing-s1",
            "Kijk in deze volgorde",
            (
                Thing(
                    "a",
                    "<b>Naam</b>: rubriek 1 en het etiket, letter voor letter. Ook de leverancier.",
                ),
                Thing(
                    "b",
                    "<b>Taal</b>: Nederlands.",
                ),
                Thing(
                    "c",
                    (
                        "<b>Datum</b>: herzien wanneer? Er is geen wettelijke houdbaarheid, maar is het ouder dan drie "
                        "jaar, vraag dan of dit de laatste is."
                    ),
                ),
                Thing(
                    "d",
                    (
                        "<b>Inhoud</b>: zestien rubrieken, en dezelfde ruiten en H-zinnen in rubriek 2 als op het etiket."
                    ),
                ),
            ),
        ),
        TrueFalse(
            "missing-q2",
            "Een VIB is vijf jaar geldig; daarna vervalt het vanzelf.",
            False,
            (
                "Nee. De wet noemt geen termijn. De leverancier moet het ‘onverwijld’ bijwerken als er nieuwe "
                "kennis over gevaren is (REACH, artikel 31, lid 9). Oud is dus een vraag, geen antwoord."
            ),
        ),
        Heading(
            "missing-h3",
            "Er is geen blad",
        ),
        Scenario(
            "missing-q3",
            "Zaterdagochtend op het vliegveld. Wat doe je?",
            (
                Situation(
                    "can",
                    "Een jerrycan, geen VIB. De klus moet om zes uur af.",
                    (
                        Way(
                            "a",
                            "Vragen wat een ervaren collega altijd deed.",
                            "‘Gewoon met een vloerwisser eraf.’ Dat ging over een ander merk.",
                            goes_to="can2",
                        ),
                        Way(
                            "b",
                            "Zoeken op de handelsnaam in het stoffenregister.",
                            "Daar staat hij: met blad, met kaart. Een collega had hem vorig jaar aangevraagd.",
                            goes_to="found",
                        ),
                        Way(
                            "c",
                            "De klus uitstellen en niets zeggen.",
                            "Om zes uur staat het toestel er nog, en niemand weet waarom.",
                        ),
                    ),
                ),
                Situation(
                    "can2",
                    "Je twijfelt. Het is half vijf.",
                    (
                        Way(
                            "a",
                            "Toch maar beginnen, met handschoenen.",
                            "Welke handschoenen? Dat stond in rubriek 8 van het blad dat er niet is.",
                        ),
                        Way(
                            "b",
                            "De piketdeskundige bellen, en intussen een product nemen dat je kent.",
                            "Het toestel is op tijd. De jerrycans wachten op hun blad.",
                            ends_well=True,
                        ),
                    ),
                ),
                Situation(
                    "found",
                    "Het register geeft het blad. De naam klopt letter voor letter.",
                    (
                        Way(
                            "a",
                            "De kaart lezen en zo werken.",
                            "Goed. Vier minuten kostte het.",
                            ends_well=True,
                        ),
                        Way(
                            "b",
                            "Alleen rubriek 1 lezen.",
                            "Rubriek 1 zegt wie je belt, niet hoe je werkt.",
                            goes_to="can2",
                        ),
                    ),
                ),
            ),
            (
                "Geen blad, niet gebruiken. Maar wel handelen: het register, de deskundige, een bekend "
                "alternatief."
            ),
            is_critical=True,
        ),
        Text(
            "missing-t2",
            (
                "<p>Haast is geen gevaarlijke eigenschap van een stof, maar wel de reden van de meeste ongelukken "
                "ermee. Wie ‘even’ zonder blad begint, kan een ambulance niet vertellen wat erin zat.</p>"
            ),
        ),
        Heading(
            "missing-h4",
            "Een nieuwe versie",
        ),
        Text(
            "missing-t3",
            (
                "<p>Verandert er iets wezenlijks, dan stuurt de leverancier de nieuwe versie aan iedereen die het "
                "product in de <b>twaalf maanden</b> ervoor kreeg. Kocht je langer geleden, dan hoor je niets. "
                "Vraag dus zelf. Kijk in <b>16</b> wat er anders is, en dan in 2, 3 en 8. Verandert daar iets, "
                "dan verandert de kaart, en soms je opleiding.</p>"
            ),
        ),
        Numeric(
            "missing-q4",
            "De leverancier stuurt een nieuwe versie vanzelf aan wie het product kort daarvoor kreeg. Hoeveel maanden kijkt hij terug?",
            "12",
            "0",
            "maanden",
            (
                "Twaalf (REACH, artikel 31, lid 9). Wat langer op de plank staat, moet je zelf volgen."
            ),
        ),
        Choice(
            "missing-q5",
            (
                "In rubriek 2 van de nieuwe versie staat H350, dat er eerst niet stond. Wat volgt daaruit? Kies "
                "alle goede antwoorden."
            ),
            (
                Option(
                    "a",
                    "De kaart wordt herzien.",
                    True,
                    "Ja, en iedereen leest hem opnieuw.",
                ),
                Option(
                    "b",
                    "Er komt een jaarlijkse voorlichting.",
                    True,
                    "Ja, voor wie eraan wordt blootgesteld (Arbobesluit 4.19).",
                ),
                Option(
                    "c",
                    "Men zoekt een ander product.",
                    True,
                    "Ja. Vervangen is bij kankerverwekkend de eerste stap.",
                ),
                Option(
                    "d",
                    "De resterende blikken worden snel opgebruikt.",
                    False,
                    "Nee, juist niet: de inhoud is al die tijd hetzelfde geweest.",
                ),
            ),
            (
                "Een wijziging in rubriek 2 werkt door tot bij jou. Dit systeem laat in het stoffenregister zien "
                "wie het raakt."
            ),
            multiple=True,
        ),
        Text(
            "missing-t4",
            (
                '<p><b>Bronnen.</b> <a href="https://eur-lex.europa.eu/eli/reg/2006/1907/oj">Verordening (EG) '
                "1907/2006 (REACH)</a>, artikel 31, leden 5, 8 en 9. <a "
                'href="https://wetten.overheid.nl/BWBR0008498">Arbeidsomstandighedenbesluit</a>, artikel 4.19. De '
                "drie jaar zijn een vuistregel van deze cursus. Voorval bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "Hoe oud een VIB bij Defensie mag zijn voordat een nieuwe versie wordt opgevraagd.",
        "Wie buiten werktijd over een onbekende stof kan adviseren.",
        "Nummering van artikel 4.19 na de wijziging van 22 mei 2024.",
    ),
)
