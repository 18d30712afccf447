"""Dangerous goods, the basics (DG-BASIS): who does what, classes, numbers, labels, plates.

For everybody whose work has to do with carriage: the general awareness of ADR 1.3.2.1.
Whatever is said of a row of table A is compared with the starter edition by a test.
"""

from fractions import Fraction
from types import ModuleType

from lms.demo.content.dangerous_goods import en, nl
from lms.demo.content.dangerous_goods.drawings import DRAWINGS
from lms.demo.content.dangerous_goods.questions import (
    chain,
    classes,
    labels,
    number,
    plates,
)
from lms.demo.content.shapes import Course, Lesson, Module, Quiz

__all__ = ["CODE", "COURSES", "DRAWINGS", "QUIZ"]

CODE = "DG-BASIS"


def _lessons(language: ModuleType, *keys: str) -> tuple[Lesson, ...]:
    return tuple(getattr(language, key).LESSON for key in keys)


COURSES: dict[str, Course] = {
    "nl": Course(
        code=CODE,
        language="nl",
        slug="gevaarlijke-stoffen-de-basis",
        title="Gevaarlijke stoffen: de basis",
        summary=(
            "Voor iedereen die iets met het vervoer van gevaarlijke stoffen te maken heeft: laden, pakken, "
            "verzenden, meerijden. Wie doet wat, de klassen, het UN-nummer, etiketten en kenmerken, en het oranje "
            "bord. Vijf korte lessen en een examen van vijftien vragen. Dit is het algemene deel van ADR 1.3."
        ),
        sources=(
            "ADR 2025 (Europees verdrag over het vervoer van gevaarlijke goederen over de weg)",
            "Wet vervoer gevaarlijke stoffen",
            "Regeling vervoer over land van gevaarlijke stoffen (VLG)",
            "Verordening (EG) 1272/2008 (CLP)",
        ),
        modules=(
            Module(
                key="who",
                slug="wie-en-wat",
                title="Wie en wat",
                lessons=_lessons(nl, "chain", "classes"),
            ),
            Module(
                key="reading",
                slug="lezen-wat-er-staat",
                title="Lezen wat er staat",
                lessons=_lessons(nl, "number", "labels", "plates"),
            ),
        ),
    ),
    "en": Course(
        code=CODE,
        language="en",
        slug="dangerous-goods-the-basics",
        title="Dangerous goods: the basics",
        summary=(
            "For everybody who has to do with the carriage of dangerous goods: loading, packing, sending, riding "
            "along. Who does what, the classes, the UN number, labels and marks, and the orange plate. Five "
            "short lessons and an exam of fifteen questions. This is the general part of ADR 1.3."
        ),
        sources=(
            "ADR 2025 (European agreement on the carriage of dangerous goods by road)",
            "Dutch act on the carriage of dangerous goods (Wet vervoer gevaarlijke stoffen)",
            "Dutch regulation on carriage over land (VLG)",
            "Regulation (EC) 1272/2008 (CLP)",
        ),
        modules=(
            Module(
                key="who",
                slug="who-and-what",
                title="Who and what",
                lessons=_lessons(en, "chain", "classes"),
            ),
            Module(
                key="reading",
                slug="reading-what-is-written",
                title="Reading what is written",
                lessons=_lessons(en, "number", "labels", "plates"),
            ),
        ),
    ),
}

QUIZ = Quiz(
    draw=15,
    pass_mark=Fraction(4, 5),
    by_difficulty=True,
    questions=(
        *chain.QUESTIONS,
        *classes.QUESTIONS,
        *number.QUESTIONS,
        *labels.QUESTIONS,
        *plates.QUESTIONS,
    ),
)
