"""Lesson 2: the right section in one go."""

from lms.demo.content.shapes import (
    Blanks,
    Choice,
    Heading,
    Hotspot,
    Lesson,
    Matching,
    Option,
    Pair,
    Picture,
    Scenario,
    Situation,
    Spot,
    Text,
    Thing,
    Way,
)

LESSON = Lesson(
    key="find",
    slug="in-een-keer-raak",
    title="In één keer raak",
    minutes=7,
    objectives=(
        "bij een situatie meteen de goede rubriek opslaan",
        "bij een ongeval weten welke rubriek je meegeeft",
        "zien wat níet in die rubriek staat",
    ),
    blocks=(
        Heading(
            "find-h1",
            "Vijf momenten",
        ),
        Picture(
            "find-p1",
            "moments.png",
            (
                "Vijf taferelen met een cijfer: een oog met druppels bij 4, een vlam bij 5, een plas onder een "
                "omgevallen vat bij 6, een kast met blikken bij 7, een handschoen en een masker bij 8."
            ),
            "4 mens, 5 brand, 6 plas, 7 kast, 8 handschoen.",
        ),
        Text(
            "find-t1",
            (
                "<p>Vijf rubrieken gebruik je op de werkvloer. Onthoud ze als een rij: <b>4 mens, 5 brand, 6 "
                "plas, 7 kast, 8 handschoen</b>. De rest zoek je op als er tijd is.</p>"
            ),
        ),
        Matching(
            "find-q1",
            "Welke rubriek sla je op?",
            (
                Pair(
                    "a",
                    "Spat in het oog",
                    "4",
                ),
                Pair(
                    "b",
                    "Een vat lekt in de goot",
                    "6",
                ),
                Pair(
                    "c",
                    "Welke handschoen bij aceton?",
                    "8",
                ),
                Pair(
                    "d",
                    "Mag dit bij de zuren staan?",
                    "7",
                ),
                Pair(
                    "e",
                    "Blussen met water of schuim?",
                    "5",
                ),
            ),
            "Voor de kast kijk je in 7 (opslag), en in 10 waarmee het reageert.",
            others=(
                Thing(
                    "o0",
                    "9",
                ),
                Thing(
                    "o1",
                    "14",
                ),
            ),
        ),
        Heading(
            "find-h2",
            "Rubriek 4 hardop",
        ),
        Text(
            "find-t2",
            (
                "<p>Soldaat Kim heeft ontvetter in haar ogen. Jij pakt het blad, je maat spoelt. Lees "
                "<b>hardop</b> en alleen de weg die telt: ogen. Het blad deelt 4.1 in naar weg: inademen, huid, "
                "ogen, inslikken. Daarna staan symptomen die pas later komen (4.2) en wat de arts moet weten "
                "(4.3). Dat laatste gaat mee met de ambulance.</p>"
            ),
        ),
        Choice(
            "find-q2",
            "Je belt 112 en houdt het blad vast. Wat lees je voor? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "De productnaam uit rubriek 1.",
                    True,
                    (
                        "Ja. Met de naam vindt het Nationaal Vergiftigingen Informatie Centrum de samenstelling."
                    ),
                ),
                Option(
                    "b",
                    "De UFI, als die op het etiket staat.",
                    True,
                    "Ja. Zestien tekens die bij precies dit mengsel horen.",
                ),
                Option(
                    "c",
                    "Het kookpunt uit rubriek 9.",
                    False,
                    "Niet nu. Dat helpt bij een plan, niet bij een slachtoffer.",
                ),
                Option(
                    "d",
                    "Wat 4.3 voor de arts zegt.",
                    True,
                    "Ja. Daar staat een tegengif of een behandeling, als die er is.",
                ),
            ),
            "Naam, UFI en 4.3. En eerst: spoelen. Het blad is voor wie de handen vrij heeft.",
            multiple=True,
            is_critical=True,
        ),
        Heading(
            "find-h3",
            "Rubriek 8, het meest gelezen",
        ),
        Text(
            "find-t3",
            (
                "<p>In 8.1 staan grenswaarden. In 8.2 staat hoe je blootstelling voorkomt: eerst techniek, dan "
                "pas persoonlijke bescherming. Zoek bij handschoenen drie dingen: het <b>materiaal</b>, de "
                "<b>dikte</b> en de <b>doorbraaktijd</b>. ‘Draag geschikte handschoenen’ is geen antwoord. Staat "
                "er niets beters, dan belt de arbodeskundige de leverancier.</p>"
            ),
        ),
        Blanks(
            "find-q3",
            "Vul aan wat over een handschoen in rubriek 8 hoort.",
            (
                "Van de handschoen staan er het [materiaal], de [dikte] en de [doorbraaktijd|permeatietijd]."
            ),
            (
                "Met alleen ‘nitril’ weet je nog niets: dun nitril houdt aceton vaak maar een paar minuten tegen."
            ),
        ),
        Hotspot(
            "find-q4",
            "Een chauffeur wil weten of dit in zijn bak mag. Welk vak wijs je hem?",
            "sixteen.png",
            (
                "De zestien genummerde rubrieken in vier rijen van vier, met gemarkeerde plekken op 6, 9, 12 en "
                "14."
            ),
            (
                Spot(
                    "a",
                    38,
                    37,
                    False,
                    "6 is voor morsen en lekken.",
                ),
                Spot(
                    "b",
                    13,
                    62,
                    False,
                    "9 geeft eigenschappen, zoals het vlampunt.",
                ),
                Spot(
                    "c",
                    88,
                    62,
                    False,
                    "12 gaat over het milieu.",
                ),
                Spot(
                    "d",
                    38,
                    87,
                    True,
                    "Ja: 14, met UN-nummer, vervoersnaam, klasse en verpakkingsgroep.",
                ),
            ),
            (
                "Rubriek 14 is voor het vervoer. Geef hem niet alleen het UN-nummer: bij één nummer horen soms "
                "meer verpakkingsgroepen."
            ),
        ),
        Heading(
            "find-h4",
            "Een plas in de hal",
        ),
        Scenario(
            "find-q5",
            "Een vat lekt. Wat doe je?",
            (
                Situation(
                    "start",
                    "Een heftruck prikt een vat lek. Het ruikt scherp. Het blad hangt bij de deur.",
                    (
                        Way(
                            "a",
                            "Meteen korrels strooien.",
                            "Je loopt door de damp. Op het blad stond dat het bijtend is voor de luchtwegen.",
                            goes_to="sick",
                        ),
                        Way(
                            "b",
                            "Iedereen weg, en dan rubriek 6 lezen.",
                            "Je leest: ontstekingsbronnen weg, ademluchttoestel, afvoer dichtzetten.",
                            goes_to="plan",
                        ),
                        Way(
                            "c",
                            "Eerst rubriek 9 lezen: hoe vluchtig is het?",
                            "Nuttig voor later. De plas wordt intussen groter.",
                            goes_to="plan",
                        ),
                    ),
                ),
                Situation(
                    "sick",
                    "Je hoest en je ogen tranen. Buiten sta je weer op adem.",
                    (
                        Way(
                            "a",
                            "Melden dat je damp hebt ingeademd, en rubriek 4 laten lezen.",
                            "Goed: sommige klachten komen uren later. Nu de plas.",
                            goes_to="plan",
                        ),
                        Way(
                            "b",
                            "Doorgaan: het zakt wel.",
                            "Vannacht krijg je het benauwd. Dat stond in 4.2.",
                        ),
                    ),
                ),
                Situation(
                    "plan",
                    "Rubriek 6 vraagt een ademluchttoestel. Dat heb je niet.",
                    (
                        Way(
                            "a",
                            "Met een stofmasker toch opruimen.",
                            "Een stofmasker houdt geen damp tegen.",
                            goes_to="sick",
                        ),
                        Way(
                            "b",
                            "Deuren dicht, afvoer afdekken als dat veilig kan, en de brandweer laten komen.",
                            "Goed. Het blad zei ook wat jij níet kunt.",
                            ends_well=True,
                        ),
                    ),
                ),
            ),
            (
                "Rubriek 6 begint met mensen: wie blijft weg, wat is er nodig. Heb je dat niet, dan is je taak "
                "afstand houden en alarmeren."
            ),
            is_critical=True,
        ),
        Text(
            "find-t4",
            (
                '<p><b>Bronnen.</b> <a href="https://eur-lex.europa.eu/eli/reg/2006/1907/oj">Verordening (EG) '
                "1907/2006 (REACH)</a>, bijlage II, rubrieken 4 tot en met 8. <a "
                'href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">CLP</a>, bijlage VIII (UFI). Het rijtje '
                "mens, brand, plas, kast, handschoen is van deze cursus.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "Het alarmnummer en de meldweg op de kazerne, het vliegveld of het schip; de les noemt 112."
        ),
    ),
)
