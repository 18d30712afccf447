"""On which days a course is held by completions of its own (rules §3)."""

from itertools import pairwise

import pytest

from certification.facts import Done
from certification.holding import outlook_on, own_days
from people.calendar import OPEN_END, OPEN_START
from tests.certification.rules.building import (
    LINE,
    YEAR,
    A,
    B,
    course,
    day,
    derogation,
    done,
    equivalence,
    holdings,
    line_runs,
    person,
    rules,
    shown,
)


@pytest.mark.parametrize(
    ("completion", "last"),
    [
        pytest.param(done(A, *YEAR), "2025-12-31", id="valid until"),
        pytest.param(done(A, "2025-01-01"), "", id="never expires"),
        pytest.param(done(A, *YEAR, retired="2025-07-01"), "2025-06-30", id="retired"),
        pytest.param(done(A, *YEAR, revoked="2025-07-01"), "2025-06-30", id="revoked"),
        pytest.param(
            done(A, "2025-01-01", revoked="2025-07-01"),
            "2025-06-30",
            id="open, revoked",
        ),
        pytest.param(
            done(A, *YEAR, retired="2025-07-01", revoked="2025-05-01"),
            "2025-04-30",
            id="revoked before retired",
        ),
        pytest.param(
            done(A, *YEAR, retired="2025-05-01", revoked="2025-07-01"),
            "2025-04-30",
            id="retired before revoked",
        ),
        pytest.param(
            done(A, *YEAR, revoked="2026-01-01"), "2025-12-31", id="revoked after"
        ),
        pytest.param(
            done(A, *YEAR, revoked="2025-01-01"), "2024-12-31", id="in error: no day"
        ),
    ],
)
def test_a_completion_holds_until_the_earliest_of_its_ends(
    completion: Done, last: str
) -> None:
    first, until = own_days(completion, {})
    assert (shown(first), shown(until)) == ("2025-01-01", last)


@pytest.mark.parametrize(
    ("first", "last", "until", "held_until"),
    [
        ("2025-12-31", "2025-12-31", "2026-03-31", "2026-03-31"),
        ("", "", "2026-03-31", "2026-03-31"),
        ("2026-01-01", "2026-01-31", "2026-03-31", "2025-12-31"),
        ("2025-12-01", "2025-12-30", "2026-03-31", "2025-12-31"),
        ("2025-12-31", "2025-12-31", "2025-11-30", "2025-12-31"),
    ],
)
def test_a_derogation_that_covers_it_lets_it_hold_longer_never_shorter(
    first: str, last: str, until: str, held_until: str
) -> None:
    covering = {A: [derogation(A, first, last, until)]}
    assert shown(own_days(done(A, *YEAR), covering)[1]) == held_until


def test_the_latest_of_several_derogations_counts_up_to_a_revocation() -> None:
    covering = {
        A: [
            derogation(A, "", "", "2026-06-30"),
            derogation(A, "2025-12-31", "2025-12-31", "2026-03-31"),
        ]
    }
    assert shown(own_days(done(A, *YEAR), covering)[1]) == "2026-06-30"
    revoked = done(A, *YEAR, revoked="2026-05-01")
    assert shown(own_days(revoked, covering)[1]) == "2026-04-30"


def test_a_derogation_leaves_alone_what_never_expires() -> None:
    covering = {A: [derogation(A, "", "", "2026-06-30")]}
    assert shown(own_days(done(A, "2025-01-01"), covering)[1]) == ""


@pytest.mark.parametrize(
    ("renewed_on", "expected"),
    [
        ("2025-12-31", [("2025-01-01", "2026-12-31", "ran out")]),
        ("2026-01-01", [("2025-01-01", "2026-12-31", "ran out")]),
        (
            "2026-01-02",
            [
                ("2025-01-01", "2025-12-31", "ran out"),
                ("2026-01-02", "2026-12-31", "ran out"),
            ],
        ),
    ],
)
def test_spans_that_touch_make_one_run(
    renewed_on: str, expected: list[tuple[str, str, str]]
) -> None:
    who = person(done(A, *YEAR), done(A, renewed_on, "2026-12-31"))
    assert line_runs(who, rules(), "2026-06-01") == expected


@pytest.mark.parametrize(
    ("seen_from", "held_until", "last_held"),
    [
        ("2024-12-31", "", ""),
        ("2025-01-01", "2025-12-31", ""),
        ("2025-10-31", "2025-12-31", ""),
        ("2025-11-01", "2026-12-31", ""),
        ("2026-12-31", "2026-12-31", ""),
        ("2027-01-01", "", "2026-12-31"),
        ("2027-06-30", "", "2026-12-31"),
        ("2027-07-01", "2027-12-31", ""),
        ("2028-01-01", "", "2027-12-31"),
    ],
)
def test_seen_from_a_day_later_completions_are_hidden(
    seen_from: str, held_until: str, last_held: str
) -> None:
    who = person(
        done(A, *YEAR),
        done(A, "2025-11-01", "2026-12-31"),
        done(A, "2027-07-01", "2027-12-31"),
    )
    book = rules()
    outlooks = holdings(who, book).outlooks(book.lines[LINE])
    outlook = outlook_on(outlooks, day(seen_from))
    assert outlook.first <= day(seen_from) <= outlook.last
    assert (shown(outlook.held_until), shown(outlook.last_held)) == (
        held_until,
        last_held,
    )


def test_revocations_and_derogations_already_decided_count_on_their_days() -> None:
    who = person(done(A, *YEAR, revoked="2025-07-01"))
    assert line_runs(who, rules(), "2025-01-01") == [
        ("2025-01-01", "2025-06-30", "cut off")
    ]
    book = rules(derogations=[derogation(A, "2025-12-31", "2025-12-31", "2026-03-31")])
    assert line_runs(person(done(A, *YEAR)), book, "2025-01-01") == [
        ("2025-01-01", "2026-03-31", "ran out")
    ]


def test_a_completion_that_ends_before_it_was_done_holds_on_no_day() -> None:
    who = person(done(A, "2020-12-01", "2020-09-01"))
    assert line_runs(who, rules(), "2020-12-01") == []


def test_a_completion_may_hold_for_one_day() -> None:
    who = person(done(A, "2025-01-01", "2025-01-01"))
    assert line_runs(who, rules(), "2025-01-01") == [
        ("2025-01-01", "2025-01-01", "ran out")
    ]


def test_the_views_of_a_line_follow_each_other_over_the_whole_calendar() -> None:
    who = person(
        done(A, *YEAR),
        done(A, "2026-01-02", "2026-12-31"),
        done(A, "2027-01-01", "2027-01-01"),
        done(B, "2027-01-03", "2027-06-30"),
        done(A, "2028-01-01", "9999-12-30"),
    )
    in_force = [
        equivalence(B, "2027-02-01", "2027-02-28"),
        equivalence(B, "2027-03-31", "2027-03-31"),
    ]
    book = rules(course(A), course(B), equivalences={A: in_force})
    outlooks = holdings(who, book).outlooks(book.lines[LINE])
    assert (outlooks[0].first, outlooks[-1].last) == (OPEN_START, OPEN_END)
    assert all(one.first <= one.last for one in outlooks)
    assert all(one.last + 1 == next_.first for one, next_ in pairwise(outlooks))
    held = [(shown(o.first), shown(o.last)) for o in outlooks if o.held_until]
    assert held == [
        YEAR,
        ("2026-01-02", "2026-12-31"),
        ("2027-01-01", "2027-01-01"),
        ("2027-02-01", "2027-02-28"),
        ("2027-03-31", "2027-03-31"),
        ("2028-01-01", "9999-12-30"),
    ]


def test_a_run_still_to_come_makes_no_view_of_days_seen_from_later() -> None:
    in_force = [
        equivalence(B, "2025-02-01", "2025-02-28"),
        equivalence(B, "2025-06-01", "2025-06-30"),
    ]
    book = rules(course(A), course(B), equivalences={A: in_force})
    who = person(done(B, *YEAR), done(A, "2025-02-15", "2025-02-20"))
    outlooks = holdings(who, book).outlooks(book.lines[LINE])
    assert [(shown(one.first), shown(one.last)) for one in outlooks] == [
        ("", "2024-12-31"),
        ("2025-01-01", "2025-01-31"),
        ("2025-02-01", "2025-02-14"),
        ("2025-02-15", "2025-02-28"),
        ("2025-03-01", "2025-05-31"),
        ("2025-06-01", "2025-06-30"),
        ("2025-07-01", ""),
    ]


def test_in_whatever_order_completions_come_the_days_are_the_same() -> None:
    book = rules(course(A), course(B), equivalences={A: [equivalence(B, "2025-06-01")]})
    who = person(done(B, "2025-07-01", "2026-06-30"), done(B, *YEAR))
    assert line_runs(who, book, "2025-12-31") == [
        ("2025-06-01", "2026-06-30", "ran out")
    ]


@pytest.mark.parametrize("last", [OPEN_START, OPEN_START + 1])
def test_what_lapsed_in_the_first_days_of_the_calendar_did_so(last: int) -> None:
    book = rules()
    outlooks = holdings(person(Done(0, A, OPEN_START, last)), book).outlooks(
        book.lines[LINE]
    )
    assert [one.last for one in outlooks] == [last, OPEN_END]


@pytest.mark.parametrize(
    ("on", "before"), [(OPEN_START, []), (OPEN_START + 1, [OPEN_START])]
)
def test_before_the_first_completion_there_is_a_view_if_there_is_a_day(
    on: int, before: list[int]
) -> None:
    book = rules()
    who = person(Done(0, A, on, None), done(A, *YEAR))
    outlooks = holdings(who, book).outlooks(book.lines[LINE])
    assert [one.last for one in outlooks if not one.held_until] == before
    assert outlooks[0].first == OPEN_START


def test_a_view_may_last_one_day() -> None:
    book = rules()
    who = person(
        done(A, "2025-01-01", "2025-01-31"), done(A, "2025-01-02", "2025-02-28")
    )
    outlooks = holdings(who, book).outlooks(book.lines[LINE])
    seen = [
        shown(outlook_on(outlooks, day(f"2025-01-0{on}")).held_until) for on in (1, 2)
    ]
    assert seen == ["2025-01-31", "2025-02-28"]
