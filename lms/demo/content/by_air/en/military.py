"""Lesson 6: military aircraft, and when something leaks."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Matching,
    Option,
    Ordering,
    Pair,
    Picture,
    Steps,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="military",
    slug="military-and-reporting",
    title="Flying military, and reporting",
    minutes=6,
    objectives=(
        "say which rules hold for a military aircraft",
        "know when the civil rules hold after all",
        "act on a leaking package and report it",
    ),
    blocks=(
        Heading("military-h1", "The same drum, two flights"),
        Text(
            "military-t1",
            (
                "<p>A drum of hydraulic fluid (UN 3082) must go to an exercise. On Tuesday a transport aircraft of Defence "
                "flies, on Thursday a chartered civil one. ‘Same drum, same paper,’ says the planner. Loadmaster Eva "
                "shakes her head.</p>"
            ),
        ),
        Picture(
            "military-p1",
            "two.png",
            (
                "Two aircraft from above: one grey and one white with a row of windows. Under each lies a different "
                "sheet; one drum stands between."
            ),
            "One drum, two systems. The aircraft decides which.",
        ),
        Heading("military-h2", "Which rules hold"),
        Text(
            "military-t2",
            (
                "<p>In a <b>military aircraft</b> it is not the civil rules of ICAO that hold, but agreements of NATO: <b>STANAG 3854</b> in general, <b>2487</b> (ATP-49) for helicopters and <b>4441</b> (AASTP-2) for ammunition. The Dutch decree of 2003 says so. That is no free pass: there too things are classified, packed, marked, separated and reported.</p>"
            ),
        ),
        Matching(
            "military-q1",
            "Which rules hold?",
            (
                Pair("a", "Ammunition in a Defence helicopter", "NATO agreements"),
                Pair("b", "Paint in a chartered civil aircraft", "ICAO TI"),
                Pair("c", "Batteries by a cargo company", "ICAO TI"),
                Pair("d", "Fuel in a Defence transport aircraft", "NATO agreements"),
            ),
            "Neither the load nor the uniform decides, but the aircraft.",
            is_critical=True,
        ),
        Text(
            "military-t3",
            (
                "<p>If a consignment goes military first and civil after, it meets the stricter rules <b>from the beginning</b>. Repacking on an apron in the dark does not work.</p>"
            ),
        ),
        TrueFalse(
            "military-q2",
            "Because STANAGs apply, a loader of a military aircraft needs no training in dangerous goods.",
            False,
            "No. Whoever loads, accepts or escorts is trained for it; only the programme differs.",
        ),
        Heading("military-h3", "Something drips"),
        Steps(
            "military-s1",
            "With a leaking package",
            (
                Thing(
                    "a",
                    "<b>Stop</b> loading, nobody near, upwind.",
                ),
                Thing(
                    "b",
                    "<b>Warn</b> your supervisor and the airfield fire brigade.",
                ),
                Thing(
                    "c",
                    "<b>Read</b> UN number and labels from a distance.",
                ),
                Thing(
                    "d",
                    "<b>Touch nothing</b>; wash if you did.",
                ),
                Thing(
                    "e",
                    "<b>Look</b> at what stood beside it, and whether the aircraft is dirty.",
                ),
            ),
        ),
        Ordering(
            "military-q3",
            "Put in order.",
            (
                Thing("a", "Stop loading and get everybody away."),
                Thing("b", "Warn the supervisor and the fire brigade."),
                Thing("c", "Read UN number and labels from a distance."),
                Thing("d", "Check what stood beside it."),
                Thing("e", "Report."),
            ),
            "People first, then help, then know what it is, then the aircraft, then learn.",
            is_critical=True,
        ),
        Choice(
            "military-q4",
            "A box with label 8 leaked on the load floor. The spot is wiped off. May the aircraft go?",
            (
                Option(
                    "a",
                    "No, first have it checked for damage.",
                    True,
                    "Right. A corrosive may attack metal where you do not see it.",
                ),
                Option(
                    "b",
                    "Yes, on a cargo flight.",
                    False,
                    "A cargo aircraft has a floor too.",
                ),
                Option(
                    "c",
                    "Yes, if it is in the NOTOC.",
                    False,
                    "The NOTOC does not make a floor strong.",
                ),
                Option(
                    "d",
                    "Yes, what is dry is clean.",
                    False,
                    "Dry acid goes on eating.",
                ),
            ),
            "After a leak the aircraft is cleaned and checked before the next flight.",
        ),
        Heading("military-h4", "Reporting"),
        Text(
            "military-t4",
            (
                "<p>You report accidents and incidents, but also <b>undeclared or misdeclared</b> goods, in cargo and in baggage. Even if it ended well. The shipper's name is in the file, not on the notice board: the report is there to find the next chest.</p>"
            ),
        ),
        Text(
            "military-t5",
            (
                "<p><b>Sources.</b> Dutch decree on dangerous goods in military aircraft of 2 June 2003 (<a "
                'href="https://wetten.overheid.nl/BWBR0015156">BWBR0015156</a>), articles 1, 3 and 4; ICAO Technical '
                "Instructions, part 7 (facts). The loadmaster is imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "The decree of 2 June 2003 and the current editions of the STANAGs: have a specialist say what holds "
            "now; the texts are not public."
        ),
        "Who the air specialist, the loadmaster and the escort are, and what each signs.",
        "The reporting route in Defence and to the inspectorate.",
    ),
)
