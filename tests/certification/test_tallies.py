"""What is kept of today is what counting gives; where it cannot know, it is counted."""

import io
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from django.core.management import call_command
from hypothesis import given, settings
from hypothesis import strategies as st

from certification.checking import differing
from certification.folding import folded
from certification.handbook import Handbook
from certification.headline import headline, headlines, tallies_by_unit
from certification.loading import facts
from certification.models import StandingTally
from certification.question import Question
from certification.rebuilding import rebuild_all
from certification.status import GAPS, QUALIFIED, TOLERATED
from certification.tallying import (
    lastings_of,
    renew_tallies,
    tally_after,
    tally_of,
)
from people.days import today
from people.models import Unit, User
from people.recording import mark_stale
from tests.certification.from_files import Organisation
from tests.oracle import random_days, random_organisation, write_data_set

SEEDS = st.integers(min_value=0, max_value=2**32 - 1)


def counted(flats, day: int) -> tuple:
    worths = [worth for _, first, last, worth, _ in flats if first <= day <= last]
    statuses = [worth[0] for worth in worths]
    return (
        any(worth[3] for worth in worths),
        len(statuses),
        sum(status in GAPS for status in statuses),
        sum(status in QUALIFIED for status in statuses),
        statuses.count("waived"),
        sum(status in TOLERATED for status in statuses),
        statuses.count("paused"),
        statuses.count("expiring"),
    )


@settings(max_examples=10, deadline=None)
@given(SEEDS)
def test_a_tally_is_the_count_of_all_its_days(seed: int) -> None:
    data = random_organisation(seed, people=8)
    organisation = Organisation(data)
    handbook = Handbook(organisation.rules)
    for person in organisation.people.values():
        flats = folded(person, handbook)
        for day in random_days(data, seed):
            first, last, *counts = tally_of(flats, day.toordinal())
            assert first <= day.toordinal() <= last
            for one in (first, day.toordinal(), last):
                assert tuple(counts) == counted(flats, one)


@settings(max_examples=10, deadline=None)
@given(SEEDS)
def test_a_tally_follows_when_spans_of_some_lines_give_way(seed: int) -> None:
    data = random_organisation(seed, people=8)
    organisation = Organisation(data)
    handbook = Handbook(organisation.rules)
    for person in organisation.people.values():
        flats = folded(person, handbook)
        others = [flat for flat in flats if flat[0] % 2]
        some = [flat for flat in flats if not flat[0] % 2]
        for day in (one.toordinal() for one in random_days(data, seed)):
            for before, after in ((some, []), ([], some), (some, some[::2])):
                kept = tally_of([*others, *before], day)
                gone, come = lastings_of(before), lastings_of(after)
                first, last, *counts = tally_after(kept, day, gone, come)
                assert first <= day <= last
                for one in (first, day, last):
                    assert tuple(counts) == counted([*others, *after], one)


@pytest.fixture
def organisation(db, tmp_path: Path, request) -> list[date]:
    """One that nobody wrote; and days on which something happens in it."""
    data = random_organisation(request.param, people=10)
    write_data_set(tmp_path, data)
    call_command("import_data_set", str(tmp_path), stderr=io.StringIO())
    return [today(), today() + timedelta(1), *random_days(data, request.param, count=4)]


def by_counting(day: date) -> dict:
    """From the facts alone, as known at an instant that has yet to come."""
    record = facts(datetime.fromisoformat("2099-01-01T00:00:00+00:00"))
    units = list(Unit.objects.values_list("pk", flat=True))
    found = tallies_by_unit(Question(day), record, units)
    return {unit: headline(found.get(unit, [])) for unit in units}


def by_tallies(day: date) -> dict:
    return headlines(Question(day), facts(), Unit.objects.values_list("pk", flat=True))


@pytest.mark.parametrize("organisation", [5, 6, 7, 8], indirect=True)
def test_headlines_are_what_counting_gives(organisation) -> None:
    somebody = User.objects.filter(appointments__isnull=False).first()
    for day in organisation:
        expected = by_counting(day)
        renew_tallies(day)
        for _ in ("with tallies", "with a stale person", "with fewer"):
            assert by_tallies(day) == expected
            mark_stale([somebody.pk])
            StandingTally.objects.filter(pk__gt=somebody.pk + 2).delete()
        question, record = Question(day), facts()
        found = tallies_by_unit(question, record, list(expected))
        assert {unit: headline(found.get(unit, [])) for unit in expected} == expected


@pytest.mark.parametrize("organisation", [5], indirect=True)
def test_everybody_has_a_tally_once_rebuilt_and_then_it_takes_one_count(
    organisation, django_assert_num_queries
) -> None:
    rebuild_all()
    assert StandingTally.objects.count() == User.objects.count()
    assert renew_tallies(today()) == 0
    record, units = facts(), list(Unit.objects.values_list("pk", flat=True))
    with django_assert_num_queries(2):  # the tallies, and who is stale
        headlines(Question(today()), record, units)


@pytest.mark.parametrize("organisation", [5], indirect=True)
def test_a_tally_that_is_wrong_is_found_and_repaired(organisation) -> None:
    victim = StandingTally.objects.filter(lines__gt=0).first()
    StandingTally.objects.filter(pk=victim.pk).update(gaps=victim.gaps + 1)
    everybody = list(User.objects.values_list("pk", flat=True))
    assert list(differing(everybody)) == [victim.pk]
    with pytest.raises(SystemExit):
        call_command(
            "check_standing", "--repair", stdout=io.StringIO(), stderr=io.StringIO()
        )
    assert list(differing(everybody)) == []


@pytest.mark.parametrize("organisation", [5], indirect=True)
def test_asking_writes_nothing(organisation) -> None:
    StandingTally.objects.all().delete()
    by_tallies(today())
    assert not StandingTally.objects.exists()
