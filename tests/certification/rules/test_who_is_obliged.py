"""On which days somebody is obliged, and through what (rules §4 and §11)."""

from typing import Any

import pytest

from certification.obligation import Audience, obliged_days
from certification.standing import cases
from tests.certification.rules.building import (
    BATTALION,
    BRIGADE,
    CLERK,
    COMMANDER,
    DEPOT,
    DIVING,
    LEADER,
    PACKING,
    PERSON,
    SOMEBODY_ELSE,
    performs,
    person,
    post,
    requirement,
    rules,
    shown,
    shown_spans,
    spans,
    verdict_on,
)


def obliged(asked, who, **book: Any) -> list[tuple[str, str]]:
    return shown_spans(obliged_days(who, asked, rules(asks=[asked], **book)))


@pytest.mark.parametrize(
    ("audience", "expected"),
    [
        ({"unit": BATTALION}, True),
        ({"unit": BRIGADE}, True),
        ({"unit": DEPOT}, False),
        ({"role": COMMANDER}, True),
        ({"role": LEADER}, True),
        ({"role": CLERK}, False),
        ({"category": "military"}, True),
        ({"category": "civilian"}, False),
        ({"person": PERSON}, True),
        ({"person": SOMEBODY_ELSE}, False),
        ({"unit": BRIGADE, "role": LEADER, "category": "military"}, True),
        ({"unit": BRIGADE, "role": CLERK}, False),
        ({"person": PERSON, "unit": DEPOT}, False),
        ({"function": PACKING}, True),
        ({"function": DIVING}, False),
        ({"function": PACKING, "role": CLERK}, False),
    ],
)
def test_an_audience_is_all_of_what_is_given(
    audience: dict[str, Any], expected: bool
) -> None:
    who = person(performs=[performs(PACKING)])
    asked = requirement(**audience)
    assert bool(obliged(asked, who)) is expected
    found = list(Audience(rules(asks=[asked])).candidates(who))
    assert found == [asked] or not expected


@pytest.mark.parametrize(
    "elsewhere",
    [
        {"person": SOMEBODY_ELSE},
        {"function": DIVING},
        {"unit": DEPOT},
        {"role": CLERK},
    ],
)
def test_what_is_asked_of_others_only_is_not_even_looked_at(
    elsewhere: dict[str, Any],
) -> None:
    who = person(performs=[performs(PACKING)])
    book = rules(asks=[requirement(1, **elsewhere), requirement(2, role=LEADER)])
    found = Audience(book).candidates(who)
    assert [obligation.code for obligation in found] == ["r2"]


def test_a_role_asked_below_ones_own_does_not_oblige() -> None:
    leader = person(posts=[post(role=LEADER)])
    assert obliged(requirement(role=COMMANDER), leader) == []


def test_unit_role_and_category_are_those_of_one_appointment() -> None:
    asked = requirement(unit=BATTALION, role=CLERK)
    apart = [post(unit=BATTALION, role=COMMANDER), post(unit=DEPOT, role=CLERK)]
    assert obliged(asked, person(posts=apart)) == []
    assert obliged(asked, person(posts=[*apart, post(role=CLERK)])) == [("", "")]


def test_without_an_appointment_nobody_is_obliged() -> None:
    who = person(posts=[], performs=[performs(PACKING)])
    assert obliged(requirement(person=PERSON), who) == []
    assert obliged(requirement(function=PACKING), who) == []


def test_the_days_are_those_of_requirement_item_and_appointment_together() -> None:
    asked = requirement(
        first="2026-02-01",
        last="2026-10-31",
        person=PERSON,
        in_force=spans(("2026-03-01", "2026-09-30")),
    )
    who = person(posts=[post("2026-01-01", "2026-08-31")])
    book = rules(asks=[asked])
    (case,) = cases(who, book)
    assert [(shown(one.first), shown(one.last)) for one in case.asked] == [
        ("2026-03-01", "2026-08-31")
    ]
    days = ("2026-02-28", "2026-03-01", "2026-08-31", "2026-09-01")
    lines = [verdict_on(who, book, on) is not None for on in days]
    assert lines == [False, True, True, False]


def test_appointments_that_touch_oblige_without_a_break() -> None:
    posts = [
        post("2026-01-01", "2026-06-30"),
        post("2026-07-01", "2026-12-31", unit=DEPOT),
    ]
    assert obliged(requirement(role=LEADER), person(posts=posts)) == [
        ("2026-01-01", "2026-12-31")
    ]
    assert obliged(requirement(unit=BRIGADE), person(posts=posts)) == [
        ("2026-01-01", "2026-06-30")
    ]


def test_a_unit_that_moves_takes_its_people_along_from_that_day() -> None:
    moves = [(BATTALION, "2026-05-01", DEPOT)]
    who = person(posts=[post("2026-01-01", "2026-12-31")])
    assert obliged(requirement(unit=BRIGADE), who, moves=moves) == [
        ("2026-01-01", "2026-04-30")
    ]
    assert obliged(requirement(unit=DEPOT), who, moves=moves) == [
        ("2026-05-01", "2026-12-31")
    ]


@pytest.mark.parametrize(
    ("moved_on", "asked_in", "expected"),
    [
        ("2026-01-01", BRIGADE, []),
        ("2026-01-02", BRIGADE, [("2026-01-01", "2026-01-01")]),
        ("2026-12-31", DEPOT, [("2026-12-31", "2026-12-31")]),
        ("2027-01-01", DEPOT, []),
    ],
)
def test_one_day_in_a_unit_obliges_for_that_day(
    moved_on: str, asked_in: int, expected: list[tuple[str, str]]
) -> None:
    who = person(posts=[post("2026-01-01", "2026-12-31")])
    moves = [(BATTALION, moved_on, DEPOT)]
    assert obliged(requirement(unit=asked_in), who, moves=moves) == expected


@pytest.mark.parametrize(
    ("asked_in", "bound_to", "expected"),
    [
        (None, None, [("2026-02-01", "2026-03-31")]),
        (None, DEPOT, [("2026-02-01", "2026-03-31")]),
        (BRIGADE, None, [("2026-02-01", "2026-03-31")]),
        (BRIGADE, BATTALION, [("2026-02-01", "2026-03-31")]),
        (BRIGADE, DEPOT, []),
    ],
)
def test_a_function_bound_to_a_unit_counts_for_a_unit_it_lies_in(
    asked_in: int | None, bound_to: int | None, expected: list[tuple[str, str]]
) -> None:
    who = person(
        performs=[performs(PACKING, "2026-02-01", "2026-03-31", unit=bound_to)]
    )
    assert obliged(requirement(function=PACKING, unit=asked_in), who) == expected


def test_a_function_bound_to_a_unit_follows_its_unit() -> None:
    who = person(
        posts=[post(unit=BRIGADE)], performs=[performs(PACKING, unit=BATTALION)]
    )
    moves = [(BATTALION, "2026-05-01", DEPOT)]
    asked = requirement(function=PACKING, unit=BRIGADE)
    assert obliged(asked, who, moves=moves) == [("", "2026-04-30")]


def test_the_same_thing_asked_twice_is_one_line_that_names_both() -> None:
    book = rules(
        asks=[
            requirement(2, person=PERSON, first="2026-01-01", last="2026-06-30"),
            requirement(1, role=LEADER, first="2026-04-01", last="2026-12-31"),
        ]
    )
    who = person()
    assert len(cases(who, book)) == 1
    named = {
        on: verdict_on(who, book, on).requirements
        for on in ("2026-03-31", "2026-04-01", "2026-06-30", "2026-07-01")
    }
    assert named == {
        "2026-03-31": ("r2",),
        "2026-04-01": ("r1", "r2"),
        "2026-06-30": ("r1", "r2"),
        "2026-07-01": ("r1",),
    }
