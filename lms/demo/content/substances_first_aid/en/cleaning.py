"""Lesson 5: cleaning off, handing over and what comes after."""

from lms.demo.content.shapes import (
    Checklist,
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
    key="cleaning",
    slug="clean-and-afterwards",
    title="Clean, and afterwards",
    minutes=6,
    objectives=(
        "prevent the substance from spreading",
        "hand over to responders what they need to know",
        "see to it that it is reported, mended and talked about",
    ),
    blocks=(
        Heading("cleaning-h1", "The blanket"),
        Text(
            "cleaning-t1",
            "<p>Private Kim got alkali over her trousers and has been rinsed. The wet trousers lie in the "
            "corridor. Her mate puts a blanket round her, without gloves, and gives her his own jumper. A "
            "little later his hands are red.</p>",
        ),
        Choice(
            "cleaning-q1",
            "What went wrong?",
            (
                Option(
                    "a",
                    "The blanket was not warm enough.",
                    False,
                    "Keeping her warm was well meant and well done.",
                ),
                Option(
                    "b",
                    "He should not have touched her.",
                    False,
                    "He may touch her, with gloves on.",
                ),
                Option(
                    "c",
                    "The substance came along: from the trousers to his hands and the corridor.",
                    True,
                    "Yes. Clean and dirty got mixed.",
                ),
                Option(
                    "d",
                    "She should have rinsed longer.",
                    False,
                    "Perhaps, but that does not turn his hands red.",
                ),
            ),
            "Decontaminating begins with a border: here is dirty, there is clean. Nothing crosses it without "
            "rinsing or a bag.",
        ),
        Heading("cleaning-h2", "From dirty to clean"),
        Steps(
            "cleaning-s1",
            "Four steps",
            (
                Thing(
                    "a",
                    "<b>Away</b> from the substance, upwind, and keep others off.",
                ),
                Thing(
                    "b",
                    "<b>Off</b>: clothes and shoes off, most of the substance goes with them. Into a closed bag.",
                ),
                Thing(
                    "c",
                    "<b>Rinse</b>: plenty of lukewarm water, from top to bottom, hair and folds too.",
                ),
                Thing(
                    "d",
                    "<b>Warm and clean</b>: blanket, clean clothes, and only then into a waiting room or ambulance.",
                ),
            ),
        ),
        Picture(
            "cleaning-p1",
            "zones.png",
            "Three areas from red through yellow to green. In the red one somebody stands by a drum, in the "
            "yellow one somebody under a shower beside a closed bag, in the green one somebody with a "
            "blanket. An arrow runs to the right.",
            "One direction: from dirty, through water, to clean.",
        ),
        Text(
            "cleaning-t2",
            "<p>With a large contamination or a warfare agent, specialised teams do this. Your part remains: away, "
            "distance, alarm, and having those who can help themselves undress and rinse.</p>",
        ),
        Heading("cleaning-h3", "Handing over"),
        Text(
            "cleaning-t3",
            "<p>The ambulance wants to know five things: <b>which substance</b>, <b>which route</b> (skin, eyes, "
            "lungs, mouth), <b>how long and how much</b>, <b>what was done</b> and for how long it was rinsed, and "
            "<b>whether the person is still contaminated</b>. Send the SDS along. Say it before the doors open.</p>",
        ),
        Choice(
            "cleaning-q2",
            "What do you tell the ambulance about Kim? Choose all right answers.",
            (
                Option(
                    "a",
                    "‘Caustic soda, thirty per cent; here is the sheet.’",
                    True,
                    "Yes. The name and the strength decide what the doctor does.",
                ),
                Option(
                    "b",
                    "‘Rinsed from a quarter past ten until half past ten.’",
                    True,
                    "Yes. Times are worth more than ‘for a while’.",
                ),
                Option(
                    "c",
                    "‘She was not careful herself.’",
                    False,
                    "That helps nobody now, and it may not be true.",
                ),
                Option(
                    "d",
                    "‘Her trousers are in that bag, her skin is clean.’",
                    True,
                    "Yes. That keeps the ambulance clean.",
                ),
            ),
            "Facts, times, contaminated or not. Briefly and before departure.",
            multiple=True,
        ),
        Checklist(
            "cleaning-q3",
            "Go through what remains to be done. Tick everything once you know who does it in your unit.",
            (
                Thing(
                    "a",
                    "Report the incident, even if it was not so bad.",
                ),
                Thing(
                    "b",
                    "Refill and check the shower, eyewash bottles and gloves.",
                ),
                Thing(
                    "c",
                    "Let the occupational physician know who was exposed.",
                ),
                Thing(
                    "d",
                    "Have the dirty water, the bags and the spill disposed of.",
                ),
                Thing(
                    "e",
                    "Talk to the helpers: today, and once more in a week.",
                ),
            ),
        ),
        Text(
            "cleaning-t4",
            '<p><b>Sources.</b> <a href="https://wetten.overheid.nl/BWBR0010346">Working Conditions Act</a>, '
            "articles 9 and 15. Regulation (EC) 1907/2006 (REACH), annex II, sections 4, 6 and 13. <a "
            'href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Regulation (EC) 1272/2008 (CLP)</a>, annex '
            "IV: P361 and P363 (clothing). The four steps are a choice of this course. The private is "
            "imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        "The method of Defence for decontaminating at an ordinary workplace and the border with CBRN.",
        "With whom exposure is recorded and who calls in the occupational physician.",
    ),
)
