"""Lesson 4: dangerous goods that nobody declared."""

from lms.demo.content.shapes import (
    Accordion,
    Callout,
    Heading,
    Hotspot,
    Lesson,
    Matching,
    Pair,
    Part,
    Picture,
    Scenario,
    Situation,
    Spot,
    Text,
    Way,
)

LESSON = Lesson(
    key="hidden",
    slug="verborgen-gevaar",
    title="Verborgen gevaar",
    minutes=6,
    objectives=(
        "woorden herkennen waarachter gevaar kan zitten",
        "signalen aan een doos zien, horen en ruiken",
        "doorvragen zonder te beschuldigen",
    ),
    blocks=(
        Heading("hidden-h1", "‘Gereedschap’"),
        Text(
            "hidden-t1",
            (
                "<p>Een kist gaat naar een werkplaats op missie. Op de vrachtbrief: ‘gereedschap’. Niemand liegt. Maar in de kist liggen een accuboor, een bus kruipolie, een hamer en een gasbrander. Het meeste is gevaarlijk goed, en niets ervan is verklaard.</p>"
            ),
        ),
        Picture(
            "hidden-p1",
            "chest.png",
            (
                "Een open gereedschapskist met vier dingen: een accuboor, een spuitbus, een hamer en een brander op "
                "een gasfles. Bij elk staat een nummer."
            ),
            "Eén woord op papier, vier dingen in de kist.",
        ),
        Hotspot(
            "hidden-q1",
            "Welke van de vier is géén gevaarlijk goed?",
            "chest.png",
            (
                "Een open gereedschapskist met vier dingen: een accuboor, een spuitbus, een hamer en een brander op "
                "een gasfles."
            ),
            (
                Spot("a", 20, 52, False, "De accu is lithium-ion, UN 3481."),
                Spot("b", 40, 52, False, "Een spuitbus is UN 1950, klasse 2."),
                Spot("c", 60, 52, True, "Juist: een hamer is een hamer."),
                Spot("d", 81, 52, False, "Gaspatroon: brandbaar gas, UN 2037."),
            ),
            "Drie van de vier. Daarom vraag je bij ‘gereedschap’ altijd door.",
        ),
        Heading("hidden-h2", "Woorden die een vraag oproepen"),
        Text(
            "hidden-t2",
            (
                "<p>Wie verzendt, schrijft op wat het is: duikuitrusting, onderdelen, een medische kist. Zo’n woord "
                "is eerlijk en zegt toch te weinig. Ken de woorden die bij jullie vaak komen, en wat er dan in kan "
                "zitten.</p>"
            ),
        ),
        Matching(
            "hidden-q2",
            "Wat kan erachter zitten?",
            (
                Pair("a", "Duikuitrusting", "Flessen met perslucht, lampen"),
                Pair("b", "Vliegtuigonderdelen", "Zuurstofgenerator, blusser, vlotten"),
                Pair("c", "Kampeerspullen", "Gaspatronen, spiritus, lucifers"),
                Pair("d", "Medische kist", "Alcohol, zuurstof, monsters"),
            ),
            "Zoek op wat het kan zijn en vraag de afzender te bevestigen wat er wél en niet in zit.",
        ),
        Heading("hidden-h3", "Kijk, luister, ruik"),
        Text(
            "hidden-t3",
            (
                "<p>Een doos spreekt. <b>Vorst</b> aan de buitenkant: droogijs. <b>Rammelen</b>: spuitbussen. "
                "<b>Sissen</b>: gas. Een <b>natte plek</b> of een <b>lucht</b>: iets lekt. Een oud "
                "<b>gevaarsetiket</b>, een GHS-pictogram of een merk van een bekende fabrikant: vraag. Je hoeft niet "
                "te weten wat het is om te stoppen.</p>"
            ),
        ),
        Accordion(
            "hidden-a1",
            (
                Part(
                    "a",
                    "In de eenheid",
                    (
                        "<p>Noodrantsoen met een verwarmer, reddingsvest met gaspatroon, aggregaat met benzine in de "
                        "leiding, radio met losse accu’s, schoonmaakset voor het wapen.</p>"
                    ),
                ),
                Part(
                    "b",
                    "In de bagage",
                    (
                        "<p>Aansteker in de ruimbagage, powerbank in de koffer, losse patroon in een broekzak, flare als "
                        "aandenken, spray tegen muggen.</p>"
                    ),
                ),
            ),
        ),
        Scenario(
            "hidden-q3",
            "Aan de balie.",
            (
                Situation(
                    "ask",
                    (
                        "Een sergeant levert een kist ‘persoonlijke uitrusting’ in. Als je hem optilt, rammelt er iets "
                        "zwaars."
                    ),
                    (
                        Way(
                            "a",
                            "‘Wat zit erin? Weet u het zeker?’",
                            "Te breed. Hij zegt: ‘Gewoon mijn spullen.’ En hij weet niet wat gevaarlijk is.",
                        ),
                        Way(
                            "b",
                            "‘Zit er iets in met accu, gas, brandstof of spuitbus?’",
                            "Goed. Met voorbeelden weet hij wat je bedoelt.",
                            goes_to="brander",
                        ),
                        Way(
                            "c",
                            "Aannemen: hij is sergeant.",
                            "Een rang maakt een brander niet ongevaarlijk.",
                        ),
                    ),
                ),
                Situation(
                    "brander",
                    "‘O, mijn brander. Zal ik die eruit halen? Ik heb haast.’",
                    (
                        Way(
                            "a",
                            "‘Nee hoor, als u het maar op de vrachtbrief schrijft.’",
                            "Schrijven maakt het niet verpakt, gemerkt en verklaard.",
                        ),
                        Way(
                            "b",
                            "De kist laten openen, de brander eruit, en laten opschrijven dat de rest ongevaarlijk "
                            "is.",
                            "Ja. De afzender bevestigt schriftelijk, en jij meldt de vondst.",
                            ends_well=True,
                        ),
                    ),
                ),
            ),
            (
                "Vraag met voorbeelden, laat de afzender bevestigen, en meld wat je vond. Niet om te straffen: de "
                "volgende vlucht leert ervan."
            ),
            is_critical=True,
        ),
        Callout(
            "hidden-c1",
            "tip",
            "Morgen",
            (
                "<p>Kies één kist die je vaak verstuurt. Schrijf op wat erin zit met een accu, gas, vloeistof of "
                "spuitbus.</p>"
            ),
        ),
        Text(
            "hidden-t4",
            (
                "<p><b>Bronnen.</b> ICAO Technical Instructions, deel 7 hoofdstuk 6 (verborgen gevaarlijke goederen) "
                "en deel 8 (feiten). De sergeant is bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "De lijst van woorden van de eigen maatschappij en van Defensie.",
        "Wat militairen in bagage mogen meenemen op eigen en op civiele vluchten.",
    ),
)
