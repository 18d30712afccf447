"""A predicted effect is what the engine says once the change is really made."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from certification.catalogue import enter_course, enter_version
from certification.duties import enter_item, enter_requirement
from certification.effects import effect_of, reach_of
from certification.ledger import grant_derogation, revoke_completion
from certification.loading import facts
from certification.models import (
    Completion,
    Course,
    CourseVersion,
    CurriculumItem,
    Derogation,
    Line,
    Requirement,
    Revocation,
    StandingSpan,
    Waiver,
)
from certification.planning import Change, PlannedRecord, item_change
from certification.spans import spans_of
from certification.turning import Burden, burden_of
from certification.waivers import approve_waiver, ask_waiver
from people.models import RecordedVersion, StaleMark, Unit, UnitMove, User
from people.moves import move_unit
from tests.certification.test_acts_keep_spans_right import Organisation, everybody
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
TODAY = date(2025, 6, 1)
ASKED = 38


def cut_off(it: Organisation):
    version = it.one(CourseVersion)
    version.retired_on = it.day()
    return Change([version]), lambda: enter_version(version=version, by=None)


def new_requirement(it: Organisation):
    one = Requirement(
        code="Q9",
        curriculum=it.one(CurriculumItem).curriculum,
        unit=it.one(Unit),
        start=it.day(),
        deadline_days=it.random.choice([None, 10, 200]),
    )
    return Change([one]), lambda: enter_requirement(requirement=one, by=None)


def changed_requirement(it: Organisation):
    one = it.one(Requirement)
    one.deadline_days = it.random.choice([None, 0, 400])
    one.end = it.day()
    return Change([one]), lambda: enter_requirement(requirement=one, by=None)


def item_rule(it: Organisation):
    item = it.one(CurriculumItem)
    courses = it.random.sample(list(Course.objects.all()), 2)
    minimum = it.random.choice([1, 2])
    return item_change(item, minimum=minimum, courses=courses), lambda: enter_item(
        item=item, minimum=minimum, courses=courses, by=None
    )


def policy(it: Organisation):
    course = it.one(Course)
    course.grace_days = it.random.randrange(90)
    return Change([course]), lambda: enter_course(course=course, by=None)


def moved_unit(it: Organisation):
    unit, parent = it.random.sample(list(Unit.objects.all()), 2)
    day = it.day()
    move = UnitMove.objects.filter(unit=unit, start=day).first()
    move = move or UnitMove(unit=unit, start=day)
    move.parent = parent
    return Change([move]), lambda: move_unit(
        unit=unit, start=day, parent=parent, by=None
    )


def waiver(it: Organisation):
    asker, subject, approver = it.random.sample(list(User.objects.all()), 3)
    first, last = it.span()
    asked = {"item": it.one(CurriculumItem), "start": first, "end": last}

    def act() -> None:
        made = ask_waiver(person=subject, reason="x", by=asker, **asked)
        approve_waiver(waiver=made, by=approver)

    return Change(entries=[Waiver(person=subject, **asked)]), act


def revocation(it: Organisation):
    taken = Revocation.objects.values("completion")
    one = it.random.choice(list(Completion.objects.exclude(pk__in=taken)))
    day = max(one.completed_on, it.day())
    planned = Revocation(completion=one, effective_on=day)
    return Change(entries=[planned]), lambda: revoke_completion(
        completion=one, effective_on=day, reason="x", by=None
    )


def derogation(it: Organisation):
    first, last = it.span()
    asked = {
        "course": it.one(Course),
        "expiring_from": first,
        "expiring_to": last,
        "extended_until": date(2027, 1, 1),
    }
    return Change(entries=[Derogation(**asked)]), lambda: grant_derogation(
        authority="M", by=None, **asked
    )


CHANGES = [
    cut_off,
    new_requirement,
    changed_requirement,
    item_rule,
    policy,
    moved_unit,
    waiver,
    revocation,
    derogation,
]


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


def first_turn(before: dict, after: dict, *, worse: bool) -> tuple | None:
    """Found by looking at every single day: day and heaviest, or lightest, burden."""
    for day in range(TODAY.toordinal(), date(2034, 1, 1).toordinal()):
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
