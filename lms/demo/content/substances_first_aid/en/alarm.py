"""Lesson 2: raising the alarm and finding what it is."""

from lms.demo.content.shapes import (
    Blanks,
    Callout,
    Choice,
    Heading,
    Lesson,
    Matching,
    Option,
    Pair,
    Picture,
    Text,
)

LESSON = Lesson(
    key="alarm",
    slug="alarm-and-information",
    title="Alarm and information",
    minutes=6,
    objectives=(
        "raise the alarm in a way that others can act on",
        "find and use section 4 of the safety data sheet",
        "say for whom the poisons centre is there",
    ),
    blocks=(
        Heading("alarm-h1", "‘Come quickly, something has happened’"),
        Text(
            "alarm-t1",
            "<p>In the store a can of degreaser topples over. Private Joris gets it over his arms. Corporal "
            "Meryem calls. ‘Come quickly, something has happened in the store.’ She hangs up.</p><p>There are "
            "four stores.</p>",
        ),
        Blanks(
            "alarm-q1",
            "Complete the message. More than one word can be right.",
            "When life is in danger you call [112|one-one-two]. First name the [place|location|address], then what "
            "happened, with which [substance|substances|product], and how many [casualties|people|injured|victims]. "
            "Do not [hang up] yourself.",
            "Place first: if the line breaks, they know where to go.",
        ),
        Heading("alarm-h2", "Inside and outside"),
        Text(
            "alarm-t2",
            "<p>At a barracks you often call the <b>internal emergency number</b>: the guard opens the gate, warns "
            "the emergency team and shows the ambulance the way. If you do not know it, or are outside the gate: "
            "<b>112</b>. Send somebody to the entrance. Put your telephone on speaker and do what the operator "
            "says.</p>",
        ),
        Picture(
            "alarm-p1",
            "sheet.png",
            "A drum with a label, a sheet with numbered lines of which number 4 is large and red, and a "
            "telephone.",
            "Label, section 4, telephone. Send the sheet along with whoever goes to the doctor.",
        ),
        Heading("alarm-h3", "Section 4"),
        Text(
            "alarm-t3",
            "<p>To every hazardous substance belongs a <b>safety data sheet</b> (SDS), in sixteen sections. "
            "In <b>section 4</b> is the first aid, by route: breathing in, skin, eyes, swallowing. In section "
            "1 is an emergency number. The <b>workplace instruction card</b> says the same more briefly. On "
            "the label are P-statements: those with P3 are about what you do.</p><p>Look this up today, not "
            "when it burns.</p>",
        ),
        Matching(
            "alarm-q2",
            "Where do you find what?",
            (
                Pair(
                    "a",
                    "First aid after swallowing",
                    "Section 4 of the SDS",
                ),
                Pair(
                    "b",
                    "The supplier's emergency number",
                    "Section 1 of the SDS",
                ),
                Pair(
                    "c",
                    "Which glove you wear",
                    "Section 8 of the SDS",
                ),
                Pair(
                    "d",
                    "Whether you fight a fire with water or foam",
                    "Section 5 of the SDS",
                ),
            ),
            "Section 4 is first aid, 5 fire, 6 spills, 8 protection. The numbers are the same for every "
            "substance.",
        ),
        Choice(
            "alarm-q3",
            "Who calls the Dutch poisons centre (NVIC)?",
            (
                Option(
                    "a",
                    "You, first of all.",
                    False,
                    "The NVIC is there for doctors and other professional responders. You call 112 or the internal "
                    "number.",
                ),
                Option(
                    "b",
                    "The doctor or the ambulance.",
                    True,
                    "Yes. You help by giving the name of the substance and the SDS.",
                ),
                Option(
                    "c",
                    "The family of the casualty.",
                    False,
                    "The NVIC is not for the public. The family doctor or 112 is.",
                ),
                Option(
                    "d",
                    "Nobody: it is only for children.",
                    False,
                    "It advises on all poisonings, but to professionals.",
                ),
            ),
            "The NVIC advises professional responders day and night. Your part: which substance, how much, "
            "how long, since when.",
        ),
        Callout(
            "alarm-c1",
            "tip",
            "Tomorrow",
            "<p>For one substance that you work with, look up section 4. Tell your mate what it says under ‘eyes’. "
            "Do you know how to call the internal emergency number from your own telephone?</p>",
        ),
        Text(
            "alarm-t4",
            "<p><b>Sources.</b> Regulation (EC) 1907/2006 (REACH), article 31 and annex II: the sixteen sections. <a "
            'href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Regulation (EC) 1272/2008 (CLP)</a>, annex IV: '
            'P-statements. <a href="https://nvic.umcutrecht.nl/">NVIC</a>, on whom it serves. The private and the '
            "corporal are imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        "The internal emergency number and the path of the message, per barracks, ship and exercise.",
        "Where the SDSs and cards of Defence are kept and how to reach them without a network.",
    ),
)
