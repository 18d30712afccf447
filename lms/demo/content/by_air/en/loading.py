"""Lesson 5: segregation, loading, and what the pilot must know."""

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
    Text,
)

LESSON = Lesson(
    key="loading",
    slug="loading-and-notoc",
    title="Loading and NOTOC",
    minutes=7,
    objectives=(
        "check by the table what must stand apart",
        "inspect and secure a package before loading",
        "say what the NOTOC contains, and when",
    ),
    blocks=(
        Heading("loading-h1", "Side by side"),
        Text(
            "loading-t1",
            (
                "<p>Night shift, a quarter past three. Loader Finn puts a box of hydrogen peroxide beside a box of acetone. ‘Fits exactly.’ The planner had them on two pallets. Finn had not read that; he saw a gap.</p>"
            ),
        ),
        Picture(
            "loading-p1",
            "pallet.png",
            (
                "An aircraft pallet from above with six places; in four a box with a diamond: red, yellow, "
                "black-and-white and striped with batteries. Two places are empty."
            ),
            "Who beside whom? Look at every label on every box.",
        ),
        Heading("loading-h2", "The table"),
        Text(
            "loading-t2",
            (
                "<p>Some labels never stand beside or against each other in the air. The core:</p><ul><li><b>class 1</b> (not 1.4S) apart from 2, 3, 4, 5, 8 and loose lithium batteries</li><li><b>3</b> apart from <b>5.1</b></li><li><b>4.2</b> apart from <b>5.1</b></li><li><b>4.3</b> apart from <b>8</b></li><li><b>loose lithium batteries</b> (3480, 3090) apart from 1, <b>2.1, 3, 4.1 and 5.1</b></li></ul>"
            ),
        ),
        Matching(
            "loading-q1",
            "Must these packages stand apart?",
            (
                Pair("a", "Acetone (3) and hydrogen peroxide (5.1, 8)", "Yes, apart"),
                Pair("b", "UN 3480 and petrol (3)", "Yes, apart"),
                Pair("c", "Petrol (3) and sulphuric acid (8)", "No, may be adjacent"),
                Pair("d", "UN 3481 and petrol (3)", "No, may be adjacent"),
                Pair("e", "Carbide (4.3) and sulphuric acid (8)", "Yes, apart"),
            ),
            (
                "The table looks at every label, also the subsidiary one. Batteries in or with equipment (3481) do "
                "not fall under it."
            ),
            is_critical=True,
        ),
        Exercise(
            "loading-x1",
            "hazmat_label",
            count=2,
            subjects="2.1, 3, 4.1, 4.2, 4.3, 5.1, 8, 9A",
        ),
        Choice(
            "loading-q2",
            "Fireworks 1.4G and cartridges 1.4S stand beside petrol. What must move away from the petrol?",
            (
                Option(
                    "a",
                    "Only the cartridges 1.4S.",
                    False,
                    "The other way round: 1.4S is the exception.",
                ),
                Option(
                    "b",
                    "Only the fireworks 1.4G.",
                    True,
                    "Yes. 1.4S need not stand apart by this table.",
                ),
                Option(
                    "c",
                    "Neither, 1.4 is always free.",
                    False,
                    "Only group S is.",
                ),
                Option(
                    "d",
                    "Both, class 1 always stands apart.",
                    False,
                    "1.4S is excepted.",
                ),
            ),
            "Class 1 stands apart from class 3, except 1.4S.",
        ),
        Heading("loading-h3", "Look, secure"),
        Text(
            "loading-t3",
            (
                "<p>Just before loading you check each package and each unit load for <b>damage and leaks</b>. If "
                "something leaks it comes off and you look at what stood beside it as well. Then you secure it, "
                "arrows up. A <b>CAO</b> package stands so that somebody can reach it, or in a hold with fire "
                "detection and suppression (class C).</p>"
            ),
        ),
        Heading("loading-h4", "NOTOC"),
        Picture(
            "loading-p2",
            "cockpit.png",
            (
                "A pilot with a headset holds a sheet with lines; behind the pilot a window and a clock. On the ground lies a second sheet."
            ),
            "One copy on the flight deck, one on the ground.",
        ),
        Heading("loading-h5", "What it says"),
        Text(
            "loading-t4",
            (
                "<p><b>As early as practicable before departure</b>, and no later than when the aircraft moves under its own power, the captain is told in writing what is on board: UN number, name, class and subsidiary hazard, group, number and quantity, <b>place in the aircraft</b>, CAO or not, where it is unloaded, and that no damage was seen. The captain signs. A copy stays within reach on the ground.</p>"
            ),
        ),
        Blanks(
            "loading-q3",
            "Complete. More than one word may be right.",
            (
                "The NOTOC reaches the [captain|pilot|commander] [before] departure. It says which substance lies "
                "where: the [place|position|location]. A copy stays on the [ground]."
            ),
            (
                "In an emergency landing the pilot passes it to air traffic control, and the fire brigade knows it "
                "from the copy on the ground."
            ),
        ),
        Text(
            "loading-t5",
            (
                "<p><b>Sources.</b> ICAO Technical Instructions, part 7 chapters 2 to 4 (facts); 49 CFR 175.78. The "
                "pairs were checked with the segregation table of this system. The loader is imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "The table of this system has 3 with 5.1 and 4.2 with 5.1 as apart; other overviews do not name "
            "them. Have the air specialist compare them with table 9.3.A of the current DGR."
        ),
        "The NOTOC form of Defence, and who signs it.",
        "How far ‘apart’ is in each type of aircraft.",
    ),
)
