"""Lesson 1: who takes care of safety."""

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
    key="care",
    slug="samen-zorgen-voor-veiligheid",
    title="Samen zorgen voor veiligheid",
    minutes=7,
    objectives=(
        "vertellen wat je werkgever moet doen voor jouw veiligheid",
        "vertellen wat jij zelf moet doen voor je eigen veiligheid en die van anderen",
        "uitleggen waarom je een fout eerlijk kunt melden",
    ),
    blocks=(
        Text(
            "care-t1",
            "<p>Werken bij Defensie is niet zonder gevaar. Je rijdt in zware voertuigen, je werkt met wapens, "
            "brandstof en machines, vaak buiten en soms als je moe bent. Je kunt niet elk gevaar weghalen. Je kunt "
            "wel zorgen dat niemand <b>onnodig</b> risico loopt. Dat is veilig werken.</p>"
            "<p>Veiligheid gaat ook over hoe je met elkaar omgaat. Pesten, intimidatie en te hoge werkdruk maken "
            "mensen ziek en maken het werk onveilig.</p>",
        ),
        Picture(
            "care-p1",
            "care.png",
            "Een schild met een vinkje. Links drie taken van de werkgever: een plan, uitleg en goed materieel. Rechts "
            "drie taken van jou: opletten, bescherming dragen en melden.",
            "Werkgever (links) en werknemer (rechts) zorgen samen voor veiligheid.",
        ),
        Heading("care-h1", "Wat je werkgever moet doen"),
        Text(
            "care-t2",
            "<p>De Arbeidsomstandighedenwet (Arbowet) zegt wie wat moet doen. Je werkgever heeft een "
            "<b>zorgplicht</b>. Op je werkplek zorgt je commandant of leidinggevende daarvoor namens de werkgever. "
            "De werkgever moet:</p>"
            "<ul><li>het werk zo regelen dat het je veiligheid en gezondheid niet schaadt, en gevaren zo veel "
            "mogelijk bij de bron aanpakken (artikel 3);</li>"
            "<li>opschrijven welke risico's er zijn en wat eraan gebeurt (artikel 5);</li>"
            "<li>je uitleg en training geven over je werk, de risico's en de maatregelen (artikel 8);</li>"
            "<li>controleren of iedereen zich aan de instructies houdt (artikel 8).</li></ul>",
        ),
        Heading("care-h2", "Wat jij moet doen"),
        Text(
            "care-t3",
            "<p>Jij hebt ook plichten. Ze staan in artikel 11 van de Arbowet. Je zorgt zo goed als je kunt voor je "
            "eigen veiligheid en gezondheid <b>en die van anderen</b>. Dat betekent:</p>"
            "<ul><li>je gebruikt machines, gereedschap en gevaarlijke stoffen op de juiste manier;</li>"
            "<li>je draagt de beschermingsmiddelen die je krijgt en je bergt ze goed op;</li>"
            "<li>je laat beveiligingen zitten, zoals een kap over een draaiend deel;</li>"
            "<li>je doet mee met instructies en trainingen;</li>"
            "<li>zie je een gevaar? Dan meld je dat <b>meteen</b> aan degene die de leiding heeft;</li>"
            "<li>je helpt de veiligheidsdeskundigen als dat nodig is.</li></ul>",
        ),
        Choice(
            "care-q1",
            "Je ziet dat de beschermkap van een slijpmachine ontbreekt. Niemand is ermee aan het werk. Wat doe je?",
            (
                Option(
                    "a",
                    "Niets. De machine is niet van mij.",
                    False,
                    "De volgende die hem gebruikt, kan gewond raken. Jij hebt het gevaar gezien.",
                ),
                Option(
                    "b",
                    "Ik zorg dat niemand hem gebruikt en meld het meteen aan mijn leidinggevende.",
                    True,
                    "Goed. Je voorkomt een ongeval en je leidinggevende kan de machine laten maken.",
                ),
                Option(
                    "c",
                    "Ik werk door met een andere slijper en noem het bij de volgende vergadering.",
                    False,
                    "Dat is te laat. Een gevaar meld je meteen.",
                ),
            ),
            "Artikel 11 van de Arbowet zegt dat je een gevaar dat je ziet meteen meldt aan degene die de leiding "
            "heeft. Ook als het niet jouw machine is.",
        ),
        Callout(
            "care-c1",
            "info",
            "De Arbowet geldt ook bij Defensie",
            "<p>Er zijn uitzonderingen (Arbobesluit, artikelen 1.26 tot en met 1.34). De wet geldt niet bij oorlog en "
            "bij bepaalde inzet. Delen gelden niet tijdens oefeningen en op oorlogsschepen die varen. Dan gelden de "
            "eigen veiligheidsregels van Defensie en de opdrachten van je commandant. Een uitzondering is nooit een "
            "reden om <b>onnodig</b> risico te nemen.</p>",
        ),
        Heading("care-h3", "Een fout melden: wat gebeurt er dan?"),
        Text(
            "care-t4",
            "<p>Iedereen maakt fouten. Als mensen bang zijn voor straf, vertellen ze niets en leert niemand ervan. "
            "Daarom werken we met een <b>rechtvaardige cultuur</b> (<i>just culture</i>). We kijken eerlijk naar wat "
            "er is gebeurd en waarom:</p>"
            "<ul><li><b>Een vergissing</b>: we helpen je en we verbeteren het werk.</li>"
            "<li><b>Een risico dat je niet goed hebt ingeschat</b>: we praten erover, zodat je het de volgende keer "
            "anders doet.</li>"
            "<li><b>Bewust roekeloos gedrag</b>: dat heeft gevolgen. Dat is ook eerlijk naar de anderen.</li></ul>",
        ),
        Choice(
            "care-q2",
            "Welke uitspraken passen bij een rechtvaardige cultuur? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "Wie een vergissing eerlijk meldt, krijgt hulp en geen straf voor het melden.",
                    True,
                    "Ja. Zo durft iedereen te melden.",
                ),
                Option(
                    "b",
                    "Er zijn nooit gevolgen, wat je ook doet.",
                    False,
                    "Nee. Bewust roekeloos gedrag heeft wel gevolgen.",
                ),
                Option(
                    "c",
                    "We zoeken naar de oorzaken in het werk, niet alleen naar de persoon.",
                    True,
                    "Ja. Vaak is er meer aan de hand: tijdsdruk, onduidelijke uitleg of slecht materieel.",
                ),
                Option(
                    "d",
                    "Een fout zonder schade hoef je niet te melden.",
                    False,
                    "Nee. Juist daarvan kun je leren, voordat er wel schade is.",
                ),
            ),
            "Rechtvaardig betekent: leren van vergissingen, en een grens trekken bij bewust roekeloos gedrag.",
            multiple=True,
        ),
        Text(
            "care-t5",
            '<p><b>Bronnen.</b> <a href="https://wetten.overheid.nl/BWBR0010346">Arbeidsomstandighedenwet</a>, '
            'artikelen 3, 5, 8 en 11. <a href="https://wetten.overheid.nl/BWBR0008498">Arbeidsomstandighedenbesluit'
            "</a>, artikelen 1.26 tot en met 1.34. J. Reason, <i>Managing the Risks of Organizational Accidents</i> "
            "(1997). Zie voor een wettelijke omschrijving van <i>just culture</i> (burgerluchtvaart) "
            '<a href="https://eur-lex.europa.eu/eli/reg/2014/376/oj">Verordening (EU) 376/2014</a>, artikel 2.</p>',
        ),
    ),
    needs_confirmation=(
        (
            "De uitzonderingen voor Defensie (Arbobesluit 1.26-1.34) zijn gelezen in een oudere versie van de tekst: "
            "vergelijk ze met de versie die nu geldt."
        ),
        "Welke veiligheidsregels van Defensie gelden als de Arbowet niet of maar voor een deel geldt.",
        (
            "De woorden waarmee Defensie een rechtvaardige cultuur beschrijft, en de afspraken daarover met de "
            "medezeggenschap."
        ),
    ),
)
