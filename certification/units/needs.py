"""How many must hold a course in a unit, how many do, and who could soonest (rules §7)."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from django.db.models import QuerySet

from certification.facts import LineRule, PersonFacts
from certification.gaps import lines_of
from certification.holding import Holdings, concerned_courses
from certification.loading import Record
from certification.models import Booking, Completion, Course, UnitNeed
from certification.placing import everybody_in, units_inside
from certification.question import Question
from certification.status import GAPS, TOLERATED
from people.calendar import Day, as_date
from people.models import Absence, Membership, Unit, User

NAMED = 3
"""Of those who could fill it, so many are named."""
CONSIDERED = 100
"""Among so many of them those are looked for whom the reader sees."""


@dataclass(frozen=True, slots=True)
class Soon:
    """Somebody who could hold it soonest: who has a place, held it last, or must anyway."""

    person: User
    held_until: datetime.date | None
    is_asked: bool
    booked_on: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class NeedMet:
    """A unit need on a day, with how many available people hold the course."""

    need: UnitNeed
    unit: Unit
    course: Course
    holders: int
    soonest: Sequence[Soon]

    @property
    def lacking(self) -> int:
        """So many holders too few."""
        return max(0, self.need.holders - self.holders)


@dataclass(frozen=True, slots=True)
class Chance:
    """Somebody available who does not hold it."""

    person: int
    last_held: Day | None
    is_asked: bool
    booked_on: Day | None = None


def soonest(chances: Iterable[Chance]) -> list[Chance]:
    """Who has a place first, then who held it until the latest day, then who is asked
    it anyway. Pure."""
    return sorted(
        chances,
        key=lambda one: (
            one.booked_on is None,
            one.booked_on or 0,
            one.last_held is None,
            -(one.last_held or 0),
            not one.is_asked,
            one.person,
        ),
    )


def needs_of(question: Question, record: Record, seen: QuerySet[User]) -> list[NeedMet]:
    """The needs of the unit asked and of those below it, the least met first."""
    needs = _in_force(question, record)
    if not needs:
        return []
    members = _members({need.unit_id for need in needs}, question, record)
    trained = _trained(needs, members, record)
    counted = [(need, _holders(need, trained, members, question)) for need in needs]
    short = [need for need, holders in counted if holders < need.holders]
    chances = _chances(short, trained, members, question, record)
    named = {one.person for some in chances.values() for one in some[:CONSIDERED]}
    people = seen.in_bulk(named)
    units = Unit.objects.in_bulk({need.unit_id for need in needs})
    told = [
        NeedMet(
            need,
            units[need.unit_id],
            record.courses[need.course_id],
            holders,
            _told(chances.get(need.pk, ()), people),
        )
        for need, holders in counted
    ]
    return sorted(told, key=lambda one: (-one.lacking, one.unit.code, one.course.code))


def _told(chances: Iterable[Chance], people: Mapping[int, User]) -> list[Soon]:
    seen = (one for one in chances if one.person in people)
    return [_soon(one, people[one.person]) for one in islice(seen, NAMED)]


def _soon(chance: Chance, person: User) -> Soon:
    return Soon(
        person, as_date(chance.last_held), chance.is_asked, as_date(chance.booked_on)
    )


def _in_force(question: Question, record: Record) -> list[UnitNeed]:
    unit = question.unit.pk if question.unit else None
    inside = units_inside(unit, record, question.on.toordinal())
    return [
        need
        for need in record.needs
        if need.start <= question.on <= need.end
        and (inside is None or need.unit_id in inside)
    ]


def _members(
    units: Collection[int], question: Question, record: Record
) -> Mapping[int, set[int]]:
    if record.known_at is not None:
        return {unit: everybody_in(unit, question, record) for unit in units}
    found: dict[int, set[int]] = defaultdict(set)
    there = Membership.objects.filter(
        unit__in=units, start__lte=question.on, end__gte=question.on
    )
    for unit, person in there.values_list("unit_id", "person_id"):
        found[unit].add(person)
    return found


@dataclass(frozen=True, slots=True)
class Trained:
    """Somebody who ever completed what a need is about, or what counts for it."""

    facts: PersonFacts
    holdings: Holdings

    def is_away(self, day: Day) -> bool:
        return any(away.first <= day <= away.last for away in self.facts.absences)


def _trained(
    needs: Iterable[UnitNeed], members: Mapping[int, set[int]], record: Record
) -> dict[int, Trained]:
    """Nobody else can hold it, so of nobody else the facts are read."""
    needed = tuple(sorted({need.course_id for need in needs}))
    wanted = concerned_courses(LineRule(0, 1, needed), record.rules)
    everybody = {person for some in members.values() for person in some}
    done = Completion.objects.filter(course__in=wanted).order_by()
    known = {
        record.links.get(person, person)
        for person in done.values_list("person_id", flat=True).distinct()
    }
    return {
        one.id: Trained(one, Holdings(one.done, record.rules))
        for one in record.people(sorted(everybody & known), courses=wanted)
    }


def _holders(
    need: UnitNeed,
    trained: Mapping[int, Trained],
    members: Mapping[int, set[int]],
    question: Question,
) -> int:
    day = question.on.toordinal()
    return sum(
        _holds(trained[person], need.course_id, day)
        for person in members[need.unit_id] & trained.keys()
        if not trained[person].is_away(day)
    )


def _holds(one: Trained, course: int, day: Day) -> bool:
    runs = one.holdings.course_runs(course, day)
    return any(run.first <= day <= run.last for run in runs)


# --- who could soonest ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ahead:
    """By course what will bring somebody to hold it."""

    asked: Mapping[int, Collection[int]]
    """Of whom something asks that they hold it, and they do not."""
    booked: Mapping[int, Mapping[int, datetime.date]]
    """Who has a place, and for which day."""
    away: Collection[int]
    """Those among them who are not here on the day."""


def _chances(
    short: Sequence[UnitNeed],
    trained: Mapping[int, Trained],
    members: Mapping[int, set[int]],
    question: Question,
    record: Record,
) -> dict[int, list[Chance]]:
    """For each need that is not met who could come to hold it, the soonest first."""
    if not short:
        return {}
    people = set().union(*(members[need.unit_id] for need in short))
    ahead = _ahead(people, {need.course_id for need in short}, question, record)
    day = question.on.toordinal()
    return {
        need.pk: soonest(_who_could(need, members[need.unit_id], trained, ahead, day))
        for need in short
    }


def _ahead(
    people: Collection[int], courses: set[int], question: Question, record: Record
) -> Ahead:
    wanted = {
        line.id: courses.intersection(line.courses) for line in record.lines.values()
    }
    only = [line for line, some in wanted.items() if some]
    statuses = GAPS | TOLERATED
    asked: dict[int, set[int]] = defaultdict(set)
    away = set()
    for one in lines_of(people, question.on, record, only=only, statuses=statuses):
        if one.absent:
            away.add(one.person)
        for course in wanted[one.line]:
            asked[course].add(one.person)
    booked: dict[int, dict[int, datetime.date]] = defaultdict(dict)
    if record.known_at is None:
        days = Booking.objects.first_days(courses, question.on)
        for (person, course), day in days.items():
            booked[course][person] = day
    there = {person for some in booked.values() for person in some}
    absent = Absence.objects.in_force_on(question.on).filter(person__in=there)
    return Ahead(asked, booked, away | set(absent.values_list("person_id", flat=True)))


def _who_could(
    need: UnitNeed,
    members: set[int],
    trained: Mapping[int, Trained],
    ahead: Ahead,
    day: Day,
) -> Iterator[Chance]:
    course = need.course_id
    asked, booked = ahead.asked.get(course, ()), ahead.booked.get(course, {})
    for person in members & {*trained, *asked, *booked} - {*ahead.away}:
        last_held = None
        if (one := trained.get(person)) is not None:
            if one.is_away(day) or _holds(one, course, day):
                continue
            last_held = _last_held(one, course, day)
        booked_on = booked[person].toordinal() if person in booked else None
        if last_held is not None or booked_on is not None or person in asked:
            yield Chance(person, last_held, person in asked, booked_on)


def _last_held(one: Trained, course: int, day: Day) -> Day | None:
    runs = one.holdings.course_runs(course, day)
    return max((run.last for run in runs if run.last < day), default=None)
