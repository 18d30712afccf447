"""The status of a line on a day, first match first (rules §5 and §11)."""

from typing import Any

import pytest

from certification.facts import Done, Excuse, Policy
from certification.status import GAPS, QUALIFIED, Status
from tests.certification.rules.building import (
    DEPOT,
    LEADER,
    A,
    B,
    away,
    case_of,
    course,
    derogation,
    done,
    equivalence,
    excuse,
    person,
    post,
    requirement,
    rules,
    shown,
    status_on,
    verdict_on,
)

YEAR = ("2025-01-01", "2025-12-31")
TOLERANT = {"role": LEADER, "deadline_days": 30}
AT_ONCE = {"role": LEADER}
LONG_AGO = "2020-01-01"


def status(
    on: str,
    *completions: Done,
    courses: tuple[Policy, ...] = (course(),),
    asked: dict[str, Any] = TOLERANT,
    since: str = LONG_AGO,
    absences: tuple = (),
    excuses: tuple[Excuse, ...] = (),
    **book: Any,
) -> str:
    """The status of one line of somebody obliged since a day."""
    who = person(*completions, posts=[post(since)], absences=absences, excuses=excuses)
    asks = [requirement(**asked)]
    return status_on(who, rules(*courses, asks=asks, **book), on)


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


def gap_since(who, book, on: str) -> str:
    return shown(verdict_on(who, book, on).gap_since)


def test_a_gap_begins_on_its_first_day_whatever_gap_status_it_had() -> None:
    who = person(
        done(A, "2026-03-01", "2026-12-31", revoked="2026-03-01"),
        done(A, "2026-05-01", "2026-05-31"),
        posts=[post("2026-01-01")],
    )
    book = rules(asks=[requirement(**TOLERANT)])
    found = {
        on: gap_since(who, book, on)
        for on in (
            "2026-01-31",
            "2026-02-01",
            "2026-04-30",
            "2026-05-01",
            "2026-06-01",
            "2027-01-01",
        )
    }
    assert found == {
        "2026-01-31": "",
        "2026-02-01": "2026-02-01",
        "2026-04-30": "2026-02-01",
        "2026-05-01": "",
        "2026-06-01": "2026-06-01",
        "2027-01-01": "2026-06-01",
    }


@pytest.mark.parametrize(
    ("resumes", "since"),
    [
        ("2026-04-01", "2026-01-31"),
        ("2026-04-02", "2026-04-02"),
        ("2026-05-02", "2026-05-02"),
    ],
)
def test_a_day_without_a_line_breaks_the_gap(resumes: str, since: str) -> None:
    who = person(posts=[post("2026-01-01", "2026-03-31"), post(resumes)])
    book = rules(asks=[requirement(role=LEADER, deadline_days=29)])
    assert gap_since(who, book, "2026-03-31") == "2026-01-31"
    assert gap_since(who, book, resumes) == since


def test_a_pause_or_a_waiver_breaks_the_gap() -> None:
    who = person(
        absences=[away("2026-03-01", "2026-03-31")],
        excuses=[excuse("waiver", "2026-06-01", "2026-06-30")],
        posts=[post("2026-01-01")],
    )
    book = rules(asks=[requirement(role=LEADER, pausable=True)])
    assert gap_since(who, book, "2026-02-28") == "2026-01-01"
    assert gap_since(who, book, "2026-04-01") == "2026-04-01"
    assert gap_since(who, book, "2026-07-01") == "2026-07-01"


def test_a_change_of_requirement_does_not_break_the_gap() -> None:
    asks = [
        requirement(1, role=LEADER, last="2026-03-31"),
        requirement(2, role=LEADER, first="2026-04-01"),
    ]
    who = person(posts=[post("2026-01-01")])
    assert gap_since(who, rules(asks=asks), "2026-04-01") == "2026-01-01"


def test_an_appointment_that_starts_later_is_in_the_forecast_already() -> None:
    who = person(done(A, *YEAR), posts=[post("2025-11-01", "2026-02-28")])
    book = rules(asks=[requirement(**TOLERANT)])
    forecast = {
        on: status_on(who, book, on)
        for on in ("2025-10-31", "2025-11-01", "2026-01-01", "2026-02-28", "2026-03-01")
    }
    assert forecast == {
        "2025-10-31": "",
        "2025-11-01": "expiring",
        "2026-01-01": "expired",
        "2026-02-28": "expired",
        "2026-03-01": "",
    }


def test_a_span_says_what_each_of_its_days_says() -> None:
    asks = [
        requirement(1, role=LEADER, deadline_days=20, pausable=True),
        requirement(2, unit=DEPOT, last="2026-11-15"),
    ]
    who = person(
        done(A, "2025-03-01", "2025-06-30"),
        done(A, "2026-01-10", "2026-03-31", revoked="2026-03-10"),
        posts=[
            post("2025-01-01", "2026-06-30"),
            post("2026-07-20", "2026-12-31", unit=DEPOT),
        ],
        absences=[
            away("2025-01-10", "2025-02-10", 5),
            away("2026-04-01", "2026-04-30", 10),
        ],
        excuses=[
            excuse("exemption", "2025-09-01", "2025-09-30"),
            excuse("waiver", "2025-10-15", "2025-10-15"),
        ],
    )
    case = case_of(who, rules(course(window=1, grace_days=15), asks=asks))
    spans = case.spans()
    for span in spans:
        for on in range(span.first, span.last + 1):
            verdict = case.on(on, case.asked_on(on))
            assert verdict == span.verdict._replace(gap_since=None)
            assert case.verdict_on(on) == span.verdict
    assert {span.verdict.status for span in spans} == set(Status)
