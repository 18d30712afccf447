"""Lesson 3: the last check before the work begins."""

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
    key="lmra",
    slug="lmra",
    title="LMRA: the last check before you begin",
    minutes=6,
    objectives=(
        "name and do the five steps of the LMRA",
        "say when to do the LMRA again",
        "decide whether you can begin or must stop first",
    ),
    blocks=(
        Text(
            "lmra-t1",
            "<p>The RI&amp;E and your instruction were made earlier, usually at a desk. But today it rains, a "
            "colleague is ill or the lorry stands on soft ground. That is why you look once more yourself, just "
            "before you begin. This is the <b>Last Minute Risk Analysis</b>, the LMRA. It usually takes no more than "
            "a minute or two.</p>",
        ),
        Heading("lmra-h1", "The five steps"),
        Picture(
            "lmra-p1",
            "lmra.png",
            "Five circles in a row, with numbers: 1 a stop sign, 2 an eye, 3 a light bulb, 4 a spanner, 5 a tick. "
            "An arrow leads from 5 back to 1.",
            "1 Stop. 2 Look. 3 Think. 4 Arrange. 5 Begin, or do not begin. Something changes? Back to 1.",
        ),
        Text(
            "lmra-t2",
            "<ol><li><b>Stop.</b> Stand still for a moment. Put down your tools and put away your phone.</li>"
            "<li><b>Look.</b> What is around you? Mind the ground, the weather, traffic, other people and what hangs "
            "above you.</li>"
            "<li><b>Think.</b> What can go wrong, and how bad would that be? Do I know the task, and am I trained and "
            "authorised for it? Do I know where the emergency exit is and whom to call?</li>"
            "<li><b>Arrange.</b> Take the controls that are needed. Think of STOP from lesson 2. Talk it over with your "
            "team.</li>"
            "<li><b>Begin, or do not begin.</b> All well? Begin. One ‘no’ or ‘I don’t know’? Do not begin, and ask your "
            "supervisor for help.</li></ol>",
        ),
        Choice(
            "lmra-q1",
            "You are going to change a wheel. At step 2 you see that the jack stands on soft ground. What do you do?",
            (
                Option(
                    "a",
                    "Carry on, but pay extra attention.",
                    False,
                    "Attention does not hold the lorry when the jack sinks.",
                ),
                Option(
                    "b",
                    "Have a colleague watch whether the jack stays up.",
                    False,
                    "Then two people are in danger.",
                ),
                Option(
                    "c",
                    "Drive the lorry to hard ground, or put a solid plate under the jack as the instruction says.",
                    True,
                    "Right. First you arrange a safe spot. Then you do the LMRA again.",
                ),
            ),
            "An LMRA is finished only when the risk has been dealt with. Seeing it is not enough.",
        ),
        Heading("lmra-h2", "When do you do it again?"),
        Text(
            "lmra-t3",
            "<p>Do the LMRA at the start of every task and after every break. Do it again as well when something "
            "changes:</p>"
            "<ul><li>the weather or the light changes;</li>"
            "<li>people or vehicles arrive;</li>"
            "<li>you get other tools or another order;</li>"
            "<li>something happens that you did not expect.</li></ul>",
        ),
        Callout(
            "lmra-c1",
            "danger",
            "Call STOP",
            "<p>In our brigade everybody, from recruit to colonel, may call <b>STOP</b> out loud when there is immediate "
            "danger. The work then stands still until the supervisor says it can go on. Whoever honestly thought there was "
            "danger is never punished for it.</p>",
        ),
        Choice(
            "lmra-q2",
            "After an hour of hoisting the wind picks up. This morning's LMRA was fine. What is true?",
            (
                Option(
                    "a",
                    "The situation has changed: I stop and do the LMRA again.",
                    True,
                    "Right. Wind can make the load swing. The hoisting may have to wait.",
                ),
                Option(
                    "b",
                    "This morning's LMRA is good for the whole day.",
                    False,
                    "No. It is good for the situation as it was then.",
                ),
                Option(
                    "c",
                    "Only the crane operator needs to pay attention, who knows the crane.",
                    False,
                    "No. Everybody nearby is at risk and everybody may call STOP.",
                ),
            ),
            "An LMRA holds only as long as nothing changes.",
        ),
        Callout(
            "lmra-c2",
            "info",
            "What does the law say?",
            "<p>The Act does not mention the LMRA by that name. It is a way of working with which you do what article 11 "
            "asks of you. Article 29 gives employees the right to stop in serious and immediate danger, but that article "
            "does <b>not apply to military personnel</b> (Decree, article 1.34). For you the brigade's agreement above "
            "counts: call STOP, report it at once and wait for the supervisor.</p>",
        ),
        Text(
            "lmra-t4",
            '<p><b>Sources.</b> <a href="https://wetten.overheid.nl/BWBR0010346">Working Conditions Act (Arbowet)</a>, '
            'articles 5, 11 and 29. <a href="https://wetten.overheid.nl/BWBR0008498">Working Conditions Decree '
            "(Arbobesluit)</a>, article 1.34. The division into five steps is a choice of this course; elsewhere you "
            "will see three or four.</p>",
        ),
    ),
    needs_confirmation=(
        "The number of steps and the words of the LMRA on the card that the unit really uses.",
        (
            "The STOP agreement is that of the imaginary brigade. Confirm the rule of the unit itself, also for exercise and "
            "deployment."
        ),
        (
            "Whether article 1.34 of the Decree (article 29 of the Act does not apply to military personnel) still reads "
            "so; civilians in Defence do have the right."
        ),
    ),
)
