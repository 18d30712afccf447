"""Lesson 3: thinking an activity through beforehand."""

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
    key="activity",
    slug="een-activiteit-doordenken",
    title="Een activiteit doordenken",
    minutes=7,
    objectives=(
        "een gevaar zo opschrijven dat er een echte maatregel bij past",
        "kans en gevolg apart wegen, vóór en na de maatregelen",
        "zeggen wie over het restrisico beslist, en wanneer dat opnieuw moet",
    ),
    blocks=(
        Heading("activity-h1", "Een oversteek bij nacht"),
        Text(
            "activity-t1",
            "<p>Sergeant Daan Smit bereidt een oversteek voor: twintig militairen, drie rubberboten, een "
            "rivier van tachtig meter. Het is november, het water is acht graden en het is dan donker.</p>"
            "<p>Op het formulier voor de risicoanalyse staat één lege regel: gevaar, maatregel. Daan heeft "
            "nog een kwartier en de vorige analyse ligt ernaast.</p>",
        ),
        Choice(
            "activity-q1",
            "Welke regel helpt de ploeg het meest?",
            (
                Option(
                    "a",
                    "‘Gevaar: water en kou. Maatregel: iedereen let goed op elkaar en blijft rustig.’",
                    False,
                    "Of iemand oplet, kun je niet zien. Wie moe is, houdt het ook niet vol. Dit is een wens, "
                    "geen maatregel.",
                ),
                Option(
                    "b",
                    "‘Risico laag: vorig jaar ging het ook goed.’",
                    False,
                    "Eén goede keer bewijst weinig. Het was een andere maand, ander water en een andere "
                    "ploeg.",
                ),
                Option(
                    "c",
                    "‘Boot slaat om in koud water. Reddingsvest aan, veiligheidsboot stroomaf.’",
                    True,
                    "Ja. Het gevaar is concreet en je kunt van de kant zien of de maatregel er is.",
                ),
                Option(
                    "d",
                    "‘Zie de RI&E varen met rubberboten.’",
                    False,
                    "Die is een goed begin, maar kent de rivier, de nacht en de kou van deze keer niet.",
                ),
            ),
            "Schrijf op hoe het misgaat en wat dat doet met een mens. Dan volgt de maatregel bijna vanzelf. "
            "Een goede maatregel kun je zien of meten.",
        ),
        Heading("activity-h2", "Vijf stappen"),
        Text(
            "activity-t2",
            "<p>Elk formulier ziet er anders uit. De stappen eronder zijn dezelfde:</p><ol>"
            "<li><b>Beschrijf</b> de activiteit: wie, waar, wanneer, waarmee.</li>"
            "<li><b>Zoek gevaren</b>: hoe kan het misgaan? Vraag het ook aan wie het uitvoert.</li>"
            "<li><b>Weeg</b> elk risico: hoe groot is de kans, hoe erg het gevolg?</li>"
            "<li><b>Kies maatregelen</b>, bij de bron beginnend, en weeg opnieuw.</li>"
            "<li><b>Beslis</b>: wie aanvaardt wat overblijft, en bij welk teken stop je?</li></ol>",
        ),
        Picture(
            "activity-p1",
            "grid.png",
            "Een raster van vier bij vier dat van groen linksonder naar rood rechtsboven loopt. Een pijl gaat van "
            "een rood vak naar een geel vak. Langs de zijkant een pleister en een kruis, onderaan één en meer "
            "driehoeken.",
            "Omhoog: erger. Naar rechts: vaker. De pijl is een maatregel; wat daarna overblijft, is het "
            "restrisico.",
        ),
        Text(
            "activity-t3",
            "<p>Weeg kans en gevolg <b>apart</b>. Een reddingsvest maakt de kans op omslaan niet kleiner, wel "
            "het gevolg. Minder mensen in een boot maakt de kans kleiner. Zo zie je wat een maatregel echt "
            "doet, en wat nog ontbreekt.</p>",
        ),
        Heading("activity-h3", "Wie beslist over de rest?"),
        Text(
            "activity-t4",
            "<p>Wat na de maatregelen overblijft, heet het <b>restrisico</b>. Hoe groter het is, hoe hoger "
            "het niveau dat erover beslist. Dat heeft een reden: wie hoger zit, kan meer veranderen. Een "
            "andere datum, een extra boot of een ander terrein kan Daan niet regelen, zijn commandant "
            "wel.</p><p>De handtekening hoort bij de situatie die beschreven is. Verandert die, dan moet je "
            "terug.</p>",
        ),
        Choice(
            "activity-q2",
            "De analyse is drie dagen geleden goedgekeurd. De gids meldt dat het water veertig centimeter "
            "hoger staat en sneller stroomt. Wat doet Daan?",
            (
                Option(
                    "a",
                    "Doorgaan: de handtekening staat eronder.",
                    False,
                    "Die hoort bij het water van drie dagen geleden.",
                ),
                Option(
                    "b",
                    "Een extra lijn spannen, voorzichtig oversteken en het na afloop vertellen.",
                    False,
                    "Goed bedoeld, maar het risico is nu groter dan wat is goedgekeurd. Wie tekende, moet "
                    "het vóór de oversteek weten.",
                ),
                Option(
                    "c",
                    "De ploeg laten kiezen; zij moeten varen.",
                    False,
                    "Vraag zeker wat zij zien. Maar beslissen over het restrisico is niet hun taak, en nee "
                    "zeggen in een groep is moeilijk.",
                ),
                Option(
                    "d",
                    "De analyse aanpassen, opnieuw voorleggen en tot die tijd niet oversteken.",
                    True,
                    "Goed. Er is iets veranderd waarover al beslist was. Dan beslist dezelfde persoon "
                    "opnieuw.",
                ),
            ),
            "Als de omstandigheden anders zijn dan beschreven, is er niets goedgekeurd. Zeg wat er is "
            "veranderd en wat je voorstelt.",
        ),
        Choice(
            "activity-q3",
            "Wat hoort er nog meer in een bruikbare analyse? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "Bij elke maatregel wie hem uitvoert.",
                    True,
                    "Ja. Een maatregel zonder naam wordt vergeten.",
                ),
                Option(
                    "b",
                    "Dat iedereen ervaren is en er dus geen risico's zijn.",
                    False,
                    "Ervaring is geen maatregel. Juist ervaren mensen slaan stappen over.",
                ),
                Option(
                    "c",
                    "Het teken waarbij je stopt, bijvoorbeeld een waterstand op de meetlat.",
                    True,
                    "Ja. Een grens die je vooraf kiest, is helderder dan een gevoel op de oever.",
                ),
                Option(
                    "d",
                    "Wie het restrisico heeft aanvaard, en wanneer.",
                    True,
                    "Ja. Dan weet je naar wie je terug moet als er iets verandert.",
                ),
            ),
            "Naam, teken en besluit maken van een formulier een afspraak waar je op de oever iets aan hebt.",
            multiple=True,
        ),
        Callout(
            "activity-c1",
            "tip",
            "Morgen",
            "<p>Pak de laatste analyse waar je bij betrokken was. Zet bij elke maatregel wie hem uitvoert en "
            "hoe je ziet dat hij er is. Lukt dat niet, dan is het nog geen maatregel.</p>",
        ),
        Text(
            "activity-t5",
            '<p><b>Bronnen.</b> <a href="https://wetten.overheid.nl/BWBR0010346">Arbeidsomstandighedenwet</a>, '
            "artikelen 3, eerste lid, onder b (eerst de bron), en 5. Onderzoeksraad voor Veiligheid, <i>Veilig "
            "oefenen: lessen uit schietongeval Ossendrecht</i> (2017), over oefenen zonder goede analyse en "
            "toezicht. ISO 31000:2018, voor de stappen. De vijf stappen en het raster van vier bij vier zijn een "
            "keuze van deze cursus. De sergeant en de rivier zijn bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "Het formulier en het raster (aantal klassen, woorden, kleuren) dat het eigen onderdeel gebruikt voor de "
            "vRAO of AMRA."
        ),
        (
            "Welk niveau welk restrisico mag aanvaarden: de les noemt alleen de regel ‘hoe groter, hoe "
            "hoger’."
        ),
        "De eisen van Defensie aan een oversteek met rubberboten; het voorbeeld is geen voorschrift.",
    ),
)
