"""Lesson 4: what a label does not say."""

from lms.demo.content.shapes import (
    Accordion,
    Choice,
    Heading,
    Lesson,
    Matching,
    Numeric,
    Option,
    Pair,
    Part,
    Picture,
    Table,
    Text,
    TrueFalse,
)

LESSON = Lesson(
    key="silent",
    slug="what-a-label-does-not-say",
    title="What a label does not say",
    minutes=7,
    objectives=(
        "keep hazard and risk apart",
        "name substances that only arise through the work and never get a label",
        "know which questions to ask after the label",
    ),
    blocks=(
        Heading(
            "silent-h1",
            "The same label",
        ),
        Text(
            "silent-t1",
            (
                "<p>On Monday's exercise Sergeant Yara stirs a tin of thinner, outdoors, with the lid half on. On "
                "Tuesday she cleans spray guns with it in a booth without extraction, for two hours. The same tin, "
                "the same label. On Tuesday evening she has a headache and feels sick.</p>"
            ),
        ),
        Heading(
            "silent-h2",
            "Hazard and risk",
        ),
        Picture(
            "silent-p1",
            "risk.png",
            (
                "Twice the same tin with a flame and an exclamation mark. On the left it is shut and a green "
                "figure stands beside it. On the right a cloud of vapour hangs over a figure in red, with a "
                "clock. Below each a gauge: low on the left, high on the right."
            ),
            "Hazard is in the substance. Risk is in what you do with it.",
        ),
        Text(
            "silent-t2",
            (
                "<p>The label names the <b>hazard</b>: what the substance can do. The <b>risk</b> depends on you: "
                "how much, how long, how close, how warm, how well the air is changed, and whether it gets on "
                "your skin. That is nowhere on the tin. It is in the risk inventory (RI&amp;E) and on the "
                "workplace instruction card.</p>"
            ),
        ),
        Matching(
            "silent-q1",
            "Hazard or risk?",
            (
                Pair(
                    "a",
                    "‘May cause drowsiness or dizziness.’",
                    "hazard",
                ),
                Pair(
                    "b",
                    "Two hours of spraying without extraction",
                    "risk",
                ),
                Pair(
                    "c",
                    "‘Suspected of causing cancer.’",
                    "hazard",
                ),
                Pair(
                    "d",
                    "Bare hands in the wash basin",
                    "risk",
                ),
            ),
            (
                "A hazard does not change by how you work, a risk does. That is why it matters how you work."
            ),
        ),
        Heading(
            "silent-h3",
            "Never a label",
        ),
        Text(
            "silent-t3",
            (
                "<p>The most dangerous substances in a workshop sometimes do not come from a tin. They "
                "<b>arise</b>. What arises gets no label and no SDS.</p>"
            ),
        ),
        Table(
            "silent-b1",
            "What you make yourself",
            (
                "You do|There arises",
                "sanding old paint|dust, sometimes with chromium-6 or lead",
                "welding stainless steel|fume with chromium-6 and nickel",
                "running a diesel in the hall|diesel engine exhaust",
                "grinding concrete or stone|quartz dust",
                "milling hardwood|hardwood dust",
            ),
        ),
        Choice(
            "silent-q2",
            (
                "Which of these will you never find with a label in the store? Choose all right answers."
            ),
            (
                Option(
                    "a",
                    "Welding fume",
                    True,
                    "Yes. It arises during welding.",
                ),
                Option(
                    "b",
                    "Thinner",
                    False,
                    "A product, with label and SDS.",
                ),
                Option(
                    "c",
                    "Quartz dust from grinding",
                    True,
                    "Yes. It comes from concrete, which has no label itself.",
                ),
                Option(
                    "d",
                    "Exhaust of a forklift",
                    True,
                    "Yes. And diesel itself says nothing about its smoke.",
                ),
                Option(
                    "e",
                    "Hardener of a two-component paint",
                    False,
                    "A product, with a label. Mind: the mixture in the cup has none.",
                ),
            ),
            (
                "For what arises the same duty to assess and protect holds (Working Conditions Decree, chapter "
                "4). You do not find it in the cupboard but in the RI&E."
            ),
            multiple=True,
        ),
        Heading(
            "silent-h4",
            "No diamond is no licence",
        ),
        Accordion(
            "silent-a1",
            (
                Part(
                    "a",
                    "Not classified",
                    (
                        "<p>Means: according to the supplier it does not meet the criteria. Sometimes nothing is known, "
                        "simply.</p>"
                    ),
                ),
                Part(
                    "b",
                    "Below the threshold",
                    (
                        "<p>A mixture is classified only from a content on. Carcinogenic 1A or 1B: from 0.1 %. Below that "
                        "it is in there all the same.</p>"
                    ),
                ),
                Part(
                    "c",
                    "Small container",
                    "<p>On a container up to 125 ml statements may be missing in some cases.</p>",
                ),
                Part(
                    "d",
                    "New hazards",
                    (
                        "<p>Endocrine disruption has had a class and a statement (EUH380) since 2023, but no diamond.</p>"
                    ),
                ),
                Part(
                    "e",
                    "Suffocation",
                    (
                        "<p>Nitrogen from a tank is not toxic and bears no skull. In a pit it drives out the air, and you "
                        "drop without warning.</p>"
                    ),
                ),
            ),
        ),
        Numeric(
            "silent-q3",
            (
                "From which percentage of a substance that is carcinogenic category 1B is a mixture classified "
                "like that too, if that substance has no limit of its own?"
            ),
            "0.1",
            "0",
            "%",
            (
                "Generic concentration limit of 0.1 % (CLP, annex I, table 3.6.2). Some substances have a lower "
                "limit of their own."
            ),
        ),
        Heading(
            "silent-h5",
            "Classification moves",
        ),
        Text(
            "silent-t4",
            (
                "<p>What is on the label today is what is known today. <b>Barium chromate</b>, a pigment in "
                "anti-corrosion primer, officially becomes carcinogenic on 1 February 2027 (Carc. 1B, H350). The "
                "substance does not change that day; our knowledge changed before. So with sanding do not wait "
                "for the label.</p>"
            ),
        ),
        TrueFalse(
            "silent-q4",
            (
                "A tin of primer without the torso with the star may be sanded dry without protection once the "
                "paint is hard."
            ),
            False,
            (
                "No. The label is about the wet product in the tin. Sanding dust may contain chromate, lead or "
                "quartz, and the classification may lag behind. Ask first what is in the layer."
            ),
            is_critical=True,
        ),
        Text(
            "silent-t5",
            (
                '<p><b>Sources.</b> <a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Regulation (EC) '
                "1272/2008 (CLP)</a>, annex I, 1.5.2, table 3.6.2 and 3.11, and annex VI (ATP 23, Regulation (EU) "
                '2025/1222: barium chromate). <a href="https://wetten.overheid.nl/BWBR0008498">Working Conditions '
                "Decree (Arbeidsomstandighedenbesluit)</a>, chapter 4. Sergeant Yara is imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "The articles of chapter 4 of the Working Conditions Decree after the change of 22 May 2024 (Stb. "
            "2024, 127)."
        ),
        (
            "Which processes are on the list of carcinogenic processes of the Ministry of Social Affairs on "
            "the day of use."
        ),
    ),
)
