"""A predicted effect is what the engine says once the change is really made."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from certification.catalogue import enter_course, enter_equivalence, enter_version
from certification.duties import enter_holding, enter_item, enter_requirement
from certification.effects import effect_of, reach_of
from certification.ledger import grant_derogation, revoke_completion
from certification.loading import facts
from certification.models import (
    Completion,
    Course,
    CourseVersion,
    CurriculumItem,
    Derogation,
    Equivalence,
    FunctionHolding,
    Line,
    Requirement,
    Revocation,
    StandingSpan,
    Waiver,
)
from certification.planning import Change, PlannedRecord, item_change
from certification.rebuilding import rebuild_stale
from certification.spans import spans_of
from certification.turning import Burden, burden_of
from certification.waivers import approve_waiver, ask_waiver
from people.absences import enter_absence
from people.appointments import appoint, end_appointment, withdraw_appointment
from people.models import (
    Absence,
    Appointment,
    RecordedVersion,
    Role,
    StaleMark,
    Unit,
    UnitMove,
    User,
)
from people.moves import move_unit
from people.roles import change_role
from people.units import change_unit
from tests.certification.test_acts_keep_spans_right import Organisation, everybody
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
TODAY = date(2025, 6, 1)
ASKED = 39


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


def ended_item(it: Organisation):
    item = it.one(CurriculumItem)
    item.end = it.day()
    courses, minimum = list(item.line.courses.all()), item.line.minimum
    return item_change(item, minimum=minimum, courses=courses), lambda: enter_item(
        item=item, minimum=minimum, courses=courses, by=None
    )


def item_elsewhere(it: Organisation):
    """The same thing asked by another list too."""
    item, other = it.one(CurriculumItem), make.curriculum("K9")
    make.requirement(other, code="Q8", unit=it.one(Unit), deadline_days=3)
    rebuild_stale()
    item.curriculum = other
    line = item.line
    courses, minimum = list(line.courses.all()), line.minimum
    return item_change(item, minimum=minimum, courses=courses), lambda: enter_item(
        item=item, minimum=minimum, courses=courses, by=None
    )


def another_audience(it: Organisation):
    one = it.one(Requirement)
    one.unit, one.role = it.one(Unit), it.random.choice([None, it.one(Role)])
    one.hazard_function = it.random.choice([None, it.function])
    return Change([one]), lambda: enter_requirement(requirement=one, by=None)


def equivalence(it: Organisation):
    course, by = it.random.sample(list(Course.objects.all()), 2)
    first, last = it.span()
    one = Equivalence(course=course, satisfied_by=by, start=first, end=last)
    return Change([one]), lambda: enter_equivalence(equivalence=one, by=None)


def ended_equivalence(it: Organisation):
    equivalence(it)[1]()
    one = Equivalence.objects.get()
    one.end = one.start
    return Change([one]), lambda: enter_equivalence(equivalence=one, by=None)


def other_base(it: Organisation):
    course = Course.objects.get(code="C2")
    course.expires_with = it.random.choice([None, Course.objects.get(code="C3")])
    return Change([course]), lambda: enter_course(course=course, by=None)


def first_parent(it: Organisation):
    unit, parent = it.random.sample(list(Unit.objects.all()), 2)
    unit.parent = parent
    return Change([unit]), lambda: change_unit(unit=unit, by=None)


def appointment(it: Organisation):
    first, last = it.span()
    post = Appointment(
        person=it.one(User),
        unit=it.one(Unit),
        role=it.one(Role),
        start=first,
        end=last,
    )
    particulars = {
        name: getattr(post, name) for name in ("person", "unit", "role", "start", "end")
    }
    return Change([post]), lambda: appoint(by=None, **particulars)


def ended_appointment(it: Organisation):
    post = it.one(Appointment)
    post.end = max(it.day(), post.start)
    return Change([post]), lambda: end_appointment(
        appointment=post, last_day=post.end, by=None
    )


def withdrawn_appointment(it: Organisation):
    post = it.one(Appointment)
    post.withdrawn = True
    return Change([post]), lambda: withdraw_appointment(appointment=post, by=None)


def absence(it: Organisation):
    for one in Requirement.objects.all():
        one.pausable = True
        enter_requirement(requirement=one, by=None)
    rebuild_stale()
    first, last = it.span()
    asked = {"person": it.one(User), "start": first, "end": last, "return_days": 40}
    return Change([Absence(**asked)]), lambda: enter_absence(by=None, **asked)


def holding(it: Organisation):
    first, last = it.span()
    one = FunctionHolding(
        person=it.one(User),
        hazard_function=it.function,
        unit=it.random.choice([None, it.one(Unit)]),
        start=first,
        end=last,
    )
    return Change([one]), lambda: enter_holding(holding=one, by=None)


def role_tree(it: Organisation):
    role = Role.objects.exclude(code="leader").first()
    role.parent = Role.objects.get(code="leader")
    return Change([role]), lambda: change_role(role=role, by=None)


def several_at_once(it: Organisation):
    move, moving = moved_unit(it)
    post, appointing = appointment(it)
    requirement, entering = changed_requirement(it)

    def act() -> None:
        for one in (moving, appointing, entering):
            one()

    return Change([*move.facts, *post.facts, *requirement.facts]), act


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
    kind = it.random.choice(Waiver.Kind.values)
    asked = {
        "item": it.one(CurriculumItem),
        "kind": kind,
        "start": first,
        "end": last,
    }

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
    ended_item,
    item_elsewhere,
    another_audience,
    equivalence,
    ended_equivalence,
    other_base,
    first_parent,
    appointment,
    ended_appointment,
    withdrawn_appointment,
    absence,
    holding,
    role_tree,
    several_at_once,
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
