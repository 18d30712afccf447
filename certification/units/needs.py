"""How many must hold a course in a unit, how many do, and who could soonest (rules §7)."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import QuerySet

from certification.facts import LineRule, PersonFacts
from certification.gaps import lines_of
from certification.holding import Holdings, concerned_courses
from certification.loading import Record
from certification.models import Booking, Course, UnitNeed
from certification.placing import everybody_in, units_inside
from certification.question import Question
from certification.status import GAPS, TOLERATED
from people.calendar import Day
from people.models import Membership, Unit, User

NAMED = 3
"""Of those who could fill it, so many are named."""


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

    @property
    def is_known(self) -> bool:
        """Whether anything says that this person may come to hold it."""
        return self.is_asked or self.last_held is not None or self.booked_on is not None


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
    facts = _facts(needs, members, record)
    ahead = _ahead(facts, {need.course_id for need in needs}, question, record)
    found = [
        _met(
            need,
            [facts[pk] for pk in sorted(members[need.unit_id])],
            ahead,
            question,
            record,
        )
        for need in needs
    ]
    named = {one.person for _need, _holders, soon in found for one in soon}
    people = seen.in_bulk(named)
    units = Unit.objects.in_bulk({need.unit_id for need in needs})
    told = [
        NeedMet(
            need,
            units[need.unit_id],
            record.courses[need.course_id],
            holders,
            [_soon(one, people[one.person]) for one in soon if one.person in people][
                :NAMED
            ],
        )
        for need, holders, soon in found
    ]
    return sorted(told, key=lambda one: (-one.lacking, one.unit.code, one.course.code))


def _soon(chance: Chance, person: User) -> Soon:
    return Soon(
        person, _date(chance.last_held), chance.is_asked, _date(chance.booked_on)
    )


def _date(day: Day | None) -> datetime.date | None:
    return None if day is None else datetime.date.fromordinal(day)


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


def _facts(
    needs: Iterable[UnitNeed], members: Mapping[int, set[int]], record: Record
) -> dict[int, PersonFacts]:
    needed = tuple(sorted({need.course_id for need in needs}))
    wanted = concerned_courses(LineRule(0, 1, needed), record.rules)
    everybody = sorted({person for some in members.values() for person in some})
    return {one.id: one for one in record.people(everybody, courses=wanted)}


@dataclass(frozen=True, slots=True)
class Ahead:
    """By person and course what will bring somebody to hold it."""

    asked: Collection[tuple[int, int]]
    """Something asks that they hold it, and they do not."""
    booked: Mapping[tuple[int, int], datetime.date]


def _ahead(
    people: Collection[int],
    courses: Collection[int],
    question: Question,
    record: Record,
) -> Ahead:
    open_now = lines_of(list(people), question.on, record, statuses=GAPS | TOLERATED)
    asked = {
        (one.person, course)
        for one in open_now
        for course in record.lines[one.line].courses
    }
    if record.known_at is not None:
        return Ahead(asked, {})
    return Ahead(asked, Booking.objects.first_days(people, courses, question.on))


def _met(
    need: UnitNeed,
    members: Iterable[PersonFacts],
    ahead: Ahead,
    question: Question,
    record: Record,
) -> tuple[UnitNeed, int, list[Chance]]:
    day, course = question.on.toordinal(), need.course_id
    holders, chances = 0, []
    for one in members:
        if any(away.first <= day <= away.last for away in one.absences):
            continue
        runs = Holdings(one.done, record.rules).course_runs(course, day)
        if any(run.first <= day <= run.last for run in runs):
            holders += 1
            continue
        past = [run.last for run in runs if run.last < day]
        is_asked = (one.id, course) in ahead.asked
        booked = ahead.booked.get((one.id, course))
        booked_on = None if booked is None else booked.toordinal()
        chances.append(Chance(one.id, max(past, default=None), is_asked, booked_on))
    known = [one for one in chances if one.is_known]
    return need, holders, soonest(known) if holders < need.holders else []
