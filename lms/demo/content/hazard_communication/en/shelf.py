"""Lesson 5: on our own shelf."""

from lms.demo.content.shapes import (
    Choice,
    Exercise,
    Heading,
    Hotspot,
    Lesson,
    Option,
    Picture,
    Scenario,
    Situation,
    Spot,
    Steps,
    Text,
    Thing,
    Way,
)

LESSON = Lesson(
    key="shelf",
    slug="on-our-own-shelf",
    title="On our own shelf",
    minutes=7,
    objectives=(
        "recognise a container that is not right and set it apart",
        "decant properly, or not at all",
        "keep the label for use and the label for transport apart",
    ),
    blocks=(
        Heading(
            "shelf-h1",
            "The bottle on the bench",
        ),
        Text(
            "shelf-t1",
            (
                "<p>In the workshop on board a ship stands a soft drink bottle with a clear liquid. Somebody "
                "needed a drop of degreaser and did not feel like walking with the drum. The watchkeeper is "
                "thirsty. This happens every year, and every year it ends badly for somebody.</p>"
            ),
        ),
        Scenario(
            "shelf-q1",
            "What do you do?",
            (
                Situation(
                    "bottle",
                    "You find the soft drink bottle. Nobody is near.",
                    (
                        Way(
                            "a",
                            "Smell what is in it.",
                            (
                                "The vapour catches your throat. Smelling is not measuring; some substances numb your nose."
                            ),
                            goes_to="bottle2",
                        ),
                        Way(
                            "b",
                            "Empty the bottle into the sink.",
                            "It runs into the waste water or the sea, and nobody knows what it was.",
                            goes_to="bottle2",
                        ),
                        Way(
                            "c",
                            "Leave it shut, mark it ‘unknown, do not use’ and set it apart.",
                            "The bottle cannot surprise anybody any more.",
                            goes_to="ask",
                        ),
                    ),
                ),
                Situation(
                    "bottle2",
                    "You are still there, with the bottle and a colleague beside you.",
                    (
                        Way(
                            "a",
                            "Shut the bottle, mark it as unknown and set it apart.",
                            "Good. Now the cause.",
                            goes_to="ask",
                        ),
                        Way(
                            "b",
                            "Throw it into the ordinary bin.",
                            "In the compactor it bursts. Now it is somebody else's problem.",
                            goes_to="ask",
                        ),
                    ),
                ),
                Situation(
                    "ask",
                    "The bottle is set apart. You know that decanting like this happens more often.",
                    (
                        Way(
                            "a",
                            "Report it, and together see to proper bottles with a label.",
                            "So nobody needs to improvise any more. The drum is too far away: that is the cause.",
                            ends_well=True,
                        ),
                        Way(
                            "b",
                            "Leave it: the bottle is set apart anyway.",
                            "Next week there is another one.",
                        ),
                    ),
                ),
            ),
            (
                "Never in a container for food or drink. CLP also forbids suppliers to sell to consumers in "
                "packaging that looks like it (article 35). Solve the reason why somebody decanted."
            ),
            is_critical=True,
        ),
        Heading(
            "shelf-h2",
            "Decanting",
        ),
        Text(
            "shelf-t2",
            (
                "<p>If it must be, use a container that stands the substance, can be shut and <b>bears a label</b>: "
                "at least the name, the pictograms and who did it. Best is a label from the substance register, at "
                "true size. A cup that you use up within the task and keep with you is another thing than a bottle "
                "that is left.</p>"
            ),
        ),
        Picture(
            "shelf-p1",
            "shelf.png",
            (
                "A shelf with five containers: a tin with a complete label, a can with an orange square, a soft "
                "drink bottle with liquid, an aerosol with a flame, a tin whose label is half eaten away."
            ),
            "Which three are not right?",
        ),
        Hotspot(
            "shelf-q2",
            "Which container on this shelf do you take away first?",
            "shelf.png",
            (
                "The same shelf with five containers; a place is marked on the second, the third, the fourth and "
                "the fifth."
            ),
            (
                Spot(
                    "a",
                    31,
                    55,
                    False,
                    "The old label must go as well, but nobody drinks from it.",
                ),
                Spot(
                    "b",
                    50,
                    55,
                    True,
                    "Yes. Unknown and a drinking bottle: this can hit somebody today.",
                ),
                Spot(
                    "c",
                    69,
                    55,
                    False,
                    "An aerosol with a readable label belongs here.",
                ),
                Spot(
                    "d",
                    88,
                    55,
                    False,
                    "Unreadable must go or get a new label, after the drinking bottle.",
                ),
            ),
            (
                "Three are not right: orange (outdated), without a label, and unreadable. The drinking bottle is "
                "the most urgent."
            ),
        ),
        Heading(
            "shelf-h3",
            "Two kinds of diamonds",
        ),
        Picture(
            "shelf-p2",
            "drum.png",
            (
                "A drum with two labels: above a large square on its point, all red, with a white flame and the "
                "figure 3; below a smaller white sheet with two diamonds with a red edge and lines of text."
            ),
            "Above: for transport. Below: for use.",
        ),
        Text(
            "shelf-t3",
            (
                "<p>The coloured, filled diamond with a class number belongs to <b>transport</b> (ADR). It is for "
                "the driver and the fire brigade: large, to be seen from afar. The white diamond with a red edge "
                "belongs to <b>CLP</b>, for whoever uses it. Small boxes within a large box each bear their own. If "
                "the transport diamond is missing, use may still be hazardous: transport has no class for cancer, "
                "for instance.</p>"
            ),
        ),
        Choice(
            "shelf-q3",
            (
                "A box has no transport label. The jars in it bear the torso with the star and H350. Can that be "
                "right?"
            ),
            (
                Option(
                    "a",
                    "No: what may cause cancer always has a transport label.",
                    False,
                    "Transport has no class for cancer as such.",
                ),
                Option(
                    "b",
                    "Yes: transport looks at other hazards than CLP.",
                    True,
                    "Yes. Flammable, corrosive, toxic fast, environment. Not: cancer in the long run.",
                ),
                Option(
                    "c",
                    "No: then an orange square belongs on it.",
                    False,
                    "Orange squares are from the past.",
                ),
                Option(
                    "d",
                    "Only within the barracks.",
                    False,
                    "The rules of classification are the same everywhere.",
                ),
            ),
            (
                "For the work always read the CLP label. The transport label does not tell all about what it does "
                "to you."
            ),
        ),
        Heading(
            "shelf-h4",
            "From substance to label",
        ),
        Text(
            "shelf-t4",
            (
                "<p>Two substances, rather from your own shelf. Which diamonds and which word belong on them? "
                "Think of the precedence of lesson 2.</p>"
            ),
        ),
        Exercise(
            "shelf-x1",
            "hazmat_clp",
            count=2,
            own=True,
        ),
        Steps(
            "shelf-s1",
            "A label is not right: four steps",
            (
                Thing(
                    "a",
                    "<b>Do not use it</b>, and write that on it.",
                ),
                Thing(
                    "b",
                    "<b>Apart</b>, in a drip tray, not near what it may react with.",
                ),
                Thing(
                    "c",
                    "<b>Report</b> to the keeper of hazardous substances.",
                ),
                Thing(
                    "d",
                    "<b>Solve</b>: a new label if it is certain what it is; otherwise dispose of it.",
                ),
            ),
        ),
        Text(
            "shelf-t5",
            (
                '<p><b>Sources.</b> <a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Regulation (EC) '
                "1272/2008 (CLP)</a>, articles 31, 33 and 35. <a "
                'href="https://wetten.overheid.nl/BWBR0008498">Working Conditions Decree '
                "(Arbeidsomstandighedenbesluit)</a>, chapters 4 and 8. <a "
                'href="https://unece.org/transport/dangerous-goods">ADR 2025</a>, chapter 5.2. The ship is '
                "imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "What a label for a decanted quantity must bear at least at a workplace of Defence (Working "
            "Conditions Decree and Regulation, chapter 8)."
        ),
        "With whom in your unit you hand in unknown or badly labelled substances.",
    ),
)
