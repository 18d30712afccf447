"""Lesson 2: the thousand points, and what stays mandatory."""

from lms.demo.content.shapes import (
    Accordion,
    Choice,
    Exercise,
    Heading,
    Lesson,
    Numeric,
    Option,
    Part,
    Picture,
    Table,
    Text,
    TrueFalse,
)

LESSON = Lesson(
    key="points",
    slug="duizend-punten",
    title="Duizend punten",
    minutes=7,
    objectives=(
        "de punten van een lading uitrekenen",
        "zeggen waarvan 1.1.3.6 vrijstelt en wat blijft gelden",
        "de gevallen kennen waarin de vrijstelling niet geldt",
    ),
    blocks=(
        Heading("points-h1", "Kan dit zonder bord?"),
        Text(
            "points-t1",
            (
                "<p>Chauffeur Sem moet naar een oefening: 100 liter diesel, 60 liter benzine, twee flessen propaan "
                "van 11 kg en een fles zuurstof van 50 liter. ‘Kan dat zonder ADR-kaart?’ vraagt hij. Zijn maat: ‘Ja "
                "joh, het is bijna niks.’</p><p>Bijna niks is geen getal. Duizend wel.</p>"
            ),
        ),
        Heading("points-h2", "Categorie maal factor"),
        Table(
            "points-b1",
            "1.1.3.6.3: factor en grens per transporteenheid",
            (
                "Categorie | Factor | Hoogstens",
                "0 | nooit vrij | 0",
                "1 | 50 | 20",
                "1, noot (a) | 20 | 50",
                "2 | 3 | 333",
                "3 | 1 | 1000",
                "4 | 0 | onbeperkt",
            ),
        ),
        Heading("points-h3", "Wat je telt"),
        Text(
            "points-t2",
            (
                "<p>De <b>vervoerscategorie</b> staat in kolom 15 van tabel A. Je telt in liters voor vloeistoffen "
                "en samengeperste gassen (de inhoud van de fles), in kilo's netto voor vaste stoffen en vloeibaar "
                "gemaakte of opgeloste gassen, in kilo's van het ding zelf voor voorwerpen zoals batterijen, en in "
                "<b>kilo's netto explosieve massa</b> voor munitie. Tot en met 1.000 punten ben je vrijgesteld.</p>"
            ),
        ),
        Picture(
            "points-p1",
            "scale.png",
            (
                "Een weegschaal die in evenwicht is: links jerrycans, flessen en een kist, rechts een gewicht met "
                "het getal 1000."
            ),
            "Alles op één transporteenheid telt samen, ook wat een ander al had ingeladen.",
        ),
        Numeric(
            "points-q1",
            (
                "Reken de lading van Sem uit: diesel 100 l (categorie 3), benzine 60 l (2), propaan 22 kg (2), "
                "zuurstof 50 l (3). Hoeveel punten?"
            ),
            "396",
            "0",
            "punten",
            "100 × 1 + 60 × 3 + 22 × 3 + 50 × 1 = 100 + 180 + 66 + 50 = 396. Vrijgesteld (1.1.3.6.4).",
        ),
        Numeric(
            "points-q2",
            (
                "Munitie: 15 kg netto in granaten UN 0284 (categorie 1), 40 kg netto in rookmunitie UN 0303 "
                "(categorie 2), 200 kg netto in patronen UN 0012 (categorie 4). Hoeveel punten?"
            ),
            "870",
            "0",
            "punten",
            (
                "15 × 50 + 40 × 3 + 200 × 0 = 750 + 120 + 0 = 870. Patronen 1.4S tellen nul, granaten vijftig keer "
                "(1.1.3.6.3)."
            ),
        ),
        Exercise(
            "points-x1",
            "hazmat_points",
            count=2,
        ),
        Heading("points-h4", "Wat blijft"),
        Text(
            "points-t3",
            (
                "<p>Vrijgesteld is niet vrij van alles. Binnen 1.1.3.6 <b>vervalt</b> onder meer: oranje borden, het "
                "ADR-certificaat, de schriftelijke instructies, de uitrusting van 8.1.5 en de tunnelbeperking. Wat "
                "<b>blijft</b>:</p>"
            ),
        ),
        Accordion(
            "points-a1",
            (
                Part(
                    "a",
                    "Verpakken en papier",
                    (
                        "<ul><li>goedgekeurde verpakking, etiketten en kenmerken (delen 4 tot en met "
                        "6)</li><li>vervoerdocument, met het totaal per categorie (5.4.1.1.1 f)</li></ul>"
                    ),
                ),
                Part(
                    "b",
                    "Mens en wagen",
                    (
                        "<ul><li>opleiding volgens 1.3, ook voor de chauffeur (8.2.3)</li><li>één blusser van 2 kg "
                        "(8.1.4.2)</li><li>niet roken, geen open vuur, geen colli openen (8.3)</li></ul>"
                    ),
                ),
                Part(
                    "c",
                    "Laden en toezicht",
                    (
                        "<ul><li>samenladen, stuwen en vastzetten (7.5)</li><li>toezicht waar 8.4 en 8.5 het vragen (S1, S14 "
                        "en verder)</li></ul>"
                    ),
                ),
            ),
        ),
        Choice(
            "points-q3",
            "Sem rijdt met 396 punten. Wat moet hij hebben? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "Oranje borden, opengeklapt.",
                    False,
                    "Nee: een bord zou hulpdiensten misleiden.",
                ),
                Option(
                    "b",
                    "Een blusser van 2 kg.",
                    True,
                    "Ja (8.1.4.2).",
                ),
                Option(
                    "c",
                    "Opleiding volgens hoofdstuk 1.3.",
                    True,
                    "Ja (8.2.3).",
                ),
                Option(
                    "d",
                    "Een vervoerdocument.",
                    True,
                    "Ja. Bij een ongeval is dat het enige dat spreekt.",
                ),
            ),
            "1.1.3.6.2 noemt precies wat wegvalt; al het andere blijft.",
            multiple=True,
            is_critical=True,
        ),
        Heading("points-h5", "Drie valkuilen"),
        Text(
            "points-t4",
            (
                "<p><b>Categorie 0</b> is nooit vrij: één kilo witte fosfor en de vrijstelling is weg, hoe weinig "
                "punten je ook telt. <b>Tanks en losgestort</b> zijn nooit vrij; de vrijstelling is voor colli. En "
                "<b>geen categorie</b> is geen categorie 3: staat er niets in kolom 15, dan is er geen "
                "vrijstelling.</p>"
            ),
        ),
        TrueFalse(
            "points-q4",
            "50 kg chloor in flessen (UN 1017, noot a) is precies 1.000 punten, dus nog vrijgesteld.",
            True,
            "Ja: factor 20 uit noot (a), 50 × 20 = 1.000, en dat mag nog net. Met factor 50 had je 2.500 geteld.",
        ),
        Text(
            "points-t5",
            (
                "<p><b>Bronnen.</b> ADR 2025, 1.1.3.6, tabel A kolom 15, 8.1.4.2, 8.2.3. De sommen zijn nagerekend "
                "met de puntenrekenaar van dit systeem.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "Of Defensie binnen de vrijstelling meer vraagt dan het ADR, zoals een certificaat voor munitie.",
        "De categorieën komen uit de startuitgave van dit systeem; vergelijk ze met tabel A, kolom 15.",
    ),
)
