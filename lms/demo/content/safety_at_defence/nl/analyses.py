"""Lesson 2: three looks at risk, and which law holds where."""

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
    key="analyses",
    slug="drie-keer-naar-risicos-kijken",
    title="Drie keer naar risico's kijken",
    minutes=7,
    objectives=(
        "kiezen welke risicoanalyse bij welk moment hoort",
        "zeggen wat er van de Arbowet wegvalt op oefening of op een varend schip, en wat blijft",
        "merken dat een analyse niet meer bij het werk past",
    ),
    blocks=(
        Heading("analyses-h1", "De veldkeuken gaat mee"),
        Text(
            "analyses-t1",
            "<p>Het peloton van sergeant Yara Bos gaat drie dagen oefenen op een terrein dat niemand kent. "
            "De veldkeuken gaat mee. ‘Er is een RI&amp;E voor de veldkeuken’, zegt de foerier. ‘Dus we zijn "
            "klaar.’</p><p>Yara twijfelt. Die RI&amp;E is gemaakt op de kazerne: een vlakke vloer, water uit "
            "de kraan en de brandweer om de hoek.</p>",
        ),
        Choice(
            "analyses-q1",
            "Wat doet Yara?",
            (
                Option(
                    "a",
                    "De RI&E meenemen en in de auto lezen.",
                    False,
                    "Meenemen maakt hem niet passend. De RI&E kent dit terrein niet.",
                ),
                Option(
                    "b",
                    "Een analyse van deze oefening maken, met de RI&E als begin.",
                    True,
                    "Goed. De RI&E geeft de bekende risico's; de analyse voegt deze plek, deze dagen en deze "
                    "mensen toe.",
                ),
                Option(
                    "c",
                    "Een nieuwe RI&E laten maken voor het oefenterrein.",
                    False,
                    "Een RI&E gaat over het werk in het algemeen en kost maanden. Hier gaat het om één "
                    "activiteit.",
                ),
                Option(
                    "d",
                    "Ter plaatse een LMRA doen; dan zie je het vanzelf.",
                    False,
                    "Dan sta je er al. Wat je had moeten meenemen, zoals blusmiddelen of een vlakke "
                    "ondergrond, is dan te laat.",
                ),
            ),
            "De RI&E gaat over het soort werk, de analyse van de activiteit over deze keer, de LMRA over dit "
            "moment.",
        ),
        Heading("analyses-h2", "Drie vragen op drie momenten"),
        Text(
            "analyses-t2",
            "<p>Je kijkt drie keer naar risico's. Elke keer is de vraag anders:</p><ul>"
            "<li><b>RI&amp;E</b>: welke risico's heeft ons soort werk? Verplicht, op papier, met een plan "
            "van aanpak en termijnen (Arbowet, artikel 5). Iedereen mag hem lezen.</li>"
            "<li><b>Analyse van de activiteit</b>: welke risico's heeft deze oefening, deze vaart, deze "
            "klus? Je komt er namen voor tegen als <b>vRAO</b> en <b>AMRA</b>. Het formulier verschilt per "
            "onderdeel.</li><li><b>LMRA</b>: klopt het hier en nu, vlak voor ik begin?</li></ul>",
        ),
        Picture(
            "analyses-p1",
            "looks.png",
            "Drie kaarten, van groot naar klein. Op de grote een kazerne met een lijst, op de middelste een "
            "tent en een kaart met een route, op de kleine een hand en een klok.",
            "Van algemeen naar nu: het werk, de activiteit, het moment.",
        ),
        Text(
            "analyses-t3",
            "<p>De drie bouwen op elkaar. Sla je er één over, dan moet de volgende werk doen waar geen tijd "
            "meer voor is. Het loopt ook terug: zie je in de LMRA steeds hetzelfde, dan hoort het in de "
            "RI&amp;E. Die wordt aangepast zodra de ervaring daar reden voor geeft (artikel 5, vierde "
            "lid).</p>",
        ),
        Matching(
            "analyses-q4",
            "Welke vraag hoort bij welke analyse?",
            (
                Pair(
                    "a",
                    "Wat kan er misgaan bij ons soort werk, het hele jaar door?",
                    "RI&E",
                ),
                Pair(
                    "b",
                    "Wat kan er misgaan op deze oefening, met deze mensen, op dit terrein?",
                    "Analyse van de activiteit",
                ),
                Pair(
                    "c",
                    "Klopt het nog, nu ik ga beginnen?",
                    "LMRA",
                ),
                Pair(
                    "d",
                    "Welke maatregel moet er voor juni zijn?",
                    "RI&E",
                ),
            ),
            "Een termijn hoort in het plan van aanpak van de RI&E. Wat alleen deze keer geldt, hoort in de "
            "analyse van de activiteit. De LMRA is voor wat je nu ziet.",
        ),
        Choice(
            "analyses-q2",
            "Op drie oefeningen achter elkaar blijkt in de LMRA dat de keukenaanhanger kan wegrollen. Iemand "
            "zoekt dan een steen. Wat is de beste volgende stap?",
            (
                Option(
                    "a",
                    "De kok een extra LMRA-training geven, zodat hij het de volgende keer eerder ziet.",
                    False,
                    "De kok zag het juist drie keer. Wat hij zag, komt alleen nergens terecht.",
                ),
                Option(
                    "b",
                    "Elke keer opnieuw een steen zoeken.",
                    False,
                    "Dan hangt het ervan af wie er kijkt en of er een steen ligt.",
                ),
                Option(
                    "c",
                    "Wielblokken laten opnemen in de RI&E en op de paklijst.",
                    True,
                    "Ja. Zo hoeft de LMRA alleen nog op te vangen wat niemand kon voorzien.",
                ),
            ),
            "Een risico dat telkens terugkomt, is geen verrassing meer. Het hoort in de RI&E, met een "
            "maatregel en een termijn.",
        ),
        Heading("analyses-h3", "Welke wet geldt waar?"),
        Text(
            "analyses-t4",
            "<p>De Arbowet geldt ook voor defensiepersoneel, tenzij het Arbobesluit iets anders zegt "
            "(artikel 1.26). Twee uitzonderingen kom je tegen:</p><ul>"
            "<li>bij oorlog, oorlogsgevaar en aangewezen inzet geldt de wet niet (artikel 1.29);</li>"
            "<li>rond oefeningen, op varende oorlogsschepen en in militaire vliegtuigen en wapensystemen die "
            "in gebruik zijn, vallen artikel 3, eerste lid, en de technische hoofdstukken 3 tot en met 8 van "
            "het besluit weg (artikel 1.30).</li></ul>",
        ),
        Callout(
            "analyses-c1",
            "warning",
            "Wat blijft",
            "<p>Artikel 1.30 noemt de artikelen 5, 8, 9 en 11 van de wet <b>niet</b>. Risico's opschrijven, "
            "mensen voorlichten, ongevallen melden en zelf gevaar melden blijft dus nodig op oefening. En "
            "waar de wet niet geldt, gelden de veiligheidsregels van Defensie.</p>",
        ),
        Choice(
            "analyses-q3",
            "Op oefening zegt iemand: ‘Hier geldt de Arbowet niet, dus we hoeven niets op te schrijven.’ Wat "
            "klopt?",
            (
                Option(
                    "a",
                    "Dat klopt: op oefening telt alleen de opdracht.",
                    False,
                    "Er valt een deel van de wet weg, niet alles.",
                ),
                Option(
                    "b",
                    "Dat klopt, als de commandant het zegt.",
                    False,
                    "Een commandant kan de wet niet opzijzetten. De uitzonderingen staan in het Arbobesluit.",
                ),
                Option(
                    "c",
                    "Dat klopt niet: de hele wet geldt altijd en overal, ook op oefening en bij inzet.",
                    False,
                    "Ook dat is te snel. Er zijn echte uitzonderingen voor militair werk.",
                ),
                Option(
                    "d",
                    "Dat klopt niet: een deel valt weg, opschrijven en melden blijft.",
                    True,
                    "Goed. De uitzondering voor oefeningen raakt artikel 3, eerste lid, en de technische "
                    "hoofdstukken.",
                ),
            ),
            "Een uitzondering haalt een regel weg, geen gevaar. Vraag bij twijfel welke regel van Defensie "
            "ervoor in de plaats komt.",
        ),
        Callout(
            "analyses-c2",
            "tip",
            "Morgen",
            "<p>Zoek de RI&amp;E van je eigen werkplek op. Kies één risico dat je kent. Staat het erin, en "
            "is de termijn van de maatregel al voorbij? Vertel het je chef.</p>",
        ),
        Text(
            "analyses-t5",
            "<p><b>Bronnen.</b> <a "
            'href="https://wetten.overheid.nl/BWBR0010346">Arbeidsomstandighedenwet</a>, artikelen 3, 5, 8, '
            "9, 11 en 16, vierde lid. <a "
            'href="https://wetten.overheid.nl/BWBR0008498">Arbeidsomstandighedenbesluit</a>, artikelen 1.26 '
            "tot en met 1.34. Het peloton en de oefening zijn bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "vRAO en AMRA: er is geen openbare bron gevonden die zegt waar deze letters voor staan, wanneer "
            "ze verplicht zijn en welk formulier erbij hoort. De les behandelt beide als namen voor de "
            "risicoanalyse van één activiteit. Bevestig dit per defensieonderdeel, of pas het aan (ook in "
            "les 3)."
        ),
        (
            "Artikelen 1.26 tot en met 1.34 van het Arbobesluit zijn gelezen in een oudere versie: vergelijk "
            "ze met de versie die nu geldt."
        ),
        "Welke veiligheidsregels van Defensie gelden waar de Arbowet niet of maar voor een deel geldt.",
    ),
)
