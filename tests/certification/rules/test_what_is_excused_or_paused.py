"""Waivers, exemptions and absence: what they excuse and what not (rules §5 and §11)."""

import pytest

from certification.facts import Excuse
from tests.certification.rules.building import (
    LEADER,
    LONG_AGO,
    TOLERANT,
    YEAR,
    A,
    B,
    away,
    course,
    done,
    excuse,
    person,
    post,
    requirement,
    rules,
    status,
    status_on,
    verdict_on,
)


def test_held_comes_before_any_excuse() -> None:
    exempt = (excuse("exemption"),)
    assert status("2025-06-01", done(A, *YEAR), excuses=exempt) == "valid"
    assert status("2025-12-01", done(A, *YEAR), excuses=exempt) == "expiring"
    assert status("2026-01-01", done(A, *YEAR), excuses=exempt) == "exempt"


@pytest.mark.parametrize(
    ("on", "kind", "expected"),
    [
        ("2026-02-28", "exemption", "missing"),
        ("2026-03-01", "exemption", "exempt"),
        ("2026-03-31", "exemption", "exempt"),
        ("2026-04-01", "exemption", "missing"),
        ("2026-02-28", "waiver", "missing"),
        ("2026-03-01", "waiver", "waived"),
        ("2026-03-31", "waiver", "waived"),
        ("2026-04-01", "waiver", "missing"),
    ],
)
def test_an_excuse_works_on_its_own_days(on: str, kind: str, expected: str) -> None:
    assert status(on, excuses=(excuse(kind, "2026-03-01", "2026-03-31"),)) == expected


@pytest.mark.parametrize(
    ("excuses", "expected"),
    [
        ([excuse("exemption", only=1)], "missing"),
        ([excuse("exemption", only=2)], "missing"),
        ([excuse("exemption", only=3)], "missing"),
        ([excuse("exemption")], "exempt"),
        ([excuse("exemption", only=1), excuse("exemption", only=2)], "exempt"),
        ([excuse("exemption", only=1), excuse("waiver", only=2)], "waived"),
        ([excuse("waiver", only=1), excuse("waiver", only=2)], "waived"),
        ([excuse("waiver"), excuse("exemption", only=1)], "waived"),
        ([excuse("waiver"), excuse("exemption")], "exempt"),
        (
            [
                excuse("waiver", only=1),
                excuse("exemption", only=1),
                excuse("exemption", only=2),
            ],
            "exempt",
        ),
    ],
)
def test_excuses_together_must_cover_every_requirement_that_obliges(
    excuses: list[Excuse], expected: str
) -> None:
    asks = [requirement(1, role=LEADER), requirement(2, role=LEADER)]
    who = person(excuses=excuses)
    assert status_on(who, rules(asks=asks), "2026-03-01") == expected


def test_a_requirement_that_obliges_no_more_needs_no_excuse() -> None:
    asks = [requirement(1, role=LEADER, last="2026-02-28"), requirement(2, role=LEADER)]
    who = person(excuses=[excuse("waiver", only=2)])
    book = rules(asks=asks)
    assert status_on(who, book, "2026-02-28") == "missing"
    assert status_on(who, book, "2026-03-01") == "waived"


@pytest.mark.parametrize(
    ("minimum", "excuses", "expected"),
    [
        (1, [excuse("waiver", course=A)], "missing"),
        (1, [excuse("waiver", course=A), excuse("waiver", course=B)], "waived"),
        (2, [excuse("waiver", course=A)], "waived"),
        (2, [excuse("exemption", course=B)], "exempt"),
        (2, [excuse("waiver", course=5)], "missing"),
        (1, [excuse("exemption", course=A), excuse("waiver", course=B)], "waived"),
    ],
)
def test_courses_excused_count_when_too_few_are_left(
    minimum: int, excuses: list[Excuse], expected: str
) -> None:
    found = status(
        "2026-03-01",
        courses=(course(A), course(B)),
        line=(A, B),
        minimum=minimum,
        excuses=tuple(excuses),
    )
    assert found == expected


@pytest.mark.parametrize(
    ("only", "expected"),
    [((None, None), "waived"), ((1, None), "waived"), ((1, 2), "missing")],
)
def test_courses_are_pooled_for_each_requirement_apart(
    only: tuple[int | None, int | None], expected: str
) -> None:
    excuses = [
        excuse("waiver", course=A, only=only[0]),
        excuse("waiver", course=B, only=only[1]),
    ]
    book = rules(course(A), course(B), line=(A, B), asks=[requirement(1, role=LEADER)])
    assert status_on(person(excuses=excuses), book, "2026-03-01") == expected


def test_a_waived_course_is_gone_even_when_another_one_is_held() -> None:
    found = status(
        "2025-06-01",
        done(B, *YEAR),
        courses=(course(A), course(B)),
        line=(A, B),
        minimum=2,
        excuses=(excuse("waiver", course=A),),
    )
    assert found == "waived"


@pytest.mark.parametrize(
    ("on", "pausable", "expected"),
    [
        ("2026-02-28", True, "missing"),
        ("2026-03-01", True, "paused"),
        ("2026-03-31", True, "paused"),
        ("2026-04-01", True, "due"),
        ("2026-04-07", True, "due"),
        ("2026-04-08", True, "missing"),
        ("2026-03-01", False, "missing"),
        ("2026-04-01", False, "missing"),
    ],
)
def test_absence_pauses_what_is_pausable(
    on: str, pausable: bool, expected: str
) -> None:
    asked = {**TOLERANT, "pausable": pausable}
    absences = (away("2026-03-01", "2026-03-31", 7),)
    assert status(on, asked=asked, absences=absences) == expected


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("2026-03-30", ["paused", "paused"]),
        ("2026-03-31", ["missing", "paused"]),
        ("2026-04-01", ["missing", "missing"]),
    ],
)
def test_an_absence_may_begin_on_the_last_day_of_an_appointment(
    first: str, expected: list[str]
) -> None:
    posts, absences = [post(LONG_AGO, "2026-03-31")], [away(first, "2026-05-31")]
    who = person(posts=posts, absences=absences)
    book = rules(asks=[requirement(**TOLERANT, pausable=True)])
    found = [status_on(who, book, on) for on in ("2026-03-30", "2026-03-31")]
    assert found == expected


def test_one_requirement_that_cannot_pause_keeps_the_line_running() -> None:
    asks = [
        requirement(1, role=LEADER, pausable=True),
        requirement(2, role=LEADER, last="2026-03-15"),
    ]
    who = person(absences=[away("2026-03-01", "2026-03-31")])
    book = rules(asks=asks)
    assert status_on(who, book, "2026-03-15") == "missing"
    assert status_on(who, book, "2026-03-16") == "paused"
    assert verdict_on(who, book, "2026-03-15").absent


def test_held_and_excused_come_before_paused_and_paused_before_grace() -> None:
    asked = {**TOLERANT, "pausable": True}
    absences = (away("2025-12-01", "2026-03-31"),)
    courses = (course(grace_days=60),)
    more = {"asked": asked, "absences": absences, "courses": courses}
    held = done(A, *YEAR)
    assert status("2025-12-31", held, **more) == "expiring"
    assert status("2026-01-01", held, **more) == "paused"
    exempt = (excuse("exemption"),)
    assert status("2026-01-01", held, **more, excuses=exempt) == "exempt"
