"""The course by air says what the calculators of the product say."""

import datetime
from decimal import Decimal

import pytest

from certification.facts import Done, Policy
from certification.validity import valid_until
from hazmat.explaining import Verdict
from hazmat.transport.air_segregation import air_segregation
from lms.demo.content import by_air
from lms.demo.content.shapes import (
    Matching,
)
from tests.hazmat.starter import goods_of, starter_rows
from tests.lms.demo_transport import (
    AIR,
    block_of,
    lesson,
    numbers,
    right_text,
    table_of,
)


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
