"""Lesson 3: what may stand together."""

from lms.demo.content.shapes import (
    Choice,
    Exercise,
    Heading,
    Lesson,
    Matching,
    Option,
    Pair,
    Picture,
    Scenario,
    Situation,
    Text,
    TrueFalse,
    Way,
)

LESSON = Lesson(
    key="together",
    slug="what-may-go-together",
    title="What may go together",
    minutes=7,
    objectives=(
        "check by labels whether two packages may go together",
        "know the exceptions for 1.4S",
        "say what the ADR does not settle and still goes wrong",
    ),
    blocks=(
        Heading("together-h1", "There is still room"),
        Text(
            "together-t1",
            (
                "<p>Half the load floor is taken by crates of hand grenades. ‘There is still room,’ says the planner. ‘Take those eight jerrycans of petrol as well, so we drive once.’ Loader Amira looks at the labels: an orange 1, a red 3.</p><p>There is room in the vehicle. By the ADR there is not.</p>"
            ),
        ),
        Choice(
            "together-q1",
            "What does Amira say?",
            (
                Option(
                    "a",
                    "Yes, but then with the orange plate open.",
                    False,
                    "A plate does not undo a fire.",
                ),
                Option(
                    "b",
                    "Yes, with three metres between and a sheet over the grenades.",
                    False,
                    "Distance does not lift a ban.",
                ),
                Option(
                    "c",
                    "No, 1.1D and petrol may not go together.",
                    True,
                    "Yes. Explosives do not go on one vehicle with flammable liquid (7.5.2.1).",
                ),
                Option(
                    "d",
                    "Yes, as long as the points together stay below a thousand.",
                    False,
                    "The ban on mixed loading holds within 1.1.3.6 too.",
                ),
            ),
            "Two vehicles. The ban holds per vehicle and in one container as well (7.5.2.1).",
            is_critical=True,
        ),
        Heading("together-h2", "The labels decide"),
        Picture(
            "together-p1",
            "floor.png",
            (
                "A load floor from above with three bays; in each stand two boxes with diamonds: orange and red, red "
                "and black-and-white, green and red."
            ),
            "Three pairs on one floor. Look at all labels, also those of subsidiary hazards.",
        ),
        Text(
            "together-t2",
            (
                "<p>Table 7.5.2.1 sets labels against each other. Its core is short: <b>class 1 goes with almost nothing</b>, except 1.4S. Self-reactive substances and peroxides with a label 1 stand apart as well. The other classes may go together by this table.</p>"
            ),
        ),
        Matching(
            "together-q2",
            "May it go together on one vehicle?",
            (
                Pair("a", "Petrol (3) and battery acid (8)", "Yes"),
                Pair(
                    "b", "Cartridges UN 0012 (1.4S) and petrol (3)", "Yes, by note (a)"
                ),
                Pair("c", "Grenades UN 0284 (1.1D) and petrol (3)", "No"),
                Pair("d", "Fireworks UN 0336 (1.4G) and aerosols (2)", "No"),
            ),
            "Only 1.4S goes with the rest, by note (a). 1.4G has the same orange label with 1.4: read the letter.",
        ),
        Exercise(
            "together-x1",
            "hazmat_vehicle",
            count=3,
        ),
        Heading("together-h3", "Small packs beside ammunition"),
        Text(
            "together-t3",
            (
                "<p>Goods as limited quantity (LQ) may <b>not</b> go with explosives, except with division "
                "<b>1.4</b> and with UN 0161 and 0499 (7.5.2.4). So the box of maintenance aerosols stays behind "
                "when grenades 1.1D go along.</p>"
            ),
        ),
        TrueFalse(
            "together-q3",
            "An LQ box of polish may go on the same vehicle as cartridges UN 0012 (1.4S).",
            True,
            "Yes: with 1.4 it may (7.5.2.4). With 1.1 to 1.3 not, except UN 0161 and 0499.",
        ),
        Heading("together-h4", "Allowed, and still no"),
        Text(
            "together-t4",
            (
                "<p>Cyanide (6.1) and hydrochloric acid (8) may go together by 7.5.2.1. If both leak, hydrogen "
                "cyanide gas forms. Oxygen and propane may as well. The table is the floor: keep apart what reacts, "
                "and stow so that nothing slides (7.5.7).</p>"
            ),
        ),
        Heading("together-h5", "Away from food"),
        Text(
            "together-t5",
            (
                "<p>Toxic and infectious packages (6.1, 6.2, and some of 9) keep away from <b>food, drink and "
                "feed</b>: a full wall as high as the packages, other packages without such a label between, or at least 0.8 metres (7.5.4, CV28).</p>"
            ),
        ),
        Scenario(
            "together-q4",
            "The vehicle for the field hospital.",
            (
                Situation(
                    "load",
                    "You have rations, a box of UN 1710 (6.1) and cylinders of oxygen. The floor is just full.",
                    (
                        Way(
                            "a",
                            "Box on top of the rations, then everything fits.",
                            "Toxic against food. CV28 forbids that.",
                        ),
                        Way(
                            "b",
                            "Oxygen cylinders between, secured.",
                            "Good: other packages between count as separation.",
                            goes_to="secure",
                        ),
                        Way(
                            "c",
                            "Leave the rations, they come tomorrow.",
                            "You may, but it could be neater. A separation was enough.",
                            ends_well=True,
                        ),
                    ),
                ),
                Situation(
                    "secure",
                    "The cylinders lie loose. ‘They jam each other,’ says the driver.",
                    (
                        Way(
                            "a",
                            "Leave.",
                            "At the first roundabout one rolls. Stowage is not luck (7.5.7.1).",
                        ),
                        Way(
                            "b",
                            "Straps and wedges, cylinders secured across or upright.",
                            "Yes. Nothing may slide, tip or fall.",
                            ends_well=True,
                        ),
                    ),
                ),
            ),
            "Separate by CV28, and secure by 7.5.7. Either alone is not enough.",
        ),
        Text(
            "together-t6",
            (
                "<p><b>Sources.</b> ADR 2025, 7.5.2.1, 7.5.2.4, 7.5.4, 7.5.7. The answers were checked with the "
                "mixed-loading calculator of this system.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "The answers are those of the mixed-loading calculator of this system; have a safety adviser read "
            "table 7.5.2.1."
        ),
        "Rules of Defence for stowing ammunition with other goods.",
    ),
)
