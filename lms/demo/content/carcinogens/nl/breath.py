"""Lesson 5: breathing and staying clean."""

from lms.demo.content.shapes import (
    Checklist,
    Choice,
    Heading,
    Lesson,
    Option,
    Ordering,
    Picture,
    Table,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="breath",
    slug="ademen-en-schoon-blijven",
    title="Ademen en schoon blijven",
    minutes=7,
    objectives=(
        "een masker kiezen dat bij de stof en de tijd hoort",
        "zien wanneer een masker niet werkt",
        "werkkleding uitdoen zonder de stof mee naar huis te nemen",
    ),
    blocks=(
        Heading(
            "breath-h1",
            "De baard",
        ),
        Text(
            "breath-t1",
            (
                "<p>Sergeant Youssef is trots op zijn baard. Bij de pastest zakt de waarde tot een vijfde. ‘Dan "
                "trek ik het masker strakker.’ Dat helpt niet: het lekt niet tussen de band en het hoofd, het "
                "lekt tussen de huid en de rand. Een dag zonder scheren is al te veel.</p>"
            ),
        ),
        Picture(
            "breath-p1",
            "seal.png",
            (
                "Twee gezichten met hetzelfde masker. Links met baard: pijltjes gaan langs de rand naar binnen. "
                "Rechts geschoren: de pijltjes gaan door het filter."
            ),
            "Lucht kiest de makkelijkste weg.",
        ),
        Choice(
            "breath-q1",
            "Wat doe je met een baard als je een halfgelaatsmasker nodig hebt?",
            (
                Option(
                    "a",
                    "De banden strakker trekken.",
                    False,
                    "De lucht loopt langs de rand, niet langs de band.",
                ),
                Option(
                    "b",
                    "Scheren, of een kap met eigen lucht dragen.",
                    True,
                    "Ja. Een kap met overdruk heeft geen randafdichting nodig.",
                ),
                Option(
                    "c",
                    "De baard in het masker duwen.",
                    False,
                    "Haar is een open deur.",
                ),
                Option(
                    "d",
                    "Een maat groter nemen.",
                    False,
                    "Ook een grotere rand ligt op haar.",
                ),
            ),
            (
                "Een pastest laat zien of dít masker op dít gezicht dicht zit. Bij CMR is een pastest "
                "per masker en per persoon verstandig."
            ),
        ),
        Heading(
            "breath-h2",
            "Stof, damp of allebei?",
        ),
        Table(
            "breath-b1",
            "Wat een filter tegenhoudt",
            (
                "Filter|Tegen",
                "P3|stof, nevel, rook",
                "A (bruin)|damp van oplosmiddelen, kookpunt boven 65 °C",
                "A2P3|damp én nevel: kwasten, kort werk, schoonmaken",
                "verse lucht, overdruk|spuiten met diisocyanaten, lang werk, hoge concentratie",
            ),
        ),
        Text(
            "breath-t2",
            (
                "<p>Een stofmasker houdt geen damp tegen, en een dampfilter geen stof. Bij <b>spuiten van "
                "tweecomponentenlak</b> is er allebei, veel, en lang. Dan is verse lucht met overdruk de "
                "standaard: een filter zegt niet wanneer het vol is, en diisocyanaat ruik je te laat. Denk ook aan "
                "je collega in dezelfde cabine en aan wie na het werk schoonmaakt.</p>"
            ),
        ),
        Choice(
            "breath-q2",
            "Je spuit tweecomponentenlak in een cabine. Wat draag je?",
            (
                Option(
                    "a",
                    "Een P2-stofmasker.",
                    False,
                    "Tegen stof, niet tegen damp.",
                ),
                Option(
                    "b",
                    "Een halfgelaatsmasker met A1.",
                    False,
                    "Te licht, en het zegt niet wanneer het vol is.",
                ),
                Option(
                    "c",
                    "Een kap of masker met verse lucht en overdruk.",
                    True,
                    "Ja. Zo bepaalt de luchttoevoer, niet een filter.",
                ),
                Option(
                    "d",
                    "Niets: de cabine zuigt af.",
                    False,
                    "Techniek eerst, maar de nevel hangt tussen jou en het object.",
                ),
            ),
            (
                "Verse lucht, overdruk, en pas buiten de cabine afdoen. De deskundige kiest het type en het "
                "uurgetal."
            ),
            is_critical=True,
        ),
        Heading(
            "breath-h3",
            "Uitdoen zonder meenemen",
        ),
        Picture(
            "breath-p2",
            "doffing.png",
            (
                "Zes genummerde vakken van vies naar schoon: overall afzuigen met masker op, overall uit, "
                "handschoenen binnenstebuiten; dan een rode lijn; masker af, handen wassen, schone kleding."
            ),
            "Het masker gaat pas af voorbij de rode lijn.",
        ),
        Ordering(
            "breath-q3",
            "Zet in de goede volgorde uit.",
            (
                Thing(
                    "a",
                    "De overall afzuigen, nog met masker op.",
                ),
                Thing(
                    "b",
                    "De overall uitdoen en binnenstebuiten oprollen.",
                ),
                Thing(
                    "c",
                    "De handschoenen uitdoen, binnenstebuiten.",
                ),
                Thing(
                    "d",
                    "Het masker afdoen, buiten het vieze gebied.",
                ),
                Thing(
                    "e",
                    "Handen en gezicht wassen.",
                ),
            ),
            "Zolang er stof op je zit, houd je je masker op. Zo blijft de laatste minuut schoon.",
        ),
        Text(
            "breath-t3",
            (
                "<p>Werkkleding gaat <b>nooit mee naar huis</b>: niet om te wassen, niet aan. Gezinnen zijn ziek "
                "geworden van lood en asbest aan een mouw. Eten, drinken, roken en aan je telefoon zitten kan pas "
                "in het schone deel. Een horloge en een ring nemen ook stof mee.</p>"
            ),
        ),
        TrueFalse(
            "breath-q4",
            "Met handschoenen aan mag je je telefoon pakken, als je ze daarna wast.",
            False,
            (
                "Nee. Wat je met vieze handschoenen aanraakt, blijft vies: je telefoon komt aan je gezicht en mee "
                "naar huis."
            ),
            is_critical=True,
        ),
        Checklist(
            "breath-q5",
            "Loop na voor je volgende klus.",
            (
                Thing(
                    "a",
                    "Ik ken het filter of de kap die bij deze stof hoort.",
                ),
                Thing(
                    "b",
                    "Mijn pastest is van dit jaar en van dit masker.",
                ),
                Thing(
                    "c",
                    "Ik ben geschoren waar de rand ligt.",
                ),
                Thing(
                    "d",
                    "Ik weet waar ik vies en schoon uittrek.",
                ),
                Thing(
                    "e",
                    "Er ligt een schone set kleren klaar.",
                ),
            ),
        ),
        Text(
            "breath-t4",
            (
                "<p><b>Bronnen.</b> <a "
                'href="https://wetten.overheid.nl/BWBR0008498">Arbeidsomstandighedenbesluit</a>, hoofdstukken 4 '
                "en 8 (persoonlijke beschermingsmiddelen). NEN-EN 529 (adembescherming kiezen en gebruiken), EN "
                "14387 (filters). Sergeant Youssef is bedacht.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "Welk type adembescherming bij welke klus hoort, en hoe vaak een pastest bij Defensie terugkomt."
        ),
        "De filterkleuren en de tijd dat een filter mee mag, per type.",
    ),
)
