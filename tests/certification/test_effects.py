"""A predicted effect is what the engine says once the change is really made."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from certification.effects.effect import effect_of, reach_of
from certification.effects.planning import Change, PlannedRecord
from certification.effects.turning import Burden, burden_of
from certification.loading import facts
from certification.models import (
    Line,
    Requirement,
    StandingSpan,
)
from certification.spans import spans_of
from people.models import (
    RecordedVersion,
    StaleMark,
)
from tests.certification.foreseen_changes import CHANGES, TODAY
from tests.certification.test_acts_keep_spans_right import Organisation, everybody
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
ASKED = 39


def burdens(record) -> dict:
    """By person, line and day on which something changes: what is left to do."""
    keys = dict(Line.objects.values_list("pk", "key"))
    keys.update({line.id: _key(line) for line in record.lines.values() if line.id < 0})
    return {
        person: {
            (keys[span.line], span.first, span.last): span.verdict for span in spans
        }
        for person, spans in spans_of(everybody(), record)
    }


def _key(line) -> str:
    return f"{line.minimum}:{'|'.join(map(str, line.courses))}"


def on(spans: dict, day: int) -> dict:
    """What each line leaves to do on a day, where it leaves anything."""
    found = {
        line: burden_of(verdict)
        for (line, first, last), verdict in spans.items()
        if first <= day <= last
    }
    return {line: burden for line, burden in found.items() if burden}


def weighed(before: dict, after: dict) -> list[tuple]:
    """Found by looking at every single day: what is added and whether any is eased."""
    found: list[tuple] = []
    for day in range(TODAY.toordinal(), date(2030, 1, 1).toordinal()):
        old, new = on(before, day), on(after, day)
        adds = [b for line, b in new.items() if b > old.get(line, 0)]
        eased = any(b > new.get(line, 0) for line, b in old.items())
        weight = (max(adds, default=Burden.NOTHING), eased)
        if not found or found[-1][1:] != weight:
            found.append((day, *weight))
    return found


def first_turn(before: dict, after: dict, *, worse: bool) -> tuple | None:
    """Found by looking at every single day: day and heaviest, or lightest, burden."""
    for day in range(TODAY.toordinal(), date(2030, 1, 1).toordinal()):
        old, new = on(before, day), on(after, day)
        found = [
            new.get(line, Burden.NOTHING)
            for line in old.keys() | new.keys()
            if (new.get(line, 0) > old.get(line, 0)) == worse
            and new.get(line, 0) != old.get(line, 0)
        ]
        if found:
            return day, max(found) if worse else min(found)
    return None


@pytest.mark.parametrize("make_change", CHANGES)
@pytest.mark.parametrize("seed", range(3))
def test_the_effect_is_what_comes_true(make_change, seed: int) -> None:
    it = Organisation(seed)
    for _ in range(12):
        it.complete()
    change, act = make_change(it)
    stood = burdens(facts())
    try:
        planned = burdens(PlannedRecord(change))
        effect = effect_of(change, since=TODAY)
    except ValidationError:
        with pytest.raises(ValidationError):
            act()  # a ring of units
        return
    act()
    came = burdens(facts())
    assert planned == came
    worse, better = {}, {}
    for person in everybody():
        if turn := first_turn(stood[person], came[person], worse=True):
            worse[person] = turn
        if turn := first_turn(stood[person], came[person], worse=False):
            better[person] = turn
    told = [*effect.gap.people, *effect.due.people]
    assert {one.person: (one.turn.day, one.turn.burden) for one in told} == worse
    by_day = {one.person: list(map(tuple, one.weights)) for one in effect.turned}
    assert by_day == {
        person: weighed(stood[person], came[person])
        for person in everybody()
        if person in worse or person in better
    }
    relieved = effect.relieved.people
    assert {o.person: (o.turn.day, o.turn.burden) for o in relieved} == better


@pytest.fixture
def platoon():
    """Two in a platoon of a company, one in the company; all hold what is asked."""
    company = people.unit("C")
    below = people.unit("C.1", company)
    course = make.course("C1")
    make.requirement(make.item(course, of=make.curriculum()).curriculum, unit=company)
    for where in (below, below, company):
        who = people.person()
        people.appointment(who, where, start=date(2024, 1, 1))
        make.completion(who, course, date(2024, 1, 2))
    return course, company, below


def test_a_unit_counts_all_who_are_in_it_or_below_it(platoon) -> None:
    course, company, below = platoon
    version = course.versions.get()
    version.retired_on = date(2025, 7, 1)
    effect = effect_of(Change([version]), since=TODAY)
    assert effect.gap.by_unit == {None: 3, company.pk: 3, below.pk: 2}
    days = {touched.turn.day for touched in effect.gap.people}
    assert days == {date(2025, 7, 1).toordinal()}
    assert not effect.due.people
    assert not effect.relieved.people


def test_no_more_people_turn_than_can_be_reached(platoon) -> None:
    course, company, below = platoon
    lapsed = people.person()
    people.appointment(lapsed, below, start=date(2020, 1, 1))
    make.completion(lapsed, course, date(2020, 1, 2), valid_until=date(2025, 6, 30))
    gone = people.person()
    people.appointment(gone, below, start=date(2020, 1, 1), end=date(2025, 6, 30))
    make.completion(gone, course, date(2020, 1, 2))
    version = course.versions.get()
    version.retired_on = day = date(2025, 7, 1)
    reach = reach_of(Change([version]), since=day)
    assert reach == {None: 3, company.pk: 3, below.pk: 2}
    assert reach == effect_of(Change([version]), since=day).gap.by_unit


def test_nothing_is_written(platoon) -> None:
    _course, company, _below = platoon
    one = Requirement(code="Q9", curriculum=make.curriculum(), unit=company)
    kinds = (Requirement, Line, RecordedVersion, StaleMark, StandingSpan)
    counts = [kind.objects.count() for kind in kinds]
    effect_of(Change([one]), since=TODAY)
    assert [kind.objects.count() for kind in kinds] == counts
    assert one.pk is None


def test_it_asks_as_often_for_many_as_for_few(
    platoon, django_assert_num_queries
) -> None:
    course, company, _ = platoon
    version = course.versions.get()
    version.retired_on = date(2025, 7, 1)
    with django_assert_num_queries(ASKED):
        effect_of(Change([version]), since=TODAY)
    for _ in range(10):
        who = people.person()
        people.appointment(who, company, start=date(2024, 1, 1))
        make.completion(who, course, date(2024, 1, 2))
    with django_assert_num_queries(ASKED):
        effect = effect_of(Change([version]), since=TODAY)
    assert effect.gap.by_unit[None] == 13
