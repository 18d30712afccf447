"""Lesson 6: dealing fairly with a mistake."""

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
    key="fair",
    slug="eerlijk-omgaan-met-een-fout",
    title="Eerlijk omgaan met een fout",
    minutes=7,
    objectives=(
        "een vergissing, een verkeerd ingeschat risico en roekeloosheid uit elkaar houden",
        "het gedrag beoordelen en niet de afloop",
        "zo reageren op wie meldt dat de volgende het ook durft",
    ),
    blocks=(
        Heading("fair-h1", "Het schot in de ontlaadkist"),
        Text(
            "fair-t1",
            "<p>Na veertien uur wacht ontlaadt korporaal Sanne Mulder haar wapen. Ze vergeet de kamer te "
            "controleren en drukt af. Het schot gaat in de ontlaadkist. Niemand is gewond.</p>"
            "<p>De aflossing was drie uur te laat. De lamp boven de kist is al weken stuk. Sanne meldt het "
            "zelf, wit van schrik.</p>",
        ),
        Choice(
            "fair-q1",
            "Je bent haar groepscommandant. Waar begin je?",
            (
                Option(
                    "a",
                    "Met straf: de wapenregels zijn heilig en het peloton kijkt mee.",
                    False,
                    "De regels zijn hard nodig. Maar wie begint met straf, hoort daarna niets meer over de "
                    "lamp en de dienst van veertien uur.",
                ),
                Option(
                    "b",
                    "Met wat er gebeurde en wat het makkelijk maakte.",
                    True,
                    "Goed. Je hebt de feiten nodig voordat je weet wat eerlijk is.",
                ),
                Option(
                    "c",
                    "Met geruststellen: er is niets gebeurd, zand erover.",
                    False,
                    "De afloop was geluk. Dezelfde fout zonder kist had een dode kunnen kosten.",
                ),
                Option(
                    "d",
                    "Met een extra ontlaadles voor het hele peloton.",
                    False,
                    "Misschien later. Nu los je iets op waarvan je de oorzaak nog niet kent.",
                ),
            ),
            "Eerst begrijpen, dan beoordelen. Anders straf of troost je op grond van geluk of pech.",
        ),
        Heading("fair-h2", "Drie soorten gedrag"),
        Text(
            "fair-t2",
            "<p>Kijk wat iemand deed en wist:</p><ul><li><b>Vergissing</b>: je wilde het goede doen en het "
            "ging mis. Help, en zorg dat de fout lastiger te maken is.</li><li><b>Verkeerd ingeschat</b>: je koos een "
            "korte weg en zag het gevaar niet. Praat erover, en haal weg wat de korte weg aantrekkelijk "
            "maakt.</li><li><b>Roekeloos</b>: je zag het grote gevaar en deed het toch, zonder goede reden. "
            "Dat heeft gevolgen.</li></ul><p>Een <b>rechtvaardige cultuur</b> (<i>just culture</i>) houdt "
            "deze drie uit elkaar.</p>",
        ),
        Picture(
            "fair-p1",
            "scales.png",
            "Een weegschaal in balans. Op de ene schaal staat een mens, op de andere liggen een klok, een "
            "kapotte lamp en een moersleutel.",
            "Kijk naar de persoon én naar wat om de persoon heen zat.",
        ),
        Matching(
            "fair-q4",
            "Waar past dit gedrag het best bij?",
            (
                Pair(
                    "a",
                    "Een monteur pakt de verkeerde van twee gelijke flessen.",
                    "Vergissing",
                ),
                Pair(
                    "b",
                    "Een chauffeur doet zijn gordel niet om voor honderd meter op het terrein.",
                    "Verkeerd ingeschat",
                ),
                Pair(
                    "c",
                    "Iemand rookt naast het munitievak, al heeft een maat hem net gewaarschuwd.",
                    "Roekeloos",
                ),
                Pair(
                    "d",
                    "Een planner leest een 1 als een 7.",
                    "Vergissing",
                ),
            ),
            "De monteur en de planner wilden het goede doen. De chauffeur koos een korte weg en zag het "
            "gevaar niet. Wie gewaarschuwd doorgaat, zag het wel.",
        ),
        Heading("fair-h3", "De test van de ander"),
        Text(
            "fair-t3",
            "<p>Een goede vraag is: <b>zou een collega met dezelfde opleiding, in dezelfde omstandigheden, "
            "dit ook kunnen overkomen?</b> Is het antwoord ja, dan zit de oorzaak vooral in het werk. Is het "
            "nee, dan kijk je naar de keuze van de persoon.</p>"
            "<p>Pas op voor wijsheid achteraf. Nu je weet hoe het afliep, lijkt het gevaar duidelijker dan "
            "het toen was.</p>",
        ),
        Choice(
            "fair-q2",
            "Welke feiten helpen om het schot van Sanne eerlijk te beoordelen? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "Hoe anderen na zo'n lange wacht ontladen.",
                    True,
                    "Ja. Dat is de test van de ander.",
                ),
                Option(
                    "b",
                    "Dat er niemand gewond is.",
                    False,
                    "De afloop is geluk of pech. Hij zegt niets over haar gedrag.",
                ),
                Option(
                    "c",
                    "Dat de lamp al weken stuk was, en of dat gemeld is.",
                    True,
                    "Ja. Je ziet wat de fout makkelijk maakte en waar een signaal bleef liggen.",
                ),
                Option(
                    "d",
                    "Dat ze vorige maand twee keer te laat kwam.",
                    False,
                    "Dat gaat over iets anders. Zo zoek je een reden bij een oordeel dat je al had.",
                ),
            ),
            "Feiten over de omstandigheden en over wat gewoon is, helpen. De afloop en oude ergernissen "
            "maken het oordeel scheef.",
            multiple=True,
        ),
        Heading("fair-h4", "Waar de grens ligt"),
        Text(
            "fair-t4",
            "<p>Rechtvaardig is niet hetzelfde als straffeloos. Wie bewust een groot risico neemt, iets "
            "vernielt of de waarheid verbergt, krijgt te maken met gevolgen. Bij een strafbaar feit heeft "
            "justitie een eigen taak, los van het onderzoek waarvan we leren. Beloof dus niemand dat er "
            "‘niets van komt’. Beloof wel dat eerlijk melden op zichzelf geen straf oplevert.</p>",
        ),
        Choice(
            "fair-q3",
            "Een collega heeft zelf gemeld dat hij een tank liet overlopen. In de kantine roept iemand: "
            "‘Daar heb je onze milieuheld!’ Wat doe je?",
            (
                Option(
                    "a",
                    "Meelachen; het is maar een grap.",
                    False,
                    "Wie dit hoort, bedenkt zich de volgende keer voordat hij meldt.",
                ),
                Option(
                    "b",
                    "Tegen de chef zeggen dat de collega slordig is.",
                    False,
                    "Daarmee maak je van een melding een klacht over de melder.",
                ),
                Option(
                    "c",
                    "Zeggen dat melden goed is, en vragen hoe het kon.",
                    True,
                    "Goed. Je steunt het melden en iedereen aan tafel leert iets.",
                ),
                Option(
                    "d",
                    "Niets; het gaat mij niet aan en hij kan wel tegen een grap.",
                    False,
                    "Stilte klinkt als instemming. Hoe een groep reageert, bepaalt of er gemeld wordt.",
                ),
            ),
            "Of mensen melden, beslist niet de folder maar de reactie van collega's.",
        ),
        Callout(
            "fair-c1",
            "tip",
            "Morgen",
            "<p>Vertel in je groep één fout die je zelf hebt gemaakt, en wat die makkelijk maakte. Vraag "
            "niet wie er ook een heeft. Wacht af.</p>",
        ),
        Text(
            "fair-t5",
            "<p><b>Bronnen.</b> J. Reason, <i>Managing the Risks of Organizational Accidents</i> (1997). S. "
            "Dekker, <i>Just Culture</i> (2012). <a "
            'href="https://eur-lex.europa.eu/eli/reg/2014/376/oj">Verordening (EU) 376/2014</a>, artikel 2, '
            "punt 12, en artikel 16, voor een wettelijke omschrijving in de burgerluchtvaart. De korporaal "
            "en het voorval zijn bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "De woorden waarmee Defensie een rechtvaardige cultuur vastlegt, en de afspraken daarover met de "
            "medezeggenschap."
        ),
        (
            "De regels voor een ongewild schot: wie onderzoekt, wat de commandant zelf mag afdoen en wanneer "
            "de Koninklijke Marechaussee erbij komt."
        ),
        (
            "Of en hoe een melder bij Defensie is beschermd; de les belooft alleen dat melden op zichzelf "
            "geen straf oplevert."
        ),
    ),
)
