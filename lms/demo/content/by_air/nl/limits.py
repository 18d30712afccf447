"""Lesson 3: packing, marks, limits and batteries."""

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
)

LESSON = Lesson(
    key="limits",
    slug="doos-en-grens",
    title="De doos en de grens",
    minutes=7,
    objectives=(
        "een collo voor luchtvervoer beoordelen",
        "de grens voor passagiers en vracht toepassen",
        "batterijen herkennen die niet mogen",
    ),
    blocks=(
        Heading("limits-h1", "Een doos die kraakt"),
        Text(
            "limits-t1",
            (
                "<p>De doos is heel, de pijlen wijzen omhoog, het etiket zit recht. Maar aan de onderkant is het "
                "karton zacht. ‘Dat is condens,’ zegt de afzender. Rosa drukt met haar duim. De duim gaat erin.</p>"
            ),
        ),
        Choice(
            "limits-q1",
            "Wat doet Rosa?",
            (
                Option(
                    "a",
                    "Aannemen als de papieren kloppen.",
                    False,
                    "Papier en doos moeten allebei kloppen.",
                ),
                Option(
                    "b",
                    "Aannemen, en de natte plek met tape versterken.",
                    False,
                    "Tape maakt een verpakking niet opnieuw beproefd.",
                ),
                Option(
                    "c",
                    "De doos open maken om te zien wat er lekt.",
                    False,
                    "Dat doet de afzender, niet jij aan de balie.",
                ),
                Option(
                    "d",
                    "Niet aannemen: zacht karton is schade.",
                    True,
                    "Ja. Sporen van lekken of schade: niet aannemen.",
                ),
            ),
            "Een collo dat lekt, nat of beschadigd is, gaat niet mee. Wie twijfelt, neemt niet aan.",
            is_critical=True,
        ),
        Heading("limits-h2", "Wat er extra op staat"),
        Picture(
            "limits-p1",
            "box.png",
            (
                "Een doos met een rode ruit, een oranje rechthoek met een zwart vliegtuig, een regel met vier "
                "cijfers, twee pijlen omhoog en een verpakkingscode; elk met een nummer."
            ),
            "1 UN-nummer · 2 gevaarsetiket · 3 alleen vrachtvliegtuig · 4 deze kant boven · 5 verpakkingscode",
        ),
        Text(
            "limits-t2",
            (
                "<p>Net als op de weg: UN-nummer, etiketten, kenmerken. Daarbij in de lucht: de <b>vervoersnaam</b> "
                "voluit, <b>naam en adres</b> van afzender en ontvanger, en waar nodig het <b>CAO-etiket</b> naast "
                "het gevaarsetiket. Bij vloeistof wijzen pijlen omhoog, op twee tegenover elkaar liggende kanten. De "
                "verpakking houdt ook bij lage druk dicht, met opzuigend materiaal.</p>"
            ),
        ),
        Heading("limits-h3", "Per collo"),
        Table(
            "limits-b1",
            "Grens per collo in dit systeem (49 CFR, 2019)",
            (
                "Stof | Passagiers | Alleen vracht",
                "UN 1203 benzine | 5 L | 60 L",
                "UN 1202 diesel | 60 L | 220 L",
                "UN 2796 accuzuur | 1 L | 30 L",
                "UN 1978 propaan | verboden | 150 kg",
                "UN 0012 patronen | 25 kg | 100 kg",
            ),
        ),
        Numeric(
            "limits-q2",
            (
                "Je hebt 12 liter accuzuur (UN 2796) op een passagiersvlucht. Hoeveel colli heb je ten minste nodig "
                "volgens deze tabel?"
            ),
            "12",
            "0",
            "colli",
            "1 liter per collo: twaalf colli. De grens geldt per collo, niet per zending.",
        ),
        Matching(
            "limits-q3",
            "Waarmee mag dit collo volgens de tabel?",
            (
                Pair("a", "4 L benzine", "Passagiers en vracht"),
                Pair("b", "20 L benzine", "Alleen vracht"),
                Pair("c", "80 L benzine", "Zo mag het niet"),
                Pair("d", "40 L diesel", "Passagiers en vracht"),
            ),
            (
                "Benzine 5 en 60 liter, diesel 60 en 220 liter per collo. Boven de hoogste grens: anders verpakken "
                "of niet."
            ),
        ),
        Heading("limits-h4", "Batterijen"),
        Text(
            "limits-t3",
            (
                "<p>Een lithiumbatterij kan vanzelf heet worden en brandt met eigen zuurstof. Losse batterijen zijn "
                "<b>UN 3480</b> (ion) en <b>3090</b> (metaal): alleen vracht, en lithium-ion hoogstens <b>30 % "
                "geladen</b>. Mét apparaat: <b>3481</b> en <b>3091</b>; sinds 1 januari 2026 geldt de 30 % ook voor "
                "3481 verpakt bij apparatuur, boven 2,7 Wh. Natrium-ion heeft eigen nummers: 3551 en 3552.</p>"
            ),
        ),
        Choice(
            "limits-q4",
            "Een eenheid stuurt een accu terug die bol staat. Wat is juist?",
            (
                Option(
                    "a",
                    "Met een CAO-etiket en 30 % lading mag het.",
                    False,
                    "30 % geldt voor goede batterijen.",
                ),
                Option(
                    "b",
                    "In een plastic zak, zodat er geen lucht bij kan.",
                    False,
                    "Hij brandt met eigen zuurstof.",
                ),
                Option(
                    "c",
                    "In handbagage, dan zie je het gebeuren.",
                    False,
                    "Een beschadigde accu hoort niet in een vliegtuig, ook niet bij je.",
                ),
                Option(
                    "d",
                    "Niet door de lucht: beschadigd is verboden.",
                    True,
                    "Ja. Beschadigd, defect of teruggeroepen: niet vliegen.",
                ),
            ),
            "Bol, nat, heet of teruggeroepen: leg hem apart, buiten, en bel je specialist.",
            is_critical=True,
        ),
        Text(
            "limits-t4",
            (
                "<p><b>Bronnen.</b> ICAO Technical Instructions, delen 4 en 5 (feiten); 49 CFR 172.101 (2019); IATA "
                "Battery Guidance 2026 (feiten). De medewerker is bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "De hoeveelheden komen uit de Amerikaanse tabel (49 CFR, 2019) en zijn niet gelijk aan de ICAO-TI "
            "van nu."
        ),
        "De lithiumregels veranderen bijna elk jaar: kijk in de geldende DGR.",
        "Wat Defensie met batterijen van eigen materieel mag op eigen vluchten.",
    ),
)
