"""Lesson 2: gifts, interests and what belongs to the service."""

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
    key="interests",
    slug="your-interest-and-that-of-the-service",
    title="Your interest and that of the service",
    minutes=7,
    objectives=(
        "put a gift, a side job or an interest of your own on the table in time",
        "explain why appearances count too",
        "use goods, time and data of the service for the service only",
    ),
    blocks=(
        Heading("interests-h1", "Two tickets"),
        Text(
            "interests-t1",
            "<p>Warrant Officer Ruben de Wit tests tents. Three companies want to supply them. One of the "
            "three, a pleasant supplier for years, sends him two tickets for a motor race. ‘Just because you "
            "always think along so well. It has nothing to do with the tents.’</p><p>Ruben loves races. And "
            "he is sure that he tests fairly.</p>",
        ),
        Choice(
            "interests-q1",
            "What does Ruben do?",
            (
                Option(
                    "a",
                    "Send the tickets back and tell his boss.",
                    True,
                    "Good. That way nobody need guess later what those tickets did.",
                ),
                Option(
                    "b",
                    "Accept: he is not influenced anyway.",
                    False,
                    "Nearly everybody thinks so of themselves. And the two other companies cannot see it.",
                ),
                Option(
                    "c",
                    "Accept, and give them to two soldiers.",
                    False,
                    "Kind, but it remains a gift from somebody whom he judges.",
                ),
                Option(
                    "d",
                    "Say that he will decide after the test whether to accept them.",
                    False,
                    "Then the offer runs through his judgement. A gift in prospect works too.",
                ),
            ),
            "Whoever tests, chooses or buys accepts nothing from those who compete. It is not only about what "
            "you do, but also about what others may believe.",
        ),
        Heading("interests-h2", "Gifts"),
        Text(
            "interests-t2",
            "<p>A gift is rarely just kindness. So there are fixed lines:</p><ul><li>never in "
            "exchange for something;</li><li>nothing during a test, a choice or a purchase;</li><li>not at "
            "your home address;</li><li>what you get you tell, even a box of chocolates.</li></ul><p>The "
            "integrity code of central government names 50 euros as a limit. Ask what holds in your unit. "
            "Invitations, discounts and dinners count too.</p>",
        ),
        Picture(
            "interests-p1",
            "interests.png",
            "Somebody in the middle, with a rope to a present on the left and a rope to a shield on the "
            "right. On the table in front lies a list.",
            "Two interests pull. Putting on the table what is going on takes the strain off the rope.",
        ),
        Heading("interests-h3", "Side job, family, friends"),
        Text(
            "interests-t3",
            "<p>Having an interest of your own is not wrong. <b>Hiding</b> it is. Report beforehand a side "
            "job that may touch your service, and interests such as shares if your function asks for it. Take "
            "no part in decisions about family, friends or your former boss. If you begin a relationship at "
            "work, report it; the rules of conduct ask for it. That is no punishment: it lets somebody else "
            "do the appraisals and rosters.</p>",
        ),
        Matching(
            "interests-q2",
            "What do you do in each situation?",
            (
                Pair(
                    "a",
                    "You will give driving lessons at weekends in your own car.",
                    "Report beforehand",
                ),
                Pair(
                    "b",
                    "You are seeing a colleague whom you appraise.",
                    "Report beforehand",
                ),
                Pair(
                    "c",
                    "A company that competes invites you to dinner.",
                    "Do not accept, and tell",
                ),
                Pair(
                    "d",
                    "Your brother quotes to your department.",
                    "Take no part in deciding",
                ),
                Pair(
                    "e",
                    "You join a football club.",
                    "Just do it",
                ),
            ),
            "The question is always the same: could somebody think that you do not decide freely? Then put it "
            "on the table beforehand. If you become treasurer of that club and a supplier sponsors it, you "
            "report that too.",
        ),
        Heading("interests-h4", "Of the service"),
        Text(
            "interests-t4",
            "<p>Vehicles, fuel, tools, working time: they belong to us all. The rules of conduct are short: "
            "no private kilometres in a service car, no means of Defence for private ends. <b>Data</b> are "
            "means too. Looking somebody up in a system without your work asking for it is misuse, even if "
            "you do nothing with it. Systems record who looks at what.</p>",
        ),
        Choice(
            "interests-q3",
            "A colleague looks up in the personnel system where his ex has been posted. ‘I am only looking.’ "
            "What is right?",
            (
                Option(
                    "a",
                    "Looking is allowed, passing it on is not.",
                    False,
                    "Looking touches the other person too. Access is there for your work, not for yourself.",
                ),
                Option(
                    "b",
                    "It is allowed if he has access.",
                    False,
                    "That it can be done does not mean that it may.",
                ),
                Option(
                    "c",
                    "It is misuse: his work does not ask for it.",
                    True,
                    "Yes. And it can be dangerous for his ex. Say something or report it.",
                ),
                Option(
                    "d",
                    "It is between the two of them.",
                    False,
                    "He uses something of the service against somebody who does not know.",
                ),
            ),
            "You look at people's data only if your work asks for it.",
        ),
        Callout(
            "interests-c1",
            "tip",
            "Tomorrow",
            "<p>Is there something that you have not told yet: a side job, a friend at a supplier, a bottle "
            "you got? Tell it tomorrow. Of your own accord is always better than after a question.</p>",
        ),
        Text(
            "interests-t5",
            "<p><b>Sources.</b> <a "
            'href="https://magazines.defensie.nl/allehens/2019/06/04_gedragsregels">Gedragsregels '
            "Defensie</a> (2019): report a relationship, service car, means. <a "
            'href="https://puc.overheid.nl/mp-bundels/doc/PUC_33042_10/20000601">Regeling nevenwerkzaamheden '
            "Defensie</a>. Wet ambtenaren defensie, article 12quater, on side jobs and financial interests. "
            "Gedragscode Integriteit Rijk, on gifts. GDPR, article 5, on the purpose of data. The warrant "
            "officer and the tents are imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "What holds for gifts at Defence: amount, who decides, where it is recorded. The 50 euros come "
            "from the code of central government."
        ),
        (
            "The regulation and article in force for side jobs and financial interests, and to whom one "
            "reports."
        ),
        "The rules for limited private use, for example of a service telephone.",
    ),
)
