"""Lesson 1: what integrity is, and how to decide in doubt."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Option,
    Picture,
    Steps,
    Text,
    Thing,
)

LESSON = Lesson(
    key="compass",
    slug="wat-integer-is",
    title="Wat integer is",
    minutes=6,
    objectives=(
        "uitleggen waarom een kleine onwaarheid bij Defensie groot kan worden",
        "de vier woorden van de gedragscode aan je eigen werk verbinden",
        "met vier vragen een keuze maken als je twijfelt",
    ),
    blocks=(
        Heading("compass-h1", "De ronde die niemand liep"),
        Text(
            "compass-t1",
            "<p>Korporaal Mila Visser loopt voor het eerst wacht op dit munitiecomplex. Om drie uur 's nachts "
            "giet het van de regen. Haar maat zet een krabbel achter de ronde van drie uur en schenkt koffie "
            "in. ‘Zo doen we dat hier. Er gebeurt toch nooit iets.’</p><p>Op de lijst staat nu dat zij samen "
            "buiten waren.</p>",
        ),
        Choice(
            "compass-q1",
            "Wat maakt dit ernstig?",
            (
                Option(
                    "a",
                    "Dat zij betrapt kunnen worden.",
                    False,
                    "Betrapt worden is vervelend voor hen. Maar ook als niemand het merkt, is er iets mis.",
                ),
                Option(
                    "b",
                    "Dat een ander vertrouwt op iets wat niet waar is.",
                    True,
                    "Ja. Morgen kijkt iemand op de lijst en denkt: het hek was om drie uur nog heel.",
                ),
                Option(
                    "c",
                    "Dat haar maat lui is.",
                    False,
                    "Misschien. Maar een lijst die niet klopt, is een groter probleem dan een maat die niet nat wil "
                    "worden.",
                ),
                Option(
                    "d",
                    "Niets: bij zulk weer maakt een ronde meer of minder niet uit.",
                    False,
                    "Eén ronde misschien niet. Wel dat niemand meer weet welke rondes echt zijn gelopen.",
                ),
            ),
            "Defensie werkt met lijsten, handtekeningen en meldingen. Wie ze leest, kan het niet zelf "
            "nakijken. Integer zijn begint ermee dat klopt wat je zegt en tekent.",
        ),
        Heading("compass-h2", "Vier woorden"),
        Text(
            "compass-t2",
            "<p>De Gedragscode Defensie heeft vier woorden. Ze vragen elk iets van "
            "jou:</p><ul><li><b>Verbondenheid</b>: ik hoor bij de groep en laat niemand "
            "vallen.</li><li><b>Veiligheid</b>: bij mij kan een ander zich veilig "
            "voelen.</li><li><b>Vertrouwen</b>: wat ik zeg en teken, "
            "klopt.</li><li><b>Verantwoordelijkheid</b>: ik sta voor wat ik doe, en ook voor wat ik laat "
            "gebeuren.</li></ul><p>De gedragsregels maken er concrete regels van. Die gelden voor iedereen, "
            "militair en burger, van hoog tot laag.</p>",
        ),
        Picture(
            "compass-p1",
            "compass.png",
            "Een kompas met een rode naald. In de hoeken eromheen staan een groep mensen, een schild, een "
            "lijst met vinkjes en een weegschaal.",
            "Een kompas loopt niet voor je. Het wijst alleen de richting als je stilstaat en kijkt.",
        ),
        Text(
            "compass-t3",
            "<p>Soms trekken de woorden elk een kant op. Mila voelt verbondenheid met haar maat én weet dat "
            "de lijst niet klopt. Zo'n keuze is lastig omdat beide kanten goed zijn. Daarom helpt het om er "
            "niet alleen over te denken.</p>",
        ),
        Heading("compass-h3", "Vier vragen als je twijfelt"),
        Steps(
            "compass-s1",
            "Vier vragen",
            (
                Thing(
                    "a",
                    "<b>Mag het?</b> Wat zeggen wet, regel en opdracht?",
                ),
                Thing(
                    "b",
                    "<b>Wie raakt het?</b> Wie heeft er voordeel van, wie nadeel, en weet die dat?",
                ),
                Thing(
                    "c",
                    "<b>Kan ik het uitleggen?</b> In de groep, thuis, en als het in de krant staat?",
                ),
                Thing(
                    "d",
                    "<b>Wat als iedereen het doet?</b> Morgen, en ook als het misgaat?",
                ),
            ),
        ),
        Text(
            "compass-t4",
            "<p>Bij één keer ‘nee’: stop en vraag het iemand die er niets aan verdient.</p>",
        ),
        Choice(
            "compass-q2",
            "Je chef vraagt of jij wilt aftekenen dat een collega vandaag op de baan was. De collega is bij "
            "zijn zieke kind. ‘We laten elkaar niet vallen.’ Wat doe je?",
            (
                Option(
                    "a",
                    "Tekenen: het is voor een goede zaak.",
                    False,
                    "De reden is goed, de lijst is onwaar. Op papier kan hij nu iets wat hij niet heeft geoefend.",
                ),
                Option(
                    "b",
                    "Weigeren en het meteen boven je chef melden.",
                    False,
                    "Weigeren is goed. Melden kan altijd nog, maar dit kun je eerst gewoon samen oplossen.",
                ),
                Option(
                    "c",
                    "Zeggen dat een ander het maar moet tekenen.",
                    False,
                    "Dan klopt de lijst nog steeds niet. Alleen jouw naam staat er niet onder.",
                ),
                Option(
                    "d",
                    "Niet tekenen, en samen verlof regelen.",
                    True,
                    "Goed. De collega krijgt hulp en de lijst blijft waar.",
                ),
            ),
            "Iemand helpen en de waarheid tekenen kan bijna altijd samen. Zoek die derde weg voordat je "
            "kiest.",
        ),
        Choice(
            "compass-q3",
            "Wat kan Mila die nacht nog doen? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "Alsnog de ronde lopen en de echte tijd opschrijven.",
                    True,
                    "Ja. Laat en waar is beter dan op tijd en onwaar.",
                ),
                Option(
                    "b",
                    "Niets, want haar maat heeft getekend.",
                    False,
                    "Zij weet dat het niet klopt en laat het gebeuren. Daar staat zij ook voor.",
                ),
                Option(
                    "c",
                    "Tegen haar maat zeggen dat zij dit niet wil, en waarom.",
                    True,
                    "Ja. Aanspreken hoeft niet hard. ‘Ik wil dat onze lijst klopt’ is genoeg.",
                ),
                Option(
                    "d",
                    "Bij de aflossing vragen waarom rondes worden overgeslagen.",
                    True,
                    "Ja. Misschien is de regenkleding op, of is de route te lang. Dan is er iets op te lossen.",
                ),
            ),
            "Je kunt bijna altijd nog iets goedmaken. Hoe eerder, hoe kleiner het is.",
            multiple=True,
        ),
        Callout(
            "compass-c1",
            "tip",
            "Morgen",
            "<p>Kies één lijst waar jij je naam onder zet. Vraag je af wie hem leest, en wat die ander doet "
            "als hij niet klopt.</p>",
        ),
        Text(
            "compass-t5",
            "<p><b>Bronnen.</b> Gedragscode Defensie en <a "
            'href="https://magazines.defensie.nl/allehens/2019/06/04_gedragsregels">Gedragsregels Defensie '
            "Sociale Veiligheid en Integriteit</a> (2019). De zinnen achter de vier woorden en de vier vragen "
            "zijn een keuze van deze cursus. De korporaal en de wacht zijn bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "De geldende tekst van de gedragscode en van de gedragsregels; de les gebruikt de vier woorden "
            "van 2019."
        ),
        "Of het onderdeel een eigen denkhulp voor dilemma's gebruikt; vervang dan de vier vragen.",
    ),
)
