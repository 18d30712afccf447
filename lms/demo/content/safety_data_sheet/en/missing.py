"""Lesson 4: missing, old or foreign."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Numeric,
    Option,
    Picture,
    Scenario,
    Situation,
    Steps,
    Text,
    Thing,
    TrueFalse,
    Way,
)

LESSON = Lesson(
    key="missing",
    slug="missing-old-or-foreign",
    title="Missing, old or foreign",
    minutes=7,
    objectives=(
        "check in a minute whether an SDS is sound",
        "know what to do without an SDS",
        "see what a new version changes for the work",
    ),
    blocks=(
        Heading(
            "missing-h1",
            "The pallet from abroad",
        ),
        Text(
            "missing-t1",
            (
                "<p>After a mission a pallet comes back with twelve jerrycans of de-icing fluid. The sheet is in Italian, eight years old, and the name on the sheet differs by one letter from the name on the can. The apron is slippery, the aircraft must leave at six, and somebody says: ‘It is just glycol, we know that, don't we?’</p>"
            ),
        ),
        Choice(
            "missing-q1",
            "What is the most serious objection here?",
            (
                Option(
                    "a",
                    "The sheet is in Italian.",
                    False,
                    (
                        "Awkward, and not allowed for supply here. But a translation does not change the product."
                    ),
                ),
                Option(
                    "b",
                    "The sheet is eight years old.",
                    False,
                    "Old is a reason to ask. Still not the worst here.",
                ),
                Option(
                    "c",
                    "The sheet may not belong to this product.",
                    True,
                    "Yes. One letter may be another mixture. Then nothing on the sheet is right.",
                ),
                Option(
                    "d",
                    "There are twelve jerrycans on the pallet.",
                    False,
                    "The quantity matters later.",
                ),
            ),
            (
                "First: does this sheet belong to this product? Then language, date, contents. In that order."
            ),
            is_critical=True,
        ),
        Heading(
            "missing-h2",
            "The one-minute check",
        ),
        Picture(
            "missing-p1",
            "checks.png",
            (
                "Four numbered steps side by side: two equal names above each other, a flag with a speech bubble, "
                "a calendar, and a label and a sheet with the same diamond."
            ),
            "Name, language, date, and does it agree with the label?",
        ),
        Steps(
            "missing-s1",
            "Look in this order",
            (
                Thing(
                    "a",
                    "<b>Name</b>: section 1 and the label, letter by letter. The supplier as well.",
                ),
                Thing(
                    "b",
                    "<b>Language</b>: Dutch.",
                ),
                Thing(
                    "c",
                    (
                        "<b>Date</b>: revised when? The law sets no shelf life, but if it is older than three years ask "
                        "whether it is the latest."
                    ),
                ),
                Thing(
                    "d",
                    (
                        "<b>Contents</b>: sixteen sections, and the same diamonds and H statements in section 2 as on the "
                        "label."
                    ),
                ),
            ),
        ),
        TrueFalse(
            "missing-q2",
            "An SDS is valid for five years; then it lapses by itself.",
            False,
            (
                "No. The law names no term. The supplier must update it ‘without delay’ when there is new "
                "knowledge of hazards (REACH, article 31(9)). So old is a question, not an answer."
            ),
        ),
        Heading(
            "missing-h3",
            "There is no sheet",
        ),
        Scenario(
            "missing-q3",
            "Saturday morning at the air base. What do you do?",
            (
                Situation(
                    "can",
                    "A jerrycan, no SDS. The job must be done by six.",
                    (
                        Way(
                            "a",
                            "Ask what an experienced colleague always did.",
                            "‘We just squeegeed it off.’ That was about another brand.",
                            goes_to="can2",
                        ),
                        Way(
                            "b",
                            "Look up the trade name in the substance register.",
                            "There it is: with sheet, with card. A colleague applied for it last year.",
                            goes_to="found",
                        ),
                        Way(
                            "c",
                            "Postpone the job and say nothing.",
                            "At six the aircraft is still there, and nobody knows why.",
                        ),
                    ),
                ),
                Situation(
                    "can2",
                    "You are in doubt. It is half past four.",
                    (
                        Way(
                            "a",
                            "Begin after all, with gloves.",
                            "Which gloves? That was in section 8 of the sheet that is not there.",
                        ),
                        Way(
                            "b",
                            "Call the expert on duty, and meanwhile use a product you know.",
                            "The aircraft is on time. The jerrycans wait for their sheet.",
                            ends_well=True,
                        ),
                    ),
                ),
                Situation(
                    "found",
                    "The register gives the sheet. The name agrees letter by letter.",
                    (
                        Way(
                            "a",
                            "Read the card and work like that.",
                            "Good. It took four minutes.",
                            ends_well=True,
                        ),
                        Way(
                            "b",
                            "Read section 1 only.",
                            "Section 1 says whom to call, not how to work.",
                            goes_to="can2",
                        ),
                    ),
                ),
            ),
            "No sheet, no use. But do act: the register, the expert, a known alternative.",
            is_critical=True,
        ),
        Text(
            "missing-t2",
            (
                "<p>Haste is no hazardous property of a substance, but it is the reason for most accidents with "
                "it. Whoever begins ‘for a moment’ without a sheet cannot tell an ambulance what was in it.</p>"
            ),
        ),
        Heading(
            "missing-h4",
            "A new version",
        ),
        Text(
            "missing-t3",
            (
                "<p>If something essential changes, the supplier sends the new version to everybody who received "
                "the product in the <b>twelve months</b> before. If you bought longer ago you hear nothing. So "
                "ask. See in <b>16</b> what is different, and then in 2, 3 and 8. If something changes there the "
                "card changes, and sometimes your training.</p>"
            ),
        ),
        Numeric(
            "missing-q4",
            "How many months back does the supplier send a new version of his own accord?",
            "12",
            "0",
            "months",
            "Twelve (REACH, article 31(9)). If it has been on the shelf for longer, you must keep track yourself.",
        ),
        Choice(
            "missing-q5",
            (
                "Section 2 of the new version says H350, which was not there before. What follows? Choose all "
                "right answers."
            ),
            (
                Option(
                    "a",
                    "The card is revised.",
                    True,
                    "Yes, and everybody reads it again.",
                ),
                Option(
                    "b",
                    "A yearly instruction is due.",
                    True,
                    "Yes, for whoever is exposed to it (Working Conditions Decree 4.19).",
                ),
                Option(
                    "c",
                    "Another product is sought.",
                    True,
                    "Yes. With carcinogens replacement is the first step.",
                ),
                Option(
                    "d",
                    "The remaining tins are used up quickly.",
                    False,
                    "No, on the contrary: the contents have been the same all the time.",
                ),
            ),
            (
                "A change in section 2 works through to you. This system shows in the substance register whom it "
                "touches."
            ),
            multiple=True,
        ),
        Text(
            "missing-t4",
            (
                '<p><b>Sources.</b> <a href="https://eur-lex.europa.eu/eli/reg/2006/1907/oj">Regulation (EC) '
                "1907/2006 (REACH)</a>, article 31(5), (8) and (9). <a "
                'href="https://wetten.overheid.nl/BWBR0008498">Working Conditions Decree '
                "(Arbeidsomstandighedenbesluit)</a>, article 4.19. The three years are a rule of thumb of this "
                "course. The incident is imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "How old an SDS may be at Defence before a new version is asked for.",
        "Who can advise on an unknown substance outside working hours.",
        "Numbering of article 4.19 after the change of 22 May 2024.",
    ),
)
