"""Lesson 2: the right section in one go."""

from lms.demo.content.shapes import (
    Blanks,
    Choice,
    Heading,
    Hotspot,
    Lesson,
    Matching,
    Option,
    Pair,
    Picture,
    Scenario,
    Situation,
    Spot,
    Text,
    Thing,
    Way,
)

LESSON = Lesson(
    key="find",
    slug="the-right-section-in-one-go",
    title="The right section in one go",
    minutes=7,
    objectives=(
        "open the right section at once for a situation",
        "know which section to hand over after an accident",
        "see what is not in that section",
    ),
    blocks=(
        Heading(
            "find-h1",
            "Five moments",
        ),
        Picture(
            "find-p1",
            "moments.png",
            (
                "Five scenes with a number: an eye with drops at 4, a flame at 5, a puddle under a fallen drum at 6, a cupboard with tins at 7, a glove and a mask at 8."
            ),
            "4 person, 5 fire, 6 puddle, 7 cupboard, 8 glove.",
        ),
        Text(
            "find-t1",
            (
                "<p>Five sections you use on the shop floor. Remember them in a row: <b>4 person, 5 fire, 6 "
                "puddle, 7 cupboard, 8 glove</b>. The rest you look up when there is time.</p>"
            ),
        ),
        Matching(
            "find-q1",
            "Which section do you open?",
            (
                Pair(
                    "a",
                    "Splash in the eye",
                    "4",
                ),
                Pair(
                    "b",
                    "A drum leaks into the drain",
                    "6",
                ),
                Pair(
                    "c",
                    "Which glove for acetone?",
                    "8",
                ),
                Pair(
                    "d",
                    "May this stand with the acids?",
                    "7",
                ),
                Pair(
                    "e",
                    "Water or foam to put it out?",
                    "5",
                ),
            ),
            "For the cupboard look at 7 (storage), and at 10 for what it reacts with.",
            others=(
                Thing(
                    "o0",
                    "9",
                ),
                Thing(
                    "o1",
                    "14",
                ),
            ),
        ),
        Heading(
            "find-h2",
            "Section 4 aloud",
        ),
        Text(
            "find-t2",
            (
                "<p>Private Kim has degreaser in her eyes. You take the sheet, your mate rinses. Read <b>aloud</b> "
                "and only the route that counts: eyes. The sheet splits 4.1 by route: inhalation, skin, eyes, "
                "swallowing. Then come symptoms that appear later (4.2) and what the doctor must know (4.3). That "
                "last part goes with the ambulance.</p>"
            ),
        ),
        Choice(
            "find-q2",
            "You call 112 with the sheet in hand. What do you read out? Choose all right answers.",
            (
                Option(
                    "a",
                    "The product name from section 1.",
                    True,
                    "Yes. With the name the National Poisons Information Centre finds the composition.",
                ),
                Option(
                    "b",
                    "The UFI, if it is on the label.",
                    True,
                    "Yes. Sixteen characters that belong to exactly this mixture.",
                ),
                Option(
                    "c",
                    "The boiling point from section 9.",
                    False,
                    "Not now. That helps with a plan, not with a casualty.",
                ),
                Option(
                    "d",
                    "What 4.3 says for the doctor.",
                    True,
                    "Yes. An antidote or treatment is there, if there is one.",
                ),
            ),
            "Name, UFI and 4.3. And first: rinse. The sheet is for whoever has free hands.",
            multiple=True,
            is_critical=True,
        ),
        Heading(
            "find-h3",
            "Section 8, the most read",
        ),
        Text(
            "find-t3",
            (
                "<p>In 8.1 are limit values. In 8.2 is how to prevent exposure: technique first, personal "
                "protection after that. For gloves look for three things: the <b>material</b>, the "
                "<b>thickness</b> and the <b>breakthrough time</b>. ‘Wear suitable gloves’ is no answer. If there "
                "is nothing better, the safety expert calls the supplier.</p>"
            ),
        ),
        Blanks(
            "find-q3",
            "Complete what belongs in section 8 about a glove.",
            (
                "Of the glove it names the [material], the [thickness] and the [breakthrough time|breakthrough]."
            ),
            (
                "‘Nitrile’ alone tells you nothing: thin nitrile often stops acetone for a few minutes only."
            ),
        ),
        Hotspot(
            "find-q4",
            "A driver wants to know whether this may go in his load. Which box do you show him?",
            "sixteen.png",
            (
                "The sixteen numbered sections in four rows of four, with marked places on 6, 9, 12 and 14."
            ),
            (
                Spot(
                    "a",
                    38,
                    37,
                    False,
                    "6 is for spills and leaks.",
                ),
                Spot(
                    "b",
                    13,
                    62,
                    False,
                    "9 gives properties, such as the flash point.",
                ),
                Spot(
                    "c",
                    88,
                    62,
                    False,
                    "12 is about the environment.",
                ),
                Spot(
                    "d",
                    38,
                    87,
                    True,
                    "Yes: 14, with UN number, proper shipping name, class and packing group.",
                ),
            ),
            (
                "Section 14 is for transport. Do not give him the UN number alone: one number sometimes has "
                "several packing groups."
            ),
        ),
        Heading(
            "find-h4",
            "A puddle in the hall",
        ),
        Scenario(
            "find-q5",
            "A drum leaks. What do you do?",
            (
                Situation(
                    "start",
                    "A forklift pierces a drum. It smells sharp. The sheet hangs by the door.",
                    (
                        Way(
                            "a",
                            "Spread absorbent at once.",
                            "You walk through the vapour. The sheet said that it is corrosive to the airways.",
                            goes_to="sick",
                        ),
                        Way(
                            "b",
                            "Everybody out, then read section 6.",
                            "You read: ignition sources away, breathing apparatus, close the drain.",
                            goes_to="plan",
                        ),
                        Way(
                            "c",
                            "Section 9 first: how volatile is it?",
                            "Useful for later. Meanwhile the puddle grows.",
                            goes_to="plan",
                        ),
                    ),
                ),
                Situation(
                    "sick",
                    "You cough and your eyes water. Outside you get your breath back.",
                    (
                        Way(
                            "a",
                            "Report that you breathed in vapour, and have section 4 read.",
                            "Right: some complaints come hours later. Now the puddle.",
                            goes_to="plan",
                        ),
                        Way(
                            "b",
                            "Go on: it will pass.",
                            "Tonight you get short of breath. That was in 4.2.",
                        ),
                    ),
                ),
                Situation(
                    "plan",
                    "Section 6 asks for breathing apparatus. You have none.",
                    (
                        Way(
                            "a",
                            "Clean up with a dust mask all the same.",
                            "A dust mask does not stop vapour.",
                            goes_to="sick",
                        ),
                        Way(
                            "b",
                            "Shut the doors, cover the drain if that is safe, and have the fire brigade come.",
                            "Right. The sheet also said what you cannot do.",
                            ends_well=True,
                        ),
                    ),
                ),
            ),
            (
                "Section 6 begins with people: who stays away, what is needed. If you do not have that, your task is to keep your distance and raise the alarm."
            ),
            is_critical=True,
        ),
        Text(
            "find-t4",
            (
                '<p><b>Sources.</b> <a href="https://eur-lex.europa.eu/eli/reg/2006/1907/oj">Regulation (EC) 1907/2006 (REACH)</a>, annex II, sections 4 to 8. <a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">CLP</a>, annex VIII (UFI). The row person, fire, puddle, cupboard, glove is this course\'s own.</p>'
            ),
        ),
    ),
    needs_confirmation=(
        (
            "The alarm number and reporting line at the barracks, air base or ship; the lesson names 112."
        ),
    ),
)
