"""Lesson 1: a label in thirty seconds."""

from lms.demo.content.shapes import (
    Checklist,
    Choice,
    Heading,
    Hotspot,
    Lesson,
    Option,
    Ordering,
    Picture,
    Spot,
    Steps,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="read",
    slug="a-label-in-thirty-seconds",
    title="A label in thirty seconds",
    minutes=7,
    objectives=(
        "point out the six parts of a label",
        "read a label in a fixed order",
        "say after reading what you will and will not do",
    ),
    blocks=(
        Heading(
            "read-h1",
            "The same can",
        ),
        Text(
            "read-t1",
            (
                "<p>Corporal Bram Kok takes brake cleaner from the cupboard. The same can as ever, he thinks: "
                "black with a blue cap. He sprays a brake calliper clean beside the space heater. A flash of "
                "flame singes his eyebrows. The can came from another supplier. On the new label there was a "
                "flame, on the old one there was not.</p>"
            ),
        ),
        Choice(
            "read-q1",
            "What would have prevented this?",
            (
                Option(
                    "a",
                    "A regular supplier who never changes the composition.",
                    False,
                    "Nobody can promise that. A product changes more often than its packaging.",
                ),
                Option(
                    "b",
                    "Wearing fire-resistant gloves while cleaning.",
                    False,
                    "Then he would still have sprayed vapour near a hot heater.",
                ),
                Option(
                    "c",
                    "Reading the label of this very can, familiar as it looks.",
                    True,
                    (
                        "Yes. Thirty seconds. The flame was there, with the sentence that says what to keep away from."
                    ),
                ),
                Option(
                    "d",
                    "Sorting the cupboard by the colour of the caps.",
                    False,
                    "The colour of a cap means nothing.",
                ),
            ),
            (
                "The label belongs to what is in this container, now. Read it with every new can, every new "
                "delivery, and whenever you doubt."
            ),
            is_critical=True,
        ),
        Heading(
            "read-h2",
            "Six parts",
        ),
        Picture(
            "read-p1",
            "label.png",
            (
                "A large label with six numbered parts: the product name at the top, on the left three diamonds "
                "with a red edge, beside them one bold word, below two blocks of lines, at the bottom a block "
                "with a telephone."
            ),
            "Name, pictograms, signal word, hazards, measures, supplier.",
        ),
        Heading(
            "read-h3",
            "From top to bottom",
        ),
        Steps(
            "read-s1",
            "Read in this order",
            (
                Thing(
                    "a",
                    (
                        "<b>Name</b>: do I have what I think I have? Mind additions such as ‘component B’ or ‘fast’."
                    ),
                ),
                Thing(
                    "b",
                    "<b>Pictograms</b>: what kind of danger?",
                ),
                Thing(
                    "c",
                    "<b>Signal word</b>: ‘Danger’ is more severe than ‘Warning’. There is one at most.",
                ),
                Thing(
                    "d",
                    "<b>H statements</b>: what can it do, and by which route?",
                ),
                Thing(
                    "e",
                    "<b>P statements</b>: what do I do, and what if it goes wrong?",
                ),
                Thing(
                    "f",
                    (
                        "<b>Supplier</b>: name, address and telephone; that is where the safety data sheet (SDS) comes "
                        "from."
                    ),
                ),
            ),
        ),
        Hotspot(
            "read-q2",
            (
                "At which part do you look to know whether this product may cause cancer or only irritates?"
            ),
            "spots.png",
            (
                "A label without numbers, with four marked places: on the name at the top, on the bold word on "
                "the right, on the upper block of lines and on the block with the telephone."
            ),
            (
                Spot(
                    "a",
                    50,
                    14,
                    False,
                    "The name only says what it is called.",
                ),
                Spot(
                    "b",
                    72,
                    32,
                    False,
                    "The signal word says how severe, not what.",
                ),
                Spot(
                    "c",
                    72,
                    52,
                    True,
                    "Yes. The H statement names the hazard, the route and often the organ.",
                ),
                Spot(
                    "d",
                    50,
                    87,
                    False,
                    "That is whom you call if the label does not tell enough.",
                ),
            ),
            (
                "One pictogram stands for different hazards. The torso with the star may mean cancer, but also "
                "asthma or harm after swallowing. The H statement decides (CLP, article 21)."
            ),
        ),
        Heading(
            "read-h4",
            "One word",
        ),
        Text(
            "read-t2",
            (
                "<p>A label says <b>Danger</b> or <b>Warning</b>, or neither. If a product has several hazards, "
                "the heaviest word wins. So ‘Warning’ does not mean that nothing serious is on it: a substance "
                "suspected of causing cancer (H351) bears that word too.</p>"
            ),
        ),
        TrueFalse(
            "read-q3",
            (
                "A label with ‘Danger’ also says ‘Warning’ if the product has a lighter hazard as well."
            ),
            False,
            (
                "No. There is one signal word; ‘Danger’ replaces ‘Warning’ (CLP, article 20). The H statement of "
                "the lighter hazard does stay."
            ),
        ),
        Ordering(
            "read-q4",
            "You get an unknown tin in your hands. Put in the order in which you read.",
            (
                Thing(
                    "a",
                    "Compare the product name with what you need.",
                ),
                Thing(
                    "b",
                    "Look at the pictograms.",
                ),
                Thing(
                    "c",
                    "Read the signal word.",
                ),
                Thing(
                    "d",
                    "Read the H statements.",
                ),
                Thing(
                    "e",
                    "Read the P statements and make ready what they ask.",
                ),
            ),
            (
                "From coarse to fine: first whether you have the right thing, then the kind of danger, how "
                "severe, the hazard itself, and only then what you do."
            ),
        ),
        Checklist(
            "read-q5",
            "Take one product today that you often use. Tick what you can say without looking.",
            (
                Thing(
                    "a",
                    "What it is called exactly.",
                ),
                Thing(
                    "b",
                    "What it can do, and by which route.",
                ),
                Thing(
                    "c",
                    "What you wear with it.",
                ),
                Thing(
                    "d",
                    "What you do if it gets into an eye.",
                ),
            ),
        ),
        Text(
            "read-t3",
            (
                '<p><b>Sources.</b> <a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Regulation (EC) '
                "1272/2008 (CLP)</a>, articles 17 to 22: parts of the label, signal words, H and P statements. "
                "The order of reading is a choice of this course. Corporal Kok is imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "Whether Defence adds anything to labels from its own stores, such as a stock number or a "
            "reference to the workplace instruction card."
        ),
    ),
)
