"""The courses about dangerous goods say what the calculators of the product say."""

import datetime
from collections import Counter
from decimal import Decimal

import pytest

from certification.facts import Done, Policy
from certification.validity import valid_until
from hazmat.duties.rules import read_triggers
from hazmat.duties.triggers import Situation, read
from hazmat.exercises import GENERATORS
from hazmat.explaining import Verdict
from hazmat.transport.air_segregation import air_segregation, air_table
from hazmat.transport.loads import LoadLine, Way, categories
from hazmat.transport.mixed_loading import (
    DANGER_ORDER,
    loading_tables,
    mixed_loading,
)
from hazmat.transport.orange_plate import orange_plate
from hazmat.transport.points import Points, points
from hazmat.transport.security import high_consequence
from hazmat.transport.small_quantities import Small, limited_quantity
from hazmat.transport.transport_document import (
    Described,
    document_line,
    name_choices,
)
from hazmat.transport.tunnel_of_load import LoadTunnels, tunnels_of_load
from hazmat.transport.tunnels import tunnel_codes
from lms.demo.catalogue import BY_CODE
from lms.demo.content import by_air, by_road, dangerous_goods
from lms.demo.content.shapes import (
    Blanks,
    Check,
    Choice,
    Course,
    Exercise,
    Heading,
    Lesson,
    Matching,
    Numeric,
    Ordering,
    Table,
    TrueFalse,
)
from lms.demo.content.shelf import Content
from lms.demo.duties import DUTIES, FUNCTIONS
from lms.demo.hazards import FUNCTIONS as ROLE_FUNCTIONS
from tests.hazmat.exercise_facts import starter_facts
from tests.hazmat.starter import goods_of, starter_goods, starter_rows

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


# --- by road -------------------------------------------------------------------
def load(*lines: tuple[str, str, str]) -> list[LoadLine]:
    return [LoadLine(goods_of(un), Decimal(much), unit) for un, much, unit in lines]


def points_of(*lines: tuple[str, str, str]) -> Points:
    return points(load(*lines), CATEGORIES)


def tunnels(*lines: tuple[str, str, str], is_exempt: bool = False) -> LoadTunnels:
    return tunnels_of_load(load(*lines), TUNNELS, is_exempt=is_exempt)


FIELD_LOAD = (
    *(("1202", "100", "l"), ("1203", "60", "l")),
    *(("1978", "22", "kg"), ("1072", "50", "l")),
)
AMMUNITION = (("0284", "15", "kg"), ("0303", "40", "kg"), ("0012", "200", "kg"))


def test_the_factors_and_limits_are_those_of_the_reference_data():
    told = table_of(by_road, "points-b1")
    for code, (factor, limit) in told.items():
        category = CATEGORIES[code.replace(", note (a)", "a")]
        if category.code not in {"0", "4"}:
            assert (Decimal(factor), Decimal(limit)) == (
                category.factor,
                category.limit,
            )
    assert set(told) == {c.replace("1a", "1, note (a)") for c in CATEGORIES}


@pytest.mark.parametrize(
    ("key", "lines"), [("points-q1", FIELD_LOAD), ("points-q2", AMMUNITION)]
)
def test_sums_are_those_of_the_calculator(key: str, lines):
    found = points_of(*lines)
    assert numbers(by_road)[key] == found.total
    assert found.is_exempt


def test_what_the_exam_asks_of_points_is_what_the_calculator_says():
    too_much = points_of(("1203", "300", "l"), ("1202", "120", "l"))
    assert (too_much.total, too_much.is_exempt) == (1020, False)
    assert right_text(by_road, "points-02") == "1,020, not exempt."
    assert right_text(by_road, "points-03") == str(
        points_of(("0081", "12", "kg")).total
    )
    never = points_of(("1381", "1", "kg"), ("1202", "10", "l"))
    assert never.total == 10
    assert not never.is_exempt
    chlorine = points_of(("1017", "50", "kg"))
    asked = block_of(by_road, "points-q4")
    assert isinstance(asked, TrueFalse)
    assert asked.is_true == (chlorine.is_exempt and chlorine.total == 1000)


@pytest.mark.parametrize(
    ("lines", "shut"),
    [
        ((("1203", "600", "l"),), "E"),
        ((("0081", "400", "kg"),), "CDE"),
        ((("0081", "1200", "kg"),), "BCDE"),
        ((("0081", "600", "kg"), ("0161", "500", "kg")), "BCDE"),
    ],
)
def test_tunnels_are_those_of_the_calculator(lines, shut: str):
    assert tunnels(*lines).forbidden == set(shut)


def test_the_answers_about_tunnels_follow_the_calculator():
    assert right_text(by_road, "route-q1") == "No, C, D and E are shut."
    assert right_text(by_road, "route-q2") == "B, C, D and E."
    assert right_text(by_road, "route-02") == "E only."
    assert right_text(by_road, "route-04") == "B, C, D and E."
    assert not tunnels(*FIELD_LOAD, is_exempt=True).forbidden
    assert right_text(by_road, "route-03").startswith("None")


def test_the_table_of_tunnel_codes_is_that_of_the_reference_data():
    for code, (_example, told) in table_of(by_road, "route-b1").items():
        known = TUNNELS[code]
        below, _semicolon, above = told.partition(";")
        assert {c for c in below if c.isupper()} == known.packages
        if known.threshold_kg:
            assert str(known.threshold_kg) in above
            assert {c for c in above if c in "BC"} == known.above - known.packages


VERDICTS = {
    Verdict.YES: ("Yes",),
    Verdict.NO: ("No",),
    Verdict.CONDITIONAL: ("Only separated",),
}
PAIRS = {
    "together-q2": (
        ("1203", "2796"),
        ("0012", "1203"),
        ("0284", "1203"),
        ("0336", "1950"),
    ),
    "explosives-q1": (
        ("0284", "0303"),
        ("0029", "0081"),
        ("0292", "0284"),
        ("0161", "0081"),
    ),
}


@pytest.mark.parametrize("key", PAIRS)
def test_what_may_go_together_is_what_the_calculator_says(key: str):
    asked = block_of(by_road, key)
    assert isinstance(asked, Matching)
    for pair, (one, other) in zip(asked.pairs, PAIRS[key], strict=True):
        assert one in pair.thing or goods_of(one).labels[0] in pair.thing
        verdict = mixed_loading(goods_of(one), goods_of(other), LOADING).verdict
        assert pair.target.startswith(VERDICTS[verdict]), pair.thing


def test_what_the_table_allows_and_sense_does_not_is_allowed_by_the_table():
    for one, other in (("1689", "1789"), ("1072", "1978")):
        found = mixed_loading(goods_of(one), goods_of(other), LOADING)
        assert found.verdict == Verdict.YES


@pytest.mark.parametrize(("explosive", "may"), [("0012", True), ("0284", False)])
def test_limited_quantities_beside_explosives(explosive: str, may: bool):
    found = mixed_loading(
        goods_of(explosive), goods_of("1950"), LOADING, other_is_small=True
    )
    assert (found.verdict == Verdict.YES) == may


def test_a_mixed_load_of_explosives_counts_as_its_most_dangerous_division():
    both = load(("0081", "600", "kg"), ("0161", "500", "kg"))
    divisions = {line.goods.hazard_division for line in both}
    assert next(d for d in DANGER_ORDER if d in divisions) == "1.1"
    assert sum(line.explosive_kg for line in both) == numbers(by_road)["explosives-q2"]
    limit = int(table_of(by_road, "explosives-b3")["EX/II"][0])
    assert limit < numbers(by_road)["explosives-q2"]


def test_the_order_of_danger_is_that_of_the_calculator():
    told = " ".join(
        block.html
        for block in lesson(by_road, "explosives").blocks
        if hasattr(block, "html")
    )
    assert f"<b>{', '.join(DANGER_ORDER)}</b>" in told


@pytest.mark.parametrize("language", ["nl", "en"])
def test_lines_of_the_transport_document_are_those_of_the_calculator(language: str):
    def line_of(number: str, choice: int = 0) -> str:
        name = name_choices(starter_goods(number)[f"name_{language}"], language)
        described = Described(name[choice], language=language)
        return document_line(goods_of(number), described).text

    course = by_road.COURSES[language]
    told = "".join(b.html for b in course.lessons[0].blocks if hasattr(b, "html"))
    assert line_of("1203", -1) in told
    grenades = block_of(by_road, "aboard-q2", language)
    assert isinstance(grenades, Ordering)
    parts = [thing.text for thing in grenades.things]
    assert f"{parts[0]} {', '.join(parts[1:])}" == line_of("0284")
    acid = block_of(by_road, "aboard-q3", language)
    assert isinstance(acid, Blanks)
    filled = acid.text.replace("[II|2]", "II").replace("[8]", "8").replace("[E]", "E")
    assert filled == line_of("1830")


def test_explosives_and_toxic_gas_are_high_consequence_from_nothing():
    table = list(starter_rows("adr_high_consequence_goods"))
    for number in ("0081", "0029", "1017"):
        assert any(
            found.packages_kg == "0"
            for found in high_consequence(goods_of(number), table)
        )


# --- by air --------------------------------------------------------------------
def air_limits(un_number: str) -> tuple[str, str]:
    """Passenger and cargo, as the table of the product has them."""
    found = {
        (row["passenger_aircraft_max_net"], row["cargo_aircraft_max_net"])
        for row in starter_rows("air_quantity_limits_us49cfr")
        if row["un_number"] == un_number
    }
    assert len(found) == 1, un_number
    return found.pop()


def test_limits_by_air_are_those_of_the_table():
    for substance, told in table_of(by_air, "limits-b1").items():
        un_number = substance.removeprefix("UN ")[:4]
        assert tuple(told) == tuple(
            x.lower() if x == "Forbidden" else x for x in air_limits(un_number)
        )


def test_what_may_go_by_which_aircraft_follows_the_table():
    asked = block_of(by_air, "different-q1")
    assert isinstance(asked, Matching)
    for pair in asked.pairs:
        un_number = pair.thing.partition("UN ")[2][:4]
        passenger, cargo = (limit == "Forbidden" for limit in air_limits(un_number))
        if passenger and cargo:
            assert pair.target == "Forbidden"
        elif passenger:
            assert pair.target == "Cargo aircraft only"
        else:
            assert pair.target.startswith("Passenger and cargo")


@pytest.mark.parametrize(
    ("place", "un_number", "much"),
    [(0, "1203", 4), (1, "1203", 20), (2, "1203", 80), (3, "1202", 40)],
)
def test_a_package_goes_where_its_quantity_may(place: int, un_number: str, much: int):
    pair = block_of(by_air, "limits-q3").pairs[place]
    assert pair.thing.startswith(f"{much} L")
    passenger, cargo = (float(limit.split()[0]) for limit in air_limits(un_number))
    if much <= passenger:
        assert pair.target == "Passenger and cargo"
    else:
        assert pair.target == ("Cargo only" if much <= cargo else "Not like this")


def test_the_number_of_packages_follows_the_limit():
    passenger, _cargo = air_limits("2796")
    assert numbers(by_air)["limits-q2"] == 12 / Decimal(passenger.split()[0])


def test_the_planted_errors_are_errors():
    assert goods_of("1090").packing_group == "II"
    passenger, cargo = (float(limit.split()[0]) for limit in air_limits("1090"))
    assert passenger < 20 <= cargo
    assert goods_of("1090").labels == ("3",)


@pytest.mark.parametrize(
    ("place", "one", "other"),
    [
        (0, "1090", "2014"),
        (1, "3480", "1203"),
        (2, "1203", "1830"),
        (3, "3481", "1203"),
        (4, "1402", "1830"),
    ],
)
def test_segregation_is_what_the_calculator_says(place: int, one: str, other: str):
    pair = block_of(by_air, "loading-q1").pairs[place]
    found = air_segregation(goods_of(one), goods_of(other), AIR).verdict
    assert (found == Verdict.CONDITIONAL) == pair.target.startswith("Yes")


def test_of_division_1_4_only_group_s_may_stand_beside_petrol():
    apart = {
        number: air_segregation(goods_of(number), goods_of("1203"), AIR).verdict
        for number in ("0336", "0012")
    }
    assert apart == {"0336": Verdict.CONDITIONAL, "0012": Verdict.YES}
    assert right_text(by_air, "loading-q2") == "Only the fireworks 1.4G."


def test_what_the_course_lists_as_apart_is_the_whole_table():
    told = "".join(
        b.html for b in lesson(by_air, "loading").blocks if b.key == "loading-t2"
    )
    lithium = "9 (UN3480/UN3090)"
    apart = {frozenset(pair) for pair, cell in AIR.cells.items() if cell == "X"}
    without_first = {pair for pair in apart if "1 (not 1.4S)" not in pair}
    assert without_first == {
        frozenset(pair)
        for pair in (
            *(("3", "5.1"), ("4.2", "5.1"), ("4.3", "8")),
            *((lithium, other) for other in ("2.1", "3", "4.1", "5.1")),
        )
    }
    assert "<b>2.1, 3, 4.1 and 5.1</b>" in told


@pytest.mark.parametrize(
    ("first", "again", "key"),
    [
        (datetime.date(2025, 5, 20), datetime.date(2027, 3, 1), "different-q3"),
        (datetime.date(2025, 6, 10), datetime.date(2027, 2, 5), "different-05"),
    ],
)
def test_competence_by_air_ends_as_the_engine_says(
    first: datetime.date, again: datetime.date, key: str
):
    policy = Policy(1, "AIR", validity_months=24, window=3, month_end=True)
    facts = {"policies": {1: policy}, "extensions": {}}
    day = first.toordinal()
    earlier = Done(1, 1, day, valid_until(policy, day, [], **facts))
    until = valid_until(policy, again.toordinal(), [earlier], **facts)
    until = datetime.date.fromordinal(until)
    assert right_text(by_air, key) == f"{until.day} {until:%B %Y}"
