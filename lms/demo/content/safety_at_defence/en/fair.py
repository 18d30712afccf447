"""Lesson 6: dealing fairly with a mistake."""

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
    key="fair",
    slug="dealing-fairly-with-a-mistake",
    title="Dealing fairly with a mistake",
    minutes=7,
    objectives=(
        "tell a slip, a misjudged risk and recklessness apart",
        "judge the behaviour and not the outcome",
        "respond to whoever reports in such a way that the next person dares to as well",
    ),
    blocks=(
        Heading("fair-h1", "The shot into the clearing barrel"),
        Text(
            "fair-t1",
            "<p>After fourteen hours on guard, Corporal Sanne Mulder unloads her weapon. She forgets to "
            "check the chamber and pulls the trigger. The shot goes into the clearing barrel. Nobody is "
            "hurt.</p><p>The relief was three hours late. The lamp above the barrel has been broken for "
            "weeks. Sanne reports it herself, white with shock.</p>",
        ),
        Choice(
            "fair-q1",
            "You are her section commander. Where do you begin?",
            (
                Option(
                    "a",
                    "With punishment: weapon rules are sacred and the platoon is watching.",
                    False,
                    "The rules are sorely needed. But whoever begins with punishment will hear nothing more "
                    "of the lamp and the fourteen-hour shift.",
                ),
                Option(
                    "b",
                    "With what happened and what made it easy.",
                    True,
                    "Right. You need the facts before you know what is fair.",
                ),
                Option(
                    "c",
                    "With reassurance: nothing happened, let's forget it.",
                    False,
                    "The outcome was luck. The same mistake without a barrel could have cost a life.",
                ),
                Option(
                    "d",
                    "With an extra unloading drill for the whole platoon.",
                    False,
                    "Later, perhaps. Now you solve something of which you do not know the cause yet.",
                ),
            ),
            "First understand, then judge. Otherwise you punish or comfort because of good or bad luck.",
        ),
        Heading("fair-h2", "Three kinds of behaviour"),
        Text(
            "fair-t2",
            "<p>Look at what somebody did and knew:</p><ul><li><b>A slip</b>: you wanted to do the right "
            "thing and it went wrong. Help, and make the mistake harder to make.</li>"
            "<li><b>Misjudged</b>: you took a short cut and did not see the danger. Talk about it, and take "
            "away what makes the short cut attractive.</li><li><b>Reckless</b>: you saw the great danger and "
            "did it all the same, without good reason. That has consequences.</li></ul>"
            "<p>A <b>just culture</b> keeps these three apart.</p>",
        ),
        Picture(
            "fair-p1",
            "scales.png",
            "A pair of scales in balance. On one scale stands a person, on the other lie a clock, a broken "
            "lamp and a spanner.",
            "Look at the person and at what was around the person.",
        ),
        Matching(
            "fair-q4",
            "What does this behaviour fit best?",
            (
                Pair(
                    "a",
                    "A mechanic takes the wrong one of two identical bottles.",
                    "Slip",
                ),
                Pair(
                    "b",
                    "A driver does not fasten the seat belt for a hundred metres on the site.",
                    "Misjudged",
                ),
                Pair(
                    "c",
                    "Somebody smokes beside the ammunition bay, though a mate has just warned him.",
                    "Reckless",
                ),
                Pair(
                    "d",
                    "A planner reads a 1 as a 7.",
                    "Slip",
                ),
            ),
            "The mechanic and the planner wanted to do the right thing. The driver took a short cut and did "
            "not see the danger. Whoever goes on after a warning did see it.",
        ),
        Heading("fair-h3", "The test of the other person"),
        Text(
            "fair-t3",
            "<p>A good question is: <b>could this have happened to a colleague with the same training, in "
            "the same circumstances?</b> If the answer is yes, the cause lies mainly in the work. If it is "
            "no, you look at the choice the person made.</p><p>Beware of hindsight. Now that you know how it "
            "ended, the danger seems clearer than it was then.</p>",
        ),
        Choice(
            "fair-q2",
            "Which facts help to judge Sanne's shot fairly? Choose all right answers.",
            (
                Option(
                    "a",
                    "How others unload after such a long guard.",
                    True,
                    "Yes. That is the test of the other person.",
                ),
                Option(
                    "b",
                    "That nobody was hurt.",
                    False,
                    "The outcome is good or bad luck. It says nothing about her behaviour.",
                ),
                Option(
                    "c",
                    "That the lamp had been broken for weeks, and whether that was reported.",
                    True,
                    "Yes. You see what made the mistake easy and where a signal was left lying.",
                ),
                Option(
                    "d",
                    "That she was late twice last month.",
                    False,
                    "That is about something else. That way you look for a reason for a judgement you "
                    "already had.",
                ),
            ),
            "Facts about the circumstances and about what is usual help. The outcome and old annoyances make "
            "the judgement crooked.",
            multiple=True,
        ),
        Heading("fair-h4", "Where the line is"),
        Text(
            "fair-t4",
            "<p>Just is not the same as without consequences. Whoever knowingly takes a great risk, destroys "
            "something or hides the truth will face them. If it is a criminal offence, the public prosecutor has a "
            "task of their own, apart from the investigation we learn from. So promise nobody that ‘nothing will "
            "come of it’. Do promise that honest reporting in itself brings no punishment.</p>",
        ),
        Choice(
            "fair-q3",
            "A colleague has himself reported that he let a tank overflow. In the canteen somebody calls: "
            "‘Here comes our friend of the earth!’ What do you do?",
            (
                Option(
                    "a",
                    "Laugh along; it is only a joke.",
                    False,
                    "Whoever hears this will think twice before reporting next time.",
                ),
                Option(
                    "b",
                    "Tell the boss that the colleague is careless.",
                    False,
                    "You turn a report into a complaint about whoever made it.",
                ),
                Option(
                    "c",
                    "Say that reporting is good, and ask how it came about.",
                    True,
                    "Right. You support reporting and everybody at the table learns something.",
                ),
                Option(
                    "d",
                    "Nothing; it is none of my business and he can take a joke.",
                    False,
                    "Silence sounds like agreement. How a group responds decides whether people report.",
                ),
            ),
            "Whether people report is not decided by the leaflet but by how colleagues respond.",
        ),
        Callout(
            "fair-c1",
            "tip",
            "Tomorrow",
            "<p>In your group, tell of one mistake you made yourself and what made it easy. Do not ask who "
            "else has one. Wait and see.</p>",
        ),
        Text(
            "fair-t5",
            "<p><b>Sources.</b> J. Reason, <i>Managing the Risks of Organizational Accidents</i> (1997). S. "
            "Dekker, <i>Just Culture</i> (2012). <a "
            'href="https://eur-lex.europa.eu/eli/reg/2014/376/oj">Regulation (EU) 376/2014</a>, article 2, '
            "point 12, and article 16, for a definition in law in civil aviation. The corporal and the "
            "incident are imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "The words in which Defence lays down a just culture, and what was agreed about it with the "
            "staff representation."
        ),
        (
            "The rules on a negligent discharge: who investigates, what the commander may settle and when "
            "the Royal Netherlands Marechaussee comes in."
        ),
        (
            "Whether and how somebody who reports in Defence is protected; the lesson only promises that "
            "reporting in itself brings no punishment."
        ),
    ),
)
