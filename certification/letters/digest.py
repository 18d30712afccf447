"""The weekly overview of a unit: what changed, and the three things to do. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from certification.headline import Headline

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
class Action:
    """One thing to arrange: so many people have a gap, or will within a month."""

    line: int
    gaps: int
    coming: int


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
    actions: list[Action]
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
    coming: Iterable[Gap],
    long: Iterable[Long],
) -> Digest:
    """From the gaps of a unit today and a week ago, and what lapses within a month."""
    opened = Counter(line for _person, line in set(now) - set(week_ago))
    closed = Counter(line for _person, line in set(week_ago) - set(now))
    return Digest(
        figures,
        [Change(line, opened[line], closed[line]) for line in _worst(opened, closed)],
        actions_for(now, coming),
        sorted(long, key=lambda one: (-one.gaps, one.unit)),
    )


def actions_for(now: Iterable[Gap], coming: Iterable[Gap]) -> list[Action]:
    """The three lines for which most can be done: gaps first, then what comes."""
    gaps = Counter(line for _person, line in now)
    soon = Counter(line for _person, line in coming)
    return [Action(line, gaps[line], soon[line]) for line in _worst(gaps, soon)[:TOP]]


def _worst(first: Counter[int], second: Counter[int]) -> list[int]:
    """Lines by the first count, then by the second, most first."""
    return sorted(
        first.keys() | second.keys(),
        key=lambda line: (-first[line], -second[line], line),
    )
