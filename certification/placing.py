"""Under which unit and role a report shows a person (exchange format, gap report)."""

from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from django.db.models import QuerySet

from certification.loading import Record
from certification.question import Question
from people.models import Appointment, Membership, Role
from people.recording import as_recorded

FEW = 100
"""So many people are named one by one."""


class Place(NamedTuple):
    """Somebody's appointment in the unit asked, by which the report shows them."""

    person: int
    unit: str
    role: str
    unit_position: int
    category: str = ""


def places(question: Question, record: Record) -> dict[int, Place]:
    """Everybody who belongs to the unit asked on the day, once.

    A primary appointment comes first; else the one whose unit code, then role code,
    sorts first.
    """
    day = question.on.toordinal()
    positions = record.tree.preorder_on(day)
    inside = units_inside(question.unit.pk if question.unit else None, record, day)
    units = record.tree.codes
    roles = {
        role.pk: role.code for role in as_recorded(Role, known_at=question.known_at)
    }
    best: dict[int, tuple[bool, str, str]] = {}
    at: dict[int, tuple[int, str]] = {}
    for entered, unit, role, primary, category in _appointed(question, inside):
        person = record.links.get(entered, entered)
        key = (not primary, units[unit], roles[role])
        if person not in best or key < best[person]:
            best[person] = key
            at[person] = unit, category
    return {
        person: Place(person, unit, role, positions[at[person][0]], at[person][1])
        for person, (_, unit, role) in best.items()
    }


def everybody_in(unit: int | None, question: Question, record: Record) -> set[int]:
    """The people with an appointment in the unit or below it on the day."""
    inside = units_inside(unit, record, question.on.toordinal())
    found = _appointed(question, inside)
    return {record.links.get(person, person) for person, *_ in found}


People = Collection[int] | QuerySet[Any]
"""People by their keys, or the question that finds them."""


def people_of(question: Question, tallied: Collection[int]) -> People:
    """Those who are tallied: where the table of memberships can say who they are, as a
    question, for a list of thousands costs more than the answer."""
    unit = question.unit
    if question.known_at is not None or question.direct or unit is None:
        return tallied
    if len(tallied) <= FEW:
        return tallied
    there = Membership.objects.filter(
        unit=unit, start__lte=question.on, end__gte=question.on
    )
    return there.values("person")


def directly_in(unit: int, question: Question) -> set[int]:
    """The people with an appointment in the unit itself, and not only below it."""
    return {person for person, *_ in _appointed(question, {unit})}


def units_inside(unit: int | None, record: Record, day: int) -> Collection[int] | None:
    """The unit asked and all below it in the tree of the day; none: everywhere."""
    if unit is None:
        return None
    if unit not in record.tree.codes:
        return ()
    found = [unit]
    for each in found:
        found.extend(record.tree.children_on(each, day))
    return set(found)


def _appointed(
    question: Question, inside: Collection[int] | None
) -> Iterator[tuple[int, int, int, bool, str]]:
    """Person, unit, role, primary and category of every appointment in these units on
    the day."""
    columns = ("person_id", "unit_id", "role_id", "is_primary", "category")
    if question.known_at is None:
        held = Appointment.objects.in_force_on(question.on)
        if inside is not None:
            held = held.filter(unit__in=inside)
        yield from held.order_by().values_list(*columns).iterator()
        return
    for one in as_recorded(Appointment, known_at=question.known_at):
        held_then = not one.withdrawn and one.start <= question.on <= one.end
        if held_then and (inside is None or one.unit_id in inside):
            yield tuple(getattr(one, column) for column in columns)
