"""Lesson 4: looking again when something changes, and after the work."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Film,
    Heading,
    Lesson,
    Option,
    Picture,
    Text,
)

LESSON = Lesson(
    key="moment",
    slug="looking-again-when-something-changes",
    title="Looking again when something changes",
    minutes=7,
    objectives=(
        "recognise the changes after which an LMRA must be done again",
        "ask a question that somebody can answer with their eyes",
        "record after the work what went differently from what you thought",
    ),
    blocks=(
        Heading("moment-h1", "‘Just this one aircraft’"),
        Text(
            "moment-t1",
            "<p>An air base, twenty to five. A crew of four is towing an aircraft into the hangar: a driver, "
            "somebody on the brakes and a wing walker at each wing. The LMRA was done at two o'clock, with "
            "the previous aircraft.</p><p>Now it is raining, it is getting dark and the left wing walker is "
            "called away. ‘Just this one aircraft’, says the driver. ‘I can see it in my mirror.’</p>",
        ),
        Choice(
            "moment-q1",
            "You are walking the right wing. What do you do?",
            (
                Option(
                    "a",
                    "I walk along and look to the left more often.",
                    False,
                    "From the right you cannot see the left tip well, and you let go of your own side.",
                ),
                Option(
                    "b",
                    "I say nothing; the driver has most experience.",
                    False,
                    "He cannot see the left tip. You know that, and at this moment he apparently does not.",
                ),
                Option(
                    "c",
                    "I ask the man on the brakes to look left as well, so that we can go on.",
                    False,
                    "He has to mind the brakes and the signal. You move the hole elsewhere.",
                ),
                Option(
                    "d",
                    "I raise my hand: stop. Then we look again together.",
                    True,
                    "Right. Three things have changed. The LMRA of two o'clock was about another situation.",
                ),
            ),
            "An LMRA holds for the people, the weather and the light of that moment. If somebody drops out, "
            "you do not do it again for form's sake, but because a task is empty.",
        ),
        Heading("moment-h2", "Six changes"),
        Text(
            "moment-t2",
            "<p>Look again as soon as something changes. These six happen most:</p><ul>"
            "<li>somebody drops out, joins or is tired;</li><li>other tools, another vehicle or other "
            "equipment;</li><li>another place, or something else going on there;</li>"
            "<li>other weather or light;</li><li>haste, or another plan;</li>"
            "<li>a break or an interruption.</li></ul>",
        ),
        Picture(
            "moment-p1",
            "towing.png",
            "From above: a tug tows an aircraft to a hangar. Somebody walks by the right wing; by the left "
            "wing there is only the dotted outline of a person. At the top right a cloud with rain.",
            "What is different from two o'clock?",
        ),
        Heading("moment-h5", "How it goes right"),
        Film(
            "moment-f1",
            "towing.mp4",
            "Stand still, and then look again together (20 seconds, without sound)",
            "<p>From above: a tug tows an aircraft to a hangar. At each wing walks a wing walker in yellow. The left "
            "one is called away and walks out of sight; only the dotted outline of a person stays in that place. It "
            "gets dark and begins to rain. The tug drives on.</p><p>Then the right wing walker raises a hand. A sign "
            "with STOP appears and the tug stands still. From the left comes somebody in blue, who takes the place "
            "at the left wing. Only when somebody walks there again do they go on.</p>",
        ),
        Heading("moment-h3", "Ask something that you can see"),
        Text(
            "moment-t3",
            "<p>The Dutch health institute RIVM looked into how an LMRA can be made better. With general "
            "questions a danger is hard to recognise, and what you do not recognise you do not weigh. At ‘Is "
            "it safe?’ everybody nods. At ‘Who can see the left tip?’ it stays silent, and then you know.</p>"
            "<p>A good LMRA question is about this work, and you answer it by looking or pointing.</p>",
        ),
        Choice(
            "moment-q2",
            "Which questions help when towing? Choose all right answers.",
            (
                Option(
                    "a",
                    "‘Is everybody alert?’",
                    False,
                    "Nobody says no to that.",
                ),
                Option(
                    "b",
                    "‘Who can see the left tip, and how do you signal?’",
                    True,
                    "Yes. Somebody has to point or answer.",
                ),
                Option(
                    "c",
                    "‘Have we done an LMRA today?’",
                    False,
                    "It does not matter whether it was done, but whether it still holds.",
                ),
                Option(
                    "d",
                    "‘Where do we stop if we lose sight of each other?’",
                    True,
                    "Yes. You agree on it before it happens.",
                ),
            ),
            "Questions with who, where and how make people look. Questions with ‘is it’ or ‘have we’ make "
            "people say yes.",
            multiple=True,
        ),
        Choice(
            "moment-q3",
            "On board, Ordinary Seaman Lotte Kuiper has to replace a sensor in an empty tank. This morning's "
            "gas test was good. Since then the hatch has been closed for hours. What does she do?",
            (
                Option(
                    "a",
                    "Go in: the air was tested today.",
                    False,
                    "Rust uses up oxygen. In a closed tank the air can become deadly within hours.",
                ),
                Option(
                    "b",
                    "Have a sniff at the hatch first.",
                    False,
                    "You cannot smell or feel a lack of oxygen.",
                ),
                Option(
                    "c",
                    "Have it tested again; go in with a permit and a sentry outside.",
                    True,
                    "Right. The hatch was closed, so this morning's test says nothing any more.",
                ),
                Option(
                    "d",
                    "Take a colleague inside, so that they can help each other if it goes wrong.",
                    False,
                    "Then there are two casualties. The second person belongs outside, with a way to call "
                    "for help.",
                ),
            ),
            "Time is a change as well. A confined space always calls for a fresh test, permission and "
            "somebody outside.",
        ),
        Heading("moment-h4", "After the work: two minutes"),
        Text(
            "moment-t4",
            "<p>When the job is done, stay a moment. Three questions: what went differently from what we "
            "thought? What did we solve on the spot? Who must know that for next time? What you find this "
            "way is the best input for the analysis of the next activity.</p>",
        ),
        Callout(
            "moment-c1",
            "tip",
            "Tomorrow",
            "<p>For your own work, think of one question that you can only answer with your eyes. Ask it "
            "aloud, just before you begin.</p>",
        ),
        Text(
            "moment-t5",
            "<p><b>Sources.</b> RIVM, <a "
            'href="https://www.lerenvoorveiligheid.nl/veiligheidsinterventies/lmra-helpen-safety-checks-bij-b'
            'eter-herkennen-van-gevaren">LMRA: helpen safety checks bij beter herkennen van gevaren?</a> (in '
            'Dutch). <a href="https://wetten.overheid.nl/BWBR0008498">Working Conditions Decree '
            "(Arbobesluit)</a>, article 3.5g (danger of suffocation and intoxication). The steps of the LMRA "
            "itself are in the course Safety awareness. The crew, the ship and the names are imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        "The service's own rules for towing aircraft: crew, signals and when towing must stop.",
        (
            "The rules on board for confined spaces (test, permit, sentry). According to article 1.30, "
            "article 3.5g of the Decree does not apply on a warship under way; the navy's regulation does."
        ),
        (
            "Whether in the service itself AMRA is the name of looking back after the work; if so, amend "
            "lesson 2 as well."
        ),
    ),
)
