"""Lesson 2: the shipper's declaration, read as an acceptor does."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Option,
    Ordering,
    Picture,
    Table,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="declaration",
    slug="de-verklaring",
    title="De verklaring van de afzender",
    minutes=7,
    objectives=(
        "een shipper’s declaration in volgorde nalopen",
        "fouten vinden die een zending tegenhouden",
        "weten wanneer er geen verklaring nodig is",
    ),
    blocks=(
        Heading("declaration-h1", "Drie fouten"),
        Text(
            "declaration-t1",
            (
                "<p>Op de balie ligt een zending aceton. De papieren zijn getekend, de doos is mooi. Acceptant Joep "
                "leest, en vindt drie fouten. De afzender zucht: ‘Het is toch dezelfde stof?’</p><p>In de lucht "
                "heeft niemand de doos bij de hand. Alleen het papier.</p>"
            ),
        ),
        Picture(
            "declaration-p1",
            "form.png",
            (
                "Een formulier met een rood gestreepte rand en vijf genummerde vakken: twee bovenaan, een keuze "
                "tussen twee vliegtuigen, een brede tabel in het midden en een handtekening onderaan."
            ),
            (
                "1 afzender en ontvanger · 2 luchtvrachtbrief en bladzijden · 3 passagiers of alleen vracht · 4 aard "
                "en hoeveelheid · 5 naam, datum, handtekening"
            ),
        ),
        Heading("declaration-h2", "De verklaring"),
        Text(
            "declaration-t2",
            (
                "<p>De <b>Shipper’s Declaration</b> maakt de afzender op, in het Engels, met de rood gestreepte "
                "rand, in <b>twee exemplaren</b>, en hij tekent zelf. Hij verklaart dat alles is ingedeeld, verpakt, "
                "gemerkt en geëtiketteerd zoals het moet. Een expediteur tekent niet voor hem, tenzij hij zelf "
                "afzender is.</p>"
            ),
        ),
        Ordering(
            "declaration-q1",
            "Zet de gegevens van één stof in de volgorde van de verklaring.",
            (
                Thing("a", "UN 1090"),
                Thing("b", "ACETONE"),
                Thing("c", "3"),
                Thing("d", "II"),
                Thing("e", "1 fibreboard box x 4 L"),
                Thing("f", "Verpakkingsinstructie"),
            ),
            (
                "Nummer, naam, klasse (bijkomend gevaar), groep; dan aantal, soort en hoeveelheid; dan de "
                "verpakkingsinstructie. Een andere volgorde is een fout."
            ),
        ),
        Heading("declaration-h3", "De check"),
        Text(
            "declaration-t3",
            (
                "<p>Neem niets aan en wijs niets af voordat je de <b>hele checklist</b> hebt gehad. Zo krijgt de "
                "afzender alle fouten in één keer, en vergeet jij niets. Eén ‘nee’ is genoeg om niet aan te nemen. "
                "De checklist noemt wie keek.</p>"
            ),
        ),
        Heading("declaration-h4", "Aan de balie"),
        Table(
            "declaration-b1",
            "Zo ligt hij op de balie",
            (
                "Vak | Op de verklaring",
                "Vliegtuig | passagiers en vracht",
                "UN, naam | ACETONE, UN 1090",
                "Klasse, groep | 3, III",
                "Hoeveelheid | 1 doos x 20 L",
                "Handtekening | aanwezig",
            ),
        ),
        Choice(
            "declaration-q2",
            (
                "Welke fouten vindt Joep? De grens op een passagiersvlucht is 5 L per collo (49 CFR); UN 1090 kent "
                "alleen groep II. Kies alle goede antwoorden."
            ),
            (
                Option(
                    "a",
                    "De naam staat vóór het UN-nummer.",
                    True,
                    "Ja: het nummer gaat voorop.",
                ),
                Option(
                    "b",
                    "De hoeveelheid is te groot voor passagiers.",
                    True,
                    "Ja: 20 L mag alleen als vracht, met CAO-etiket.",
                ),
                Option(
                    "c",
                    "De verpakkingsgroep klopt niet.",
                    True,
                    "Ja: aceton is II.",
                ),
                Option(
                    "d",
                    "De klasse moet 2.1 zijn.",
                    False,
                    "Nee: aceton is een vloeistof, klasse 3.",
                ),
            ),
            "Drie fouten: volgorde, groep, hoeveelheid. Terug naar de afzender, die een nieuwe verklaring tekent.",
            multiple=True,
            is_critical=True,
        ),
        Heading("declaration-h5", "Wie mag verbeteren"),
        Text(
            "declaration-t4",
            (
                "<p>De acceptant vult hoogstens het nummer van de luchtvrachtbrief en de luchthavens aan. Wat de "
                "stof, de hoeveelheid of de verpakking betreft, verbetert alleen de <b>afzender</b>, met een "
                "handtekening bij elke wijziging. Documenten blijven ten minste <b>drie maanden</b> bewaard: "
                "verklaring, checklist en NOTOC.</p>"
            ),
        ),
        TrueFalse(
            "declaration-q3",
            "De acceptant mag de verpakkingsgroep verbeteren als hij zeker weet wat het is.",
            False,
            "Nee. De afzender verklaart; alleen die verandert wat hij verklaarde, en tekent erbij.",
        ),
        Heading("declaration-h6", "Geen verklaring nodig"),
        Text(
            "declaration-t5",
            (
                "<p>Voor een paar zendingen niet: vrijgestelde hoeveelheden, droogijs dat iets ongevaarlijks koelt, "
                "kleine batterijen in apparaten onder de lichtste sectie. De kenmerken op de doos en de regel op de "
                "luchtvrachtbrief blijven dan wél.</p>"
            ),
        ),
        Text(
            "declaration-t6",
            (
                "<p><b>Bronnen.</b> ICAO Technical Instructions, deel 5 hoofdstuk 4 en deel 7 hoofdstuk 1 (feiten). "
                "49 CFR 172.101. De acceptant is bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "Het formulier en de checklist die Defensie voor eigen en voor civiele vluchten gebruikt.",
        "De bewaartermijn bij Defensie; drie maanden is het minimum in de burgerluchtvaart.",
    ),
)
