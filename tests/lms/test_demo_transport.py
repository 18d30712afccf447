"""The courses about dangerous goods: their shape, and the basics by the calculators."""

from collections import Counter
from decimal import Decimal

import pytest

from hazmat.duties.rules import read_triggers
from hazmat.duties.triggers import Situation, read
from hazmat.exercises import GENERATORS
from hazmat.explaining import Verdict
from hazmat.transport.loads import Way
from hazmat.transport.orange_plate import orange_plate
from hazmat.transport.small_quantities import Small, limited_quantity
from lms.demo.catalogue import BY_CODE
from lms.demo.content import by_air, by_road, dangerous_goods
from lms.demo.content.shapes import (
    Course,
    Exercise,
    Table,
)
from lms.demo.duties import DUTIES, FUNCTIONS
from lms.demo.hazards import FUNCTIONS as ROLE_FUNCTIONS
from tests.hazmat.exercise_facts import starter_facts
from tests.hazmat.starter import goods_of, starter_goods, starter_rows
from tests.lms.demo_transport import (
    CATEGORIES,
    EACH,
    HAZARDS,
    lesson,
    numbers,
    right_text,
    screens,
)


@EACH
def test_a_lesson_has_as_many_screens_as_somebody_wants_on_a_telephone(content):
    course: Course = content.COURSES["nl"]
    assert {one.key: screens(one) for one in course.lessons if screens(one) > 14} == {}
    assert min(screens(one) for one in course.lessons) >= 8


@pytest.mark.parametrize(
    ("role", "code"),
    [
        ("magazijnbeheerder", dangerous_goods.CODE),
        ("magazijnbeheerder", by_road.CODE),
        ("verzender", by_air.CODE),
    ],
)
def test_a_role_of_the_brigade_is_led_to_the_course_by_its_function(
    role: str, code: str
):
    performed = {function for of, function, _context in ROLE_FUNCTIONS if of == role}
    situation = Situation(function=frozenset(performed))
    derived = {
        row["hazard_function"]
        for row in read_triggers().values()
        if row["trigger"] and read(row["trigger"])(situation)
    }
    asked = {c for duty in DUTIES if duty.function in derived for c in duty.courses}
    assert code in asked


@EACH
def test_an_exercise_of_a_lesson_is_made_here_and_finds_something_to_ask(content):
    asked = [
        block
        for one in content.COURSES["nl"].lessons
        for block in one.blocks
        if isinstance(block, Exercise)
    ]
    assert asked
    facts = starter_facts()
    for block in asked:
        generator = GENERATORS[block.exercise]
        subjects = {part.strip() for part in block.subjects.split(",")} - {""}
        narrowed = facts.about(subjects) if subjects else facts
        assert generator.ask(generator.rows(7, narrowed), 7, facts).right


@EACH
def test_the_bank_is_easy_average_and_hard_and_names_its_source(content):
    asked = content.QUIZ.questions
    assert len(asked) >= 30
    difficulties = Counter(question.difficulty for question in asked)
    assert set(difficulties) == {1, 2, 3}
    assert min(difficulties.values()) >= 6
    assert content.QUIZ.by_difficulty
    each = Counter((question.category, question.difficulty) for question in asked)
    assert len(each) == 3 * len(content.COURSES["nl"].lessons)
    assert min(each.values()) >= 2


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
