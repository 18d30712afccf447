"""Lesson 4: class 1: divisions, groups and vehicles."""

from lms.demo.content.shapes import (
    Exercise,
    Heading,
    Lesson,
    Matching,
    Numeric,
    Pair,
    Picture,
    Table,
    Text,
    TrueFalse,
)

LESSON = Lesson(
    key="explosives",
    slug="class-1",
    title="Class 1: loading ammunition",
    minutes=7,
    objectives=(
        "read a code such as 1.3C",
        "check by group whether ammunition may go together",
        "determine whether an EX/II or EX/III vehicle is needed",
    ),
    blocks=(
        Heading("explosives-h1", "Two crates, one letter"),
        Text(
            "explosives-t1",
            (
                "<p>Ammunition keeper Ron loads for the demolition range. Detonators UN 0029: 1.1B. Blasting explosive UN 0081: 1.1D. The same orange, the same figure. ‘Put them together,’ says the newcomer, ‘both are 1.1.’ Ron lays his finger on the letter.</p>"
            ),
        ),
        Heading("explosives-h2", "The figure: what happens"),
        Picture(
            "explosives-p1",
            "divisions.png",
            (
                "Six fields with an orange diamond and a sign: a large burst, flying pieces, a high flame, a small "
                "spark inside a box, a burst with a padlock and a single piece with a padlock."
            ),
            "From top left to bottom right: 1.1 to 1.6.",
        ),
        Table(
            "explosives-b1",
            "Divisions (2.2.1.1.5)",
            (
                "Division | Danger",
                "1.1 | mass explosion: all at once",
                "1.2 | fragments",
                "1.3 | fire, with some blast or fragments",
                "1.4 | minor, mostly stays in the package",
                "1.5 | mass explosion, very insensitive",
                "1.6 | extremely insensitive, no mass explosion",
            ),
        ),
        Heading("explosives-h3", "The most dangerous counts"),
        Text(
            "explosives-t2",
            (
                "<p>Order of danger in a mixed load: <b>1.1, 1.5, 1.2, 1.3, 1.6, 1.4</b> (7.5.5.2.2). If kinds are "
                "loaded together the whole load counts as the most dangerous of them. Group S does not count in the "
                "mass.</p>"
            ),
        ),
        Heading("explosives-h4", "The letter: with whom"),
        Table(
            "explosives-b2",
            "Compatibility groups that you meet",
            (
                "Group | What",
                "B | detonators and fuzes",
                "C | propellant",
                "D | blasting explosive, grenades without means of initiation",
                "E | with propelling charge",
                "G | smoke, light, fireworks",
                "S | effect stays in the package",
            ),
        ),
        Heading("explosives-h5", "Who with whom"),
        Text(
            "explosives-t3",
            (
                "<p><b>C, D, E and G</b> may go together. <b>S</b> may go with nearly all. <b>B and D</b> only if "
                "kept so apart that a detonation cannot pass: an approved compartment or containment (7.5.2.2, note "
                "a). <b>F</b>, with its own means of initiation, goes with F and S only.</p>"
            ),
        ),
        Matching(
            "explosives-q1",
            "May it go together on one vehicle?",
            (
                Pair("a", "Grenades UN 0284 (1.1D) and smoke UN 0303 (1.4G)", "Yes"),
                Pair(
                    "b",
                    "Detonators UN 0029 (1.1B) and blasting explosive UN 0081 (1.1D)",
                    "Only separated by note (a)",
                ),
                Pair("c", "Grenades UN 0292 (1.1F) and grenades UN 0284 (1.1D)", "No"),
                Pair(
                    "d",
                    "Powder UN 0161 (1.3C) and blasting explosive UN 0081 (1.1D)",
                    "Yes",
                ),
            ),
            "The letters decide: D with G and C yes, B with D under a condition, F with D no (7.5.2.2).",
            is_critical=True,
        ),
        Exercise(
            "explosives-x1",
            "hazmat_class1",
            count=2,
        ),
        Heading("explosives-h6", "How much, and on which vehicle"),
        Table(
            "explosives-b3",
            "Net explosive mass per transport unit, in kg (7.5.5.2.1)",
            (
                "Vehicle | 1.1 | 1.2 | 1.3 | 1.4",
                "EX/II | 1000 | 3000 | 5000 | 15000",
                "EX/III | 16000 | 16000 | 16000 | 16000",
            ),
        ),
        Text(
            "explosives-t4",
            (
                "<p>Group A (1.1A) has far lower limits, 1.4S none. <b>EX/II</b> and <b>EX/III</b> are vehicles "
                "approved for class 1 (part 9). Within 1.1.3.6 no such vehicle is needed (1.1.3.6.2: V2 of 7.2.4 does not hold then).</p>"
            ),
        ),
        Numeric(
            "explosives-q2",
            (
                "600 kg of blasting explosive UN 0081 (1.1D) and 500 kg of powder UN 0161 (1.3C), net. How many kg "
                "count for division 1.1?"
            ),
            "1100",
            "0",
            "kg",
            (
                "The whole load counts as 1.1: 600 + 500 = 1,100 kg. That is above 1,000, so EX/II will not do: "
                "EX/III (7.5.5.2.2)."
            ),
        ),
        Heading("explosives-h7", "No smoking, but watching"),
        Text(
            "explosives-t5",
            (
                "<p>Fire and naked light are forbidden on, in and near the vehicle and during loading (S1 (3)). "
                "Above the limit of S1 (6) there is constant supervision: for 1.1, 1.2, 1.3C and 1.5 from the first kilogram, for other 1.3, for 1.6 and most of 1.4 above 50 kg net. Park in a guarded place (8.4).</p>"
            ),
        ),
        TrueFalse(
            "explosives-q3",
            "With 10 kg net of 1.1D within 1.1.3.6 the vehicle needs no supervision.",
            False,
            "No. S1 (6) and chapter 8.4 hold within 1.1.3.6 too; for 1.1 the limit is nought.",
            is_critical=True,
        ),
        Text(
            "explosives-t6",
            (
                "<p><b>Sources.</b> ADR 2025, 2.2.1, 7.2.4 (V2), 7.5.2.2, 7.5.5.2, 8.5 (S1). The ammunition keeper "
                "is imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "Whether own ammunition vehicles are approved as EX/II or EX/III, and what holds for tactical "
            "vehicles."
        ),
        "The limits of supervision in S1 (6) were written from memory and checked in one source; have them confirmed.",
        "Rules of NATO and MP 40-21 may be stricter.",
    ),
)
