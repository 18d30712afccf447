"""The tree of the organisation on every day at once, and the tree of roles.

Pure: days are ordinals (``date.toordinal()``), units and roles are ids, nothing is
asked of a database or a clock. A unit stands under its first parent until its first
move, and from the day of each move under the parent that the move names (rule 1).
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from people.calendar import OPEN_END, OPEN_START, Span, tidy


class Above(NamedTuple):
    """From the first to the last day this ancestor stands above the unit, or is it."""

    ancestor: int
    first: int
    last: int


class Cycle(NamedTuple):
    """Units that would stand under themselves from a day."""

    codes: tuple[str, ...]
    day: int


class CycleError(ValueError):
    """A dated question was asked of a tree in which a unit stands under itself."""


def _round_trip(start: int, parents: Mapping[int, int | None]) -> list[int]:
    """The members of the cycle that somebody walking up from here comes to, or none."""
    seen: dict[int, None] = {}
    at: int | None = start
    while at is not None and at not in seen:
        seen[at] = None
        at = parents.get(at)
    if at is None:
        return []
    walked = list(seen)
    return walked[walked.index(at) :]


def _first_cycle(parents: Mapping[int, int | None]) -> list[int]:
    """Some cycle, walking up from everybody once."""
    settled: set[int] = set()
    for start in parents:
        walked: dict[int, None] = {}
        at: int | None = start
        while at is not None and at not in settled and at not in walked:
            walked[at] = None
            at = parents.get(at)
        if at is not None and at in walked:
            return _round_trip(at, parents)
        settled.update(walked)
    return []


class Tree:
    """Units under units, with the days from which they moved."""

    def __init__(
        self,
        units: Iterable[tuple[int, str, int | None]],
        moves: Iterable[tuple[int, int, int | None]] = (),
    ) -> None:
        self.codes: dict[int, str] = {}
        self._placed: dict[int, dict[int, int | None]] = {}
        for unit, code, parent in units:
            self.codes[unit] = code
            self._placed[unit] = {OPEN_START: parent}
        for unit, day, parent in moves:
            self._placed[unit][day] = parent
        self._days = {unit: sorted(placed) for unit, placed in self._placed.items()}
        self._lineages: dict[int, tuple[Above, ...]] = {}
        self._children: dict[int, dict[int | None, list[int]]] = {}
        self._below: dict[int, dict[int, list[Span]]] | None = None

    def parent_on(self, unit: int, day: int) -> int | None:
        """Under which unit it stands on a day; none on top."""
        days = self._days[unit]
        return self._placed[unit][days[bisect_right(days, day) - 1]]

    def path_on(self, unit: int, day: int) -> list[int]:
        """The unit and all above it on a day, the topmost first."""
        path: dict[int, None] = {}
        at: int | None = unit
        while at is not None:
            if at in path:
                raise CycleError(self.codes[at])
            path[at] = None
            at = self.parent_on(at, day)
        return list(reversed(path))

    def children_on(self, unit: int | None, day: int) -> Sequence[int]:
        """The units directly below it on a day by code; of none, those on top."""
        if day not in self._children:
            below: dict[int | None, list[int]] = defaultdict(list)
            for child in sorted(self.codes, key=self.codes.__getitem__):
                below[self.parent_on(child, day)].append(child)
            self._children[day] = dict(below)
        return self._children[day].get(unit, [])

    def preorder_on(self, day: int) -> dict[int, int]:
        """Every unit's place when parents come before children and siblings by code."""
        places: dict[int, int] = {}
        waiting = list(reversed(self.children_on(None, day)))
        while waiting:
            unit = waiting.pop()
            places[unit] = len(places)
            waiting.extend(reversed(self.children_on(unit, day)))
        return places

    def lineage(self, unit: int) -> Sequence[Above]:
        """The unit itself, always, and every ancestor with the days it stands above."""
        if unit not in self._lineages:
            above = self._days_above(unit)
            self._lineages[unit] = tuple(
                Above(ancestor, first, last)
                for ancestor, spans in above.items()
                for first, last in tidy(spans)
            )
        return self._lineages[unit]

    def lies_in(self, unit: int, ancestor: int) -> list[Span]:
        """The days on which a unit is the other one or stands below it."""
        return [
            (above.first, above.last)
            for above in self.lineage(unit)
            if above.ancestor == ancestor
        ]

    def below(self, unit: int) -> Mapping[int, Sequence[Span]]:
        """The unit itself and every unit that ever stands below it, with the days."""
        if self._below is None:
            self._below = defaultdict(lambda: defaultdict(list))
            for low in self.codes:
                for high, first, last in self.lineage(low):
                    self._below[high][low].append((first, last))
        return self._below[unit]

    def cycle(self) -> Cycle | None:
        """Units that stand under themselves, and the first day on which they do.

        After the first day only a unit that moves can close a ring, so each day asks
        only those that move on it.
        """
        parents = {unit: self.parent_on(unit, OPEN_START) for unit in self.codes}
        ring, day = _first_cycle(parents), OPEN_START
        for day, moved in () if ring else self._move_days():
            parents.update((unit, self._placed[unit][day]) for unit in moved)
            ring = next(filter(None, (_round_trip(u, parents) for u in moved)), [])
            if ring:
                break
        return Cycle(tuple(self.codes[unit] for unit in ring), day) if ring else None

    def _move_days(self) -> Iterator[tuple[int, list[int]]]:
        moved: dict[int, list[int]] = defaultdict(list)
        for unit, days in self._days.items():
            for day in days[1:]:
                moved[day].append(unit)
        yield from sorted(moved.items())

    def _placements(self, unit: int) -> Iterator[tuple[int, int, int | None]]:
        days = self._days[unit]
        for first, following in zip(days, [*days[1:], OPEN_END + 1], strict=True):
            yield first, following - 1, self._placed[unit][first]

    def _days_above(self, unit: int) -> dict[int, list[Span]]:
        above: dict[int, list[Span]] = {}
        waiting: list[Above] = [Above(unit, OPEN_START, OPEN_END)]
        while waiting:
            at, first, last = waiting.pop()
            spans = above.setdefault(at, [])
            # One parent a day: nobody stands above a unit twice on the same day.
            if any(first <= end and start <= last for start, end in spans):
                raise CycleError(self.codes[at])
            spans.append((first, last))
            for start, end, parent in self._placements(at):
                start, end = max(start, first), min(end, last)
                if parent is not None and start <= end:
                    waiting.append(Above(parent, start, end))
        return above


class Hierarchy:
    """A tree without days: "role R" means R or any role below it."""

    def __init__(self, members: Iterable[tuple[int, str, int | None]]) -> None:
        rows = list(members)
        self.codes = {member: code for member, code, _ in rows}
        self._parents = {member: parent for member, _, parent in rows}
        self._below: dict[int, set[int]] | None = None

    def ancestors(self, member: int) -> list[int]:
        """The member itself and all above it, nearest first."""
        found: dict[int, None] = {}
        at: int | None = member
        while at is not None:
            if at in found:
                raise CycleError(self.codes[at])
            found[at] = None
            at = self._parents[at]
        return list(found)

    def below(self, member: int) -> set[int]:
        """The member itself and all below it."""
        if self._below is None:
            self._below = defaultdict(set)
            for low in self.codes:
                for high in self.ancestors(low):
                    self._below[high].add(low)
        return self._below[member]

    def cycle(self) -> tuple[str, ...] | None:
        """Members that stand under themselves."""
        ring = _first_cycle(self._parents)
        return tuple(self.codes[member] for member in ring) or None
