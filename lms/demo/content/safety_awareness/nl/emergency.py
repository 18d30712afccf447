"""Lesson 5: when things go wrong, or nearly."""

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
    key="emergency",
    slug="noodgeval-en-melden",
    title="Als het misgaat: noodgeval en melden",
    minutes=7,
    objectives=(
        "in een noodgeval in de goede volgorde handelen",
        "het verschil zien tussen een ongeval, een bijna-ongeval en een onveilige situatie",
        "een goede melding doen",
    ),
    blocks=(
        Heading("emergency-h1", "In een noodgeval"),
        Text(
            "emergency-t1",
            "<ol><li><b>Let op gevaar.</b> Zorg eerst dat jij niet het volgende slachtoffer wordt.</li><li><b>Sla "
            "alarm.</b> Waarschuw de mensen om je heen. Bel het interne alarmnummer van je locatie of "
            "<b>112</b>.</li><li><b>Help</b>, als dat veilig kan, en laat de bedrijfshulpverlening (BHV) of de "
            "geneeskundige hulp het overnemen.</li><li><b>Ga weg als dat moet.</b> Volg de vluchtroute, neem geen "
            "lift, ga naar de verzamelplaats en blijf daar tot je mag gaan.</li></ol><p>Aan de telefoon zeg je: "
            "<b>wie</b> je bent, <b>waar</b> het is, <b>wat</b> er gebeurd is, <b>hoeveel</b> slachtoffers er zijn "
            "en welke <b>gevaren</b> er nog zijn. Hang pas op als de centralist dat zegt.</p>",
        ),
        Callout(
            "emergency-c1",
            "danger",
            "Brand of gevaarlijke stof",
            "<ul><li><b>Brand:</b> blus alleen als het vuur klein is, je het hebt geleerd en je een uitweg achter je "
            "hebt. Anders: sluit de deur en ga weg. Blijf uit de rook.</li>"
            "<li><b>Lek of damp:</b> ga naar de kant waar de wind vandaan komt en houd anderen op afstand. Geen "
            "vuur en geen vonken.</li>"
            "<li><b>Stof op huid of in ogen:</b> spoel meteen met veel water en blijf spoelen tot hulp het "
            "overneemt. Doe vervuilde kleding uit. Geef het etiket of rubriek 4 van het VIB aan de "
            "hulpverlener.</li></ul>",
        ),
        Choice(
            "emergency-q1",
            "In een opslag ligt een collega op de grond. Je ruikt een scherpe lucht. Wat doe je eerst?",
            (
                Option(
                    "a",
                    "Naar binnen rennen en hem naar buiten trekken.",
                    False,
                    "Begrijpelijk, maar dan kun jij ook neervallen. Dan zijn er twee slachtoffers en geen alarm.",
                ),
                Option(
                    "b",
                    "Wachten tot de leidinggevende terug is.",
                    False,
                    "Dan gaat kostbare tijd verloren. Alarm slaan mag en moet iedereen.",
                ),
                Option(
                    "c",
                    "Buiten blijven, anderen waarschuwen en meteen alarm slaan. Ik zeg dat er een gas of damp kan zijn.",
                    True,
                    "Goed. Hulpverleners met adembescherming kunnen hem veilig halen.",
                ),
            ),
            "Eigen veiligheid eerst. Een slachtoffer in een ruimte met een onbekende lucht haal je niet zonder "
            "bescherming.",
        ),
        Heading("emergency-h2", "Melden: ook als het goed afliep"),
        Text(
            "emergency-t2",
            "<ul><li><b>Ongeval</b>: iemand raakt gewond of ziek.</li><li><b>Bijna-ongeval</b>: het ging nét goed. "
            "Een last valt naast je.</li><li><b>Onveilige situatie</b>: er is nog niets gebeurd. Een haspel met een "
            "kapotte kabel.</li></ul><p>Bij Defensie heet dit samen vaak een <b>voorval</b>. Je meldt ze alle "
            "drie.</p>",
        ),
        Picture(
            "emergency-p1",
            "iceberg.png",
            "Een ijsberg. Het kleine deel boven water draagt een rood kruis: het ongeval. Onder water, in het grote "
            "deel, staan veel gele driehoeken: bijna-ongevallen en onveilige situaties.",
            "Ongevallen vallen op. Onder water zitten de signalen waarvan je eerder kunt leren.",
        ),
        Text(
            "emergency-t3",
            "<p>De ijsberg is een beeld, geen rekensom. Niet elk klein voorval heeft dezelfde oorzaak als een ernstig "
            "ongeval. Maar een klein voorval kan wel een <b>zwak signaal</b> zijn van een groot risico. De Inspectie "
            "Veiligheid Defensie noemt vijf stappen: opmerken, melden, wegen, aanpakken en analyseren. De eerste twee "
            "kan iedereen doen. Jij ook.</p>",
        ),
        Heading("emergency-h3", "Zo meld je goed"),
        Text(
            "emergency-t4",
            "<ul><li>Meld een gevaar <b>meteen</b> aan je leidinggevende (Arbowet, artikel 11). Doe daarna een "
            "melding in het meldsysteem van je eenheid.</li><li>Schrijf <b>feiten</b> op: wat, waar, wanneer, wat "
            "had er kunnen gebeuren, wat heb je gedaan? Geen schuld, geen roddels, geen medische "
            "gegevens.</li><li>Laat de plek zoals hij is, behalve om te helpen of om nieuw gevaar te "
            "voorkomen.</li><li>Durf je niet naar je eigen leidinggevende? Ga naar een hogere leidinggevende, de "
            "veiligheidskundige of een vertrouwenspersoon.</li></ul>",
        ),
        Callout(
            "emergency-c2",
            "info",
            "Wat je werkgever daarna moet doen",
            "<p>Leidt een arbeidsongeval tot de dood, blijvend letsel of een opname in het ziekenhuis? Dan meldt de "
            "<b>werkgever</b> het direct aan de Nederlandse Arbeidsinspectie (Arbowet, artikel 9). Daarom moet je "
            "leidinggevende het meteen weten.</p>",
        ),
        Choice(
            "emergency-q2",
            "Wat meld je? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "Een munitiekist die van een stapel valt en niemand raakt.",
                    True,
                    "Ja. Dat is een bijna-ongeval.",
                ),
                Option(
                    "b",
                    "Een nooduitgang waar pallets voor staan.",
                    True,
                    "Ja. Dat is een onveilige situatie. Je laat ze ook meteen weghalen.",
                ),
                Option(
                    "c",
                    "Een collega die zich snijdt en naar de dokter moet.",
                    True,
                    "Ja. Dat is een ongeval. Eerst helpen, dan melden.",
                ),
                Option(
                    "d",
                    "Dat de koffie op is.",
                    False,
                    "Jammer, maar niet gevaarlijk.",
                ),
            ),
            "Ongeval, bijna-ongeval en onveilige situatie: je meldt ze alle drie, ook als het goed afliep.",
            multiple=True,
        ),
        Text(
            "emergency-t5",
            '<p><b>Bronnen.</b> <a href="https://wetten.overheid.nl/BWBR0010346">Arbeidsomstandighedenwet</a>, '
            "artikelen 3, 9, 11 en 15. Inspectie Veiligheid Defensie, <i>Sterker reageren op zwakke signalen</i> "
            '(2022), aangeboden met <a href="https://zoek.officielebekendmakingen.nl/dossier/kst-36124-11.html">'
            "Kamerstuk 36 124, nr. 11</a>. Het ijsbergbeeld gaat terug op het werk van Heinrich (1931); de vaste "
            "verhoudingen die hij noemde, zijn later weersproken.</p>",
        ),
    ),
    needs_confirmation=(
        "Het interne alarmnummer, de verzamelplaats en de naam van het meldsysteem per locatie.",
        (
            "De regels voor eerste hulp bij stoffen op huid en in ogen: laat de bedrijfsarts of BHV-coördinator de tekst "
            "bevestigen."
        ),
        (
            "Aan welke toezichthouder Defensie een ernstig arbeidsongeval meldt, en via welke weg, ook bij oefening, op "
            "zee en in het buitenland."
        ),
        "De begrippen ongeval, bijna-ongeval, onveilige situatie en voorval in de regels van Defensie.",
    ),
)
