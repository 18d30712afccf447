"""Lesson 1: keeping yourself safe first."""

from lms.demo.content.shapes import (
    Callout,
    Heading,
    Hotspot,
    Lesson,
    Picture,
    Scenario,
    Situation,
    Spot,
    Text,
    TrueFalse,
    Way,
)

LESSON = Lesson(
    key="first",
    slug="you-first",
    title="You first",
    minutes=6,
    objectives=(
        "recognise an accident with a substance before you are too close",
        "stay out of the substance: distance, wind, no confined space",
        "say what this course teaches you and what it does not",
    ),
    blocks=(
        Heading("first-h1", "The pit behind the wash bay"),
        Text(
            "first-t1",
            "<p>Mechanic Stef de Boer climbs into the pit of the oil separator to free a pump. It smells of "
            "rotten eggs, and then suddenly no longer. He collapses. His mate Nadia sees his boots lying "
            "there. The ladder is still in place.</p>",
        ),
        Scenario(
            "first-q1",
            "You are Nadia. What do you do?",
            (
                Situation(
                    "edge",
                    "Stef lies two metres below you. He does not move.",
                    (
                        Way(
                            "a",
                            "Down the ladder. Every second counts.",
                            "After three rungs you grow dizzy. Now two people lie in the pit. That is how many rescuers die.",
                        ),
                        Way(
                            "b",
                            "Back off, shout for help and raise the alarm.",
                            "Somebody comes running. You are still on your feet, and help is on its way.",
                            goes_to="help",
                        ),
                        Way(
                            "c",
                            "Hold your breath and pull him up by the collar.",
                            "An unconscious man weighs too much to lift in one breath. You gasp for air, and there is none.",
                        ),
                    ),
                ),
                Situation(
                    "help",
                    "The emergency centre has you on the line. Two colleagues stand by the pit. One takes the ladder.",
                    (
                        Way(
                            "a",
                            "‘Stay out! There is a gas in the pit.’ And to the centre: what happened.",
                            "He stops. The fire brigade comes with breathing apparatus and gets Stef out. Nobody else was "
                            "hurt.",
                            ends_well=True,
                        ),
                        Way(
                            "b",
                            "Hang up and hold the ladder, so that he does not fall.",
                            "Now the centre has no address, and your colleague lies below too.",
                        ),
                    ),
                ),
            ),
            "A second casualty helps nobody. Into a pit, tank or cellar goes only whoever is equipped and "
            "trained for it.",
            is_critical=True,
        ),
        Heading("first-h2", "See, smell, count"),
        Text(
            "first-t2",
            "<p>Signs that a substance is involved:</p><ul><li>a leaking drum, a puddle, a cloud, or a "
            "pictogram on a package;</li><li>dead animals, discoloured plants, a sharp smell;</li><li><b>more "
            "than one</b> person unwell without a fall or a fight.</li></ul><p>Do not trust your nose: "
            "hydrogen sulphide numbs the sense of smell, and carbon monoxide never smells.</p>",
        ),
        Hotspot(
            "first-q2",
            "Vapour comes from a drum. The arrow is the wind. Where do you go and stand?",
            "upwind.png",
            "A leaking drum with a cloud that drifts to the right, and an arrow to the right. A is on the "
            "left, at a distance. B is close to the drum. C is on the right in the cloud.",
            (
                Spot(
                    "a",
                    12,
                    46,
                    True,
                    "Right: upwind and at a distance. The substance blows away from you.",
                ),
                Spot(
                    "b",
                    36,
                    60,
                    False,
                    "Too close. A puddle can give off vapour, splash or catch fire.",
                ),
                Spot(
                    "c",
                    88,
                    46,
                    False,
                    "That is downwind: the cloud comes towards you.",
                ),
            ),
            "Stay upwind, higher than the puddle and at a distance. Keep others there too.",
            is_critical=True,
        ),
        Picture(
            "first-p1",
            "pit.png",
            "A pit with an unconscious figure at the bottom and a green vapour. Above at the edge somebody "
            "stands with a stop sign.",
            "Staying where you are is the hardest and the best help here.",
        ),
        TrueFalse(
            "first-q3",
            "If you hold your breath you can quickly get somebody out of a confined space.",
            False,
            "Lifting takes breath. Only whoever has breathing air, a line and a guard outside goes in.",
            is_critical=True,
        ),
        Callout(
            "first-c1",
            "warning",
            "What this course is not",
            "<p>You learn what to do and not to do in the first minutes. It does not make you a first aider "
            "or an emergency responder. Whoever uses a substance is also instructed for it at their own "
            "workplace.</p>",
        ),
        Text(
            "first-t3",
            '<p><b>Sources.</b> <a href="https://wetten.overheid.nl/BWBR0010346">Working Conditions Act</a>, '
            "articles 3, paragraph 1, under e, and 15. <a "
            'href="https://wetten.overheid.nl/BWBR0008498">Working Conditions Decree</a>, article 3.5g '
            "(asphyxiation, intoxication). Het Oranje Kruis, <i>Het Oranje Kruis Boekje</i>: mind danger "
            "first. The mechanic and the pit are imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        "A doctor or first aid instructor must confirm the order and the words of the whole course.",
        "The internal arrangements of Defence on confined spaces and on who rescues there.",
    ),
)
