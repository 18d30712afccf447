"""Lesson 3: skin and eyes."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Numeric,
    Option,
    Ordering,
    Picture,
    Steps,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="rinse",
    slug="skin-and-eyes",
    title="Skin and eyes",
    minutes=7,
    objectives=(
        "rinse at once and for long enough",
        "take off contaminated clothes without spreading the substance",
        "know exceptions that were agreed for the workplace",
    ),
    blocks=(
        Heading("rinse-h1", "Battery acid"),
        Text(
            "rinse-t1",
            "<p>In the battery room a cap comes off. Sulphuric acid splashes into the eye of mechanic Lina "
            "Vos. She squeezes it shut and wants to drive to the doctor. The eyewash is four metres away.</p>",
        ),
        Choice(
            "rinse-q1",
            "What is most important now?",
            (
                Option(
                    "a",
                    "To the doctor quickly, who has drops.",
                    False,
                    "The doctor begins with rinsing too. Until then the acid eats on.",
                ),
                Option(
                    "b",
                    "Wait until the pain eases.",
                    False,
                    "The eye is damaged more every second. Alkali sometimes does not even hurt at once.",
                ),
                Option(
                    "c",
                    "Neutralise the acid with an alkali.",
                    False,
                    "Never do that. You bring a second corrosive into the eye.",
                ),
                Option(
                    "d",
                    "Rinse now, with plenty of lukewarm water, and have somebody call 112.",
                    True,
                    "Right. Water, at once, plenty, long.",
                ),
            ),
            "The first seconds decide about the eye. Everything can wait, rinsing cannot.",
            is_critical=True,
        ),
        Heading("rinse-h2", "Eyes"),
        Steps(
            "rinse-s1",
            "How to rinse an eye",
            (
                Thing(
                    "a",
                    "Keep the eye <b>open</b>, with thumb and finger. Help each other: hardly anybody manages alone.",
                ),
                Thing(
                    "b",
                    "Let the water run <b>from the nose outwards</b>, so that it does not reach the other eye.",
                ),
                Thing(
                    "c",
                    "Take out contact lenses if that is easy. Go on rinsing.",
                ),
                Thing(
                    "d",
                    "Let the eye roll: up, down, left, right.",
                ),
                Thing(
                    "e",
                    "<b>At least fifteen minutes</b>, and on until a doctor or the ambulance takes over.",
                ),
            ),
        ),
        Numeric(
            "rinse-q2",
            "For how many minutes do you rinse at least after a corrosive in the eye?",
            "15",
            "0",
            "minutes",
            "At least fifteen, and longer if the SDS says so or the pain stays. Look at a clock: to whoever "
            "is in pain one minute seems like ten.",
            is_critical=True,
        ),
        Picture(
            "rinse-p1",
            "rinse.png",
            "On the left a face: a stream of water runs from the nose over the open eye outwards. On the "
            "right somebody under an emergency shower, with a clock beside.",
            "At once, plenty, lukewarm, long.",
        ),
        Heading("rinse-h3", "Skin"),
        Text(
            "rinse-t2",
            "<p>Under the emergency shower at once. Take off wet clothes, shoes, watch and jewellery "
            "<b>while</b> you rinse. Pull nothing over the head but cut it open. Leave what sticks to the "
            "skin. Dry powder? First wipe or brush it off carefully, with gloves, and then rinse. Keep the "
            "rest of the body warm.</p>",
        ),
        Ordering(
            "rinse-q3",
            "Alkali over a colleague's chest. Put in order.",
            (
                Thing(
                    "a",
                    "Put on gloves.",
                ),
                Thing(
                    "b",
                    "Bring him under the emergency shower and turn on the water.",
                ),
                Thing(
                    "c",
                    "Cut open his jacket and take it off under the water.",
                ),
                Thing(
                    "d",
                    "Go on rinsing for at least fifteen minutes.",
                ),
                Thing(
                    "e",
                    "Give him a dry blanket and send the SDS along.",
                ),
            ),
            "Undressing is done at once, under the running water. With more people the alarm is raised at the "
            "same time.",
        ),
        Callout(
            "rinse-c1",
            "warning",
            "Exceptions",
            "<p>For a few substances other or further rules hold: hydrofluoric acid, substances that react with "
            "water, phosphorus. That is in section 4 and on the card, and what is needed then hangs at the "
            "workplace. If you work with it you learn it there. If you do not know: rinse with plenty of water.</p>",
        ),
        TrueFalse(
            "rinse-q4",
            "Rinsing with water is the whole treatment for every substance; no substance has a remedy of its own.",
            False,
            "Rinsing is nearly always the beginning, but hydrofluoric acid, for one, has a remedy of its own. "
            "Section 4 and the card say which, and it hangs at the workplace. You never neutralise by yourself.",
        ),
        Text(
            "rinse-t3",
            '<p><b>Sources.</b> <a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Regulation (EC) '
            "1272/2008 (CLP)</a>, annex IV: P305 + P351 + P338 (eyes) and P303 + P361 + P353 (skin). "
            "International Chemical Safety Cards (ILO and WHO), on rinsing. EN 15154, on emergency showers "
            "and eyewashes. Het Oranje Kruis, <i>Het Oranje Kruis Boekje</i>. The fifteen minutes are a lower "
            "limit; the SDS comes first. People and incident are imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "The rinsing time according to the Dutch first aid guideline in force; fifteen minutes are a "
            "lower limit here."
        ),
        (
            "The order of undressing and rinsing: the P-statements name taking off clothes first, the lesson "
            "does both at once."
        ),
        (
            "Which substances at Defence need a remedy of their own or another approach, and who was trained "
            "in it."
        ),
    ),
)
