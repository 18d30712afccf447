"""Lesson 1: what a commander answers for."""

from lms.demo.content.shapes import (
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
    key="duty",
    slug="what-you-answer-for",
    title="What you answer for",
    minutes=6,
    objectives=(
        "say what you can hand over as a commander and what you cannot",
        "use the four lines of oversight without hiding behind them",
        "see within a week where your unit stands on safety",
    ),
    blocks=(
        Heading("duty-h1", "Monday, eight o'clock"),
        Text(
            "duty-t1",
            "<p>Captain Lotte Vermeer takes over a company. In the drawer lies an action plan with fourteen open "
            "points. Four of them are overdue. ‘The safety adviser does that’, says her predecessor. ‘You only have "
            "to sign.’</p><p>At nine the workshop begins. A lorry stands on the lift.</p>",
        ),
        Choice(
            "duty-q1",
            "What does Lotte do first?",
            (
                Option(
                    "a",
                    "Sign; her predecessor knows the unit.",
                    False,
                    "From today it is her signature. She does not know yet for what.",
                ),
                Option(
                    "b",
                    "Ask the adviser to solve the fourteen points before the end of the month.",
                    False,
                    "The adviser advises and watches. Only she can divide people, money and time.",
                ),
                Option(
                    "c",
                    "Ask which open point can hurt somebody today.",
                    True,
                    "Good. Stop that work if need be. First the danger of today, then the rest of the list.",
                ),
                Option(
                    "d",
                    "Stop all work until the list is empty.",
                    False,
                    "That seems strict, but does not weigh. In two days everybody starts again by themselves.",
                ),
            ),
            "A list is no measure. Begin with what can go wrong today and who stands there.",
        ),
        Heading("duty-h2", "Tasks, yes; duty of care, no"),
        Text(
            "duty-t2",
            "<p>The Working Conditions Act places the duty of care on the <b>employer</b>. At Defence it runs down "
            "the line, from the minister to you. You may hand over <b>tasks</b>: measuring, inspecting, instructing. "
            "You cannot hand over that you <b>answer</b> for it. Whoever gets a task needs time, knowledge and "
            "authority for it. If one is missing, you have handed over paper only.</p>",
        ),
        Picture(
            "duty-p1",
            "lines.png",
            "Three steps up, with a group of people and a helmet, somebody with a list, and a magnifying "
            "glass. Apart from them a fourth, higher pillar with an eye.",
            "You and your people are the first line. The other three help, measure and oversee.",
        ),
        Text(
            "duty-t3",
            "<p>Defence has four lines: <b>1</b> the work floor and its supervisors; <b>2</b> staffs and centres "
            "that advise; <b>3</b> investigation and audits; <b>4</b> independent oversight by the Defence Safety "
            "Inspectorate (<i>Inspectie Veiligheid Defensie</i>). The lines behind you catch what you miss. They do "
            "not do your work.</p>",
        ),
        Matching(
            "duty-q2",
            "Who belongs to which line?",
            (
                Pair(
                    "a",
                    "The section commander on the range",
                    "First line",
                ),
                Pair(
                    "b",
                    "The safety adviser of the staff",
                    "Second line",
                ),
                Pair(
                    "c",
                    "Whoever does an audit within Defence",
                    "Third line",
                ),
                Pair(
                    "d",
                    "The Defence Safety Inspectorate",
                    "Fourth line",
                ),
                Pair(
                    "e",
                    "You, as a commander",
                    "First line",
                ),
            ),
            "You stand in the first line with your section commanders. There the work happens and there care "
            "begins.",
        ),
        Choice(
            "duty-q3",
            "Which questions belong in your first week? Choose all right answers.",
            (
                Option(
                    "a",
                    "What went just right here the last time?",
                    True,
                    "Yes. A near miss tells more than a quiet figure.",
                ),
                Option(
                    "b",
                    "Who does work for which the training has lapsed or is missing?",
                    True,
                    "Yes. You see that on the page of your unit.",
                ),
                Option(
                    "c",
                    "Who made the most reports?",
                    False,
                    "That question makes reporting suspect. Rather ask what was done with the reports.",
                ),
                Option(
                    "d",
                    "Which open point is in my own hands?",
                    True,
                    "Yes. And what is not, you take higher, with a proposal.",
                ),
            ),
            "You look for no culprits. You look for where work and paper part.",
            multiple=True,
        ),
        Choice(
            "duty-q4",
            "A point from the RI&E costs more than you may spend. What is right?",
            (
                Option(
                    "a",
                    "Limit the danger now, and take the decision higher with a proposal.",
                    True,
                    "Good. Until there is a decision it is your danger.",
                ),
                Option(
                    "b",
                    "Close the point: you have no money for it.",
                    False,
                    "Then it disappears from paper and stays in the workshop.",
                ),
                Option(
                    "c",
                    "Leave the point until next year's budget is there; until then it is known.",
                    False,
                    "Waiting without a measure is a decision too, and not yours to take.",
                ),
                Option(
                    "d",
                    "Let the adviser decide.",
                    False,
                    "The adviser weighs in. Accepting the risk belongs to the line.",
                ),
            ),
            "What is beyond your power goes up. Not without a measure and not without a proposal.",
        ),
        Callout(
            "duty-c1",
            "tip",
            "Tomorrow",
            "<p>Open the page of your unit. Choose one gap. Ask not only when somebody will be trained, but "
            "also: what do they not do until that day?</p>",
        ),
        Text(
            "duty-t4",
            '<p><b>Sources.</b> <a href="https://wetten.overheid.nl/BWBR0010346">Working Conditions Act</a>, '
            "articles 3, 5, 8 and 13. <a "
            'href="https://www.ivd.nl/over-de-ivd/omgeving-en-samenwerking">Inspectie Veiligheid '
            "Defensie</a>, on the four lines. Visitatiecommissie Defensie en Veiligheid, <i>Ruimte voor "
            "veiligheid</i> (2021). The captain and the company are imaginary.</p>",
        ),
    ),
    needs_confirmation=(
        "How Defence assigns the employer's care to commanders: directive, mandate and level.",
        "Whether the division into four lines still holds.",
    ),
)
