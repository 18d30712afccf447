"""Lesson 4: the right people, supervised."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Option,
    Picture,
    Table,
    Text,
)

LESSON = Lesson(
    key="people",
    slug="de-juiste-mensen",
    title="De juiste mensen, met toezicht",
    minutes=6,
    objectives=(
        "nagaan of iemand vandaag mag en kan wat je vraagt",
        "toezicht kiezen dat past bij de persoon en het gevaar",
        "een tekort oplossen zonder het weg te schrijven",
    ),
    blocks=(
        Heading("people-h1", "‘Hij kan het met zijn ogen dicht’"),
        Text(
            "people-t1",
            "<p>Korporaal Youssef Amrani rijdt al tien jaar heftruck. Zijn certificaat verliep eergisteren. "
            "Vandaag komt er een zending munitie. De andere chauffeur is ziek.</p><p>‘Hij kan het met zijn "
            "ogen dicht’, zegt de magazijnmeester. ‘Zet je paraaf, dan is het geregeld.’</p>",
        ),
        Choice(
            "people-q1",
            "Je bent zijn pelotonscommandant. Wat doe je?",
            (
                Option(
                    "a",
                    "Een ander regelen of de zending verzetten, en zijn herhaling plannen.",
                    True,
                    "Goed. De vraag is niet of hij goed is, maar of jij het kunt verantwoorden.",
                ),
                Option(
                    "b",
                    "Tekenen: tien jaar ervaring telt in de praktijk meer dan een datum op papier.",
                    False,
                    "Ervaring is echt. Maar de datum is er juist omdat gewoonte ook fouten maakt.",
                ),
                Option(
                    "c",
                    "Hem laten rijden als er iemand naast loopt.",
                    False,
                    "Toezicht helpt bij wie leert. Het vervangt niet wat voor dit werk is geëist.",
                ),
                Option(
                    "d",
                    "Hem zelf laten kiezen.",
                    False,
                    "Dan leg je jouw besluit bij degene die het minst nee kan zeggen.",
                ),
            ),
            "Een verlopen bewijs zegt niet dat iemand het niet kan. Het zegt dat niemand er nog voor instaat.",
        ),
        Heading("people-h2", "Mag, kan, durft"),
        Table(
            "people-b1",
            "Drie vragen voor je iemand inzet",
            (
                "Vraag | Waar kijk je naar | Wie weet het",
                "Mag hij het? | Geldig opgeleid op die dag, bevoegd, medisch geschikt | Dit systeem, en de arts",
                "Kan hij het vandaag? | Geoefend, uitgerust, met dit materieel en dit weer | Jij, ter plaatse",
                "Durft hij nee te zeggen? | Wat er de vorige keer gebeurde | De groep",
            ),
        ),
        Heading("people-h3", "En durft iemand nee te zeggen?"),
        Text(
            "people-t2",
            "<p>De pagina <i>Mogen zij?</i> geeft antwoord op de eerste vraag en noemt wie het wél mag. Durft "
            "iemand geen nee te zeggen, dan weet je het antwoord op de tweede niet.</p>",
        ),
        Picture(
            "people-p1",
            "people.png",
            "Drie kaarten naast elkaar: een lijst met vinkjes, een hoofd met een helm bij een container, en "
            "een stopbord met een hand. Eronder ziet iemand toe.",
            "Mag het, kan het, en durft iemand nee te zeggen?",
        ),
        Heading("people-h4", "Toezicht dat past"),
        Text(
            "people-t3",
            "<p>De Arbowet vraagt je niet alleen voor te lichten, maar ook <b>toe te zien</b> dat mensen de "
            "instructies naleven. Hoeveel, hangt af van twee dingen: hoe <b>nieuw</b> is iemand in dit werk, "
            "en hoe <b>erg</b> is een fout? Nieuw en erg: ernaast staan. Ervaren en licht: nu en dan kijken. "
            "Let op de derde groep: ervaren mensen in werk dat is veranderd. Voor jongeren onder de achttien "
            "gelden strengere regels.</p>",
        ),
        Choice(
            "people-q2",
            "Bij wie blijf je vandaag het dichtst in de buurt?",
            (
                Option(
                    "a",
                    "Een ervaren chauffeur op zijn vaste route.",
                    False,
                    "Ervaren, bekend werk. Nu en dan kijken is genoeg.",
                ),
                Option(
                    "b",
                    "Een nieuwe soldaat die het magazijn veegt.",
                    False,
                    "Nieuw, maar een fout is hier licht.",
                ),
                Option(
                    "c",
                    "Een ervaren monteur die voor het eerst aan een hoogspanningsaccu werkt.",
                    True,
                    "Ja. Ervaren in ander werk, en een fout is hier dodelijk. "
                    "Ga eerst na of hij voor dit werk is aangewezen (NEN 9140).",
                ),
                Option(
                    "d",
                    "Een sergeant die de administratie bijwerkt.",
                    False,
                    "Dat kan tot vanavond wachten.",
                ),
            ),
            "Nieuw is niet hetzelfde als jong. Wie nieuw is in dít werk, heeft toezicht nodig.",
        ),
        Heading("people-h5", "Een tekort is geen schande"),
        Text(
            "people-t4",
            "<p>Elke eenheid heeft tekorten. Wat telt, is wat je ermee doet: het werk laten doen door wie het "
            "mag, de opleiding plannen, of een <b>ontheffing</b> vragen aan wie daarover gaat, met een "
            "maatregel en een einddatum. Wat je niet doet: de datum verzetten, een oefening aftekenen die er "
            "niet was, of niemand meer vragen.</p>",
        ),
        Choice(
            "people-q3",
            "Wat mag je doen met een tekort? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "Het werk geven aan wie het op die dag mag.",
                    True,
                    "Ja. De snelste en zuiverste oplossing.",
                ),
                Option(
                    "b",
                    "De cursus alvast als gehaald invoeren, want hij zit vrijdag in de klas.",
                    False,
                    "Dan is het bewijs onwaar op elke dag tot vrijdag, en misschien ook daarna.",
                ),
                Option(
                    "c",
                    "Een ontheffing vragen met een maatregel en een einddatum.",
                    True,
                    "Ja. Een ander beslist; je eigen paraaf is geen ontheffing.",
                ),
                Option(
                    "d",
                    "De opleiding plannen en tot dan ander werk geven.",
                    True,
                    "Ja. Zo blijft de persoon aan het werk en het tekort zichtbaar.",
                ),
            ),
            "Los het tekort op of laat het zien. Schrijf het nooit weg.",
            multiple=True,
        ),
        Callout(
            "people-c1",
            "tip",
            "Morgen",
            "<p>Zoek de drie mensen bij wie in de komende negentig dagen iets verloopt wat zij elke dag nodig "
            "hebben. Plan hen het eerst in.</p>",
        ),
        Text(
            "people-t5",
            "<p><b>Bronnen.</b> <a "
            'href="https://wetten.overheid.nl/BWBR0010346">Arbeidsomstandighedenwet</a>, artikel 8 '
            "(voorlichting, onderricht en toezicht). <a "
            'href="https://wetten.overheid.nl/BWBR0008498">Arbeidsomstandighedenbesluit</a>, artikel 1.37 '
            "(deskundig toezicht op jeugdigen) en artikel 7.17c over mobiele arbeidsmiddelen. NEN 9140, over werken "
            "aan elektrische voertuigen. Onderzoeksraad "
            "voor Veiligheid, <i>Veilig oefenen</i> (2017), over toezicht. De korporaal en de zending zijn "
            "bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "Wie bij Defensie een ontheffing voor een opleidingseis mag geven, en voor welke eisen dat nooit "
            "kan."
        ),
        "Artikelen 1.37 en 7.17c van het Arbobesluit in de versie die nu geldt.",
    ),
)
