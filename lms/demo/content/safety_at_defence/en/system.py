"""Lesson 1: the safety management system, and the weak signal that gets lost in it."""

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
    key="system",
    slug="the-system-behind-working-safely",
    title="The system behind working safely",
    minutes=7,
    objectives=(
        "say what the safety management system (VMS) does and what your place in it is",
        "see where the circle of planning, doing, checking and adjusting gets stuck",
        "pass on a weak signal in such a way that somebody can act on it",
    ),
    blocks=(
        Heading("system-h1", "A lift that sticks"),
        Text(
            "system-t1",
            "<p>In the workshop, vehicle lift 2 sometimes sticks. A tap with the hammer helps. Corporal Bram "
            "Visser knows that, like everybody on the floor. ‘It's been doing that for months.’</p>"
            "<p>On Tuesday a new mechanic taps the wrong catch. The lift drops half a metre with a "
            "seven-tonne lorry on it. Nobody is underneath. Bram breathes out and looks for the hammer.</p>",
        ),
        Choice(
            "system-q1",
            "The lift holds again and nobody is hurt. What do you do if you are Bram?",
            (
                Option(
                    "a",
                    "I stick a note on the lift: ‘Bram only’.",
                    False,
                    "Now safety depends on one person. If you are not there tomorrow, the next one stands "
                    "there without what you know.",
                ),
                Option(
                    "b",
                    "I show the new mechanic which catch is the right one.",
                    False,
                    "That helps him, but the defect stays. You mend one person's mistake and not the cause.",
                ),
                Option(
                    "c",
                    "I take the lift out of use and report it, and say how long it has stuck.",
                    True,
                    "Yes. Nobody can stand under it now, and the boss knows what, where and for how long.",
                ),
                Option(
                    "d",
                    "I note it for the yearly inspection in three weeks; then a professional will look at it.",
                    False,
                    "Until that day somebody works under it every day. An inspection does not replace a "
                    "report.",
                ),
            ),
            "You report a danger that you see at once to whoever is in charge (Working Conditions Act, "
            "article 11). That it ‘has been like that for months’ is itself a fact that belongs in the "
            "report.",
        ),
        Heading("system-h2", "What the VMS does"),
        Text(
            "system-t2",
            "<p>A <b>safety management system</b> (in Dutch <i>veiligheidsmanagementsysteem</i>, VMS) is not "
            "a binder in a cupboard. It is what was agreed about how the organisation deals with risks: who "
            "decides, how you find risks, how you report and how you learn. It goes round in four steps:</p>"
            "<ol><li><b>plan</b>: which risks are there and what do we do about them?</li>"
            "<li><b>do</b>: work as agreed;</li><li><b>check</b>: is it really done that way, and does it "
            "help?</li><li><b>adjust</b>: change what does not work.</li></ol>",
        ),
        Picture(
            "system-p1",
            "cycle.png",
            "A ring of four signs with arrows between them: a list, a spanner, an eye and a light bulb. In "
            "the middle stand three people.",
            "Plan, do, check, adjust. The ring only turns if the people in the middle take part.",
        ),
        Heading("system-h4", "The lift on paper"),
        Text(
            "system-t3",
            "<p>In the workshop the lift was neatly in the plan, with an inspection every year. But nobody "
            "told anyone that it stuck. Then the system checks a lift on paper, and not the lift that you "
            "are standing under.</p>",
        ),
        Callout(
            "system-c1",
            "info",
            "Who does what?",
            "<ul><li><b>You</b> work as agreed, look, and report what is not right.</li>"
            "<li><b>Your supervisor</b> arranges, checks and decides what falls within their own "
            "authority.</li><li><b>The safety adviser</b> advises. The supervisor decides.</li>"
            "<li><b>The Dutch Defence Safety Inspectorate</b> looks independently at whether the system "
            "works.</li></ul>",
        ),
        Choice(
            "system-q2",
            "The boss says: ‘The lift was inspected last month, so it is safe.’ What do you answer?",
            (
                Option(
                    "a",
                    "‘Then I must have seen it wrong.’",
                    False,
                    "An inspection shows how it was on that day. You saw something that the inspector did "
                    "not.",
                ),
                Option(
                    "b",
                    "‘The inspection says how it was then. Today I saw it drop.’",
                    True,
                    "Right. You put a fact beside a fact. The boss can act on that.",
                ),
                Option(
                    "c",
                    "‘Then I'll send it straight to the Inspectorate, as nobody here listens.’",
                    False,
                    "You may, but it is not the quickest road now. First the lift must stay closed, and your "
                    "boss has just heard a new fact.",
                ),
            ),
            "Checking is more than a stamp. What somebody on the floor sees is as much a part of the system "
            "as an inspection report.",
        ),
        Heading("system-h3", "Weak signals get lost on the way"),
        Text(
            "system-t4",
            "<p>In 2022 the Defence Safety Inspectorate looked into what happens to minor incidents. Such an "
            "incident can be a <b>weak signal</b> of a great risk. But with every link the signal grows "
            "weaker. ‘The lift dropped half a metre’ becomes ‘lift 2 is sticking’, and ends as ‘maintenance "
            "in progress’.</p><p>A signal stays strong if you write down <b>what could have happened</b>, "
            "and not only what did.</p>",
        ),
        Choice(
            "system-q3",
            "Which sentences keep the signal of the lift strong? Choose all right answers.",
            (
                Option(
                    "a",
                    "‘Lift 2 dropped 50 cm with seven tonnes on it. A mechanic could have been underneath.’",
                    True,
                    "Yes. Whoever reads this sees at once what is at stake.",
                ),
                Option(
                    "b",
                    "‘Minor fault on lift 2, solved.’",
                    False,
                    "This is nearly true, but nobody has to do anything about it. Here the signal dies.",
                ),
                Option(
                    "c",
                    "‘It has been sticking for months. We tap it loose with a hammer.’",
                    True,
                    "Yes. The boss must know that everybody has got used to it.",
                ),
                Option(
                    "d",
                    "‘The new mechanic was not paying attention.’",
                    False,
                    "Now it is about one person. The next new mechanic will make the same mistake.",
                ),
            ),
            "Write down what you saw, how long it has been so and what could have happened. Leave out who is "
            "to blame.",
            multiple=True,
        ),
        Callout(
            "system-c2",
            "tip",
            "Tomorrow",
            "<p>At the next team meeting, name one thing that ‘has always been done this way’ and that no "
            "agreement mentions. Ask as well: what happens if a new colleague does this?</p>",
        ),
        Text(
            "system-t5",
            "<p><b>Sources.</b> <a "
            'href="https://zoek.officielebekendmakingen.nl/kst-36124-11.html">Parliamentary paper 36 124, '
            "no. 11</a> (8 December 2022, in Dutch), on the report <i>Sterker reageren op zwakke "
            "signalen</i> by the Defence Safety Inspectorate (<i>Inspectie Veiligheid Defensie</i>). <a "
            'href="https://wetten.overheid.nl/BWBR0010346">Working Conditions Act (Arbowet)</a>, articles 3 '
            "and 11. ISO 45001:2018, for the four steps. The workshop and the people are imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "Which Defence instruction lays down the VMS now, and which words it uses for its parts. The "
            "public decree of 2009 (Veiligheidsmanagementsysteem Defensie) was in force up to and including "
            "19 April 2019."
        ),
        (
            "How roles are divided (the safety adviser advises, the supervisor decides) and what the Defence "
            "Safety Inspectorate does today."
        ),
    ),
)
