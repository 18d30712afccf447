"""Lesson 1: sixteen sections, one order."""

from lms.demo.content.shapes import (
    Accordion,
    Callout,
    Choice,
    Heading,
    Lesson,
    Numeric,
    Option,
    Ordering,
    Part,
    Picture,
    Table,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="sheet",
    slug="sixteen-sections",
    title="Sixteen sections, one order",
    minutes=7,
    objectives=(
        "say what a safety data sheet is, and what it is not",
        "know who gives it, when and in which language",
        "sort the sixteen sections into four groups",
    ),
    blocks=(
        Heading(
            "sheet-h1",
            "The sheet in the drawer",
        ),
        Text(
            "sheet-t1",
            (
                "<p>In the quartermaster's office there is a binder of safety data sheets. It is thick, in English, and nobody has opened it since the last inspection. When alkali runs over the floor, Sergeant Emre searches it for ten minutes. The answer was there, in one line, in section 6.</p>"
            ),
        ),
        Choice(
            "sheet-q1",
            "What went wrong most here?",
            (
                Option(
                    "a",
                    "The sheet was too thick.",
                    False,
                    "Thick is normal. Whoever knows the order looks in one section.",
                ),
                Option(
                    "b",
                    "Emre should have known the chemistry.",
                    False,
                    "Nobody needs to know that by heart.",
                ),
                Option(
                    "c",
                    "Nobody knew the way in the sheet before it was needed.",
                    True,
                    "Yes. Ten minutes of searching become ten seconds if you know the sections.",
                ),
                Option(
                    "d",
                    "The binder stood on the wrong shelf.",
                    False,
                    "He did find it; he did not find the answer.",
                ),
            ),
            (
                "All sheets in Europe have the same sixteen sections in the same order (REACH, article 31(6)). "
                "Know one and you know them all."
            ),
        ),
        Heading(
            "sheet-h2",
            "What it is",
        ),
        Text(
            "sheet-t2",
            (
                "<p>A <b>safety data sheet</b> (SDS, in Dutch VIB) is what the supplier knows of his product: "
                "hazards, composition, measures, transport. He must give it <b>free of charge</b> with a "
                "hazardous product, at the latest with the first delivery, <b>in Dutch</b> if it is supplied in "
                "the Netherlands. You may see it: whoever works with the substance has a right to what it says "
                "(REACH, article 35).</p>"
            ),
        ),
        Callout(
            "sheet-c1",
            "warning",
            "What it is not",
            (
                "<p>An SDS is no work instruction. The supplier does not know your hall, your extraction or your "
                "pace. Translating it to your work is the employer's part: the risk inventory (RI&amp;E) and the "
                "workplace instruction card (WIK).</p>"
            ),
        ),
        TrueFalse(
            "sheet-q2",
            (
                "For a hazardous product supplied in the Netherlands, an SDS in English only is enough."
            ),
            False,
            (
                "No. The SDS must be there in an official language of the country of supply (REACH, article "
                "31(5)): here Dutch."
            ),
        ),
        Heading(
            "sheet-h3",
            "The map",
        ),
        Picture(
            "sheet-p1",
            "sixteen.png",
            (
                "Sixteen numbered boxes in four coloured groups: 1 to 3 with a tin, a diamond and bars of a content; 4 to 6 with an eye, a flame and a puddle; 7 to 10 with a cupboard, a glove, a thermometer and a clash; 11 to 16 with a person, a tree, a bin, a lorry, columns and a calendar."
            ),
            "What is it? What if it goes wrong? How do I work with it? And the rest.",
        ),
        Heading(
            "sheet-h4",
            "Six questions",
        ),
        Table(
            "sheet-b1",
            "Which section answers what",
            (
                "Section|Question",
                "1, 2, 3|What is it?",
                "4, 5, 6|What if it goes wrong?",
                "7, 8, 9, 10|How do I work with it?",
                "11, 12|What does it do to body and environment?",
                "13, 14|How does it leave, how does it travel?",
                "15, 16|Which rules, which version?",
            ),
        ),
        Accordion(
            "sheet-a1",
            (
                Part(
                    "a",
                    "1, 2, 3",
                    (
                        "<p>1 Identification and supplier, with the emergency telephone number. 2 Hazards and label. 3 "
                        "Composition, with contents and CAS numbers.</p>"
                    ),
                ),
                Part(
                    "b",
                    "4, 5, 6",
                    "<p>4 First aid. 5 Fire. 6 Spills and leaks.</p>",
                ),
                Part(
                    "c",
                    "7, 8, 9, 10",
                    (
                        "<p>7 Handling and storage. 8 Exposure and protection. 9 Properties. 10 Stability and "
                        "reactions.</p>"
                    ),
                ),
                Part(
                    "d",
                    "11 – 16",
                    (
                        "<p>11 Health. 12 Environment. 13 Disposal. 14 Transport. 15 Regulation. 16 Other information, "
                        "with what has changed.</p>"
                    ),
                ),
            ),
        ),
        Ordering(
            "sheet-q3",
            "Put these sections in the order of the sheet.",
            (
                Thing(
                    "a",
                    "Hazards identification",
                ),
                Thing(
                    "b",
                    "First aid measures",
                ),
                Thing(
                    "c",
                    "Handling and storage",
                ),
                Thing(
                    "d",
                    "Exposure controls/personal protection",
                ),
                Thing(
                    "e",
                    "Transport information",
                ),
            ),
            (
                "2, 4, 7, 8 and 14. The order is the same all over Europe: that is the whole advantage."
            ),
        ),
        Numeric(
            "sheet-q4",
            "How many sections does every SDS have?",
            "16",
            "0",
            "sections",
            (
                "Sixteen, even if there is little to say in one. If one is missing, the sheet is not right."
            ),
        ),
        Text(
            "sheet-t3",
            (
                '<p><b>Sources.</b> <a href="https://eur-lex.europa.eu/eli/reg/2006/1907/oj">Regulation (EC) '
                "1907/2006 (REACH)</a>, articles 31 and 35 and annex II, as amended by Regulation (EU) 2020/878. "
                "Sergeant Emre is imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=("Where at Defence the sheets in force are kept, and by whom.",),
)
