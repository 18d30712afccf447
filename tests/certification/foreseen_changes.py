"""Changes of every kind whose effect is foretold, made in an organisation of chance."""

from datetime import date

from certification.catalogue import enter_course, enter_equivalence, enter_version
from certification.duties import enter_holding, enter_item, enter_requirement
from certification.effects.planning import Change, item_change
from certification.ledger import grant_derogation, revoke_completion
from certification.models import (
    Completion,
    Course,
    CourseVersion,
    CurriculumItem,
    Derogation,
    Equivalence,
    FunctionHolding,
    Requirement,
    Revocation,
    Waiver,
)
from certification.rebuilding import rebuild_stale
from certification.waivers import approve_waiver, ask_waiver
from people.absences import enter_absence
from people.appointments import appoint, end_appointment, withdraw_appointment
from people.models import (
    Absence,
    Appointment,
    Role,
    Unit,
    UnitMove,
    User,
)
from people.moves import move_unit
from people.roles import change_role
from people.units import change_unit
from tests.certification.test_acts_keep_spans_right import Organisation
from tests.factories import certification as make

TODAY = date(2025, 6, 1)


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
