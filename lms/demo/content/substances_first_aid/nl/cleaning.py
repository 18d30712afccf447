"""Lesson 5: cleaning off, handing over and what comes after."""

from lms.demo.content.shapes import (
    Checklist,
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
    key="cleaning",
    slug="schoon-en-daarna",
    title="Schoon, en daarna",
    minutes=6,
    objectives=(
        "voorkomen dat de stof zich verspreidt",
        "aan hulpverleners overdragen wat zij moeten weten",
        "zorgen dat het gemeld, hersteld en besproken wordt",
    ),
    blocks=(
        Heading("cleaning-h1", "De deken"),
        Text(
            "cleaning-t1",
            "<p>Soldaat Kim kreeg loog over haar broek en is gespoeld. De natte broek ligt in de gang. Haar "
            "maat legt een deken om haar heen, zonder handschoenen, en geeft haar zijn eigen trui. Even later "
            "zijn zijn handen rood.</p>",
        ),
        Choice(
            "cleaning-q1",
            "Wat ging er mis?",
            (
                Option(
                    "a",
                    "De deken was niet warm genoeg.",
                    False,
                    "Warm houden was goed bedoeld en goed gedaan.",
                ),
                Option(
                    "b",
                    "Hij had haar niet mogen aanraken.",
                    False,
                    "Aanraken mag, met handschoenen aan.",
                ),
                Option(
                    "c",
                    "De stof ging mee: van de broek naar zijn handen en de gang.",
                    True,
                    "Ja. Schoon en vuil liepen door elkaar.",
                ),
                Option(
                    "d",
                    "Ze had langer moeten spoelen.",
                    False,
                    "Misschien, maar daarvan worden zíjn handen niet rood.",
                ),
            ),
            "Ontsmetten begint met een grens: hier is vuil, daar is schoon. Niets gaat over de grens zonder "
            "spoelen of zak.",
        ),
        Heading("cleaning-h2", "Van vuil naar schoon"),
        Steps(
            "cleaning-s1",
            "Vier stappen",
            (
                Thing(
                    "a",
                    "<b>Weg</b> van de stof, bovenwinds, en houd anderen tegen.",
                ),
                Thing(
                    "b",
                    "<b>Uit</b>: kleding en schoenen uit, het meeste van de stof gaat mee. In een dichte zak.",
                ),
                Thing(
                    "c",
                    "<b>Spoelen</b>: veel lauw water, van boven naar beneden, ook haren en plooien.",
                ),
                Thing(
                    "d",
                    "<b>Warm en schoon</b>: deken, schone kleren, en dan pas een wachtruimte of ambulance in.",
                ),
            ),
        ),
        Picture(
            "cleaning-p1",
            "zones.png",
            "Drie vakken van rood naar geel naar groen. In het rode staat iemand bij een vat, in het gele "
            "iemand onder een douche naast een dichte zak, in het groene iemand met een deken. Een pijl loopt "
            "naar rechts.",
            "Eén richting: van vuil, door water, naar schoon.",
        ),
        Text(
            "cleaning-t2",
            "<p>Bij een grote besmetting of een strijdmiddel doen gespecialiseerde ploegen dit. Jouw deel "
            "blijft: weg, afstand, alarm, en wie zichzelf kan helpen laten uitkleden en spoelen.</p>",
        ),
        Heading("cleaning-h3", "Overdragen"),
        Text(
            "cleaning-t3",
            "<p>De ambulance wil vijf dingen weten: <b>welke stof</b>, <b>welke weg</b> (huid, ogen, longen, "
            "mond), <b>hoelang en hoeveel</b>, <b>wat er is gedaan</b> en hoelang er is gespoeld, en <b>of de "
            "persoon nog besmet is</b>. Geef het VIB mee. Zeg het vóór de portieren opengaan.</p>",
        ),
        Choice(
            "cleaning-q2",
            "Wat zeg je tegen de ambulance over Kim? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "‘Natronloog, dertig procent; hier is het blad.’",
                    True,
                    "Ja. De naam en de sterkte bepalen wat de arts doet.",
                ),
                Option(
                    "b",
                    "‘Gespoeld van kwart over tien tot half elf.’",
                    True,
                    "Ja. Tijden zijn meer waard dan ‘een tijdje’.",
                ),
                Option(
                    "c",
                    "‘Ze was zelf niet voorzichtig.’",
                    False,
                    "Dat helpt nu niemand, en misschien klopt het niet.",
                ),
                Option(
                    "d",
                    "‘Haar broek zit in die zak, haar huid is schoon.’",
                    True,
                    "Ja. Zo raakt de ambulance niet besmet.",
                ),
            ),
            "Feiten, tijden, besmet of niet. Kort en vóór het vertrek.",
            multiple=True,
        ),
        Checklist(
            "cleaning-q3",
            "Loop na wat er daarna nog moet. Vink alles aan als je weet wie het bij jullie doet.",
            (
                Thing(
                    "a",
                    "Het voorval melden, ook als het meeviel.",
                ),
                Thing(
                    "b",
                    "De douche, oogspoelflessen en handschoenen aanvullen en controleren.",
                ),
                Thing(
                    "c",
                    "De bedrijfsarts laten weten wie is blootgesteld.",
                ),
                Thing(
                    "d",
                    "Het vuile water, de zakken en het gemorste goed laten afvoeren.",
                ),
                Thing(
                    "e",
                    "Met de helpers praten: vandaag, en over een week nog eens.",
                ),
            ),
        ),
        Text(
            "cleaning-t4",
            "<p><b>Bronnen.</b> <a "
            'href="https://wetten.overheid.nl/BWBR0010346">Arbeidsomstandighedenwet</a>, artikelen 9 en 15. '
            "Verordening (EG) 1907/2006 (REACH), bijlage II, rubrieken 4, 6 en 13. <a "
            'href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Verordening (EG) 1272/2008 (CLP)</a>, '
            "bijlage IV: P361 en P363 (kleding). De vier stappen zijn een keuze van deze cursus. De soldaat "
            "is bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        "De werkwijze van Defensie voor ontsmetten op een gewone werkplek en de grens met CBRN.",
        "Bij wie blootstelling wordt vastgelegd en wie de bedrijfsarts inschakelt.",
    ),
)
