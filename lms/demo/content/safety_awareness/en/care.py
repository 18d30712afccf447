"""Lesson 1: who takes care of safety."""

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
    key="care",
    slug="taking-care-of-safety-together",
    title="Taking care of safety together",
    minutes=7,
    objectives=(
        "say what your employer must do for your safety",
        "say what you must do for your own safety and that of others",
        "explain why you can report a mistake honestly",
    ),
    blocks=(
        Text(
            "care-t1",
            "<p>Work in Defence is never free of danger. You drive heavy vehicles, you work with weapons, fuel and "
            "machines, often outdoors and sometimes when you are tired. Not every hazard can be taken away. But you can "
            "make sure that nobody runs an <b>unnecessary</b> risk. That is working safely.</p>"
            "<p>Safety is also about how you treat each other. Bullying, intimidation and too high a workload make "
            "people ill and make work unsafe.</p>",
        ),
        Picture(
            "care-p1",
            "care.png",
            "A shield with a tick. On the left three tasks of the employer: a plan, explanation and good equipment. On "
            "the right three tasks of yours: looking out, wearing protection and reporting.",
            "Employer (left) and employee (right) take care of safety together.",
        ),
        Heading("care-h1", "What your employer must do"),
        Text(
            "care-t2",
            "<p>The Dutch Working Conditions Act (<i>Arbowet</i>) says who must do what. Your employer has a <b>duty of "
            "care</b>. At your workplace your commander or supervisor sees to it on the employer's behalf. The employer "
            "must:</p>"
            "<ul><li>organise the work so that it does not harm your safety and health, and tackle hazards at the "
            "source as far as possible (article 3);</li>"
            "<li>write down which risks there are and what is done about them (article 5);</li>"
            "<li>inform and train you about your work, its risks and the measures (article 8);</li>"
            "<li>check that everybody follows the instructions (article 8).</li></ul>",
        ),
        Heading("care-h2", "What you must do"),
        Text(
            "care-t3",
            "<p>You have duties too. They are in article 11 of the Act. As well as you can, you take care of your own "
            "safety and health <b>and that of others</b>. That means:</p>"
            "<ul><li>you use machines, tools and hazardous substances in the right way;</li>"
            "<li>you wear the protective equipment you are given and put it away properly;</li>"
            "<li>you leave safeguards in place, such as the guard over a turning part;</li>"
            "<li>you take part in instruction and training;</li>"
            "<li>you see a danger? Then you report it <b>at once</b> to the person in charge;</li>"
            "<li>you help the safety experts when needed.</li></ul>",
        ),
        Choice(
            "care-q1",
            "You see that the guard of a grinding machine is missing. Nobody is working with it. What do you do?",
            (
                Option(
                    "a",
                    "Nothing. It is not my machine.",
                    False,
                    "The next person to use it can get hurt. You are the one who saw the danger.",
                ),
                Option(
                    "b",
                    "I make sure nobody uses it and report it to my supervisor at once.",
                    True,
                    "Right. You prevent an accident and your supervisor can have the machine repaired.",
                ),
                Option(
                    "c",
                    "I work on with another grinder and mention it at the next meeting of the team.",
                    False,
                    "That is too late. You report a danger at once.",
                ),
            ),
            "Article 11 of the Act says that you report a danger you see at once to the person in charge. Even when it "
            "is not your machine.",
        ),
        Callout(
            "care-c1",
            "info",
            "The Act applies in Defence too",
            "<p>There are exceptions (Working Conditions Decree, articles 1.26 to 1.34). The Act does not apply in war "
            "and in certain deployments. Parts of it do not apply during exercises and on warships under way. Then "
            "Defence's own safety rules and your commander's orders apply. An exception is never a reason to take an "
            "<b>unnecessary</b> risk.</p>",
        ),
        Heading("care-h3", "Reporting a mistake: what happens then?"),
        Text(
            "care-t4",
            "<p>Everybody makes mistakes. If people are afraid of punishment, they say nothing and nobody learns. That "
            "is why we work with a <b>just culture</b>. We look fairly at what happened and why:</p>"
            "<ul><li><b>A slip</b>: we help you and we improve the work.</li>"
            "<li><b>A risk that you misjudged</b>: we talk about it, so that you do it differently next time.</li>"
            "<li><b>Deliberately reckless behaviour</b>: that has consequences. That is fair to the others too.</li></ul>",
        ),
        Choice(
            "care-q2",
            "Which statements fit a just culture? Choose all right answers.",
            (
                Option(
                    "a",
                    "Whoever honestly reports a slip gets help, and no punishment for reporting.",
                    True,
                    "Yes. That way everybody dares to report.",
                ),
                Option(
                    "b",
                    "There are never any consequences, whatever you do.",
                    False,
                    "No. Deliberately reckless behaviour does have consequences.",
                ),
                Option(
                    "c",
                    "We look for causes in the work, not only at the person.",
                    True,
                    "Yes. Often there is more to it: time pressure, unclear instructions or poor equipment.",
                ),
                Option(
                    "d",
                    "A mistake that did no harm need not be reported.",
                    False,
                    "No. You can learn from exactly those, before there is harm.",
                ),
            ),
            "Just means: learning from slips, and drawing a line at deliberately reckless behaviour.",
            multiple=True,
        ),
        Text(
            "care-t5",
            '<p><b>Sources.</b> <a href="https://wetten.overheid.nl/BWBR0010346">Working Conditions Act (Arbowet)</a>, '
            'articles 3, 5, 8 and 11. <a href="https://wetten.overheid.nl/BWBR0008498">Working Conditions Decree '
            "(Arbobesluit)</a>, articles 1.26 to 1.34. J. Reason, <i>Managing the Risks of Organizational Accidents</i> "
            "(1997). For a definition of just culture in law (civil aviation) see "
            '<a href="https://eur-lex.europa.eu/eli/reg/2014/376/oj">Regulation (EU) 376/2014</a>, article 2.</p>',
        ),
    ),
    needs_confirmation=(
        (
            "The exceptions for Defence (Decree 1.26-1.34) were read in an older version of the text: compare them with "
            "the version in force."
        ),
        "Which Defence safety rules apply where the Act does not apply or applies in part.",
        (
            "The words in which Defence describes a just culture, and what was agreed about it with the staff "
            "representation."
        ),
    ),
)
