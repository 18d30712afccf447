"""Whether a held run ran out by itself or was cut off (rules §3 and §11)."""

import pytest

from certification.facts import Done
from tests.certification.rules.building import (
    BASE,
    YEAR,
    A,
    B,
    C,
    course,
    derogation,
    done,
    line_runs,
    person,
    rules,
)


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
                done(A, "2025-01-01", "2025-12-30"),
                done(A, "2025-02-01", revoked="2025-12-31"),
            ],
            "ran out",
            id="one ran out, another was cut off that day",
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


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        pytest.param(
            [done(A, "2025-01-01", revoked="2025-07-01")], "cut off", id="cut off"
        ),
        pytest.param(
            [
                done(A, "2025-01-01", revoked="2025-07-01"),
                done(A, "2025-02-01", "2025-06-30"),
            ],
            "ran out",
            id="cut off, another ran out that day",
        ),
        pytest.param(
            [
                done(A, "2025-01-01", "2025-06-30"),
                done(A, "2025-02-01", revoked="2025-07-01"),
            ],
            "ran out",
            id="ran out, another was cut off that day",
        ),
        pytest.param(
            [
                done(A, "2025-01-01", revoked="2025-07-01"),
                done(A, "2025-02-01", "2025-06-29"),
            ],
            "cut off",
            id="cut off, another ran out the day before",
        ),
        pytest.param(
            [
                done(A, "2024-01-01", "2024-06-30"),
                done(A, "2025-01-01", revoked="2025-07-01"),
                done(A, "2025-02-01", "2025-06-30"),
            ],
            "ran out",
            id="in a second run cut off, another ran out that day",
        ),
        pytest.param(
            [done(A, "2025-01-01", revoked="2025-07-01"), done(A, "2025-07-02")],
            "cut off",
            id="cut off, and done again after a day without",
        ),
        pytest.param(
            [done(A, "2025-01-01", revoked="2025-07-01"), done(A, "2025-07-01")],
            "ran out",
            id="taken over the day it was cut off, only the other ended",
        ),
    ],
)
def test_of_two_courses_that_are_needed_together_the_one_that_ended_counts(
    first: list[Done], expected: str
) -> None:
    book = rules(course(A), course(B), line=(A, B), minimum=2)
    who = person(*first, done(B, "2025-01-01", "2025-06-30"))
    (run,) = line_runs(who, book, "2025-12-31")
    assert run[1:] == ("2025-06-30", expected)
