"""Lesson 1: what CMR means."""

from lms.demo.content.shapes import (
    Accordion,
    Choice,
    Exercise,
    Heading,
    Lesson,
    Matching,
    Option,
    Pair,
    Part,
    Picture,
    Table,
    Text,
    TrueFalse,
)

LESSON = Lesson(
    key="what",
    slug="what-cmr-is",
    title="What CMR is",
    minutes=7,
    objectives=(
        "say what C, M and R stand for and which H statements go with them",
        "tell categories 1A, 1B and 2 apart",
        "recognise CMR where there is no label",
    ),
    blocks=(
        Heading(
            "what-h1",
            "Nothing happened",
        ),
        Text(
            "what-t1",
            (
                "<p>Warrant Officer Rob sanded aircraft panels from 1988 to 1996. He did not cough, had no rash, "
                "felt fine. The dust was yellow and tasted bitter. In 2019 a spot was found on his lung. That is how "
                "it often goes with these substances: on the day itself nothing happens.</p>"
            ),
        ),
        Picture(
            "what-p1",
            "years.png",
            (
                "A timeline. On the left a figure sanding in a yellow cloud of dust, with a tick above it. Then "
                "three leaves with 10, 20 and 30, paler each time. On the right the same figure in red at a "
                "cross."
            ),
            "Between the dust and the disease there are often ten to forty years.",
        ),
        Heading(
            "what-h2",
            "Three letters",
        ),
        Table(
            "what-b1",
            "C, M and R",
            (
                "Letter|Statement",
                "C: cancer|H350, H350i, H351",
                "M: genetic damage|H340, H341",
                "R: reproduction|H360, H361, H362",
            ),
        ),
        Text(
            "what-t2",
            (
                "<p><b>1A</b>: established in people. <b>1B</b>: established in animals, presumed for people. "
                "<b>2</b>: suspected. For your protection 1A and 1B are the same. The heaviest duties go with "
                "H340, H350 and H360, the word ‘Danger’ and the torso with the star.</p>"
            ),
        ),
        Matching(
            "what-q1",
            "Which statement belongs to which code?",
            (
                Pair(
                    "a",
                    "H350",
                    "May cause cancer.",
                ),
                Pair(
                    "b",
                    "H351",
                    "Suspected of causing cancer.",
                ),
                Pair(
                    "c",
                    "H340",
                    "May cause genetic defects.",
                ),
                Pair(
                    "d",
                    "H360D",
                    "May damage the unborn child.",
                ),
                Pair(
                    "e",
                    "H362",
                    "May cause harm to breast-fed children.",
                ),
            ),
            (
                "‘May’ belongs to category 1, ‘suspected of’ to category 2. H362 has no diamond and no signal "
                "word: it is often overlooked."
            ),
        ),
        Choice(
            "what-q2",
            (
                "Which H statements go with the heaviest duties: replace, register, instruction every year? "
                "Choose all right answers."
            ),
            (
                Option(
                    "a",
                    "H350",
                    True,
                    "Yes: cancer, category 1A or 1B.",
                ),
                Option(
                    "b",
                    "H340",
                    True,
                    "Yes: genetic damage, category 1A or 1B.",
                ),
                Option(
                    "c",
                    "H351",
                    False,
                    "Suspected, category 2. To be assessed and recorded, but not this regime.",
                ),
                Option(
                    "d",
                    "H360",
                    True,
                    "Yes: reproduction, category 1A or 1B, since 22 May 2024.",
                ),
                Option(
                    "e",
                    "H315",
                    False,
                    "Skin irritation is not CMR.",
                ),
            ),
            (
                "H340, H350 and H360, with all letters behind them. Since 22 May 2024 reproduction too falls "
                "under the stricter part of the Working Conditions Decree (Stb. 2024, 127)."
            ),
            multiple=True,
        ),
        Heading(
            "what-h3",
            "Where you meet it",
        ),
        Accordion(
            "what-a1",
            (
                Part(
                    "a",
                    "In a tin",
                    (
                        "<p>Primer with chromate, hydrazine, petrol (benzene), solder with lead, cadmium, cobalt "
                        "powder.</p>"
                    ),
                ),
                Part(
                    "b",
                    "From your own hands",
                    (
                        "<p>Sanding dust from old paint, welding fume from stainless steel, quartz dust, hardwood dust.</p>"
                    ),
                ),
                Part(
                    "c",
                    "From an engine",
                    "<p>Diesel engine exhaust in hall, hold or garage.</p>",
                ),
                Part(
                    "d",
                    "In an old part",
                    "<p>Asbestos in gaskets and brakes, cadmium and chromate on bolts.</p>",
                ),
                Part(
                    "e",
                    "From a weapon",
                    "<p>Lead in gun smoke on the range, indoors above all.</p>",
                ),
            ),
        ),
        TrueFalse(
            "what-q3",
            (
                "A substance without a label, such as welding fume of stainless steel, may fall under the same strict rules as a tin "
                "with H350."
            ),
            True,
            (
                "Yes. The law names carcinogenic processes as well, such as hardwood dust, quartz dust and diesel exhaust. Welding fume of stainless steel falls under it for the chromium-6 in it. None of them gets a label, but they carry a duty."
            ),
        ),
        Heading(
            "what-h4",
            "No safe lower limit",
        ),
        Text(
            "what-t3",
            (
                "<p>For many carcinogens there is no amount below which nothing happens. A limit value is then <b>not a line between safe and unsafe</b>, but a ceiling. The task remains: as low as technically possible. Every exposure less counts. That is the good news as well: what you do differently today helps.</p>"
            ),
        ),
        Choice(
            "what-q4",
            "The measurement stays below the limit value. May the extraction be switched off?",
            (
                Option(
                    "a",
                    "Yes, below the limit it is safe.",
                    False,
                    "With carcinogens that safe limit often does not exist.",
                ),
                Option(
                    "b",
                    "Yes, if you wear a mask.",
                    False,
                    "A mask is the last step, not the first.",
                ),
                Option(
                    "c",
                    "No, it must be as low as technically possible.",
                    True,
                    "Yes. The limit is a ceiling, not a target.",
                ),
                Option(
                    "d",
                    "Only on short days.",
                    False,
                    "Every exposure adds up.",
                ),
            ),
            (
                "Working Conditions Decree, chapter 4, section 2: prevent exposure to carcinogens, and if that is "
                "impossible keep it as low as can be, also below the limit value."
            ),
            is_critical=True,
        ),
        Heading(
            "what-h5",
            "Recognise the statement",
        ),
        Text(
            "what-t4",
            "<p>Two questions about the statements of CMR, as the law writes them.</p>",
        ),
        Exercise(
            "what-x1",
            "hazmat_statement",
            count=2,
            subjects="H340, H341, H350, H350i, H351, H360, H360D, H360F, H361, H361d, H362",
        ),
        Text(
            "what-t5",
            (
                '<p><b>Sources.</b> <a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Regulation (EC) '
                '1272/2008 (CLP)</a>, annex I, 3.5 to 3.7. <a href="https://wetten.overheid.nl/BWBR0008498">Working '
                "Conditions Decree (Arbeidsomstandighedenbesluit)</a>, chapter 4, section 2, amended by <a "
                'href="https://zoek.officielebekendmakingen.nl/stb-2024-127.html">Stb. 2024, 127</a>. Warrant '
                "Officer Rob is imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "The articles of section 2 after the change of 2024, and for which reprotoxic substances a safe "
            "limit does apply."
        ),
        "Which CMR substances and processes are in your unit's risk inventory.",
    ),
)
