"""Until when a completion is valid: every sentence of rules §2."""

import pytest

from certification.facts import Done, Extension, Policy
from certification.validity import valid_until
from tests.certification.rules.building import (
    BASE,
    A,
    B,
    course,
    day,
    derogation,
    done,
    shown,
)

AIR = course(months=24, window=3, month_end=True)
DRIVER = course(months=60, window=12)
DRIVER_AS_BASE = course(BASE, months=60, window=12)
SPECIALISATION = course(months=12, base=BASE)


def until(
    policy: Policy,
    on: str,
    *earlier: Done,
    base: Policy = DRIVER_AS_BASE,
    derogations: tuple[Extension, ...] = (),
) -> str:
    extensions: dict[int, list[Extension]] = {}
    for one in derogations:
        extensions.setdefault(one.course, []).append(one)
    policies = {policy.id: policy, base.id: base}
    found = valid_until(
        policy, day(on), earlier, policies=policies, extensions=extensions
    )
    return shown(found)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2024-02-28", "2026-02-28"),
        ("2024-02-29", "2026-02-28"),
        ("2024-03-01", "2026-05-31"),
        ("2024-03-02", "2026-05-31"),
        ("2024-05-31", "2026-05-31"),
        ("2024-06-01", "2026-06-30"),
    ],
)
def test_an_air_course_runs_to_the_end_of_a_month(on: str, expected: str) -> None:
    assert until(AIR, "2022-05-20") == "2024-05-31"
    assert until(AIR, on, done(A, "2022-05-20", "2024-05-31")) == expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2025-02-28", "2030-02-28"),
        ("2025-03-01", "2030-03-01"),
        ("2025-03-02", "2031-03-01"),
        ("2026-02-28", "2031-03-01"),
        ("2026-03-01", "2031-03-01"),
        ("2026-03-02", "2031-03-02"),
    ],
)
def test_renewed_in_its_window_a_drivers_certificate_keeps_its_anniversary(
    on: str, expected: str
) -> None:
    assert until(DRIVER, on, done(A, "2021-03-01", "2026-03-01")) == expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2020-04-01", "2025-03-01"),
        ("2020-11-29", "2025-03-01"),
        ("2020-11-30", "2025-03-01"),
        ("2020-12-01", "2025-12-01"),
    ],
)
def test_after_a_derogation_the_renewal_counts_from_the_original_day(
    on: str, expected: str
) -> None:
    extended = derogation(A, "2020-03-01", "2020-08-31", "2020-11-30")
    earlier = done(A, "2015-03-01", "2020-03-01")
    assert until(DRIVER, on, earlier, derogations=(extended,)) == expected


@pytest.mark.parametrize(
    ("of", "first", "last", "expected"),
    [
        (A, "2020-03-01", "2020-03-01", "2025-03-01"),
        (A, "2020-02-29", "2020-03-02", "2025-03-01"),
        (A, "2020-03-02", "2020-03-31", "2025-04-01"),
        (A, "2020-02-01", "2020-02-29", "2025-04-01"),
        (B, "2020-03-01", "2020-03-01", "2025-04-01"),
    ],
)
def test_a_derogation_covers_what_expires_between_its_days(
    of: int, first: str, last: str, expected: str
) -> None:
    extended = derogation(of, first, last, "2020-11-30")
    earlier = done(A, "2015-03-01", "2020-03-01")
    found = until(DRIVER, "2020-04-01", earlier, derogations=(extended,))
    assert found == expected


def test_of_several_derogations_the_longest_carries_the_anniversary() -> None:
    extended = (
        derogation(A, "2020-03-01", "2020-03-01", "2020-03-31"),
        derogation(A, "2020-03-01", "2020-03-01", "2020-11-30"),
    )
    earlier = done(A, "2015-03-01", "2020-03-01")
    found = until(DRIVER, "2020-11-30", earlier, derogations=extended)
    assert found == "2025-03-01"


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2020-05-31", "2025-05-31"), ("2020-06-01", "2025-03-01")],
)
def test_what_is_valid_on_its_last_day_still_comes_before_what_was_extended(
    on: str, expected: str
) -> None:
    extended = derogation(A, "2020-03-01", "2020-03-01", "2020-11-30")
    earlier = done(A, "2015-03-01", "2020-03-01"), done(A, "2015-05-31", "2020-05-31")
    assert until(DRIVER, on, *earlier, derogations=(extended,)) == expected


def test_a_renewal_of_an_extended_completion_can_end_before_it_was_done() -> None:
    extended = derogation(A, "2020-03-01", "2020-03-01", "2021-03-01")
    earlier = done(A, "2019-09-01", "2020-03-01")
    short = course(months=6)
    found = until(short, "2020-12-01", earlier, derogations=(extended,))
    assert found == "2020-09-01"


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2026-02-28", "2027-02-28"),
        ("2026-03-01", "2027-03-01"),
        ("2026-03-02", "2027-03-01"),
        ("2026-06-30", "2027-03-01"),
        ("2026-07-01", "2027-07-01"),
    ],
)
def test_a_window_of_nothing_is_plain_arithmetic(on: str, expected: str) -> None:
    extended = derogation(A, "2026-03-01", "2026-03-01", "2026-06-30")
    earlier = done(A, "2025-03-01", "2026-03-01")
    assert until(course(), on, earlier, derogations=(extended,)) == expected


@pytest.mark.parametrize(
    ("earlier", "expected"),
    [
        pytest.param([], "2030-12-01", id="none"),
        pytest.param(
            [done(B, "2021-03-01", "2026-03-01")], "2030-12-01", id="another course"
        ),
        pytest.param([done(A, "2021-03-01")], "2030-12-01", id="never expires"),
        pytest.param(
            [done(A, "2021-03-01", "2026-03-01"), done(A, "2022-01-01")],
            "2030-12-01",
            id="one of two never expires",
        ),
        pytest.param(
            [done(A, "2021-03-01", "2026-03-01"), done(A, "2020-12-01", "2025-12-01")],
            "2031-03-01",
            id="the latest of two",
        ),
        pytest.param(
            [done(A, "2025-11-30", "2026-03-01")],
            "2031-03-01",
            id="done the day before",
        ),
        pytest.param(
            [done(A, "2025-12-01", "2026-03-01")], "2030-12-01", id="done the same day"
        ),
        pytest.param(
            [done(A, "2021-03-01", "2026-03-01", revoked="2025-11-30")],
            "2030-12-01",
            id="revoked the day before",
        ),
        pytest.param(
            [done(A, "2021-03-01", "2026-03-01", revoked="2025-12-01")],
            "2030-12-01",
            id="revoked from the same day",
        ),
        pytest.param(
            [done(A, "2021-03-01", "2026-03-01", revoked="2025-12-02")],
            "2031-03-01",
            id="revoked from the day after",
        ),
        pytest.param(
            [done(A, "2021-03-01", "2026-03-01", retired="2024-01-01")],
            "2031-03-01",
            id="version retired",
        ),
    ],
)
def test_a_renewal_runs_on_from_what_counts_before_it(
    earlier: list[Done], expected: str
) -> None:
    assert until(DRIVER, "2025-12-01", *earlier) == expected


@pytest.mark.parametrize(
    ("on", "months", "month_end", "expected"),
    [
        ("2026-01-31", 1, False, "2026-02-28"),
        ("2024-02-29", 12, False, "2025-02-28"),
        ("2023-02-28", 12, True, "2024-02-29"),
        ("2026-05-01", 12, True, "2027-05-31"),
        ("2026-05-31", 12, True, "2027-05-31"),
        ("2026-05-31", None, True, ""),
    ],
)
def test_a_first_completion_counts_from_its_own_day(
    on: str, months: int | None, month_end: bool, expected: str
) -> None:
    assert until(course(months=months, month_end=month_end), on) == expected


def test_without_a_validity_it_never_expires_whatever_came_before() -> None:
    earlier = done(A, "2021-03-01", "2026-03-01")
    assert until(course(months=None), "2026-02-01", earlier) == ""


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2021-02-28", "2022-02-28"),
        ("2021-03-01", "2026-03-01"),
        ("2025-02-28", "2026-03-01"),
        ("2025-03-01", "2026-03-01"),
        ("2025-03-02", "2031-03-01"),
        ("2026-03-01", "2031-03-01"),
        ("2026-03-02", "2027-03-02"),
    ],
)
def test_a_specialisation_ends_with_its_base_or_with_the_renewed_base(
    on: str, expected: str
) -> None:
    base = done(BASE, "2021-03-01", "2026-03-01")
    assert until(SPECIALISATION, on, base) == expected


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        pytest.param(done(BASE, "2021-03-01"), "", id="never expires"),
        pytest.param(
            done(BASE, "2021-03-01", "2026-03-01", revoked="2023-06-01"),
            "2024-06-01",
            id="revoked from that day",
        ),
        pytest.param(
            done(BASE, "2021-03-01", "2026-03-01", revoked="2023-06-02"),
            "2026-03-01",
            id="revoked from the next day",
        ),
        pytest.param(
            done(BASE, "2021-03-01", "2026-03-01", retired="2023-06-01"),
            "2024-06-01",
            id="version retired that day",
        ),
        pytest.param(
            done(BASE, "2021-03-01", "2026-03-01", retired="2023-06-02"),
            "2026-03-01",
            id="version retired the next day",
        ),
        pytest.param(
            done(B, "2021-03-01", "2026-03-01"), "2024-06-01", id="another course"
        ),
    ],
)
def test_a_base_counts_by_its_own_completions_that_hold_that_day(
    base: Done, expected: str
) -> None:
    assert until(SPECIALISATION, "2023-06-01", base) == expected


def test_a_specialisation_ends_with_the_latest_of_the_bases_held() -> None:
    first = done(BASE, "2018-03-01", "2024-03-01")
    second = done(BASE, "2023-01-01", "2028-01-01")
    lapsed = done(BASE, "2010-01-01", "2015-01-01")
    assert until(SPECIALISATION, "2023-06-01", first, second, lapsed) == "2028-01-01"
    for_good = done(BASE, "2023-02-01")
    assert until(SPECIALISATION, "2023-06-01", first, for_good) == ""


@pytest.mark.parametrize(
    ("on", "window", "expected"),
    [
        ("2020-03-01", 0, "2020-03-01"),
        ("2020-03-02", 0, "2025-03-01"),
        ("2020-11-30", 12, "2025-03-01"),
        ("2020-12-01", 12, "2021-12-01"),
    ],
)
def test_a_base_held_by_derogation_only_is_held(
    on: str, window: int, expected: str
) -> None:
    extended = derogation(BASE, "2020-03-01", "2020-03-01", "2020-11-30")
    found = until(
        SPECIALISATION,
        on,
        done(BASE, "2015-03-01", "2020-03-01"),
        base=course(BASE, months=60, window=window),
        derogations=(extended,),
    )
    assert found == expected


@pytest.mark.parametrize(
    ("month_end", "on", "expected"),
    [
        (True, "2026-02-10", "2031-02-28"),
        (False, "2026-02-10", "2031-02-15"),
        (True, "2024-02-10", "2026-02-15"),
    ],
)
def test_with_a_renewed_base_the_month_end_is_the_base_s(
    month_end: bool, on: str, expected: str
) -> None:
    base = course(BASE, months=60, window=12, month_end=month_end)
    own = course(months=12, base=BASE, month_end=not month_end)
    held = done(BASE, "2021-02-15", "2026-02-15")
    assert until(own, on, held, base=base) == expected


@pytest.mark.parametrize(
    ("on", "expected"), [("2026-03-01", "2026-03-01"), ("2026-03-02", "")]
)
def test_with_a_base_that_never_expires_by_itself(on: str, expected: str) -> None:
    extended = derogation(BASE, "2026-03-01", "2026-03-01", "2026-06-30")
    found = until(
        SPECIALISATION,
        on,
        done(BASE, "2021-03-01", "2026-03-01"),
        base=course(BASE, months=None),
        derogations=(extended,),
    )
    assert found == expected


@pytest.mark.parametrize(("months", "expected"), [(None, ""), (12, "2027-03-01")])
def test_without_its_base_the_specialisation_follows_its_own_policy(
    months: int | None, expected: str
) -> None:
    assert until(course(months=months, base=BASE), "2026-03-01") == expected


def test_without_its_base_the_specialisation_keeps_its_own_anniversary() -> None:
    own = course(months=12, base=BASE, window=2)
    assert until(own, "2026-02-01", done(A, "2025-03-01", "2026-03-01")) == "2027-03-01"
