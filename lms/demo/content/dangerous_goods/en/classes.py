"""Lesson 2: the classes, and the danger each stands for."""

from lms.demo.content.shapes import (
    Accordion,
    Choice,
    Exercise,
    Heading,
    Hotspot,
    Lesson,
    Matching,
    Option,
    Pair,
    Part,
    Picture,
    Spot,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="classes",
    slug="the-classes",
    title="The thirteen classes",
    minutes=7,
    objectives=(
        "name the class from the label and the other way round",
        "say which danger belongs to a class",
        "recognise the subsidiary hazard",
    ),
    blocks=(
        Heading("classes-h1", "Two bottles"),
        Text(
            "classes-t1",
            (
                "<p>Two bottles without caps stand in the store. One has a red label with a flame, the other a "
                "yellow one with a flame over a circle. ‘Both fire,’ says Private Daan, and puts them side by "
                "side.</p><p>One burns. The other makes everything around it burn better.</p>"
            ),
        ),
        Picture(
            "classes-p1",
            "two.png",
            (
                "On the left a red diamond with a flame and a figure, on the right a yellow diamond with a flame on "
                "a ring and a figure, with an arrow to and fro between them."
            ),
            "Nearly the same picture, quite another danger.",
        ),
        Heading("classes-h2", "Nine figures, thirteen classes"),
        Text(
            "classes-t2",
            (
                "<p>The ADR sorts all dangerous goods under nine figures. The figures 4, 5 and 6 are split, so that "
                "there are thirteen classes (2.1.1.1). The figure is at the bottom of the label: nothing is quicker to read.</p>"
            ),
        ),
        Accordion(
            "classes-a1",
            (
                Part(
                    "a",
                    "1 to 3",
                    (
                        "<ul><li><b>1</b> explosives: ammunition, blasting explosive, flares</li><li><b>2</b> gases: "
                        "flammable (2.1), asphyxiant or oxidising (2.2), toxic (2.3)</li><li><b>3</b> flammable liquids: "
                        "petrol, diesel, paint</li></ul>"
                    ),
                ),
                Part(
                    "b",
                    "4 and 5",
                    (
                        "<ul><li><b>4.1</b> flammable solids: sulphur, matches</li><li><b>4.2</b> catches fire by itself: "
                        "white phosphorus</li><li><b>4.3</b> gives flammable gas with water: sodium, "
                        "carbide</li><li><b>5.1</b> oxidising: ammonium nitrate, chlorate</li><li><b>5.2</b> organic "
                        "peroxides: hardeners</li></ul>"
                    ),
                ),
                Part(
                    "c",
                    "6 to 9",
                    (
                        "<ul><li><b>6.1</b> toxic: cyanide, some pesticides</li><li><b>6.2</b> infectious: samples, hospital "
                        "waste</li><li><b>7</b> radioactive: measuring sources</li><li><b>8</b> corrosive: battery acid, "
                        "lye</li><li><b>9</b> miscellaneous: lithium batteries, hazardous to the environment, "
                        "airbags</li></ul>"
                    ),
                ),
            ),
        ),
        Matching(
            "classes-q1",
            "Which class belongs to what you meet at your unit?",
            (
                Pair("a", "Jerrycan of petrol", "Class 3"),
                Pair("b", "Cylinder of oxygen", "Class 2"),
                Pair("c", "Battery acid", "Class 8"),
                Pair("d", "Loose lithium ion batteries", "Class 9"),
                Pair("e", "Smoke grenade", "Class 1"),
            ),
            (
                "Petrol UN 1203, oxygen UN 1072, battery acid UN 2796, lithium ion UN 3480. A smoke grenade is "
                "ammunition, so class 1, even if you think of smoke."
            ),
            others=(Thing("x0", "Class 6.1"),),
        ),
        Heading("classes-h3", "Look at colour, symbol and figure"),
        Picture(
            "classes-p2",
            "flash.png",
            (
                "Eight diamonds in two rows, in different colours and with different symbols: among them white and "
                "red, blue, green, white with black, and striped. Each has a number from 1 to 8."
            ),
            "Cover the figures and name the class. Remember: colour first, then symbol, then figure.",
        ),
        Hotspot(
            "classes-q2",
            "Tap the label of a substance that gives flammable gas with water.",
            "four.png",
            (
                "Four diamonds side by side, each with a flame and the figure 4 or 5: one white with red stripes, "
                "one white above and red below, one blue and one yellow."
            ),
            (
                Spot("a", 15, 80, False, "Class 4.1: a solid that burns easily."),
                Spot("b", 38, 80, False, "Class 4.2: catches fire by itself in air."),
                Spot("c", 62, 80, True, "Class 4.3: blue, like water. Do not wet it."),
                Spot("d", 85, 80, False, "Class 5.1: gives oxygen, no flammable gas."),
            ),
            (
                "Blue is water. Do not fight burning sodium or carbide with water, and keep them dry (label 4.3, "
                "ADR 5.2.2.2.2)."
            ),
            is_critical=True,
        ),
        Exercise(
            "classes-x1",
            "hazmat_label",
            count=3,
        ),
        Heading("classes-h4", "One substance, two dangers"),
        Text(
            "classes-t3",
            (
                "<p>A substance is in one class, but may have more dangers. Methanol burns and is toxic: class 3 "
                "with <b>subsidiary hazard</b> 6.1. The package then bears two labels. Chlorine is a toxic gas that "
                "also oxidises and corrodes: 2.3 with 5.1 and 8. So never look at one diamond only.</p>"
            ),
        ),
        Choice(
            "classes-q3",
            "A drum bears the labels 3 and 6.1. What do you know? Choose all right answers.",
            (
                Option(
                    "a",
                    "Breathing it in or touching it can poison you.",
                    True,
                    "Yes: 6.1.",
                ),
                Option(
                    "b",
                    "The lowest figure counts, the rest is for the books.",
                    False,
                    "Every label counts, also for mixed loading.",
                ),
                Option(
                    "c",
                    "There are two substances in one drum.",
                    False,
                    "No: one substance with two dangers, or a mixture that has both.",
                ),
                Option(
                    "d",
                    "The vapour can catch fire.",
                    True,
                    "Yes: class 3.",
                ),
            ),
            "Every label is a danger. Together they decide how you load, help and fight fire.",
            multiple=True,
        ),
        Heading("classes-h5", "Label on the road, pictogram in the workshop"),
        Text(
            "classes-t4",
            (
                "<p>In the workshop you see <b>pictograms</b>: white diamonds with a red edge. They warn whoever works with the substance (CLP). On the box in transport are <b>danger labels</b>: coloured diamonds with "
                "a figure. They warn whoever carries the goods or comes to help (ADR). A substance that is no dangerous good on the road may still be dangerous in the workshop.</p>"
            ),
        ),
        TrueFalse(
            "classes-q4",
            "A product without a danger label for transport is not dangerous in the workshop either.",
            False,
            (
                "No. Carcinogens or sensitisers sometimes have no class on the road. Look in sections 2 and 14 of "
                "the safety data sheet."
            ),
            is_critical=True,
        ),
        Text(
            "classes-t5",
            (
                "<p><b>Sources.</b> ADR 2025, 2.1.1.1 and 5.2.2.2.2 (models), table A of 3.2. Regulation (EC) "
                "1272/2008 (CLP). The private is imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "The names of the classes follow the ADR; have a safety adviser read the short descriptions.",
        "What is most common at your place differs by unit.",
    ),
)
