"""Whom a change can touch, and through which lines: more than it does, never fewer.

The engine is asked of nobody else, so that a change for a company costs a company.
"""

import datetime
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from django.db.models import Count, Q, QuerySet

from certification.effects.planning import Change
from certification.holding import concerned_courses
from certification.loading import Record
from certification.models import (
    Completion,
    Course,
    CourseVersion,
    CurriculumItem,
    Derogation,
    DerogationWithdrawal,
    Equivalence,
    FunctionHolding,
    Requirement,
    Revocation,
    RevocationWithdrawal,
    Waiver,
    WaiverWithdrawal,
)
from people.days import ALWAYS
from people.models import (
    Appointment,
    Fact,
    Membership,
    PersonFact,
    SamePerson,
    Unit,
    UnitMove,
)
from people.units import people_ever_in

Records = Sequence[Record]
"""The record as it stands and the record as it would be."""


def lines_touched(change: Change, records: Records) -> set[int] | None:
    """The lines that can weigh otherwise; none where it may be any of them."""
    found: set[int] = set()
    for row in _rows(change):
        lines = _lines_of(row, records)
        if lines is None:
            return None
        found |= lines
    return found


def people_touched(
    change: Change,
    records: Records,
    lines: Collection[int] | None,
    *,
    since: datetime.date,
) -> set[int]:
    """Everybody whose standing from a day on may be another one."""
    versions = [row for row in change.facts if isinstance(row, CourseVersion)]
    found = set(_people(_holders(versions, since)))
    for row in _rows(change):
        if not isinstance(row, CourseVersion):
            found.update(_people_of(row, records, lines, since))
    return found


def reach_of(change: Change, *, since: datetime.date) -> Counter[int | None]:
    """How many people it can touch at most, by unit on that day; at once for any number.

    ``None`` is everybody. Only for a change of versions.
    """
    versions = [row for row in change.facts if isinstance(row, CourseVersion)]
    there = Membership.objects.filter(start__lte=since, end__gte=since)
    there = there.filter(person__in=_holders(versions, since).values("person"))
    by_unit = there.order_by().values("unit").annotate(n=Count("person", distinct=True))
    everybody = there.aggregate(n=Count("person", distinct=True))["n"]
    counted: Counter[int | None] = Counter({None: everybody})
    counted.update(dict(by_unit.values_list("unit", "n")))
    return counted


def _rows(change: Change) -> Iterator[Any]:
    """What is recorded, or the decision that is withdrawn: both touch the same."""
    yield from change.facts
    for entry in change.entries:
        match entry:
            case RevocationWithdrawal():
                yield entry.revocation
            case DerogationWithdrawal():
                yield entry.derogation
            case WaiverWithdrawal():
                yield entry.waiver
            case _:
                yield entry


def _lines_of(row: Any, records: Records) -> set[int] | None:
    match row:
        case CourseVersion() | Derogation():
            return _lines_of_courses({row.course_id}, records)
        case Course():
            return _lines_of_courses({row.pk}, records)
        case Equivalence():
            courses = {one.course_id for one in _states(row, records)}
            return _lines_of_courses(courses, records)
        case Requirement():
            lists = {one.curriculum_id for one in _states(row, records)}
            return _lines_in(lists, records)
        case CurriculumItem():
            return {item.line_id for item in _states(row, records)}
        case UnitMove():
            return _lines_asked_above(row, records)
    return None


def _lines_asked_above(move: UnitMove, records: Records) -> set[int]:
    """What is asked of units that the moved one comes under, or leaves, on some day."""
    then, now = (set(record.tree.lineage(move.unit_id)) for record in records)
    units = {above.ancestor for above in then ^ now}
    lists = {
        one.curriculum_id
        for record in records
        for one in record.requirements.values()
        if one.unit_id in units
    }
    return _lines_in(lists, records)


def _lines_in(curricula: Collection[int], records: Records) -> set[int]:
    return {
        item.line_id
        for record in records
        for item in record.items
        if item.curriculum_id in curricula
    }


def _states(row: Fact, records: Records) -> list[Any]:
    """A fact as each record has it."""
    return [
        one for record in records for one in record.kept(type(row)) if one.pk == row.pk
    ]


def _lines_of_courses(courses: set[int], records: Records) -> set[int]:
    return {
        key
        for record in records
        for key, line in record.lines.items()
        if courses & concerned_courses(line, record.rules)
    }


def _people_of(
    row: Any,
    records: Records,
    lines: Collection[int] | None,
    since: datetime.date,
) -> Iterable[int]:
    match row:
        case PersonFact() | Waiver():
            return _concerned(row)
        case Revocation():
            return [row.completion.person_id]
        case Course() | Equivalence() | Derogation():
            return _people(_completed(lines or (), records, since))
        case Requirement():
            return _audience(_states(row, records), records, since)
        case CurriculumItem():
            lists = {item.curriculum_id for item in _states(row, records)}
            return _obliged_by(lists, records, since)
        case UnitMove():
            return _moved(row, records)
        case Unit():
            return _under_another_parent(row, records)
    return _people(_appointed(since))


def _concerned(row: Any) -> Iterable[int]:
    """Whom a fact about one person touches: of two who would be one also the other."""
    if isinstance(row, SamePerson):
        return [row.person_id, row.other_id, *_people(excused_between(row))]
    return [row.person_id]


def excused_between(link: SamePerson) -> QuerySet[Waiver]:
    """Waivers that two people decided who would be one, or on which one of them did."""
    both = (link.person_id, link.other_id)
    return Waiver.objects.filter(
        Q(requested_by__in=both) | Q(person__in=both), approval__approved_by__in=both
    )


def _people(rows: QuerySet[Any]) -> Iterable[int]:
    return rows.order_by().values_list("person_id", flat=True).distinct()


def _appointed(since: datetime.date) -> QuerySet[Appointment]:
    """Without an appointment nobody has a line."""
    return Appointment.objects.counting().filter(end__gte=since)


def _completed(
    lines: Collection[int], records: Records, since: datetime.date
) -> QuerySet[Completion]:
    courses: set[int] = set()
    for record in records:
        for line in record.lines.keys() & set(lines):
            courses |= concerned_courses(record.lines[line], record.rules)
    there = _appointed(since)
    return Completion.objects.filter(
        course__in=courses, person__in=there.values("person")
    )


def _obliged_by(
    curricula: Collection[int], records: Records, since: datetime.date
) -> set[int]:
    asking = [
        one
        for record in records
        for one in record.requirements.values()
        if one.curriculum_id in curricula
    ]
    return _audience(asking, records, since)


def _audience(
    asking: Iterable[Requirement], records: Records, since: datetime.date
) -> set[int]:
    """Whoever was ever in the audience and is there yet: a duty can outlast a posting."""
    chosen = {
        (one.unit_id, one.role_id, one.category, one.person_id, one.hazard_function_id)
        for one in asking
    }
    there = set(_people(_appointed(since)))
    return {
        person
        for each in chosen
        for record in records
        for person in _fitting(*each, record=record)
    } & there


def _fitting(
    unit: int | None,
    role: int | None,
    category: str,
    person: int | None,
    function: int | None,
    *,
    record: Record,
) -> Iterable[int]:
    posts = Appointment.objects.counting()
    if unit is not None:
        posts = posts.filter(unit__in=record.tree.below(unit).keys())
    if role is not None:
        above = record.rules.roles_above
        posts = posts.filter(role__in=[one for one in above if role in above[one]])
    if category:
        posts = posts.filter(category=category)
    if person is not None:
        posts = posts.filter(person=person)
    if function is not None:
        performing = FunctionHolding.objects.filter(hazard_function=function)
        posts = posts.filter(person__in=performing.values("person"))
    return _people(posts)


def _moved(move: UnitMove, records: Records) -> set[int]:
    recorded = UnitMove.objects.filter(pk=move.pk).values_list("start", flat=True)
    first = min([move.start, *recorded])
    return people_ever_in(move.unit, records[-1].tree, since=first)


def _under_another_parent(unit: Unit, records: Records) -> set[int]:
    """A unit's own days move nobody (rule 11); another first parent takes all along."""
    recorded = Unit.objects.filter(pk=unit.pk).first()
    if recorded is None or recorded.parent_id == unit.parent_id:
        return set()
    return people_ever_in(unit, records[-1].tree, since=ALWAYS)


def _holders(
    versions: Sequence[CourseVersion], since: datetime.date
) -> QuerySet[Completion]:
    """Completions of these versions that hold on a day on which that changes.

    Who has left by the day asked has no line any more.
    """
    done = Completion.objects.filter(version__in=[one.pk for one in versions])
    recorded = CourseVersion.objects.filter(pk__in=[one.pk for one in versions])
    said = (
        *recorded.values_list("retired_on", flat=True),
        *(version.retired_on for version in versions),
    )
    days = [day for day in said if day is not None]
    if not days:
        return done.none()
    return done.filter(
        _holding_on(min(days), {one.course_id for one in versions}),
        person__in=_appointed(since).values("person"),
    )


def _holding_on(day: datetime.date, courses: Collection[int]) -> Q:
    """That a completion runs on until the day, by itself or by a derogation."""
    holding = Q(valid_until=None) | Q(valid_until__gte=day)
    longer = Derogation.objects.filter(course__in=courses, extended_until__gte=day)
    for one in longer.standing():
        covered = (one.expiring_from, one.expiring_to)
        holding |= Q(course=one.course_id, valid_until__range=covered)
    return holding
