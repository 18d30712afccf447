"""What a change would do, before it is written: who turns, from which day, where.

The same engine judges people twice, on the record as it is and on the record as it
would be. Of each batch only those who turn are kept.
"""

import datetime
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from certification.loading import Record, Title, facts
from certification.models import Completion, CourseVersion, Revocation, Waiver
from certification.planning import Change, PlannedRecord
from certification.snapshot import one_snapshot
from certification.spans import spans_of
from certification.turning import Burden, Turn, turns
from people.calendar import Day
from people.models import Appointment, Membership, PersonFact

BATCH = 500


class Touched(NamedTuple):
    """Somebody who turns, and the units where they belong on that day."""

    person: int
    turn: Turn
    units: frozenset[int]


@dataclass(slots=True)
class Turning:
    """Those who turn one way, counted once in each unit; ``None`` is everybody."""

    people: list[Touched] = field(default_factory=list)
    by_unit: Counter[int | None] = field(default_factory=Counter)

    def add(self, touched: Touched) -> None:
        self.people.append(touched)
        self.by_unit.update([None, *touched.units])


@dataclass(frozen=True, slots=True)
class Effect:
    """Who turns from a day on, by what they have on the first day that they turn.

    Nobody is in both ``gap`` and ``due``; whoever is relieved of one line may have
    to do another.
    """

    since: datetime.date
    titles: Mapping[int, Title]
    gap: Turning = field(default_factory=Turning)
    due: Turning = field(default_factory=Turning)
    relieved: Turning = field(default_factory=Turning)


def effect_of(change: Change, *, since: datetime.date) -> Effect:
    """What this change does from a day on. Nothing is written."""
    with one_snapshot():
        before, after = facts(), PlannedRecord(change)
        effect = Effect(since, {**before.titles, **after.titles})
        people = sorted(_concerned(change))
        for start in range(0, len(people), BATCH):
            _add_batch(effect, people[start : start + BATCH], before, after)
    return effect


def _add_batch(
    effect: Effect, people: Collection[int], before: Record, after: Record
) -> None:
    found = list(_turning(people, before, after, effect.since.toordinal()))
    units = _memberships({person for person, _ in found})
    for person, turn in found:
        here = frozenset(
            unit for unit, first, last in units[person] if first <= turn.day <= last
        )
        _side(effect, turn).add(Touched(person, turn, here))


def _side(effect: Effect, turn: Turn) -> Turning:
    if not turn.is_worse:
        return effect.relieved
    return effect.gap if turn.burden == Burden.GAP else effect.due


def _turning(
    people: Collection[int], before: Record, after: Record, since: Day
) -> Iterator[tuple[int, Turn]]:
    pairs = zip(spans_of(people, before), spans_of(people, after), strict=True)
    for (person, old), (_, new) in pairs:
        for turn in turns(old, new, since=since):
            if turn is not None:
                yield person, turn


def _memberships(people: Collection[int]) -> Mapping[int, list[tuple[int, Day, Day]]]:
    found: dict[int, list[tuple[int, Day, Day]]] = defaultdict(list)
    rows = Membership.objects.filter(person__in=people).order_by()
    for person, unit, start, end in rows.values_list(
        "person_id", "unit_id", "start", "end"
    ):
        found[person].append((unit, start.toordinal(), end.toordinal()))
    return found


def _concerned(change: Change) -> set[int]:
    """Whom it can touch: more than it does is allowed, fewer never."""
    found: set[int] = set()
    for row in (*change.facts, *change.entries):
        found |= _concerned_by(row)
    return found


def _concerned_by(row: Any) -> set[int]:
    if isinstance(row, PersonFact | Waiver):
        return {row.person_id}
    if isinstance(row, Revocation):
        return {row.completion.person_id}
    if isinstance(row, CourseVersion):
        done = Completion.objects.filter(version=row.pk).order_by()
        return set(done.values_list("person_id", flat=True))
    # Without an appointment nobody has a line.
    held = Appointment.objects.counting().order_by()
    return set(held.values_list("person_id", flat=True))
