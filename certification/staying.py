"""Who spends which days of a period in a unit, and under which unit a day shows them."""

import datetime
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from certification.loading import Record
from certification.placing import Place
from certification.question import Question
from people.calendar import Day, Span, Spans, covers, overlap, tidy
from people.models import Appointment, Role
from people.recording import as_recorded


class Held(NamedTuple):
    """An appointment on the days of the period on which it lies in the unit asked."""

    days: Spans
    rank: tuple[bool, str, str]
    """Of several the lowest shows the person: a primary one, then unit, then role."""
    unit: int


@dataclass(frozen=True, slots=True)
class Stay:
    """Somebody's days in the unit asked, and where the unit they are first in stands."""

    person: int
    held: Sequence[Held]
    position: int

    @property
    def days(self) -> list[Span]:
        """The days of the period on which the person belongs to the unit asked."""
        return tidy(span for one in self.held for span in one.days)

    def on(self, day: Day) -> Place:
        """Under which unit and role a report of one of these days shows the person."""
        _, unit, role = first_on(self.held, day).rank
        return Place(self.person, unit, role, self.position)


def first_on(held: Sequence[Held], day: Day) -> Held:
    """The appointment by which a day shows the person."""
    return min((one for one in held if covers(one.days, day)), key=lambda one: one.rank)


def stays(question: Question, record: Record) -> dict[int, Stay]:
    """Everybody who belongs to the unit asked on some day of the period."""
    held: dict[int, list[Held]] = defaultdict(list)
    for person, one in _held(question, record):
        held[record.links.get(person, person)].append(one)
    positions: dict[Day, dict[int, int]] = {}
    found = {}
    for person, some in held.items():
        day = min(one.days[0][0] for one in some)
        if day not in positions:
            positions[day] = record.tree.preorder_on(day)
        position = positions[day][first_on(some, day).unit]
        found[person] = Stay(person, some, position)
    return found


def _held(question: Question, record: Record) -> Iterator[tuple[int, Held]]:
    period = [(question.on.toordinal(), question.last.toordinal())]
    units = record.tree.codes
    asked = question.unit.pk if question.unit else None
    roles = {
        role.pk: role.code for role in as_recorded(Role, known_at=question.known_at)
    }
    for person, unit, role, primary, start, end in _appointed(question):
        days = overlap([(start.toordinal(), end.toordinal())], period)
        if asked is not None:
            days = overlap(days, record.tree.lies_in(unit, asked))
        if days:
            yield person, Held(days, (not primary, units[unit], roles[role]), unit)


def _appointed(
    question: Question,
) -> Iterator[tuple[int, int, int, bool, datetime.date, datetime.date]]:
    columns = ("person_id", "unit_id", "role_id", "is_primary", "start", "end")
    if question.known_at is None:
        some = Appointment.objects.counting().filter(
            start__lte=question.last, end__gte=question.on
        )
        yield from some.order_by().values_list(*columns).iterator()
        return
    for one in as_recorded(Appointment, known_at=question.known_at):
        if not one.withdrawn:
            yield tuple(getattr(one, column) for column in columns)
