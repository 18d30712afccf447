"""Lesson 4: hazardous substances at a glance."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Option,
    Picture,
    Text,
)

LESSON = Lesson(
    key="substances",
    slug="gevaarlijke-stoffen",
    title="Gevaarlijke stoffen in één oogopslag",
    minutes=7,
    objectives=(
        "de negen gevarenpictogrammen herkennen",
        "op een etiket vinden wat het gevaar is en wat je moet doen",
        "zeggen waar je het veiligheidsinformatieblad en de WIK voor gebruikt",
    ),
    blocks=(
        Text(
            "substances-t1",
            "<p>Brandstof, accuzuur, verf, schoonmaakmiddel: je komt gevaarlijke stoffen overal tegen. Een stof komt "
            "binnen door te <b>ademen</b>, via je <b>huid of ogen</b>, of door te <b>slikken</b>. Soms merk je meteen "
            "iets, soms pas na jaren. Het etiket vertelt je het eerste wat je moet weten.</p>",
        ),
        Heading("substances-h1", "Negen pictogrammen"),
        Picture(
            "substances-p1",
            "pictograms.png",
            "De negen gevarenpictogrammen: een ruit met rode rand en een zwart teken. Bovenste rij: ontploffende bom, "
            "vlam, vlam boven cirkel, gasfles, bijtende vloeistof op hand en metaal. Onderste rij: doodshoofd, "
            "uitroepteken, mens met ster op de borst, dode boom en vis.",
            "Ze worden in de tekst hieronder in dezelfde volgorde uitgelegd, rij voor rij.",
        ),
        Text(
            "substances-t2",
            "<ul><li><b>Ontploffende bom</b>: kan ontploffen.</li>"
            "<li><b>Vlam</b>: brandt makkelijk.</li>"
            "<li><b>Vlam boven cirkel</b>: oxiderend; laat iets anders feller branden.</li>"
            "<li><b>Gasfles</b>: gas onder druk; kan barsten bij verhitting of heel koud zijn.</li>"
            "<li><b>Bijtend</b>: beschadigt huid, ogen of metaal.</li>"
            "<li><b>Doodshoofd</b>: giftig; al een kleine hoeveelheid is gevaarlijk.</li>"
            "<li><b>Uitroepteken</b>: schadelijk of irriterend; kan ook een allergie van de huid geven.</li>"
            "<li><b>Mens met ster</b>: ernstige schade aan de gezondheid, soms pas later. Denk aan kanker, schade aan "
            "de vruchtbaarheid of aan organen.</li>"
            "<li><b>Boom en vis</b>: gevaarlijk voor het leven in het water.</li></ul>",
        ),
        Choice(
            "substances-q1",
            "Op een bus staat een mens met een ster op de borst. Wat betekent dat?",
            (
                Option(
                    "a",
                    "De stof is alleen gevaarlijk als je hem inslikt.",
                    False,
                    "Nee. Ook inademen of contact met de huid kan gevaarlijk zijn.",
                ),
                Option(
                    "b",
                    "De stof kan je gezondheid ernstig schaden, soms pas na lange tijd.",
                    True,
                    "Goed. Dat je nu niets merkt, zegt dus niet dat het veilig is.",
                ),
                Option(
                    "c",
                    "De stof geeft hooguit wat jeuk.",
                    False,
                    "Nee. Bij irritatie hoort het uitroepteken.",
                ),
            ),
            "Dit pictogram staat onder meer op stoffen die kanker kunnen veroorzaken, de vruchtbaarheid kunnen schaden "
            "of organen kunnen beschadigen.",
        ),
        Heading("substances-h2", "Etiket, veiligheidsinformatieblad en WIK"),
        Text(
            "substances-t3",
            "<p>Op het <b>etiket</b> staan de naam van het product, de pictogrammen en een signaalwoord: "
            "<b>Gevaar</b> is ernstiger dan <b>Waarschuwing</b>. H-zinnen zeggen wat het gevaar is. P-zinnen zeggen "
            "wat je moet doen.</p>"
            "<p>Het <b>veiligheidsinformatieblad</b> (VIB, in het Engels SDS) heeft zestien vaste rubrieken. Zoek "
            "snel: rubriek 4 eerste hulp, 5 brand, 6 morsen of lekken, 7 gebruik en opslag, 8 beschermingsmiddelen.</p>"
            "<p>De <b>werkplekinstructiekaart</b> (WIK) zegt op één blad wat dit voor <b>jouw werkplek</b> betekent. "
            "Lees de WIK voordat je begint.</p>",
        ),
        Callout(
            "substances-c1",
            "warning",
            "Geen pictogram betekent niet: geen gevaar",
            "<p>Lasrook, uitlaatgas van diesels, houtstof en kwartsstof hebben geen etiket. Ook oude verflagen niet: er "
            "kan chroom-6 of lood in zitten. <b>Schuur, slijp of snijd nooit in oude verf als niet bekend is wat erin "
            "zit.</b> Stop en vraag het na.</p>",
        ),
        Choice(
            "substances-q2",
            "Wat doe je altijd bij gevaarlijke stoffen? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "Ik laat de stof in de eigen verpakking, met een leesbaar etiket.",
                    True,
                    "Ja. Zo weet iedereen wat erin zit.",
                ),
                Option(
                    "b",
                    "Ik giet een restje over in een lege waterfles, dat is handig.",
                    False,
                    "Nooit. Iemand kan ervan drinken.",
                ),
                Option(
                    "c",
                    "Ik eet, drink en rook niet waar met de stof wordt gewerkt.",
                    True,
                    "Ja. Zo krijg je de stof niet via je handen of je eten binnen.",
                ),
                Option(
                    "d",
                    "Ik lees de WIK voordat ik begin.",
                    True,
                    "Ja. Daar staat ook wat je doet als het misgaat.",
                ),
            ),
            "Goede verpakking met etiket, niet eten, drinken of roken, en eerst de WIK lezen: dat geldt elke keer.",
            multiple=True,
        ),
        Text(
            "substances-t4",
            '<p><b>Bronnen.</b> <a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Verordening (EG) 1272/2008 '
            '(CLP)</a>: etiket en pictogrammen. <a href="https://eur-lex.europa.eu/eli/reg/2006/1907/oj">Verordening '
            "(EG) 1907/2006 (REACH)</a>, artikel 31 en bijlage II: veiligheidsinformatieblad. "
            '<a href="https://wetten.overheid.nl/BWBR0008498">Arbeidsomstandighedenbesluit</a>, hoofdstuk 4, onder '
            "meer artikelen 4.1c, 4.1d en 4.10d. Op voertuigen en verzendverpakkingen zie je andere ruiten: de "
            "gevaarsetiketten voor vervoer (ADR). Die horen niet bij deze les.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "De tekeningen van de pictogrammen zijn voor deze cursus gemaakt en lijken op die van CLP bijlage V. "
            "Gebruik op etiketten altijd de officiële vorm."
        ),
        "Artikelen 4.1c, 4.1d en 4.10d van het Arbobesluit zijn gelezen in een oudere versie.",
        "Of de eenheid het woord WIK gebruikt, waar de kaarten hangen en wie ze bijhoudt.",
        "De regel voor oude verflagen: vergelijk hem met de instructie van Defensie voor chroom-6.",
    ),
)
