"""Lesson 1: why the air is different, and who may do what."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Matching,
    Option,
    Pair,
    Picture,
    Text,
    TrueFalse,
)

LESSON = Lesson(
    key="different",
    slug="why-the-air-is-different",
    title="Why the air is different",
    minutes=7,
    objectives=(
        "explain why carriage by air is stricter",
        "tell forbidden, passenger and cargo only apart",
        "say for which function you must be trained, and for how long",
    ),
    blocks=(
        Heading("different-h1", "Ten kilometres up"),
        Text(
            "different-t1",
            (
                "<p>Air cargo handler Rosa gets a tin of paint from the lorry driver. ‘By road it was fine.’ At ten kilometres the pressure outside is a quarter, and in the hold it is lower than here as well. What is only just tight down here forces itself open. And up there you have no verge to stop on when something smokes.</p>"
            ),
        ),
        Picture(
            "different-p1",
            "height.png",
            (
                "Bottom left a closed can with a small cloud, top right the same can bulging and dripping, with an "
                "aircraft and a thermometer between."
            ),
            "Less pressure, cold, vibration, and no verge anywhere.",
        ),
        Heading("different-h2", "Three lists"),
        Text(
            "different-t2",
            (
                "<p>Carriage by air follows the <b>Technical Instructions</b> of ICAO; airlines work with the "
                "<b>DGR</b> of IATA, which says the same and sometimes more. Each substance falls in one of these "
                "groups:</p><ul><li><b>forbidden</b>, always or unless a state allows it</li><li><b>passenger and "
                "cargo</b>, up to a limit per package</li><li><b>cargo aircraft only</b> (CAO), with a higher "
                "limit</li></ul>"
            ),
        ),
        Matching(
            "different-q1",
            "Substances per package. Which list?",
            (
                Pair(
                    "a", "Loose lithium ion batteries (UN 3480)", "Cargo aircraft only"
                ),
                Pair(
                    "b",
                    "Cartridges (UN 0012, 1.4S)",
                    "Passenger and cargo, with a limit",
                ),
                Pair("c", "White phosphorus (UN 1381)", "Forbidden"),
                Pair("d", "Propane (UN 1978)", "Cargo aircraft only"),
            ),
            (
                "By the American table (49 CFR) in this system, which follows the same scheme but is not identical. The current DGR decides."
            ),
            is_critical=True,
        ),
        Heading("different-h3", "The difference between two aircraft"),
        Text(
            "different-t3",
            (
                "<p>A <b>passenger aircraft</b> is any aircraft with somebody on board who is not crew, not accompanying the cargo, not an employee on duty and not a representative of an authority. One colleague hitching a ride can make the "
                "difference. A package with the CAO label never goes into it.</p>"
            ),
        ),
        TrueFalse(
            "different-q2",
            "UN 3480 may go in a passenger aircraft if it is only one box.",
            False,
            (
                "No. Loose lithium ion batteries are forbidden as cargo on passenger flights, since 2016. The number "
                "makes no difference."
            ),
            is_critical=True,
        ),
        Heading("different-h4", "Competent for your function"),
        Text(
            "different-t4",
            (
                "<p>You are trained and <b>assessed</b> for what you do (ICAO TI part 1, chapter 4): preparing "
                "consignments (7.1), accepting general cargo (7.2), accepting dangerous goods (7.3), loading (7.4), "
                "load planning (7.6). That holds for 24 months, to the <b>end of the month</b>. If you do it again "
                "in the last three months the old month stays. The record is kept for 36 months.</p>"
            ),
        ),
        Choice(
            "different-q3",
            "Rosa was assessed on 20 May 2025 and again on 1 March 2027. Until when is she competent now?",
            (
                Option(
                    "a",
                    "31 May 2029",
                    True,
                    "Yes. Within three months before 31 May 2027, so that month stays.",
                ),
                Option(
                    "b",
                    "1 March 2029",
                    False,
                    "It always runs to the end of a month.",
                ),
                Option(
                    "c",
                    "20 May 2027",
                    False,
                    "That is the old record, and it never ends in the middle of a month.",
                ),
                Option(
                    "d",
                    "31 March 2029",
                    False,
                    "That would be so if it were more than three months early.",
                ),
            ),
            "24 months to the end of the month; doing it again in the last three months keeps the month.",
        ),
        Callout(
            "different-c1",
            "info",
            "This course is knowledge",
            "<p>It does not make you competent for 7.1 or 7.3. For that you are assessed in your own work.</p>",
        ),
        Text(
            "different-t5",
            (
                "<p><b>Sources.</b> ICAO Technical Instructions, part 1 chapter 4 and part 3 chapter 2 (facts). 49 "
                "CFR 172.101. The handler is imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "The Dutch names of functions 7.1 to 7.10.",
        "How often Defence wants training for its own aircraft refreshed.",
        "The ICAO TI and the IATA DGR are protected and were not copied: always look in the current edition.",
    ),
)
