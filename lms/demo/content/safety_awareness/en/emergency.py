"""Lesson 5: when things go wrong, or nearly."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Option,
    Picture,
    Text,
)

LESSON = Lesson(
    key="emergency",
    slug="emergency-and-reporting",
    title="When things go wrong: emergency and reporting",
    minutes=7,
    objectives=(
        "act in the right order in an emergency",
        "tell an accident, a near miss and an unsafe situation apart",
        "make a good report",
    ),
    blocks=(
        Heading("emergency-h1", "In an emergency"),
        Text(
            "emergency-t1",
            "<ol><li><b>Mind the danger.</b> First make sure that you do not become the next casualty.</li>"
            "<li><b>Raise the alarm.</b> Warn the people around you. Call the internal emergency number of your location or "
            "<b>112</b>.</li>"
            "<li><b>Help</b>, if it is safe to do so, and let the emergency response team (BHV) or the medical service take "
            "over.</li>"
            "<li><b>Leave if you must.</b> Follow the escape route, do not take a lift, go to the assembly point and stay "
            "there until you may go.</li></ol>"
            "<p>On the telephone you say: <b>who</b> you are, <b>where</b> it is, <b>what</b> has happened, <b>how many</b> "
            "casualties there are and which <b>dangers</b> remain. Hang up only when the operator says so.</p>",
        ),
        Callout(
            "emergency-c1",
            "danger",
            "Fire or hazardous substance",
            "<ul><li><b>Fire:</b> fight it only if it is small, you have been taught how and you have a way out behind you. "
            "Otherwise: close the door and leave. Stay out of the smoke.</li>"
            "<li><b>Leak or vapour:</b> go to the side the wind comes from and keep others away. No flames and no "
            "sparks.</li>"
            "<li><b>Substance on skin or in eyes:</b> rinse at once with plenty of water and keep rinsing until help takes "
            "over. Take off contaminated clothing. Give the label or section 4 of the SDS to the helper.</li></ul>",
        ),
        Choice(
            "emergency-q1",
            "In a store a colleague lies on the floor. You notice a sharp smell. What do you do first?",
            (
                Option(
                    "a",
                    "Run in and pull him out.",
                    False,
                    "Understandable, but you may fall down as well. Then there are two casualties and no alarm.",
                ),
                Option(
                    "b",
                    "Wait until the supervisor is back.",
                    False,
                    "That loses precious time. Everybody may and must raise the alarm.",
                ),
                Option(
                    "c",
                    "Stay outside, warn others and raise the alarm at once. I say that there may be a gas or vapour.",
                    True,
                    "Right. Rescuers with breathing protection can get him out safely.",
                ),
            ),
            "Your own safety first. You do not fetch a casualty from a space with unknown air without protection.",
        ),
        Heading("emergency-h2", "Reporting: also when it ended well"),
        Text(
            "emergency-t2",
            "<ul><li><b>Accident</b>: somebody is hurt or falls ill.</li><li><b>Near miss</b>: it only just went "
            "well. A load falls beside you.</li><li><b>Unsafe situation</b>: nothing has happened yet. A cable reel "
            "with a damaged cable.</li></ul><p>In Defence all this together is often called an <b>incident</b> "
            "(<i>voorval</i>). You report all three.</p>",
        ),
        Picture(
            "emergency-p1",
            "iceberg.png",
            "An iceberg. The small part above the water bears a red cross: the accident. Under water, in the large part, "
            "are many yellow triangles: near misses and unsafe situations.",
            "Accidents stand out. Under water are the signals from which you can learn sooner.",
        ),
        Text(
            "emergency-t3",
            "<p>The iceberg is a picture, not a sum. Not every small incident has the same cause as a serious "
            "accident. But a small incident can be a <b>weak signal</b> of a great risk. The Dutch Defence Safety "
            "Inspectorate names five steps: noticing, reporting, weighing, tackling and analysing. Everybody can do "
            "the first two. So can you.</p>",
        ),
        Heading("emergency-h3", "How to report well"),
        Text(
            "emergency-t4",
            "<ul><li>Report a danger <b>at once</b> to your supervisor (Working Conditions Act, article 11). Then "
            "enter a report in the reporting system of your unit.</li><li>Write down <b>facts</b>: what, where, "
            "when, what could have happened, what did you do? No blame, no gossip, no medical details.</li><li>Leave "
            "the place as it is, except to help or to prevent new danger.</li><li>You do not dare to go to your own "
            "supervisor? Go to a higher supervisor, the safety adviser or a confidential adviser.</li></ul>",
        ),
        Callout(
            "emergency-c2",
            "info",
            "What your employer must do next",
            "<p>Does an accident at work lead to death, lasting injury or admission to hospital? Then the "
            "<b>employer</b> reports it to the Netherlands Labour Authority without delay (Working Conditions Act, "
            "article 9). That is why your supervisor must know at once.</p>",
        ),
        Choice(
            "emergency-q2",
            "What do you report? Choose all right answers.",
            (
                Option(
                    "a",
                    "An ammunition box that falls from a stack and hits nobody.",
                    True,
                    "Yes. That is a near miss.",
                ),
                Option(
                    "b",
                    "An emergency exit blocked by pallets.",
                    True,
                    "Yes. That is an unsafe situation. You also have them moved at once.",
                ),
                Option(
                    "c",
                    "A colleague who cuts himself and must see a doctor.",
                    True,
                    "Yes. That is an accident. First help, then report.",
                ),
                Option(
                    "d",
                    "That there is no coffee left.",
                    False,
                    "A pity, but not dangerous.",
                ),
            ),
            "Accident, near miss and unsafe situation: you report all three, also when it ended well.",
            multiple=True,
        ),
        Text(
            "emergency-t5",
            '<p><b>Sources.</b> <a href="https://wetten.overheid.nl/BWBR0010346">Working Conditions Act (Arbowet)</a>, '
            "articles 3, 9, 11 and 15. Inspectie Veiligheid Defensie, <i>Sterker reageren op zwakke signalen</i> (2022), "
            'sent to parliament with <a href="https://zoek.officielebekendmakingen.nl/dossier/kst-36124-11.html">'
            "Parliamentary paper 36 124, no. 11</a>. The image of the iceberg goes back to the work of Heinrich (1931); "
            "the fixed ratios that he gave have since been refuted.</p>",
        ),
    ),
    needs_confirmation=(
        "The internal emergency number, the assembly point and the name of the reporting system of each location.",
        (
            "The first-aid rules for substances on skin and in eyes: have the occupational physician or the BHV coordinator "
            "confirm the text."
        ),
        (
            "To which supervisory authority Defence reports a serious accident at work, and by which way, also on exercise, at "
            "sea and abroad."
        ),
        "The terms accident, near miss, unsafe situation and incident in the rules of Defence.",
    ),
)
