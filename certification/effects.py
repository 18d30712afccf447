"""What a change would do, before it is written: who turns, from which day, where.

The same engine judges people twice, on the record as it is and on the record as it
would be. Of each batch only those who turn are kept.
"""

import datetime
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from django.db.models import Count, Q, QuerySet

from certification.holding import concerned_courses
from certification.loading import Record, Title, facts
from certification.models import (
    Completion,
    CourseVersion,
    Derogation,
    Revocation,
    Waiver,
)
from certification.obligation import Audience
from certification.planning import Change, PlannedRecord
from certification.snapshot import one_snapshot
from certification.standing import LineSpan, standing
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


class Judge:
    """What a record says of people, about the lines that a change can touch."""

    def __init__(self, record: Record, lines: Collection[int] | None) -> None:
        self.record, self.rules, self.courses = record, record.rules, None
        if lines is not None:
            self.rules = record.rules.only(lines)
            self.courses = _courses(record, lines)
        self.audience = Audience(self.rules)

    def spans(self, people: Collection[int]) -> Iterator[tuple[int, list[LineSpan]]]:
        for person in self.record.people(people, courses=self.courses):
            yield person.id, standing(person, self.rules, self.audience)


def _courses(record: Record, lines: Collection[int]) -> set[int]:
    rules = record.rules
    asked = (concerned_courses(rules.lines[line], rules) for line in lines)
    return set().union(*asked)


def effect_of(change: Change, *, since: datetime.date) -> Effect:
    """What this change does from a day on. Nothing is written."""
    with one_snapshot():
        before, after = facts(), PlannedRecord(change)
        effect = Effect(since, {**before.titles, **after.titles})
        lines = _lines_touched(change, before)
        judges = Judge(before, lines), Judge(after, lines)
        people = sorted(_concerned(change, since))
        for start in range(0, len(people), BATCH):
            _add_batch(effect, people[start : start + BATCH], *judges)
    return effect


def _lines_touched(change: Change, record: Record) -> set[int] | None:
    """Where only versions change, the lines their courses bear on; else any (none)."""
    if change.entries or not all(isinstance(f, CourseVersion) for f in change.facts):
        return None
    courses = {version.course_id for version in _versions(change)}
    return {
        key
        for key, line in record.lines.items()
        if courses & concerned_courses(line, record.rules)
    }


def _add_batch(
    effect: Effect, people: Collection[int], before: Judge, after: Judge
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
    people: Collection[int], before: Judge, after: Judge, since: Day
) -> Iterator[tuple[int, Turn]]:
    pairs = zip(before.spans(people), after.spans(people), strict=True)
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


def _versions(change: Change) -> Sequence[CourseVersion]:
    return [fact for fact in change.facts if isinstance(fact, CourseVersion)]


def reach_of(change: Change, *, since: datetime.date) -> Counter[int | None]:
    """How many people it can touch at most, by unit on that day; at once for any number.

    ``None`` is everybody. Only for a change of versions.
    """
    reached = _holders(_versions(change), since)
    there = Membership.objects.filter(start__lte=since, end__gte=since)
    there = there.filter(person__in=reached.values("person"))
    by_unit = there.order_by().values("unit").annotate(n=Count("person", distinct=True))
    everybody = there.aggregate(n=Count("person", distinct=True))["n"]
    counted: Counter[int | None] = Counter({None: everybody})
    counted.update(dict(by_unit.values_list("unit", "n")))
    return counted


def _concerned(change: Change, since: datetime.date) -> set[int]:
    """Whom it can touch: more than it does is allowed, fewer never."""
    holders = _holders(_versions(change), since).order_by()
    found = set(holders.values_list("person_id", flat=True))
    for row in (*change.facts, *change.entries):
        if not isinstance(row, CourseVersion):
            found |= _concerned_by(row)
    return found


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
    there = Appointment.objects.counting().filter(end__gte=since)
    return done.filter(
        _holding_on(min(days), {one.course_id for one in versions}),
        person__in=there.values("person"),
    )


def _holding_on(day: datetime.date, courses: Collection[int]) -> Q:
    """That a completion runs on until the day, by itself or by a derogation."""
    holding = Q(valid_until=None) | Q(valid_until__gte=day)
    longer = Derogation.objects.filter(course__in=courses, extended_until__gte=day)
    for one in longer:
        covered = (one.expiring_from, one.expiring_to)
        holding |= Q(course=one.course_id, valid_until__range=covered)
    return holding


def _concerned_by(row: Any) -> set[int]:
    if isinstance(row, PersonFact | Waiver):
        return {row.person_id}
    if isinstance(row, Revocation):
        return {row.completion.person_id}
    # Without an appointment nobody has a line.
    held = Appointment.objects.counting().order_by()
    return set(held.values_list("person_id", flat=True))
