"""Lesson 4: STOP: in the right order."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Matching,
    Option,
    Ordering,
    Pair,
    Picture,
    Scenario,
    Situation,
    Steps,
    Text,
    Thing,
    Way,
)

LESSON = Lesson(
    key="stop",
    slug="stop-in-the-right-order",
    title="STOP, in the right order",
    minutes=7,
    objectives=(
        "name the four steps of STOP and apply them in order",
        "explain why a mask is the last step",
        "see what is left after a measure",
    ),
    blocks=(
        Heading(
            "stop-h1",
            "Four steps",
        ),
        Picture(
            "stop-p1",
            "steps.png",
            (
                "Four steps down with S, T, O and P. On the first a red tin makes way for a green one, on the "
                "second hangs an extraction hood, on the third are a clock and a fenced area, on the fourth a "
                "mask and a glove. Above each step a bar with red: the lower the step, the more red."
            ),
            "Begin at the top. The lower, the more depends on you.",
        ),
        Heading(
            "stop-h2",
            "Four letters",
        ),
        Steps(
            "stop-s1",
            "What each letter asks",
            (
                Thing(
                    "a",
                    "<b>S</b>, substitution: another product or another way of working.",
                ),
                Thing(
                    "b",
                    "<b>T</b>, technique: enclose, or extract at the source.",
                ),
                Thing(
                    "c",
                    "<b>O</b>, organisation: fewer people, less time, fenced area, clean order.",
                ),
                Thing(
                    "d",
                    "<b>P</b>, personal: mask, gloves, overalls.",
                ),
            ),
        ),
        Heading(
            "stop-h3",
            "When a step lower?",
        ),
        Text(
            "stop-t1",
            (
                "<p>With CMR substances a step lower is allowed only if the step above is <b>technically impossible</b>: ‘too expensive’ is no answer then. Mostly it is a combination: replace what can be, extract what remains, and only then a mask for the rest.</p>"
            ),
        ),
        Matching(
            "stop-q1",
            "To which letter does this measure belong?",
            (
                Pair(
                    "a",
                    "Order primer without chromate",
                    "S",
                ),
                Pair(
                    "b",
                    "Sand with extraction on the machine",
                    "T",
                ),
                Pair(
                    "c",
                    "Only the sprayer in the booth",
                    "O",
                ),
                Pair(
                    "d",
                    "Full face mask",
                    "P",
                ),
                Pair(
                    "e",
                    "A new hatch instead of sanding",
                    "S",
                ),
                Pair(
                    "f",
                    "Weld in a closed cabinet",
                    "T",
                ),
            ),
            (
                "Replacing also means: not doing the job. A spare part is sometimes the best substitution."
            ),
        ),
        Heading(
            "stop-h4",
            "The paint shop",
        ),
        Scenario(
            "stop-q2",
            "Choose for the paint shop.",
            (
                Situation(
                    "shop",
                    (
                        "The primer contains chromate. Eighty doors must be sprayed this year. What do you ask first?"
                    ),
                    (
                        Way(
                            "a",
                            "Which mask gives most protection?",
                            "The best mask in the world leaks with a beard. And the dust is on the floor.",
                            goes_to="mask",
                        ),
                        Way(
                            "b",
                            "Can it be done without chromate?",
                            (
                                "For steel there is a primer with zinc phosphate that meets the requirement. For twelve aluminium doors there is not."
                            ),
                            goes_to="twelve",
                        ),
                        Way(
                            "c",
                            "Can we contract it out?",
                            "Then somebody else sprays. The danger moves; it does not vanish.",
                            goes_to="mask",
                        ),
                    ),
                ),
                Situation(
                    "mask",
                    "The safety expert asks: and the step above?",
                    (
                        Way(
                            "a",
                            "Go back to S: can it be done without chromate?",
                            "For sixty-eight doors of steel it can.",
                            goes_to="twelve",
                        ),
                        Way(
                            "b",
                            "Stay with the mask.",
                            "The inspectorate stops the work: the highest step was not looked into.",
                        ),
                    ),
                ),
                Situation(
                    "twelve",
                    "Twelve aluminium doors are left.",
                    (
                        Way(
                            "a",
                            "These twelve in the booth, with extraction, one sprayer, and then a mask.",
                            "S, T, O and P, in that order. Exposed twelve times instead of eighty.",
                            ends_well=True,
                        ),
                        Way(
                            "b",
                            "Then do them all with chromate: one product is easier.",
                            "Exposed sixty-eight times without need.",
                        ),
                        Way(
                            "c",
                            "Spray outdoors: there is enough air.",
                            "Without extraction at the source more reaches you, and the neighbours.",
                            goes_to="mask",
                        ),
                    ),
                ),
            ),
            (
                "Replacing need not replace everything. Each door without chromate is one that makes nobody ill."
            ),
            is_critical=True,
        ),
        Heading(
            "stop-h5",
            "Extract at the source",
        ),
        Picture(
            "stop-p2",
            "capture.png",
            (
                "A sander twice. On the left a hood hangs a metre higher and the dust fans past the face. On the "
                "right the hose is on the machine and the air stays clean."
            ),
            "A hood that hangs a hand further away catches far less.",
        ),
        Text(
            "stop-t2",
            (
                "<p>Put the mouth of the extraction as close to the source as possible. At a distance of one duct "
                "diameter only about a tenth of the suction speed is left. Switch it on before you begin, let it "
                "run on after the work, and see whether it <b>pulls</b>: a strip of paper is a good instrument. "
                "Never blow dust away. Use a class H vacuum cleaner, or take it up wet.</p>"
            ),
        ),
        Choice(
            "stop-q3",
            "Dust on the bench, with chromium-6. How do you clean?",
            (
                Option(
                    "a",
                    "With compressed air, and then a mop.",
                    False,
                    "After one second of compressed air it hangs in the air for hours.",
                ),
                Option(
                    "b",
                    "With a broom, carefully.",
                    False,
                    "Sweeping raises the finest dust, and that gets into your lungs.",
                ),
                Option(
                    "c",
                    "With an ordinary vacuum cleaner.",
                    False,
                    "That blows the finest dust out at the back.",
                ),
                Option(
                    "d",
                    "With a class H vacuum cleaner, and then wet.",
                    True,
                    "Yes. Class H holds back the finest dust.",
                ),
            ),
            "Class H is meant for dust of carcinogens. The bag goes into hazardous waste, closed.",
        ),
        Ordering(
            "stop-q4",
            "Put the measures in the order of STOP.",
            (
                Thing(
                    "a",
                    "Take a primer without chromate where possible.",
                ),
                Thing(
                    "b",
                    "Do what is left in a booth with extraction.",
                ),
                Thing(
                    "c",
                    "One sprayer, a fenced area, a short time.",
                ),
                Thing(
                    "d",
                    "Mask, gloves and overalls.",
                ),
            ),
            "Whoever begins at the bottom has a mask for a danger that need not have been there.",
        ),
        Text(
            "stop-t3",
            (
                '<p><b>Sources.</b> <a href="https://wetten.overheid.nl/BWBR0008498">Working Conditions Decree '
                "(Arbeidsomstandighedenbesluit)</a>, chapter 4, article 4.4 and section 2 (hierarchy of control, "
                "substitution). Directive 2004/37/EC. A tenth at one diameter is the usual rule of thumb for a "
                "free opening. The paint shop is imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "Whether a primer without chromate is approved for the parts named; that is decided by who is "
            "responsible for the equipment."
        ),
        "The articles of section 2 on substitution after the change of 2024, and how far they hold for reprotoxic substances with a safe limit.",
    ),
)
