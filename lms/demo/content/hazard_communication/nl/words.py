"""Lesson 3: H, P and EUH statements."""

from lms.demo.content.shapes import (
    Blanks,
    Choice,
    Exercise,
    Heading,
    Lesson,
    Matching,
    Option,
    Pair,
    Picture,
    Table,
    Text,
)

LESSON = Lesson(
    key="words",
    slug="h-p-en-euh-zinnen",
    title="H-, P- en EUH-zinnen",
    minutes=7,
    objectives=(
        "aan het eerste cijfer zien waar een zin over gaat",
        "de weg naar binnen in een H-zin herkennen",
        "letters achter H350 en H360 goed lezen",
    ),
    blocks=(
        Heading(
            "words-h1",
            "Eén cijfer zegt veel",
        ),
        Text(
            "words-t1",
            (
                "<p>Achter elke zin op een etiket zit een code. De code is in heel Europa gelijk; de zin staat in "
                "de taal van het land. Krijg je op oefening in Polen een bus met een etiket dat je niet kunt "
                "lezen, dan lees je nog steeds de code in het VIB.</p>"
            ),
        ),
        Picture(
            "words-p1",
            "codes.png",
            (
                "De code H350 groot in drie stukken: de H in een rood vak, de 3 in een geel vak, de 50 in een "
                "grijs vak. Daaronder drie kolommen: 2 met een vlam, 3 met een mens, 4 met een boom en vis; "
                "rechts een P met vijf vakjes 1 tot en met 5."
            ),
            "Letter, familie, volgnummer.",
        ),
        Heading(
            "words-h2",
            "Negen reeksen",
        ),
        Table(
            "words-b1",
            "Wat het eerste cijfer zegt",
            (
                "Code|Gaat over",
                "H2..|wat het met dingen doet",
                "H3..|wat het met mensen doet",
                "H4..|wat het met het milieu doet",
                "P1..|algemeen",
                "P2..|voorkomen",
                "P3..|als het misgaat",
                "P4..|opslag",
                "P5..|verwijdering",
                "EUH...|extra in de Europese Unie",
            ),
        ),
        Choice(
            "words-q1",
            "Een collega heeft het product in het oog. Welke regels van het etiket zoek je?",
            (
                Option(
                    "a",
                    "Die met H3.",
                    False,
                    "Die zeggen wat het kan aanrichten, niet wat je nu doet.",
                ),
                Option(
                    "b",
                    "Die met P2.",
                    False,
                    "P2 is voorkomen. Daarvoor is het te laat.",
                ),
                Option(
                    "c",
                    "Die met P3.",
                    True,
                    (
                        "Ja. P305 + P351 + P338: voorzichtig afspoelen, lenzen uit als dat gaat, blijven spoelen."
                    ),
                ),
                Option(
                    "d",
                    "Die met P5.",
                    False,
                    "P5 gaat over afvoeren van de verpakking.",
                ),
            ),
            (
                "P3 is reactie: wat te doen als het misgaat. Weet vóór je begint waar die regels staan; met één "
                "oog lees je slecht."
            ),
            is_critical=True,
        ),
        Heading(
            "words-h3",
            "De weg naar binnen",
        ),
        Text(
            "words-t2",
            (
                "<p>Een H-zin noemt vaak de weg: <b>inslikken</b>, <b>huid</b>, <b>inademen</b>. De weg bepaalt "
                "wat je erbij draagt. H330 (‘Dodelijk bij inademing.’) vraagt iets anders dan H310 (‘Dodelijk bij "
                "contact met de huid.’): het ene lucht, het andere handschoenen en kleding.</p>"
            ),
        ),
        Matching(
            "words-q2",
            "Welke zin hoort bij welke code?",
            (
                Pair(
                    "a",
                    "H301",
                    "Giftig bij inslikken.",
                ),
                Pair(
                    "b",
                    "H311",
                    "Giftig bij contact met de huid.",
                ),
                Pair(
                    "c",
                    "H331",
                    "Giftig bij inademing.",
                ),
                Pair(
                    "d",
                    "H314",
                    "Veroorzaakt ernstige brandwonden en oogletsel.",
                ),
                Pair(
                    "e",
                    "H317",
                    "Kan een allergische huidreactie veroorzaken.",
                ),
            ),
            (
                "In de H300-reeks staat H30x voor inslikken, H31x voor de huid en H33x voor inademen. Ken je de "
                "reeks, dan ken je de weg."
            ),
        ),
        Heading(
            "words-h4",
            "Een letter verschil",
        ),
        Text(
            "words-t3",
            (
                "<p>Hoofdletters tellen. <b>H360F</b>: vruchtbaarheid. <b>H360D</b>: het ongeboren kind. Grote "
                "letter: het kan. Kleine letter: men vermoedt het. H360<b>Fd</b> betekent dus iets anders dan "
                "H360<b>Df</b>. En H350<b>i</b>: kanker bij inademen. Wie de letter weglaat, geeft het verkeerde "
                "door.</p>"
            ),
        ),
        Blanks(
            "words-q3",
            "Vul de code aan.",
            (
                "‘Kan kanker veroorzaken bij inademing.’ is H350[i]. ‘Kan het ongeboren kind schaden.’ is "
                "H360[D]. ‘Kan mogelijks de vruchtbaarheid schaden.’ is H361[f]."
            ),
            (
                "De i is van inademen (inhalation), D van ‘development’ (het ongeboren kind), F van ‘fertility’ "
                "(vruchtbaarheid)."
            ),
        ),
        Heading(
            "words-h5",
            "EUH: er hoort geen ruit bij",
        ),
        Table(
            "words-b2",
            "Vier die je in de werkplaats ziet",
            (
                "Code|Zin",
                "EUH066|Herhaalde blootstelling kan een droge of een gebarsten huid veroorzaken.",
                "EUH031|Vormt giftig gas in contact met zuren.",
                "EUH204|Bevat isocyanaten. Kan een allergische reactie veroorzaken.",
                "EUH205|Bevat epoxyverbindingen. Kan een allergische reactie veroorzaken.",
            ),
        ),
        Heading(
            "words-h6",
            "Ook zonder ruit",
        ),
        Text(
            "words-t4",
            (
                "<p>Een EUH-zin kan op een product staan dat verder <b>geen</b> pictogram heeft. EUH204 op een "
                "pot montagelijm zegt: hier zitten isocyanaten in, wie allergisch is wordt ziek. Lees dus ook de "
                "kleine regels zonder ruit.</p>"
            ),
        ),
        Choice(
            "words-q4",
            "Chloorbleek draagt EUH031. Wat doe je daarom nooit?",
            (
                Option(
                    "a",
                    "Het koud bewaren.",
                    False,
                    "Koel bewaren kan geen kwaad.",
                ),
                Option(
                    "b",
                    "Het met water verdunnen.",
                    False,
                    "Met water mag, volgens het etiket. EUH031 gaat over zuur.",
                ),
                Option(
                    "c",
                    "Het met ontkalker mengen.",
                    True,
                    "Nee, nooit. Ontkalker is zuur: er komt chloorgas vrij.",
                ),
                Option(
                    "d",
                    "Er een metalen emmer voor gebruiken.",
                    False,
                    "Niet slim voor de emmer, maar dat is een ander gevaar.",
                ),
            ),
            (
                "‘Vormt giftig gas in contact met zuren.’ Wc-reiniger en ontkalker zijn zuur. Samen met bleek in "
                "één emmer of putje gaat het mis, elk jaar weer."
            ),
            is_critical=True,
        ),
        Text(
            "words-t5",
            (
                "<p>Twee vragen uit de lijst van CLP, liefst over stoffen die jouw eenheid bewaart. Mis je er "
                "een, dan komt er een andere voor terug.</p>"
            ),
        ),
        Exercise(
            "words-x1",
            "hazmat_statement",
            count=2,
            own=True,
        ),
        Text(
            "words-t6",
            (
                '<p><b>Bronnen.</b> <a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Verordening (EG) '
                "1272/2008 (CLP)</a>, bijlage III (H- en EUH-zinnen) en bijlage IV (P-zinnen); de zinnen zijn de "
                "officiële tekst, © Europese Unie.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "De officiële Engelse tekst van P-zinnen: waar GHS en CLP verschillen, houdt de uitgave in dit "
            "systeem soms de woorden van GHS aan."
        ),
    ),
)
