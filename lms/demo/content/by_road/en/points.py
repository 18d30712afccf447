"""Lesson 2: the thousand points, and what stays mandatory."""

from lms.demo.content.shapes import (
    Accordion,
    Choice,
    Exercise,
    Heading,
    Lesson,
    Numeric,
    Option,
    Part,
    Picture,
    Table,
    Text,
    TrueFalse,
)

LESSON = Lesson(
    key="points",
    slug="a-thousand-points",
    title="A thousand points",
    minutes=7,
    objectives=(
        "work out the points of a load",
        "say what 1.1.3.6 exempts you from and what still applies",
        "know the cases in which it does not apply",
    ),
    blocks=(
        Heading("points-h1", "Can this go without a plate?"),
        Text(
            "points-t1",
            (
                "<p>Driver Sem must go to an exercise: 100 litres of diesel, 60 litres of petrol, two cylinders of propane of 11 kg and a cylinder of oxygen of 50 litres. ‘Can I do that without an ADR card?’ he asks. His mate: ‘Sure, it is next to nothing.’</p><p>Next to nothing is not a number. A thousand is.</p>"
            ),
        ),
        Heading("points-h2", "Category times factor"),
        Table(
            "points-b1",
            "1.1.3.6.3: factor and limit per transport unit",
            (
                "Category | Factor | At most",
                "0 | never free | 0",
                "1 | 50 | 20",
                "1, note (a) | 20 | 50",
                "2 | 3 | 333",
                "3 | 1 | 1000",
                "4 | 0 | unlimited",
            ),
        ),
        Heading("points-h3", "What you count"),
        Text(
            "points-t2",
            (
                "<p>The <b>transport category</b> stands in column 15 of table A. You count litres for liquids and "
                "compressed gases (the water capacity of the cylinder), net kilograms for solids and liquefied or "
                "dissolved gases, kilograms of the thing itself for articles such as batteries, and <b>kilograms of "
                "net explosive mass</b> for ammunition. Up to and including 1,000 points you are exempt.</p>"
            ),
        ),
        Picture(
            "points-p1",
            "scale.png",
            (
                "Scales in balance: on the left jerrycans, cylinders and a crate, on the right a weight with the "
                "number 1000."
            ),
            "Everything on one transport unit counts together, also what somebody else had loaded before.",
        ),
        Numeric(
            "points-q1",
            (
                "Work out Sem's load: diesel 100 l (category 3), petrol 60 l (2), propane 22 kg (2), oxygen 50 l "
                "(3). How many points?"
            ),
            "396",
            "0",
            "points",
            "100 × 1 + 60 × 3 + 22 × 3 + 50 × 1 = 100 + 180 + 66 + 50 = 396. Exempt (1.1.3.6.4).",
        ),
        Numeric(
            "points-q2",
            (
                "Ammunition: 15 kg net in grenades UN 0284 (category 1), 40 kg net in smoke ammunition UN 0303 "
                "(category 2), 200 kg net in cartridges UN 0012 (category 4). How many points?"
            ),
            "870",
            "0",
            "points",
            (
                "15 × 50 + 40 × 3 + 200 × 0 = 750 + 120 + 0 = 870. Cartridges 1.4S count nought, grenades fifty "
                "times (1.1.3.6.3)."
            ),
        ),
        Exercise(
            "points-x1",
            "hazmat_points",
            count=2,
        ),
        Heading("points-h4", "What stays"),
        Text(
            "points-t3",
            (
                "<p>Exempt does not mean free of everything. Within 1.1.3.6 these <b>fall away</b>, among other things: orange plates, the ADR certificate, the instructions in writing, the equipment of 8.1.5 and the tunnel restriction. What <b>stays</b>:</p>"
            ),
        ),
        Accordion(
            "points-a1",
            (
                Part(
                    "a",
                    "Packing and paper",
                    (
                        "<ul><li>approved packaging, labels and marks (parts 4 to 6)</li><li>transport document, with the "
                        "total per category (5.4.1.1.1 f)</li></ul>"
                    ),
                ),
                Part(
                    "b",
                    "People and vehicle",
                    (
                        "<ul><li>training under 1.3, also for the driver (8.2.3)</li><li>one extinguisher of 2 kg (8.1.4.2)</li><li>no smoking, no naked flame, no package opened (8.3)</li></ul>"
                    ),
                ),
                Part(
                    "c",
                    "Loading and supervision",
                    (
                        "<ul><li>mixed loading, stowage and securing (7.5)</li><li>supervision where 8.4 and 8.5 ask for it (S1, S14 and further)</li></ul>"
                    ),
                ),
            ),
        ),
        Choice(
            "points-q3",
            "Sem drives with 396 points. What must he have? Choose all right answers.",
            (
                Option(
                    "a",
                    "Orange plates, opened.",
                    False,
                    "No: a plate would mislead the services.",
                ),
                Option(
                    "b",
                    "An extinguisher of 2 kg.",
                    True,
                    "Yes (8.1.4.2).",
                ),
                Option(
                    "c",
                    "Training under chapter 1.3.",
                    True,
                    "Yes (8.2.3).",
                ),
                Option(
                    "d",
                    "A transport document.",
                    True,
                    "Yes. In an accident it is the only thing that speaks.",
                ),
            ),
            "1.1.3.6.2 names exactly what falls away; all the rest stays.",
            multiple=True,
            is_critical=True,
        ),
        Heading("points-h5", "Three pitfalls"),
        Text(
            "points-t4",
            (
                "<p><b>Category 0</b> is never free: one kilogram of white phosphorus and the exemption is gone, "
                "however few points you count. <b>Tanks and bulk</b> are never free; the exemption is for packages. "
                "And <b>no category</b> is not category 3: where column 15 is empty there is no exemption.</p>"
            ),
        ),
        TrueFalse(
            "points-q4",
            "50 kg of chlorine in cylinders (UN 1017, note a) is exactly 1,000 points, so still exempt.",
            True,
            (
                "Yes: factor 20 of note (a), 50 × 20 = 1,000, and that is just allowed. With factor 50 you would "
                "have counted 2,500."
            ),
        ),
        Text(
            "points-t5",
            (
                "<p><b>Sources.</b> ADR 2025, 1.1.3.6, table A column 15, 8.1.4.2, 8.2.3. The sums were checked with "
                "the points calculator of this system.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "Whether Defence asks more than the ADR within the exemption, such as a certificate for ammunition.",
        "The categories come from the starter edition of this system; compare them with table A, column 15.",
    ),
)
