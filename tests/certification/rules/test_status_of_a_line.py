"""The status of a line on a day, first match first (rules §5 and §11)."""

from typing import Any

import pytest

from certification.facts import Done
from certification.status import GAPS, QUALIFIED, Status
from tests.certification.rules.building import (
    LEADER,
    TOLERANT,
    YEAR,
    A,
    B,
    course,
    derogation,
    done,
    equivalence,
    person,
    post,
    requirement,
    rules,
    shown,
    status,
    status_on,
    verdict_on,
)

AT_ONCE = {"role": LEADER}


@pytest.mark.parametrize(
    ("status", "counts_as"),
    [
        ("valid", "compliant"),
        ("expiring", "compliant"),
        ("exempt", "compliant"),
        ("waived", "compliant"),
        ("paused", "apart"),
        ("grace", "tolerated"),
        ("due", "tolerated"),
        ("expired", "gap"),
        ("missing", "gap"),
    ],
)
def test_every_status_counts_as_one_thing(status: str, counts_as: str) -> None:
    assert Status(status).counts_as == counts_as
    assert (Status(status) in GAPS) is (counts_as == "gap")
    assert (Status(status) in QUALIFIED) is (status in {"valid", "expiring", "exempt"})


@pytest.mark.parametrize(
    ("window", "held_until", "on", "expected"),
    [
        (3, "2025-12-31", "2025-09-30", "valid"),
        (3, "2025-12-31", "2025-10-01", "expiring"),
        (3, "2025-12-31", "2025-12-31", "expiring"),
        (3, "2025-12-31", "2026-01-01", "expired"),
        (3, "2025-05-31", "2025-02-28", "valid"),
        (3, "2025-05-31", "2025-03-01", "expiring"),
        (1, "2025-12-30", "2025-11-30", "valid"),
        (1, "2025-12-30", "2025-12-01", "expiring"),
        (0, "2025-12-31", "2025-10-01", "valid"),
        (0, "2025-12-31", "2025-10-02", "valid"),
        (0, "2025-12-31", "2025-10-03", "valid"),
    ],
)
def test_it_expires_soon_in_its_renewal_window(
    window: int, held_until: str, on: str, expected: str
) -> None:
    courses = (course(window=window),)
    book = {"courses": courses, "warning_days": 30}
    assert status(on, done(A, "2025-01-01", held_until), **book) == expected


@pytest.mark.parametrize(
    ("on", "warning_days", "expected"),
    [
        ("2025-10-01", 90, "valid"),
        ("2025-10-02", 90, "expiring"),
        ("2025-10-03", 90, "expiring"),
        ("2025-12-30", 1, "expiring"),
        ("2025-12-29", 1, "valid"),
        ("2025-12-31", 0, "expiring"),
        ("2025-12-30", 0, "valid"),
    ],
)
def test_without_a_window_it_expires_soon_in_the_warning_days(
    on: str, warning_days: int, expected: str
) -> None:
    found = status(on, done(A, *YEAR), warning_days=warning_days)
    assert found == expected


def test_the_warning_days_are_ninety_unless_set() -> None:
    assert status("2025-10-01", done(A, *YEAR)) == "valid"
    assert status("2025-10-02", done(A, *YEAR)) == "expiring"


@pytest.mark.parametrize(
    ("windows", "on", "expected"),
    [
        ((6, 2), "2025-10-31", "valid"),
        ((6, 2), "2025-11-01", "expiring"),
        ((6, 0), "2025-10-01", "valid"),
        ((6, 0), "2025-10-02", "expiring"),
        ((0, 0), "2025-10-01", "valid"),
        ((0, 0), "2025-10-02", "expiring"),
    ],
)
def test_of_several_courses_the_smallest_window_counts_if_all_have_one(
    windows: tuple[int, int], on: str, expected: str
) -> None:
    courses = (course(A, window=windows[0]), course(B, window=windows[1]))
    both = (done(A, *YEAR), done(B, *YEAR))
    assert status(on, *both, courses=courses, line=(A, B), minimum=2) == expected


def test_what_never_expires_never_expires_soon() -> None:
    for window in (0, 3):
        held = done(A, "2025-01-01")
        assert status("9999-12-31", held, courses=(course(window=window),)) == "valid"


def test_the_held_until_of_a_run_decides_and_a_later_renewal_is_hidden() -> None:
    renewed = (done(A, *YEAR), done(A, "2025-11-01", "2026-12-31"))
    assert status("2025-10-31", *renewed) == "expiring"
    assert status("2025-11-01", *renewed) == "valid"
    assert status("2025-12-31", done(A, *YEAR), done(A, "2026-01-01")) == "expiring"


@pytest.mark.parametrize(
    ("on", "grace_days", "expected"),
    [
        ("2025-12-31", 30, "expiring"),
        ("2026-01-01", 30, "grace"),
        ("2026-01-30", 30, "grace"),
        ("2026-01-31", 30, "expired"),
        ("2026-01-01", 1, "grace"),
        ("2026-01-02", 1, "expired"),
        ("2026-01-01", 0, "expired"),
    ],
)
def test_what_ran_out_is_tolerated_for_its_grace_days(
    on: str, grace_days: int, expected: str
) -> None:
    courses = (course(grace_days=grace_days),)
    assert status(on, done(A, *YEAR), courses=courses) == expected


@pytest.mark.parametrize(
    ("completion", "on", "expected"),
    [
        pytest.param(
            done(A, *YEAR, revoked="2025-07-01"), "2025-07-01", "expired", id="revoked"
        ),
        pytest.param(
            done(A, *YEAR, retired="2025-07-01"), "2025-07-01", "expired", id="retired"
        ),
        pytest.param(
            done(A, *YEAR, retired="2026-01-01"),
            "2026-01-01",
            "grace",
            id="retired after",
        ),
        pytest.param(
            done(A, "2025-01-01", revoked="2025-07-01"),
            "2025-07-01",
            "expired",
            id="open",
        ),
        pytest.param(
            done(A, *YEAR, revoked="2025-01-01"), "2025-07-01", "missing", id="in error"
        ),
    ],
)
def test_what_was_cut_off_has_no_grace(
    completion: Done, on: str, expected: str
) -> None:
    assert status(on, completion, courses=(course(grace_days=30),)) == expected


def test_an_equivalence_that_ends_gives_no_grace() -> None:
    for last, expected in (("2025-12-31", "grace"), ("2025-12-30", "expired")):
        found = status(
            "2026-01-01",
            done(B, *YEAR),
            courses=(course(A, grace_days=30), course(B)),
            equivalences={A: [equivalence(B, "", last)]},
        )
        assert found == expected


def test_grace_counts_from_the_extended_day() -> None:
    extended = [derogation(A, *YEAR, "2026-03-31")]
    for on, expected in (
        ("2026-03-31", "expiring"),
        ("2026-04-30", "grace"),
        ("2026-05-01", "expired"),
    ):
        found = status(
            on, done(A, *YEAR), courses=(course(grace_days=30),), derogations=extended
        )
        assert found == expected


@pytest.mark.parametrize(
    ("on", "expected"), [("2026-01-10", "grace"), ("2026-01-11", "expired")]
)
def test_of_several_courses_the_smallest_grace_counts(on: str, expected: str) -> None:
    courses = (course(A, grace_days=40), course(B, grace_days=10))
    assert status(on, done(A, *YEAR), courses=courses, line=(A, B)) == expected


@pytest.mark.parametrize(
    ("on", "expected"), [("2026-01-05", "expired"), ("2026-01-06", "grace")]
)
def test_work_that_may_not_start_without_it_knows_no_grace(
    on: str, expected: str
) -> None:
    asks = [
        requirement(1, role=LEADER, deadline_days=0),
        requirement(2, role=LEADER, last="2026-01-05"),
    ]
    book = rules(course(grace_days=30), asks=asks)
    assert status_on(person(done(A, *YEAR)), book, on) == expected


def test_grace_comes_before_due() -> None:
    courses = (course(grace_days=10),)
    more = {"courses": courses, "since": "2026-01-01"}
    assert status("2026-01-10", done(A, *YEAR), **more) == "grace"
    assert status("2026-01-11", done(A, *YEAR), **more) == "due"
    assert status("2026-01-31", done(A, *YEAR), **more) == "due"
    assert status("2026-02-01", done(A, *YEAR), **more) == "expired"


@pytest.mark.parametrize(
    ("asked", "on", "expected"),
    [
        (TOLERANT, "2026-03-01", "due"),
        (TOLERANT, "2026-03-31", "due"),
        (TOLERANT, "2026-04-01", "missing"),
        ({**TOLERANT, "deadline_days": 0}, "2026-03-01", "due"),
        ({**TOLERANT, "deadline_days": 0}, "2026-03-02", "missing"),
        (AT_ONCE, "2026-03-01", "missing"),
        (
            {**AT_ONCE, "first": "2026-03-01", "first_due": "2026-06-01"},
            "2026-06-01",
            "due",
        ),
        (
            {**AT_ONCE, "first": "2026-03-01", "first_due": "2026-06-01"},
            "2026-06-02",
            "missing",
        ),
    ],
)
def test_it_is_due_up_to_its_due_day(
    asked: dict[str, Any], on: str, expected: str
) -> None:
    assert status(on, asked=asked, since="2026-03-01") == expected


def test_a_first_due_makes_due_possible_but_no_grace() -> None:
    asked = {**AT_ONCE, "first": "2026-01-01", "first_due": "2026-01-10"}
    more = {"asked": asked, "courses": (course(grace_days=60),)}
    assert status("2026-01-10", done(A, *YEAR), **more) == "due"
    assert status("2026-01-11", done(A, *YEAR), **more) == "expired"


def test_an_overdue_line_stays_overdue_when_another_unit_asks_the_same() -> None:
    asks = [
        requirement(1, role=LEADER, deadline_days=10),
        requirement(2, role=LEADER, deadline_days=300, first="2026-02-01"),
    ]
    who = person(posts=[post("2026-01-01")])
    book = rules(asks=asks)
    assert status_on(who, book, "2026-01-31") == "missing"
    assert status_on(who, book, "2026-02-01") == "missing"


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2024-12-31", "missing"), ("2025-01-01", "valid"), ("2026-06-01", "expired")],
)
def test_missing_was_never_held_and_expired_was(on: str, expected: str) -> None:
    assert status(on, done(A, *YEAR)) == expected


@pytest.mark.parametrize(
    ("on", "valid_until"),
    [("2024-12-31", ""), ("2025-06-01", "2025-12-31"), ("2026-06-01", "2025-12-31")],
)
def test_it_says_until_when_it_is_or_was_held(on: str, valid_until: str) -> None:
    book = rules(asks=[requirement(**TOLERANT)])
    assert (
        shown(verdict_on(person(done(A, *YEAR)), book, on).valid_until) == valid_until
    )
