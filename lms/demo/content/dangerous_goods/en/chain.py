"""Lesson 1: who is in the chain, and the duty to be trained."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Matching,
    Option,
    Pair,
    Picture,
    Scenario,
    Situation,
    Table,
    Text,
    TrueFalse,
    Way,
)

LESSON = Lesson(
    key="chain",
    slug="who-does-what",
    title="Who does what",
    minutes=7,
    objectives=(
        "name the parties in the chain and say what each one checks",
        "explain when you must be trained and for what",
        "say what you do when something is not right",
    ),
    blocks=(
        Heading("chain-h1", "A drum at half past five"),
        Text(
            "chain-t1",
            (
                "<p>Friday, half past five. Corporal Yara puts the last drum on the lorry. There is a dent in the "
                "bottom rim and the floor is damp. The driver winds down his window: ‘Can I go?’</p><p>Four people "
                "touched the drum before it reached her. Each of them thought: the one before me has looked.</p>"
            ),
        ),
        Choice(
            "chain-q1",
            "What does Yara do?",
            (
                Option(
                    "a",
                    "She asks the driver whether he wants to take the risk.",
                    False,
                    "The driver may not either: the risk is not his alone.",
                ),
                Option(
                    "b",
                    "She takes the drum off and has it examined.",
                    True,
                    "Yes. Whoever loads hands over no damaged or leaking package (1.4.3.1.1 b).",
                ),
                Option(
                    "c",
                    "She turns the drum over so that the dent is on top.",
                    False,
                    "The dent does not go away. And drums stand with the closure up.",
                ),
                Option(
                    "d",
                    "She lets him go and reports it to the store on Monday.",
                    False,
                    "By then the drum is on the road. A leaking package may not be handed over.",
                ),
            ),
            (
                "A damaged or leaking package does not go, not even when everybody wants to go home. Only when it is "
                "repaired or repacked."
            ),
            is_critical=True,
        ),
        Heading("chain-h2", "The chain"),
        Picture(
            "chain-p1",
            "chain.png",
            (
                "Five places in a row with arrows between them: somebody with a sheet, somebody with a box, somebody "
                "with a pallet, a lorry and a building."
            ),
            "From consignor to consignee. At every arrow somebody looks.",
        ),
        Text(
            "chain-t2",
            (
                "<p>The ADR is the European agreement on dangerous goods by road; the Dutch act on the carriage of "
                "dangerous goods (Wet vervoer gevaarlijke stoffen) makes it law in the Netherlands. It knows fixed "
                "roles. The <b>consignor</b> sees to it that the substance is classified and allowed, and that the "
                "papers are right. The <b>packer</b> packs and labels. The <b>loader</b> loads. The <b>carrier</b> "
                "drives. The <b>consignee</b> receives. Each must do what is needed to prevent damage (1.4.1.1).</p>"
            ),
        ),
        Matching(
            "chain-q2",
            "Who checks what, by chapter 1.4?",
            (
                Pair(
                    "a", "Is the substance rightly classified and allowed?", "Consignor"
                ),
                Pair(
                    "b", "Is the packaging right, with label and UN number?", "Packer"
                ),
                Pair("c", "May this stand beside that on the load floor?", "Loader"),
                Pair(
                    "d",
                    "Does the vehicle have visible defects, is equipment missing?",
                    "Carrier",
                ),
            ),
            (
                "Consignor 1.4.2.1, carrier 1.4.2.2, loader 1.4.3.1, packer 1.4.3.2. In Defence one person may have "
                "several roles: then you check for each of them."
            ),
        ),
        Heading("chain-h3", "Trained first, then to work"),
        Text(
            "chain-t3",
            (
                "<p>Everybody whose work has to do with this carriage is trained <b>before</b> starting. If you are "
                "not yet, you work only under the <b>direct supervision</b> of somebody who is (1.3.1). That "
                "includes those who never drive.</p>"
            ),
        ),
        Table(
            "chain-b1",
            "Three parts, and a fourth",
            (
                "Part | About what | ADR",
                "General | What the rules are and why | 1.3.2.1",
                "Own task | What you must be able to do | 1.3.2.2",
                "Safety | Hazards, handling, emergency | 1.3.2.3",
                "Security | Theft and misuse | 1.10.2",
            ),
        ),
        Heading("chain-h4", "What you can show"),
        Text(
            "chain-t4",
            (
                "<p>This course is the general part. The employer keeps what you followed; you may see it, and in a "
                "new job it is looked at (1.3.3). Refreshing is due when the rules change: the ADR comes out anew in "
                "every odd year.</p>"
            ),
        ),
        TrueFalse(
            "chain-q3",
            (
                "Private Noor has her course only tomorrow. Today she may help to load if a trained loader "
                "supervises her directly."
            ),
            True,
            (
                "Yes. Direct supervision means: being there and able to step in (1.3.1). A telephone number is not "
                "that."
            ),
        ),
        Heading("chain-h5", "Whom you call in"),
        Text(
            "chain-t5",
            (
                "<p>A unit that consigns, packs, loads, fills or carries has a <b>safety adviser</b> (1.8.3). That "
                "person knows the rules inside out: ask when in doubt. If others are in immediate danger you warn "
                "the emergency services at once and give them what they need to know (1.4.1.2).</p>"
            ),
        ),
        Scenario(
            "chain-q4",
            "Monday. You load for an exercise.",
            (
                Situation(
                    "paper",
                    "A box says UN 1263. The transport document says UN 1993. The driver: ‘They mean the same.’",
                    (
                        Way(
                            "a",
                            "Load: paint and flammable liquid are alike.",
                            "Whoever comes to an accident goes by what is written. A wrong number is a wrong danger.",
                        ),
                        Way(
                            "b",
                            "Do not load, and call the consignor.",
                            "Good. The consignor classifies; you change no number.",
                            goes_to="call",
                        ),
                        Way(
                            "c",
                            "Cross out the number on the box yourself.",
                            "You do not know what is in it. Classifying is the consignor's work.",
                        ),
                    ),
                ),
                Situation(
                    "call",
                    "The consignor: ‘It is paint. Just go, I will send the right paper later.’",
                    (
                        Way(
                            "a",
                            "Wait until the paper agrees with the box.",
                            "Yes. As long as it is not right the consignment does not leave (1.4.2.2.3).",
                            ends_well=True,
                        ),
                        Way(
                            "b",
                            "Go: you have it by word of mouth.",
                            "On the road you have only paper. In an accident nobody can read a telephone call.",
                        ),
                    ),
                ),
            ),
            (
                "If you see something that is not right, the consignment goes no further until it is put right "
                "(1.4.2.2.3). That is not courage, that is the rule."
            ),
        ),
        Text(
            "chain-t6",
            (
                "<p><b>Sources.</b> ADR 2025, chapters 1.3, 1.4, 1.8.3 and 1.10. <a "
                'href="https://wetten.overheid.nl/BWBR0007606">Wet vervoer gevaarlijke stoffen</a>, the Dutch act. '
                "The people and the drums are imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "Which functions in Defence are which party in the sense of chapter 1.4.",
        "How often Defence wants the refresher of 1.3: the ADR names no number of months.",
        "The instruction for carriage on own premises (MP 40-21) is not public and was not read.",
    ),
)
