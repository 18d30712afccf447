"""The courses about dangerous goods say what the calculators of the product say."""

from collections import Counter
from decimal import Decimal

import pytest

from hazmat.duties.rules import read_triggers
from hazmat.explaining import Verdict
from hazmat.transport.loads import Way, categories
from hazmat.transport.orange_plate import orange_plate
from hazmat.transport.small_quantities import Small, limited_quantity
from lms.demo.catalogue import BY_CODE
from lms.demo.content import dangerous_goods
from lms.demo.content.shapes import (
    Check,
    Choice,
    Course,
    Heading,
    Lesson,
    Numeric,
    Table,
)
from lms.demo.content.shelf import Content
from lms.demo.duties import DUTIES, FUNCTIONS
from tests.hazmat.starter import goods_of, starter_goods, starter_rows

COURSES = (dangerous_goods,)
EACH = pytest.mark.parametrize(
    "content", [pytest.param(one, id=one.CODE) for one in COURSES]
)
CATEGORIES = categories(starter_rows("adr_transport_categories"))
HAZARDS = {
    row["hin"]: row["meaning_en"]
    for row in starter_rows("hazard_identification_numbers")
}


def lesson(content: Content, key: str) -> Lesson:
    return next(one for one in content.COURSES["en"].lessons if one.key == key)


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
        if isinstance(block, Heading | Check) or asks:
            count += 1
        asks = isinstance(block, Check)
    return count


@EACH
def test_a_lesson_has_as_many_screens_as_somebody_wants_on_a_telephone(content):
    course: Course = content.COURSES["nl"]
    assert {one.key: screens(one) for one in course.lessons if screens(one) > 15} == {}
    assert min(screens(one) for one in course.lessons) >= 8


@EACH
def test_the_bank_is_easy_average_and_hard_and_names_its_source(content):
    asked = content.QUIZ.questions
    assert len(asked) >= 30
    difficulties = Counter(question.difficulty for question in asked)
    assert set(difficulties) == {1, 2, 3}
    assert min(difficulties.values()) >= 6
    for topic in {question.category for question in asked}:
        of_topic = {q.difficulty for q in asked if q.category == topic}
        assert len(of_topic) >= 2, topic


@EACH
def test_a_duty_that_follows_from_the_work_leads_to_the_course(content):
    duties = [duty for duty in DUTIES if content.CODE in duty.courses]
    assert duties
    derived = {row["hazard_function"]: row for row in read_triggers().values()}
    for duty in duties:
        assert duty.function in derived
        assert duty.function in dict(FUNCTIONS)
        assert dict(FUNCTIONS)[duty.function] == derived[duty.function]["name_nl"]
        assert BY_CODE[content.CODE].since > duty.since


# --- the basics ---------------------------------------------------------------
def test_the_table_of_paint_is_that_of_the_reference_data():
    table = next(
        block
        for block in lesson(dangerous_goods, "number").blocks
        if isinstance(block, Table)
    )
    for told in table.rows[1:]:
        group, limited, category = (cell.strip() for cell in told.split("|"))
        row = starter_goods("1263", packing_group=group)
        assert row["limited_quantity"].lower() == limited
        assert row["transport_category"] == category


def test_there_are_six_lines_of_paint_in_three_categories():
    lines = [r for r in starter_rows("un_numbers") if r["un_number"] == "1263"]
    assert len(lines) == 6
    assert {row["transport_category"] for row in lines} == {"1", "2", "3"}


def test_what_may_go_of_paint_of_group_i_is_the_limit_of_its_category():
    category = goods_of("1263", packing_group="I").transport_category
    assert numbers(dangerous_goods)["number-q2"] == CATEGORIES[category].limit


@pytest.mark.parametrize(
    ("key", "number", "inner", "bottles", "gross"),
    [("labels-q3", "1090", "1.5", 8, "18"), ("labels-05", "1203", "1", 8, "12")],
)
def test_limited_quantities_are_as_the_calculator_says(
    key: str, number: str, inner: str, bottles: int, gross: str
):
    goods = goods_of(number, packing_group="II")
    total = Decimal(inner) * bottles
    small = Small(goods, Decimal(inner), "l", total, Decimal(gross))
    says = limited_quantity(small).verdict
    told = right_text(dangerous_goods, key)
    assert told.startswith("Yes" if says == Verdict.YES else "No")


@pytest.mark.parametrize(
    ("un_number", "hin", "words"),
    [
        ("1203", "33", "(intensified)"),
        ("1005", "268", "toxicity"),
        ("2796", "80", "corrosivity"),
        ("1230", "336", "toxicity"),
        ("1428", "X423", "water"),
    ],
)
def test_plates_say_what_the_course_says(un_number: str, hin: str, words: str):
    goods = goods_of(un_number)
    found = orange_plate(goods, Way.TANK, HAZARDS)
    assert (found.hin, found.un_number) == (hin, un_number)
    assert words in HAZARDS[hin]


def test_jerrycans_of_petrol_above_the_exemption_drive_with_blank_plates():
    found = orange_plate(goods_of("1203"), Way.PACKAGES, HAZARDS)
    assert (found.is_needed, found.hin) == (True, "")
    assert right_text(dangerous_goods, "plates-q1").startswith("Blank")


@pytest.mark.parametrize(
    ("un_number", "labels"),
    [
        ("1017", ("2.3", "5.1", "8")),
        ("1230", ("3", "6.1")),
        ("2796", ("8",)),
        ("3480", ("9A",)),
        ("1072", ("2.2", "5.1")),
        ("1203", ("3",)),
    ],
)
def test_labels_are_those_of_table_a(un_number: str, labels: tuple[str, ...]):
    assert goods_of(un_number).labels == labels


@pytest.mark.parametrize("un_number", ["1072", "0012", "3480"])
def test_gases_ammunition_and_batteries_have_no_packing_group(un_number: str):
    assert goods_of(un_number).packing_group == ""
