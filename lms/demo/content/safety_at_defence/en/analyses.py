"""Lesson 2: three looks at risk, and which law holds where."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Matching,
    Option,
    Pair,
    Picture,
    Text,
)

LESSON = Lesson(
    key="analyses",
    slug="looking-at-risks-three-times",
    title="Looking at risks three times",
    minutes=7,
    objectives=(
        "choose which risk analysis belongs to which moment",
        (
            "say what falls away of the Working Conditions Act on exercise or on a ship under way, and what "
            "stays"
        ),
        "notice that an analysis no longer fits the work",
    ),
    blocks=(
        Heading("analyses-h1", "The field kitchen comes along"),
        Text(
            "analyses-t1",
            "<p>Sergeant Yara Bos's platoon is going on exercise for three days, on ground that nobody "
            "knows. The field kitchen comes along. ‘There is an RI&amp;E for the field kitchen’, says the "
            "quartermaster. ‘So we're done.’</p><p>Yara has her doubts. That RI&amp;E was made in barracks: "
            "a level floor, water from the tap and the fire brigade round the corner.</p>",
        ),
        Choice(
            "analyses-q1",
            "What does Yara do?",
            (
                Option(
                    "a",
                    "Take the RI&E along and read it in the car.",
                    False,
                    "Taking it along does not make it fit. The RI&E does not know this ground.",
                ),
                Option(
                    "b",
                    "Make an analysis of this exercise, with the RI&E as its beginning.",
                    True,
                    "Right. The RI&E gives the known risks; the analysis adds this place, these days and "
                    "these people.",
                ),
                Option(
                    "c",
                    "Have a new RI&E made for the exercise area.",
                    False,
                    "An RI&E is about the work in general and takes months. This is about one activity.",
                ),
                Option(
                    "d",
                    "Do an LMRA on the spot; then you will see for yourself.",
                    False,
                    "By then you are there. What you should have brought, such as extinguishers or level "
                    "footing, comes too late.",
                ),
            ),
            "The RI&E is about the kind of work, the analysis of the activity about this time, the LMRA "
            "about this moment.",
        ),
        Heading("analyses-h2", "Three questions at three moments"),
        Text(
            "analyses-t2",
            "<p>You look at risks three times. Each time the question is different:</p><ul>"
            "<li><b>RI&amp;E</b> (risk inventory and evaluation): which risks does our kind of work have? "
            "Obligatory, in writing, with a plan of action and dates (Working Conditions Act, article 5). "
            "Everybody may read it.</li><li><b>Analysis of the activity</b>: which risks does this exercise, "
            "this voyage, this job have? You come across it under names such as <b>vRAO</b> and <b>AMRA</b>. "
            "The form differs from service to service.</li><li><b>LMRA</b> (last-minute risk analysis): is "
            "it right here and now, just before I begin?</li></ul>",
        ),
        Picture(
            "analyses-p1",
            "looks.png",
            "Three cards, from large to small. On the large one barracks with a list, on the middle one a "
            "tent and a map with a route, on the small one a hand and a clock.",
            "From general to now: the work, the activity, the moment.",
        ),
        Text(
            "analyses-t3",
            "<p>The three build on each other. Skip one, and the next has to do work for which there is no "
            "time left. It also runs back: if you see the same thing in the LMRA again and again, it belongs "
            "in the RI&amp;E. That is amended as soon as experience gives reason to (article 5, paragraph "
            "4).</p>",
        ),
        Matching(
            "analyses-q4",
            "Which question belongs to which analysis?",
            (
                Pair(
                    "a",
                    "What can go wrong in our kind of work, all year round?",
                    "RI&E",
                ),
                Pair(
                    "b",
                    "What can go wrong on this exercise, with these people, on this ground?",
                    "Analysis of the activity",
                ),
                Pair(
                    "c",
                    "Does it still hold, now that I am about to begin?",
                    "LMRA",
                ),
                Pair(
                    "d",
                    "Which measure must be there before June?",
                    "RI&E",
                ),
            ),
            "A date belongs in the plan of action of the RI&E. What holds this time only belongs in the analysis of "
            "the activity. The LMRA is for what you see now.",
        ),
        Choice(
            "analyses-q2",
            "On three exercises in a row the LMRA shows that the kitchen trailer can roll away. Somebody "
            "then looks for a stone. What is the best next step?",
            (
                Option(
                    "a",
                    "Give the cook extra training in the LMRA, so that he sees it sooner next time.",
                    False,
                    "The cook saw it rightly three times. What he saw just does not arrive anywhere.",
                ),
                Option(
                    "b",
                    "Look for a stone every time.",
                    False,
                    "Then it depends on who is looking and whether there is a stone.",
                ),
                Option(
                    "c",
                    "Have wheel chocks put in the RI&E and on the packing list.",
                    True,
                    "Yes. Then the LMRA only has to catch what nobody could foresee.",
                ),
            ),
            "A risk that keeps coming back is no surprise any more. It belongs in the RI&E, with a measure "
            "and a date.",
        ),
        Heading("analyses-h3", "Which law holds where?"),
        Text(
            "analyses-t4",
            "<p>The Working Conditions Act applies to Defence personnel too, unless the Working Conditions "
            "Decree says otherwise (article 1.26). Two exceptions you will meet:</p><ul>"
            "<li>in war, danger of war and designated deployment the Act does not apply (article 1.29);</li>"
            "<li>around exercises, on warships under way and in military aircraft and weapon systems in use, "
            "article 3, paragraph 1, and the technical chapters 3 to 8 of the Decree fall away (article "
            "1.30).</li></ul>",
        ),
        Callout(
            "analyses-c1",
            "warning",
            "What stays",
            "<p>Article 1.30 does <b>not</b> name articles 5, 8, 9 and 11 of the Act. Writing down risks, "
            "informing people, reporting accidents and reporting danger yourself therefore stay necessary on "
            "exercise. And where the Act does not apply, Defence's own safety rules do.</p>",
        ),
        Choice(
            "analyses-q3",
            "On exercise somebody says: ‘The Act does not apply here, so we need not write anything down.’ "
            "What is right?",
            (
                Option(
                    "a",
                    "That is right: on exercise only the mission counts.",
                    False,
                    "Part of the Act falls away, not all of it.",
                ),
                Option(
                    "b",
                    "That is right, if the commander says so.",
                    False,
                    "A commander cannot set the law aside. The exceptions are in the Decree.",
                ),
                Option(
                    "c",
                    "That is wrong: the whole Act applies always and everywhere, on exercise and in action.",
                    False,
                    "That too is too quick. There are real exceptions for military work.",
                ),
                Option(
                    "d",
                    "That is wrong: part falls away, writing down and reporting stay.",
                    True,
                    "Right. The exception for exercises touches article 3, paragraph 1, and the technical "
                    "chapters.",
                ),
            ),
            "An exception takes away a rule, not a danger. When in doubt, ask which Defence rule takes its "
            "place.",
        ),
        Callout(
            "analyses-c2",
            "tip",
            "Tomorrow",
            "<p>Look up the RI&amp;E of your own workplace. Choose one risk that you know. Is it in there, "
            "and has the date of the measure passed already? Tell your boss.</p>",
        ),
        Text(
            "analyses-t5",
            '<p><b>Sources.</b> <a href="https://wetten.overheid.nl/BWBR0010346">Working Conditions Act '
            "(Arbowet)</a>, articles 3, 5, 8, 9, 11 and 16, paragraph 4. <a "
            'href="https://wetten.overheid.nl/BWBR0008498">Working Conditions Decree (Arbobesluit)</a>, '
            "articles 1.26 to 1.34. The platoon and the exercise are imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "vRAO and AMRA: no public source was found that says what these letters stand for, when they are "
            "obligatory and which form goes with them. The lesson treats both as names for the risk analysis "
            "of one activity. Confirm this for each service, or amend it (in lesson 3 as well)."
        ),
        (
            "Articles 1.26 to 1.34 of the Decree were read in an older version: compare them with the "
            "version in force."
        ),
        "Which Defence safety rules apply where the Act does not apply or applies in part.",
    ),
)
