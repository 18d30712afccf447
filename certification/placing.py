"""Under which unit and role a report shows a person (exchange format, gap report)."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from certification.loading import Record
from certification.question import Question
from people.models import Appointment, Role, Unit
from people.recording import as_recorded


@dataclass(frozen=True, slots=True)
class Place:
    """Somebody's appointment in the unit asked, by which the report shows them."""

    person: int
    unit: str
    role: str
    unit_position: int


def places(question: Question, record: Record) -> dict[int, Place]:
    """Everybody who belongs to the unit asked on the day, once.

    A primary appointment comes first; else the one whose unit code, then role code,
    sorts first.
    """
    day = question.on.toordinal()
    positions = record.tree.preorder_on(day)
    inside = _units_inside(question.unit.pk if question.unit else None, record, day)
    units = {
        unit.pk: unit.code for unit in as_recorded(Unit, known_at=question.known_at)
    }
    roles = {
        role.pk: role.code for role in as_recorded(Role, known_at=question.known_at)
    }
    best: dict[int, tuple[bool, str, str]] = {}
    at: dict[int, int] = {}
    for person, unit, role, primary in _appointed(question):
        if unit not in inside:
            continue
        key = (not primary, units[unit], roles[role])
        if person not in best or key < best[person]:
            best[person] = key
            at[person] = unit
    return {
        person: Place(person, unit, role, positions[at[person]])
        for person, (_, unit, role) in best.items()
    }


def everybody_in(unit: int | None, question: Question, record: Record) -> set[int]:
    """The people with an appointment in the unit or below it on the day."""
    inside = _units_inside(unit, record, question.on.toordinal())
    return {person for person, at, _, _ in _appointed(question) if at in inside}


def _units_inside(unit: int | None, record: Record, day: int) -> Collection[int]:
    """The unit asked and all below it in the tree of the day."""
    if unit is None:
        return record.tree.codes.keys()
    if unit not in record.tree.codes:
        return ()
    found = [unit]
    for each in found:
        found.extend(record.tree.children_on(each, day))
    return set(found)


def _appointed(question: Question) -> Iterator[tuple[int, int, int, bool]]:
    """Person, unit, role and primary of every appointment in force on the day."""
    if question.known_at is None:
        yield from (
            Appointment.objects.filter(
                withdrawn=False, start__lte=question.on, end__gte=question.on
            )
            .order_by()
            .values_list("person_id", "unit_id", "role_id", "is_primary")
            .iterator()
        )
        return
    for one in as_recorded(Appointment, known_at=question.known_at):
        if not one.withdrawn and one.start <= question.on <= one.end:
            yield one.person_id, one.unit_id, one.role_id, one.is_primary
