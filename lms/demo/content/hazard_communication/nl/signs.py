"""Lesson 2: the nine pictograms."""

from lms.demo.content.shapes import (
    Accordion,
    Choice,
    Heading,
    Hotspot,
    Lesson,
    Matching,
    Numeric,
    Option,
    Pair,
    Part,
    Picture,
    Spot,
    Table,
    Text,
)

LESSON = Lesson(
    key="signs",
    slug="negen-pictogrammen",
    title="Negen pictogrammen",
    minutes=7,
    objectives=(
        "de negen pictogrammen herkennen en zeggen waarvoor ze staan",
        "doodshoofd, uitroepteken en romp uit elkaar houden",
        "een oud oranje symbool op een oude verpakking herkennen",
    ),
    blocks=(
        Heading(
            "signs-h1",
            "Drie families",
        ),
        Text(
            "signs-t1",
            (
                "<p>Er zijn negen ruiten: wit, met een rode rand. Ze vallen in drie families. Vijf gaan over "
                "<b>wat het met dingen doet</b>: ontploffen, branden, een brand aanjagen, onder druk staan, "
                "wegvreten. Vier gaan over <b>wat het met jou doet</b>. Eén over <b>het milieu</b>. Dat zijn er "
                "samen tien, want ‘bijtend’ hoort bij twee families: het vreet metaal én huid.</p>"
            ),
        ),
        Picture(
            "signs-p1",
            "families.png",
            (
                "Negen ruiten met een rode rand in drie gekleurde vakken, genummerd 1 tot en met 9. De vijfde, "
                "met de reageerbuizen, ligt op de grens van het eerste en het tweede vak. De negende, met boom en "
                "vis, ligt alleen."
            ),
            "1 tot en met 5: wat het met dingen doet. 5 tot en met 8: met jou. 9: met het milieu.",
        ),
        Heading(
            "signs-h2",
            "Negen codes",
        ),
        Table(
            "signs-b1",
            "De nummers van CLP",
            (
                "Code|Beeld|Vooral voor",
                "GHS01|ontploffende bom|ontplofbaar",
                "GHS02|vlam|ontvlambaar",
                "GHS03|vlam boven cirkel|oxiderend",
                "GHS04|gasfles|gas onder druk",
                "GHS05|bijtend|vreet huid, ogen, metaal",
                "GHS06|doodshoofd|snel giftig, ook dodelijk",
                "GHS07|uitroepteken|schadelijk, irriterend, huidallergie",
                "GHS08|romp met ster|lange termijn, astma",
                "GHS09|boom en vis|giftig voor waterleven",
            ),
        ),
        Matching(
            "signs-q1",
            "Welk beeld hoort bij welk product in jouw werkplaats?",
            (
                Pair(
                    "a",
                    "Zuurstoffles van de snijset: H270",
                    "vlam boven cirkel",
                ),
                Pair(
                    "b",
                    "Accuzuur: H314",
                    "bijtend",
                ),
                Pair(
                    "c",
                    "Isopropanol: H225",
                    "vlam",
                ),
                Pair(
                    "d",
                    "Primer met chromaat: H350",
                    "romp met ster",
                ),
                Pair(
                    "e",
                    "Methanol: H301",
                    "doodshoofd",
                ),
            ),
            (
                "Zuurstof brandt niet zelf maar jaagt elke brand aan: de vlam staat bóven een cirkel. Houd vet en "
                "olie weg van zuurstof."
            ),
        ),
        Heading(
            "signs-h3",
            "Drie die je makkelijk verwart",
        ),
        Accordion(
            "signs-a1",
            (
                Part(
                    "a",
                    "Doodshoofd: snel",
                    (
                        "<p>Werkt na één keer, in minuten tot uren. Weinig is genoeg. H300, H301, H310, H311, H330, "
                        "H331.</p>"
                    ),
                ),
                Part(
                    "b",
                    "Uitroepteken: lichter, en huidallergie",
                    (
                        "<p>Schadelijk, irriterend, slaperig makend. Maar ook H317, een huidallergie die nooit meer "
                        "weggaat. ‘Lichter’ is dus niet ‘licht’.</p>"
                    ),
                ),
                Part(
                    "c",
                    "Romp met ster: later, of in de longen",
                    (
                        "<p>Kanker, erfelijke schade, vruchtbaarheid, organen, astma (H334), en dunne vloeistof die bij inslikken in de longen komt (H304). Je merkt vaak niets op de dag zelf.</p>"
                    ),
                ),
            ),
        ),
        Hotspot(
            "signs-q2",
            "Welke ruit waarschuwt dat je pas na jaren ziek kunt worden?",
            "three.png",
            (
                "Drie grote ruiten naast elkaar: een doodshoofd, een uitroepteken en een romp met een ster. Op "
                "elke ruit is een plek gemarkeerd."
            ),
            (
                Spot(
                    "a",
                    17,
                    50,
                    False,
                    "Het doodshoofd werkt snel, na één keer.",
                ),
                Spot(
                    "b",
                    50,
                    50,
                    False,
                    "Het uitroepteken is voor lichtere of directe klachten, en voor huidallergie.",
                ),
                Spot(
                    "c",
                    83,
                    50,
                    True,
                    "Ja, de romp met de ster: gevaar op de lange duur.",
                ),
            ),
            (
                "GHS08 staat voor kanker, erfelijke schade, voortplanting, orgaanschade, astma en verslikking. Je "
                "lichaam geeft die dag meestal geen waarschuwing."
            ),
        ),
        Heading(
            "signs-h4",
            "Wat wegvalt",
        ),
        Text(
            "signs-t2",
            (
                "<p>Soms verdringt een ruit een andere. Staat het doodshoofd erop, dan vervalt het uitroepteken. "
                "Staat ‘bijtend’ erop, dan vervalt het uitroepteken voor irritatie. Dat heet <b>voorrang</b> (CLP, "
                "artikel 26). Geen uitroepteken betekent dus niet dat het niet irriteert. Kijk naar de H-zinnen: die "
                "blijven meestal staan.</p>"
            ),
        ),
        Choice(
            "signs-q3",
            "Op een etiket staan doodshoofd en H301, H315. Waarom staat er geen uitroepteken?",
            (
                Option(
                    "a",
                    "Het doodshoofd heeft voorrang.",
                    True,
                    "Ja. H315 geldt nog steeds: het irriteert je huid.",
                ),
                Option(
                    "b",
                    "H315 is vergeten; het etiket is fout.",
                    False,
                    "Het etiket klopt. De ruit vervalt, de zin blijft.",
                ),
                Option(
                    "c",
                    "Het product irriteert niet.",
                    False,
                    "Toch wel: H315 staat er.",
                ),
                Option(
                    "d",
                    "Er mogen maar twee pictogrammen op.",
                    False,
                    "Er is geen maximum van twee.",
                ),
            ),
            (
                "Artikel 26 van CLP houdt het etiket leesbaar: het zwaarste beeld blijft over. De tekst blijft "
                "het hele verhaal vertellen."
            ),
        ),
        Heading(
            "signs-h5",
            "Oude en nieuwe symbolen",
        ),
        Picture(
            "signs-p2",
            "old.png",
            (
                "Links vier oranje vierkanten met zwarte symbolen: vlam, doodshoofd, kruis en boom. Pijlen wijzen "
                "naar witte ruiten met rode rand. De pijl van het kruis wijst naar een kader met twee ruiten: het "
                "uitroepteken en de romp met de ster."
            ),
            "Het oude kruis kon alles zijn: van irriterend tot kankerverwekkend verdacht.",
        ),
        Text(
            "signs-t3",
            (
                "<p>Oranje vierkanten zijn sinds 1 juni 2017 niet meer toegestaan op wat verkocht wordt. Vind je "
                "er een in een kast, dan is het product minstens zo oud, en de indeling ook. Ga niet af op dat etiket: vraag een nieuw VIB, of laat het afvoeren.</p>"
            ),
        ),
        Numeric(
            "signs-q4",
            "Vanaf welk jaar mag een mengsel met een oranje symbool niet meer verkocht worden?",
            "2017",
            "0",
            "jaar",
            (
                "1 juni 2017. Tot dan liep de laatste overgangsregeling voor mengsels die al in de handel waren "
                "(CLP, artikel 61)."
            ),
        ),
        Text(
            "signs-t4",
            (
                '<p><b>Bronnen.</b> <a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Verordening (EG) '
                "1272/2008 (CLP)</a>, artikelen 19, 26 en 61 en bijlage V. De tekeningen lijken op de officiële "
                "pictogrammen en zijn voor het leren gemaakt.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "Hoe Defensie omgaat met oude voorraad met oranje symbolen die nog in bruikbare staat is."
        ),
    ),
)
