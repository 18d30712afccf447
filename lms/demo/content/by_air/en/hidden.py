"""Lesson 4: dangerous goods that nobody declared."""

from lms.demo.content.shapes import (
    Accordion,
    Callout,
    Heading,
    Hotspot,
    Lesson,
    Matching,
    Pair,
    Part,
    Picture,
    Scenario,
    Situation,
    Spot,
    Text,
    Way,
)

LESSON = Lesson(
    key="hidden",
    slug="hidden-danger",
    title="Hidden danger",
    minutes=6,
    objectives=(
        "recognise words behind which danger may hide",
        "see, hear and smell signs at a box",
        "keep asking without accusing",
    ),
    blocks=(
        Heading("hidden-h1", "‘Tools’"),
        Text(
            "hidden-t1",
            (
                "<p>A chest goes to a workshop on mission. On the waybill: ‘tools’. Nobody lies. But in the chest lie a cordless drill, a can of penetrating oil, a hammer and a gas torch. Most of it is dangerous goods, and none of it is declared.</p>"
            ),
        ),
        Picture(
            "hidden-p1",
            "chest.png",
            (
                "An open tool chest with four things: a cordless drill, a spray can, a hammer and a torch on a gas "
                "cartridge. Each has a number."
            ),
            "One word on paper, four things in the chest.",
        ),
        Hotspot(
            "hidden-q1",
            "Which of the four is not dangerous goods?",
            "chest.png",
            (
                "An open tool chest with four things: a cordless drill, a spray can, a hammer and a torch on a gas "
                "cartridge."
            ),
            (
                Spot("a", 20, 52, False, "The battery is lithium ion, UN 3481."),
                Spot("b", 40, 52, False, "An aerosol is UN 1950, class 2."),
                Spot("c", 60, 52, True, "Right: a hammer is a hammer."),
                Spot("d", 81, 52, False, "Gas cartridge: flammable gas, UN 2037."),
            ),
            "Three of four. That is why you always keep asking at ‘tools’.",
        ),
        Heading("hidden-h2", "Words that call for a question"),
        Text(
            "hidden-t2",
            (
                "<p>Whoever sends writes down what it is: diving equipment, parts, a medical chest. Such a word is "
                "honest and still says too little. Know the words that often come by, and what may then be "
                "inside.</p>"
            ),
        ),
        Matching(
            "hidden-q2",
            "What may be behind it?",
            (
                Pair("a", "Diving equipment", "Cylinders with compressed air, lamps"),
                Pair("b", "Aircraft parts", "Oxygen generator, extinguisher, rafts"),
                Pair("c", "Camping gear", "Gas cartridges, spirit, matches"),
                Pair("d", "Medical chest", "Alcohol, oxygen, samples"),
            ),
            "Look up what it may be and ask the shipper to confirm what is in it and what is not.",
        ),
        Heading("hidden-h3", "Look, listen, smell"),
        Text(
            "hidden-t3",
            (
                "<p>A box speaks. <b>Frost</b> outside: dry ice. <b>Rattling</b>: aerosols. <b>Hissing</b>: gas. A <b>wet spot</b> or a <b>smell</b>: something leaks. An old <b>danger label</b>, a GHS pictogram or the brand of a known maker: ask. You need not know what it is to stop.</p>"
            ),
        ),
        Accordion(
            "hidden-a1",
            (
                Part(
                    "a",
                    "In the unit",
                    (
                        "<p>Emergency ration with a heater, life jacket with gas cartridge, generator with petrol in the "
                        "line, radio with loose batteries, weapon cleaning kit.</p>"
                    ),
                ),
                Part(
                    "b",
                    "In the baggage",
                    (
                        "<p>Lighter in the hold baggage, power bank in the suitcase, a loose cartridge in a trouser pocket, "
                        "a flare as a keepsake, mosquito spray.</p>"
                    ),
                ),
            ),
        ),
        Scenario(
            "hidden-q3",
            "At the counter.",
            (
                Situation(
                    "ask",
                    "A sergeant brings a chest of ‘personal equipment’. When you lift it something heavy rattles.",
                    (
                        Way(
                            "a",
                            "‘What is in it? Are you sure?’",
                            "Too broad. He says: ‘Just my things.’ And he does not know what is dangerous.",
                        ),
                        Way(
                            "b",
                            "‘Is there anything in it with battery, gas, fuel or spray can?’",
                            "Good. With examples he knows what you mean.",
                            goes_to="brander",
                        ),
                        Way(
                            "c",
                            "Accept: he is a sergeant.",
                            "A rank does not make a burner harmless.",
                        ),
                    ),
                ),
                Situation(
                    "brander",
                    "‘Oh, my burner. Shall I take it out? I am in a hurry.’",
                    (
                        Way(
                            "a",
                            "‘No, as long as you write it on the waybill.’",
                            "Writing does not make it packed, marked and declared.",
                        ),
                        Way(
                            "b",
                            "Have the chest opened, the burner taken out, and written down that the rest is not "
                            "dangerous.",
                            "Yes. The shipper confirms in writing, and you report the find.",
                            ends_well=True,
                        ),
                    ),
                ),
            ),
            (
                "Ask with examples, have the shipper confirm, and report what you found. Not to punish: the next "
                "flight learns from it."
            ),
            is_critical=True,
        ),
        Callout(
            "hidden-c1",
            "tip",
            "Tomorrow",
            (
                "<p>Choose one chest that you often send. Write down what is in it with a battery, gas, liquid or "
                "spray.</p>"
            ),
        ),
        Text(
            "hidden-t4",
            (
                "<p><b>Sources.</b> ICAO Technical Instructions, part 7 chapter 6 (hidden dangerous goods) and part "
                "8 (facts). The sergeant is imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "The list of words of your own operator and of Defence.",
        "What service members may take in baggage on own and on civil flights.",
    ),
)
