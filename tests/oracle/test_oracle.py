"""The oracle reads the rules as the golden data sets and the worked examples do."""

import csv
from datetime import date
from pathlib import Path

import pytest

from tests.oracle import (
    Data,
    decided_validity,
    gap_report,
    gap_reports,
    random_days,
    random_organisation,
    read_data_set,
    write_data_set,
)
from tests.oracle.days import text

GOLDEN = Path(__file__).parent.parent / "golden"
EXPECTED = sorted(GOLDEN.glob("*/expected/*.csv"))

AIR = {
    "code": "AIR",
    "validity_months": "24",
    "renewal_window_months": "3",
    "month_end": "yes",
}
DRIVER = {
    "code": "DRIVER",
    "validity_months": "60",
    "renewal_window_months": "12",
    "month_end": "no",
}
TANKS = {"code": "TANKS", "validity_months": "", "expires_with": "DRIVER"}
DEROGATION = {
    "course_code": "DRIVER",
    "expiring_from": "2020-03-01",
    "expiring_to": "2020-08-31",
    "extended_until": "2020-11-30",
}


def completion(
    course: str, on: str, valid_until: str = "", **more: str
) -> dict[str, str]:
    """A completion as a row of text."""
    row = {
        "service_number": "1",
        "course_code": course,
        "completed_on": on,
        "source": "external",
    }
    return {**row, "valid_until": valid_until, **more}


def revocation(course: str, on: str, effective_on: str) -> dict[str, str]:
    """A revocation as a row of text."""
    return {**completion(course, on), "effective_on": effective_on}


def last_decided(*completions: dict[str, str], **more: list[dict[str, str]]) -> str:
    """Until when the last of these completions is valid."""
    data: Data = {
        "courses": [AIR, DRIVER, TANKS],
        "completions": list(completions),
        **more,
    }
    last = completions[-1]
    key = (
        "1",
        last["course_code"],
        last["completed_on"],
        "external",
        last.get("entry", "1"),
    )
    return text(decided_validity(data)[key])


@pytest.mark.parametrize(
    "path", EXPECTED, ids=lambda path: f"{path.parent.parent.name}-{path.stem}"
)
def test_the_oracle_gives_every_line_of_the_golden_reports(path: Path) -> None:
    on, unit = path.stem.split("_")
    data = read_data_set(path.parent.parent)
    with path.open(encoding="utf-8", newline="") as file:
        expected = list(csv.DictReader(file))
    assert (
        gap_report(data, date.fromisoformat(on), None if unit == "all" else unit)
        == expected
    )


def test_an_air_course_is_valid_until_the_end_of_the_month() -> None:
    assert last_decided(completion("AIR", "2022-05-20")) == "2024-05-31"


@pytest.mark.parametrize(
    ("renewed", "until"),
    [
        ("2024-03-02", "2026-05-31"),
        ("2024-03-01", "2026-05-31"),
        ("2024-02-29", "2026-02-28"),
    ],
)
def test_an_air_course_renewed_in_its_window_keeps_its_anniversary(
    renewed: str, until: str
) -> None:
    assert (
        last_decided(completion("AIR", "2022-05-20"), completion("AIR", renewed))
        == until
    )


@pytest.mark.parametrize(
    ("renewed", "until"), [("2025-03-02", "2031-03-01"), ("2025-03-01", "2030-03-01")]
)
def test_a_drivers_certificate_renewed_in_its_window_keeps_its_anniversary(
    renewed: str, until: str
) -> None:
    old = completion("DRIVER", "2021-03-01", "2026-03-01")
    assert last_decided(old, completion("DRIVER", renewed)) == until


def test_a_renewal_under_a_derogation_counts_from_the_original_day() -> None:
    old, new = (
        completion("DRIVER", "2015-03-01", "2020-03-01"),
        completion("DRIVER", "2020-04-01"),
    )
    assert last_decided(old, new, derogations=[DEROGATION]) == "2025-03-01"
    assert last_decided(old, new) == "2025-04-01"


@pytest.mark.parametrize(
    ("passed", "until"),
    [
        ("2024-03-01", "2026-03-01"),
        ("2025-03-01", "2026-03-01"),
        ("2025-03-02", "2031-03-01"),
    ],
)
def test_a_specialisation_ends_with_the_certificate_or_goes_with_the_renewed_one(
    passed: str, until: str
) -> None:
    assert (
        last_decided(
            completion("DRIVER", "2021-03-01", "2026-03-01"),
            completion("TANKS", passed),
        )
        == until
    )


def test_a_specialisation_without_its_base_follows_its_own_policy() -> None:
    assert last_decided(completion("TANKS", "2024-03-01")) == ""


def test_a_base_completed_on_the_same_day_is_recorded_first() -> None:
    tanks, driver = (
        completion("TANKS", "2024-03-01"),
        completion("DRIVER", "2024-03-01"),
    )
    data: Data = {"courses": [AIR, DRIVER, TANKS], "completions": [tanks, driver]}
    assert {text(until) for until in decided_validity(data).values()} == {"2029-03-01"}


def test_a_retake_on_the_same_day_does_not_run_on_from_the_first() -> None:
    first, second = (
        completion("AIR", "2022-05-20", "2022-06-30"),
        completion("AIR", "2022-05-20", entry="2"),
    )
    assert last_decided(first, second) == "2024-05-31"


@pytest.mark.parametrize(
    ("effective_on", "until"),
    [("2024-03-02", "2026-03-31"), ("2024-03-03", "2026-05-31")],
)
def test_a_renewal_runs_on_unless_the_earlier_one_was_revoked_by_then(
    effective_on: str, until: str
) -> None:
    old, new = completion("AIR", "2022-05-20"), completion("AIR", "2024-03-02")
    assert (
        last_decided(
            old, new, revocations=[revocation("AIR", "2022-05-20", effective_on)]
        )
        == until
    )


def test_the_latest_day_of_february_is_kept_within_its_month() -> None:
    assert last_decided(completion("DRIVER", "2020-02-29")) == "2025-02-28"


def test_a_data_set_is_the_same_after_writing_and_reading(tmp_path: Path) -> None:
    data = random_organisation(7)
    write_data_set(tmp_path, data)
    assert read_data_set(tmp_path) == data


@pytest.mark.parametrize("seed", range(5))
def test_a_seed_gives_the_same_organisation_and_its_reports_do_not_depend_on_the_rows(
    seed: int,
) -> None:
    data, again = random_organisation(seed), random_organisation(seed)
    assert data == again
    asked = [(day, None) for day in random_days(data, seed, count=3)]
    turned = {name: rows[::-1] for name, rows in again.items()}
    assert gap_reports(data, asked) == gap_reports(turned, asked)


def test_the_random_organisations_reach_every_status() -> None:
    found: set[str] = set()
    for seed in range(12):
        data = random_organisation(seed)
        for report in gap_reports(
            data, [(day, None) for day in random_days(data, seed, count=3)]
        ):
            found |= {line["status"] for line in report}
    assert found == {
        "valid",
        "expiring",
        "exempt",
        "waived",
        "paused",
        "grace",
        "due",
        "expired",
        "missing",
    }
