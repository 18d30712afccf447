"""Lesson 3: packing, marks, limits and batteries."""

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
)

LESSON = Lesson(
    key="limits",
    slug="box-and-limit",
    title="The box and the limit",
    minutes=7,
    objectives=(
        "judge a package for carriage by air",
        "apply the limit for passenger and cargo",
        "recognise batteries that may not go",
    ),
    blocks=(
        Heading("limits-h1", "A box that creaks"),
        Text(
            "limits-t1",
            (
                "<p>The box is whole, the arrows point up, the label sits straight. But at the bottom the board is "
                "soft. ‘That is condensation,’ says the shipper. Rosa presses with her thumb. The thumb goes in.</p>"
            ),
        ),
        Choice(
            "limits-q1",
            "What does Rosa do?",
            (
                Option(
                    "a",
                    "Accept it if the papers are right.",
                    False,
                    "Paper and box must both be right.",
                ),
                Option(
                    "b",
                    "Accept it, and strengthen the wet spot with tape.",
                    False,
                    "Tape does not make it a tested packaging again.",
                ),
                Option(
                    "c",
                    "Open the box to see what leaks.",
                    False,
                    "The shipper does that, not you at the counter.",
                ),
                Option(
                    "d",
                    "Refuse it: soft board is damage.",
                    True,
                    "Yes. Signs of leaking or damage: do not accept.",
                ),
            ),
            "A package that leaks, is wet or damaged does not go. Whoever doubts does not accept.",
            is_critical=True,
        ),
        Heading("limits-h2", "What else is on it"),
        Picture(
            "limits-p1",
            "box.png",
            (
                "A box with a red diamond, an orange rectangle with a black aircraft, a line of four figures, two "
                "arrows up and a packaging code; each with a number."
            ),
            "1 UN number · 2 danger label · 3 cargo aircraft only · 4 this way up · 5 packaging code",
        ),
        Text(
            "limits-t2",
            (
                "<p>As on the road: UN number, labels, marks. For the air also: the <b>shipping name</b> in full, <b>name and address</b> of shipper and consignee, and where needed the <b>CAO label</b> beside the danger label. For liquids, arrows point up, on two opposite sides. The packaging stays shut at low pressure, with absorbent material.</p>"
            ),
        ),
        Heading("limits-h3", "Per package"),
        Table(
            "limits-b1",
            "Limit per package in this system (49 CFR, 2019)",
            (
                "Substance | Passenger | Cargo only",
                "UN 1203 petrol | 5 L | 60 L",
                "UN 1202 diesel | 60 L | 220 L",
                "UN 2796 battery acid | 1 L | 30 L",
                "UN 1978 propane | forbidden | 150 kg",
                "UN 0012 cartridges | 25 kg | 100 kg",
            ),
        ),
        Numeric(
            "limits-q2",
            (
                "You have 12 litres of battery acid (UN 2796) for a passenger flight. How many packages do you need "
                "at least by this table?"
            ),
            "12",
            "0",
            "packages",
            "1 litre per package: twelve packages. The limit is per package, not per consignment.",
        ),
        Matching(
            "limits-q3",
            "How may this package travel, by the table?",
            (
                Pair("a", "4 L of petrol", "Passenger and cargo"),
                Pair("b", "20 L of petrol", "Cargo only"),
                Pair("c", "80 L of petrol", "Not like this"),
                Pair("d", "40 L of diesel", "Passenger and cargo"),
            ),
            (
                "Petrol 5 and 60 litres, diesel 60 and 220 litres per package. Above the highest limit: pack "
                "otherwise or not at all."
            ),
        ),
        Heading("limits-h4", "Batteries"),
        Text(
            "limits-t3",
            (
                "<p>A lithium battery can get hot by itself and burns with its own oxygen. Loose batteries are <b>UN "
                "3480</b> (ion) and <b>3090</b> (metal): cargo only, and lithium ion at most <b>30 % charged</b>. "
                "With equipment: <b>3481</b> and <b>3091</b>; since 1 January 2026 the 30 % also holds for 3481 "
                "packed with equipment, above 2.7 Wh. Sodium ion has its own numbers: 3551 and 3552.</p>"
            ),
        ),
        Choice(
            "limits-q4",
            "A unit sends back a battery that bulges. What is right?",
            (
                Option(
                    "a",
                    "With a CAO label and 30 % charge it may.",
                    False,
                    "30 % holds for sound batteries.",
                ),
                Option(
                    "b",
                    "In a plastic bag, so that no air gets to it.",
                    False,
                    "It burns with its own oxygen.",
                ),
                Option(
                    "c",
                    "In hand baggage, then you see it happen.",
                    False,
                    "A damaged battery does not belong in an aircraft, not even with you.",
                ),
                Option(
                    "d",
                    "Not by air: damaged is forbidden.",
                    True,
                    "Yes. Damaged, defective or recalled: do not fly.",
                ),
            ),
            "Bulging, wet, hot or recalled: put it apart, outside, and call your specialist.",
            is_critical=True,
        ),
        Text(
            "limits-t4",
            (
                "<p><b>Sources.</b> ICAO Technical Instructions, parts 4 and 5 (facts); 49 CFR 172.101 (2019); IATA "
                "Battery Guidance 2026 (facts). The handler is imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "The quantities come from the American table (49 CFR, 2019) and are not equal to the ICAO TI of "
            "today."
        ),
        "The lithium rules change almost every year: look in the current DGR.",
        "What Defence may do with batteries of its own equipment on its own flights.",
    ),
)
