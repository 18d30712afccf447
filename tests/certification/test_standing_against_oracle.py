"""The engine and the naive second reading agree, on organisations nobody wrote."""

import random
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certification.standing import LineSpan, standing
from certification.status import GAPS, QUALIFIED
from tests.certification.from_files import Organisation
from tests.oracle import (
    Data,
    decided_validity,
    gap_reports,
    random_days,
    random_organisation,
)

SEEDS = st.integers(min_value=0, max_value=2**32 - 1)
COMPARED = (
    "service_number",
    "item_code",
    "status",
    "due",
    "valid_until",
    "gap_since",
    "absent",
    "requirements",
)
thorough = settings(max_examples=8, deadline=None)


def spans_of(data: Data) -> dict[str, list[LineSpan]]:
    organisation = Organisation(data)
    return {
        number: standing(person, organisation.rules)
        for number, person in organisation.people.items()
    }


def days_with(spans: list[LineSpan], statuses: frozenset) -> set[tuple[int, int]]:
    """(line, day) on which a status is one of these, over the years that matter."""
    first, last = date(2016, 1, 1).toordinal(), date(2032, 1, 1).toordinal()
    return {
        (span.line, day)
        for span in spans
        if span.verdict.status in statuses
        for day in range(max(first, span.first), min(last, span.last) + 1)
    }


@thorough
@given(SEEDS)
def test_every_line_is_what_the_second_reading_says(seed: int) -> None:
    data = random_organisation(seed, people=8)
    days = random_days(data, seed)
    organisation = Organisation(data)
    reports = gap_reports(data, [(day, None) for day in days])
    for day, report in zip(days, reports, strict=True):
        expected = [{key: row[key] for key in COMPARED} for row in report]
        assert organisation.lines_on(day) == expected, (seed, day)


@thorough
@given(SEEDS)
def test_every_completion_is_valid_as_long_as_the_second_reading_says(
    seed: int,
) -> None:
    data = random_organisation(seed, people=8)
    organisation = Organisation(data)
    decided = sorted(str(until) for until in decided_validity(data).values())
    ours = sorted(
        str(done.valid_until)
        for person in organisation.people.values()
        for done in person.done
    )
    assert ours == decided


@thorough
@given(SEEDS)
def test_the_order_of_rows_never_matters(seed: int) -> None:
    data = random_organisation(seed, people=6)
    days = random_days(data, seed)
    before = [Organisation(data).lines_on(day) for day in days]
    for rows in data.values():
        random.Random(seed).shuffle(rows)
    assert [Organisation(data).lines_on(day) for day in days] == before


@thorough
@given(SEEDS)
def test_a_fact_about_somebody_else_changes_nothing(seed: int) -> None:
    data = random_organisation(seed, people=6)
    numbers = sorted(row["service_number"] for row in data["people"])
    before = spans_of(data)
    for name in ("appointments", "absences", "function_holdings"):
        data[name] = [row for row in data[name] if row["service_number"] != numbers[0]]
    after = spans_of(data)
    assert all(after[number] == before[number] for number in numbers[1:])


@thorough
@given(SEEDS)
def test_a_later_revocation_only_takes_held_days_away(seed: int) -> None:
    data = random_organisation(seed, people=5)
    revoked = {
        tuple(row[key] for key in ("service_number", "course_code", "completed_on"))
        for row in data["revocations"]
    }
    held = frozenset(QUALIFIED - {"exempt"})
    before = spans_of(data)
    target = next(
        (
            row
            for row in data["completions"]
            if (row["service_number"], row["course_code"], row["completed_on"])
            not in revoked
        ),
        None,
    )
    if target is None:
        return
    organisation = Organisation(data)
    person = organisation.people[target["service_number"]]
    on = date.fromisoformat(target["completed_on"]).toordinal()
    done = [
        one if one.completed_on != on else _revoked(one, on + 40) for one in person.done
    ]
    after = standing(_with(person, done=done), organisation.rules)
    lost = days_with(after, held) - days_with(before[target["service_number"]], held)
    assert not lost


@thorough
@given(SEEDS, st.integers(min_value=1, max_value=700))
def test_extending_a_waiver_never_opens_a_gap(seed: int, more: int) -> None:
    organisation = Organisation(random_organisation(seed, people=6))
    for person in organisation.people.values():
        if not person.excuses:
            continue
        longer = [_until(one, one.last + more) for one in person.excuses]
        before = standing(person, organisation.rules)
        after = standing(_with(person, excuses=longer), organisation.rules)
        assert not days_with(after, GAPS) - days_with(before, GAPS)


@thorough
@given(SEEDS)
def test_spans_of_a_line_follow_each_other_and_differ(seed: int) -> None:
    for spans in spans_of(random_organisation(seed, people=6)).values():
        for earlier, later in pairwise(spans):
            if earlier.line != later.line:
                continue
            assert earlier.first <= earlier.last < later.first
            if earlier.last + 1 == later.first:
                assert earlier.verdict != later.verdict


def _with(person, **changes):
    return replace(person, **changes)


def _revoked(done, day):
    return done._replace(revoked_on=min(day, done.revoked_on or day))


def _until(excuse, day):
    return _with(excuse, last=min(day, date.max.toordinal()))


@pytest.mark.parametrize("seed", range(40, 60))
def test_the_second_reading_agrees_on_organisations_that_stay_the_same(
    seed: int,
) -> None:
    data = random_organisation(seed)
    days = random_days(data, seed)
    organisation = Organisation(data)
    reports = gap_reports(data, [(day, None) for day in days])
    for day, report in zip(days, reports, strict=True):
        expected = [{key: row[key] for key in COMPARED} for row in report]
        assert organisation.lines_on(day) == expected
