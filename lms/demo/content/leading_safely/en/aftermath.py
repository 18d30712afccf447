"""Lesson 5: the first hours after an accident."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Option,
    Ordering,
    Picture,
    Text,
    Thing,
)

LESSON = Lesson(
    key="aftermath",
    slug="after-an-accident",
    title="After an accident",
    minutes=7,
    objectives=(
        "keep the right order in the first hour",
        "keep learning, judging and criminal law apart",
        "care for people, weeks later too",
    ),
    blocks=(
        Heading("aftermath-h1", "The quad bike"),
        Text(
            "aftermath-t1",
            "<p>Nine thirty-four. On the training area a quad bike has tipped over. Private Thijs Mol lies "
            "under it. Three people are with him already, somebody calls 112. You are company commander and "
            "drive up. Everybody looks at you.</p>",
        ),
        Choice(
            "aftermath-q1",
            "What is your task in the first minutes?",
            (
                Option(
                    "a",
                    "Give first aid yourself.",
                    False,
                    "There are three helpers already. You are the only one who can see the whole.",
                ),
                Option(
                    "b",
                    "Overview: safety, help on its way, one contact, activity stopped.",
                    True,
                    "Good. There are hands enough. Overview there is not.",
                ),
                Option(
                    "c",
                    "Find out who drove and why.",
                    False,
                    "That will come. Now it takes attention that a human being needs.",
                ),
                Option(
                    "d",
                    "Clear the site and right the quad bike before the emergency services arrive.",
                    False,
                    "Make room to help, but leave everything else.",
                ),
            ),
            "In an accident everybody has something to do. Your task is to see what nobody does.",
        ),
        Heading("aftermath-h2", "The first hour"),
        Text(
            "aftermath-t2",
            "<ol><li><b>People</b>: safety, 112, help, somebody with the casualty who stays.</li><li><b>Stop</b>: "
            "stop the work, elsewhere with the same equipment too.</li><li><b>Place</b>: leave what need not move "
            "for help; cordon off; note names.</li><li><b>Report</b>: your higher commander, the Defence control "
            "room; at death, lasting injury or admission to hospital the employer reports to the Netherlands Labour "
            "Authority at once.</li><li><b>Home</b>: the family hears it from us, not through a chat.</li></ol>",
        ),
        Picture(
            "aftermath-p1",
            "aftermath.png",
            "Five numbered steps down: a cross, a stop sign, a tape between posts, a telephone and a house.",
            "People, stop, place, report, home. In that order, and often with help at once.",
        ),
        Ordering(
            "aftermath-q2",
            "Put the first hour in the right order.",
            (
                Thing(
                    "a",
                    "Somebody stays with the casualty; 112 has been called.",
                ),
                Thing(
                    "b",
                    "All driving of quad bikes stops.",
                ),
                Thing(
                    "c",
                    "The place is cordoned off and stays as it is.",
                ),
                Thing(
                    "d",
                    "The higher commander and the control room know.",
                ),
                Thing(
                    "e",
                    "Somebody goes to the family.",
                ),
            ),
            "With enough people much can be done at once. With one pair of hands, this is the order.",
        ),
        Choice(
            "aftermath-q3",
            "An hour later somebody asks whether the quads may drive again; ‘Thijs was just unlucky’. What do "
            "you do?",
            (
                Option(
                    "a",
                    "Allow it, with the order to drive slowly and to avoid the steep parts.",
                    False,
                    "Careful is no measure. You do not know yet what broke or who did what.",
                ),
                Option(
                    "b",
                    "Allow it once the mechanic has looked at one.",
                    False,
                    "One quad says little of the others, and nothing of terrain and instruction.",
                ),
                Option(
                    "c",
                    "Leave it to the section commanders.",
                    False,
                    "They stand closest to the task. You ought to bear this.",
                ),
                Option(
                    "d",
                    "Leave them standing until it is clear whether it can happen again.",
                    True,
                    "Good. The second accident from the same cause is the worst.",
                ),
            ),
            "As long as you do not know the cause, every like vehicle is suspect.",
        ),
        Heading("aftermath-h3", "Three tracks"),
        Text(
            "aftermath-t3",
            "<p>Soon three things run side by side. <b>Learning</b>: what made this possible? <b>Judging</b>: did "
            "somebody act recklessly, and what follows? <b>Criminal law</b>: the Royal Marechaussee and the Public "
            "Prosecution Service. Keep them apart. Whoever tells something for learning must know where it ends up. "
            "So promise nothing about the other two tracks.</p>",
        ),
        Choice(
            "aftermath-q4",
            "What do you tell the company in the evening? Choose all right answers.",
            (
                Option(
                    "a",
                    "What we know for sure about Thijs, and when there will be more.",
                    True,
                    "Yes. Facts and a time keep rumours small.",
                ),
                Option(
                    "b",
                    "What the cause probably is.",
                    False,
                    "A commander's guess becomes a fact. Wait.",
                ),
                Option(
                    "c",
                    "To whom you can turn tonight.",
                    True,
                    "Yes. Name names: the chaplain, social work, the doctor, you.",
                ),
                Option(
                    "d",
                    "That nobody posts anything before the family knows everything.",
                    True,
                    "Yes, with the reason.",
                ),
            ),
            "Facts, care, and a time when you will be back. No cause.",
            multiple=True,
        ),
        Heading("aftermath-h4", "Weeks later"),
        Text(
            "aftermath-t4",
            "<p>The helpers sleep badly. The driver behind is silent. After the third week Thijs gets no more "
            "visitors. Put it in your diary: after a day, a week, a month and three months you speak to them "
            "yourself. And come back with what has <b>changed</b>. An investigation without consequence "
            "teaches people that reporting does not help.</p>",
        ),
        Text(
            "aftermath-t5",
            '<p><b>Sources.</b> <a href="https://wetten.overheid.nl/BWBR0010346">Working Conditions Act</a>, '
            "article 9. Netherlands Labour Authority, <a "
            'href="https://www.nlarbeidsinspectie.nl/melden/arbeidsongeval">Report an accident at work</a>. '
            "S. Dekker, <i>Just Culture</i> (2012), on learning and judging. Dutch Safety Board, "
            "<i>Mortierongeval Mali</i> (2017), on care and learning after an accident. The five words are a "
            "choice of this course. The commander and the quad are imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "The reporting lines of Defence after an accident: who calls whom, within what time, and with the "
            "Defence Safety Inspectorate."
        ),
        "The procedure to inform the family, and who does it.",
        "How learning, disciplinary and criminal law are separated at Defence.",
    ),
)
