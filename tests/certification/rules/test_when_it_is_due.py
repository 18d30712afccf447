"""What one duty is, and when a line of it is due (rules §4 and §11)."""

from typing import Any

import pytest

from certification.obligation import duties
from tests.certification.rules.building import (
    BATTALION,
    DEPOT,
    LEADER,
    away,
    day,
    due_on,
    person,
    post,
    requirement,
    rules,
    shown,
    spans,
)


def test_a_duty_of_one_day_has_a_due_day() -> None:
    who = person(posts=[post("2026-03-01", "2026-03-01")])
    book = rules(asks=[requirement(role=LEADER, deadline_days=30)])
    due = [due_on(who, book, f"2026-{on}") for on in ("02-28", "03-01", "03-02")]
    assert due == ["", "2026-03-31", ""]


@pytest.mark.parametrize(
    ("resumes", "duties_found"),
    [
        ("2026-04-01", 1),
        ("2026-04-02", 1),
        ("2026-05-01", 1),
        ("2026-05-02", 1),
        ("2026-05-03", 2),
    ],
)
def test_a_hole_of_31_days_does_not_break_a_duty_and_32_do(
    resumes: str, duties_found: int
) -> None:
    days = spans(("2026-01-01", "2026-03-31"), (resumes, "2026-12-31"))
    assert len(duties([(requirement(), days)], bridge_days=31)) == duties_found


@pytest.mark.parametrize(
    ("resumes", "due"),
    [("2026-05-02", "2026-01-31"), ("2026-05-03", "2026-06-02")],
)
def test_a_requirement_that_resumes_within_the_duty_does_not_restart_its_clock(
    resumes: str, due: str
) -> None:
    asked = requirement(role=LEADER, deadline_days=30)
    who = person(posts=[post("2026-01-01", "2026-03-31"), post(resumes)])
    book = rules(asks=[asked])
    assert due_on(who, book, resumes) == due
    assert due_on(who, book, "2026-04-15") == ""


def test_the_days_that_bridge_can_be_set() -> None:
    who = person(posts=[post("2026-01-01", "2026-03-31"), post("2026-04-03")])
    asked = [requirement(role=LEADER, deadline_days=30)]
    assert due_on(who, rules(asks=asked, bridge_days=1), "2026-04-03") == "2026-05-03"
    assert due_on(who, rules(asks=asked, bridge_days=2), "2026-04-03") == "2026-01-31"


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"deadline_days": 30}, "2026-03-31"),
        ({"deadline_days": 1}, "2026-03-02"),
        ({"deadline_days": 0}, "2026-03-01"),
        ({}, "2026-02-28"),
        (
            {"deadline_days": 30, "first": "2026-03-01", "first_due": "2026-09-01"},
            "2026-09-01",
        ),
        ({"first": "2026-03-01", "first_due": "2026-09-01"}, "2026-09-01"),
        (
            {"deadline_days": 30, "first": "2026-02-28", "first_due": "2026-09-01"},
            "2026-03-31",
        ),
        (
            {"deadline_days": 30, "first": "2026-03-02", "first_due": "2026-09-01"},
            "2026-09-01",
        ),
        (
            {"deadline_days": 30, "first": "2026-03-01", "first_due": "2026-03-05"},
            "2026-03-05",
        ),
        ({"first": "2026-02-28", "first_due": "2026-09-01"}, "2026-02-28"),
    ],
)
def test_a_requirement_is_due_so_many_days_after_it_first_obliges(
    more: dict[str, Any], expected: str
) -> None:
    who = person(posts=[post("2026-03-01")])
    book = rules(asks=[requirement(role=LEADER, **more)])
    assert due_on(who, book, "2026-03-10") == expected


def test_an_item_that_starts_later_has_no_first_due() -> None:
    asked = requirement(
        role=LEADER,
        deadline_days=10,
        first="2026-03-01",
        first_due="2026-12-31",
        in_force=spans(("2026-04-01", "")),
    )
    assert due_on(person(), rules(asks=[asked]), "2026-04-01") == "2026-04-11"


def test_a_first_due_without_a_start_is_for_those_obliged_since_always() -> None:
    asked = requirement(role=LEADER, deadline_days=10, first_due="2026-12-31")
    book = rules(asks=[asked])
    assert due_on(person(), book, "2026-04-01") == "2026-12-31"
    later = person(posts=[post("2026-03-01")])
    assert due_on(later, book, "2026-04-01") == "2026-03-11"


@pytest.mark.parametrize(
    ("on", "due"),
    [
        ("2026-01-01", "2026-04-01"),
        ("2026-01-31", "2026-04-01"),
        ("2026-02-01", "2026-02-11"),
        ("2026-02-28", "2026-02-11"),
        ("2026-03-01", "2026-02-11"),
        ("2026-03-31", "2026-02-11"),
    ],
)
def test_the_earliest_clock_started_in_the_duty_counts_even_when_it_obliges_no_more(
    on: str, due: str
) -> None:
    asks = [
        requirement(1, role=LEADER, first="2026-01-01", deadline_days=90),
        requirement(
            2, role=LEADER, first="2026-02-01", last="2026-02-28", deadline_days=10
        ),
        requirement(3, role=LEADER, first="2026-03-01", deadline_days=365),
    ]
    assert due_on(person(), rules(asks=asks), on) == due


def test_a_change_of_requirement_does_not_break_the_duty() -> None:
    asks = [
        requirement(1, unit=BATTALION, deadline_days=10),
        requirement(2, unit=DEPOT, deadline_days=60),
    ]
    posts = [post("2026-01-01", "2026-03-31"), post("2026-04-01", unit=DEPOT)]
    found = due_on(person(posts=posts), rules(asks=asks), "2026-04-01")
    assert found == "2026-01-11"


@pytest.mark.parametrize(
    ("absence", "on", "due"),
    [
        pytest.param(
            ("2026-02-01", "2026-05-31", 14),
            "2026-05-31",
            "2026-01-31",
            id="still away",
        ),
        pytest.param(
            ("2026-02-01", "2026-05-31", 14),
            "2026-06-01",
            "2026-06-14",
            id="first day back",
        ),
        pytest.param(
            ("2026-02-01", "2026-05-31", 14), "2026-07-01", "2026-06-14", id="long back"
        ),
        pytest.param(
            ("2026-02-01", "2026-05-31", 0),
            "2026-06-01",
            "2026-05-31",
            id="no days to catch up",
        ),
        pytest.param(
            ("2026-01-02", "2026-01-10", 7),
            "2026-02-01",
            "2026-01-31",
            id="back before it was due",
        ),
        pytest.param(
            ("2025-12-01", "2025-12-31", 90),
            "2026-02-01",
            "2026-01-31",
            id="ended before the duty",
        ),
        pytest.param(
            ("2025-12-01", "2026-01-01", 90),
            "2026-02-01",
            "2026-04-01",
            id="ended on its first day",
        ),
    ],
)
def test_an_absence_within_the_duty_lifts_the_due_day(
    absence: tuple[str, str, int], on: str, due: str
) -> None:
    who = person(posts=[post("2026-01-01")], absences=[away(*absence)])
    asked = requirement(role=LEADER, deadline_days=30, pausable=True)
    assert due_on(who, rules(asks=[asked]), on) == due


@pytest.mark.parametrize(
    ("resumes", "due"), [("2026-05-02", "2026-07-09"), ("2026-05-03", "2026-06-02")]
)
def test_an_absence_that_ends_in_a_bridged_hole_lies_within_the_duty(
    resumes: str, due: str
) -> None:
    who = person(
        posts=[post("2026-01-01", "2026-03-31"), post(resumes)],
        absences=[away("2026-02-01", "2026-04-10", 90)],
    )
    asked = requirement(role=LEADER, deadline_days=30, pausable=True)
    assert due_on(who, rules(asks=[asked]), resumes) == due


def test_of_several_absences_the_latest_return_counts() -> None:
    who = person(
        posts=[post("2026-01-01")],
        absences=[
            away("2026-02-01", "2026-03-31", 90),
            away("2026-05-01", "2026-05-31", 7),
        ],
    )
    asked = requirement(role=LEADER, deadline_days=30, pausable=True)
    book = rules(asks=[asked])
    assert due_on(who, book, "2026-04-01") == "2026-06-29"
    assert due_on(who, book, "2026-06-01") == "2026-06-29"


def test_an_absence_lifts_the_due_day_of_an_empty_deadline_too() -> None:
    who = person(
        posts=[post("2026-01-01")], absences=[away("2026-02-01", "2026-03-31", 14)]
    )
    book = rules(asks=[requirement(role=LEADER, pausable=True)])
    assert due_on(who, book, "2026-03-31") == "2025-12-31"
    assert due_on(who, book, "2026-04-01") == "2026-04-14"


def test_an_absence_lifts_nothing_when_one_requirement_cannot_pause() -> None:
    asks = [
        requirement(1, role=LEADER, deadline_days=30, pausable=True),
        requirement(2, role=LEADER, deadline_days=60, last="2026-06-30"),
    ]
    who = person(
        posts=[post("2026-01-01")], absences=[away("2026-02-01", "2026-05-31", 60)]
    )
    book = rules(asks=asks)
    assert due_on(who, book, "2026-06-30") == "2026-01-31"
    assert due_on(who, book, "2026-07-01") == "2026-07-30"


@pytest.mark.parametrize("order", [1, -1])
def test_a_duty_knows_its_clocks_in_the_order_in_which_they_started(order: int) -> None:
    asked = [
        (requirement(2, deadline_days=5), spans(("2026-01-01", "2026-03-31"))),
        (requirement(1, deadline_days=9), spans(("2026-02-01", "2026-04-30"))),
        (requirement(3, deadline_days=2), spans(("2026-02-01", "2026-02-01"))),
    ]
    (duty,) = duties(asked[::order], bridge_days=31)
    assert (shown(duty.first), shown(duty.last)) == ("2026-01-01", "2026-04-30")
    assert [
        (c.obligation.code, shown(c.started), shown(c.due)) for c in duty.clocks
    ] == [
        ("r2", "2026-01-01", "2026-01-06"),
        ("r1", "2026-02-01", "2026-02-10"),
        ("r3", "2026-02-01", "2026-02-03"),
    ]
    assert shown(duty.due_on(day("2026-01-31"))) == "2026-01-06"
