"""Whom a release would touch, before it is made. Nothing is written."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from certification.effects.effect import Effect, Touched, effect_of, reach_of
from certification.effects.planning import Change
from certification.loading import Title
from certification.models import Course
from courses.models import LearningRun
from courses.releases.releasing import retired_on
from people.days import today
from people.models import Unit, User
from people.organisation import unit_tree
from people.sight import people_in_sight

EXACT_UP_TO = 4_000
"""Of more people the engine is not asked one by one: a page must come at once."""
ROWS = 30
NAMES = 50


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit in the order of the tree, how deep it stands, and how many it counts."""

    unit: Unit
    depth: int
    people: int

    @property
    def levels(self) -> range:
        """To draw the depth with."""
        return range(self.depth)


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody whom the reader may see: what turns, into what, from which day."""

    person: User
    title: Title
    becomes: str
    day: datetime.date


@dataclass(frozen=True, slots=True)
class Again:
    """What it does to let everybody take a course again from a day.

    ``exact`` says that the engine judged each of them; if not, ``people`` is at most.
    """

    day: datetime.date
    exact: bool
    people: int
    gap: int
    due: int
    later: int
    units: Sequence[UnitRow]
    names: Sequence[Named]

    @property
    def unnamed(self) -> int:
        """How many of them the reader may not see by name, or not all at once."""
        return self.people - len(self.names)


def half_way(course: Course) -> int:
    """How many people have begun a version of the course that still counts."""
    runs = LearningRun.objects.filter(course=course, ended_at=None)
    return runs.exclude(version__retired_on__lte=today()).count()


def again(course: Course, day: datetime.date, *, reader: User) -> Again:
    """What would happen if every version there is were retired on a day."""
    change = Change(retired_on(list(course.versions.all()), day))
    reach = reach_of(change, since=day)
    if reach[None] > EXACT_UP_TO:
        units = _rows(reach, day)
        return Again(day, False, reach[None], 0, 0, 0, units, ())
    effect = effect_of(change, since=day)
    return Again(
        day=day,
        exact=True,
        people=effect.gap.by_unit[None] + effect.due.by_unit[None],
        gap=effect.gap.by_unit[None],
        due=effect.due.by_unit[None],
        later=sum(one.turn.day > day.toordinal() for one in _worse(effect)),
        units=_rows(effect.gap.by_unit + effect.due.by_unit, day),
        names=_names(effect, reader),
    )


def _worse(effect: Effect) -> list[Touched]:
    return [*effect.gap.people, *effect.due.people]


def _rows(by_unit: Counter[int | None], day: datetime.date) -> list[UnitRow]:
    """The units in the order of the tree, as deep as a page can hold."""
    tree, on = unit_tree(), day.toordinal()
    counted = {unit: n for unit, n in by_unit.items() if unit is not None and n}
    depths = {unit: len(tree.path_on(unit, on)) - 1 for unit in counted}
    deepest = max(depths.values(), default=0)
    while deepest > 0 and sum(d <= deepest for d in depths.values()) > ROWS:
        deepest -= 1
    shown = [unit for unit in tree.preorder_on(on) if depths.get(unit, 99) <= deepest]
    units = Unit.objects.in_bulk(shown[:ROWS])
    return [UnitRow(units[pk], depths[pk], counted[pk]) for pk in shown[:ROWS]]


def _names(effect: Effect, reader: User) -> list[Named]:
    """The first of those in sight, by name."""
    turns = {one.person: one.turn for one in _worse(effect)}
    seen = people_in_sight(reader).filter(pk__in=turns)
    ordered = seen.order_by("last_name", "first_name", "service_number")[:NAMES]
    return [
        Named(
            person,
            effect.titles[turn.line],
            str(turn.becomes.status.label) if turn.becomes else "",
            datetime.date.fromordinal(turn.day),
        )
        for person in ordered
        for turn in [turns[person.pk]]
    ]
