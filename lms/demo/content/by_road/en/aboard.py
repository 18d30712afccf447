"""Lesson 1: papers and equipment, and the line in the transport document."""

from lms.demo.content.shapes import (
    Accordion,
    Blanks,
    Choice,
    Heading,
    Lesson,
    Option,
    Ordering,
    Part,
    Picture,
    Table,
    Text,
    Thing,
    TrueFalse,
)

LESSON = Lesson(
    key="aboard",
    slug="what-must-be-on-board",
    title="What must be on board",
    minutes=7,
    objectives=(
        "check that papers and equipment are on board",
        "read and write a line of the transport document",
        "explain what the instructions in writing are for",
    ),
    blocks=(
        Heading("aboard-h1", "Pulled over"),
        Text(
            "aboard-t1",
            (
                "<p>An inspector of the Royal Marechaussee waves Driver Ilse over. She has 600 litres of petrol in jerrycans. Paper: yes. ADR card: yes. ‘Eye rinse?’ It is in the other vehicle. ‘Shovel and drain seal?’ Ilse looks at her watch. This will take a while.</p>"
            ),
        ),
        Heading("aboard-h2", "Four papers"),
        Text(
            "aboard-t2",
            (
                "<p>Above the exemption these must be on board (8.1.2): the <b>transport document</b>, the <b>instructions in writing</b>, an <b>identity card with photograph</b> of everybody in the vehicle, and your <b>ADR certificate</b>. For explosives the certificate of approval of the vehicle as well. The instructions lie in the cab, within reach.</p>"
            ),
        ),
        TrueFalse(
            "aboard-q1",
            "The instructions in writing must be in a language that the crew can read.",
            True,
            (
                "Yes: they are for you, not for the police. The carrier gives them before departure and sees to it "
                "that you understand them (5.4.3.2)."
            ),
        ),
        Heading("aboard-h3", "The line on the paper"),
        Text(
            "aboard-t3",
            (
                "<p>Each substance has one line, always in the same order (5.4.1.1.1): <b>UN number, shipping name, "
                "class or labels, packing group, tunnel code</b>. Then number and kind of packages, and the "
                "quantity. For ammunition the <b>net explosive mass</b> is given; that is what you count points "
                "in.</p><p>For petrol: <b>UN 1203 PETROL, 3, II, (D/E)</b>.</p>"
            ),
        ),
        Ordering(
            "aboard-q2",
            "Put the particulars in the order of the transport document.",
            (
                Thing("a", "UN 0284"),
                Thing("b", "GRENADES"),
                Thing("c", "1.1D"),
                Thing("d", "(B1000C)"),
            ),
            (
                "UN 0284 GRENADES, 1.1D, (B1000C). Ammunition has no packing group: that place stays empty "
                "(5.4.1.1.1)."
            ),
        ),
        Blanks(
            "aboard-q3",
            "What belongs on the line for sulphuric acid?",
            "UN 1830 SULPHURIC ACID\nClass: [8]\nPacking group: [II|2]\nTunnel code: [E|(E)]",
            "UN 1830 SULPHURIC ACID, 8, II, (E): table A, columns 3a, 4 and 15.",
        ),
        Heading("aboard-h4", "In the box"),
        Picture(
            "aboard-p1",
            "kit.png",
            (
                "Twelve objects in three rows: wheel chock, two triangles, eye rinse, vest; lamp, glove, goggles, "
                "extinguisher; mask, shovel, cover for a drain and tub."
            ),
            "Upper two rows: every ADR journey. Bottom row: by the labels. The eye rinse not for classes 1 and 2.",
        ),
        Accordion(
            "aboard-a1",
            (
                Part(
                    "a",
                    "For the vehicle",
                    (
                        "<ul><li>one wheel chock per vehicle</li><li>two self-standing warning signs</li><li>eye rinsing "
                        "liquid, except for labels 1, 1.4, 1.5, 1.6, 2.1, 2.2 and 2.3</li></ul>"
                    ),
                ),
                Part(
                    "b",
                    "For everybody on board",
                    (
                        "<ul><li>warning vest</li><li>hand lamp, without metal that sparks</li><li>gloves</li><li>eye "
                        "protection</li></ul>"
                    ),
                ),
                Part(
                    "c",
                    "By the labels",
                    (
                        "<ul><li>2.3 and 6.1: an escape mask for each</li><li>3, 4.1, 4.3, 8 and 9: shovel, drain seal, "
                        "collecting container</li></ul>"
                    ),
                ),
            ),
        ),
        Choice(
            "aboard-q4",
            "Ilse drives petrol (label 3). What must certainly be on board? Choose all right answers.",
            (
                Option(
                    "a",
                    "Eye rinsing liquid.",
                    True,
                    "Yes: for label 3 it is.",
                ),
                Option(
                    "b",
                    "Escape mask for each.",
                    False,
                    "That is for 2.3 and 6.1.",
                ),
                Option(
                    "c",
                    "Vest and lamp for everybody on board.",
                    True,
                    "Yes, also for anybody who rides along.",
                ),
                Option(
                    "d",
                    "Shovel and drain seal.",
                    True,
                    "Yes: for 3, 4.1, 4.3, 8 and 9.",
                ),
            ),
            "8.1.5.2 and 8.1.5.3. Check the box before leaving, not at the inspection.",
            multiple=True,
        ),
        Heading("aboard-h5", "Extinguishing"),
        Table(
            "aboard-b1",
            "Powder extinguishers per transport unit (8.1.4.1)",
            (
                "Permissible mass | In all | Of which",
                "up to 3.5 t | 4 kg | two of 2 kg",
                "up to 7.5 t | 8 kg | one of 6 kg",
                "above | 12 kg | one of 6 kg",
                "within 1.1.3.6 | 2 kg | one",
            ),
        ),
        Text(
            "aboard-t4",
            (
                "<p>At least one of 2 kg suits a fire in engine or cab. They are sealed, inspected and within reach "
                "(8.1.4.4, 8.1.4.5).</p>"
            ),
        ),
        Text(
            "aboard-t5",
            (
                "<p><b>Sources.</b> ADR 2025, 5.4.1, 5.4.3, 8.1.2, 8.1.4 and 8.1.5. <a "
                'href="https://www.ilent.nl/onderwerpen/gevaarlijke-stoffen-weg">ILT: instructions in writing</a>. '
                "The driver is imaginary.</p>"
            ),
        ),
    ),
    needs_confirmation=(
        "Which papers Defence wants on paper and which may be digital.",
        "Whether tactical vehicles are exempt from 8.1.2 (Regulation of 2002, article 5), and when.",
        "How many extinguishers a military vehicle of each type carries.",
    ),
)
