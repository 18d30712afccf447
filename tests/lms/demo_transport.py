"""The courses about dangerous goods and the tables, as tests look at them."""

from decimal import Decimal

import pytest

from hazmat.transport.air_segregation import air_table
from hazmat.transport.loads import categories
from hazmat.transport.mixed_loading import (
    loading_tables,
)
from hazmat.transport.tunnels import tunnel_codes
from lms.demo.content import by_air, by_road, dangerous_goods
from lms.demo.content.shapes import (
    Check,
    Choice,
    Exercise,
    Heading,
    Lesson,
    Numeric,
)
from lms.demo.content.shelf import Content
from tests.hazmat.starter import starter_rows

COURSES = (dangerous_goods, by_road, by_air)
EACH = pytest.mark.parametrize(
    "content", [pytest.param(one, id=one.CODE) for one in COURSES]
)
CATEGORIES = categories(starter_rows("adr_transport_categories"))
TUNNELS = tunnel_codes(starter_rows("adr_tunnel_codes"))
LOADING = loading_tables(
    starter_rows("adr_mixed_loading"), starter_rows("class1_mixed_loading")
)
AIR = air_table(starter_rows("air_segregation"))
HAZARDS = {
    row["hin"]: row["meaning_en"]
    for row in starter_rows("hazard_identification_numbers")
}


def lesson(content: Content, key: str) -> Lesson:
    return next(one for one in content.COURSES["en"].lessons if one.key == key)


def block_of(content: Content, key: str, language: str = "en"):
    """A block of a lesson by its key."""
    lessons = content.COURSES[language].lessons
    return next(b for one in lessons for b in one.blocks if b.key == key)


def table_of(content: Content, key: str) -> dict[str, list[str]]:
    """The rows of a table by what stands first."""
    told = [
        [cell.strip() for cell in row.split("|")]
        for row in block_of(content, key).rows[1:]
    ]
    return {first: rest for first, *rest in told}


def numbers(content: Content) -> dict[str, Decimal]:
    """What is right for each question that asks a number."""
    return {
        block.key: Decimal(block.value)
        for one in content.COURSES["en"].lessons
        for block in one.blocks
        if isinstance(block, Numeric)
    }


def right_text(content: Content, key: str) -> str:
    """The right answer of a question with one, in a lesson or in the exam."""
    for one in content.COURSES["en"].lessons:
        for block in one.blocks:
            if isinstance(block, Choice) and block.key == key:
                return next(o.text for o in block.options if o.is_right)
    asked = next(q for q in content.QUIZ.questions if q.key == key)
    return next(a.text["en"] for a in asked.answers if a.is_right)


def screens(one: Lesson) -> int:
    """As the player cuts a lesson, with that of what must still be confirmed."""
    count, asks = 1, True
    for block in one.blocks:
        if isinstance(block, Exercise):
            count += block.count
        elif isinstance(block, Heading | Check) or asks:
            count += 1
        asks = isinstance(block, Check)
    return count
