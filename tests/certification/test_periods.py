"""The worst of a period, against the daily reports of its days put one on another."""

from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from hypothesis import given
from hypothesis import strategies as st

from certification.gaps import GapLine
from certification.periods import worst
from certification.status import Status
from tests.certification.test_commands import rows, said, without_text
from tests.oracle import gap_reports, random_days, random_organisation, write_data_set

BADNESS = [
    "valid",
    "expiring",
    "exempt",
    "waived",
    "paused",
    "grace",
    "due",
    "expired",
    "missing",
]  # as the rules ask for them

JANUARY = [date(2026, 1, 1) + timedelta(days) for days in range(31)]


def span(first: int, last: int, status: str) -> GapLine:
    """A line from one day of January to another."""
    days = JANUARY[first - 1], JANUARY[last - 1]
    return GapLine(1, 1, *days, Status(status), days[0], None, None, False, "R")


def period(*spans: tuple[int, int]) -> list[tuple[int, int]]:
    return [(JANUARY[a - 1].toordinal(), JANUARY[b - 1].toordinal()) for a, b in spans]


TABLE = [
    # days asked, the worst, and the first day on which it is so
    ([(1, 31)], ("expired", 21)),
    ([(1, 20)], ("expiring", 11)),
    ([(1, 21)], ("expired", 21)),
    ([(1, 10)], ("valid", 1)),
    ([(1, 11)], ("expiring", 11)),
    ([(15, 18)], ("expiring", 15)),
    ([(1, 5), (25, 26)], ("expired", 25)),
]


@pytest.mark.parametrize(("days", "expected"), TABLE)
def test_the_worst_is_the_first_day_of_the_worst_status(days, expected) -> None:
    lines = [span(1, 10, "valid"), span(11, 20, "expiring"), span(21, 31, "expired")]
    on, line = worst(lines, period(*days))
    assert (line.status, on.day) == expected


def test_days_on_which_there_is_no_line_have_no_worst() -> None:
    assert worst([span(5, 6, "missing")], period((7, 9))) is None


@given(st.lists(st.sampled_from(BADNESS), min_size=31, max_size=31), st.data())
def test_the_worst_is_what_looking_at_every_day_finds(statuses, data) -> None:
    first, last = sorted(data.draw(st.tuples(*[st.integers(1, 31)] * 2)))
    lines = [span(day, day, status) for day, status in enumerate(statuses, start=1)]
    found = worst(lines, period((first, last)))
    by_day = [(-BADNESS.index(statuses[d - 1]), d) for d in range(first, last + 1)]
    rank, day = min(by_day)
    assert (found.line.status, found.on.day) == (BADNESS[-rank], day)


def worst_of(reports: Iterable[list[dict[str, str]]]) -> list[dict[str, str]]:
    """Of each person's line the first of the worst rows, day after day."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for report in reports:
        for row in report:
            key = row["service_number"], row["item_code"]
            before = found.get(key)
            if before is None or BADNESS.index(row["status"]) > BADNESS.index(
                before["status"]
            ):
                found[key] = row
    return [found[key] for key in sorted(found)]


@pytest.mark.django_db
@pytest.mark.parametrize("seed", [21, 22, 23])
def test_the_worst_of_a_period_is_that_of_its_daily_reports(
    seed: int, tmp_path: Path
) -> None:
    data = random_organisation(seed, people=12)
    write_data_set(tmp_path, data)
    said("import_data_set", str(tmp_path))
    unit = data["units"][seed % len(data["units"])]["code"]
    for start in random_days(data, seed, count=3):
        days = [start + timedelta(ahead) for ahead in range(32)]
        options = ["--on", str(days[0]), "--until", str(days[-1])]
        for asked, more in ((None, []), (unit, ["--unit", unit])):
            expected = worst_of(gap_reports(data, [(day, asked) for day in days]))
            assert without_text(rows("gap_report", *options, *more)) == expected
            known = rows(
                "gap_report", *options, *more, "--known-at", "2199-01-01T00:00"
            )
            assert without_text(known) == expected


@pytest.mark.django_db
def test_a_period_of_one_day_is_that_day(tmp_path: Path) -> None:
    data = random_organisation(25, people=12)
    write_data_set(tmp_path, data)
    said("import_data_set", str(tmp_path))
    (day,) = random_days(data, 25, count=1)
    options = ["--on", str(day), "--status", "gap"]
    assert said("gap_report", *options, "--until", str(day)) == said(
        "gap_report", *options
    )


@pytest.mark.django_db
def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(CommandError, match="give the last day of the period"):
        call_command("gap_report", "--on", "2026-02-02", "--until", "2026-02-01")
