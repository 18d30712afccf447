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
    slug="h-p-and-euh-statements",
    title="H, P and EUH statements",
    minutes=7,
    objectives=(
        "see from the first figure what a statement is about",
        "recognise the route into the body from an H statement",
        "read the letters after H350 and H360 well",
    ),
    blocks=(
        Heading(
            "words-h1",
            "One figure says a lot",
        ),
        Text(
            "words-t1",
            (
                "<p>Behind every sentence on a label there is a code. The code is the same all over Europe; the "
                "sentence is in the language of the country. If on exercise in Poland you get a can with a label "
                "you cannot read, you can still read the code in the SDS.</p>"
            ),
        ),
        Picture(
            "words-p1",
            "codes.png",
            (
                "The code H350 large in three pieces: the H in a red box, the 3 in a yellow box, the 50 in a grey "
                "box. Below three columns: 2 with a flame, 3 with a person, 4 with tree and fish; on the right a "
                "P with five boxes 1 to 5."
            ),
            "Letter, family, serial number.",
        ),
        Heading(
            "words-h2",
            "Nine series",
        ),
        Table(
            "words-b1",
            "What the first figure says",
            (
                "Code|Is about",
                "H2..|what it does to things",
                "H3..|what it does to people",
                "H4..|what it does to the environment",
                "P1..|general",
                "P2..|prevention",
                "P3..|when it goes wrong",
                "P4..|storage",
                "P5..|disposal",
                "EUH...|extra in the European Union",
            ),
        ),
        Choice(
            "words-q1",
            "A colleague has the product in an eye. Which lines of the label do you look for?",
            (
                Option(
                    "a",
                    "Those with H3.",
                    False,
                    "They say what it can do, not what you do now.",
                ),
                Option(
                    "b",
                    "Those with P2.",
                    False,
                    "P2 is prevention. It is too late for that.",
                ),
                Option(
                    "c",
                    "Those with P3.",
                    True,
                    "Yes. P305 + P351 + P338: rinse cautiously, lenses out if that goes, go on rinsing.",
                ),
                Option(
                    "d",
                    "Those with P5.",
                    False,
                    "P5 is about disposing of the container.",
                ),
            ),
            (
                "P3 is response: what to do when it goes wrong. Know before you begin where those lines are; with "
                "one eye you read badly."
            ),
            is_critical=True,
        ),
        Heading(
            "words-h3",
            "The route into the body",
        ),
        Text(
            "words-t2",
            (
                "<p>An H statement often names the route: <b>swallowing</b>, <b>skin</b>, <b>breathing in</b>. The "
                "route decides what you wear. H330 (‘Fatal if inhaled.’) asks for something else than H310 (‘Fatal "
                "in contact with skin.’): the one air, the other gloves and clothing.</p>"
            ),
        ),
        Matching(
            "words-q2",
            "Which statement belongs to which code?",
            (
                Pair(
                    "a",
                    "H301",
                    "Toxic if swallowed.",
                ),
                Pair(
                    "b",
                    "H311",
                    "Toxic in contact with skin.",
                ),
                Pair(
                    "c",
                    "H331",
                    "Toxic if inhaled.",
                ),
                Pair(
                    "d",
                    "H314",
                    "Causes severe skin burns and eye damage.",
                ),
                Pair(
                    "e",
                    "H317",
                    "May cause an allergic skin reaction.",
                ),
            ),
            (
                "In the H300 series H30x is for swallowing, H31x for the skin and H33x for breathing in. Know the "
                "series and you know the route."
            ),
        ),
        Heading(
            "words-h4",
            "One letter of difference",
        ),
        Text(
            "words-t3",
            (
                "<p>Capitals count. <b>H360F</b>: fertility. <b>H360D</b>: the unborn child. Capital: it may. "
                "Small letter: it is suspected. So H360<b>Fd</b> means something else than H360<b>Df</b>. And "
                "H350<b>i</b>: cancer by inhalation. Whoever leaves out the letter passes on the wrong thing.</p>"
            ),
        ),
        Blanks(
            "words-q3",
            "Complete the code.",
            (
                "‘May cause cancer by inhalation.’ is H350[i]. ‘May damage the unborn child.’ is H360[D]. "
                "‘Suspected of damaging fertility.’ is H361[f]."
            ),
            "The i is for inhalation, D for development (the unborn child), F for fertility.",
        ),
        Heading(
            "words-h5",
            "EUH: no diamond goes with it",
        ),
        Table(
            "words-b2",
            "Four that you see in the workshop",
            (
                "Code|Statement",
                "EUH066|Repeated exposure may cause skin dryness or cracking.",
                "EUH031|Contact with acids liberates toxic gas.",
                "EUH204|Contains isocyanates. May produce an allergic reaction.",
                "EUH205|Contains epoxy constituents. May produce an allergic reaction.",
            ),
        ),
        Heading(
            "words-h6",
            "Even without a diamond",
        ),
        Text(
            "words-t4",
            (
                "<p>An EUH statement may be on a product that has <b>no</b> pictogram at all. EUH204 on a pot of "
                "mounting adhesive says: there are isocyanates in here, whoever is allergic falls ill. So read "
                "the small lines without a diamond too.</p>"
            ),
        ),
        Choice(
            "words-q4",
            "Chlorine bleach bears EUH031. What do you therefore never do?",
            (
                Option(
                    "a",
                    "Keep it cold.",
                    False,
                    "Keeping it cool does no harm.",
                ),
                Option(
                    "b",
                    "Dilute it with water.",
                    False,
                    "With water is allowed, as the label says. EUH031 is about acid.",
                ),
                Option(
                    "c",
                    "Mix it with descaler.",
                    True,
                    "No, never. Descaler is an acid: chlorine gas comes off.",
                ),
                Option(
                    "d",
                    "Use a metal bucket for it.",
                    False,
                    "Not clever for the bucket, but that is another hazard.",
                ),
            ),
            (
                "‘Contact with acids liberates toxic gas.’ Toilet cleaner and descaler are acids. With bleach in "
                "one bucket or drain it goes wrong, every year again."
            ),
            is_critical=True,
        ),
        Text(
            "words-t5",
            (
                "<p>Two questions from the list of CLP, rather about substances that your unit keeps. If you miss "
                "one, another comes in its place.</p>"
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
                '<p><b>Sources.</b> <a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Regulation (EC) '
                "1272/2008 (CLP)</a>, annex III (H and EUH statements) and annex IV (P statements); the "
                "statements are the official text, © European Union.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "The official English text of P statements: where GHS and CLP differ, the edition in this system "
            "sometimes keeps the words of GHS."
        ),
    ),
)
