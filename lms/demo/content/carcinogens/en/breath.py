"""Lesson 5: breathing and staying clean."""

from lms.demo.content.shapes import (
    Checklist,
    Choice,
    Heading,
    Lesson,
    Option,
    Ordering,
    Picture,
    Table,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="breath",
    slug="breathing-and-staying-clean",
    title="Breathing and staying clean",
    minutes=7,
    objectives=(
        "choose a mask that fits the substance and the time",
        "see when a mask does not work",
        "take off work clothes without taking the substance home",
    ),
    blocks=(
        Heading(
            "breath-h1",
            "The beard",
        ),
        Text(
            "breath-t1",
            (
                "<p>Sergeant Youssef is proud of his beard. In the fit test the value drops to a fifth. ‘Then I "
                "pull the mask tighter.’ That does not help: it does not leak between the strap and the head, it "
                "leaks between the skin and the rim. One day without shaving is too much already.</p>"
            ),
        ),
        Picture(
            "breath-p1",
            "seal.png",
            (
                "Two faces with the same mask. On the left with a beard: little arrows go in along the rim. On "
                "the right shaven: the arrows go through the filter."
            ),
            "Air takes the easiest way.",
        ),
        Choice(
            "breath-q1",
            "What do you do about a beard if you need a half mask?",
            (
                Option(
                    "a",
                    "Pull the straps tighter.",
                    False,
                    "Air flows along the rim, not along the strap.",
                ),
                Option(
                    "b",
                    "Shave, or wear a hood with supplied air.",
                    True,
                    "Yes. A hood with positive pressure needs no rim seal.",
                ),
                Option(
                    "c",
                    "Push the beard into the mask.",
                    False,
                    "Hair is an open door.",
                ),
                Option(
                    "d",
                    "Take a size larger.",
                    False,
                    "A larger rim lies on hair as well.",
                ),
            ),
            (
                "A fit test shows whether this mask seals on this face. With CMR a fit test for each mask and "
                "each person is wise."
            ),
        ),
        Heading(
            "breath-h2",
            "Dust, vapour or both?",
        ),
        Table(
            "breath-b1",
            "What a filter stops",
            (
                "Filter|Against",
                "P3|dust, mist, fume",
                "A (brown)|vapour of solvents, boiling point above 65 °C",
                "A2P3|vapour and mist: brushing, short work, cleaning",
                "fresh air, positive pressure|spraying with diisocyanates, long work, high concentration",
            ),
        ),
        Text(
            "breath-t2",
            (
                "<p>A dust mask does not stop vapour, and a vapour filter does not stop dust. When <b>spraying a "
                "two-component paint</b> there are both, a lot, and for long. Then fresh air with positive "
                "pressure is the standard: a filter does not say when it is full, and you smell diisocyanate too late. Think of your colleague in the same booth too, and of whoever cleans up after.</p>"
            ),
        ),
        Choice(
            "breath-q2",
            "You spray two-component paint in a booth. What do you wear?",
            (
                Option(
                    "a",
                    "A P2 dust mask.",
                    False,
                    "Against dust, not against vapour.",
                ),
                Option(
                    "b",
                    "A half mask with A1.",
                    False,
                    "Too light, and it does not say when it is full.",
                ),
                Option(
                    "c",
                    "A hood or mask with fresh air and positive pressure.",
                    True,
                    "Yes. Then the air supply decides, not a filter.",
                ),
                Option(
                    "d",
                    "Nothing: the booth extracts.",
                    False,
                    "Technique first, but the mist hangs between you and the object.",
                ),
            ),
            (
                "Fresh air, positive pressure, and take it off only outside the booth. The expert chooses the type "
                "and the hours."
            ),
            is_critical=True,
        ),
        Heading(
            "breath-h3",
            "Take it off, leave it behind",
        ),
        Picture(
            "breath-p2",
            "doffing.png",
            (
                "Six numbered boxes from dirty to clean: vacuum the overalls with the mask on, overalls off, "
                "gloves inside out; then a red line; mask off, wash hands, clean clothes."
            ),
            "The mask comes off only beyond the red line.",
        ),
        Ordering(
            "breath-q3",
            "Put the steps of taking off in the right order.",
            (
                Thing(
                    "a",
                    "Vacuum the overalls, mask still on.",
                ),
                Thing(
                    "b",
                    "Take off the overalls and roll them up inside out.",
                ),
                Thing(
                    "c",
                    "Take off the gloves, inside out.",
                ),
                Thing(
                    "d",
                    "Take off the mask, outside the dirty area.",
                ),
                Thing(
                    "e",
                    "Wash hands and face.",
                ),
            ),
            "As long as there is dust on you, keep the mask on. That way the last minute stays clean.",
        ),
        Text(
            "breath-t3",
            (
                "<p>Work clothes <b>never go home</b>: not to be washed, and not on you. Families have fallen ill from lead and asbestos on a sleeve. Eating, drinking, smoking and using your telephone are for the clean part. A watch and a ring take dust along too.</p>"
            ),
        ),
        TrueFalse(
            "breath-q4",
            "With gloves on you may pick up your telephone, if you wash them afterwards.",
            False,
            (
                "No. What you touch with dirty gloves stays dirty: your telephone comes to your face and home "
                "with you."
            ),
            is_critical=True,
        ),
        Checklist(
            "breath-q5",
            "Go through it before your next job.",
            (
                Thing(
                    "a",
                    "I know the filter or hood that goes with this substance.",
                ),
                Thing(
                    "b",
                    "My fit test is from this year and for this mask.",
                ),
                Thing(
                    "c",
                    "I am shaven where the rim lies.",
                ),
                Thing(
                    "d",
                    "I know where I take things off, dirty and clean.",
                ),
                Thing(
                    "e",
                    "A clean set of clothes is ready.",
                ),
            ),
        ),
        Text(
            "breath-t4",
            (
                '<p><b>Sources.</b> <a href="https://wetten.overheid.nl/BWBR0008498">Working Conditions Decree '
                "(Arbeidsomstandighedenbesluit)</a>, chapters 4 and 8 (personal protective equipment). EN 529 "
                "(choosing and using respiratory protection), EN 14387 (filters). Sergeant Youssef is "
                "imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "Which type of respiratory protection belongs to which job, and how often a fit test comes round "
            "at Defence."
        ),
        "The filter colours and the time a filter may be used, by type.",
    ),
)
