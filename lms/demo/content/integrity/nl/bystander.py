"""Lesson 4: what a bystander can do."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Option,
    Picture,
    Scenario,
    Situation,
    Text,
    Way,
)

LESSON = Lesson(
    key="bystander",
    slug="je-staat-erbij",
    title="Je staat erbij",
    minutes=6,
    objectives=(
        "begrijpen waarom een groep vaak niets doet",
        "uit vier manieren kiezen om in te grijpen",
        "er ook daarna zijn voor wie het overkwam",
    ),
    blocks=(
        Heading("bystander-h1", "Zes mensen aan de bar"),
        Text(
            "bystander-t1",
            "<p>Laatste avond van de oefening. Een sergeant legt steeds zijn arm om soldaat Iris Bakker. Zij "
            "schuift weg, hij schuift mee. Zes mensen zien het. Iemand kijkt in zijn glas. Iemand lacht wat. "
            "Iedereen denkt: als het echt erg was, deed een ander wel iets.</p>",
        ),
        Heading("bystander-h2", "Waarom niemand beweegt"),
        Text(
            "bystander-t2",
            "<p>Dit heet het <b>omstandereffect</b>. Hoe meer mensen erbij staan, hoe minder ieder zich "
            "aangesproken voelt. En omdat niemand iets doet, lijkt het normaal. Rang maakt het lastiger: wie "
            "spreekt een sergeant aan?</p><p>Het goede nieuws: als <b>één</b> iemand beweegt, volgen er vaak "
            "meer.</p>",
        ),
        Scenario(
            "bystander-q1",
            "Je bent soldaat en je ziet het. Wat doe je?",
            (
                Situation(
                    "bar",
                    "De sergeant legt weer zijn arm om Iris. Zij kijkt even jouw kant op.",
                    (
                        Way(
                            "a",
                            "Wachten tot ze om hulp vraagt.",
                            "Ze draait zich weer om. De arm blijft liggen. Vragen is in deze groep heel moeilijk; zij liet "
                            "het al zien.",
                        ),
                        Way(
                            "b",
                            "Naar haar toe lopen: ‘Kom je even mee? Ik heb je nodig.’",
                            "Ze staat meteen op. Niemand verliest zijn gezicht.",
                            goes_to="outside",
                        ),
                        Way(
                            "c",
                            "De sergeant wegduwen.",
                            "Hij duwt terug. Nu kijkt iedereen naar jullie twee, en niemand meer naar Iris.",
                        ),
                    ),
                ),
                Situation(
                    "outside",
                    "Jullie staan buiten. Iris zegt: ‘Laat maar, het is niets. Hij had gedronken.’",
                    (
                        Way(
                            "a",
                            "‘Oké, dan gaan we weer naar binnen.’",
                            "Ze knikt en zegt niets meer. Morgen denkt ze dat jij het ook niets vond.",
                        ),
                        Way(
                            "b",
                            "‘Ik zag dat je wegschoof. Het ligt niet aan jou. Wat wil jij?’",
                            "Ze is even stil. ‘Dat het stopt. En dat ik vannacht rustig slaap.’",
                            goes_to="night",
                        ),
                        Way(
                            "c",
                            "‘Dit ga ik nu melden.’",
                            "Ze schrikt. ‘Nee, niet doen.’ Je bedoelt het goed, maar nu beslist er weer iemand voor haar.",
                        ),
                    ),
                ),
                Situation(
                    "night",
                    "De slaapzaal van de sergeant ligt naast die van haar.",
                    (
                        Way(
                            "a",
                            "De sergeant-majoor van de wacht vragen om Iris vannacht elders te laten slapen.",
                            "Hij regelt het zonder vragen en praat zelf met de sergeant. Iris kiest morgen met wie zij wil "
                            "praten.",
                            ends_well=True,
                        ),
                        Way(
                            "b",
                            "Haar aanraden de deur op slot te doen.",
                            "Dan moet zij zich beschermen, en verandert er voor hem niets.",
                        ),
                    ),
                ),
            ),
            "De eerste stap hoeft niet dapper te zijn; hij moet het moment breken. Daarna telt dat zij weer "
            "zelf kiest.",
        ),
        Heading("bystander-h3", "Vier manieren"),
        Text(
            "bystander-t3",
            "<ul><li><b>Onderbreek</b>: stel een vraag, mors je drinken, haal iemand weg.</li><li><b>Haal "
            "hulp</b>: wie hier heeft de rang of het overwicht? De oudste, de wachtcommandant, de "
            "barcommissie.</li><li><b>Zeg het</b>: kort en over wat je ziet. ‘Ze schuift weg. Laat "
            "haar.’</li><li><b>Blijf</b>: vraag daarna hoe het gaat, wat ze wil, en of je mag vertellen wat "
            "je zag.</li></ul><p>Is er gevaar of geweld? Haal meteen hulp en bel 112.</p>",
        ),
        Picture(
            "bystander-p1",
            "bystander.png",
            "Een rij mensen in grijs kijkt toe. Ervoor legt een rode figuur een arm om een blauwe. Van links "
            "komt een groene figuur naar voren, met een pijl.",
            "Je hoeft het niet op te lossen. Je hoeft alleen de eerste te zijn die beweegt.",
        ),
        Choice(
            "bystander-q2",
            "Je kiest voor ‘zeg het’. Welke zin werkt het best?",
            (
                Option(
                    "a",
                    "‘Doe normaal, man.’",
                    False,
                    "Kort, maar het zegt niet wat er moet veranderen. Het wordt snel een ruzie over wie normaal is.",
                ),
                Option(
                    "b",
                    "‘Jij bent gewoon een viezerik.’",
                    False,
                    "Dat gaat over wie hij is. Dan verdedigt hij zich, en Iris zit er nog.",
                ),
                Option(
                    "c",
                    "‘Ik zeg niets, maar iedereen ziet het.’",
                    False,
                    "Vaag. Hij kan doen of hij het niet snapt.",
                ),
                Option(
                    "d",
                    "‘Ze schuift steeds weg. Haal je arm weg, alsjeblieft.’",
                    True,
                    "Ja. Je zegt wat je ziet en wat je vraagt. Daar is weinig tegenin te brengen.",
                ),
            ),
            "Noem wat je ziet, en vraag wat je wilt. Niet wie iemand is.",
        ),
        Heading("bystander-h4", "Ben jij de baas?"),
        Text(
            "bystander-t4",
            "<p>Heb jij rang of leiding, dan is wegkijken geen optie. Je stopt het, zorgt dat de ander veilig "
            "is, en bespreekt het nuchter de volgende dag. Je onderzoekt niet zelf wat een misdrijf kan zijn. "
            "En je vraagt wie het overkwam niet wat zij aanhad of gedronken had.</p>",
        ),
        Choice(
            "bystander-q3",
            "De volgende dag. Wat doe je als je Iris spreekt? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "Zeggen wat je zag en dat het niet aan haar ligt.",
                    True,
                    "Ja. Veel mensen twijfelen daarna aan zichzelf.",
                ),
                Option(
                    "b",
                    "Beloven dat niemand het ooit hoort.",
                    False,
                    "Dat kun je niet beloven. Zeg eerlijk wat je wel en niet voor je houdt.",
                ),
                Option(
                    "c",
                    "Vragen wat zij wil, en noemen wie haar kan helpen.",
                    True,
                    "Ja. Zij kiest het tempo. De hulppagina staat onder aan elke pagina.",
                ),
                Option(
                    "d",
                    "Haar aanraden het te vergeten: hij had gedronken.",
                    False,
                    "Drank verklaart iets, maar maakt het niet minder. Zo sta jij weer naast de bar.",
                ),
            ),
            "Er zijn is meer dan ingrijpen. De dag erna telt misschien het meest.",
            multiple=True,
        ),
        Callout(
            "bystander-c1",
            "tip",
            "Morgen",
            "<p>Bedenk met je maat één zin of één gebaar dat ‘ik heb je nodig’ betekent. Dan hoeft er op het "
            "moment zelf niemand na te denken.</p>",
        ),
        Text(
            "bystander-t5",
            "<p><b>Bronnen.</b> B. Latané en J. Darley, <i>The Unresponsive Bystander</i> (1970). <a "
            'href="https://magazines.defensie.nl/allehens/2019/06/04_gedragsregels">Gedragsregels '
            "Defensie</a> (2019): ik spreek aan of meld. De vier manieren zijn een keuze van deze cursus en "
            "lijken op trainingen voor omstanders elders. De avond en de mensen zijn bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        "Of de COID een eigen training voor omstanders gebruikt; dan horen die woorden hier.",
        "Wat een leidinggevende zelf mag uitzoeken en wanneer de Koninklijke Marechaussee erbij komt.",
    ),
)
