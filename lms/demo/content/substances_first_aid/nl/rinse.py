"""Lesson 3: skin and eyes."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Numeric,
    Option,
    Ordering,
    Picture,
    Steps,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="rinse",
    slug="huid-en-ogen",
    title="Huid en ogen",
    minutes=7,
    objectives=(
        "meteen en lang genoeg spoelen",
        "besmette kleding uitdoen zonder de stof te verspreiden",
        "uitzonderingen kennen die op de werkplek zijn afgesproken",
    ),
    blocks=(
        Heading("rinse-h1", "Accuzuur"),
        Text(
            "rinse-t1",
            "<p>In de acculaadruimte springt een dop los. Zwavelzuur spat in het oog van monteur Lina Vos. Ze "
            "knijpt het dicht en wil naar de dokter rijden. De oogdouche hangt vier meter verder.</p>",
        ),
        Choice(
            "rinse-q1",
            "Wat is nu het belangrijkst?",
            (
                Option(
                    "a",
                    "Snel naar de dokter: die heeft druppels.",
                    False,
                    "De dokter begint ook met spoelen. Tot die tijd vreet het zuur door.",
                ),
                Option(
                    "b",
                    "Wachten tot de pijn zakt.",
                    False,
                    "Het oog raakt elke seconde meer beschadigd. Loog doet soms niet eens meteen pijn.",
                ),
                Option(
                    "c",
                    "Het zuur neutraliseren met loog.",
                    False,
                    "Doe dat nooit. Je brengt een tweede bijtende stof in het oog.",
                ),
                Option(
                    "d",
                    "Nu spoelen, met veel lauw water, en 112 laten bellen.",
                    True,
                    "Goed. Water, meteen, veel, lang.",
                ),
            ),
            "De eerste seconden beslissen over het oog. Alles kan wachten, het spoelen niet.",
            is_critical=True,
        ),
        Heading("rinse-h2", "Ogen"),
        Steps(
            "rinse-s1",
            "Zo spoel je een oog",
            (
                Thing(
                    "a",
                    "Houd het oog <b>open</b>, met duim en wijsvinger. Help elkaar: dit lukt bijna niemand alleen.",
                ),
                Thing(
                    "b",
                    "Laat het water van de <b>neus naar buiten</b> lopen, zodat het niet in het andere oog komt.",
                ),
                Thing(
                    "c",
                    "Haal contactlenzen uit als dat makkelijk gaat. Spoel door.",
                ),
                Thing(
                    "d",
                    "Laat het oog rollen: omhoog, omlaag, links, rechts.",
                ),
                Thing(
                    "e",
                    "<b>Minstens vijftien minuten</b>, en door tot een arts of de ambulance het overneemt.",
                ),
            ),
        ),
        Numeric(
            "rinse-q2",
            "Hoeveel minuten spoel je minstens na een bijtende stof in het oog?",
            "15",
            "0",
            "minuten",
            "Minstens vijftien, en langer als het VIB het zegt of de pijn blijft. Kijk op een klok: voor wie "
            "pijn heeft, lijkt één minuut er tien.",
            is_critical=True,
        ),
        Picture(
            "rinse-p1",
            "rinse.png",
            "Links een gezicht: een waterstraal loopt van de neus over het open oog naar buiten. Rechts "
            "iemand onder een nooddouche, met een klok ernaast.",
            "Meteen, veel, lauw, lang.",
        ),
        Heading("rinse-h3", "Huid"),
        Text(
            "rinse-t2",
            "<p>Meteen onder de nooddouche. Doe natte kleding, schoenen, horloge en sieraden uit "
            "<b>terwijl</b> je spoelt. Trek niets over het hoofd maar knip het open. Laat zitten wat aan de "
            "huid plakt. Droog poeder? Veeg of klop het eerst voorzichtig af, met handschoenen, en spoel dan. "
            "Houd de rest van het lichaam warm.</p>",
        ),
        Ordering(
            "rinse-q3",
            "Loog over de borst van een collega. Zet in volgorde.",
            (
                Thing(
                    "a",
                    "Handschoenen aan.",
                ),
                Thing(
                    "b",
                    "Hem onder de nooddouche zetten en het water aandoen.",
                ),
                Thing(
                    "c",
                    "Zijn jas openknippen en uitdoen onder het water.",
                ),
                Thing(
                    "d",
                    "Minstens vijftien minuten doorspoelen.",
                ),
                Thing(
                    "e",
                    "Hem een droge deken geven en het VIB meegeven.",
                ),
            ),
            "Uitkleden doe je meteen, onder het lopende water. Met meer mensen gaat alarmeren tegelijk.",
        ),
        Callout(
            "rinse-c1",
            "warning",
            "Uitzonderingen",
            "<p>Voor enkele stoffen geldt iets anders of iets extra: fluorwaterstofzuur, stoffen die met "
            "water reageren, fosfor. Dat staat in rubriek 4 en op de WIK, en de middelen ervoor hangen dan op "
            "de werkplek. Werk je ermee, dan leer je het dáár. Weet je het niet: spoelen met veel water.</p>",
        ),
        TrueFalse(
            "rinse-q4",
            "Spoelen met water is voor elke stof de hele behandeling; een eigen middel bestaat niet.",
            False,
            "Spoelen is bijna altijd het begin, maar bij fluorwaterstofzuur bijvoorbeeld hoort een eigen middel. "
            "Rubriek 4 en de WIK zeggen welk, en het hangt op de werkplek. Zelf neutraliseren doe je nooit.",
        ),
        Text(
            "rinse-t3",
            '<p><b>Bronnen.</b> <a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Verordening (EG) '
            "1272/2008 (CLP)</a>, bijlage IV: P305 + P351 + P338 (ogen) en P303 + P361 + P353 (huid). "
            "Internationale Chemische Veiligheidskaarten (ILO en WHO), over spoelen. EN 15154, over nood- en "
            "oogdouches. Het Oranje Kruis, <i>Het Oranje Kruis Boekje</i>. De vijftien minuten zijn een "
            "ondergrens; het VIB gaat voor. Mensen en voorval zijn bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "De spoeltijd volgens de geldende Nederlandse richtlijn eerste hulp; vijftien minuten is hier een "
            "ondergrens."
        ),
        (
            "De volgorde van uitkleden en spoelen: de P-zinnen noemen kleding uitdoen het eerst, de les doet "
            "beide tegelijk."
        ),
        (
            "Welke stoffen bij Defensie een eigen middel of een andere aanpak vragen, en wie daarin is "
            "geoefend."
        ),
    ),
)
