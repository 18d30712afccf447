"""Lesson 2: how to receive bad news."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Option,
    Picture,
    Steps,
    Text,
    Thing,
)

LESSON = Lesson(
    key="news",
    slug="slecht-nieuws-ontvangen",
    title="Slecht nieuws ontvangen",
    minutes=6,
    objectives=(
        "op een melding zo reageren dat de volgende ook komt",
        "vragen stellen waarop je een eerlijk antwoord krijgt",
        "merken dat een afwijking gewoon is geworden",
    ),
    blocks=(
        Heading("news-h1", "De zucht"),
        Text(
            "news-t1",
            "<p>Ochtendbriefing. Soldaat Ilse Post zegt dat de borgpen van de aanhanger ontbreekt. De majoor "
            "kijkt op zijn horloge en zucht. ‘Had dat gisteren gemeld.’ De briefing gaat door.</p><p>De rest "
            "van de maand meldt niemand iets. De majoor is tevreden: het gaat goed.</p>",
        ),
        Choice(
            "news-q1",
            "Wat heeft de majoor de groep geleerd?",
            (
                Option(
                    "a",
                    "Dat je op tijd moet melden.",
                    False,
                    "Dat bedoelde hij. Maar mensen leren van wat er gebeurt, niet van de bedoeling.",
                ),
                Option(
                    "b",
                    "Dat een ontbrekende borgpen niet belangrijk genoeg is voor de briefing.",
                    False,
                    "Misschien. De diepere les is erger.",
                ),
                Option(
                    "c",
                    "Niets: het was maar een zucht.",
                    False,
                    "Wie lager in rang staat, leest elke beweging van zijn baas.",
                ),
                Option(
                    "d",
                    "Dat slecht nieuws brengen je iets kost.",
                    True,
                    "Ja. En daarna lijkt stilte op veiligheid.",
                ),
            ),
            "Geen meldingen betekent niet dat er niets is. Het kan betekenen dat jij het niet meer hoort.",
        ),
        Heading("news-h2", "De eerste tien seconden"),
        Text(
            "news-t2",
            "<p>Wat je als eerste doet, beslist of er een tweede melding komt. Onderzoekers noemen dit "
            "<b>psychologische veiligheid</b>: je kunt iets zeggen zonder dat het tegen je wordt "
            "gebruikt.</p>",
        ),
        Steps(
            "news-s1",
            "Iemand brengt slecht nieuws",
            (
                Thing(
                    "a",
                    "<b>Bedank</b>, kort en echt.",
                ),
                Thing(
                    "b",
                    "<b>Vraag</b>: wat zag je, wat had er kunnen gebeuren?",
                ),
                Thing(
                    "c",
                    "<b>Zeg</b> wat je nu doet en wanneer je terugkomt.",
                ),
                Thing(
                    "d",
                    "<b>Kom terug</b>, ook als het antwoord nee is.",
                ),
            ),
        ),
        Picture(
            "news-p1",
            "listening.png",
            "Links een kleine figuur met een tekstballon met een waarschuwingsdriehoek. Rechts een grotere "
            "figuur met een groot oor en een open hand.",
            "Slecht nieuws is een geschenk. Pak het aan met een open hand.",
        ),
        Choice(
            "news-q2",
            "Je loopt een ronde door de werkplaats. Met welke vraag hoor je het meest?",
            (
                Option(
                    "a",
                    "‘Alles goed hier?’",
                    False,
                    "Daar is maar één antwoord op dat niemand tijd kost: ja.",
                ),
                Option(
                    "b",
                    "‘Wat is het lastigste aan deze klus, en wat doe je dan?’",
                    True,
                    "Goed. Je vraagt naar het werk zelf, en ja of nee past er niet op.",
                ),
                Option(
                    "c",
                    "‘Jullie houden je hier toch zeker wel allemaal aan het voorschrift?’",
                    False,
                    "Het antwoord zit al in de vraag.",
                ),
                Option(
                    "d",
                    "‘Wie heeft dit zo neergezet?’",
                    False,
                    "Je zoekt iemand. Dan zoekt iedereen een ander.",
                ),
            ),
            "Vraag hoe het werk echt gaat. Daar leer je waar regel en werk niet passen.",
        ),
        Heading("news-h3", "Als afwijken gewoon wordt"),
        Text(
            "news-t3",
            "<p>De borgpen ontbreekt, er gaat een bout in, er gebeurt niets. De tweede keer ook niet. De "
            "tiende keer is de bout ‘zoals wij het doen’. Dat heet <b>normalisatie van afwijkingen</b>. Elke "
            "keer dat het goed gaat, lijkt het bewijs. Nieuwe mensen zien het nog. Vraag hun in de eerste "
            "maand wat hun opvalt.</p>",
        ),
        Heading("news-h4", "De luidste regel"),
        Text(
            "news-t4",
            "<p>Jij bent zelf de luidste regel. Loop je zonder helm over het terrein, dan is de helm voortaan "
            "vrijwillig. Loop je voorbij aan een open luik, dan is een open luik goed. <b>Wat je "
            "voorbijloopt, keur je goed.</b></p>",
        ),
        Choice(
            "news-q3",
            "Je komt er tijdens een ronde achter dat je zelf zonder gehoorbescherming de schietbaan op liep. "
            "Wat doe je? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "Het hardop zeggen en gehoorbescherming opzetten.",
                    True,
                    "Ja. Zo laat je zien dat een fout zeggen kan.",
                ),
                Option(
                    "b",
                    "Niets zeggen; anderen moeten niet denken dat het mag.",
                    False,
                    "Zij hebben het al gezien. Nu leren zij dat rang genoeg is.",
                ),
                Option(
                    "c",
                    "Vragen waarom niemand er iets van zei.",
                    True,
                    "Ja, zonder verwijt. Dat antwoord is meer waard dan de oordop.",
                ),
                Option(
                    "d",
                    "De baancommandant erop aanspreken dat hij je binnenliet.",
                    False,
                    "Hij had je mogen stoppen. Maar begin bij jezelf.",
                ),
            ),
            "Voordoen hoe je een fout zegt, is het sterkste wat een leider kan doen.",
            multiple=True,
        ),
        Text(
            "news-t5",
            "<p><b>Bronnen.</b> A. Edmondson, <i>Psychological Safety and Learning Behavior in Work "
            "Teams</i>, Administrative Science Quarterly (1999). D. Vaughan, <i>The Challenger Launch "
            "Decision</i> (1996), over normalisatie. <a "
            'href="https://zoek.officielebekendmakingen.nl/kst-36124-11.html">Kamerstuk 36 124, nr. 11</a> '
            "(2022), over zwakke signalen bij Defensie. De majoor en de aanhanger zijn bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        "Of Defensie voor een ronde over de werkvloer een eigen werkwijze of formulier heeft.",
    ),
)
