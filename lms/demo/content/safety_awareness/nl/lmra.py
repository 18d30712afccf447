"""Lesson 3: the last check before the work begins."""

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
    key="lmra",
    slug="lmra",
    title="LMRA: de laatste controle voor je begint",
    minutes=6,
    objectives=(
        "de vijf stappen van de LMRA noemen en doen",
        "zeggen wanneer je de LMRA opnieuw doet",
        "besluiten of je kunt beginnen of eerst moet stoppen",
    ),
    blocks=(
        Text(
            "lmra-t1",
            "<p>De RI&amp;E en je instructie zijn eerder gemaakt, meestal aan een bureau. Maar vandaag regent het, is "
            "een collega ziek of staat de wagen op zachte grond. Daarom kijk je vlak voor je begint zelf nog één "
            "keer. Dat heet de <b>Laatste Minuut Risico Analyse</b>, de LMRA. Het kost meestal niet meer dan één of "
            "twee minuten.</p>",
        ),
        Heading("lmra-h1", "De vijf stappen"),
        Picture(
            "lmra-p1",
            "lmra.png",
            "Vijf rondjes op een rij, met nummers: 1 een stopbord, 2 een oog, 3 een gloeilamp, 4 een moersleutel, 5 "
            "een vinkje. Een pijl loopt van 5 terug naar 1.",
            "1 Stop. 2 Kijk. 3 Denk. 4 Regel. 5 Begin, of begin niet. Verandert er iets? Dan terug naar 1.",
        ),
        Text(
            "lmra-t2",
            "<ol><li><b>Stop.</b> Ga even staan. Leg je gereedschap neer en doe je telefoon weg.</li>"
            "<li><b>Kijk.</b> Wat is er om je heen? Let op de grond, het weer, verkeer, andere mensen en wat er boven "
            "je hangt.</li>"
            "<li><b>Denk.</b> Wat kan er misgaan, en hoe erg is dat? Ken ik de taak, en ben ik ervoor opgeleid en "
            "bevoegd? Weet ik waar de nooduitgang is en wie ik moet bellen?</li>"
            "<li><b>Regel.</b> Neem de maatregelen die nodig zijn. Denk aan STOP uit les 2. Bespreek het met je "
            "team.</li>"
            "<li><b>Begin, of begin niet.</b> Alles goed? Begin. Eén keer ‘nee’ of ‘ik weet het niet’? Begin niet en "
            "vraag je leidinggevende om hulp.</li></ol>",
        ),
        Choice(
            "lmra-q1",
            "Je gaat een wiel wisselen. Bij stap 2 zie je dat de krik op zachte grond staat. Wat doe je?",
            (
                Option(
                    "a",
                    "Doorgaan, maar extra goed opletten.",
                    False,
                    "Opletten houdt de wagen niet tegen als de krik wegzakt.",
                ),
                Option(
                    "b",
                    "Een collega laten kijken of de krik blijft staan.",
                    False,
                    "Dan staan er twee mensen in gevaar.",
                ),
                Option(
                    "c",
                    "De wagen naar harde grond rijden, of een stevige plaat onder de krik leggen zoals de instructie "
                    "zegt.",
                    True,
                    "Goed. Je regelt eerst een veilige plek. Daarna doe je de LMRA opnieuw.",
                ),
            ),
            "Een LMRA is pas klaar als het risico is geregeld. Alleen zien is niet genoeg.",
        ),
        Heading("lmra-h2", "Wanneer doe je het opnieuw?"),
        Text(
            "lmra-t3",
            "<p>Doe de LMRA aan het begin van elke taak en na elke pauze. Doe hem ook opnieuw als er iets verandert:</p>"
            "<ul><li>het weer of het licht wordt anders;</li>"
            "<li>er komen mensen of voertuigen bij;</li>"
            "<li>je krijgt ander gereedschap of een andere opdracht;</li>"
            "<li>er gebeurt iets wat je niet had verwacht.</li></ul>",
        ),
        Callout(
            "lmra-c1",
            "danger",
            "Roep STOP",
            "<p>In onze brigade mag iedereen, van rekruut tot kolonel, hardop <b>STOP</b> roepen als er direct gevaar "
            "is. Het werk ligt dan stil tot de leidinggevende zegt dat het verder kan. Wie eerlijk dacht dat er gevaar was, "
            "krijgt daar nooit straf voor.</p>",
        ),
        Choice(
            "lmra-q2",
            "Na een uur hijsen steekt de wind op. De LMRA van vanochtend was in orde. Wat klopt?",
            (
                Option(
                    "a",
                    "De situatie is veranderd: ik stop en doe de LMRA opnieuw.",
                    True,
                    "Goed. Wind kan de last laten zwaaien. Misschien moet het hijsen wachten.",
                ),
                Option(
                    "b",
                    "De LMRA van vanochtend geldt de hele dag.",
                    False,
                    "Nee. Hij geldt voor hoe het toen was.",
                ),
                Option(
                    "c",
                    "Alleen de kraanmachinist hoeft op te letten; die kent de kraan.",
                    False,
                    "Nee. Iedereen in de buurt loopt risico en iedereen mag STOP roepen.",
                ),
            ),
            "Een LMRA geldt alleen zolang er niets verandert.",
        ),
        Callout(
            "lmra-c2",
            "info",
            "Wat zegt de wet?",
            "<p>De LMRA staat niet met die naam in de Arbowet. Het is een werkwijze waarmee je doet wat artikel 11 van "
            "je vraagt. Artikel 29 geeft werknemers het recht om te stoppen bij ernstig en direct gevaar, maar dat "
            "artikel geldt <b>niet voor militairen</b> (Arbobesluit, artikel 1.34). Voor jou telt de afspraak van de "
            "brigade hierboven: roep STOP, meld het meteen en wacht op de leidinggevende.</p>",
        ),
        Text(
            "lmra-t4",
            '<p><b>Bronnen.</b> <a href="https://wetten.overheid.nl/BWBR0010346">Arbeidsomstandighedenwet</a>, '
            'artikelen 5, 11 en 29. <a href="https://wetten.overheid.nl/BWBR0008498">Arbeidsomstandighedenbesluit'
            "</a>, artikel 1.34. De indeling in vijf stappen is een keuze van deze cursus; elders zie je er ook "
            "drie of vier.</p>",
        ),
    ),
    needs_confirmation=(
        "Het aantal stappen en de woorden van de LMRA in de kaart die de eenheid echt gebruikt.",
        (
            "De STOP-afspraak is van de denkbeeldige brigade. Bevestig de regel van de eigen eenheid, ook voor oefening "
            "en inzet."
        ),
        (
            "Of artikel 1.34 van het Arbobesluit (artikel 29 Arbowet geldt niet voor militairen) nog zo luidt; burgers "
            "bij Defensie hebben het recht wel."
        ),
    ),
)
