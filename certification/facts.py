"""The facts that the rules work on, as plain values (rules §1).

Days are numbers (``people.calendar``), things are known by their key, and open
starts and ends are the calendar's own ends. Nothing here knows a database or a clock.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, Protocol

from people.calendar import Day, Spans


@dataclass(frozen=True, slots=True)
class Policy:
    """A course: for how many months a completion is good, and with what it ends."""

    id: int
    code: str
    validity_months: int | None
    window: int = 0
    month_end: bool = False
    base: int | None = None
    grace_days: int = 0


class Done(NamedTuple):
    """A completion, with the days on which its version or it itself was withdrawn."""

    id: int
    course: int
    completed_on: Day
    valid_until: Day | None
    retired_on: Day | None = None
    revoked_on: Day | None = None


@dataclass(frozen=True, slots=True)
class Extension:
    """A derogation: what expires between two days holds until another."""

    course: int
    first: Day
    last: Day
    until: Day


@dataclass(frozen=True, slots=True)
class Equivalent:
    """Completions of ``by`` also count while this is in force."""

    by: int
    first: Day
    last: Day


@dataclass(frozen=True, slots=True)
class LineRule:
    """Items that are the same thing: at least ``minimum`` of these courses."""

    id: int
    minimum: int
    courses: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Obligation:
    """A requirement: its audience, its days, its deadline, and the lines it asks.

    ``lines`` gives for each line the days on which an item that asks it is in force.
    """

    id: int
    code: str
    lines: Mapping[int, Spans]
    first: Day
    last: Day
    unit: int | None = None
    role: int | None = None
    category: str = ""
    person: int | None = None
    function: int | None = None
    deadline_days: int | None = None
    first_due: Day | None = None
    pausable: bool = False
    basis: str = ""


class Post(NamedTuple):
    """An appointment."""

    id: int
    unit: int
    role: int
    category: str
    first: Day
    last: Day


@dataclass(frozen=True, slots=True)
class Away:
    """An absence, with the days to catch up after it."""

    first: Day
    last: Day
    return_days: int = 0


@dataclass(frozen=True, slots=True)
class Performs:
    """A function holding, perhaps in one unit only."""

    function: int
    unit: int | None
    first: Day
    last: Day
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Excuse:
    """An approved waiver, of a line (through any of its items) or of a course."""

    id: int
    line: int | None
    course: int | None
    requirement: int | None
    exemption: bool
    first: Day
    last: Day


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """All that the rules need to know about one person."""

    id: int
    posts: Sequence[Post] = ()
    absences: Sequence[Away] = ()
    done: Sequence[Done] = ()
    performs: Sequence[Performs] = ()
    excuses: Sequence[Excuse] = ()


class DatedTree(Protocol):
    """The organisation tree as the rules ask it."""

    def lineage(self, unit: int) -> Sequence[tuple[int, Day, Day]]:
        """The unit and all that ever stand above it, with the days they do."""


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All that holds for everybody: courses, lines, requirements and the tree."""

    policies: Mapping[int, Policy]
    lines: Mapping[int, LineRule]
    obligations: Sequence[Obligation]
    tree: DatedTree
    roles_above: Mapping[int, frozenset[int]]
    """Every role, with itself and all roles above it."""
    extensions: Mapping[int, Sequence[Extension]] = field(default_factory=dict)
    equivalents: Mapping[int, Sequence[Equivalent]] = field(default_factory=dict)
    warning_days: int = 90
    bridge_days: int = 31

    def only(self, lines: Collection[int]) -> Rulebook:
        """The same rules, as far as they ask for any of these lines."""
        asked = (
            replace(
                one,
                lines={line: days for line, days in one.lines.items() if line in lines},
            )
            for one in self.obligations
        )
        return replace(self, obligations=[one for one in asked if one.lines])
