"""Lesson 4: the right people, supervised."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Option,
    Picture,
    Table,
    Text,
)

LESSON = Lesson(
    key="people",
    slug="the-right-people",
    title="The right people, supervised",
    minutes=6,
    objectives=(
        "check whether somebody may and can do today what you ask",
        "choose supervision that fits the person and the danger",
        "solve a gap without writing it away",
    ),
    blocks=(
        Heading("people-h1", "‘He can do it with his eyes shut’"),
        Text(
            "people-t1",
            "<p>Corporal Youssef Amrani has driven a forklift for ten years. His certificate lapsed the day "
            "before yesterday. Today a shipment of ammunition arrives. The other driver is ill.</p><p>‘He can "
            "do it with his eyes shut’, says the storekeeper. ‘Initial here and it is settled.’</p>",
        ),
        Choice(
            "people-q1",
            "You are his platoon commander. What do you do?",
            (
                Option(
                    "a",
                    "Find another driver or move the shipment, and plan his refresher.",
                    True,
                    "Good. The question is not whether he is good, but whether you can answer for it.",
                ),
                Option(
                    "b",
                    "Sign: in practice ten years of experience count more than a date on paper.",
                    False,
                    "Experience is real. But the date is there because habit makes mistakes too.",
                ),
                Option(
                    "c",
                    "Let him drive if somebody walks beside.",
                    False,
                    "Supervision helps whoever is learning. It does not replace what this work requires.",
                ),
                Option(
                    "d",
                    "Let him choose.",
                    False,
                    "Then you lay your decision on whoever can least say no.",
                ),
            ),
            "A lapsed certificate does not say that somebody cannot do it. It says that nobody vouches for it any "
            "longer.",
        ),
        Heading("people-h2", "May, can, dare"),
        Table(
            "people-b1",
            "Three questions before you assign somebody",
            (
                "Question | What do you look at | Who knows",
                "May they? | Validly trained on that day, authorised, medically fit | This system, and the doctor",
                "Can they today? | Practised, rested, with this equipment and this weather | You, on the spot",
                "Dare they say no? | What happened the last time | The group",
            ),
        ),
        Heading("people-h3", "And dare they say no?"),
        Text(
            "people-t2",
            "<p>The page <i>May they?</i> answers the first question and names who may. If somebody dares not "
            "say no, you do not know the answer to the second.</p>",
        ),
        Picture(
            "people-p1",
            "people.png",
            "Three cards side by side: a list with ticks, a head with a helmet by a container, and a stop "
            "sign with a hand. Below them somebody looks on.",
            "May they, can they, and dare they say no?",
        ),
        Heading("people-h4", "Supervision that fits"),
        Text(
            "people-t3",
            "<p>The Working Conditions Act asks you not only to inform but also to <b>see to it</b> that "
            "people follow the instructions. How much depends on two things: how <b>new</b> is somebody to "
            "this work, and how <b>bad</b> is a mistake? New and bad: stand beside them. Experienced and "
            "light: look now and then. Mind the third group: experienced people in work that has changed. For "
            "those under eighteen stricter rules hold.</p>",
        ),
        Choice(
            "people-q2",
            "Whom do you stand closest to today?",
            (
                Option(
                    "a",
                    "An experienced driver on the usual route.",
                    False,
                    "Experienced, familiar work. A look now and then is enough.",
                ),
                Option(
                    "b",
                    "A new private who sweeps the store.",
                    False,
                    "New, but a mistake is light here.",
                ),
                Option(
                    "c",
                    "An experienced mechanic who works on a high-voltage battery for the first time.",
                    True,
                    "Yes. Experienced in other work, and a mistake is deadly here. "
                    "First see whether he has been appointed for this work (NEN 9140).",
                ),
                Option(
                    "d",
                    "A sergeant who updates the records.",
                    False,
                    "That can wait until tonight.",
                ),
            ),
            "New is not the same as young. Whoever is new to this work needs supervision.",
        ),
        Heading("people-h5", "A gap is no disgrace"),
        Text(
            "people-t4",
            "<p>Every unit has gaps. What counts is what you do with them: let those who may do the work, "
            "plan the training, or ask a <b>waiver</b> of whoever decides, with a measure and an end date. "
            "What you do not do: shift the date, sign off an exercise that never was, or stop asking.</p>",
        ),
        Choice(
            "people-q3",
            "What may you do with a gap? Choose all right answers.",
            (
                Option(
                    "a",
                    "Give the work to whoever may do it on that day.",
                    True,
                    "Yes. The quickest and cleanest solution.",
                ),
                Option(
                    "b",
                    "Enter the course as passed already, since he sits in class on Friday.",
                    False,
                    "Then the record is untrue on every day until Friday, and perhaps after.",
                ),
                Option(
                    "c",
                    "Ask a waiver with a measure and an end date.",
                    True,
                    "Yes. Somebody else decides; your own initials are no waiver.",
                ),
                Option(
                    "d",
                    "Plan the training and give other work until then.",
                    True,
                    "Yes. The person stays at work and the gap visible.",
                ),
            ),
            "Solve the gap or show it. Never write it away.",
            multiple=True,
        ),
        Callout(
            "people-c1",
            "tip",
            "Tomorrow",
            "<p>Find the three people who, in the coming ninety days, will lose something that they need every day. "
            "Plan those first.</p>",
        ),
        Text(
            "people-t5",
            '<p><b>Sources.</b> <a href="https://wetten.overheid.nl/BWBR0010346">Working Conditions Act</a>, '
            "article 8 (information, instruction and supervision). <a "
            'href="https://wetten.overheid.nl/BWBR0008498">Working Conditions Decree</a>, article 1.37 '
            "(expert supervision of the young) and article 7.17c on mobile work equipment. NEN 9140, on work on "
            "electric vehicles. Dutch Safety "
            "Board, <i>Veilig oefenen</i> (2017), on supervision. The corporal and the shipment are "
            "imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "Who at Defence may waive a training requirement, and for which requirements that is never "
            "possible."
        ),
        "Articles 1.37 and 7.17c of the Working Conditions Decree in the version in force.",
    ),
)
