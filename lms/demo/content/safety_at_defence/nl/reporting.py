"""Lesson 5: reporting an incident so that somebody can do something with it."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Option,
    Ordering,
    Picture,
    Text,
    Thing,
)

LESSON = Lesson(
    key="reporting",
    slug="een-voorval-melden",
    title="Een voorval melden",
    minutes=7,
    objectives=(
        "kiezen wat eerst komt na een voorval",
        "een melding schrijven waar een ander iets mee kan",
        "weten welke ongevallen direct naar de Arbeidsinspectie moeten",
    ),
    blocks=(
        Heading("reporting-h1", "De pallet op de laadkade"),
        Text(
            "reporting-t1",
            "<p>Op de laadkade schuift een pallet van de vorken. Een doos valt op de voet van soldaat Amir "
            "Haddou. Hij vloekt en loopt een rondje. ‘Gaat wel.’ De vrachtwagen had tien minuten geleden weg "
            "gemoeten.</p><p>‘Ruim maar snel op’, zegt de sergeant. ‘Melden doen we vanavond.’</p>",
        ),
        Choice(
            "reporting-q1",
            "Wat gebeurt er het eerst?",
            (
                Option(
                    "a",
                    "Opruimen en wegrijden; vanavond weet je het nog, en dan is er tijd om het goed te doen.",
                    False,
                    "Dan weet niemand meer hoe de pallet lag. En wat vandaag kan, kan morgen weer.",
                ),
                Option(
                    "b",
                    "Meteen het meldformulier invullen, zodat het niet vergeten wordt.",
                    False,
                    "Goed dat je wilt melden, maar eerst Amir en de plek.",
                ),
                Option(
                    "c",
                    "Amir laten nakijken, de plek afzetten en pas dan foto's maken en melden.",
                    True,
                    "Goed. Eerst de mens, dan het gevaar, dan het spoor.",
                ),
                Option(
                    "d",
                    "Kijken of Amir morgen klachten heeft.",
                    False,
                    "Ook op een gebroken voet kun je soms lopen. En ook zonder letsel is dit een voorval.",
                ),
            ),
            "De volgorde is: help, maak veilig, laat de plek zoals hij is, meld. Opruimen komt daarna.",
        ),
        Heading("reporting-h2", "Wat meld je?"),
        Text(
            "reporting-t2",
            "<p>Alles waarvan een ander kan leren:</p><ul><li>een <b>onveilige situatie</b>: er kan iets "
            "misgaan;</li><li>een <b>bijna-ongeval</b>: het ging net goed;</li>"
            "<li>een <b>ongeval</b>: er is letsel of schade.</li></ul>"
            "<p>Defensie deelt voorvallen in naar ernst, van 0 tot en met 4. Twijfel je hoe ernstig het was? "
            "Meld het en laat een ander wegen. ‘Het viel mee’ is geen reden om niet te melden.</p>",
        ),
        Choice(
            "reporting-q2",
            "Welke melding helpt de magazijnchef het meest?",
            (
                Option(
                    "a",
                    "‘Amir stond in de weg toen er een doos viel. Hij is erop aangesproken en zal beter "
                    "opletten.’",
                    False,
                    "Dit wijst een schuldige aan. De pallet schuift volgende week weer.",
                ),
                Option(
                    "b",
                    "‘14.10 uur, kade 3. Pallet schoof bij het draaien van natte vorken. Doos op voet.’",
                    True,
                    "Ja. Tijd, plek, wat er gebeurde en wat het mogelijk maakte.",
                ),
                Option(
                    "c",
                    "‘Heftruck onveilig, graag actie.’",
                    False,
                    "Welke heftruck, en wat is er onveilig? De chef moet gaan raden.",
                ),
                Option(
                    "d",
                    "‘Bijna-ongeval laadkade, geen bijzonderheden.’",
                    False,
                    "Er was wel letsel, en de bijzonderheden zijn juist waar het om gaat.",
                ),
            ),
            "Schrijf op wat een camera had gezien, plus wat het mogelijk maakte. Wat je ervan vindt, mag in "
            "het gesprek.",
        ),
        Heading("reporting-h3", "Vijf schakels"),
        Text(
            "reporting-t3",
            "<p>Een melding gaat door vijf schakels: <b>opmerken</b>, <b>melden</b>, <b>wegen</b>, "
            "<b>aanpakken</b> en <b>analyseren</b>. De Inspectie Veiligheid Defensie zag dat het signaal bij "
            "elke schakel zwakker kan worden. Jij hebt de eerste twee in handen. Voor de andere drie mag je "
            "iets vragen: wat is er met mijn melding gedaan?</p>",
        ),
        Picture(
            "reporting-p1",
            "chain.png",
            "Vijf schakels van links naar rechts: een oog, een megafoon, een weegschaal, een moersleutel en "
            "een lamp. Boven de schakels lopen geluidsbogen die per schakel lichter worden.",
            "Van wat iemand ziet tot wat iedereen leert. Het signaal mag onderweg niet verdwijnen.",
        ),
        Heading("reporting-h4", "Wanneer direct naar de Arbeidsinspectie?"),
        Text(
            "reporting-t4",
            "<p>De werkgever meldt een arbeidsongeval <b>direct</b> aan de Nederlandse Arbeidsinspectie als het "
            "leidt tot de dood, blijvend letsel of opname in een ziekenhuis (Arbowet, artikel 9). Behandeling op de "
            "polikliniek telt niet als opname. Blijkt het later toch opname of blijvend letsel te zijn, dan wordt "
            "het alsnog gemeld.</p><p>Een ongeval met meer dan drie werkdagen verzuim komt op een lijst. De melding "
            "doet de werkgever. Jij zorgt dat je leidinggevende het meteen weet.</p>",
        ),
        Ordering(
            "reporting-q4",
            "Zet de vijf schakels van een melding in volgorde.",
            (
                Thing(
                    "a",
                    "Opmerken: je ziet dat de kap loszit.",
                ),
                Thing(
                    "b",
                    "Melden: je vult in wat je zag en wat er had kunnen gebeuren.",
                ),
                Thing(
                    "c",
                    "Wegen: iemand bepaalt hoe ernstig het is.",
                ),
                Thing(
                    "d",
                    "Aanpakken: de kap wordt vastgezet.",
                ),
                Thing(
                    "e",
                    "Analyseren: waarom raken kappen los?",
                ),
            ),
            "Aan de eerste twee doe jij iets. Blijft het bij aanpakken, dan zit er volgend jaar weer een kap "
            "los.",
        ),
        Choice(
            "reporting-q3",
            "De volgende dag wordt Amir in het ziekenhuis opgenomen en geopereerd aan zijn voet. Wat nu?",
            (
                Option(
                    "a",
                    "Niets extra's: het ongeval was gisteren.",
                    False,
                    "De plicht ontstaat zodra de opname er is, ook een dag later.",
                ),
                Option(
                    "b",
                    "Alleen melden als de voet blijvend beschadigd is.",
                    False,
                    "Opname in het ziekenhuis is op zichzelf al genoeg.",
                ),
                Option(
                    "c",
                    "Het op de lijst van ongevallen met verzuim zetten; dat is genoeg bij één gewonde.",
                    False,
                    "De lijst komt erbij, maar vervangt de directe melding niet.",
                ),
                Option(
                    "d",
                    "De leidinggevende bellen: de werkgever moet het nu direct melden.",
                    True,
                    "Goed. Een opname maakt het meldingsplichtig, ook als dat pas later blijkt.",
                ),
            ),
            "Dood, blijvend letsel of ziekenhuisopname: direct. Ook als het pas later blijkt.",
        ),
        Callout(
            "reporting-c1",
            "tip",
            "Morgen",
            "<p>Zoek uit waar jij een voorval meldt en doe het één keer op proef: open het formulier en lees "
            "welke velden er zijn. Vraag je chef wat er met de laatste drie meldingen is gedaan.</p>",
        ),
        Text(
            "reporting-t5",
            "<p><b>Bronnen.</b> <a "
            'href="https://wetten.overheid.nl/BWBR0010346">Arbeidsomstandighedenwet</a>, artikel 9. '
            "Nederlandse Arbeidsinspectie, <a "
            'href="https://www.nlarbeidsinspectie.nl/melden/arbeidsongeval">Arbeidsongeval melden</a>. <a '
            'href="https://zoek.officielebekendmakingen.nl/kst-36124-11.html">Kamerstuk 36 124, nr. 11</a> '
            "(2022), voor de vijf schakels. <a "
            'href="https://www.rijksfinancien.nl/jaarverslag/2021/X/onderdeel/1325902">Jaarverslag Defensie '
            "2021, bijlage 6</a>, voor de indeling naar ernst. De laadkade en de mensen zijn bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "Het meldsysteem van het eigen onderdeel (het jaarverslag over 2021 noemt PeopleSoft Melden "
            "Voorval en, bij de luchtmacht, het Safety Reporting System) en de omschrijving van de ernst 0 "
            "tot en met 4."
        ),
        (
            "Wie bij Defensie de melding aan de Nederlandse Arbeidsinspectie doet, en hoe dat gaat op "
            "oefening, aan boord en in het buitenland."
        ),
        (
            "Vanaf welke ernst de Inspectie Veiligheid Defensie een voorval onderzoekt (in 2018: categorie "
            "4)."
        ),
    ),
)
