"""Months, spans and how they combine (rules, preamble and §2)."""

import pytest

from people.calendar import (
    OPEN_END,
    OPEN_START,
    add_months,
    clamped,
    covers,
    month_end,
    on_at_least,
    overlap,
    tidy,
)
from tests.certification.rules.building import day, shown, shown_spans, spans


@pytest.mark.parametrize(
    ("on", "months", "expected"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2024-01-29", 1, "2024-02-29"),
        ("2026-01-28", 1, "2026-02-28"),
        ("2026-03-31", 1, "2026-04-30"),
        ("2026-04-30", 1, "2026-05-30"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2023-02-28", 12, "2024-02-28"),
        ("2026-05-31", -3, "2026-02-28"),
        ("2024-05-31", -3, "2024-02-29"),
        ("2026-11-15", 1, "2026-12-15"),
        ("2026-12-15", 1, "2027-01-15"),
        ("2026-01-15", -1, "2025-12-15"),
        ("2026-01-15", 0, "2026-01-15"),
        ("9998-12-31", 12, ""),
        ("9999-01-01", 12, ""),
        ("0001-12-31", -12, ""),
        ("0002-01-01", -12, ""),
    ],
)
def test_months_keep_the_day_number_and_clip_to_the_end_of_the_month(
    on: str, months: int, expected: str
) -> None:
    assert shown(add_months(day(on), months)) == expected


def test_months_stop_at_the_ends_of_the_calendar() -> None:
    assert add_months(day("9999-06-01"), 12) == OPEN_END
    assert add_months(day("0001-06-01"), -12) == OPEN_START
    assert clamped(OPEN_END + 1) == OPEN_END
    assert clamped(OPEN_START - 1) == OPEN_START
    assert clamped(day("2026-03-01")) == day("2026-03-01")


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2024-02-01", "2024-02-29"),
        ("2023-02-28", "2023-02-28"),
        ("2026-04-29", "2026-04-30"),
        ("2026-04-30", "2026-04-30"),
        ("2026-05-01", "2026-05-31"),
        ("2026-12-31", "2026-12-31"),
    ],
)
def test_a_month_ends_on_its_last_day(on: str, expected: str) -> None:
    assert shown(month_end(day(on))) == expected


@pytest.mark.parametrize(
    ("first", "second", "bridge", "expected"),
    [
        # the second begins before, on and after the day that touches
        (("2026-01-01", "2026-01-10"), ("2026-01-10", "2026-01-20"), 0, 1),
        (("2026-01-01", "2026-01-10"), ("2026-01-11", "2026-01-20"), 0, 1),
        (("2026-01-01", "2026-01-10"), ("2026-01-12", "2026-01-20"), 0, 2),
        (("2026-01-01", "2026-01-10"), ("2026-01-12", "2026-01-20"), 1, 1),
        (("2026-01-01", "2026-01-10"), ("2026-01-13", "2026-01-20"), 1, 2),
    ],
)
def test_spans_that_touch_or_overlap_are_one(
    first: tuple[str, str], second: tuple[str, str], bridge: int, expected: int
) -> None:
    assert len(tidy(spans(second, first), bridge=bridge)) == expected


def test_a_span_within_another_adds_nothing() -> None:
    found = tidy(spans(("2026-01-01", "2026-03-31"), ("2026-02-01", "2026-02-28")))
    assert shown_spans(found) == [("2026-01-01", "2026-03-31")]


def test_an_overlap_has_the_days_of_both() -> None:
    left = spans(("2026-01-01", "2026-01-31"), ("2026-03-01", "2026-03-31"))
    right = spans(("2026-01-31", "2026-03-01"), ("2026-03-31", ""))
    assert shown_spans(overlap(left, right)) == [
        ("2026-01-31", "2026-01-31"),
        ("2026-03-01", "2026-03-01"),
        ("2026-03-31", "2026-03-31"),
    ]


def test_spans_that_only_touch_have_no_day_in_common() -> None:
    left, right = spans(("2026-01-01", "2026-01-31")), spans(("2026-02-01", ""))
    assert overlap(left, right) == []


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2025-12-31", False),
        ("2026-01-01", True),
        ("2026-01-31", True),
        ("2026-02-01", False),
    ],
)
def test_the_first_and_the_last_day_of_a_span_belong_to_it(
    on: str, expected: bool
) -> None:
    assert covers(spans(("2026-01-01", "2026-01-31")), day(on)) is expected


@pytest.mark.parametrize(
    ("minimum", "expected"),
    [
        (1, [("2026-01-01", "2026-04-30")]),
        (2, [("2026-02-01", "2026-03-31")]),
        (3, [("2026-03-01", "2026-03-01")]),
        (4, []),
    ],
)
def test_at_least_so_many_lists_have_a_day(
    minimum: int, expected: list[tuple[str, str]]
) -> None:
    many = [
        spans(("2026-01-01", "2026-03-31")),
        spans(("2026-02-01", "2026-03-01")),
        spans(("2026-03-01", "2026-04-30")),
    ]
    assert shown_spans(on_at_least(minimum, many)) == expected


def test_one_may_take_over_from_another_without_a_break() -> None:
    always = spans(("2026-01-01", "2026-12-31"))
    turns = [spans(("2026-01-01", "2026-06-30")), spans(("2026-07-01", "2026-12-31"))]
    assert on_at_least(2, [always, *turns]) == always
