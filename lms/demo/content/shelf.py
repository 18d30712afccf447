"""The courses that the demo can really teach, and since when."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from lms.demo.content import (
    by_air,
    by_road,
    carcinogens,
    dangerous_goods,
    hazard_communication,
    integrity,
    leading_safely,
    safety_at_defence,
    safety_awareness,
    safety_data_sheet,
    substances_first_aid,
)
from lms.demo.content.pictures.canvas import Pen
from lms.demo.content.shapes import Course, Quiz


class Content(Protocol):
    """A course as its package holds it."""

    CODE: str
    COURSES: dict[str, Course]
    QUIZ: Quiz
    DRAWINGS: dict[str, Callable[[], Pen]]
    __name__: str


@dataclass(frozen=True, slots=True)
class Written:
    """A course, and how many whole months before today it was released: one or more."""

    content: Content
    months_since_release: int


SHELF = (
    Written(safety_awareness, 14),
    Written(integrity, 11),
    Written(carcinogens, 4),
    Written(safety_at_defence, 3),
    Written(leading_safely, 2),
    Written(substances_first_aid, 1),
    Written(dangerous_goods, 1),
    Written(by_road, 1),
    Written(by_air, 1),
    Written(hazard_communication, 1),
    Written(safety_data_sheet, 1),
)
