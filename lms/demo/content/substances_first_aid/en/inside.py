"""Lesson 4: breathed in or swallowed."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Matching,
    Option,
    Pair,
    Picture,
    Steps,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="inside",
    slug="breathed-in-or-swallowed",
    title="Breathed in or swallowed",
    minutes=6,
    objectives=(
        "give rest and air to somebody who breathed in a substance",
        "explain why you do not make anybody vomit",
        "know why complaints can come later",
    ),
    blocks=(
        Heading("inside-h1", "‘I am fine again’"),
        Text(
            "inside-t1",
            "<p>Two privates clean the showers. One uses bleach, the other an acid descaler. A stinging "
            "yellow-green vapour comes off. They run outside, coughing. After ten minutes Private Rik says: "
            "‘I am fine again. I am going to the gym.’</p>",
        ),
        Choice(
            "inside-q1",
            "What do you say to Rik?",
            (
                Option(
                    "a",
                    "‘Sit down, no sport. The doctor must see you, even now that you feel nothing.’",
                    True,
                    "Right. Chlorine gas can damage the lungs without you noticing at once.",
                ),
                Option(
                    "b",
                    "‘Go easy on the weights.’",
                    False,
                    "Any effort strains the lungs. Rest means sitting.",
                ),
                Option(
                    "c",
                    "‘Drink a glass of milk and it will pass.’",
                    False,
                    "Milk does not help against what is in the lungs.",
                ),
                Option(
                    "d",
                    "‘Report tomorrow if you still cough.’",
                    False,
                    "Complaints may come tonight, when nobody looks.",
                ),
            ),
            "Some gases, such as chlorine and nitrous fumes, give serious complaints only after hours. "
            "Whoever breathed one in goes to a doctor.",
        ),
        Heading("inside-h2", "Breathed in"),
        Steps(
            "inside-s1",
            "If it is safe",
            (
                Thing(
                    "a",
                    "To <b>fresh air</b>. Do not go into the vapour to get somebody.",
                ),
                Thing(
                    "b",
                    "<b>Rest</b>: half sitting, tight clothing loose, no walking.",
                ),
                Thing(
                    "c",
                    "<b>112</b> for shortness of breath, drowsiness, blue lips or unconsciousness.",
                ),
                Thing(
                    "d",
                    "Stay, watch the breathing and do what the operator says.",
                ),
            ),
        ),
        Picture(
            "inside-p1",
            "air.png",
            "On the left a door with a yellow-green cloud. On the right somebody half sits against a wall in "
            "the open air, with another person beside. A sun above.",
            "Air, rest, company.",
        ),
        Heading("inside-h3", "Swallowed"),
        Text(
            "inside-t2",
            "<p>Degreaser in a soft drink bottle: that is how it goes wrong. <b>Do not make anybody "
            "vomit.</b> A corrosive burns the gullet once more, and petrol or thinner can get into the lungs. "
            "Have the mouth rinsed and spat out. Give <b>nothing to drink</b> unless a doctor, 112 or the SDS "
            "says so. Never give anything to whoever is drowsy or unconscious. Call 112 and keep the package "
            "at hand.</p>",
        ),
        Matching(
            "inside-q2",
            "What do you do first?",
            (
                Pair(
                    "a",
                    "Breathed in chlorine, outside, conscious",
                    "Let them sit and rest",
                ),
                Pair(
                    "b",
                    "Swallowed descaler, conscious",
                    "Have the mouth rinsed, no vomiting",
                ),
                Pair(
                    "c",
                    "Acid on the arm",
                    "Rinse with plenty of lukewarm water",
                ),
                Pair(
                    "d",
                    "Somebody lies still in a cellar with a strange smell",
                    "Stay out and raise the alarm",
                ),
            ),
            "The route by which the substance came in decides what you do. If you do not know: 112.",
            others=(
                Thing(
                    "o1",
                    "Give a glass of milk",
                ),
                Thing(
                    "o2",
                    "Make them vomit",
                ),
            ),
            is_critical=True,
        ),
        TrueFalse(
            "inside-q3",
            "Somebody who breathed in a gas and feels fine after ten minutes need not see a doctor.",
            False,
            "With some gases damage to the lungs comes only after hours, sometimes after a day. Have it "
            "judged.",
            is_critical=True,
        ),
        Choice(
            "inside-q4",
            "A colleague drank from a bottle that turned out to hold degreaser. He is clear-headed. What do "
            "you do? Choose all right answers.",
            (
                Option(
                    "a",
                    "Have him put a finger down his throat.",
                    False,
                    "No vomiting: the substance can get into the lungs.",
                ),
                Option(
                    "b",
                    "Call 112 or the internal number and name the substance.",
                    True,
                    "Yes. Read out the name from the package it came from.",
                ),
                Option(
                    "c",
                    "Keep the bottle and the package for the doctor.",
                    True,
                    "Yes. Then the doctor knows what it is and how much is gone.",
                ),
                Option(
                    "d",
                    "Stay with him and watch for drowsiness.",
                    True,
                    "Yes. If you grow worried, call again.",
                ),
            ),
            "Call, keep, stay. No vomiting, no drinking just like that.",
            multiple=True,
        ),
        Text(
            "inside-t3",
            '<p><b>Sources.</b> <a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Regulation (EC) '
            "1272/2008 (CLP)</a>, annex IV: P304 + P340 (breathing in), P301 + P330 + P331 (swallowing). "
            "International Chemical Safety Cards (ILO and WHO), chlorine and nitrogen dioxide: complaints may "
            "come hours later. Het Oranje Kruis, <i>Het Oranje Kruis Boekje</i>. The privates are "
            "imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "What the guideline in force says about drinking after swallowing; the lesson gives nothing "
            "without advice."
        ),
        (
            "Resuscitation after a breathed-in or swallowed substance belongs to the first aid course and is "
            "left out on purpose."
        ),
    ),
)
