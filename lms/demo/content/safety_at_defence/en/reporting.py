"""Lesson 5: reporting an incident so that somebody can do something with it."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Option,
    Ordering,
    Picture,
    Text,
    Thing,
)

LESSON = Lesson(
    key="reporting",
    slug="reporting-an-incident",
    title="Reporting an incident",
    minutes=7,
    objectives=(
        "choose what comes first after an incident",
        "write a report that somebody else can act on",
        "know which accidents must go to the Labour Authority at once",
    ),
    blocks=(
        Heading("reporting-h1", "The pallet on the loading bay"),
        Text(
            "reporting-t1",
            "<p>On the loading bay a pallet slides off the forks. A box drops on Private Amir Haddou's foot. "
            "He swears and walks it off. ‘I'm all right.’ The lorry should have left ten minutes ago.</p>"
            "<p>‘Clear it up quickly’, says the sergeant. ‘We'll report it tonight.’</p>",
        ),
        Choice(
            "reporting-q1",
            "What is done first?",
            (
                Option(
                    "a",
                    "Clear up and drive off; tonight you will still know, and there will be time to do it well.",
                    False,
                    "Then nobody knows any more how the pallet lay. And what can happen today can happen "
                    "again tomorrow.",
                ),
                Option(
                    "b",
                    "Fill in the report at once, so that it is not forgotten.",
                    False,
                    "Good that you want to report, but Amir and the place come first.",
                ),
                Option(
                    "c",
                    "Have Amir looked at, cordon off the place and only then take pictures and report.",
                    True,
                    "Right. First the person, then the danger, then the trace.",
                ),
                Option(
                    "d",
                    "See whether Amir has complaints tomorrow.",
                    False,
                    "You can sometimes walk on a broken foot. And even without injury this is an incident.",
                ),
            ),
            "The order is: help, make safe, leave the place as it is, report. Clearing up comes after that.",
        ),
        Heading("reporting-h2", "What do you report?"),
        Text(
            "reporting-t2",
            "<p>Everything that somebody else can learn from:</p><ul>"
            "<li>an <b>unsafe situation</b>: something can go wrong;</li>"
            "<li>a <b>near miss</b>: it just went well;</li><li>an <b>accident</b>: there is injury or "
            "damage.</li></ul><p>Defence grades incidents by severity, from 0 to 4. In doubt about how "
            "serious it was? Report it and let somebody else weigh it. ‘It was not that bad’ is no reason "
            "not to report.</p>",
        ),
        Choice(
            "reporting-q2",
            "Which report helps the warehouse manager most?",
            (
                Option(
                    "a",
                    "‘Amir was in the way when a box fell. He has been spoken to and will pay more "
                    "attention.’",
                    False,
                    "This points at a culprit. The pallet will slide again next week.",
                ),
                Option(
                    "b",
                    "‘14.10, bay 3. Pallet slid off wet forks when turning. Box on foot.’",
                    True,
                    "Yes. Time, place, what happened and what made it possible.",
                ),
                Option(
                    "c",
                    "‘Forklift unsafe, please act.’",
                    False,
                    "Which forklift, and what is unsafe? The manager has to guess.",
                ),
                Option(
                    "d",
                    "‘Near miss at loading bay, nothing special.’",
                    False,
                    "There was an injury, and what was special about it is exactly what matters.",
                ),
            ),
            "Write down what a camera would have seen, plus what made it possible. What you think of it can "
            "be said in conversation.",
        ),
        Heading("reporting-h3", "Five links"),
        Text(
            "reporting-t3",
            "<p>A report goes through five links: <b>noticing</b>, <b>reporting</b>, <b>weighing</b>, "
            "<b>tackling</b> and <b>analysing</b>. The Defence Safety Inspectorate saw that the signal can "
            "grow weaker at each link. The first two are in your hands. For the other three you may ask "
            "something: what was done with my report?</p>",
        ),
        Picture(
            "reporting-p1",
            "chain.png",
            "Five links from left to right: an eye, a megaphone, a pair of scales, a spanner and a light "
            "bulb. Above the links are arcs of sound that grow paler with each link.",
            "From what somebody sees to what everybody learns. The signal must not get lost on the way.",
        ),
        Heading("reporting-h4", "When to the Labour Authority at once?"),
        Text(
            "reporting-t4",
            "<p>The employer reports an accident at work <b>at once</b> to the Netherlands Labour Authority if it "
            "leads to death, lasting injury or admission to hospital (Working Conditions Act, article 9). Treatment "
            "as an out-patient does not count as admission. If admission or lasting injury only shows later, it is "
            "reported then.</p><p>An accident with more than three working days of absence goes on a list. The "
            "employer makes the report. You see to it that your supervisor knows at once.</p>",
        ),
        Ordering(
            "reporting-q4",
            "Put the five links of a report in order.",
            (
                Thing(
                    "a",
                    "Noticing: you see that the guard is loose.",
                ),
                Thing(
                    "b",
                    "Reporting: you write what you saw and what could have happened.",
                ),
                Thing(
                    "c",
                    "Weighing: somebody decides how serious it is.",
                ),
                Thing(
                    "d",
                    "Tackling: the guard is fixed.",
                ),
                Thing(
                    "e",
                    "Analysing: why do guards come loose?",
                ),
            ),
            "The first two are yours. If it stops at tackling, another guard will be loose next year.",
        ),
        Choice(
            "reporting-q3",
            "The next day Amir is admitted to hospital and has an operation on his foot. What now?",
            (
                Option(
                    "a",
                    "Nothing extra: the accident was yesterday.",
                    False,
                    "The duty arises as soon as there is an admission, a day later as well.",
                ),
                Option(
                    "b",
                    "Only report if the foot is damaged for good.",
                    False,
                    "Admission to hospital is enough in itself.",
                ),
                Option(
                    "c",
                    "Put it on the list of accidents with absence; that is enough with one casualty.",
                    False,
                    "The list comes on top, but does not replace the report.",
                ),
                Option(
                    "d",
                    "Call the supervisor: the employer must now report it at once.",
                    True,
                    "Right. An admission makes it reportable, also when it only shows later.",
                ),
            ),
            "Death, lasting injury or admission to hospital: at once. Also when it only shows later.",
        ),
        Callout(
            "reporting-c1",
            "tip",
            "Tomorrow",
            "<p>Find out where you report an incident and try it once: open the form and read which fields "
            "there are. Ask your boss what was done with the last three reports.</p>",
        ),
        Text(
            "reporting-t5",
            '<p><b>Sources.</b> <a href="https://wetten.overheid.nl/BWBR0010346">Working Conditions Act '
            "(Arbowet)</a>, article 9. Netherlands Labour Authority (<i>Nederlandse Arbeidsinspectie</i>), "
            '<a href="https://www.nlarbeidsinspectie.nl/melden/arbeidsongeval">Arbeidsongeval melden</a> (in '
            'Dutch). <a href="https://zoek.officielebekendmakingen.nl/kst-36124-11.html">Parliamentary paper '
            "36 124, no. 11</a> (2022, in Dutch), for the five links. <a "
            'href="https://www.rijksfinancien.nl/jaarverslag/2021/X/onderdeel/1325902">Defence annual report '
            "2021, annex 6</a> (in Dutch), for the grades of severity. The loading bay and the people are "
            "imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "The reporting system of the service itself (the annual report for 2021 names PeopleSoft Melden "
            "Voorval and, in the air force, the Safety Reporting System) and the descriptions of severity 0 "
            "to 4."
        ),
        (
            "Who in Defence makes the report to the Netherlands Labour Authority, and how that is done on "
            "exercise, on board and abroad."
        ),
        (
            "From which severity the Defence Safety Inspectorate investigates an incident (in 2018: category "
            "4)."
        ),
    ),
)
