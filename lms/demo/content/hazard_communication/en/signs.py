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
    slug="nine-pictograms",
    title="Nine pictograms",
    minutes=7,
    objectives=(
        "recognise the nine pictograms and say what they stand for",
        "keep skull, exclamation mark and torso apart",
        "recognise an old orange symbol on old packaging",
    ),
    blocks=(
        Heading(
            "signs-h1",
            "Three families",
        ),
        Text(
            "signs-t1",
            (
                "<p>There are nine diamonds: white, with a red edge. They fall into three families. Five are "
                "about <b>what it does to things</b>: explode, burn, feed a fire, stand under pressure, eat away. "
                "Four are about <b>what it does to you</b>. One about <b>the environment</b>. That makes ten, for "
                "‘corrosive’ belongs to two families: it eats metal and skin.</p>"
            ),
        ),
        Picture(
            "signs-p1",
            "families.png",
            (
                "Nine diamonds with a red edge in three coloured fields, numbered 1 to 9. The fifth, with the "
                "test tubes, lies on the border of the first and the second field. The ninth, with tree and fish, "
                "lies by itself."
            ),
            "1 to 5: what it does to things. 5 to 8: to you. 9: to the environment.",
        ),
        Heading(
            "signs-h2",
            "Nine codes",
        ),
        Table(
            "signs-b1",
            "The numbers of CLP",
            (
                "Code|Picture|Chiefly for",
                "GHS01|exploding bomb|explosive",
                "GHS02|flame|flammable",
                "GHS03|flame over circle|oxidising",
                "GHS04|gas cylinder|gas under pressure",
                "GHS05|corrosion|eats skin, eyes, metal",
                "GHS06|skull|toxic fast, even fatal",
                "GHS07|exclamation mark|harmful, irritant, skin allergy",
                "GHS08|torso with star|long term, asthma",
                "GHS09|tree and fish|toxic to aquatic life",
            ),
        ),
        Matching(
            "signs-q1",
            "Which picture belongs to which product in your workshop?",
            (
                Pair(
                    "a",
                    "Oxygen cylinder of the cutting set: H270",
                    "flame over circle",
                ),
                Pair(
                    "b",
                    "Battery acid: H314",
                    "corrosion",
                ),
                Pair(
                    "c",
                    "Isopropanol: H225",
                    "flame",
                ),
                Pair(
                    "d",
                    "Primer with chromate: H350",
                    "torso with star",
                ),
                Pair(
                    "e",
                    "Methanol: H301",
                    "skull",
                ),
            ),
            (
                "Oxygen does not burn itself but feeds every fire: the flame stands above a circle. Keep grease "
                "and oil away from oxygen."
            ),
        ),
        Heading(
            "signs-h3",
            "Three that are easily mixed up",
        ),
        Accordion(
            "signs-a1",
            (
                Part(
                    "a",
                    "Skull: fast",
                    (
                        "<p>Acts after a single exposure, in minutes to hours. A little is enough. H300, H301, H310, H311, H330, "
                        "H331.</p>"
                    ),
                ),
                Part(
                    "b",
                    "Exclamation mark: lighter, and skin allergy",
                    (
                        "<p>Harmful, irritant, makes drowsy. But also H317, a skin allergy that never goes away. So "
                        "‘lighter’ is not ‘light’.</p>"
                    ),
                ),
                Part(
                    "c",
                    "Torso with star: later, or in the lungs",
                    (
                        "<p>Cancer, genetic damage, fertility, organs, asthma (H334), and thin liquids that reach the lungs when swallowed (H304). "
                        "Often you notice nothing on the day itself.</p>"
                    ),
                ),
            ),
        ),
        Hotspot(
            "signs-q2",
            "Which diamond warns that you may fall ill only after years?",
            "three.png",
            (
                "Three large diamonds side by side: a skull, an exclamation mark and a torso with a star. A place "
                "is marked on each diamond."
            ),
            (
                Spot(
                    "a",
                    17,
                    50,
                    False,
                    "The skull acts fast, after a single exposure.",
                ),
                Spot(
                    "b",
                    50,
                    50,
                    False,
                    "The exclamation mark is for lighter or direct complaints, and for skin allergy.",
                ),
                Spot(
                    "c",
                    83,
                    50,
                    True,
                    "Yes, the torso with the star: danger in the long run.",
                ),
            ),
            (
                "GHS08 stands for cancer, genetic damage, reproduction, organ damage, asthma and aspiration. Your "
                "body mostly gives no warning that day."
            ),
        ),
        Heading(
            "signs-h4",
            "What drops out",
        ),
        Text(
            "signs-t2",
            (
                "<p>Sometimes one diamond replaces another. With the skull on it, the exclamation mark is dropped. "
                "With ‘corrosion’ on it, the exclamation mark for irritation is dropped. That is called "
                "<b>precedence</b> (CLP, article 26). So no exclamation mark does not mean that it does not "
                "irritate. Look at the H statements: they mostly stay.</p>"
            ),
        ),
        Choice(
            "signs-q3",
            "A label bears a skull and H301, H315. Why is there no exclamation mark?",
            (
                Option(
                    "a",
                    "The skull has precedence.",
                    True,
                    "Yes. H315 still holds: it irritates your skin.",
                ),
                Option(
                    "b",
                    "H315 was forgotten; the label is wrong.",
                    False,
                    "The label is right. The diamond is dropped, the statement stays.",
                ),
                Option(
                    "c",
                    "The product does not irritate.",
                    False,
                    "It does: H315 is there.",
                ),
                Option(
                    "d",
                    "Only two pictograms are allowed.",
                    False,
                    "There is no maximum of two.",
                ),
            ),
            (
                "Article 26 of CLP keeps the label readable: the heaviest picture is left. The text goes on "
                "telling the whole story."
            ),
        ),
        Heading(
            "signs-h5",
            "Old and new symbols",
        ),
        Picture(
            "signs-p2",
            "old.png",
            (
                "On the left four orange squares with black symbols: flame, skull, cross and tree. Arrows point "
                "to white diamonds with a red edge. The arrow of the cross points to a frame with two diamonds: "
                "the exclamation mark and the torso with the star."
            ),
            "The old cross could be anything: from irritant to suspected of causing cancer.",
        ),
        Text(
            "signs-t3",
            (
                "<p>Orange squares have not been allowed on what is sold since 1 June 2017. If you find one in a "
                "cupboard, the product is at least that old, and so is its classification. Do not go by that label: ask for a new SDS, or have it disposed of.</p>"
            ),
        ),
        Numeric(
            "signs-q4",
            "From which year may a mixture with an orange symbol no longer be sold?",
            "2017",
            "0",
            "year",
            (
                "1 June 2017. Until then the last transition ran for mixtures that were already on the market "
                "(CLP, article 61)."
            ),
        ),
        Text(
            "signs-t4",
            (
                '<p><b>Sources.</b> <a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Regulation (EC) '
                "1272/2008 (CLP)</a>, articles 19, 26 and 61 and annex V. The drawings resemble the official "
                "pictograms and were made for learning.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "How Defence handles old stock with orange symbols that is still in usable condition.",
    ),
)
