"""Lesson 5: talking, reporting and what follows."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Option,
    Picture,
    Text,
    TrueFalse,
)

LESSON = Lesson(
    key="reporting",
    slug="praten-en-melden",
    title="Praten en melden",
    minutes=7,
    objectives=(
        "het verschil uitleggen tussen praten, melden en aangifte doen",
        "zeggen bij wie je binnen Defensie terechtkunt",
        "vertellen wat er met een melding gebeurt en wat je beschermt",
    ),
    blocks=(
        Heading("reporting-h1", "‘Niet verder vertellen’"),
        Text(
            "reporting-t1",
            "<p>Soldaat Sem Yilmaz vertelt je iets. Zijn korporaal tankt elke vrijdag zijn eigen auto met "
            "brandstof van de dienst. Sem heeft een keer meegetekend. ‘Niet verder vertellen. Als dit "
            "uitkomt, lig ik eruit.’</p><p>Je mag Sem graag. En nu weet jij het ook.</p>",
        ),
        Choice(
            "reporting-q1",
            "Wat zeg je tegen Sem?",
            (
                Option(
                    "a",
                    "‘Beloofd, ik zeg niets.’",
                    False,
                    "Dan draag jij het ook alleen, en verandert er niets. Beloof niets wat je niet kunt houden.",
                ),
                Option(
                    "b",
                    "‘Ik ga het nu meteen melden, of je dat nu wilt of niet; ik moet wel.’",
                    False,
                    "Melden kan nodig zijn. Maar zo verliest Sem elke greep, en vertelt de volgende niets meer.",
                ),
                Option(
                    "c",
                    "‘Ik kan het niet laten rusten. Bij wie gaan we samen?’",
                    True,
                    "Goed. Je bent eerlijk en je laat hem niet vallen.",
                ),
                Option(
                    "d",
                    "‘Het is maar benzine.’",
                    False,
                    "Vandaag benzine. En Sem wordt er al mee onder druk gezet.",
                ),
            ),
            "Beloof nooit geheimhouding voordat je weet waarover. Beloof wel dat je niets achter iemands rug "
            "doet.",
        ),
        Heading("reporting-h2", "Drie deuren"),
        Text(
            "reporting-t2",
            "<ul><li><b>Praten</b>: met een vertrouwenspersoon, geestelijk verzorger of maatschappelijk "
            "werker. Er gebeurt niets zonder jou, tenzij de wet het eist of iemand groot gevaar "
            "loopt.</li><li><b>Melden</b>: bij je commandant, één niveau hoger, het Meldpunt Integriteit "
            "Defensie (MID) of de Centrale Organisatie Integriteit Defensie (COID). Dan moet er iets mee "
            "gebeuren.</li><li><b>Aangifte</b>: bij de Koninklijke Marechaussee of de politie, als het een "
            "misdrijf kan zijn.</li></ul><p>Je mag elke deur nemen, in elke volgorde.</p>",
        ),
        Picture(
            "reporting-p1",
            "doors.png",
            "Drie open deuren naast elkaar: achter de eerste een gesprek tussen twee mensen, achter de tweede "
            "een lijst, achter de derde een schild. Een persoon staat ervoor.",
            "Praten, melden, aangifte. Niemand bij Defensie mag een deur voor je dichthouden.",
        ),
        Choice(
            "reporting-q2",
            "Je melding gaat over je eigen commandant. Bij wie kun je terecht? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "Een commandant één niveau hoger.",
                    True,
                    "Ja. Je hoeft niet eerst langs degene over wie het gaat.",
                ),
                Option(
                    "b",
                    "Alleen de commandant zelf; de lijn gaat voor.",
                    False,
                    "Nee. De lijn is een weg, niet de enige.",
                ),
                Option(
                    "c",
                    "Het Meldpunt Integriteit Defensie.",
                    True,
                    "Ja. Dat staat buiten je eenheid.",
                ),
                Option(
                    "d",
                    "Een vertrouwenspersoon van een andere eenheid.",
                    True,
                    "Ja. Je mag kiezen.",
                ),
            ),
            "Er is altijd een weg om degene heen over wie het gaat.",
            multiple=True,
        ),
        Heading("reporting-h3", "Wat er dan gebeurt"),
        Text(
            "reporting-t3",
            "<p>Bij een melding van een <b>misstand</b> geeft de wet termijnen: binnen zeven dagen een "
            "bevestiging, binnen drie maanden bericht over wat ermee is of wordt gedaan. Wie je bent, blijft "
            "geheim, tenzij jij het goed vindt of de wet anders eist. Degene over wie het gaat, wordt gehoord "
            "en is tot dan niet schuldig.</p><p>Voor ongewenst gedrag heeft Defensie eigen regels. Vraag wat "
            "er voor jouw melding geldt.</p>",
        ),
        Text(
            "reporting-t4",
            "<p>Wie met goede redenen een misstand meldt, mag daardoor <b>niet worden benadeeld</b>: niet "
            "ontslagen, overgeplaatst, overgeslagen of gepest. Gebeurt het toch, dan moet de werkgever "
            "bewijzen dat het een andere oorzaak heeft. Het geldt ook voor wie de melder helpt.</p>",
        ),
        Choice(
            "reporting-q3",
            "Na je melding krijg je opeens drie weekenden achter elkaar wacht. Wat doe je het eerst?",
            (
                Option(
                    "a",
                    "Niets, want je kunt het niet bewijzen.",
                    False,
                    "Jij hoeft niet te bewijzen dat het door de melding komt. Zwijgen maakt het wel lastiger.",
                ),
                Option(
                    "b",
                    "Opschrijven wat er gebeurde en het melden als mogelijke benadeling.",
                    True,
                    "Goed. De werkgever moet dan laten zien dat het een andere reden heeft.",
                ),
                Option(
                    "c",
                    "De wachten ruilen zonder iets te zeggen.",
                    False,
                    "Dan verdwijnt het signaal. Misschien is er een gewone reden, maar die hoor je nu niet.",
                ),
                Option(
                    "d",
                    "In de groep zeggen wie volgens jou het rooster zo heeft gemaakt, en waarom.",
                    False,
                    "Dan beschuldig je iemand zonder feiten. Houd je bij wat je weet.",
                ),
            ),
            "Schrijf feiten op: dag, plaats, wie, wat. Bewaar ze thuis, zonder gerubriceerde zaken.",
        ),
        TrueFalse(
            "reporting-q4",
            "Wie met goede redenen meldt en achteraf ongelijk krijgt, is niet beschermd.",
            False,
            "Het gaat erom of je op dat moment goede redenen had om te denken dat het klopte. Je hoeft niets "
            "te bewijzen.",
        ),
        Callout(
            "reporting-c1",
            "info",
            "Nazorg",
            "<p>Als het onderzoek klaar is, is het voor mensen niet klaar. Er is nazorg voor wie meldde, wie "
            "het overkwam, wie erbij stond en ook voor wie werd beschuldigd. Vraag ernaar bij de COID, bij "
            "maatschappelijk werk of bij je commandant. Onder aan elke pagina staat ‘Hulp bij integriteit’: "
            "die pagina onthoudt niet wie haar leest.</p>",
        ),
        Text(
            "reporting-t5",
            '<p><b>Bronnen.</b> <a href="https://wetten.overheid.nl/BWBR0037852">Wet bescherming '
            "klokkenluiders</a>, artikelen 1a, 2, 17e, 17eb en 17ec. Defensie, <a "
            'href="https://www.defensie.nl/actueel/nieuws/2022/07/05/evaluatie-integriteitsorganisaties-bevestigt-positieve-ontwikkelingen">evaluatie '
            "van de integriteitsorganisaties</a> (2022), over COID, MID en nazorg. Wetboek van "
            "Strafvordering, artikelen 161 en 162, over aangifte. De soldaat en de brandstof zijn "
            "bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        "De huidige namen en taken van COID, MID en vertrouwenspersonen, hun bereikbaarheid en termijnen.",
        (
            "De eigen regeling van Defensie voor meldingen van ongewenst gedrag en voor bescherming buiten de "
            "wet."
        ),
        "Wat een vertrouwenspersoon bij Defensie wel en niet geheim mag houden.",
    ),
)
