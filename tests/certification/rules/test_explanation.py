"""Why a line has its status: reasons, evidence and the days that matter (rules §9)."""

import datetime

import pytest
from django.utils import translation

from certification.explanation import Counts, Explanation, explain
from certification.facts import Done
from certification.reasons import because
from tests.certification.rules.building import (
    BASE,
    BATTALION,
    CLERK,
    DEPOT,
    LEADER,
    PACKING,
    PERSON,
    A,
    B,
    case_of,
    course,
    day,
    derogation,
    done,
    equivalence,
    excuse,
    performs,
    person,
    post,
    requirement,
    rules,
    shown,
    verdict_on,
)

YEAR = ("2025-01-01", "2025-12-31")
ASKED = requirement(role=LEADER, deadline_days=30)


def why(who, book, on: str) -> Explanation:
    found = explain(case_of(who, book), who, day(on))
    assert found is not None
    assert found.verdict == verdict_on(who, book, on)
    return found


def test_a_day_without_the_line_has_no_explanation() -> None:
    who = person(posts=[post("2026-01-01", "2026-01-31")])
    case = case_of(who, rules(asks=[ASKED]))
    found = [
        explain(case, who, day(on)) is not None
        for on in ("2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01")
    ]
    assert found == [False, True, True, False]


def test_every_requirement_that_obliges_says_since_when_and_due_when() -> None:
    asks = [
        requirement(2, role=LEADER, first="2026-01-01", deadline_days=30),
        requirement(1, unit=BATTALION, first="2026-02-01"),
        requirement(3, role=LEADER, first="2025-12-01", last="2026-02-28"),
        requirement(4, role=CLERK),
    ]
    found = why(person(), rules(asks=asks), "2026-03-01")
    assert [(one.code, shown(one.since), shown(one.due)) for one in found.reasons] == [
        ("r1", "2026-02-01", "2026-01-31"),
        ("r2", "2026-01-01", "2026-01-31"),
    ]


def test_a_reason_names_the_appointments_that_oblige_on_the_day() -> None:
    here = post("2026-01-01", "2026-06-30")
    ended = post("2026-01-01", "2026-02-28")
    elsewhere = post(unit=DEPOT, role=CLERK)
    who = person(posts=[here, ended, elsewhere], performs=[performs(PACKING)])
    asks = [
        requirement(1, unit=BATTALION, role=LEADER),
        requirement(2, person=PERSON),
        requirement(3, function=PACKING, unit=DEPOT),
    ]
    found = why(who, rules(asks=asks), "2026-03-01")
    assert [one.through for one in found.reasons] == [
        [here],
        [here, elsewhere],
        [elsewhere],
    ]


@pytest.mark.parametrize(
    ("completion", "on", "counts"),
    [
        (done(A, *YEAR), "2024-12-31", Counts.LATER),
        (done(A, *YEAR), "2025-01-01", Counts.YES),
        (done(A, *YEAR), "2025-12-31", Counts.YES),
        (done(A, *YEAR), "2026-01-01", Counts.LAPSED),
        (done(A, *YEAR, revoked="2025-07-01"), "2025-06-30", Counts.YES),
        (done(A, *YEAR, revoked="2025-07-01"), "2025-07-01", Counts.REVOKED),
        (done(A, *YEAR, retired="2025-07-01"), "2025-06-30", Counts.YES),
        (done(A, *YEAR, retired="2025-07-01"), "2025-07-01", Counts.RETIRED),
        (
            done(A, *YEAR, revoked="2025-07-01", retired="2025-06-01"),
            "2025-07-01",
            Counts.REVOKED,
        ),
        (done(A, *YEAR, revoked="2026-01-02"), "2026-01-01", Counts.LAPSED),
        (done(A, *YEAR, retired="2026-01-02"), "2026-01-01", Counts.LAPSED),
        (done(A, "2025-01-01", "2024-06-01"), "2025-01-01", Counts.LAPSED),
    ],
)
def test_a_completion_says_whether_it_counts_and_why_not(
    completion: Done, on: str, counts: Counts
) -> None:
    (evidence,) = why(person(completion), rules(asks=[ASKED]), on).evidence
    assert evidence.counts == counts
    assert (evidence.holds_until is not None) is (counts == Counts.YES)


@pytest.mark.parametrize(
    ("on", "counts"),
    [
        ("2025-02-28", Counts.NO_BASE),
        ("2025-03-01", Counts.YES),
        ("2025-06-30", Counts.YES),
        ("2025-07-01", Counts.NO_BASE),
        ("2025-12-31", Counts.NO_BASE),
        ("2026-01-01", Counts.LAPSED),
    ],
)
def test_a_completion_without_its_base_says_so(on: str, counts: Counts) -> None:
    book = rules(course(A, base=BASE), course(BASE), asks=[ASKED])
    who = person(done(A, *YEAR), done(BASE, "2025-03-01", "2025-06-30"))
    evidence = next(one for one in why(who, book, on).evidence if one.course == A)
    assert evidence.counts == counts


def test_where_the_base_is_not_held_its_completions_say_why() -> None:
    book = rules(course(A, base=BASE), course(BASE), asks=[ASKED])
    base = done(BASE, *YEAR, revoked="2025-06-10")
    found = why(person(done(A, *YEAR), base), book, "2025-06-10").evidence
    assert {one.course: one.counts for one in found} == {
        A: Counts.NO_BASE,
        BASE: Counts.REVOKED,
    }


@pytest.mark.parametrize(
    ("on", "counts", "holds_until"),
    [
        ("2025-03-31", Counts.NO_EQUIVALENCE, ""),
        ("2025-04-01", Counts.YES, "2025-09-30"),
        ("2025-09-30", Counts.YES, "2025-09-30"),
        ("2025-10-01", Counts.NO_EQUIVALENCE, ""),
        ("2026-01-01", Counts.LAPSED, ""),
    ],
)
def test_an_equivalent_completion_counts_while_the_equivalence_is_in_force(
    on: str, counts: Counts, holds_until: str
) -> None:
    in_force = [equivalence(B, "2025-04-01", "2025-09-30")]
    book = rules(course(A), course(B), equivalences={A: in_force}, asks=[ASKED])
    (evidence,) = why(person(done(B, *YEAR)), book, on).evidence
    assert (evidence.course, evidence.counts) == (A, counts)
    assert shown(evidence.holds_until) == holds_until


def test_an_equivalent_completion_without_its_base_says_so() -> None:
    book = rules(
        course(A),
        course(B, base=BASE),
        course(BASE),
        equivalences={A: [equivalence(B)]},
        asks=[ASKED],
    )
    (evidence,) = why(person(done(B, *YEAR)), book, "2025-06-01").evidence
    assert evidence.counts == Counts.NO_BASE


@pytest.mark.parametrize(
    ("on", "counts"),
    [
        ("2025-02-28", Counts.NO_BASE),
        ("2025-03-01", Counts.NO_EQUIVALENCE),
        ("2025-04-01", Counts.YES),
        ("2025-06-30", Counts.NO_EQUIVALENCE),
        ("2025-07-01", Counts.NO_BASE),
    ],
)
def test_held_itself_it_lacks_an_equivalence_and_otherwise_its_base(
    on: str, counts: Counts
) -> None:
    book = rules(
        course(A),
        course(B, base=BASE),
        course(BASE),
        equivalences={A: [equivalence(B, "2025-04-01", "2025-04-30")]},
        asks=[ASKED],
    )
    who = person(done(B, *YEAR), done(BASE, "2025-03-01", "2025-06-30"))
    found = {one.done.course: one.counts for one in why(who, book, on).evidence}
    assert found[B] == counts


@pytest.mark.parametrize(
    ("until", "extended_until", "extended"),
    [
        ("2025-12-31", "2026-01-01", True),
        ("2025-12-31", "2025-12-31", False),
        ("2025-12-31", "2025-12-30", False),
        ("", "2026-01-01", False),
        ("2025-12-31", "", False),
    ],
)
def test_what_holds_longer_than_it_says_was_extended(
    until: str, extended_until: str, extended: bool
) -> None:
    derogations = [derogation(A, "", "", extended_until)] if extended_until else []
    book = rules(course(A), derogations=derogations, asks=[ASKED])
    (evidence,) = why(person(done(A, YEAR[0], until)), book, "2025-06-01").evidence
    assert evidence.was_extended is extended


@pytest.mark.parametrize("order", [1, -1])
def test_of_overlapping_equivalences_the_longest_says_until_when(order: int) -> None:
    both = [
        equivalence(B, "", "2025-06-30"),
        equivalence(B, "2025-03-01", "2025-09-30"),
    ][::order]
    book = rules(course(A), course(B), equivalences={A: both}, asks=[ASKED])
    (evidence,) = why(person(done(B, *YEAR)), book, "2025-04-01").evidence
    assert shown(evidence.holds_until) == "2025-09-30"


def test_evidence_comes_latest_first_once_for_each_course_of_the_line() -> None:
    book = rules(
        course(A),
        course(B),
        line=(A, B),
        minimum=2,
        equivalences={A: [equivalence(B), equivalence(B)]},
        asks=[ASKED],
    )
    who = person(done(A, *YEAR), done(B, "2025-03-01", "2026-02-28"), done(BASE, *YEAR))
    found = why(who, book, "2025-06-01").evidence
    assert [(shown(e.done.completed_on), e.done.course, e.course) for e in found] == [
        ("2025-03-01", B, A),
        ("2025-03-01", B, B),
        ("2025-01-01", A, A),
    ]


@pytest.mark.parametrize(
    ("on", "counts", "holds_until"),
    [
        ("2026-01-31", Counts.YES, "2026-03-31"),
        ("2026-03-31", Counts.YES, "2026-03-31"),
        ("2026-04-01", Counts.LAPSED, ""),
    ],
)
def test_a_derogation_that_extends_it_is_named(
    on: str, counts: Counts, holds_until: str
) -> None:
    extended = [derogation(A, *YEAR, "2026-03-31"), derogation(A, *YEAR, "2026-02-28")]
    book = rules(derogations=extended, asks=[ASKED])
    (evidence,) = why(person(done(A, *YEAR)), book, on).evidence
    assert (evidence.counts, shown(evidence.holds_until)) == (counts, holds_until)
    assert shown(evidence.extended_until) == "2026-03-31"


def test_excuses_in_force_are_named_even_when_they_do_not_suffice() -> None:
    half = excuse("waiver", "2026-03-01", "2026-03-31", only=1)
    asks = [ASKED, requirement(2, role=LEADER)]
    who = person(excuses=[half])
    named = {
        on: why(who, rules(asks=asks), on).excuses
        for on in ("2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01")
    }
    assert list(named.values()) == [[], [half], [half], []]
    assert why(who, rules(asks=asks), "2026-03-01").verdict.status == "missing"


def test_an_excuse_of_another_course_is_not_named() -> None:
    who = person(excuses=[excuse("waiver", course=B)])
    assert why(who, rules(asks=[ASKED]), "2026-03-01").excuses == []


@pytest.mark.parametrize(
    ("on", "warning_from", "grace_until"),
    [
        ("2024-12-31", "", ""),
        ("2025-01-01", "2025-11-01", ""),
        ("2025-12-31", "2025-11-01", ""),
        ("2026-01-01", "", "2026-01-30"),
        ("2026-02-01", "", "2026-01-30"),
    ],
)
def test_it_says_from_when_it_warns_and_until_when_it_tolerates(
    on: str, warning_from: str, grace_until: str
) -> None:
    book = rules(course(window=2, grace_days=30), asks=[ASKED])
    found = why(person(done(A, *YEAR)), book, on)
    assert (shown(found.warning_from), shown(found.grace_until)) == (
        warning_from,
        grace_until,
    )


def test_what_was_cut_off_has_no_day_of_grace() -> None:
    book = rules(course(grace_days=30), asks=[ASKED])
    revoked = done(A, *YEAR, revoked="2025-07-01")
    assert why(person(revoked), book, "2025-07-01").grace_until is None


def test_work_that_may_not_start_without_it_has_no_day_of_grace() -> None:
    book = rules(course(grace_days=30), asks=[requirement(role=LEADER)])
    assert why(person(done(A, *YEAR)), book, "2026-01-01").grace_until is None


@pytest.mark.parametrize(
    ("asked_from", "deadline_days", "told"),
    [
        (
            "2024-01-01",
            None,
            "It was held until 31 December 2025 and has expired since.",
        ),
        (
            "2024-01-01",
            0,
            "It was held until 31 December 2025 and tolerated until 30 January 2026, and has expired since.",
        ),
        (
            "2026-02-01",
            None,
            "It was held until 31 December 2025, and had to be held again by 31 January 2026.",
        ),
    ],
)
def test_what_has_expired_is_told_by_the_day_until_which_it_was_held(
    asked_from: str, deadline_days: int | None, told: str
) -> None:
    asks = [requirement(role=LEADER, first=asked_from, deadline_days=deadline_days)]
    book = rules(course(grace_days=30), asks=asks)
    found = why(person(done(A, *YEAR)), book, "2026-06-01")
    with translation.override("en"):
        assert because(found, datetime.date(2026, 6, 1)) == told
