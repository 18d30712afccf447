"""Lesson 3: what may stand together."""

from lms.demo.content.shapes import (
    Choice,
    Exercise,
    Heading,
    Lesson,
    Matching,
    Option,
    Pair,
    Picture,
    Scenario,
    Situation,
    Text,
    TrueFalse,
    Way,
)

LESSON = Lesson(
    key="together",
    slug="wat-mag-samen",
    title="Wat mag samen",
    minutes=7,
    objectives=(
        "met etiketten nagaan of twee colli samen mogen",
        "de uitzonderingen bij 1.4S kennen",
        "zeggen wat het ADR niet regelt en toch fout gaat",
    ),
    blocks=(
        Heading("together-h1", "Er is nog plek"),
        Text(
            "together-t1",
            (
                "<p>Halverwege de laadvloer staan kisten handgranaten. ‘Er is nog plek,’ zegt de planner. ‘Neem die "
                "acht jerrycans benzine ook mee, dan rijden we één keer.’ Belader Amira kijkt naar de etiketten: een "
                "oranje 1, een rode 3.</p><p>In de wagen is plek. Volgens het ADR niet.</p>"
            ),
        ),
        Choice(
            "together-q1",
            "Wat zegt Amira?",
            (
                Option(
                    "a",
                    "Ja, maar dan met het oranje bord open.",
                    False,
                    "Een bord maakt geen brand ongedaan.",
                ),
                Option(
                    "b",
                    "Ja, als er drie meter tussen zit en een zeil over de granaten.",
                    False,
                    "Afstand lost een verbod niet op.",
                ),
                Option(
                    "c",
                    "Nee, 1.1D en benzine mogen niet samen.",
                    True,
                    "Ja. Ontplofbare stoffen gaan niet met brandbare vloeistof op één wagen (7.5.2.1).",
                ),
                Option(
                    "d",
                    "Ja, zolang de punten samen onder de duizend blijven.",
                    False,
                    "Het samenlaadverbod blijft ook binnen 1.1.3.6 gelden.",
                ),
            ),
            "Twee wagens. Het verbod geldt per voertuig en ook in één container (7.5.2.1).",
            is_critical=True,
        ),
        Heading("together-h2", "De etiketten beslissen"),
        Picture(
            "together-p1",
            "floor.png",
            (
                "Een laadvloer van bovenaf met drie vakken; in elk vak staan twee doosjes met ruiten: oranje en "
                "rood, rood en zwart-wit, groen en rood."
            ),
            "Drie paren op één vloer. Kijk naar alle etiketten, ook die van bijkomende gevaren.",
        ),
        Text(
            "together-t2",
            (
                "<p>Tabel 7.5.2.1 zet etiketten tegenover elkaar. De kern is kort: <b>klasse 1 gaat met bijna niets "
                "samen</b>, behalve 1.4S. Ook zelfontledende stoffen en peroxiden met een etiket 1 erbij staan "
                "apart. De andere klassen mogen volgens deze tabel met elkaar.</p>"
            ),
        ),
        Matching(
            "together-q2",
            "Mag het samen op één wagen?",
            (
                Pair("a", "Benzine (3) en accuzuur (8)", "Ja"),
                Pair(
                    "b", "Patronen UN 0012 (1.4S) en benzine (3)", "Ja, door noot (a)"
                ),
                Pair("c", "Granaten UN 0284 (1.1D) en benzine (3)", "Nee"),
                Pair("d", "Vuurwerk UN 0336 (1.4G) en spuitbussen (2)", "Nee"),
            ),
            (
                "Alleen 1.4S mag door noot (a) bij de rest. 1.4G heeft hetzelfde oranje etiket met 1.4: lees de "
                "letter."
            ),
        ),
        Exercise(
            "together-x1",
            "hazmat_vehicle",
            count=3,
        ),
        Heading("together-h3", "Klein verpakt naast munitie"),
        Text(
            "together-t3",
            (
                "<p>Goederen als gelimiteerde hoeveelheid (LQ) mogen <b>niet</b> bij ontplofbare stoffen, behalve "
                "bij subklasse <b>1.4</b> en bij UN 0161 en 0499 (7.5.2.4). De doos met spuitbussen voor onderhoud "
                "blijft dus achter als er granaten 1.1D meegaan.</p>"
            ),
        ),
        TrueFalse(
            "together-q3",
            "Een LQ-doos met poetsmiddel mag op dezelfde wagen als patronen UN 0012 (1.4S).",
            True,
            "Ja: bij 1.4 mag het (7.5.2.4). Bij 1.1 tot en met 1.3 niet, behalve UN 0161 en 0499.",
        ),
        Heading("together-h4", "Mag, en toch niet"),
        Text(
            "together-t4",
            (
                "<p>Cyanide (6.1) en zoutzuur (8) mogen volgens 7.5.2.1 samen. Lekken ze allebei, dan ontstaat "
                "blauwzuurgas. Zuurstof en propaan mogen ook. De tabel is de ondergrens: zet uit elkaar wat met "
                "elkaar reageert, en stuw zo dat niets schuift (7.5.7).</p>"
            ),
        ),
        Heading("together-h5", "Uit de buurt van eten"),
        Text(
            "together-t5",
            (
                "<p>Giftige en besmettelijke colli (6.1, 6.2, en enkele van 9) blijven weg van <b>eten, drinken en "
                "diervoer</b>: een dichte wand zo hoog als de colli, andere colli zonder zo’n etiket ertussen, of ten minste 0,8 meter (7.5.4, CV28).</p>"
            ),
        ),
        Scenario(
            "together-q4",
            "De wagen voor het veldhospitaal.",
            (
                Situation(
                    "load",
                    "Je hebt rantsoenen, een doos UN 1710 (6.1) en flessen zuurstof. De laadvloer is net vol.",
                    (
                        Way(
                            "a",
                            "Doos op de rantsoenen, dan past alles.",
                            "Giftig tegen eten aan. CV28 verbiedt dat.",
                        ),
                        Way(
                            "b",
                            "Zuurstofflessen ertussen, vastgezet.",
                            "Goed: andere colli ertussen telt als scheiding.",
                            goes_to="secure",
                        ),
                        Way(
                            "c",
                            "Rantsoenen laten staan, die komen morgen wel.",
                            "Dat mag, maar het kon netter. Een scheiding was genoeg.",
                            ends_well=True,
                        ),
                    ),
                ),
                Situation(
                    "secure",
                    "De flessen liggen los. ‘Ze klemmen elkaar wel,’ zegt de chauffeur.",
                    (
                        Way(
                            "a",
                            "Vertrekken.",
                            "Bij de eerste rotonde rolt er een. Stuwen is geen geluk (7.5.7.1).",
                        ),
                        Way(
                            "b",
                            "Spanbanden en spieën, flessen dwars of rechtop vast.",
                            "Ja. Niets mag schuiven, kantelen of omvallen.",
                            ends_well=True,
                        ),
                    ),
                ),
            ),
            "Scheiden volgens CV28, en vastzetten volgens 7.5.7. Elk voor zich is niet genoeg.",
        ),
        Text(
            "together-t6",
            (
                "<p><b>Bronnen.</b> ADR 2025, 7.5.2.1, 7.5.2.4, 7.5.4, 7.5.7. De antwoorden zijn nagerekend met de "
                "samenlaadrekenaar van dit systeem.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "De antwoorden zijn die van de samenlaadrekenaar van dit systeem; laat een veiligheidsadviseur de "
            "tabel 7.5.2.1 nalezen."
        ),
        "Regels van Defensie voor stuwen van munitie met andere goederen.",
    ),
)
