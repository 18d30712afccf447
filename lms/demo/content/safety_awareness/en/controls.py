"""Lesson 2: risks, and the order in which to control them."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Option,
    Picture,
    Text,
)

LESSON = Lesson(
    key="controls",
    slug="risks-and-controls",
    title="Risks and controls",
    minutes=7,
    objectives=(
        "explain the difference between a hazard and a risk",
        "say what the RI&E is and what you use it for",
        "put controls in the right order (STOP)",
    ),
    blocks=(
        Heading("controls-h1", "Hazard and risk"),
        Text(
            "controls-t1",
            "<p>A <b>hazard</b> is something that can do harm: a moving forklift, electricity, noise, a corrosive "
            "substance. A <b>risk</b> says how likely it is that things go wrong, and how bad it is then.</p>"
            "<p>The same forklift can be a small or a large risk. In an empty hall with a lane of its own, a collision is "
            "unlikely. In a crowded hall where everybody walks about, it is likely.</p>",
        ),
        Heading("controls-h2", "The RI&E: what do we know already?"),
        Text(
            "controls-t2",
            "<p>Your employer writes down the risks of the work in the <b>risk inventory and evaluation</b>, the "
            "RI&amp;E (Working Conditions Act, article 5). It comes with a <b>plan of action</b>: which controls will be "
            "taken, and by when? When the work changes, or something has happened, the RI&amp;E is updated.</p>"
            "<p>You may read the RI&amp;E. Ask your supervisor or the prevention officer for it. Does it differ from "
            "what you see? Say so. You know the work.</p>",
        ),
        Choice(
            "controls-q1",
            "What is in the plan of action that comes with the RI&E?",
            (
                Option(
                    "a",
                    "Who is to blame for the accidents of the past year.",
                    False,
                    "No. The plan is about controls, not about blame.",
                ),
                Option(
                    "b",
                    "The duty hours of the unit.",
                    False,
                    "No. That is a roster.",
                ),
                Option(
                    "c",
                    "Which controls will be taken and when they are ready.",
                    True,
                    "Right. It lets you see whether a known risk is really being dealt with.",
                ),
            ),
            "The RI&E says what the risks are. The plan of action says what is done about them, and by when.",
        ),
        Heading("controls-h3", "STOP: controls in the right order"),
        Text(
            "controls-t3",
            "<p>Handing out masks is quick. Yet it is the last choice. The law wants you to begin at the source. This "
            "order is called the <b>hierarchy of controls</b>. Remember it by the word STOP:</p>"
            "<ol><li><b>S – Substitution</b>: take the hazard away or replace it. Degrease with a water-based product "
            "instead of a flammable solvent.</li>"
            "<li><b>T – Technical</b>: shield everybody from the hazard. Think of extraction, a guard or a fence.</li>"
            "<li><b>O – Organisational</b>: arrange the work differently. Fewer people nearby, shorter work, a walking "
            "route.</li>"
            "<li><b>P – Personal protective equipment</b>: gloves, hearing protection, breathing protection. It "
            "protects one person, and only when it fits well and is worn well.</li></ol>",
        ),
        Picture(
            "controls-p1",
            "staircase.png",
            "A staircase that gets lower from left to right, with four steps: 1 replacing, 2 extracting, 3 sharing out the "
            "work over people and time, 4 wearing a glove.",
            "STOP. The higher the step, the better the control works. Begin at step 1.",
        ),
        Callout(
            "controls-c1",
            "info",
            "When may you go one step down?",
            "<p>Only when a higher step <b>cannot reasonably be done</b>, or does not help enough. Often you need several "
            "controls at the same time. For substances that can cause cancer and for asbestos the rules are "
            "stricter.</p>",
        ),
        Choice(
            "controls-q2",
            "Mechanics degrease parts with a flammable solvent. Which control stands highest in STOP?",
            (
                Option(
                    "a",
                    "Using a water-based cleaner.",
                    True,
                    "Right. You take the hazard away at the source: substitution.",
                ),
                Option(
                    "b",
                    "Fitting extraction above the workbench.",
                    False,
                    "That helps, but it is step 2: technical. The solvent is still there.",
                ),
                Option(
                    "c",
                    "Wearing breathing protection.",
                    False,
                    "That is the last step: personal protection.",
                ),
                Option(
                    "d",
                    "Sharing the work among more mechanics.",
                    False,
                    "That is step 3: organisation. Everybody breathes in a little less now, but more people do.",
                ),
            ),
            "Replacing tackles the hazard itself. All other controls leave the hazard where it is.",
        ),
        Callout(
            "controls-c2",
            "tip",
            "Protective equipment is free, but not optional",
            "<p>The employer pays for your protective equipment and explains how to use it. You wear it, keep it in good "
            "order and ask for new equipment when it is broken or does not fit.</p>",
        ),
        Text(
            "controls-t4",
            '<p><b>Sources.</b> <a href="https://wetten.overheid.nl/BWBR0010346">Working Conditions Act (Arbowet)</a>, '
            'articles 3, 5, 8 and 11. <a href="https://wetten.overheid.nl/BWBR0008498">Working Conditions Decree '
            "(Arbobesluit)</a>, articles 4.1a and 4.4 (hierarchy of controls for hazardous substances).</p>",
        ),
    ),
    needs_confirmation=(
        (
            "Article 4.4 of the Decree was read in an older version; chapter 4 has changed since (among others by "
            "Stb. 2024, 127: substances toxic for reproduction)."
        ),
        (
            "The Act speaks of source, collective, individual and protective equipment; STOP is a memory aid that divides "
            "slightly differently. Have the occupational hygienist confirm that it fits Defence policy."
        ),
        "Who the prevention officer of the unit is and where the RI&E can be read.",
    ),
)
