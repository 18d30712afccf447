"""Lesson 1: the safety management system, and the weak signal that gets lost in it."""

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
    key="system",
    slug="het-systeem-achter-veilig-werken",
    title="Het systeem achter veilig werken",
    minutes=7,
    objectives=(
        "vertellen wat het veiligheidsmanagementsysteem (VMS) doet en wat jouw plek daarin is",
        "zien waar de cirkel van plannen, doen, controleren en bijsturen blijft steken",
        "een zwak signaal zo doorgeven dat iemand er iets mee kan",
    ),
    blocks=(
        Heading("system-h1", "Een brug die blijft hangen"),
        Text(
            "system-t1",
            "<p>In de werkplaats blijft hefbrug 2 soms even hangen. Een tik met de hamer helpt. Korporaal "
            "Bram Visser weet dat, net als iedereen op de vloer. ‘Dat doet hij al maanden.’</p>"
            "<p>Op dinsdag tikt een nieuwe monteur tegen de verkeerde pal. De brug zakt een halve meter, met "
            "zeven ton vrachtwagen erop. Er staat niemand onder. Bram haalt opgelucht adem en zoekt de "
            "hamer.</p>",
        ),
        Choice(
            "system-q1",
            "De brug staat weer vast en niemand is gewond. Wat doe je als je Bram bent?",
            (
                Option(
                    "a",
                    "Ik plak een briefje op de brug: ‘alleen door Bram’.",
                    False,
                    "Zo hangt de veiligheid aan één persoon. Ben jij er morgen niet, dan staat de volgende "
                    "er zonder jouw kennis.",
                ),
                Option(
                    "b",
                    "Ik laat de nieuwe monteur zien welke pal de goede is.",
                    False,
                    "Dat helpt hem, maar het defect blijft. Je lost de fout van één persoon op en niet de "
                    "oorzaak.",
                ),
                Option(
                    "c",
                    "Ik zet de brug buiten gebruik en meld het, ook sinds wanneer.",
                    True,
                    "Ja. Niemand kan er nu onder gaan staan, en de chef weet wat, waar en hoe lang al.",
                ),
                Option(
                    "d",
                    "Ik noteer het voor de jaarlijkse keuring over drie weken; dan kijkt er een vakman naar.",
                    False,
                    "Tot die dag werkt er elke dag iemand onder. Een keuring vervangt geen melding.",
                ),
            ),
            "Een gevaar dat je ziet, meld je meteen aan wie de leiding heeft (Arbowet, artikel 11). Dat het "
            "‘al maanden zo gaat’, is zelf een feit dat in de melding hoort.",
        ),
        Heading("system-h2", "Wat het VMS doet"),
        Text(
            "system-t2",
            "<p>Een <b>veiligheidsmanagementsysteem</b> (VMS) is geen map in een kast. Het is de afspraak "
            "over hoe de organisatie met risico's omgaat: wie beslist, hoe je risico's vindt, hoe je meldt "
            "en hoe je leert. Het draait rond in vier stappen:</p><ol>"
            "<li><b>plannen</b>: welke risico's zijn er en wat doen we eraan?</li>"
            "<li><b>doen</b>: werken zoals afgesproken;</li><li><b>controleren</b>: gaat het echt zo, en "
            "helpt het?</li><li><b>bijsturen</b>: aanpassen wat niet werkt.</li></ol>",
        ),
        Picture(
            "system-p1",
            "cycle.png",
            "Een kring met vier tekens en pijlen ertussen: een lijst, een moersleutel, een oog en een lamp. "
            "In het midden staan drie mensen.",
            "Plannen, doen, controleren, bijsturen. De kring draait alleen als de mensen in het midden "
            "meedoen.",
        ),
        Heading("system-h4", "De brug op papier"),
        Text(
            "system-t3",
            "<p>In de werkplaats stond de hefbrug keurig in het plan, met elk jaar een keuring. Maar niemand "
            "vertelde dat hij haperde. Dan controleert het systeem een brug op papier, en niet de brug waar "
            "jij onder staat.</p>",
        ),
        Callout(
            "system-c1",
            "info",
            "Wie doet wat?",
            "<ul><li><b>Jij</b> werkt zoals afgesproken, kijkt, en meldt wat niet klopt.</li>"
            "<li><b>Je leidinggevende</b> regelt, controleert en beslist wat binnen het eigen mandaat "
            "past.</li><li><b>De veiligheidskundige</b> adviseert. Beslissen doet de leidinggevende.</li>"
            "<li><b>De Inspectie Veiligheid Defensie</b> kijkt onafhankelijk of het systeem werkt.</li></ul>",
        ),
        Choice(
            "system-q2",
            "De chef zegt: ‘De brug is vorige maand gekeurd, dus hij is veilig.’ Wat antwoord je?",
            (
                Option(
                    "a",
                    "‘Dan zal ik het wel verkeerd gezien hebben.’",
                    False,
                    "Een keuring laat zien hoe het op die dag was. Jij zag iets wat de keurder niet zag.",
                ),
                Option(
                    "b",
                    "‘De keuring zegt hoe hij toen was. Vandaag zag ik hem zakken.’",
                    True,
                    "Goed. Je zet een feit naast een feit. Daar kan de chef iets mee.",
                ),
                Option(
                    "c",
                    "‘Dan stuur ik het meteen naar de Inspectie, want hier luistert niemand.’",
                    False,
                    "Dat mag, maar het is nu niet de snelste weg. Eerst moet de brug dicht blijven, en je "
                    "chef hoorde net een nieuw feit.",
                ),
            ),
            "Controleren is meer dan een stempel. Wat iemand op de werkvloer ziet, hoort net zo goed bij het "
            "systeem als een keuringsrapport.",
        ),
        Heading("system-h3", "Zwakke signalen raken onderweg kwijt"),
        Text(
            "system-t4",
            "<p>De Inspectie Veiligheid Defensie onderzocht in 2022 wat er met lichte voorvallen gebeurt. "
            "Zo'n voorval kan een <b>zwak signaal</b> zijn van een groot risico. Maar bij elke schakel wordt "
            "het signaal zwakker. ‘De brug zakte een halve meter’ wordt ‘brug 2 hapert’, en eindigt als "
            "‘onderhoud loopt’.</p><p>Een signaal blijft sterk als je opschrijft <b>wat er had kunnen "
            "gebeuren</b>, en niet alleen wat er gebeurde.</p>",
        ),
        Choice(
            "system-q3",
            "Welke zinnen houden het signaal van de hefbrug sterk? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "‘Brug 2 zakte 50 cm met zeven ton erop. Er had een monteur onder kunnen staan.’",
                    True,
                    "Ja. Wie dit leest, ziet meteen wat er op het spel staat.",
                ),
                Option(
                    "b",
                    "‘Kleine storing aan brug 2, opgelost.’",
                    False,
                    "Dit klopt bijna, maar niemand hoeft er iets mee te doen. Hier sterft het signaal.",
                ),
                Option(
                    "c",
                    "‘Hij hapert al maanden. We tikken hem los met een hamer.’",
                    True,
                    "Ja. Dat iedereen eraan gewend is, moet de chef weten.",
                ),
                Option(
                    "d",
                    "‘De nieuwe monteur lette niet op.’",
                    False,
                    "Nu gaat het over één persoon. De volgende nieuwe monteur maakt dezelfde fout.",
                ),
            ),
            "Schrijf op wat je zag, hoe lang het al zo is en wat er had kunnen gebeuren. Laat weg wie er "
            "schuld heeft.",
            multiple=True,
        ),
        Callout(
            "system-c2",
            "tip",
            "Morgen",
            "<p>Noem in het eerstvolgende werkoverleg één ding dat bij jullie ‘altijd al zo gaat’ en in geen "
            "afspraak staat. Vraag erbij: wat gebeurt er als een nieuwe collega dit doet?</p>",
        ),
        Text(
            "system-t5",
            "<p><b>Bronnen.</b> <a "
            'href="https://zoek.officielebekendmakingen.nl/kst-36124-11.html">Kamerstuk 36 124, nr. 11</a> '
            "(8 december 2022), over het rapport <i>Sterker reageren op zwakke signalen</i> van de Inspectie "
            "Veiligheid Defensie. <a "
            'href="https://wetten.overheid.nl/BWBR0010346">Arbeidsomstandighedenwet</a>, artikelen 3 en 11. '
            "ISO 45001:2018, voor de vier stappen. De werkplaats en de mensen zijn bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "Welke aanwijzing van Defensie het VMS nu vaststelt en welke woorden die voor de onderdelen "
            "gebruikt. Het openbare besluit van 2009 (Veiligheidsmanagementsysteem Defensie) gold tot en met "
            "19 april 2019."
        ),
        (
            "De verdeling van rollen (de veiligheidskundige adviseert, de leidinggevende beslist) en de "
            "huidige taak van de Inspectie Veiligheid Defensie."
        ),
    ),
)
