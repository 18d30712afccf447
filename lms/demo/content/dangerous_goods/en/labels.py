"""Lesson 4: what stands on a package."""

from lms.demo.content.shapes import (
    Checklist,
    Choice,
    Exercise,
    Heading,
    Lesson,
    Matching,
    Option,
    Pair,
    Picture,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="labels",
    slug="read-the-package",
    title="Read the package",
    minutes=7,
    objectives=(
        "say what belongs on a package",
        "tell marks from labels",
        "reject a package that is not right",
    ),
    blocks=(
        Heading("labels-h1", "The box of last year"),
        Text(
            "labels-t1",
            (
                "<p>Private Mila takes an empty box from the pile for her consignment of cleaning rags. It still has "
                "a red label on it, and UN 1993. ‘Just cross it out,’ somebody says. The guard at the gate sees only "
                "the red, and the whole queue stands still.</p>"
            ),
        ),
        TrueFalse(
            "labels-q1",
            "An old danger label on a box without dangerous goods must be taken off or covered.",
            True,
            (
                "Yes. A label that does not belong misleads whoever helps. The other way round: an empty, uncleaned "
                "drum keeps its labels, for there is still something in it (5.1.3.1)."
            ),
        ),
        Heading("labels-h2", "Three things on every package"),
        Picture(
            "labels-p1",
            "package.png",
            (
                "A cardboard box with a red diamond, a second diamond with a tree and a fish, a line of four "
                "figures, and two arrows that point up. Each has a number from 1 to 4."
            ),
            "1 UN number · 2 danger label · 3 environmental mark · 4 this way up",
        ),
        Text(
            "labels-t2",
            (
                "<p>A package bears the <b>UN number</b> with the letters UN (5.2.1.1), a <b>label</b> for each "
                "danger, at least 10 by 10 cm (5.2.2), and the <b>marks</b> that go with it. They are legible, "
                "lasting, and not covered by tape or another label. Where a label does not fit, it may be smaller as long as it can be seen well.</p>"
            ),
        ),
        Exercise(
            "labels-x1",
            "hazmat_goods",
            count=2,
            own=True,
        ),
        Heading("labels-h3", "Marks are no labels"),
        Picture(
            "labels-p2",
            "marks.png",
            (
                "Five marks side by side, numbered 1 to 5: a white diamond with black points, a square with a "
                "hatched edge and a ring, a rectangle with batteries, a diamond with tree and fish, and a triangle "
                "with a thermometer."
            ),
            "What you see on boxes and vehicles besides the danger labels.",
        ),
        Matching(
            "labels-q2",
            "Which mark belongs to which consignment?",
            (
                Pair(
                    "a",
                    "Box with small tins of paint as limited quantity",
                    "White diamond with black points",
                ),
                Pair(
                    "b",
                    "Small loose lithium ion batteries",
                    "Rectangle with batteries and flame",
                ),
                Pair(
                    "c",
                    "Drum with a substance that poisons water",
                    "Diamond with tree and fish",
                ),
                Pair("d", "Tank with hot bitumen", "Triangle with thermometer"),
            ),
            (
                "LQ 3.4.7, batteries 5.2.1.9, environment 5.2.1.8, elevated temperature 5.3.3. The ring with the "
                "letter E is for excepted quantities (3.5.4)."
            ),
            others=(Thing("x0", "Ring with the letter E"),),
        ),
        Heading("labels-h4", "Packed small: LQ"),
        Text(
            "labels-t3",
            (
                "<p>Small quantities in a strong box may often go as <b>LQ</b>, limited quantity (3.4): the box "
                "weighs at most 30 kg gross and bears the LQ mark instead of label and UN number. Column 7a of table "
                "A says how much may be in each inner packaging: for petrol 1 litre, for ammunition mostly 0. Nought means: no LQ.</p>"
            ),
        ),
        Choice(
            "labels-q3",
            (
                "A box of 18 kg with bottles of acetone (UN 1090, II; column 7a: 1 L). Each bottle holds 1.5 litres. "
                "LQ?"
            ),
            (
                Option(
                    "a",
                    "Yes, because the box stays below 30 kg gross.",
                    False,
                    "That is one of two demands. The bottle counts too.",
                ),
                Option(
                    "b",
                    "No, a bottle is too large.",
                    True,
                    "Yes. The limit is 1 litre per inner packaging (3.4.1).",
                ),
                Option(
                    "c",
                    "Yes, if the box bears a label 3 as well.",
                    False,
                    "A label does not make a bottle smaller.",
                ),
                Option(
                    "d",
                    "No, because a flammable liquid may never go as LQ.",
                    False,
                    "It may: acetone may, up to 1 litre in a bottle.",
                ),
            ),
            (
                "LQ asks two things at once: the inner packaging within column 7a, and the package at most 30 kg "
                "(3.4.1, 3.4.2)."
            ),
        ),
        Heading("labels-h5", "One around all: the overpack"),
        Text(
            "labels-t4",
            (
                "<p>If you put packages together on a pallet with film, that is an <b>overpack</b> (5.1.2). Where "
                "the labels can no longer be seen they are put on the outside again, with the word OVERPACK. If a "
                "package inside is broken or wrongly loaded, film does not make it right.</p>"
            ),
        ),
        Checklist(
            "labels-q4",
            "Check a package. Tick when you know where you look.",
            (
                Thing("a", "Whole and dry, also at the bottom."),
                Thing("b", "UN number, the same as on the paper."),
                Thing("c", "A label for each danger."),
                Thing("d", "No old labels that do not belong."),
                Thing("e", "Arrows up, and the package stands so."),
            ),
        ),
        Text(
            "labels-t5",
            (
                "<p><b>Sources.</b> ADR 2025, 3.4, 3.5.4, 5.1.2, 5.1.3.1, 5.2.1, 5.2.2 and 5.3.3. The private and "
                "the gate are imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "Whether Defence uses further marks on its own ammunition packagings.",
        (
            "Article 6 of the Dutch exemption for military vehicles of 2002 is about danger labels; its "
            "conditions were not read."
        ),
    ),
)
