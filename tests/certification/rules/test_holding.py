"""On which days a course or an item is held, and whether a run ran out (rules §3)."""

from itertools import pairwise

import pytest

from certification.facts import Done, Equivalent
from certification.holding import Run, outlook_on, own_days
from people.calendar import OPEN_END, OPEN_START
from tests.certification.rules.building import (
    BASE,
    LINE,
    A,
    B,
    C,
    course,
    day,
    derogation,
    done,
    equivalence,
    holdings,
    person,
    rules,
    shown,
)

YEAR = ("2025-01-01", "2025-12-31")


def shown_runs(runs: list[Run]) -> list[tuple[str, str, str]]:
    return [
        (shown(run.first), shown(run.last), "ran out" if run.ran_out else "cut off")
        for run in runs
    ]


def line_runs(who, book, seen_from: str) -> list[tuple[str, str, str]]:
    runs = holdings(who, book).line_runs(book.lines[LINE], day(seen_from))
    return shown_runs(runs)


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


@pytest.mark.parametrize(
    ("in_force", "expected"),
    [
        (equivalence(B), [("2025-01-01", "2025-12-31", "ran out")]),
        (
            equivalence(B, "2025-04-01", "2025-09-30"),
            [("2025-04-01", "2025-09-30", "cut off")],
        ),
        (
            equivalence(B, "2025-04-01", "2025-12-31"),
            [("2025-04-01", "2025-12-31", "ran out")],
        ),
        (
            equivalence(B, "2025-12-31", ""),
            [("2025-12-31", "2025-12-31", "ran out")],
        ),
        (equivalence(B, "2026-01-01", ""), []),
        (
            equivalence(B, "", "2025-01-01"),
            [("2025-01-01", "2025-01-01", "cut off")],
        ),
        (equivalence(B, "", "2024-12-31"), []),
    ],
)
def test_an_equivalence_counts_on_days_held_and_in_force(
    in_force: Equivalent, expected: list[tuple[str, str, str]]
) -> None:
    book = rules(course(A), course(B), equivalences={A: [in_force]})
    assert line_runs(person(done(B, *YEAR)), book, "2025-01-01") == expected


def test_an_equivalence_works_one_way_and_one_step_only() -> None:
    courses = [course(A), course(B), course(C)]
    chain = {A: [equivalence(B)], B: [equivalence(C)]}
    by_c = person(done(C, *YEAR))
    assert line_runs(by_c, rules(*courses, equivalences=chain), "2025-06-01") == []
    book = rules(*courses, line=(B,), equivalences=chain)
    assert line_runs(by_c, book, "2025-06-01")
    assert line_runs(person(done(A, *YEAR)), book, "2025-06-01") == []


def test_an_equivalent_course_counts_only_while_its_own_base_is_held() -> None:
    book = rules(
        course(A),
        course(B, base=BASE),
        course(BASE),
        equivalences={A: [equivalence(B)]},
    )
    who = person(done(B, *YEAR), done(BASE, "2025-03-01", "2025-06-30"))
    assert line_runs(who, book, "2025-06-01") == [
        ("2025-03-01", "2025-06-30", "cut off")
    ]


@pytest.mark.parametrize(
    ("bases", "expected"),
    [
        pytest.param(
            [done(BASE, "2024-01-01")], [(*YEAR, "ran out")], id="held throughout"
        ),
        pytest.param(
            [done(BASE, "2024-01-01", "2025-06-30")],
            [("2025-01-01", "2025-06-30", "cut off")],
            id="lost",
        ),
        pytest.param(
            [done(BASE, "2024-01-01", revoked="2025-06-01")],
            [("2025-01-01", "2025-05-31", "cut off")],
            id="revoked",
        ),
        pytest.param(
            [
                done(BASE, "2024-01-01", "2025-06-30"),
                done(BASE, "2025-07-02", "2026-06-30"),
            ],
            [
                ("2025-01-01", "2025-06-30", "cut off"),
                ("2025-07-02", "2025-12-31", "ran out"),
            ],
            id="lost for a day",
        ),
        pytest.param(
            [
                done(BASE, "2024-01-01", "2025-06-30"),
                done(BASE, "2025-07-01", "2026-06-30"),
            ],
            [(*YEAR, "ran out")],
            id="taken over the next day",
        ),
        pytest.param(
            [done(BASE, "2024-01-01", "2025-12-31")],
            [(*YEAR, "ran out")],
            id="ends the same day",
        ),
        pytest.param([done(C, "2024-01-01")], [], id="by equivalence only"),
        pytest.param([], [], id="never held"),
    ],
)
def test_a_course_with_a_base_is_held_only_while_its_base_is(
    bases: list[Done], expected: list[tuple[str, str, str]]
) -> None:
    book = rules(
        course(A, base=BASE),
        course(BASE),
        course(C),
        equivalences={BASE: [equivalence(C)]},
    )
    assert line_runs(person(done(A, *YEAR), *bases), book, "2026-12-31") == expected


def test_a_base_held_by_derogation_only_is_held() -> None:
    book = rules(
        course(A, base=BASE),
        course(BASE),
        derogations=[derogation(BASE, "2025-06-30", "2025-06-30", "2025-09-30")],
    )
    who = person(done(A, *YEAR), done(BASE, "2024-07-01", "2025-06-30"))
    assert line_runs(who, book, "2025-07-01") == [
        ("2025-01-01", "2025-09-30", "cut off")
    ]


def test_a_later_renewal_of_the_base_is_hidden_too() -> None:
    book = rules(course(A, base=BASE), course(BASE))
    who = person(
        done(A, *YEAR),
        done(BASE, "2024-07-01", "2025-06-30"),
        done(BASE, "2025-06-01", "2026-06-30"),
    )
    outlooks = holdings(who, book).outlooks(book.lines[LINE])
    seen = {
        on: shown(outlook_on(outlooks, day(on)).held_until)
        for on in ("2025-05-31", "2025-06-01")
    }
    assert seen == {"2025-05-31": "2025-06-30", "2025-06-01": "2025-12-31"}


@pytest.mark.parametrize(
    ("minimum", "expected"),
    [
        (1, [("2025-01-01", "2025-12-31", "ran out")]),
        (2, [("2025-04-01", "2025-09-30", "ran out")]),
        (3, [("2025-07-01", "2025-07-31", "ran out")]),
    ],
)
def test_an_item_is_held_while_enough_of_its_courses_are(
    minimum: int, expected: list[tuple[str, str, str]]
) -> None:
    book = rules(course(A), course(B), course(C), line=(A, B, C), minimum=minimum)
    who = person(
        done(A, "2025-01-01", "2025-09-30"),
        done(B, "2025-04-01", "2025-12-31"),
        done(C, "2025-07-01", "2025-07-31"),
    )
    assert line_runs(who, book, "2025-12-31") == expected


@pytest.mark.parametrize(
    ("completions", "expected"),
    [
        pytest.param(
            [done(A, *YEAR, retired="2025-07-01")], "cut off", id="version retired"
        ),
        pytest.param([done(A, *YEAR, revoked="2025-12-31")], "cut off", id="revoked"),
        pytest.param(
            [done(A, *YEAR, revoked="2026-01-01")],
            "ran out",
            id="revoked from the day after its last",
        ),
        pytest.param(
            [done(A, *YEAR, retired="2026-01-01")],
            "ran out",
            id="retired from the day after its last",
        ),
        pytest.param(
            [
                done(A, "2025-01-01", revoked="2025-12-31"),
                done(A, "2025-02-01", "2025-12-30"),
            ],
            "ran out",
            id="one cut off, another ran out that day",
        ),
        pytest.param(
            [
                done(A, "2025-01-01", revoked="2025-12-31"),
                done(A, "2025-02-01", "2025-12-29"),
            ],
            "cut off",
            id="the one that ran out ended before",
        ),
    ],
)
def test_a_run_ran_out_when_a_completion_on_its_last_day_ends_by_itself(
    completions: list[Done], expected: str
) -> None:
    (run,) = line_runs(person(*completions), rules(), "2026-06-01")
    assert run[2] == expected


@pytest.mark.parametrize(
    ("revoked", "expected"),
    [
        ("", "ran out"),
        ("2026-01-01", "ran out"),
        ("2026-01-15", "cut off"),
        ("2026-04-01", "ran out"),
    ],
)
def test_an_extended_completion_ran_out_on_either_of_its_own_days(
    revoked: str, expected: str
) -> None:
    book = rules(derogations=[derogation(A, "", "", "2026-03-31")])
    (run,) = line_runs(person(done(A, *YEAR, revoked=revoked)), book, "2026-06-01")
    assert run[2] == expected


def test_with_a_base_an_extended_completion_was_cut_off_on_the_extended_day() -> None:
    book = rules(
        course(A, base=BASE),
        course(BASE),
        derogations=[derogation(A, "", "", "2026-03-31")],
    )
    who = person(done(A, *YEAR), done(BASE, "2024-01-01"))
    assert line_runs(who, book, "2026-06-01") == [
        ("2025-01-01", "2026-03-31", "cut off")
    ]


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        pytest.param(done(B, *YEAR), "ran out", id="both ran out that day"),
        pytest.param(
            done(B, "2025-01-01", "2026-06-30", revoked="2026-01-01"),
            "cut off",
            id="one was cut off that day",
        ),
        pytest.param(
            done(B, "2025-01-01", "2026-06-30", revoked="2026-02-01"),
            "ran out",
            id="the other was cut off later",
        ),
    ],
)
def test_an_item_ran_out_when_every_course_that_ended_it_did(
    second: Done, expected: str
) -> None:
    book = rules(course(A), course(B), line=(A, B), minimum=2)
    (run,) = line_runs(person(done(A, *YEAR), second), book, "2026-06-01")
    assert run == (*YEAR, expected)


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
