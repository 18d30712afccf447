"""Lesson 6: what to do when it goes wrong."""

from lms.demo.content.shapes import (
    Heading,
    Hotspot,
    Lesson,
    Numeric,
    Ordering,
    Picture,
    Scenario,
    Situation,
    Spot,
    Steps,
    Text,
    Thing,
    Way,
)

LESSON = Lesson(
    key="accident",
    slug="when-it-goes-wrong",
    title="When it goes wrong",
    minutes=7,
    objectives=(
        "take the first steps after an accident",
        "know what you do and do not extinguish",
        "know when an accident must be reported",
    ),
    blocks=(
        Heading("accident-h1", "Smoke in the back"),
        Text(
            "accident-t1",
            (
                "<p>Driver Zoë smells rubber. In her mirror: smoke at the rear axle. She has jerrycans and a crate of smoke ammunition. Her co-driver takes the extinguisher and pulls at the door of the load compartment.</p><p>The tyre is on fire. The load is not, yet. What you open now makes the difference.</p>"
            ),
        ),
        Heading("accident-h2", "What the instructions say"),
        Text(
            "accident-t2",
            (
                "<p>The instructions in writing are the same for every load (5.4.3.4). You do what you can "
                "<b>without putting yourself in danger</b>.</p>"
            ),
        ),
        Steps(
            "accident-s1",
            "The first minutes",
            (
                Thing(
                    "a",
                    "<b>Brake</b> on, engine off, <b>power</b> off at the master switch.",
                ),
                Thing(
                    "b",
                    "<b>No spark</b>: no smoking, no e-cigarette either, switch nothing on.",
                ),
                Thing(
                    "c",
                    "<b>Call</b> the services: where, what, how much, who.",
                ),
                Thing(
                    "d",
                    "<b>Vest</b> on, warning signs down.",
                ),
                Thing(
                    "e",
                    "<b>Papers</b> ready for whoever comes.",
                ),
                Thing(
                    "f",
                    "<b>Upwind</b>, do not step into the stuff, others away.",
                ),
            ),
        ),
        Ordering(
            "accident-q1",
            "Put in order.",
            (
                Thing("a", "Brake on, engine off, power off."),
                Thing("b", "Call the services."),
                Thing("c", "Vest on and set down the warning signs."),
                Thing("d", "Keep the papers ready and wait upwind."),
            ),
            "First the vehicle still and without power, then help, then be seen, then pass on (5.4.3.4).",
            is_critical=True,
        ),
        Heading("accident-h3", "What you put out, and what you do not"),
        Picture(
            "accident-p1",
            "fire.png",
            (
                "A lorry from the side with three numbered places: 1 at the engine, 2 at a burning rear tyre, 3 at "
                "the load compartment with an orange diamond. On the right stands an extinguisher."
            ),
            "Three places, two answers.",
        ),
        Hotspot(
            "accident-q2",
            "In which place do you never fight the fire yourself?",
            "fire.png",
            (
                "A lorry from the side with three numbered places: 1 at the engine, 2 at a burning rear tyre, 3 at "
                "the load compartment with an orange diamond."
            ),
            (
                Spot(
                    "a",
                    68,
                    67,
                    False,
                    "A fire just starting in the engine you may fight.",
                ),
                Spot(
                    "b",
                    25,
                    88,
                    False,
                    "A fire just starting in a tyre or brake you may fight.",
                ),
                Spot(
                    "c",
                    22,
                    37,
                    True,
                    "Right. Fire in the load you leave to the services.",
                ),
            ),
            "Small and just starting: tyres, brakes, engine. Never in the load compartment (5.4.3.4).",
            is_critical=True,
        ),
        Text(
            "accident-t3",
            (
                "<p>When fire reaches ammunition: <b>away</b>, far away, and everybody with you. Never fight a fire in class 1. With a leak: sealing a drain and collecting is allowed, if it can be done without danger. Contaminated clothing off.</p>"
            ),
        ),
        Scenario(
            "accident-q3",
            "Jerrycans, 600 litres of petrol. You were hit from behind.",
            (
                Situation(
                    "hit",
                    "Petrol runs out under the tailboard, towards a drain in the verge. Nobody is hurt.",
                    (
                        Way(
                            "a",
                            "Start the engine and drive clear of the drain.",
                            "A starter is a spark. The vapour already lies on the ground.",
                        ),
                        Way(
                            "b",
                            "Leave the engine off, power off, everybody away, call.",
                            "Good. No spark first.",
                            goes_to="drain",
                        ),
                        Way(
                            "c",
                            "Open the tailboard to see which jerrycan it is.",
                            "Then you stand in the vapour, and searching helps nobody.",
                        ),
                    ),
                ),
                Situation(
                    "drain",
                    "The pool nears the drain. You have the seal and stand upwind.",
                    (
                        Way(
                            "a",
                            "Seal the drain with the mat, with gloves and goggles, and back.",
                            "Yes, if it can be done without danger. That is what the mat is for.",
                            ends_well=True,
                        ),
                        Way(
                            "b",
                            "Flush the pool into the drain with water.",
                            "Petrol floats. Now it is in the sewer, and so is the vapour.",
                        ),
                        Way(
                            "c",
                            "Wait: the fire brigade comes in ten minutes.",
                            "You may, if you are in doubt. Your own safety comes first.",
                            ends_well=True,
                        ),
                    ),
                ),
            ),
            "No spark, help, distance. Collect only without danger (5.4.3.4).",
            is_critical=True,
        ),
        Heading("accident-h4", "Afterwards"),
        Text(
            "accident-t4",
            (
                "<p>A serious accident is reported to the authority within a month (1.8.5): for deaths, for injury with a day in hospital or three days off work, for damage above 50,000 euros, if a road was closed or people had to leave for three hours, or if a lot was released: of category 0 or 1 from 50 kg or litres, of 2 from 333, of 3 and 4 from 1,000. What nearly went wrong you report internally: others learn from it.</p>"
            ),
        ),
        Numeric(
            "accident-q4",
            "From how many litres of petrol released (category 2) must an accident be reported by 1.8.5.3?",
            "333",
            "0",
            "litres",
            "Category 2: 333. The same number as the limit of 1.1.3.6.",
        ),
        Text(
            "accident-t5",
            "<p><b>Sources.</b> ADR 2025, 1.8.5, 5.4.3.4, 8.3, 8.5 (S1). The driver is imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        "The alarm number and the reporting route of Defence, on the road and on exercise.",
        "Safe distances for ammunition: they are in military rules and are not given here.",
        "Who in Defence makes the report by 1.8.5.",
    ),
)
