"""What is held through an equivalent course, or only with a base (rules §3)."""

import pytest

from certification.facts import Done, Equivalent
from certification.holding import outlook_on
from tests.certification.rules.building import (
    BASE,
    LINE,
    YEAR,
    A,
    B,
    C,
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
