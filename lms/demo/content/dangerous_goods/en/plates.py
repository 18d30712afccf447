"""Lesson 5: orange plates and what their numbers say."""

from lms.demo.content.shapes import (
    Choice,
    Exercise,
    Heading,
    Lesson,
    Matching,
    Option,
    Ordering,
    Pair,
    Picture,
    Table,
    Text,
    Thing,
)

LESSON = Lesson(
    key="plates",
    slug="orange-plates",
    title="Orange plates",
    minutes=7,
    objectives=(
        "read an orange plate in ten seconds",
        "say what a plate without numbers means",
        "pass on what emergency services need",
    ),
    blocks=(
        Heading("plates-h1", "Fog on the A28"),
        Text(
            "plates-t1",
            (
                "<p>Sergeant Bram drives up to a tanker that stands askew on the verge. Something is running out. He "
                "sees an orange plate: 33 above, 1203 below. He calls 112. ‘A tanker is leaking.’ The operator: "
                "‘What does the plate say?’</p><p>Two numbers are now worth more than a whole story.</p>"
            ),
        ),
        Picture(
            "plates-p1",
            "plate.png",
            (
                "A large orange plate with a black edge; above the line 33, below the line 1203. On the left an "
                "orange plate without figures."
            ),
            "Above the danger, below the substance. Without figures: dangerous goods on board, in packages.",
        ),
        Heading("plates-h2", "With and without numbers"),
        Text(
            "plates-t2",
            (
                "<p>A vehicle with dangerous goods in <b>packages</b> bears a <b>blank</b> plate front and rear "
                "(5.3.2.1.1). A <b>tank</b> or bulk load bears plates <b>with numbers</b>, a tank on its sides too "
                "(5.3.2.1.2). The plate is 40 by 30 cm, reflects, and stays on for a quarter of an hour in a fire "
                "(5.3.2.2.1). Without dangerous goods you take it off or cover it (5.3.2.1.8).</p>"
            ),
        ),
        Choice(
            "plates-q1",
            "You carry 600 litres of petrol in jerrycans. The exemption of 1.1.3.6 does not apply. Which plate?",
            (
                Option(
                    "a",
                    "Blank, front and rear.",
                    True,
                    "Yes. Jerrycans are packages.",
                ),
                Option(
                    "b",
                    "None, petrol in jerrycans is always free.",
                    False,
                    "Up to 333 litres it is within 1.1.3.6; this is more.",
                ),
                Option(
                    "c",
                    "33/1203, front and rear.",
                    False,
                    "Numbers are for tanks and bulk.",
                ),
                Option(
                    "d",
                    "33/1203, on both sides too.",
                    False,
                    "That is how a tanker drives.",
                ),
            ),
            "Packages: blank plates front and rear (5.3.2.1.1). The driver folds them open.",
        ),
        Heading("plates-h3", "The number above: the danger"),
        Table(
            "plates-b1",
            "What a figure means (5.3.2.3.1)",
            (
                "Figure | Danger",
                "2 | gas comes free",
                "3 | flammable liquid or gas",
                "4 | flammable solid",
                "5 | oxidising",
                "6 | toxic or infectious",
                "7 | radioactive",
                "8 | corrosive",
                "9 | spontaneous violent reaction",
            ),
        ),
        Heading("plates-h4", "Double, nought and X"),
        Text(
            "plates-t3",
            (
                "<p>A <b>double</b> figure is a stronger danger: 33 is highly flammable, 66 highly toxic. A <b>0</b> "
                "behind it: one figure is enough. An <b>X</b> before it: <b>no water</b>, unless an expert agrees. "
                "Some numbers have a meaning of their own: 22 is a refrigerated liquefied gas, 90 is environmentally hazardous or miscellaneous.</p>"
            ),
        ),
        Matching(
            "plates-q2",
            "What does the upper number say?",
            (
                Pair("a", "33", "Highly flammable liquid"),
                Pair("b", "268", "Toxic gas, corrosive"),
                Pair("c", "80", "Corrosive"),
                Pair("d", "336", "Highly flammable liquid, toxic"),
            ),
            (
                "33 petrol, 268 ammonia, 80 battery acid, 336 methanol. Read from left to right: the main danger "
                "first."
            ),
        ),
        Choice(
            "plates-q3",
            "A plate says X423 over 1428. Something smoulders. What do you not do?",
            (
                Option(
                    "a",
                    "Keep away, upwind.",
                    False,
                    "That is just what you do.",
                ),
                Option(
                    "b",
                    "Keep others away.",
                    False,
                    "That is just what you do.",
                ),
                Option(
                    "c",
                    "Give both numbers to 112.",
                    False,
                    "That is just what you do.",
                ),
                Option(
                    "d",
                    "Put it out with water.",
                    True,
                    "Right. The X with 4, 2 and 3: with water it gives flammable gas. This is sodium.",
                ),
            ),
            "X is: no water, unless an expert agrees (5.3.2.3.1). UN 1428 is sodium, class 4.3.",
            is_critical=True,
        ),
        Exercise(
            "plates-x1",
            "hazmat_hin",
            count=2,
            subjects="20, 22, 23, 30, 33, 336, 40, 50, 60, 66, 80, 90, 268, X423",
        ),
        Exercise(
            "plates-x2",
            "hazmat_plate",
            count=1,
            subjects="1005, 1017, 1072, 1202, 1203, 1230, 1428, 1789, 1830, 1965",
        ),
        Heading("plates-h5", "The first minute"),
        Text(
            "plates-t4",
            (
                "<p>If you come first, you are the eyes of the services. You need not extinguish or seal anything. "
                "You read, call and keep people away.</p>"
            ),
        ),
        Ordering(
            "plates-q4",
            "Put in order what you do when you come first to a leaking tanker.",
            (
                Thing("a", "Stop at a distance, upwind, engine off."),
                Thing(
                    "b", "Read the plate, with binoculars or a telephone if it is far."
                ),
                Thing("c", "Call 112: place, both numbers, casualties."),
                Thing("d", "Keep others away until the services are there."),
            ),
            "First your own safety. Read the plate from afar: whoever must come near to read it stands too near.",
            is_critical=True,
        ),
        Text(
            "plates-t5",
            (
                "<p><b>Sources.</b> ADR 2025, 5.3.2 (plates and hazard numbers) and table A of 3.2, column 20. The "
                "sergeant is imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "The lesson names the main rule: a tank bears numbers, on its sides too. For one substance in all tanks, and for "
            "fuels, 5.3.2.1 has other options; a safety adviser says which ones you use."
        ),
        "The alarm number of your unit or training area, and who answers it.",
        (
            "Tactical vehicles are exempt from chapter 5.3 in the Netherlands (Regulation of 2002, article 5): "
            "have confirmed whether that still holds, and when."
        ),
    ),
)
