"""Lesson 3: what the expert reads."""

from lms.demo.content.safety_data_sheet.en.data_sheet import PAPER
from lms.demo.content.shapes import (
    Accordion,
    Choice,
    Heading,
    Lesson,
    Numeric,
    Option,
    Part,
    Picture,
    Steps,
    Table,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="behind",
    slug="what-the-expert-reads",
    title="What the expert reads",
    minutes=7,
    objectives=(
        "see in section 3 what is in it and how much",
        "know what a limit value, a flash point and a DNEL tell you",
        "check whether you work within an exposure scenario",
    ),
    blocks=(
        Heading(
            "behind-h1",
            "Section 3: what is in it?",
        ),
        Text(
            "behind-t1",
            (
                "<p>Section 3 names the hazardous components with name, CAS number, content and classification. The <b>CAS number</b> is a substance's passport: names differ by language, the number does not. Here the expert sees that a paint contains 0.1 to 0.3 % hexamethylene diisocyanate, and that a course is needed for it.</p>"
            ),
        ),
        Heading(
            "behind-h2",
            "Three lines of section 3",
        ),
        Table(
            "behind-b1",
            "Section 3 of an imaginary paint",
            (
                "Component (CAS)|%|Classification",
                "n-butyl acetate (123\N{NON-BREAKING HYPHEN}86\N{NON-BREAKING HYPHEN}4)|25\N{NO-BREAK SPACE}–\N{NO-BREAK SPACE}50|H226, H336",
                "HDI oligomer (28182\N{NON-BREAKING HYPHEN}81\N{NON-BREAKING HYPHEN}2)|25\N{NO-BREAK SPACE}–\N{NO-BREAK SPACE}40|H317, H332, H335",
                "HDI (822\N{NON-BREAKING HYPHEN}06\N{NON-BREAKING HYPHEN}0)|0.1\N{NO-BREAK SPACE}–\N{NO-BREAK SPACE}0.3|H331, H334, H317 …",
            ),
        ),
        Choice(
            "behind-q1",
            "Which component decides here that you need a course before you may spray?",
            (
                Option(
                    "a",
                    "n-butyl acetate, as there is most of it.",
                    False,
                    "Much is not the same as severe.",
                ),
                Option(
                    "b",
                    "HDI, though it is 0.3 % at most.",
                    True,
                    "Yes. From 0.1 % of monomeric diisocyanates REACH asks for training.",
                ),
                Option(
                    "c",
                    "None: anything below 1 % does not count.",
                    False,
                    "For diisocyanates the limit is 0.1 %.",
                ),
                Option(
                    "d",
                    "All three together.",
                    False,
                    "The duty to train hangs on one kind of substance: diisocyanates.",
                ),
            ),
            (
                "REACH, annex XVII, entry 74: below 0.1 % (by weight, together) no duty to train, from 0.1 % "
                "there is. So read the small lines of section 3 too."
            ),
        ),
        Heading(
            "behind-h3",
            "Numbers that matter",
        ),
        Accordion(
            "behind-a1",
            (
                Part(
                    "a",
                    "Limit value (8.1)",
                    (
                        "<p>How much may be in the air on average, over eight hours or a quarter of an hour. Legal, by "
                        "country. An H with a Dutch value means: goes through the skin as well.</p>"
                    ),
                ),
                Part(
                    "b",
                    "DNEL (8.1)",
                    (
                        "<p>A value that the maker derives: below it no effect is expected. Not law, but a yardstick. For many carcinogens there is none.</p>"
                    ),
                ),
                Part(
                    "c",
                    "Flash point (9)",
                    (
                        "<p>The lowest temperature at which the vapour can catch fire. If it is below the temperature of "
                        "your hall, there is always enough vapour for a fire.</p>"
                    ),
                ),
                Part(
                    "d",
                    "Vapour pressure (9)",
                    "<p>How readily it evaporates. High: quickly in your nose.</p>",
                ),
                Part(
                    "e",
                    "pH (9)",
                    "<p>Below 2 or above 11.5: count on corrosive.</p>",
                ),
            ),
        ),
        Heading(
            "behind-h4",
            "The exposure scenario",
        ),
        Text(
            "behind-t2",
            (
                "<p>With substances made in large quantities the SDS sometimes has an annex: the <b>exposure "
                "scenario</b>. It says under which conditions the use was found safe: inside or outside, how "
                "long, with which extraction, with which glove.</p>"
            ),
        ),
        Picture(
            "behind-p1",
            "scenario.png",
            (
                "On the left a list of four conditions as drawings, each ticked: clock, extraction hood, glove, "
                "thermometer. On the right a workplace where the clock is red and the hood is missing."
            ),
            "Compare line by line: what does it say, what do you do?",
        ),
        Heading(
            "behind-h5",
            "Line by line",
        ),
        Steps(
            "behind-s1",
            "Are you within the scenario?",
            (
                Thing(
                    "a",
                    "Find your <b>use</b>: spraying is a different scenario from brushing.",
                ),
                Thing(
                    "b",
                    "Compare <b>duration, place, air, protection</b>.",
                ),
                Thing(
                    "c",
                    "Everything right? Record that you checked.",
                ),
                Thing(
                    "d",
                    (
                        "Something not right? Adapt the work, or have the expert calculate and report if needed. The user has <b>twelve months</b> for that from the sheet with the registration number, and six for reporting (article 39). Safe work cannot wait that long."
                    ),
                ),
            ),
        ),
        Choice(
            "behind-q2",
            (
                "The scenario says: inside, with extraction, four hours at most. You spray in a tent on exercise, "
                "for six hours. What now?"
            ),
            (
                Option(
                    "a",
                    "Go on: a tent is inside as well.",
                    False,
                    "It is about the air. A tent without extraction is worse than outdoors.",
                ),
                Option(
                    "b",
                    "Take a break of half an hour every two hours, outside in the fresh air.",
                    False,
                    "Then it is still six hours, and the air no better.",
                ),
                Option(
                    "c",
                    "The scenario does not hold on exercise.",
                    False,
                    "The substance does not know that it is an exercise.",
                ),
                Option(
                    "d",
                    "Do not work like this; have the expert decide how it can be done.",
                    True,
                    "Yes. Outside the scenario nobody has shown that it is safe.",
                ),
            ),
            (
                "A scenario is the limit of what the supplier assessed (REACH, article 37). Outside it the user "
                "must show it himself."
            ),
        ),
        Heading(
            "behind-h6",
            "A whole sheet",
        ),
        Text(
            "behind-t3",
            (
                "<p>Enough about sections. On the next screen you open a whole sheet, two pages. Look for two "
                "things: the <b>flash point</b> and the <b>glove</b>. See how long it takes you; below half a "
                "minute is good.</p>"
            ),
        ),
        PAPER,
        Numeric(
            "behind-q4",
            "What is the flash point of Hardener Delta?",
            "38",
            "0",
            "°C",
            (
                "Section 9: 38 °C. So in a hall at 20 °C there is too little vapour to catch fire, until you "
                "spray or heat it."
            ),
        ),
        Heading(
            "behind-h7",
            "Sections 11 and 16",
        ),
        Text(
            "behind-t4",
            (
                "<p><b>11</b> says what the substance does to people, in the long run too. Read it when you have complaints, or when you are pregnant or want to be. <b>16</b> says what has changed since the last version: the most useful three lines of a new sheet.</p>"
            ),
        ),
        TrueFalse(
            "behind-q5",
            "A DNEL is a legal limit value.",
            False,
            (
                "No. The maker derives it. The legal limit value is set by the state; where there is one, that "
                "holds in any case."
            ),
        ),
        Text(
            "behind-t5",
            (
                '<p><b>Sources.</b> <a href="https://eur-lex.europa.eu/eli/reg/2006/1907/oj">Regulation (EC) 1907/2006 (REACH)</a>, articles 31, 37 and 39, annexes I and II and annex XVII, entry 74. The composition of the paint is imaginary, but like what such paints contain.</p>'
            ),
        ),
    ),
    needs_confirmation=(
        "Who at Defence checks whether a use falls within an exposure scenario.",
        (
            "Whether an exemption of the Working Conditions Act for exercise or deployment applies, and what "
            "then remains of the duties of REACH."
        ),
    ),
)
