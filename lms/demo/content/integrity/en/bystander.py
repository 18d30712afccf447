"""Lesson 4: what a bystander can do."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Option,
    Picture,
    Scenario,
    Situation,
    Text,
    Way,
)

LESSON = Lesson(
    key="bystander",
    slug="you-are-standing-by",
    title="You are standing by",
    minutes=6,
    objectives=(
        "understand why a group often does nothing",
        "choose from four ways to step in",
        "be there afterwards too for whoever it happened to",
    ),
    blocks=(
        Heading("bystander-h1", "Six people at the bar"),
        Text(
            "bystander-t1",
            "<p>Last night of the exercise. A sergeant keeps putting his arm around Private Iris Bakker. She "
            "moves away, he moves along. Six people see it. One looks into his glass. One laughs a little. "
            "Everybody thinks: if it were really bad, somebody else would do something.</p>",
        ),
        Heading("bystander-h2", "Why nobody moves"),
        Text(
            "bystander-t2",
            "<p>This is called the <b>bystander effect</b>. The more people stand by, the less each feels addressed. "
            "And because nobody does anything, it seems normal. Rank makes it harder: who speaks up to a "
            "sergeant?</p><p>The good news: if <b>one</b> person moves, others often follow.</p>",
        ),
        Scenario(
            "bystander-q1",
            "You are a private and you see it. What do you do?",
            (
                Situation(
                    "bar",
                    "The sergeant puts his arm around Iris again. She glances your way.",
                    (
                        Way(
                            "a",
                            "Wait until she asks for help.",
                            "She turns away again. The arm stays. Asking is very hard in this group; she already showed it.",
                        ),
                        Way(
                            "b",
                            "Walk up to her: ‘Will you come along? I need you.’",
                            "She gets up at once. Nobody loses face.",
                            goes_to="outside",
                        ),
                        Way(
                            "c",
                            "Push the sergeant away.",
                            "He pushes back. Now everybody looks at the two of you, and nobody at Iris.",
                        ),
                    ),
                ),
                Situation(
                    "outside",
                    "You stand outside. Iris says: ‘Never mind, it is nothing. He had been drinking.’",
                    (
                        Way(
                            "a",
                            "‘Fine, then let us go back in.’",
                            "She nods and says no more. Tomorrow she will think that you saw nothing wrong either.",
                        ),
                        Way(
                            "b",
                            "‘I saw you move away. It is not your fault. What do you want?’",
                            "She is silent for a moment. ‘That it stops. And that I sleep in peace tonight.’",
                            goes_to="night",
                        ),
                        Way(
                            "c",
                            "‘I am going to report this now.’",
                            "She is startled. ‘No, don't.’ You mean well, but now somebody decides for her again.",
                        ),
                    ),
                ),
                Situation(
                    "night",
                    "The sergeant sleeps in the room next to hers.",
                    (
                        Way(
                            "a",
                            "Ask the guard's sergeant major to let Iris sleep elsewhere tonight.",
                            "He arranges it without questions and speaks to the sergeant himself. Tomorrow Iris chooses whom "
                            "to talk to.",
                            ends_well=True,
                        ),
                        Way(
                            "b",
                            "Advise her to lock the door.",
                            "Then she has to protect herself, and for him nothing changes.",
                        ),
                    ),
                ),
            ),
            "The first step need not be brave; it must break the moment. After that it counts that she "
            "chooses again.",
        ),
        Heading("bystander-h3", "Four ways"),
        Text(
            "bystander-t3",
            "<ul><li><b>Interrupt</b>: ask a question, spill your drink, take somebody away.</li><li><b>Get "
            "help</b>: who here has the rank or the weight? The senior present, the guard commander, the bar "
            "committee.</li><li><b>Say it</b>: briefly, and about what you see. ‘She is moving away. Leave "
            "her.’</li><li><b>Stay</b>: ask afterwards how she is, what she wants, and whether you may tell "
            "what you saw.</li></ul><p>Is there danger or violence? Get help at once and call 112.</p>",
        ),
        Picture(
            "bystander-p1",
            "bystander.png",
            "A row of people in grey looks on. In front of them a red figure puts an arm around a blue one. "
            "From the left a green figure comes forward, with an arrow.",
            "You need not solve it. You need only be the first one to move.",
        ),
        Choice(
            "bystander-q2",
            "You choose ‘say it’. Which sentence works best?",
            (
                Option(
                    "a",
                    "‘Behave yourself, man.’",
                    False,
                    "Short, but it does not say what must change. It soon becomes a quarrel about who is normal.",
                ),
                Option(
                    "b",
                    "‘You are simply a creep.’",
                    False,
                    "That is about who he is. Then he defends himself, and Iris still sits there.",
                ),
                Option(
                    "c",
                    "‘I say nothing, but everybody sees it.’",
                    False,
                    "Vague. He can act as if he does not understand.",
                ),
                Option(
                    "d",
                    "‘She keeps moving away. Take your arm away, please.’",
                    True,
                    "Yes. You say what you see and what you ask. There is little to say against it.",
                ),
            ),
            "Name what you see, and ask what you want. Not who somebody is.",
        ),
        Heading("bystander-h4", "Are you in charge?"),
        Text(
            "bystander-t4",
            "<p>If you have rank or command, looking away is no option. You stop it, see that the other is "
            "safe, and discuss it soberly the next day. You do not investigate yourself what may be a crime. "
            "And you do not ask whoever it happened to what she wore or drank.</p>",
        ),
        Choice(
            "bystander-q3",
            "The next day. What do you do when you speak to Iris? Choose all right answers.",
            (
                Option(
                    "a",
                    "Say what you saw and that it is not her fault.",
                    True,
                    "Yes. Many people doubt themselves afterwards.",
                ),
                Option(
                    "b",
                    "Promise that nobody will ever hear of it.",
                    False,
                    "You cannot promise that. Say honestly what you will and will not keep to yourself.",
                ),
                Option(
                    "c",
                    "Ask what she wants, and name who can help her.",
                    True,
                    "Yes. She sets the pace. The help page is at the foot of every page.",
                ),
                Option(
                    "d",
                    "Advise her to forget it: he had been drinking.",
                    False,
                    "Drink explains something but makes it no less. That puts you beside the bar again.",
                ),
            ),
            "Being there is more than stepping in. The day after may count most.",
            multiple=True,
        ),
        Callout(
            "bystander-c1",
            "tip",
            "Tomorrow",
            "<p>Agree with your mate on one sentence or gesture that means ‘I need you’. Then nobody has to "
            "think when the moment comes.</p>",
        ),
        Text(
            "bystander-t5",
            "<p><b>Sources.</b> B. Latané and J. Darley, <i>The Unresponsive Bystander</i> (1970). <a "
            'href="https://magazines.defensie.nl/allehens/2019/06/04_gedragsregels">Gedragsregels '
            "Defensie</a> (2019): I speak up or report. The four ways are a choice of this course and "
            "resemble bystander trainings elsewhere. The night and the people are imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        "Whether the COID uses a bystander training of its own; if so its words belong here.",
        "What a supervisor may find out personally and when the Royal Marechaussee comes in.",
    ),
)
