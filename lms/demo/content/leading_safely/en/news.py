"""Lesson 2: how to receive bad news."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Option,
    Picture,
    Steps,
    Text,
    Thing,
)

LESSON = Lesson(
    key="news",
    slug="receiving-bad-news",
    title="Receiving bad news",
    minutes=6,
    objectives=(
        "respond to a report so that the next one comes too",
        "ask questions that get an honest answer",
        "notice that a deviation has become normal",
    ),
    blocks=(
        Heading("news-h1", "The sigh"),
        Text(
            "news-t1",
            "<p>Morning briefing. Private Ilse Post says that the locking pin of the trailer is missing. The "
            "major looks at his watch and sighs. ‘You should have reported that yesterday.’ The briefing goes "
            "on.</p><p>For the rest of the month nobody reports anything. The major is content: things are "
            "going well.</p>",
        ),
        Choice(
            "news-q1",
            "What has the major taught the group?",
            (
                Option(
                    "a",
                    "That one must report in time.",
                    False,
                    "That is what he meant. But people learn from what happens, not from what is meant.",
                ),
                Option(
                    "b",
                    "That a missing locking pin is not important enough for the briefing.",
                    False,
                    "Perhaps. The deeper lesson is worse.",
                ),
                Option(
                    "c",
                    "Nothing: it was only a sigh.",
                    False,
                    "Whoever is lower in rank reads every move of the boss.",
                ),
                Option(
                    "d",
                    "That bringing bad news costs you something.",
                    True,
                    "Yes. And after that silence looks like safety.",
                ),
            ),
            "No reports does not mean that there is nothing. It may mean that you no longer hear it.",
        ),
        Heading("news-h2", "The first ten seconds"),
        Text(
            "news-t2",
            "<p>What you do first decides whether a second report comes. Researchers call this "
            "<b>psychological safety</b>: you can say something without it being used against you.</p>",
        ),
        Steps(
            "news-s1",
            "Somebody brings bad news",
            (
                Thing(
                    "a",
                    "<b>Thank</b>, briefly and sincerely.",
                ),
                Thing(
                    "b",
                    "<b>Ask</b>: what did you see, what could have happened?",
                ),
                Thing(
                    "c",
                    "<b>Say</b> what you do now and when you come back.",
                ),
                Thing(
                    "d",
                    "<b>Come back</b>, also if the answer is no.",
                ),
            ),
        ),
        Picture(
            "news-p1",
            "listening.png",
            "On the left a small figure with a speech bubble that holds a warning triangle. On the right a "
            "larger figure with a large ear and an open hand.",
            "Bad news is a gift. Take it with an open hand.",
        ),
        Choice(
            "news-q2",
            "You walk round the workshop. With which question do you hear most?",
            (
                Option(
                    "a",
                    "‘All well here?’",
                    False,
                    "It has only one answer that costs nobody time: yes.",
                ),
                Option(
                    "b",
                    "‘What is the hardest part of this job, and what do you do then?’",
                    True,
                    "Good. You ask about the work itself, and yes or no does not fit.",
                ),
                Option(
                    "c",
                    "‘You do all of you keep to the rules here, I take it, don't you?’",
                    False,
                    "The answer is already in the question.",
                ),
                Option(
                    "d",
                    "‘Who put this here like this?’",
                    False,
                    "You are looking for somebody. Then everybody looks for somebody else.",
                ),
            ),
            "Ask how the work really goes. There you learn where rule and work do not fit.",
        ),
        Heading("news-h3", "When deviating becomes normal"),
        Text(
            "news-t3",
            "<p>The locking pin is missing, a bolt goes in, nothing happens. Nor the second time. The tenth "
            "time the bolt is ‘how we do it’. That is called <b>normalisation of deviance</b>. Every time it "
            "goes well looks like proof. New people still see it. Ask them in their first month what strikes "
            "them.</p>",
        ),
        Heading("news-h4", "The loudest rule"),
        Text(
            "news-t4",
            "<p>You are the loudest rule yourself. If you cross the site without a helmet, the helmet is "
            "optional from then on. If you walk past an open hatch, an open hatch is fine. <b>What you walk "
            "past, you approve.</b></p>",
        ),
        Choice(
            "news-q3",
            "On a round you notice that you walked onto the range without hearing protection yourself. What "
            "do you do? Choose all right answers.",
            (
                Option(
                    "a",
                    "Say it aloud and put hearing protection on.",
                    True,
                    "Yes. It shows that a mistake can be said.",
                ),
                Option(
                    "b",
                    "Say nothing; others must not think that it is allowed.",
                    False,
                    "They have already seen it. Now they learn that rank is enough.",
                ),
                Option(
                    "c",
                    "Ask why nobody said anything.",
                    True,
                    "Yes, without blame. That answer is worth more than the earplug.",
                ),
                Option(
                    "d",
                    "Tell off the range commander for letting you in.",
                    False,
                    "He might have stopped you. But begin with yourself.",
                ),
            ),
            "Showing how to say a mistake is the strongest thing that a leader can do.",
            multiple=True,
        ),
        Text(
            "news-t5",
            "<p><b>Sources.</b> A. Edmondson, <i>Psychological Safety and Learning Behavior in Work "
            "Teams</i>, Administrative Science Quarterly (1999). D. Vaughan, <i>The Challenger Launch "
            "Decision</i> (1996), on normalisation. <a "
            'href="https://zoek.officielebekendmakingen.nl/kst-36124-11.html">Parliamentary paper 36 124, no. '
            "11</a> (2022), on weak signals at Defence. The major and the trailer are imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        "Whether Defence has a method or form of its own for a round of the work floor.",
    ),
)
