"""Lesson 1: what integrity is, and how to decide in doubt."""

from lms.demo.content.shapes import (
    Callout,
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
    key="compass",
    slug="what-integrity-is",
    title="What integrity is",
    minutes=6,
    objectives=(
        "explain why a small untruth can grow large at Defence",
        "connect the four words of the code of conduct to your own work",
        "choose with four questions when in doubt",
    ),
    blocks=(
        Heading("compass-h1", "The round that nobody walked"),
        Text(
            "compass-t1",
            "<p>Corporal Mila Visser is on guard at this ammunition site for the first time. At three in the "
            "morning it is pouring. Her mate signs off the round of three o'clock and pours coffee. ‘That is "
            "how we do it here. Nothing ever happens anyway.’</p><p>The list now says that they were outside "
            "together.</p>",
        ),
        Choice(
            "compass-q1",
            "What makes this serious?",
            (
                Option(
                    "a",
                    "That they may be caught.",
                    False,
                    "Being caught is unpleasant for them. But something is wrong even if nobody notices.",
                ),
                Option(
                    "b",
                    "That somebody else relies on something untrue.",
                    True,
                    "Yes. Tomorrow somebody looks at the list and thinks: the fence was whole at three.",
                ),
                Option(
                    "c",
                    "That her mate is lazy.",
                    False,
                    "Perhaps. But a list that is wrong is a bigger problem than a mate who does not want to get wet.",
                ),
                Option(
                    "d",
                    "Nothing: in such weather one round more or less makes no difference.",
                    False,
                    "One round perhaps not. But nobody knows any longer which rounds were really walked.",
                ),
            ),
            "Defence works with lists, signatures and reports. Whoever reads them cannot check for "
            "themselves. Integrity begins with what you say and sign being true.",
        ),
        Heading("compass-h2", "Four words"),
        Text(
            "compass-t2",
            "<p>The Defence code of conduct has four words. Each asks something of "
            "you:</p><ul><li><b>Solidarity</b>: I belong to the group and drop nobody.</li><li><b>Safety</b>: "
            "somebody else can feel safe with me.</li><li><b>Trust</b>: what I say and sign is "
            "true.</li><li><b>Responsibility</b>: I answer for what I do, and also for what I let "
            "happen.</li></ul><p>The rules of conduct turn them into concrete rules. They hold for everybody, "
            "military and civilian, high and low.</p>",
        ),
        Picture(
            "compass-p1",
            "compass.png",
            "A compass with a red needle. In the corners around it are a group of people, a shield, a list "
            "with ticks and a pair of scales.",
            "A compass does not walk for you. It only points the way if you stop and look.",
        ),
        Text(
            "compass-t3",
            "<p>Sometimes the words pull in different directions. Mila feels solidarity with her mate and "
            "knows that the list is wrong. Such a choice is hard because both sides are good. That is why it "
            "helps not to think about it alone.</p>",
        ),
        Heading("compass-h3", "Four questions in doubt"),
        Steps(
            "compass-s1",
            "Four questions",
            (
                Thing(
                    "a",
                    "<b>Is it allowed?</b> What do law, rule and order say?",
                ),
                Thing(
                    "b",
                    "<b>Whom does it touch?</b> Who gains, who loses, and do they know?",
                ),
                Thing(
                    "c",
                    "<b>Can I explain it?</b> In the group, at home, and if it is in the newspaper?",
                ),
                Thing(
                    "d",
                    "<b>What if everybody does it?</b> Tomorrow, and also when things go wrong?",
                ),
            ),
        ),
        Text(
            "compass-t4",
            "<p>At one ‘no’: stop, and ask somebody who gains nothing by it.</p>",
        ),
        Choice(
            "compass-q2",
            "Your boss asks you to sign that a colleague was on the range today. The colleague is with his "
            "sick child. ‘We do not drop each other.’ What do you do?",
            (
                Option(
                    "a",
                    "Sign: it is for a good cause.",
                    False,
                    "The reason is good, the list is untrue. On paper he can now do something that he did not "
                    "practise.",
                ),
                Option(
                    "b",
                    "Refuse, and report it above your boss at once.",
                    False,
                    "Refusing is good. You can still report it, but this you can first simply solve together.",
                ),
                Option(
                    "c",
                    "Say that somebody else should sign it.",
                    False,
                    "Then the list is still wrong. Only your name is not on it.",
                ),
                Option(
                    "d",
                    "Not sign, and arrange leave together.",
                    True,
                    "Good. The colleague is helped and the list stays true.",
                ),
            ),
            "You can nearly always help somebody and still sign the truth. Look for that third way "
            "before you choose.",
        ),
        Choice(
            "compass-q3",
            "What can Mila still do that night? Choose all right answers.",
            (
                Option(
                    "a",
                    "Walk the round after all and write down the real time.",
                    True,
                    "Yes. Late and true is better than on time and untrue.",
                ),
                Option(
                    "b",
                    "Nothing, because her mate signed.",
                    False,
                    "She knows that it is wrong and lets it happen. She answers for that too.",
                ),
                Option(
                    "c",
                    "Tell her mate that she does not want this, and why.",
                    True,
                    "Yes. Speaking up need not be harsh. ‘I want our list to be true’ is enough.",
                ),
                Option(
                    "d",
                    "Ask at the relief why rounds are skipped.",
                    True,
                    "Yes. Perhaps the rain gear has run out, or the route is too long. Then there is something to "
                    "solve.",
                ),
            ),
            "You can nearly always still put something right. The earlier, the smaller it is.",
            multiple=True,
        ),
        Callout(
            "compass-c1",
            "tip",
            "Tomorrow",
            "<p>Choose one list that you put your name to. Ask yourself who reads it, and what that person "
            "does if it is wrong.</p>",
        ),
        Text(
            "compass-t5",
            "<p><b>Sources.</b> Gedragscode Defensie and <a "
            'href="https://magazines.defensie.nl/allehens/2019/06/04_gedragsregels">Gedragsregels Defensie '
            "Sociale Veiligheid en Integriteit</a> (2019). The sentences behind the four words and the four "
            "questions are a choice of this course. The corporal and the guard are imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "The text in force of the code and of the rules of conduct; the lesson uses the four words of "
            "2019."
        ),
        "Whether the unit uses an aid of its own for dilemmas; if so, replace the four questions.",
    ),
)
