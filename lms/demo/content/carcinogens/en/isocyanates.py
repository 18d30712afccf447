"""Lesson 3: diisocyanates."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Matching,
    Numeric,
    Option,
    Pair,
    Picture,
    Table,
    Text,
    TrueFalse,
)

LESSON = Lesson(
    key="isocyanates",
    slug="diisocyanates",
    title="Diisocyanates",
    minutes=7,
    objectives=(
        "recognise products with diisocyanates",
        "explain how an allergy of the airways arises and why it stays",
        "say which training REACH asks for, and of whom",
    ),
    blocks=(
        Heading(
            "isocyanates-h1",
            "The second tin",
        ),
        Text(
            "isocyanates-t1",
            (
                "<p>A two-component paint consists of paint and <b>hardener</b>. In the hardener are "
                "diisocyanates: molecules with two hooks that grip everything. That makes paint hard as glass, "
                "foam firm, glue tough. That is also how they grip your lungs. You find them in paint, PU foam, "
                "mounting adhesive, sealant, floor coating and casting resin.</p>"
            ),
        ),
        Choice(
            "isocyanates-q1",
            "Which products do you look out for? Choose all right answers.",
            (
                Option(
                    "a",
                    "Hardener of two-component paint",
                    True,
                    "Yes, often HDI.",
                ),
                Option(
                    "b",
                    "PU foam from a can",
                    True,
                    "Yes, often MDI.",
                ),
                Option(
                    "c",
                    "Ammonia",
                    False,
                    "Irritates fiercely, but it is no isocyanate.",
                ),
                Option(
                    "d",
                    "A pot with EUH204",
                    True,
                    "Yes: ‘Contains isocyanates. May produce an allergic reaction.’",
                ),
                Option(
                    "e",
                    "Water-borne wall paint",
                    False,
                    "Not that one, as a rule. Read the label.",
                ),
            ),
            (
                "Look on the label for H334, H317 or EUH204, and in section 3 of the SDS for ‘isocyanate’. Short "
                "names too: HDI, MDI, TDI, IPDI."
            ),
            multiple=True,
        ),
        Heading(
            "isocyanates-h2",
            "The threshold shifts",
        ),
        Picture(
            "isocyanates-p1",
            "sensitised.png",
            (
                "A graph with five bars. On the first four days the bars are high with a green figure beside "
                "them. On the fifth the bar is very small, but there is a red figure with its hands at its mouth, "
                "and an inhaler."
            ),
            "At first you could stand a lot. Now next to nothing is enough, for good.",
        ),
        Text(
            "isocyanates-t2",
            (
                "<p>Sensitisation goes like this. You breathe it in, or get it on your <b>skin</b>, sometimes for "
                "years without complaints. Then your immune system has remembered it. From that day on a trace is "
                "enough: wheezing, short of breath, often <b>in the evening or at night</b>. That is occupational "
                "asthma (H334). It does not go away, and a mask does not make spraying safe for you again.</p>"
            ),
        ),
        Choice(
            "isocyanates-q2",
            (
                "Private Ilse has coughed for a month. On working days only, mostly at night; at weekends it "
                "eases. What is wisest?"
            ),
            (
                Option(
                    "a",
                    "Try a better mask.",
                    False,
                    "If she is allergic already, a trace stays enough.",
                ),
                Option(
                    "b",
                    "Stop with the hardener and see the occupational physician.",
                    True,
                    (
                        "Yes. This pattern belongs to occupational asthma. Stopping early saves lung function."
                    ),
                ),
                Option(
                    "c",
                    "Wait until the flu season is over.",
                    False,
                    "Flu takes no weekend off.",
                ),
                Option(
                    "d",
                    "Do small jobs only.",
                    False,
                    "Small is not small for an allergy.",
                ),
            ),
            (
                "Complaints that ease on free days point to the work. The occupational physician looks at it in "
                "confidence; your commander hears only what you can and cannot do."
            ),
            is_critical=True,
        ),
        Heading(
            "isocyanates-h3",
            "Training before the work",
        ),
        Text(
            "isocyanates-t3",
            (
                "<p>Since <b>24 August 2023</b> products with <b>0.1 %</b> or more of monomeric diisocyanates may "
                "be used professionally only after training with an assessment. Whoever supervises that work too. Again every "
                "<b>five years</b>. The employer keeps the proof. That is entry 74 of annex XVII of REACH. This "
                "course does not replace that training.</p>"
            ),
        ),
        Heading(
            "isocyanates-h4",
            "General, intermediate, advanced",
        ),
        Table(
            "isocyanates-b1",
            "Three levels",
            (
                "Level|For",
                "general|everybody who works with it",
                "+ intermediate|brush, roller, ventilated spray booth, open mixing, cleaning",
                "+ advanced|spraying outside a booth, hot work (above 45 °C), warm articles not yet cured, maintenance of the equipment",
            ),
        ),
        Matching(
            "isocyanates-q3",
            "Which level does this colleague need in all?",
            (
                Pair(
                    "a",
                    "Doses with a closed machine",
                    "general",
                ),
                Pair(
                    "b",
                    "Brushes a floor",
                    "up to intermediate",
                ),
                Pair(
                    "c",
                    "Sprays in the ventilated booth",
                    "up to intermediate",
                ),
                Pair(
                    "d",
                    "Sprays a shelter, outdoors on exercise",
                    "up to advanced",
                ),
            ),
            (
                "The less the air is controlled, the higher the level. Spraying outdoors seems fresh, but the "
                "wind decides who breathes it in."
            ),
        ),
        Numeric(
            "isocyanates-q4",
            "After how many years must you complete the training on diisocyanates again?",
            "5",
            "0",
            "years",
            "At least every five years (entry 74). The yearly CMR instruction is another duty.",
        ),
        TrueFalse(
            "isocyanates-q5",
            "If you smell nothing, there is too little diisocyanate in the air to do harm.",
            False,
            (
                "No. The limit values are far below what a nose notices. If you do smell it, it has long been too much."
            ),
        ),
        Text(
            "isocyanates-t4",
            (
                '<p><b>Sources.</b> <a href="https://eur-lex.europa.eu/eli/reg/2020/1149/oj">Regulation (EU) '
                "2020/1149</a> (REACH, annex XVII, entry 74). <a "
                'href="https://eur-lex.europa.eu/eli/dir/2024/869/oj">Directive (EU) 2024/869</a> (limit values). '
                '<a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">CLP</a>, annexes II and III. Private '
                "Ilse is imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "The tasks by level in the text of entry 74, paragraphs 4 and 5, which level a supervisor needs, and how Defence assigns them to roles."
        ),
        (
            "The Dutch limit value for diisocyanates, which by Directive (EU) 2024/869 had to be law by 9 April 2026."
        ),
        "Which complaints the occupational physician asks sprayers about, and how often.",
    ),
)
