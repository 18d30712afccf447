"""Lesson 3: thinking an activity through beforehand."""

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
    key="activity",
    slug="thinking-an-activity-through",
    title="Thinking an activity through",
    minutes=7,
    objectives=(
        "write down a danger in such a way that a real measure goes with it",
        "weigh likelihood and consequence apart, before and after the measures",
        "say who decides on the residual risk, and when that must be done again",
    ),
    blocks=(
        Heading("activity-h1", "A crossing by night"),
        Text(
            "activity-t1",
            "<p>Sergeant Daan Smit is preparing a crossing: twenty soldiers, three rubber boats, a river "
            "eighty metres wide. It is November, the water is eight degrees and it will be dark.</p>"
            "<p>On the form for the risk analysis there is one empty line: danger, measure. Daan has a "
            "quarter of an hour left and the previous analysis lies beside it.</p>",
        ),
        Choice(
            "activity-q1",
            "Which line helps the party most?",
            (
                Option(
                    "a",
                    "‘Danger: water and cold. Measure: everybody looks out for each other and keeps calm.’",
                    False,
                    "You cannot see whether somebody pays attention. Whoever is tired cannot keep it up "
                    "either. This is a wish, not a measure.",
                ),
                Option(
                    "b",
                    "‘Risk low: it went well last year.’",
                    False,
                    "One good time proves little. It was another month, other water and another party.",
                ),
                Option(
                    "c",
                    "‘Boat capsizes in cold water. Life jackets on, safety boat downstream.’",
                    True,
                    "Yes. The danger is concrete and from the bank you can see whether the measure is there.",
                ),
                Option(
                    "d",
                    "‘See the RI&E on using rubber boats.’",
                    False,
                    "That is a good beginning, but it does not know the river, the night and the cold of "
                    "this time.",
                ),
            ),
            "Write down how it goes wrong and what that does to a human being. The measure then follows "
            "almost by itself. A good measure can be seen or measured.",
        ),
        Heading("activity-h2", "Five steps"),
        Text(
            "activity-t2",
            "<p>Every form looks different. The steps beneath it are the same:</p><ol>"
            "<li><b>Describe</b> the activity: who, where, when, with what.</li>"
            "<li><b>Look for dangers</b>: how can it go wrong? Ask those who carry it out as well.</li>"
            "<li><b>Weigh</b> each risk: how likely is it, how bad is the consequence?</li>"
            "<li><b>Choose measures</b>, beginning at the source, and weigh again.</li>"
            "<li><b>Decide</b>: who accepts what is left, and at which sign do you stop?</li></ol>",
        ),
        Picture(
            "activity-p1",
            "grid.png",
            "A grid of four by four that runs from green at the bottom left to red at the top right. An arrow goes "
            "from a red square to a yellow one. Along the side a plaster and a cross, along the bottom one and more "
            "triangles.",
            "Upwards: worse. To the right: more often. The arrow is a measure; what is left after it is the "
            "residual risk.",
        ),
        Text(
            "activity-t3",
            "<p>Weigh likelihood and consequence <b>apart</b>. A life jacket does not make capsizing less "
            "likely, but it does make it less bad. Fewer people in a boat makes it less likely. So you see "
            "what a measure really does, and what is still missing.</p>",
        ),
        Heading("activity-h3", "Who decides on the rest?"),
        Text(
            "activity-t4",
            "<p>What is left after the measures is called the <b>residual risk</b>. The greater it is, the "
            "higher the level that decides on it. There is a reason for that: higher up, more can be "
            "changed. Daan cannot arrange another date, an extra boat or other ground; his commander can.</p>"
            "<p>The signature belongs to the situation that was described. If that changes, you have to go "
            "back.</p>",
        ),
        Choice(
            "activity-q2",
            "The analysis was approved three days ago. The guide reports that the water is forty centimetres "
            "higher and runs faster. What does Daan do?",
            (
                Option(
                    "a",
                    "Go on: the signature is on it.",
                    False,
                    "It belongs to the water of three days ago.",
                ),
                Option(
                    "b",
                    "Rig an extra line, cross with care and tell them about it afterwards.",
                    False,
                    "Well meant, but the risk is now greater than what was approved. Whoever signed must "
                    "know before the crossing.",
                ),
                Option(
                    "c",
                    "Let the party choose; they have to go.",
                    False,
                    "Do ask what they see. But deciding on the residual risk is not their task, and saying "
                    "no in a group is hard.",
                ),
                Option(
                    "d",
                    "Amend the analysis, submit it again and not cross until then.",
                    True,
                    "Right. Something has changed on which a decision had been taken. Then the same person "
                    "decides again.",
                ),
            ),
            "If circumstances are not as described, nothing has been approved. Say what has changed and what "
            "you propose.",
        ),
        Choice(
            "activity-q3",
            "What else belongs in an analysis that can be used? Choose all right answers.",
            (
                Option(
                    "a",
                    "With each measure, who carries it out.",
                    True,
                    "Yes. A measure without a name is forgotten.",
                ),
                Option(
                    "b",
                    "That everybody is experienced and so there are no risks.",
                    False,
                    "Experience is not a measure. It is experienced people who skip steps.",
                ),
                Option(
                    "c",
                    "The sign at which you stop, such as a level on the gauge.",
                    True,
                    "Yes. A limit that you choose beforehand is clearer than a feeling on the bank.",
                ),
                Option(
                    "d",
                    "Who accepted the residual risk, and when.",
                    True,
                    "Yes. Then you know to whom you must go back if something changes.",
                ),
            ),
            "Name, sign and decision turn a form into an agreement that is of use to you on the bank.",
            multiple=True,
        ),
        Callout(
            "activity-c1",
            "tip",
            "Tomorrow",
            "<p>Take the last analysis that you had a part in. With each measure, write who carries it out "
            "and how you see that it is there. If you cannot, it is not a measure yet.</p>",
        ),
        Text(
            "activity-t5",
            '<p><b>Sources.</b> <a href="https://wetten.overheid.nl/BWBR0010346">Working Conditions Act '
            "(Arbowet)</a>, articles 3, paragraph 1(b) (the source first), and 5. Dutch Safety Board, <i>Veilig "
            "oefenen: lessen uit schietongeval Ossendrecht</i> (2017, in Dutch), on exercising without a good "
            "analysis and supervision. ISO 31000:2018, for the steps. The five steps and the grid of four by four "
            "are a choice of this course. The sergeant and the river are imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "The form and the grid (number of classes, words, colours) that the service itself uses for the vRAO or "
            "AMRA."
        ),
        (
            "Which level may accept which residual risk: the lesson only gives the rule ‘the greater, the "
            "higher’."
        ),
        "Defence's requirements for a crossing in rubber boats; the example is not a regulation.",
    ),
)
