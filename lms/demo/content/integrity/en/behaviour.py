"""Lesson 3: how we treat each other, also online."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Option,
    Picture,
    Text,
    TrueFalse,
)

LESSON = Lesson(
    key="behaviour",
    slug="how-we-treat-each-other",
    title="How we treat each other",
    minutes=7,
    objectives=(
        "recognise undesirable behaviour by what it does to the other person",
        "explain what rank and dependence change",
        "think before you film, post or forward something",
    ),
    blocks=(
        Heading("behaviour-h1", "The group chat"),
        Text(
            "behaviour-t1",
            "<p>In the chat of the platoon there is a picture of Private Noor Haddad, taken in the changing "
            "room. She is half dressed. There is a joke below it. Nine people react with a laughing face. "
            "Noor says nothing.</p><p>‘She can take it’, says the one who took it. ‘Otherwise she would have "
            "said something.’</p>",
        ),
        Choice(
            "behaviour-q1",
            "What does it say that Noor says nothing?",
            (
                Option(
                    "a",
                    "That she finds it funny.",
                    False,
                    "You do not know. Whoever laughs or is silent may also be ashamed or afraid.",
                ),
                Option(
                    "b",
                    "That for her it is over.",
                    False,
                    "The picture is still there and can travel on. For her it may only be beginning.",
                ),
                Option(
                    "c",
                    "That she should have reported it herself.",
                    False,
                    "That puts the burden on the one it happens to. Nine others saw it too.",
                ),
                Option(
                    "d",
                    "Nothing. Silence is not consent.",
                    True,
                    "Yes. Nine against one is no moment at which you freely say no.",
                ),
            ),
            "What counts is what the behaviour does, not how it was meant. Taking or sharing a picture of "
            "somebody in a changing room can moreover be a crime.",
        ),
        Heading("behaviour-h2", "What is undesirable"),
        Text(
            "behaviour-t2",
            "<p>The Working Conditions Act calls it by name: <b>discrimination, sexual harassment, aggression and "
            "violence, bullying</b>. The employer must have a policy against it. The rules of conduct of Defence say "
            "it in the first person: I treat everybody as an equal, I do not bully, I give no unasked sexual "
            "attention, I prevent aggression.</p><p>A harsh tone in danger is something else. ‘Stop, weapon down!’ "
            "is not harassment. Laughing at somebody for a week is.</p>",
        ),
        Picture(
            "behaviour-p1",
            "ripples.png",
            "A telephone. Ever larger rings run around it, with people in them. Outside the rings somebody "
            "stands alone, in red.",
            "One message, and you no longer know who sees it. Nor does the person in the picture.",
        ),
        Heading("behaviour-h3", "Rank and dependence"),
        Text(
            "behaviour-t3",
            "<p>The more say you have over somebody, the less free that person is to say no. A recruit laughs "
            "along with his instructor. A trainee goes along to the bar. So the limit is stricter for you if "
            "you appraise, train or make the roster.</p><p>An initiation is never voluntary either if refusing "
            "costs you your place in the group. The rules of conduct say: no alcohol at it.</p>",
        ),
        Choice(
            "behaviour-q2",
            "An instructor sends a recruit messages at night: first about the lesson, then ever more personal. The "
            "recruit answers in a friendly way. What is right?",
            (
                Option(
                    "a",
                    "The instructor must stop.",
                    True,
                    "Yes. The recruit is not free to refuse. Whoever appraises keeps the limit.",
                ),
                Option(
                    "b",
                    "It is fine as long as the recruit answers in a friendly way.",
                    False,
                    "Staying friendly is often the safest choice for whoever is dependent.",
                ),
                Option(
                    "c",
                    "It is private, for it is after hours.",
                    False,
                    "Tomorrow the same instructor stands before the group again, holding the mark.",
                ),
                Option(
                    "d",
                    "The recruit must clearly say no.",
                    False,
                    "Fine if it works. But the responsibility lies with the one who has power.",
                ),
            ),
            "Power brings duties. Whoever holds rank, knowledge or an appraisal keeps a distance.",
        ),
        Heading("behaviour-h4", "Before you press ‘send’"),
        Text(
            "behaviour-t4",
            "<ul><li>Is somebody in it? First ask whether they agree.</li><li>Do you see a place, name, time "
            "or vehicle? Then it may endanger somebody.</li><li>Would you say it aloud with your commander "
            "there?</li><li>In a closed group you belong to Defence as well.</li></ul><p>Deleting helps, but "
            "brings nothing back. You may have an opinion; you may not humiliate a human being.</p>",
        ),
        TrueFalse(
            "behaviour-q3",
            "In a closed group chat the rules of conduct of Defence do not hold, for it is private.",
            False,
            "Whoever is in the group is a colleague. And a closed group is open with one screenshot.",
        ),
        Choice(
            "behaviour-q4",
            "You are in the group with the picture of Noor. What helps? Choose all right answers.",
            (
                Option(
                    "a",
                    "Say in the group that the picture must go.",
                    True,
                    "Yes. One voice breaks the silence, and the next one dares too.",
                ),
                Option(
                    "b",
                    "Ask Noor in private how she is and what she wants.",
                    True,
                    "Yes. She decides what happens with her story.",
                ),
                Option(
                    "c",
                    "Forward the picture to a friend to ask what he thinks.",
                    False,
                    "Then the picture travels on. Tell what you saw without sharing it.",
                ),
                Option(
                    "d",
                    "Tell your section commander or a confidential adviser what is going on.",
                    True,
                    "Yes. Add that Noor has not chosen yet what she wants.",
                ),
            ),
            "Doing something can be small. Doing nothing tells the group: this is allowed here.",
            multiple=True,
        ),
        Text(
            "behaviour-t5",
            '<p><b>Sources.</b> <a href="https://wetten.overheid.nl/BWBR0010346">Working Conditions Act</a>, '
            "article 1, paragraph 3, under e, and article 3, paragraph 2. <a "
            'href="https://magazines.defensie.nl/allehens/2019/06/04_gedragsregels">Gedragsregels '
            "Defensie</a> (2019). Giebels Committee, <i>Onderzoek naar een sociaal veilige werkomgeving bij "
            "Defensie</i> (2018), on power and group pressure. Criminal Code, on misuse of sexual images. The "
            "private and the chat are imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        "The criminal law on making and sharing images (articles and wording since 1 July 2024).",
        (
            "The rules of Defence on social media, relationships between instructor and trainee, and "
            "initiations."
        ),
    ),
)
