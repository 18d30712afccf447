"""Lesson 4: STOP: in the right order."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Matching,
    Option,
    Ordering,
    Pair,
    Picture,
    Scenario,
    Situation,
    Steps,
    Text,
    Thing,
    Way,
)

LESSON = Lesson(
    key="stop",
    slug="stop-in-de-goede-volgorde",
    title="STOP, in de goede volgorde",
    minutes=7,
    objectives=(
        "de vier stappen van STOP noemen en in volgorde toepassen",
        "uitleggen waarom een masker de laatste stap is",
        "zien wat er na een maatregel nog overblijft",
    ),
    blocks=(
        Heading(
            "stop-h1",
            "Vier stappen",
        ),
        Picture(
            "stop-p1",
            "steps.png",
            (
                "Vier treden omlaag met S, T, O en P. Op de eerste maakt een rood blik plaats voor een groen, op "
                "de tweede hangt een afzuigkap, op de derde staan een klok en een afgezet vak, op de vierde een "
                "masker en een handschoen. Boven elke trede een balk met rood: hoe lager de trede, hoe meer rood."
            ),
            "Begin bovenaan. Hoe lager, hoe meer er van jou afhangt.",
        ),
        Heading(
            "stop-h2",
            "Vier letters",
        ),
        Steps(
            "stop-s1",
            "Wat elke letter vraagt",
            (
                Thing(
                    "a",
                    "<b>S</b>, vervangen (substitutie): een ander product of een andere bewerking.",
                ),
                Thing(
                    "b",
                    "<b>T</b>, techniek: opsluiten of afzuigen bij de bron.",
                ),
                Thing(
                    "c",
                    "<b>O</b>, organisatie: minder mensen, kortere tijd, afgezet gebied, schone volgorde.",
                ),
                Thing(
                    "d",
                    "<b>P</b>, persoonlijk: masker, handschoenen, overall.",
                ),
            ),
        ),
        Heading(
            "stop-h3",
            "Wanneer een stap lager?",
        ),
        Text(
            "stop-t1",
            (
                "<p>Bij CMR-stoffen mag een stap lager pas als de stap erboven <b>technisch niet kan</b>: ‘te duur’ is dan geen antwoord. Meestal is het een combinatie: vervangen wat kan, afzuigen "
                "wat blijft, en pas dan een masker voor de rest.</p>"
            ),
        ),
        Matching(
            "stop-q1",
            "Bij welke letter hoort deze maatregel?",
            (
                Pair(
                    "a",
                    "Primer zonder chromaat bestellen",
                    "S",
                ),
                Pair(
                    "b",
                    "Schuren met afzuiging aan de machine",
                    "T",
                ),
                Pair(
                    "c",
                    "Alleen de spuiter in de cabine",
                    "O",
                ),
                Pair(
                    "d",
                    "Volgelaatsmasker",
                    "P",
                ),
                Pair(
                    "e",
                    "Een nieuw luik in plaats van schuren",
                    "S",
                ),
                Pair(
                    "f",
                    "Lassen in een afgesloten kast",
                    "T",
                ),
            ),
            (
                "Vervangen is ook: de klus niet doen. Een reserveonderdeel is soms de beste substitutie."
            ),
        ),
        Heading(
            "stop-h4",
            "De spuiterij",
        ),
        Scenario(
            "stop-q2",
            "Kies voor de spuiterij.",
            (
                Situation(
                    "shop",
                    (
                        "De primer bevat chromaat. Er moeten dit jaar tachtig deuren gespoten worden. Wat vraag je als "
                        "eerste?"
                    ),
                    (
                        Way(
                            "a",
                            "Welk masker geeft de meeste bescherming?",
                            "Het beste masker van de wereld lekt bij een baard. En het stof ligt op de vloer.",
                            goes_to="mask",
                        ),
                        Way(
                            "b",
                            "Kan het zonder chromaat?",
                            (
                                "Voor staal is er een primer met zinkfosfaat die voldoet. Voor twaalf deuren van aluminium niet."
                            ),
                            goes_to="twelve",
                        ),
                        Way(
                            "c",
                            "Kunnen we het uitbesteden?",
                            "Dan spuit iemand anders. Het gevaar verhuist, het verdwijnt niet.",
                            goes_to="mask",
                        ),
                    ),
                ),
                Situation(
                    "mask",
                    "De arbodeskundige vraagt: en de trap erboven?",
                    (
                        Way(
                            "a",
                            "Teruggaan naar S: kan het zonder chromaat?",
                            "Voor achtenzestig deuren van staal wel.",
                            goes_to="twelve",
                        ),
                        Way(
                            "b",
                            "Bij het masker blijven.",
                            "De inspectie legt het werk stil: de hoogste stap is niet onderzocht.",
                        ),
                    ),
                ),
                Situation(
                    "twelve",
                    "Twaalf deuren van aluminium blijven over.",
                    (
                        Way(
                            "a",
                            "Deze twaalf in de cabine, met afzuiging, één spuiter, en dan een masker.",
                            "S, T, O en P, in die volgorde. Twaalf in plaats van tachtig keer blootgesteld.",
                            ends_well=True,
                        ),
                        Way(
                            "b",
                            "Dan alles maar met chromaat: één product is handiger.",
                            "Achtenzestig keer onnodig blootgesteld.",
                        ),
                        Way(
                            "c",
                            "Buiten spuiten: daar is lucht genoeg.",
                            "Zonder afzuiging bij de bron komt er meer bij jou, en bij de buren.",
                            goes_to="mask",
                        ),
                    ),
                ),
            ),
            (
                "Vervangen hoeft niet alles te vervangen. Elke deur zonder chromaat is er een waarvan niemand "
                "ziek wordt."
            ),
            is_critical=True,
        ),
        Heading(
            "stop-h5",
            "Afzuigen bij de bron",
        ),
        Picture(
            "stop-p2",
            "capture.png",
            (
                "Twee keer een schuurmachine. Links hangt een kap een meter hoger en waaiert het stof langs het "
                "gezicht. Rechts zit de slang op de machine en blijft de lucht schoon."
            ),
            "Een kap die een hand verder hangt, vangt veel minder.",
        ),
        Text(
            "stop-t2",
            (
                "<p>Zet de mond van de afzuiging zo dicht mogelijk bij de bron. Op één kanaaldiameter afstand is "
                "nog maar ongeveer een tiende van de aanzuigsnelheid over. Zet hem vóór je begint aan, laat hem "
                "na het werk nog lopen, en kijk of hij <b>trekt</b>: een strookje papier is een goed "
                "meetinstrument. Blaas stof nooit weg. Zuig met een H-klasse stofzuiger, of neem nat op.</p>"
            ),
        ),
        Choice(
            "stop-q3",
            "Stof op de werkbank, met chroom-6. Waarmee maak je schoon?",
            (
                Option(
                    "a",
                    "Met perslucht, en daarna dweilen.",
                    False,
                    "Na een seconde perslucht hangt het uren in de lucht.",
                ),
                Option(
                    "b",
                    "Met een bezem, voorzichtig.",
                    False,
                    "Vegen brengt het fijnste stof omhoog, en dat komt in je longen.",
                ),
                Option(
                    "c",
                    "Met een gewone stofzuiger.",
                    False,
                    "Die blaast het fijnste stof er achteraan weer uit.",
                ),
                Option(
                    "d",
                    "Met een H-klasse stofzuiger, en daarna nat.",
                    True,
                    "Ja. H-klasse houdt het fijnste stof vast.",
                ),
            ),
            (
                "H-klasse is bedoeld voor stof van kankerverwekkende stoffen. De zak gaat dicht in het gevaarlijk "
                "afval."
            ),
        ),
        Ordering(
            "stop-q4",
            "Zet de maatregelen in de volgorde van STOP.",
            (
                Thing(
                    "a",
                    "Een primer zonder chromaat nemen waar dat kan.",
                ),
                Thing(
                    "b",
                    "Wat overblijft in een cabine met afzuiging doen.",
                ),
                Thing(
                    "c",
                    "Eén spuiter, afgezet gebied, korte tijd.",
                ),
                Thing(
                    "d",
                    "Masker, handschoenen en overall.",
                ),
            ),
            "Wie onderaan begint, heeft een masker voor een gevaar dat er niet had hoeven zijn.",
        ),
        Text(
            "stop-t3",
            (
                "<p><b>Bronnen.</b> <a "
                'href="https://wetten.overheid.nl/BWBR0008498">Arbeidsomstandighedenbesluit</a>, hoofdstuk 4, '
                "artikel 4.4 en afdeling 2 (arbeidshygiënische strategie, vervanging). Richtlijn 2004/37/EG. "
                "Een tiende op één diameter is de gangbare vuistregel voor een vrije opening. De spuiterij is "
                "bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "Of voor de genoemde onderdelen een primer zonder chromaat is toegelaten; dat beslist wie over "
            "het materieel gaat."
        ),
        "De artikelen van afdeling 2 over vervanging na de wijziging van 2024, en hoe ver zij voor reprotoxische stoffen met een veilige grens gelden.",
    ),
)
