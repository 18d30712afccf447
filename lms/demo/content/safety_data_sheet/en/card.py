"""Lesson 5: from the sheet to the card."""

from lms.demo.content.shapes import (
    Checklist,
    Choice,
    Heading,
    Lesson,
    Matching,
    Option,
    Ordering,
    Pair,
    Picture,
    Scenario,
    Situation,
    Table,
    Text,
    Thing,
    Way,
)

LESSON = Lesson(
    key="card",
    slug="from-sheet-to-card",
    title="From sheet to card",
    minutes=7,
    objectives=(
        "say what belongs on a workplace instruction card and from which section it comes",
        "test a card against the work that is really done",
        "report a fault on a card before it harms somebody",
    ),
    blocks=(
        Heading(
            "card-h1",
            "One page",
        ),
        Text(
            "card-t1",
            (
                "<p>Reading fourteen pages with wet hands does not work. That is why there is the <b>workplace instruction card</b> (in Dutch WIK): one page, on the spot, for one product and one task. The safety expert makes it from the SDS and from how work is done here. The card is the shortest way from the supplier to your hands.</p>"
            ),
        ),
        Picture(
            "card-p1",
            "card.png",
            (
                "On the left a stack of sheets with numbered sections. Arrows from 2, 4, 6, 7, 8 and 13 run to "
                "one card on the right: diamonds at the top, below it boxes with a glove, an eye with water, a "
                "puddle, a cupboard and a bin."
            ),
            "Six sections become five boxes.",
        ),
        Matching(
            "card-q1",
            "From which section does the box on the card come?",
            (
                Pair(
                    "a",
                    "The diamonds and hazards",
                    "2",
                ),
                Pair(
                    "b",
                    "What you wear",
                    "8",
                ),
                Pair(
                    "c",
                    "What you do after a splash",
                    "4",
                ),
                Pair(
                    "d",
                    "Where you store it",
                    "7",
                ),
                Pair(
                    "e",
                    "What you do with a puddle",
                    "6",
                ),
                Pair(
                    "f",
                    "Into which bin the cloth goes",
                    "13",
                ),
            ),
            "Two things do not come from the SDS: how it is done here, and whom you call here.",
        ),
        Heading(
            "card-h2",
            "What the SDS does not know",
        ),
        Table(
            "card-b1",
            "From general to here",
            (
                "SDS says|Card says",
                "ensure ventilation|switch on the extraction, wait for the green light",
                "wear gloves|butyl, 0.7 mm, drawer 3; throw away after one job",
                "consult a doctor|call the emergency number; report to the occupational physician",
                "dispose of as prescribed|red drum at gate 2",
            ),
        ),
        Choice(
            "card-q2",
            "A card says: ‘ensure adequate ventilation’. What is wrong with that?",
            (
                Option(
                    "a",
                    "Ventilation does not belong on a card.",
                    False,
                    "It does, but concretely.",
                ),
                Option(
                    "b",
                    "It must be in English.",
                    False,
                    "The language is not the objection: whoever works there must understand it.",
                ),
                Option(
                    "c",
                    "Nobody can see whether they do it right.",
                    True,
                    "Yes. A card says which button, which light, which drawer.",
                ),
                Option(
                    "d",
                    "The article of law that asks for ventilation is missing.",
                    False,
                    "Whoever sprays has no use for an article number.",
                ),
            ),
            "Test every line: can a new colleague do this without asking?",
        ),
        Heading(
            "card-h3",
            "Does the card work?",
        ),
        Text(
            "card-t2",
            (
                "<p>The instruction that the law asks for is only complete when you <b>understand</b> it: the hazards, the measures, what you do when it goes wrong. Initials do not prove that somebody understands. Have a colleague explain the card in their own words, at the product, in two minutes. If that falters the card is not finished.</p>"
            ),
        ),
        Ordering(
            "card-q3",
            "A new product comes in. Put in order.",
            (
                Thing(
                    "a",
                    "Ask for approval, with the SDS.",
                ),
                Thing(
                    "b",
                    "Record: what, where, how much, for which task.",
                ),
                Thing(
                    "c",
                    "Assess: who comes into contact, how, for how long?",
                ),
                Thing(
                    "d",
                    "Make the card and put it up.",
                ),
                Thing(
                    "e",
                    "Instruct the people, and only then use it.",
                ),
            ),
            (
                "Before the first drop. A product that is used first and assessed later was assessed by whoever "
                "used it."
            ),
        ),
        Heading(
            "card-h4",
            "The card is not right",
        ),
        Scenario(
            "card-q4",
            "What do you do?",
            (
                Situation(
                    "glove",
                    "The card says: latex gloves. Section 8 of the new SDS says: no latex, butyl.",
                    (
                        Way(
                            "a",
                            "Wear latex: the card says so.",
                            "After five minutes you feel the solvent. The card was older than the sheet.",
                            goes_to="hurt",
                        ),
                        Way(
                            "b",
                            "Wear butyl, and that is that.",
                            "You are protected. Your mate tomorrow is not.",
                            goes_to="mate",
                        ),
                        Way(
                            "c",
                            "Stop, report, and have butyl given out until there is a new card.",
                            "The expert calls back: you are right, and five more cards are wrong.",
                            ends_well=True,
                        ),
                    ),
                ),
                Situation(
                    "hurt",
                    "Your hands are red.",
                    (
                        Way(
                            "a",
                            "Wash, report, and have the card corrected.",
                            "Good. That way it happens only once.",
                            ends_well=True,
                        ),
                        Way(
                            "b",
                            "Some cream and on with it.",
                            "In three weeks you have eczema.",
                        ),
                    ),
                ),
                Situation(
                    "mate",
                    "Tomorrow your mate takes the latex.",
                    (
                        Way(
                            "a",
                            "Report it after all.",
                            "Good. Yesterday would have been better still.",
                            ends_well=True,
                        ),
                        Way(
                            "b",
                            "Let him read for himself.",
                            "He reads the card. It says latex.",
                        ),
                    ),
                ),
            ),
            (
                "Card and sheet contradict each other? Follow the more cautious one, and report it. That way the whole unit learns from it."
            ),
            is_critical=True,
        ),
        Checklist(
            "card-q5",
            "Walk to one place today where a substance is used. Tick what you find.",
            (
                Thing(
                    "a",
                    "A card, within reach.",
                ),
                Thing(
                    "b",
                    "A card with the name of the product that is there.",
                ),
                Thing(
                    "c",
                    "The gloves that the card names.",
                ),
                Thing(
                    "d",
                    "A telephone number that answers.",
                ),
                Thing(
                    "e",
                    "The way to the SDS.",
                ),
            ),
        ),
        Text(
            "card-t3",
            (
                '<p><b>Sources.</b> <a href="https://wetten.overheid.nl/BWBR0010346">Working Conditions Act '
                "(Arbeidsomstandighedenwet)</a>, article 8. <a "
                'href="https://wetten.overheid.nl/BWBR0008498">Working Conditions Decree '
                "(Arbeidsomstandighedenbesluit)</a>, article 4.10d (instruction on hazardous substances). <a "
                'href="https://eur-lex.europa.eu/eli/reg/2006/1907/oj">REACH</a>, annex II. The card in the '
                "drawing is an example.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "The form of the workplace instruction card at Defence, and who approves it.",
        "The glove materials in this lesson are examples; an expert chooses for each product.",
    ),
)
