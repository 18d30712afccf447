"""Lesson 5: tunnels, security and what Defence may."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Option,
    Picture,
    Table,
    Text,
    TrueFalse,
)

LESSON = Lesson(
    key="route",
    slug="on-the-road",
    title="On the road: tunnels and exceptions",
    minutes=7,
    objectives=(
        "choose a route by the tunnel code",
        "determine the strictest code of a load",
        "know which exceptions for Defence there are and how to check them",
    ),
    blocks=(
        Heading("route-h1", "Left or straight on"),
        Text(
            "route-t1",
            (
                "<p>Driver Lars takes ammunition to Zeeland, 400 kg net of 1.1D. His telephone says: straight on, into the tunnel, thirteen minutes faster. In front of the tunnel hangs a round prohibition sign, with the letter C below it.</p><p>The telephone does not know what he carries.</p>"
            ),
        ),
        Picture(
            "route-p1",
            "tunnel.png",
            (
                "A road that forks: straight on a tunnel mouth with a sign that bears a letter, to the left a road "
                "over a bridge. A lorry with an orange plate stands before it."
            ),
            "The tunnel has a letter. The load has a code. Together they say whether you may.",
        ),
        Heading("route-h2", "The letter and the code"),
        Text(
            "route-t2",
            (
                "<p>Tunnels are A to E. Through <b>A</b> all may go; through <b>E</b> nearly nothing (1.9.5). The code in column 15 says where you may <b>not</b> go: code C shuts C, D and E. With two letters, the first is for tanks and the second for packages: petrol <b>(D/E)</b> in jerrycans may not go through E, and in a tank not through D either (8.6.4).</p>"
            ),
        ),
        Heading("route-h3", "Four codes"),
        Table(
            "route-b1",
            "Codes that you often see, for packages",
            (
                "Code | For example | Shut",
                "D/E | petrol, diesel | E",
                "E | battery acid, smoke ammunition | E",
                "C5000D | powder UN 0161 | D, E; above 5000 kg C too",
                "B1000C | grenades UN 0284 | C, D, E; above 1000 kg B too",
            ),
        ),
        Choice(
            "route-q1",
            "Lars: 400 kg net of 1.1D, code B1000C. May he go through a tunnel of category C?",
            (
                Option(
                    "a",
                    "Yes, for he stays below 1,000 kg.",
                    False,
                    "Then B is not shut. C is.",
                ),
                Option(
                    "b",
                    "No, C, D and E are shut.",
                    True,
                    "Right. Below 1,000 kg only B is still open.",
                ),
                Option(
                    "c",
                    "Only at night, when there is little traffic.",
                    False,
                    "A code knows no hours, unless the sign at the tunnel says so.",
                ),
                Option(
                    "d",
                    "Yes, in a convoy with flashing lights.",
                    False,
                    "A convoy does not change the code.",
                ),
            ),
            "B1000C: up to 1,000 kg net it shuts C, D and E; above that B too (8.6.4). So drive round.",
            is_critical=True,
        ),
        Heading("route-h4", "The whole load counts"),
        Text(
            "route-t3",
            (
                "<p>For a mixed load the <b>strictest</b> code counts (8.6.3.2), and for class 1 the mass of all together. What is exempt by 1.1.3.6 does not count (8.6.3.3). The Netherlands has no tunnels of category B; the Westerscheldetunnel is C, the Maastunnel D, the Schipholtunnel A.</p>"
            ),
        ),
        Choice(
            "route-q2",
            "600 kg of 1.1D (B1000C) and 500 kg of 1.3C (C5000D), net. Which tunnels are shut?",
            (
                Option(
                    "a",
                    "D and E only.",
                    False,
                    "That is the code of the powder alone.",
                ),
                Option(
                    "b",
                    "None, for they differ.",
                    False,
                    "Then the strictest counts.",
                ),
                Option(
                    "c",
                    "C, D and E.",
                    False,
                    "That would hold up to 1,000 kg. Together it is more.",
                ),
                Option(
                    "d",
                    "B, C, D and E.",
                    True,
                    "Yes. Together 1,100 kg: above the 1,000 of B1000C.",
                ),
            ),
            "The strictest of the load, with the mass of the whole: 1,100 kg makes B1000C a B (8.6.3.2, 8.6.4).",
        ),
        Heading("route-h5", "What Defence may"),
        Text(
            "route-t4",
            (
                "<p>There is a Dutch regulation of 2002 with exemptions for military vehicles. It does not hold for "
                "all that is green: <b>tactical</b> vehicles are fitted out for the operational task. For those "
                "there are exemptions from chapter 5.3 (plates) and 8.1.2 (papers), article 5. Article 3 allows up "
                "to 2,000 litres of fuel per vehicle in fixed tanks.</p>"
            ),
        ),
        Heading("route-h6", "Mind the date"),
        Callout(
            "route-c1",
            "warning",
            "Read the text of today",
            (
                "<p>Many still know article 4: drivers of tactical vehicles without ADR certificate. In the text "
                "that holds from 16 October 2021 it was no longer there. So count on a certificate until your "
                "commander or safety adviser says otherwise.</p>"
            ),
        ),
        TrueFalse(
            "route-q3",
            "A green vehicle is always exempt from the ADR.",
            False,
            (
                "No. The exemptions hold for named parts, and most only for tactical vehicles or own premises. All "
                "the rest stays."
            ),
            is_critical=True,
        ),
        Heading("route-h7", "Theft"),
        Text(
            "route-t5",
            (
                "<p>Blasting explosive, detonators and toxic gases are <b>high consequence goods</b> (1.10.3.1.2): for 1.1D from the first gram. They call for a security plan. Do not talk about route and load, do not leave the vehicle alone, and report anybody who asks too much.</p>"
            ),
        ),
        Text(
            "route-t6",
            (
                "<p><b>Sources.</b> ADR 2025, 1.9.5, 1.10.3, 8.6. <a "
                'href="https://wetten.overheid.nl/BWBR0013527">Dutch exemption for military vehicles of 2002</a>. <a '
                'href="https://www.ilent.nl/onderwerpen/gevaarlijke-stoffen-weg/regels-tijdens-vervoer-gevaarlijke-stoffen-over-de-weg/tunnels">ILT: '
                "tunnels</a>. The driver is imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "Article 4 of the 2002 regulation (drivers of tactical vehicles) is no longer in the text of 16 "
            "October 2021 that was read. A lawyer must say what holds now."
        ),
        "The list of tunnels with their category: look at the signs and at the list of the ILT.",
        "Who in the unit keeps the security plan for high consequence goods.",
    ),
)
