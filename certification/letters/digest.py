"""The weekly overview of a unit: what changed, and the three things to do. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from certification.headline import Headline
from certification.units.desk import Task

Gap = tuple[int, int]
"""A person and a line."""

TOP = 3


@dataclass(frozen=True, slots=True)
class Change:
    """How many people got a gap in a line since last week, and how many closed one."""

    line: int
    opened: int
    closed: int


@dataclass(frozen=True, slots=True)
class Long:
    """A unit directly below in which gaps have been open for longer than is usual."""

    unit: int
    gaps: int


@dataclass(frozen=True, slots=True)
class Digest:
    """What a commander reads on Monday. Nothing in it is by name."""

    figures: Headline
    changes: list[Change]
    actions: Sequence[Task]
    long: list[Long]

    @property
    def says_something(self) -> bool:
        """Without a change and without a thing to do there is no mail."""
        return bool(self.changes or self.actions)


def digest(
    figures: Headline,
    *,
    now: Collection[Gap],
    week_ago: Collection[Gap],
    tasks: Sequence[Task],
    long: Iterable[Long],
) -> Digest:
    """From the gaps of a unit today and a week ago, and what must be done in its order."""
    opened = Counter(line for _person, line in set(now) - set(week_ago))
    closed = Counter(line for _person, line in set(week_ago) - set(now))
    return Digest(
        figures,
        [Change(line, opened[line], closed[line]) for line in _worst(opened, closed)],
        tasks[:TOP],
        sorted(long, key=lambda one: (-one.gaps, one.unit)),
    )


def _worst(first: Counter[int], second: Counter[int]) -> list[int]:
    """Lines by the first count, then by the second, most first."""
    return sorted(
        first.keys() | second.keys(),
        key=lambda line: (-first[line], -second[line], line),
    )
