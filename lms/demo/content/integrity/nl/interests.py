"""Lesson 2: gifts, interests and what belongs to the service."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Matching,
    Option,
    Pair,
    Picture,
    Text,
)

LESSON = Lesson(
    key="interests",
    slug="jouw-belang-en-dat-van-de-dienst",
    title="Jouw belang en dat van de dienst",
    minutes=7,
    objectives=(
        "een geschenk, een bijbaan of een eigen belang op tijd op tafel leggen",
        "uitleggen waarom ook de schijn telt",
        "spullen, tijd en gegevens van de dienst alleen voor de dienst gebruiken",
    ),
    blocks=(
        Heading("interests-h1", "Twee kaartjes"),
        Text(
            "interests-t1",
            "<p>Adjudant Ruben de Wit test tenten. Drie bedrijven willen ze leveren. Een van de drie, al "
            "jaren een prettige leverancier, stuurt hem twee kaartjes voor een autorace. ‘Gewoon omdat je "
            "altijd zo goed meedenkt. Het staat los van de tenten.’</p><p>Ruben is gek op races. En hij weet "
            "zeker dat hij eerlijk test.</p>",
        ),
        Choice(
            "interests-q1",
            "Wat doet Ruben?",
            (
                Option(
                    "a",
                    "De kaartjes terugsturen en het zijn chef vertellen.",
                    True,
                    "Goed. Zo hoeft niemand later te raden wat die kaartjes hebben gedaan.",
                ),
                Option(
                    "b",
                    "Aannemen: hij laat zich toch niet beïnvloeden.",
                    False,
                    "Dat denkt bijna iedereen van zichzelf. En de twee andere bedrijven kunnen het niet zien.",
                ),
                Option(
                    "c",
                    "Aannemen en aan twee soldaten geven.",
                    False,
                    "Aardig, maar het blijft een geschenk van iemand over wie hij oordeelt.",
                ),
                Option(
                    "d",
                    "Zeggen dat hij pas na de test beslist of hij ze aanneemt.",
                    False,
                    "Dan loopt het aanbod door zijn oordeel heen. Een geschenk in het vooruitzicht werkt ook.",
                ),
            ),
            "Wie keurt, kiest of koopt, neemt niets aan van wie meedingt. Het gaat niet alleen om wat je "
            "doet, maar ook om wat een ander mag geloven.",
        ),
        Heading("interests-h2", "Geschenken"),
        Text(
            "interests-t2",
            "<p>Bijna nooit is een geschenk alleen aardig bedoeld. Daarom zijn er vaste "
            "lijnen:</p><ul><li>nooit in ruil voor iets;</li><li>niets tijdens een keuring, keuze of "
            "aankoop;</li><li>niet op je huisadres;</li><li>wat je krijgt, vertel je, ook een doos "
            "bonbons.</li></ul><p>De Gedragscode Integriteit Rijk noemt 50 euro als grens. Vraag wat er bij "
            "jouw onderdeel geldt. Uitnodigingen, kortingen en etentjes tellen mee.</p>",
        ),
        Picture(
            "interests-p1",
            "interests.png",
            "Iemand in het midden, met een touw naar een cadeau links en een touw naar een schild rechts. Op "
            "de tafel ervoor ligt een lijst.",
            "Twee belangen trekken. Op tafel leggen wat er speelt, haalt de spanning van het touw.",
        ),
        Heading("interests-h3", "Bijbaan, familie, vrienden"),
        Text(
            "interests-t3",
            "<p>Een eigen belang hebben is niet fout. Het <b>verbergen</b> wel. Meld vooraf een bijbaan die "
            "je dienst kan raken, en belangen zoals aandelen als je functie daarom vraagt. Beslis niet mee "
            "over familie, vrienden of je vorige baas. Krijg je een relatie op het werk, meld dat dan; de "
            "gedragsregels vragen het. Dat is geen straf: zo kan een ander de beoordelingen en roosters "
            "doen.</p>",
        ),
        Matching(
            "interests-q2",
            "Wat doe je in elke situatie?",
            (
                Pair(
                    "a",
                    "Je gaat in het weekend rijles geven in je eigen auto.",
                    "Vooraf melden",
                ),
                Pair(
                    "b",
                    "Je hebt iets met een collega die jij beoordeelt.",
                    "Vooraf melden",
                ),
                Pair(
                    "c",
                    "Een bedrijf dat meedingt, nodigt je uit voor een etentje.",
                    "Niet aannemen en het vertellen",
                ),
                Pair(
                    "d",
                    "Je broer doet offerte bij jouw afdeling.",
                    "Niet meebeslissen",
                ),
                Pair(
                    "e",
                    "Je wordt lid van een voetbalclub.",
                    "Gewoon doen",
                ),
            ),
            "De vraag is steeds dezelfde: kan iemand denken dat je niet vrij beslist? Leg het dan vooraf op "
            "tafel. Word je penningmeester van die club en sponsort een leverancier haar, dan meld je ook "
            "dat.",
        ),
        Heading("interests-h4", "Van de dienst"),
        Text(
            "interests-t4",
            "<p>Voertuigen, brandstof, gereedschap, werktijd: ze zijn van ons allemaal. De gedragsregels zijn "
            "kort: geen privékilometers met de dienstauto, geen middelen van Defensie voor privédoelen. Ook "
            "<b>gegevens</b> zijn middelen. Iemand opzoeken in een systeem zonder dat je werk erom vraagt, is "
            "misbruik, ook als je er niets mee doet. Systemen leggen vast wie wat bekijkt.</p>",
        ),
        Choice(
            "interests-q3",
            "Een collega zoekt in het personeelssysteem op waar zijn ex nu is geplaatst. ‘Ik kijk alleen "
            "maar.’ Wat is juist?",
            (
                Option(
                    "a",
                    "Kijken mag, doorvertellen niet.",
                    False,
                    "Ook kijken raakt de ander. Toegang is er voor je werk, niet voor jezelf.",
                ),
                Option(
                    "b",
                    "Het mag als hij toegang heeft.",
                    False,
                    "Dat het kan, betekent niet dat het mag.",
                ),
                Option(
                    "c",
                    "Het is misbruik: zijn werk vraagt er niet om.",
                    True,
                    "Ja. En voor zijn ex kan het gevaarlijk zijn. Zeg er iets van of meld het.",
                ),
                Option(
                    "d",
                    "Het is een zaak tussen hen tweeën.",
                    False,
                    "Hij gebruikt iets van de dienst tegen iemand die het niet weet.",
                ),
            ),
            "Gegevens van mensen bekijk je alleen als je werk erom vraagt.",
        ),
        Callout(
            "interests-c1",
            "tip",
            "Morgen",
            "<p>Is er iets dat je nog niet hebt verteld: een bijbaan, een vriend bij een leverancier, een "
            "gekregen fles? Vertel het morgen. Uit jezelf is altijd beter dan na een vraag.</p>",
        ),
        Text(
            "interests-t5",
            "<p><b>Bronnen.</b> <a "
            'href="https://magazines.defensie.nl/allehens/2019/06/04_gedragsregels">Gedragsregels '
            "Defensie</a> (2019): relatie melden, dienstauto, middelen. <a "
            'href="https://puc.overheid.nl/mp-bundels/doc/PUC_33042_10/20000601">Regeling nevenwerkzaamheden '
            "Defensie</a>. Wet ambtenaren defensie, artikel 12quater, over nevenwerk en financiële belangen. "
            "Gedragscode Integriteit Rijk, over geschenken. AVG, artikel 5, over het doel van gegevens. De "
            "adjudant en de tenten zijn bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "Wat er bij Defensie voor geschenken geldt: bedrag, wie beslist, waar je het vastlegt. De 50 euro "
            "komt uit de code van het Rijk."
        ),
        (
            "De geldende regeling en het artikelnummer voor nevenwerk en financiële belangen, en bij wie je "
            "meldt."
        ),
        "De regels voor beperkt eigen gebruik, bijvoorbeeld van een telefoon van de dienst.",
    ),
)
