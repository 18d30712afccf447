"""Lesson 6: free contact with people outside Defence."""

from lms.demo.content.shapes import (
    Accordion,
    Choice,
    Heading,
    Lesson,
    Option,
    Part,
    Picture,
    Text,
)

LESSON = Lesson(
    key="outside",
    slug="free-contact-with-outsiders",
    title="Free contact with outsiders",
    minutes=6,
    objectives=(
        "name whom outside Defence you may ask for advice or help",
        "say when the law protects you if you make something public",
        "explain why nobody may forbid or trace such contact",
    ),
    blocks=(
        Heading("outside-h1", "‘We keep that inside the gate’"),
        Text(
            "outside-t1",
            "<p>Six months ago Sergeant Major Eva Kramer reported that inspections of lifting slings are put "
            "on paper without anybody looking. She got a confirmation. Then nothing. Last week a sling "
            "broke.</p><p>She calls the Whistleblowers Authority for advice. Her boss hears of it. ‘We keep "
            "that inside the gate. To whom else have you spoken?’</p>",
        ),
        Choice(
            "outside-q1",
            "What is right?",
            (
                Option(
                    "a",
                    "Eva should first have gone up the whole line.",
                    False,
                    "She need not. Since 18 February 2023 an abuse may also be reported outside directly. Asking for "
                    "advice is always allowed.",
                ),
                Option(
                    "b",
                    "Eva may ask advice of whom she likes.",
                    True,
                    "Yes. Her boss ought not to ask: searching for who talks means that nobody says anything any "
                    "more.",
                ),
                Option(
                    "c",
                    "Eva may ask for advice if her boss gives leave.",
                    False,
                    "No leave is needed for advice or a report.",
                ),
                Option(
                    "d",
                    "Her boss may forbid it, for Eva is military.",
                    False,
                    "The Act holds for the military too. An agreement that forbids reporting is void.",
                ),
            ),
            "Free contact with outsiders is a safety valve. It works only if nobody sits on it.",
        ),
        Heading("outside-h2", "Who is outside"),
        Accordion(
            "outside-a1",
            (
                Part(
                    "a",
                    "Whistleblowers Authority (Huis voor Klokkenluiders)",
                    "<p>Gives free and confidential advice and can investigate. Independent.</p>",
                ),
                Part(
                    "b",
                    "National Ombudsman, Veterans Ombudsman",
                    "<p>Handles complaints about how the government treated you, usually after you complained there "
                    "first.</p>",
                ),
                Part(
                    "c",
                    "A Member of Parliament",
                    "<p>Everybody may petition in writing (Constitution, article 5). Parliament does not decide about "
                    "persons.</p>",
                ),
                Part(
                    "d",
                    "A lawyer, your union, your doctor",
                    "<p>They advise you, and keep silent about what you tell.</p>",
                ),
                Part(
                    "e",
                    "Inspector-General of the Armed Forces (IGK)",
                    "<p>Belongs to Defence, but stands beside the line and mediates. Also for former staff and "
                    "families.</p>",
                ),
            ),
        ),
        Picture(
            "outside-p1",
            "gate.png",
            "A barracks gate that stands open. Somebody walks with a speech bubble to a house, a pair of "
            "scales and a building with columns. A closed envelope with a lock stays inside.",
            "You may go outside with your story. What is classified stays inside.",
        ),
        Heading("outside-h3", "And the press?"),
        Text(
            "outside-t2",
            "<p>The law protects whoever makes something <b>public</b> with good reason to think it true, and "
            "who:</p><ul><li>first reported it to a competent body and has reason to see that the "
            "investigation makes too little progress; <b>or</b></li><li>has good reason to fear danger to the "
            "public, detriment, or that nothing will be done.</li></ul><p>That is narrow. Get advice "
            "first.</p>",
        ),
        Text(
            "outside-t3",
            "<p>You may have an opinion about your work in general (Constitution, article 7). The limit lies "
            "where your function or the service can no longer work well (Wet ambtenaren defensie, article "
            "12a). Do not speak for Defence if that is not your task. And <b>classified information</b> you "
            "give to nobody who is not cleared for it, not even in a report.</p>",
        ),
        Choice(
            "outside-q2",
            "Eva wants to report, but one of the papers is classified. What does she do?",
            (
                Option(
                    "a",
                    "Send the paper along: it is about safety.",
                    False,
                    "That may be a crime and endanger others, however good the aim.",
                ),
                Option(
                    "b",
                    "Not report.",
                    False,
                    "Then the slings stay uninspected. There is another way.",
                ),
                Option(
                    "c",
                    "Cut off the marking and send a picture.",
                    False,
                    "The content stays classified.",
                ),
                Option(
                    "d",
                    "Tell what goes wrong, without the paper.",
                    True,
                    "Good. The Authority or the COID knows how somebody who is cleared can see the paper.",
                ),
            ),
            "You can nearly always tell what goes wrong without the secret in it.",
        ),
        Heading("outside-h4", "If you are in charge"),
        Text(
            "outside-t4",
            "<p>Do not ask who spoke to whom. Do not search mail or telephones for who talked. Forbid "
            "nothing, not in a leaving agreement either. Rather ask: what did we let lie, so that somebody "
            "had to go outside?</p>",
        ),
        Choice(
            "outside-q3",
            "Which sentences do not belong in a unit? Choose all right answers.",
            (
                Option(
                    "a",
                    "‘Whoever talks to a Member of Parliament need not come back here.’",
                    True,
                    "Right. This threatens detriment.",
                ),
                Option(
                    "b",
                    "‘Have you talked to a confidential adviser yet?’",
                    False,
                    "This is a good question, if you do not fish for the answer.",
                ),
                Option(
                    "c",
                    "‘Just sign that you will never report this.’",
                    True,
                    "Right. Such an agreement is void, and the mere request deters.",
                ),
                Option(
                    "d",
                    "‘Put no classified things in it if you report.’",
                    False,
                    "This is a good and necessary warning.",
                ),
            ),
            "Warning about secrets is allowed. Warning against reporting is not.",
            multiple=True,
        ),
        Text(
            "outside-t5",
            '<p><b>Sources.</b> <a href="https://wetten.overheid.nl/BWBR0037852">Wet bescherming '
            "klokkenluiders</a> (Whistleblowers Protection Act), articles 17e to 17ec and 17h; <a "
            'href="https://www.caorijk.nl/cao-rijk/hoofdstuk-13/workaround-teksten-wet-bescherming-klokkenluiders/artikel-17ea-eerste-en-tweede-lid">article '
            "17ea</a> on making public. Constitution, articles 5 and 7. Wet ambtenaren defensie, article 12a. "
            '<a href="https://www.defensie.nl/onderwerpen/igk">Defence on the IGK</a>. <a '
            'href="https://www.nationaleombudsman.nl/veteranen">Veterans Ombudsman</a>. The sergeant major '
            "and the slings are imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "How the Act relates to classified information and national security, and which competent "
            "authority is open for it."
        ),
        (
            "The directive in force of the Secretary-General on public appearances and contact with the "
            "press."
        ),
        "The article numbers after later changes of the Act.",
    ),
)
