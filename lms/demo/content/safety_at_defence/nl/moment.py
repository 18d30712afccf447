"""Lesson 4: looking again when something changes, and after the work."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Film,
    Heading,
    Lesson,
    Option,
    Picture,
    Text,
)

LESSON = Lesson(
    key="moment",
    slug="opnieuw-kijken-als-er-iets-verandert",
    title="Opnieuw kijken als er iets verandert",
    minutes=7,
    objectives=(
        "de veranderingen herkennen waarbij een LMRA opnieuw moet",
        "een vraag stellen die iemand met zijn ogen kan beantwoorden",
        "na het werk vastleggen wat anders ging dan gedacht",
    ),
    blocks=(
        Heading("moment-h1", "‘Nog even deze kist’"),
        Text(
            "moment-t1",
            "<p>Vliegbasis, twintig voor vijf. Een ploeg van vier sleept een toestel de hangaar in: een "
            "chauffeur, iemand aan de rem en aan elke vleugel een begeleider. De LMRA is om twee uur gedaan, "
            "bij het vorige toestel.</p><p>Nu regent het, het wordt donker en de linker begeleider wordt "
            "weggeroepen. ‘Nog even deze kist’, zegt de chauffeur. ‘Ik zie het in mijn spiegel.’</p>",
        ),
        Choice(
            "moment-q1",
            "Jij begeleidt de rechtervleugel. Wat doe je?",
            (
                Option(
                    "a",
                    "Ik loop mee en kijk vaker naar links.",
                    False,
                    "Vanaf rechts zie je de linkertip niet goed, en je eigen kant laat je dan los.",
                ),
                Option(
                    "b",
                    "Ik zeg niets; de chauffeur heeft de meeste ervaring.",
                    False,
                    "Hij kan de linkertip niet zien. Dat weet jij, en hij op dit moment blijkbaar niet.",
                ),
                Option(
                    "c",
                    "Ik vraag de man aan de rem om ook links te kijken, dan kunnen we door.",
                    False,
                    "Hij moet op de rem en op het sein letten. Je verplaatst het gat.",
                ),
                Option(
                    "d",
                    "Ik steek mijn hand op: stil. Dan kijken we samen opnieuw.",
                    True,
                    "Goed. Er zijn drie dingen veranderd. De LMRA van twee uur ging over een andere situatie.",
                ),
            ),
            "Een LMRA geldt voor de mensen, het weer en het licht van dat moment. Valt er iemand weg, dan "
            "begin je niet opnieuw voor de vorm, maar omdat een taak leeg is.",
        ),
        Heading("moment-h2", "Zes veranderingen"),
        Text(
            "moment-t2",
            "<p>Kijk opnieuw zodra er iets verandert. Deze zes komen het meest voor:</p><ul>"
            "<li>iemand valt weg, komt erbij of is moe;</li><li>ander gereedschap, voertuig of "
            "materiaal;</li><li>een andere plek, of iets dat daar nu ook gebeurt;</li>"
            "<li>ander weer of licht;</li><li>haast, of een ander plan;</li>"
            "<li>een pauze of onderbreking.</li></ul>",
        ),
        Picture(
            "moment-p1",
            "towing.png",
            "Van bovenaf: een vliegtuig wordt door een trekker naar een hangaar gesleept. Bij de "
            "rechtervleugel loopt iemand, bij de linkervleugel staat alleen een stippellijn van een mens. "
            "Rechtsboven een wolk met regen.",
            "Wat is er anders dan om twee uur?",
        ),
        Heading("moment-h5", "Zo gaat het goed"),
        Film(
            "moment-f1",
            "towing.mp4",
            "Stil, en dan samen opnieuw kijken (20 seconden, zonder geluid)",
            "<p>Van bovenaf: een trekker sleept een toestel naar een hangaar. Aan elke vleugel loopt een "
            "begeleider in het geel. De linker wordt weggeroepen en loopt uit beeld; op zijn plek blijft "
            "alleen een stippellijn van een mens over. Het wordt donker en gaat regenen. De trekker rijdt "
            "door.</p><p>Dan steekt de rechter begeleider een hand op. Er verschijnt een bord met STOP en de "
            "trekker staat stil. Van links komt iemand in het blauw aanlopen, die de plek bij de "
            "linkervleugel inneemt. Pas als daar weer iemand loopt, gaat het verder.</p>",
        ),
        Heading("moment-h3", "Vraag iets wat je kunt zien"),
        Text(
            "moment-t3",
            "<p>Het RIVM onderzocht hoe een LMRA beter kan. Bij algemene vragen is een gevaar lastig te "
            "herkennen, en wat je niet herkent, weeg je ook niet mee. Op ‘Is het veilig?’ knikt iedereen. Op "
            "‘Wie ziet de linkertip?’ blijft het stil, en dan weet je het.</p>"
            "<p>Een goede LMRA-vraag gaat over dit werk, en je beantwoordt hem door te kijken of te "
            "wijzen.</p>",
        ),
        Choice(
            "moment-q2",
            "Welke vragen helpen bij het slepen? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "‘Is iedereen scherp?’",
                    False,
                    "Daar zegt niemand nee op.",
                ),
                Option(
                    "b",
                    "‘Wie ziet de linkertip, en hoe geef je een sein?’",
                    True,
                    "Ja. Er moet iemand wijzen of antwoorden.",
                ),
                Option(
                    "c",
                    "‘Hebben we vandaag al een LMRA gedaan?’",
                    False,
                    "Het gaat er niet om of hij gedaan is, maar of hij nog klopt.",
                ),
                Option(
                    "d",
                    "‘Waar stoppen we als we elkaar niet meer zien?’",
                    True,
                    "Ja. Je spreekt het af vóór het gebeurt.",
                ),
            ),
            "Vragen met wie, waar en hoe dwingen tot kijken. Vragen met ‘is het’ of ‘hebben we’ dwingen tot "
            "ja.",
            multiple=True,
        ),
        Choice(
            "moment-q3",
            "Aan boord moet matroos Lotte Kuiper een sensor vervangen in een lege tank. De gasmeting van "
            "vanmorgen was goed. Daarna is het luik uren dicht geweest. Wat doet ze?",
            (
                Option(
                    "a",
                    "Naar binnen: er is vandaag gemeten.",
                    False,
                    "Roest verbruikt zuurstof. In een dichte tank kan de lucht in een paar uur dodelijk "
                    "worden.",
                ),
                Option(
                    "b",
                    "Eerst even ruiken bij het luik.",
                    False,
                    "Te weinig zuurstof ruik of voel je niet.",
                ),
                Option(
                    "c",
                    "Opnieuw laten meten; naar binnen met vergunning en een wacht buiten.",
                    True,
                    "Goed. Het luik was dicht, dus de meting van vanmorgen zegt niets meer.",
                ),
                Option(
                    "d",
                    "Een collega mee naar binnen nemen, zodat ze elkaar kunnen helpen als het misgaat.",
                    False,
                    "Dan zijn er twee slachtoffers. De tweede persoon hoort buiten te staan, met een manier "
                    "om hulp te roepen.",
                ),
            ),
            "Tijd is ook een verandering. Bij een besloten ruimte hoort altijd een verse meting, toestemming "
            "en iemand buiten.",
        ),
        Heading("moment-h4", "Na het werk: twee minuten"),
        Text(
            "moment-t4",
            "<p>Is de klus klaar, blijf dan nog even staan. Drie vragen: wat ging anders dan gedacht? Wat "
            "hebben we ter plekke opgelost? Wie moet dat weten voor de volgende keer? Wat je zo vindt, is de "
            "beste invoer voor de analyse van de volgende activiteit.</p>",
        ),
        Callout(
            "moment-c1",
            "tip",
            "Morgen",
            "<p>Bedenk voor je eigen werk één vraag die je alleen met je ogen kunt beantwoorden. Stel hem "
            "hardop, vlak voor jullie beginnen.</p>",
        ),
        Text(
            "moment-t5",
            "<p><b>Bronnen.</b> RIVM, <a "
            'href="https://www.lerenvoorveiligheid.nl/veiligheidsinterventies/lmra-helpen-safety-checks-bij-b'
            'eter-herkennen-van-gevaren">LMRA: helpen safety checks bij beter herkennen van gevaren?</a> <a '
            'href="https://wetten.overheid.nl/BWBR0008498">Arbeidsomstandighedenbesluit</a>, artikel 3.5g '
            "(gevaar voor verstikking en bedwelming). De stappen van de LMRA zelf staan in de cursus "
            "Veiligheidsbewustzijn. De ploeg, het schip en de namen zijn bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "De regels van het onderdeel voor het slepen van toestellen: bezetting, seinen en wanneer het "
            "slepen moet stoppen."
        ),
        (
            "De regels aan boord voor besloten ruimten (meting, vergunning, wacht). Artikel 3.5g van het "
            "Arbobesluit geldt volgens artikel 1.30 niet op een varend oorlogsschip; dan geldt het "
            "voorschrift van de marine."
        ),
        (
            "Of AMRA bij het eigen onderdeel juist de naam is van het terugkijken na het werk; pas dan ook "
            "les 2 aan."
        ),
    ),
)
