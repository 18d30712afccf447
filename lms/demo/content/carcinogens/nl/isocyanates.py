"""Lesson 3: diisocyanates."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Matching,
    Numeric,
    Option,
    Pair,
    Picture,
    Table,
    Text,
    TrueFalse,
)

LESSON = Lesson(
    key="isocyanates",
    slug="diisocyanaten",
    title="Diisocyanaten",
    minutes=7,
    objectives=(
        "producten met diisocyanaten herkennen",
        "uitleggen hoe een allergie van de luchtwegen ontstaat en waarom die blijft",
        "zeggen welke opleiding REACH vraagt, en voor wie",
    ),
    blocks=(
        Heading(
            "isocyanates-h1",
            "Het tweede blik",
        ),
        Text(
            "isocyanates-t1",
            (
                "<p>Een tweecomponentenlak bestaat uit lak en <b>verharder</b>. In de verharder zitten "
                "diisocyanaten: stofjes met twee haakjes die overal aan vastgrijpen. Daardoor wordt lak glashard, "
                "schuim stevig, lijm taai. Daardoor grijpen ze ook in je longen. Je vindt ze in lak, PU-schuim, "
                "montagelijm, kit, vloercoating en gietmassa.</p>"
            ),
        ),
        Choice(
            "isocyanates-q1",
            "Op welke producten let je? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "Verharder van tweecomponentenlak",
                    True,
                    "Ja, vaak HDI.",
                ),
                Option(
                    "b",
                    "Purschuim uit een bus",
                    True,
                    "Ja, vaak MDI.",
                ),
                Option(
                    "c",
                    "Ammoniak",
                    False,
                    "Prikkelt hevig, maar het is geen isocyanaat.",
                ),
                Option(
                    "d",
                    "Een pot met EUH204",
                    True,
                    "Ja: ‘Bevat isocyanaten. Kan een allergische reactie veroorzaken.’",
                ),
                Option(
                    "e",
                    "Watergedragen muurverf",
                    False,
                    "Die niet, in de regel. Lees het etiket.",
                ),
            ),
            (
                "Zoek op het etiket H334, H317 of EUH204, en in rubriek 3 van het VIB op ‘isocyanaat’. Ook korte "
                "namen: HDI, MDI, TDI, IPDI."
            ),
            multiple=True,
        ),
        Heading(
            "isocyanates-h2",
            "De drempel verschuift",
        ),
        Picture(
            "isocyanates-p1",
            "sensitised.png",
            (
                "Een grafiek met vijf staven. De eerste vier dagen zijn de staven hoog en staat er een groene "
                "figuur bij. Op de vijfde is de staaf heel klein, maar staat er een rode figuur bij met de handen "
                "voor de mond, en een inhalator."
            ),
            "Eerst verdroeg je veel. Nu is bijna niets al genoeg, voor altijd.",
        ),
        Text(
            "isocyanates-t2",
            (
                "<p>Sensibilisatie gaat zo. Je ademt het in, of krijgt het op je <b>huid</b>, soms jaren zonder "
                "klachten. Dan heeft je afweer het onthouden. Vanaf die dag is een spoor genoeg: piepen, benauwd, "
                "vaak <b>’s avonds of ’s nachts</b>. Dat is astma door het werk (H334). Het gaat niet over, en "
                "een masker maakt spuiten voor jou niet meer veilig.</p>"
            ),
        ),
        Choice(
            "isocyanates-q2",
            (
                "Soldaat Ilse hoest sinds een maand. Alleen op werkdagen, vooral ’s nachts; in het weekend zakt "
                "het. Wat is het verstandigst?"
            ),
            (
                Option(
                    "a",
                    "Een beter masker proberen.",
                    False,
                    "Als ze al allergisch is, blijft een spoor genoeg.",
                ),
                Option(
                    "b",
                    "Stoppen met de verharder en naar de bedrijfsarts.",
                    True,
                    "Ja. Dit patroon hoort bij astma door het werk. Vroeg stoppen redt longfunctie.",
                ),
                Option(
                    "c",
                    "Wachten tot het griepseizoen voorbij is.",
                    False,
                    "Griep houdt geen weekend vrij.",
                ),
                Option(
                    "d",
                    "Alleen nog kleine klussen doen.",
                    False,
                    "Klein is voor een allergie niet klein.",
                ),
            ),
            (
                "Klachten die op vrije dagen zakken, wijzen naar het werk. De bedrijfsarts kijkt ernaar onder "
                "beroepsgeheim; je commandant hoort alleen wat je wel en niet kunt doen."
            ),
            is_critical=True,
        ),
        Heading(
            "isocyanates-h3",
            "Opleiding vóór het werk",
        ),
        Text(
            "isocyanates-t3",
            (
                "<p>Sinds <b>24 augustus 2023</b> mag je producten met <b>0,1 %</b> of meer monomere "
                "diisocyanaten alleen beroepsmatig gebruiken na een opleiding met toets. Ook wie op dat werk toezicht houdt. Elke <b>vijf jaar</b> opnieuw. De werkgever legt het bewijs vast. Dat is vermelding 74 van "
                "bijlage XVII van REACH. Deze cursus vervangt die opleiding niet.</p>"
            ),
        ),
        Heading(
            "isocyanates-h4",
            "Algemeen, midden, gevorderd",
        ),
        Table(
            "isocyanates-b1",
            "Drie niveaus",
            (
                "Niveau|Voor",
                "algemeen|iedereen die ermee werkt",
                "+ midden|kwast, roller, spuitcabine met afzuiging, open mengen, schoonmaken",
                "+ gevorderd|spuiten buiten een cabine, heet verwerken (boven 45 °C), niet uitgehard warm werk, onderhoud aan de installatie",
            ),
        ),
        Matching(
            "isocyanates-q3",
            "Welk niveau heeft deze collega in totaal nodig?",
            (
                Pair(
                    "a",
                    "Doseert met een gesloten machine",
                    "algemeen",
                ),
                Pair(
                    "b",
                    "Kwast een vloer",
                    "tot en met midden",
                ),
                Pair(
                    "c",
                    "Spuit in de cabine met afzuiging",
                    "tot en met midden",
                ),
                Pair(
                    "d",
                    "Spuit een shelter, buiten op oefening",
                    "tot en met gevorderd",
                ),
            ),
            (
                "Hoe minder de lucht beheerst wordt, hoe hoger het niveau. Buiten spuiten lijkt fris, maar de "
                "wind bepaalt wie het inademt."
            ),
        ),
        Numeric(
            "isocyanates-q4",
            "Om de hoeveel jaar moet je de opleiding voor diisocyanaten opnieuw halen?",
            "5",
            "0",
            "jaar",
            (
                "Ten minste elke vijf jaar (vermelding 74). De jaarlijkse CMR-voorlichting is een andere plicht."
            ),
        ),
        TrueFalse(
            "isocyanates-q5",
            "Ruik je niets, dan is er te weinig diisocyanaat in de lucht om kwaad te doen.",
            False,
            (
                "Nee. De grenswaarden liggen ver onder wat een neus waarneemt. Ruik je het wel, dan is het allang "
                "te veel."
            ),
        ),
        Text(
            "isocyanates-t4",
            (
                '<p><b>Bronnen.</b> <a href="https://eur-lex.europa.eu/eli/reg/2020/1149/oj">Verordening (EU) '
                "2020/1149</a> (REACH, bijlage XVII, vermelding 74). <a "
                'href="https://eur-lex.europa.eu/eli/dir/2024/869/oj">Richtlijn (EU) 2024/869</a> (grenswaarden). '
                '<a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">CLP</a>, bijlage II en III. Soldaat '
                "Ilse is bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "De taken per niveau in de tekst van vermelding 74, leden 4 en 5, welk niveau een toezichthouder nodig heeft, en hoe Defensie ze op functies legt."
        ),
        (
            "De Nederlandse grenswaarde voor diisocyanaten, die volgens Richtlijn (EU) 2024/869 uiterlijk op 9 april 2026 in de wet moest staan."
        ),
        "Welke klachten de bedrijfsarts bij spuiters navraagt, en hoe vaak.",
    ),
)
