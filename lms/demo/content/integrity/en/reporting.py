"""Lesson 5: talking, reporting and what follows."""

from lms.demo.content.shapes import (
    Callout,
    Choice,
    Heading,
    Lesson,
    Option,
    Picture,
    Text,
    TrueFalse,
)

LESSON = Lesson(
    key="reporting",
    slug="talking-and-reporting",
    title="Talking and reporting",
    minutes=7,
    objectives=(
        "explain the difference between talking, reporting and going to the police",
        "say to whom within Defence you can turn",
        "tell what happens with a report and what protects you",
    ),
    blocks=(
        Heading("reporting-h1", "‘Do not pass it on’"),
        Text(
            "reporting-t1",
            "<p>Private Sem Yilmaz tells you something. His corporal fills his own car with service fuel every "
            "Friday. Sem signed for it once. ‘Do not pass it on. If this comes out, I am out.’</p><p>You like Sem. "
            "And now you know it too.</p>",
        ),
        Choice(
            "reporting-q1",
            "What do you say to Sem?",
            (
                Option(
                    "a",
                    "‘I promise, I will say nothing.’",
                    False,
                    "Then you carry it alone too, and nothing changes. Promise nothing that you cannot keep.",
                ),
                Option(
                    "b",
                    "‘I am going to report it right now, whether you like it or not.’",
                    False,
                    "Reporting may be needed. But this way Sem loses all say in it, and the next person tells you "
                    "nothing.",
                ),
                Option(
                    "c",
                    "‘I cannot let it rest. Whom shall we go to together?’",
                    True,
                    "Good. You are honest and do not drop him.",
                ),
                Option(
                    "d",
                    "‘It is only petrol.’",
                    False,
                    "Today petrol. And Sem is already being pressured with it.",
                ),
            ),
            "Never promise secrecy before you know about what. Do promise to do nothing behind somebody's "
            "back.",
        ),
        Heading("reporting-h2", "Three doors"),
        Text(
            "reporting-t2",
            "<ul><li><b>Talk</b>: to a confidential adviser, chaplain or social worker. Nothing happens "
            "without you, unless the law demands it or somebody is in grave danger.</li><li><b>Report</b>: to "
            "your commander, one level higher, the integrity reporting point (MID) or the central integrity "
            "organisation (COID). Then something must be done with it.</li><li><b>Go to the police</b>: the "
            "Royal Marechaussee or the police, if it may be a crime.</li></ul><p>You may take any door, in "
            "any order.</p>",
        ),
        Picture(
            "reporting-p1",
            "doors.png",
            "Three open doors side by side: behind the first a talk between two people, behind the second a "
            "list, behind the third a shield. A person stands in front.",
            "Talk, report, go to the police. Nobody at Defence may hold a door shut for you.",
        ),
        Choice(
            "reporting-q2",
            "Your report is about your own commander. To whom can you turn? Choose all right answers.",
            (
                Option(
                    "a",
                    "A commander one level higher.",
                    True,
                    "Yes. You need not first pass the one it is about.",
                ),
                Option(
                    "b",
                    "Only the commander himself; the line comes first.",
                    False,
                    "No. The line is one way, not the only one.",
                ),
                Option(
                    "c",
                    "The integrity reporting point.",
                    True,
                    "Yes. It stands outside your unit.",
                ),
                Option(
                    "d",
                    "A confidential adviser of another unit.",
                    True,
                    "Yes. You may choose.",
                ),
            ),
            "There is always a way around the one it is about.",
            multiple=True,
        ),
        Heading("reporting-h3", "What happens then"),
        Text(
            "reporting-t3",
            "<p>For a report of an <b>abuse</b> the law sets terms: a confirmation within seven days, word of "
            "what was or will be done within three months. Who you are stays secret, unless you agree or the "
            "law demands otherwise. The one it is about is heard and until then is not guilty.</p><p>For "
            "undesirable behaviour Defence has rules of its own. Ask what holds for your report.</p>",
        ),
        Text(
            "reporting-t4",
            "<p>Whoever reports an abuse with good reason <b>may not be harmed</b> for it: not dismissed, moved, "
            "passed over or bullied. If it happens all the same, the employer must prove that it had another cause. "
            "It also holds for whoever helps the person who reports.</p>",
        ),
        Choice(
            "reporting-q3",
            "After your report you suddenly get guard duty three weekends in a row. What do you do first?",
            (
                Option(
                    "a",
                    "Nothing, for you cannot prove it.",
                    False,
                    "You need not prove that the report caused it. Silence does make it harder.",
                ),
                Option(
                    "b",
                    "Write down what happened, and report it as possible detriment.",
                    True,
                    "Good. The employer must then show that it has another reason.",
                ),
                Option(
                    "c",
                    "Swap the duties without saying anything.",
                    False,
                    "Then the signal disappears. Perhaps there is an ordinary reason, but now you will not hear it.",
                ),
                Option(
                    "d",
                    "Say in the group who in your view made the roster like this, and why.",
                    False,
                    "Then you accuse somebody without facts. Keep to what you know.",
                ),
            ),
            "Write down facts: day, place, who, what. Keep them at home, without classified matters.",
        ),
        TrueFalse(
            "reporting-q4",
            "Whoever reports with good reason and turns out to be wrong is not protected.",
            False,
            "What counts is whether you had good reason at the time to think it true. You need prove nothing.",
        ),
        Callout(
            "reporting-c1",
            "info",
            "Aftercare",
            "<p>When the investigation is over, it is not over for people. There is aftercare for whoever "
            "reported, whoever it happened to, whoever stood by, and also for whoever was accused. Ask the "
            "COID, social work or your commander. At the foot of every page is ‘Integrity help’: that page "
            "does not remember who reads it.</p>",
        ),
        Text(
            "reporting-t5",
            '<p><b>Sources.</b> <a href="https://wetten.overheid.nl/BWBR0037852">Wet bescherming '
            "klokkenluiders</a> (Whistleblowers Protection Act), articles 1a, 2, 17e, 17eb and 17ec. Defence, "
            "<a "
            'href="https://www.defensie.nl/actueel/nieuws/2022/07/05/evaluatie-integriteitsorganisaties-bevestigt-positieve-ontwikkelingen">evaluation '
            "of the integrity bodies</a> (2022), on COID, MID and aftercare. Code of Criminal Procedure, "
            "articles 161 and 162, on reporting crimes. The private and the fuel are imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "The present names and tasks of COID, MID and confidential advisers, how to reach them, and their "
            "terms."
        ),
        "Defence's own regulation for reports of undesirable behaviour and for protection beyond the Act.",
        "What a confidential adviser at Defence may and may not keep secret.",
    ),
)
