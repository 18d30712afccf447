"""The course by road says what the calculators of the product say."""

from decimal import Decimal

import pytest

from hazmat.explaining import Verdict
from hazmat.transport.loads import LoadLine
from hazmat.transport.mixed_loading import (
    DANGER_ORDER,
    mixed_loading,
)
from hazmat.transport.points import Points, points
from hazmat.transport.security import high_consequence
from hazmat.transport.transport_document import (
    Described,
    document_line,
    name_choices,
)
from hazmat.transport.tunnel_of_load import LoadTunnels, tunnels_of_load
from lms.demo.body import stored
from lms.demo.content import by_road
from lms.demo.content.shapes import (
    Blanks,
    Matching,
    Ordering,
    TrueFalse,
)
from tests.hazmat.starter import goods_of, starter_goods, starter_rows
from tests.lms.demo_transport import (
    CATEGORIES,
    LOADING,
    TUNNELS,
    block_of,
    lesson,
    numbers,
    right_text,
    table_of,
)


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


def test_an_amount_stays_with_its_unit_on_the_page_of_a_lesson():
    written = block_of(by_road, "points-q1")
    _, page = stored(written, str, lambda _: 0, lambda _: 0)
    assert "petrol 60\u00a0l (2), propane 22\u00a0kg (2)" in page["question"]


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
    name, *gaps = acid.text.split("\n")
    assert [gap.split(": ")[1] for gap in gaps] == ["[8]", "[II|2]", "[E|(E)]"]
    line = f"{name}, 8, II, (E)"
    assert line == line_of("1830")
    assert line in acid.explanation


def test_explosives_and_toxic_gas_are_high_consequence_from_nothing():
    table = list(starter_rows("adr_high_consequence_goods"))
    for number in ("0081", "0029", "1017"):
        assert any(
            found.packages_kg == "0"
            for found in high_consequence(goods_of(number), table)
        )
