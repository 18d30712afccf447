"""Lesson 6: forty years, and every year."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Matching,
    Numeric,
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
    key="forty",
    slug="forty-years-and-every-year",
    title="Forty years, and every year",
    minutes=7,
    objectives=(
        "say what is recorded about you and for how long",
        "know your rights with the occupational physician and when you are pregnant",
        "see which duty you have this year and in five years",
    ),
    blocks=(
        Heading(
            "forty-h1",
            "The book",
        ),
        Picture(
            "forty-p1",
            "register.png",
            (
                "An open book with a lock: on the left page a figure with a red line. An arrow with four dots "
                "runs to a calendar with the number 40 above it."
            ),
            "Forty years later you can still show where you stood.",
        ),
        Text(
            "forty-t1",
            (
                "<p>The employer keeps a list of everybody exposed to <b>carcinogenic, mutagenic or reprotoxic substances</b>: who, to what, how much, when. That list is kept <b>forty years</b> after your last exposure, longer than your job lasts, because the disease comes late. Whoever falls ill must be able to show what caused it.</p>"
            ),
        ),
        Numeric(
            "forty-q1",
            "For how many years after the last exposure is your line kept?",
            "40",
            "0",
            "years",
            (
                "Forty, in the Netherlands for reprotoxic substances too; that is longer than Europe asks."
            ),
        ),
        Text(
            "forty-t2",
            (
                "<p>The list is yours: you may read your own lines, and take them when you leave. Your commander "
                "sees whether you are a qualified sprayer, not your medical data. If a line is wrong, say so now: "
                "in thirty years nobody knows any more.</p>"
            ),
        ),
        Heading(
            "forty-h2",
            "Every year, and every five",
        ),
        Table(
            "forty-b1",
            "Three clocks",
            (
                "Duty|How often|Why",
                "CMR instruction (this course)|every year|exposed to H340, H350 or H360",
                "Chromium-6 regime|every year|work on layers of paint",
                "Training on diisocyanates|five years|0.1 % or more in the product",
                "Instruction on substances|upon change|new product, new SDS, other task",
            ),
        ),
        Matching(
            "forty-q2",
            "Which clock belongs to which duty?",
            (
                Pair(
                    "a",
                    "CMR instruction",
                    "every year",
                ),
                Pair(
                    "b",
                    "Training on diisocyanates",
                    "five years",
                ),
                Pair(
                    "c",
                    "Instruction upon a new SDS",
                    "upon change",
                ),
                Pair(
                    "d",
                    "Register of the exposed",
                    "forty years",
                ),
            ),
            (
                "A yearly course is not the five-yearly training, nor the other way round. On your card they are two lines, each with its own date and its own ground."
            ),
        ),
        Choice(
            "forty-q3",
            "You passed this course. Which statement is true?",
            (
                Option(
                    "a",
                    "Now I may spray diisocyanates as well.",
                    False,
                    "That needs the training of entry 74, with an assessment of its own.",
                ),
                Option(
                    "b",
                    "I am done for five years.",
                    False,
                    "The yearly duty returns next year.",
                ),
                Option(
                    "c",
                    "I may sand chromium-6.",
                    False,
                    "Only with a release.",
                ),
                Option(
                    "d",
                    "In a year this instruction is needed again.",
                    True,
                    "Yes. Your training shows until when it is valid.",
                ),
            ),
            (
                "Working Conditions Decree, article 4.19: whoever is exposed is instructed at least once a year."
            ),
        ),
        Heading(
            "forty-h3",
            "The occupational physician",
        ),
        Text(
            "forty-t3",
            (
                "<p>Whoever is exposed to a CMR substance is <b>offered an examination</b>, also after the work has "
                "ended, as the disease comes late. The choice is yours. The result is confidential; the employer "
                "hears only whether you can do this work. Complaints of lungs, skin or nose: report early, also if "
                "you think it is flu.</p>"
            ),
        ),
        Callout(
            "forty-c1",
            "warning",
            "Pregnant, or wanting to be",
            (
                "<p>Work with H340, H360, H361 and H362 and with lead may harm the unborn child and breast-feeding, "
                "also in the first weeks. You need not tell your commander before you wish to. You can see the "
                "occupational physician or a confidential adviser, and after you have reported it the work must be "
                "adapted soon, with an explanation to you.</p>"
            ),
        ),
        TrueFalse(
            "forty-q5",
            "Whoever is pregnant must tell the commander at once.",
            False,
            "No. You choose when. The occupational physician can help you earlier, in confidence. Once you have "
            "reported it the work must be adapted soon.",
        ),
        Scenario(
            "forty-q4",
            "Month after month. What do you do?",
            (
                Situation(
                    "year",
                    "You passed today. In eleven months you get a letter that the duty returns.",
                    (
                        Way(
                            "a",
                            "Click it away: I know it now.",
                            "After twelve months you are in the red on the list, and may not sand.",
                            goes_to="late",
                        ),
                        Way(
                            "b",
                            "Plan the course in a quiet week.",
                            "On time: in the last two months you keep the same date, and no work is left undone.",
                            goes_to="ill",
                        ),
                    ),
                ),
                Situation(
                    "late",
                    "The job waits for you.",
                    (
                        Way(
                            "a",
                            "Begin anyway, today.",
                            "Without valid instruction you may not begin. The chief sends you back.",
                        ),
                        Way(
                            "b",
                            "Do the course now.",
                            "An hour. Then you are back at work.",
                            goes_to="ill",
                        ),
                    ),
                ),
                Situation(
                    "ill",
                    "In year eight you get complaints.",
                    (
                        Way(
                            "a",
                            "Say nothing: I might not spray any more.",
                            "You keep your job for a year and lose your lungs.",
                        ),
                        Way(
                            "b",
                            "See the occupational physician, with your own lines from the register.",
                            "Good. Being early is half the battle.",
                            ends_well=True,
                        ),
                    ),
                ),
            ),
            (
                "The register, the yearly course and the physician belong together: record, repeat, and be early."
            ),
            is_critical=True,
        ),
        Text(
            "forty-t4",
            (
                '<p><b>Sources.</b> <a href="https://wetten.overheid.nl/BWBR0008498">Working Conditions Decree '
                "(Arbeidsomstandighedenbesluit)</a>, articles 4.10c, 4.13, 4.15 and 4.19. <a "
                'href="https://zoek.officielebekendmakingen.nl/stb-2024-127.html">Stb. 2024, 127</a>. REACH, '
                "annex XVII, entry 74. The story is imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "The articles on registration and health examination after the change of 2024, and the retention "
            "for reprotoxic substances."
        ),
        (
            "With whom at Defence you ask for the examination, and how you ask for your own lines."
        ),
        "How soon after a report of pregnancy the work is adapted.",
    ),
)
