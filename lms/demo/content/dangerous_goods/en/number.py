"""Lesson 3: UN number, proper shipping name and packing group."""

from lms.demo.content.shapes import (
    Blanks,
    Callout,
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
)

LESSON = Lesson(
    key="number",
    slug="number-name-group",
    title="UN number, name and packing group",
    minutes=7,
    objectives=(
        "identify a substance by name, number and packing group",
        "explain why a UN number alone says too little",
        "read the code on a packaging",
    ),
    blocks=(
        Heading("number-h1", "‘It is only paint’"),
        Text(
            "number-t1",
            (
                "<p>Storekeeper Ties must send three tins. All three say UN 1263, PAINT. He looks the number up and "
                "finds six lines. In one case 20 litres may go without an ADR certificate, in another 333, in a "
                "third 1,000.</p><p>The same number, three answers.</p>"
            ),
        ),
        Choice(
            "number-q1",
            "What does Ties still need?",
            (
                Option(
                    "a",
                    "The packing group of each tin.",
                    True,
                    "Yes. I, II or III: that tells the lines apart.",
                ),
                Option(
                    "b",
                    "The colour of the paint and the make.",
                    False,
                    "They say nothing about danger in transport.",
                ),
                Option(
                    "c",
                    "Nothing: he takes the line with the most litres.",
                    False,
                    "Then he grants an exemption that may not be there. That is an offence.",
                ),
                Option(
                    "d",
                    "Scales that are exact to the gram.",
                    False,
                    "First know which line it is, only then measure.",
                ),
            ),
            (
                "Never look up by UN number alone. Number, packing group and sometimes classification code together "
                "point at one line of table A."
            ),
            is_critical=True,
        ),
        Heading("number-h2", "Four figures"),
        Text(
            "number-t2",
            (
                "<p>A <b>UN number</b> is four figures with UN before them, and means the same everywhere: road, "
                "rail, sea and air. Some numbers belong to one substance (UN 1203 is petrol). Others belong to a "
                "group, with <b>n.o.s.</b> (not otherwise specified). There the consignor writes the technical name "
                "in brackets, so that you know what is inside (3.1.2.8, special provision 274).</p>"
            ),
        ),
        Text(
            "number-t3",
            (
                "<p>The <b>proper shipping name</b> stands in table A in capitals (3.1.2). A trade name is no "
                "shipping name.</p>"
            ),
        ),
        Heading("number-h3", "How dangerous within the class"),
        Picture(
            "number-p1",
            "groups.png",
            (
                "Three tanks side by side, from filled high with red, by half with yellow, to low with green, each "
                "with one or more strokes below."
            ),
            "Packing group I, II and III: from great to small danger.",
        ),
        Heading("number-h4", "I, II or III"),
        Text(
            "number-t4",
            (
                "<p><b>I</b> is great danger, <b>II</b> medium, <b>III</b> minor (2.1.1.3). The group decides how "
                "strong the packaging must be and how much you may take. Gases, ammunition, organic peroxides, "
                "infectious and radioactive substances have none; nor have most articles, such as batteries.</p>"
            ),
        ),
        Table(
            "number-b1",
            "Three lines of UN 1263 PAINT",
            (
                "Group | Per inner packaging as LQ | Transport category",
                "I | 500 ml | 1",
                "II | 5 l | 2",
                "III | 5 l | 3",
            ),
        ),
        Numeric(
            "number-q2",
            (
                "With transport category 2 you may take at most 333 litres within the exemption of 1.1.3.6. How many "
                "litres of paint of packing group I (category 1) may go at most?"
            ),
            "20",
            "0",
            "litres",
            (
                "Category 1: at most 20, factor 50, so 20 × 50 = 1,000 points (1.1.3.6.3). Whoever thinks all paint "
                "is the same takes sixteen times too much."
            ),
        ),
        Heading("number-h5", "X, Y or Z on the box"),
        Text(
            "number-t5",
            (
                "<p>An approved packaging bears a code, such as <b>4G/Y 25</b>. 4G is a fibreboard box, 25 the "
                "greatest gross mass in kg. The letter says how severely it was tested "
                "(6.1.3.1):</p><ul><li><b>X</b>: good for groups I, II and III</li><li><b>Y</b>: good for II and "
                "III</li><li><b>Z</b>: for III only</li></ul>"
            ),
        ),
        Matching(
            "number-q3",
            "Which box is at least good enough for which substance?",
            (
                Pair("a", "Packing group I", "X"),
                Pair("b", "Packing group II", "Y"),
                Pair("c", "Packing group III", "Z"),
            ),
            "X does all, Y does II and III, Z only III. A stronger one always may; a weaker one never.",
        ),
        Blanks(
            "number-q4",
            "Complete what somebody at an accident wants to know first. More than one word may be right.",
            (
                "The [UN number|number] says which substance it is, the [class|labels] which danger, and the "
                "[packing group|group] how great that danger is."
            ),
            "Three particulars, one substance. They stand in the transport document in this order (5.4.1.1.1).",
        ),
        Heading("number-h6", "When you do not know"),
        Callout(
            "number-c1",
            "warning",
            "Never fill in what is missing",
            (
                "<p>Where there is no transport category there is no exemption. Where there is no packing group, ask "
                "the consignor. An exemption wrongly refused costs time. One wrongly given is an offence.</p>"
            ),
        ),
        Text(
            "number-t6",
            (
                "<p><b>Sources.</b> ADR 2025, 2.1.1.3, 3.1.2, table A of 3.2, 5.4.1.1.1 and 6.1.3.1. The storekeeper "
                "is imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "The figures come from the starter edition of ADR 2025 in this system; a safety adviser compares "
            "them with the ADR itself."
        ),
        "Which packagings Defence uses as standard and where their codes are found.",
    ),
)
