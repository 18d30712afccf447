"""Lesson 4: hazardous substances at a glance."""

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
    key="substances",
    slug="hazardous-substances",
    title="Hazardous substances at a glance",
    minutes=7,
    objectives=(
        "recognise the nine hazard pictograms",
        "find on a label what the hazard is and what to do",
        "say what you use the safety data sheet and the WIK for",
    ),
    blocks=(
        Text(
            "substances-t1",
            "<p>Fuel, battery acid, paint, cleaning products: you meet hazardous substances everywhere. A substance gets in "
            "when you <b>breathe</b>, through your <b>skin or eyes</b>, or when you <b>swallow</b>. Sometimes you notice "
            "at once, sometimes only after years. The label tells you the first things you need to know.</p>",
        ),
        Heading("substances-h1", "Nine pictograms"),
        Picture(
            "substances-p1",
            "pictograms.png",
            "The nine hazard pictograms: a diamond with a red edge and a black sign. Top row: exploding bomb, flame, flame "
            "over circle, gas cylinder, corrosive liquid on hand and metal. Bottom row: skull, exclamation mark, person "
            "with a star on the chest, dead tree and fish.",
            "The text below explains them in the same order, row by row.",
        ),
        Text(
            "substances-t2",
            "<ul><li><b>Exploding bomb</b>: can explode.</li>"
            "<li><b>Flame</b>: burns easily.</li>"
            "<li><b>Flame over circle</b>: oxidising; makes other things burn more fiercely.</li>"
            "<li><b>Gas cylinder</b>: gas under pressure; can burst when heated or be very cold.</li>"
            "<li><b>Corrosion</b>: damages skin, eyes or metal.</li>"
            "<li><b>Skull</b>: toxic; even a small amount is dangerous.</li>"
            "<li><b>Exclamation mark</b>: harmful or irritating; can also cause a skin allergy.</li>"
            "<li><b>Person with star</b>: serious harm to health, sometimes only later. Think of cancer, harm to fertility "
            "or to organs.</li>"
            "<li><b>Tree and fish</b>: dangerous to life in water.</li></ul>",
        ),
        Choice(
            "substances-q1",
            "A can shows a person with a star on the chest. What does it mean?",
            (
                Option(
                    "a",
                    "The substance is dangerous only if you swallow it.",
                    False,
                    "No. Breathing it in or getting it on your skin can be dangerous as well.",
                ),
                Option(
                    "b",
                    "The substance can do serious harm to your health, sometimes only after a long time.",
                    True,
                    "Right. That you notice nothing now does not mean that it is safe.",
                ),
                Option(
                    "c",
                    "The substance makes you itch a little at most.",
                    False,
                    "No. The exclamation mark stands for irritation.",
                ),
            ),
            "This pictogram is on substances that can cause cancer, harm fertility or damage organs, among others.",
        ),
        Heading("substances-h2", "Label, safety data sheet and WIK"),
        Text(
            "substances-t3",
            "<p>The <b>label</b> bears the name of the product, the pictograms and a signal word: <b>Danger</b> is more "
            "serious than <b>Warning</b>. H statements say what the hazard is. P statements say what you must do.</p>"
            "<p>The <b>safety data sheet</b> (SDS, in Dutch VIB) has sixteen fixed sections. Find your way: section 4 first "
            "aid, 5 fire, 6 spills and leaks, 7 handling and storage, 8 protective equipment.</p>"
            "<p>The <b>workplace instruction card</b> (in Dutch WIK) says on one page what this means for <b>your "
            "workplace</b>. Read the WIK before you begin.</p>",
        ),
        Callout(
            "substances-c1",
            "warning",
            "No pictogram does not mean: no hazard",
            "<p>Welding fumes, diesel exhaust, wood dust and silica dust bear no label. Nor do old layers of paint: they can "
            "hold chromium-6 or lead. <b>Never sand, grind or cut into old paint when it is not known what is in it.</b> "
            "Stop and ask.</p>",
        ),
        Choice(
            "substances-q2",
            "What do you always do with hazardous substances? Choose all right answers.",
            (
                Option(
                    "a",
                    "I leave the substance in its own packaging, with a readable label.",
                    True,
                    "Yes. Then everybody knows what is in it.",
                ),
                Option(
                    "b",
                    "I pour what is left into an empty water bottle, that is handy.",
                    False,
                    "Never. Somebody may drink from it.",
                ),
                Option(
                    "c",
                    "I do not eat, drink or smoke where people work with the substance.",
                    True,
                    "Yes. Then it does not get in by way of your hands or food.",
                ),
                Option(
                    "d",
                    "I read the WIK before I begin.",
                    True,
                    "Yes. It also says what to do when things go wrong.",
                ),
            ),
            "Proper packaging with a label, no eating, drinking or smoking, and first the WIK: that holds every time.",
            multiple=True,
        ),
        Text(
            "substances-t4",
            '<p><b>Sources.</b> <a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Regulation (EC) 1272/2008 '
            '(CLP)</a>: label and pictograms. <a href="https://eur-lex.europa.eu/eli/reg/2006/1907/oj">Regulation (EC) '
            "1907/2006 (REACH)</a>, article 31 and annex II: safety data sheet. "
            '<a href="https://wetten.overheid.nl/BWBR0008498">Working Conditions Decree (Arbobesluit)</a>, chapter 4, '
            "among others articles 4.1c, 4.1d and 4.10d. On vehicles and transport packages you see other diamonds: the "
            "danger labels for transport (ADR). They are not part of this lesson.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "The pictograms were drawn for this course and resemble those of CLP annex V. On labels always use the official "
            "form."
        ),
        "Articles 4.1c, 4.1d and 4.10d of the Decree were read in an older version.",
        "Whether the unit uses the word WIK, where the cards hang and who keeps them up to date.",
        "The rule for old paint: compare it with the Defence instruction on chromium-6.",
    ),
)
