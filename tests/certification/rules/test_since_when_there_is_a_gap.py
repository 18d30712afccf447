"""Since when there is a gap, and that a span speaks for each of its days (rules §5, §8)."""

import pytest

from certification.status import Status
from tests.certification.rules.building import (
    DEPOT,
    LEADER,
    TOLERANT,
    YEAR,
    A,
    away,
    case_of,
    course,
    done,
    excuse,
    person,
    post,
    requirement,
    rules,
    shown,
    status_on,
    verdict_on,
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
