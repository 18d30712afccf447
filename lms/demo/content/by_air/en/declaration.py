"""Lesson 2: the shipper's declaration, read as an acceptor does."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Option,
    Ordering,
    Picture,
    Table,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="declaration",
    slug="the-declaration",
    title="The shipper’s declaration",
    minutes=7,
    objectives=(
        "check a shipper’s declaration in order",
        "find errors that stop a consignment",
        "know when no declaration is needed",
    ),
    blocks=(
        Heading("declaration-h1", "Three errors"),
        Text(
            "declaration-t1",
            (
                "<p>On the counter lies a consignment of acetone. The papers are signed, the box is neat. Acceptor "
                "Joep reads, and finds three errors. The shipper sighs: ‘It is the same substance, isn’t "
                "it?’</p><p>In the air nobody has the box at hand. Only the paper.</p>"
            ),
        ),
        Picture(
            "declaration-p1",
            "form.png",
            (
                "A form with a red hatched border and five numbered fields: two at the top, a choice between two "
                "aircraft, a wide table in the middle and a signature at the bottom."
            ),
            (
                "1 shipper and consignee · 2 air waybill and pages · 3 passenger or cargo only · 4 nature and "
                "quantity · 5 name, date, signature"
            ),
        ),
        Heading("declaration-h2", "The declaration"),
        Text(
            "declaration-t2",
            (
                "<p>The <b>Shipper’s Declaration</b> is made by the shipper, in English, with the red hatched "
                "border, in <b>two copies</b>, and the shipper signs it. It states that everything is classified, "
                "packed, marked and labelled as it must be. A forwarder does not sign for him, unless he is the "
                "shipper.</p>"
            ),
        ),
        Ordering(
            "declaration-q1",
            "Put the particulars of one substance in the order of the declaration.",
            (
                Thing("a", "UN 1090"),
                Thing("b", "ACETONE"),
                Thing("c", "3"),
                Thing("d", "II"),
                Thing("e", "1 fibreboard box x 4 L"),
                Thing("f", "Packing instruction"),
            ),
            (
                "Number, name, class (subsidiary hazard), group; then number, kind and quantity; then the packing "
                "instruction. Another order is an error."
            ),
        ),
        Heading("declaration-h3", "The check"),
        Text(
            "declaration-t3",
            (
                "<p>Accept nothing and refuse nothing before you have done the <b>whole checklist</b>. Then the "
                "shipper gets all errors at once, and you forget nothing. One ‘no’ is enough not to accept. The "
                "checklist names who looked.</p>"
            ),
        ),
        Heading("declaration-h4", "At the counter"),
        Table(
            "declaration-b1",
            "As it lies on the counter",
            (
                "Field | On the declaration",
                "Aircraft | passenger and cargo",
                "UN, name | ACETONE, UN 1090",
                "Class, group | 3, III",
                "Quantity | 1 box x 20 L",
                "Signature | present",
            ),
        ),
        Choice(
            "declaration-q2",
            (
                "Which errors does Joep find? The limit on a passenger flight is 5 L per package (49 CFR); UN 1090 "
                "has only group II. Choose all right answers."
            ),
            (
                Option(
                    "a",
                    "The name stands before the UN number.",
                    True,
                    "Yes: the number goes first.",
                ),
                Option(
                    "b",
                    "The quantity is too large for passengers.",
                    True,
                    "Yes: 20 L may go as cargo only, with the CAO label.",
                ),
                Option(
                    "c",
                    "The packing group is wrong.",
                    True,
                    "Yes: acetone is II.",
                ),
                Option(
                    "d",
                    "The class should be 2.1.",
                    False,
                    "No: acetone is a liquid, class 3.",
                ),
            ),
            "Three errors: order, group, quantity. Back to the shipper, who signs a new declaration.",
            multiple=True,
            is_critical=True,
        ),
        Heading("declaration-h5", "Who may correct"),
        Text(
            "declaration-t4",
            (
                "<p>The acceptor adds at most the air waybill number and the airports. Whatever concerns substance, quantity or packing is corrected by the <b>shipper</b> only, with a signature at each change. Documents are kept for at least <b>three months</b>: declaration, checklist and NOTOC.</p>"
            ),
        ),
        TrueFalse(
            "declaration-q3",
            "The acceptor may correct the packing group when he is sure what it is.",
            False,
            "No. The shipper declares; only he changes what he declared, and signs for it.",
        ),
        Heading("declaration-h6", "No declaration needed"),
        Text(
            "declaration-t5",
            (
                "<p>A few consignments need none: excepted quantities, dry ice that cools something not dangerous, small batteries in equipment under the lightest section. The marks on the box and the line on the air waybill stay.</p>"
            ),
        ),
        Text(
            "declaration-t6",
            (
                "<p><b>Sources.</b> ICAO Technical Instructions, part 5 chapter 4 and part 7 chapter 1 (facts). 49 "
                "CFR 172.101. The acceptor is imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "The form and the checklist that Defence uses for own and for civil flights.",
        "The retention period in Defence; three months is the minimum in civil aviation.",
    ),
)
