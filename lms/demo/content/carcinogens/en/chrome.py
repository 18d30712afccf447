"""Lesson 2: chromium-6 at Defence."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Hotspot,
    Lesson,
    Numeric,
    Option,
    Picture,
    Scenario,
    Situation,
    Spot,
    Text,
    Way,
)

LESSON = Lesson(
    key="chrome",
    slug="chromium-6-at-defence",
    title="Chromium-6 at Defence",
    minutes=7,
    objectives=(
        "say where chromium-6 is and when it is released",
        "stop and ask for a release before working on a layer",
        "know what to do if sanding happened all the same",
    ),
    blocks=(
        Heading(
            "chrome-h1",
            "The history",
        ),
        Text(
            "chrome-t1",
            (
                "<p>For years equipment of Defence was protected with paint that contained chromium-6. People sanded, sprayed and blasted that paint without knowing what they breathed in. In 2018 RIVM, the Dutch institute for public health, found that the care for them had fallen short, and that people may have fallen ill from it. That is why the regime is strict now. You take this course every year because the Working Conditions Decree (article 4.19) asks it of everybody who may breathe in something like this.</p>"
            ),
        ),
        Heading(
            "chrome-h2",
            "Locked in the layer",
        ),
        Picture(
            "chrome-p1",
            "layers.png",
            (
                "A cross-section of a wall: grey metal at the bottom, a thin yellow layer on it, then a thick "
                "primer with yellow grains, then a green topcoat. On the right a sander presses through the "
                "layers and yellow dust flies up."
            ),
            "In the layer it is locked in. Working on it turns it into dust.",
        ),
        Text(
            "chrome-t2",
            (
                "<p><b>Chromium-6</b> is hexavalent chromium. It stops corrosion, above all on aluminium and "
                "steel. It is in <b>primers</b> and in thin layers on the metal, under the topcoat you see. As "
                "long as the layer is whole and you stay off it you do not breathe it in. Sanding, blasting, "
                "grinding, drilling, heating, welding and wiping off a damaged layer: then it comes loose.</p>"
            ),
        ),
        Hotspot(
            "chrome-q1",
            "In which layer is most of the chromium-6 here?",
            "layers.png",
            (
                "The same cross-section, with marked places on the metal, the primer, the topcoat and the grip of "
                "the sander."
            ),
            (
                Spot(
                    "a",
                    24,
                    84,
                    False,
                    "The metal itself is aluminium or steel.",
                ),
                Spot(
                    "b",
                    24,
                    52,
                    True,
                    "Yes, the primer with the yellow grains, below the colour.",
                ),
                Spot(
                    "c",
                    24,
                    32,
                    False,
                    "The topcoat mostly does not contain it, though yellow or green was sometimes lead chromate. It does hide what is below.",
                ),
                Spot(
                    "d",
                    65,
                    23,
                    False,
                    "The machine sets it free; it is not in there.",
                ),
            ),
            "The colour outside says nothing. The layer below may be thirty years old.",
        ),
        Choice(
            "chrome-q2",
            "What may you do to an unknown layer of paint without a release?",
            (
                Option(
                    "a",
                    "Sand a small spot by hand.",
                    False,
                    "That makes dust too, and it becomes a habit.",
                ),
                Option(
                    "b",
                    "Leave it whole.",
                    True,
                    "Yes. First know what is in it.",
                ),
                Option(
                    "c",
                    "Drill one hole if you wear a mask.",
                    False,
                    "Without a plan and extraction the dust is on your clothes and in the hall.",
                ),
                Option(
                    "d",
                    "Soften it with a burner.",
                    False,
                    "Heat brings it into the air as fume.",
                ),
            ),
            (
                "No dust without a release. A release says what is in the layer, which work is allowed, with "
                "which extraction, protection and cleaning."
            ),
            is_critical=True,
        ),
        Heading(
            "chrome-h3",
            "The case",
        ),
        Scenario(
            "chrome-q3",
            "A hatch must be painted today. What do you do?",
            (
                Situation(
                    "door",
                    (
                        "You get a hatch of an old vehicle. The order: sand and spray, finished today. There is no form "
                        "with it."
                    ),
                    (
                        Way(
                            "a",
                            "Begin: it is green, so no chromium-6.",
                            "The colour says nothing. After ten minutes the dust is yellow.",
                            goes_to="yellow",
                        ),
                        Way(
                            "b",
                            "Ask whether there is a release.",
                            "Nobody knows. The chief sighs, but he calls.",
                            goes_to="call",
                        ),
                    ),
                ),
                Situation(
                    "yellow",
                    "Yellow dust on your sleeves, on the floor, in the air.",
                    (
                        Way(
                            "a",
                            "Blow it away with compressed air.",
                            "Now it hangs as far as the canteen.",
                        ),
                        Way(
                            "b",
                            "Stop, everybody out, wipe nothing, and report.",
                            (
                                "The hall is closed. Annoying, and right. Whoever was there is written down: that is your right."
                            ),
                            goes_to="call",
                        ),
                    ),
                ),
                Situation(
                    "call",
                    "The expert comes back with a sample: there is chromium-6 in the primer.",
                    (
                        Way(
                            "a",
                            "Sand after all, but wet.",
                            "Wet means less dust, but without a release it stays forbidden, and the sludge dries.",
                            goes_to="call2",
                        ),
                        Way(
                            "b",
                            "Have the hatch replaced by a new one.",
                            "The quickest way turned out to be a spare. Replacing is the first step of STOP.",
                            ends_well=True,
                        ),
                    ),
                ),
                Situation(
                    "call2",
                    "The expert stops you.",
                    (
                        Way(
                            "a",
                            "Wait for a release with extraction and a separate room.",
                            "Three days later it is done well.",
                            ends_well=True,
                        ),
                        Way(
                            "b",
                            "Give the job to a contractor.",
                            "His lungs are worth just as much.",
                        ),
                    ),
                ),
            ),
            (
                "‘No sanding without a release’ works only if stopping is normal. Whoever stops does not hold "
                "things up: they prevent a closed hall."
            ),
            is_critical=True,
        ),
        Heading(
            "chrome-h4",
            "How much is too much?",
        ),
        Numeric(
            "chrome-q4",
            (
                "The Dutch limit value for chromium-6 in air is 0.001 mg per m³ over eight hours. How many "
                "micrograms is that?"
            ),
            "1",
            "0",
            "µg/m³",
            (
                "One microgram in a cubic metre of air. You do not see it, you do not smell it, and it is still a "
                "ceiling."
            ),
        ),
        Callout(
            "chrome-c1",
            "info",
            "Skin and allergy",
            (
                "<p>Chromium-6 may also cause an allergy. That is why cement and some products bear EUH203: "
                "‘Contains chromium(VI). May produce an allergic reaction.’ Eczema on your hands belongs with the "
                "occupational physician, not under a plaster.</p>"
            ),
        ),
        Text(
            "chrome-t3",
            (
                '<p><b>Sources.</b> <a href="https://www.rivm.nl/chroom-6-en-carc">RIVM</a>, research into '
                'chromium-6 at Defence (2018). <a href="https://wetten.overheid.nl/BWBR0008498">Working '
                "Conditions Decree (Arbeidsomstandighedenbesluit)</a>, chapter 4, section 2; Working Conditions "
                "Regulation, annex XIII. Defence, plan for the control of chromium-6 (2021). The hatch is "
                "imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        (
            "The chromium-6 regime of Defence as it is now: who releases, on which form, and which work is "
            "never allowed."
        ),
        (
            "The limit value of 0.001 mg/m³ (as chromium, eight hours, since 1 March 2017) in the text of "
            "annex XIII as it is today."
        ),
    ),
)
