"""The rules, arranged once so that many people can be judged quickly. Pure.

What everybody in a unit, with a role or in a category is asked is the same, and so are
the courses, days of grace and warning of a line. ``folding`` looks them up here.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from certification.facts import Obligation, PersonFacts, Rulebook
from people.calendar import OPEN_END, OPEN_START, Day, Span, add_months, overlap

Term = tuple[int, int, Day, Day]
"""A line, the rank of a requirement that asks it, and the days on which it does."""

OfUnit = tuple[list[Term], list[tuple[Obligation, list[Term]]]]


class Asking(NamedTuple):
    """Requirements that oblige together: their codes in one text."""

    codes: str
    pausable: bool
    """Whether all of them are."""
    strict: bool
    """Whether one of them leaves no grace: it asks before the work starts."""


class Source(NamedTuple):
    """Whose completions bring a course, and from when to when."""

    course: int
    base: int | None
    """The course that it ends with."""
    first: Day
    last: Day


class Card(NamedTuple):
    """What bears on a line, whoever it is asked of; ``sources`` by course."""

    line: int
    minimum: int
    courses: tuple[int, ...]
    sources: tuple[tuple[Source, ...], ...]
    grace_days: int
    window: int | None
    warning_days: int

    def warning_from(self, held_until: Day) -> Day:
        """The first day of the warning period before a held-until."""
        if held_until == OPEN_END:
            return OPEN_END + 1
        if self.window is not None:
            return add_months(held_until, -self.window) + 1
        return held_until - self.warning_days


class Handbook:
    """Rules by who is asked. A requirement's *rank* is its place by code."""

    def __init__(self, rules: Rulebook) -> None:
        self.rules = rules
        self.ranked: Sequence[Obligation] = sorted(
            rules.obligations, key=lambda one: one.code
        )
        self.by_person: dict[int, list[int]] = {}
        self.by_function: dict[int, list[int]] = {}
        self.by_unit: dict[int, list[int]] = {}
        self.by_post: list[int] = []
        for rank, obligation in enumerate(self.ranked):
            self._shelf(obligation).append(rank)
        self._of_units: dict[int, OfUnit] = {}
        self._of_kinds: dict[tuple[int, str], list[Term]] = {}
        self._askings: dict[tuple[int, ...], Asking] = {}
        self._cards: dict[int, Card] = {}

    def _shelf(self, one: Obligation) -> list[int]:
        if one.person is not None:
            return self.by_person.setdefault(one.person, [])
        if one.function is not None:
            return self.by_function.setdefault(one.function, [])
        if one.unit is not None:
            return self.by_unit.setdefault(one.unit, [])
        return self.by_post

    def terms_of(self, unit: int, role: int, category: str) -> Iterator[Sequence[Term]]:
        """What an appointment asks by itself, on whatever days it is held."""
        yield self._of_kind(role, category)
        of_all, of_some = self._of_unit(unit)
        yield of_all
        for one, terms in of_some:
            if self._fits(one, role, category):
                yield terms

    def apart(self, person: PersonFacts) -> Iterator[int]:
        """Ranks of requirements on this person or on a function that is performed."""
        yield from self.by_person.get(person.id, ())
        for function in {holding.function for holding in person.performs}:
            yield from self.by_function.get(function, ())

    def _of_kind(self, role: int, category: str) -> list[Term]:
        """Asked of a role and category in any unit."""
        kind = role, category
        if kind not in self._of_kinds:
            self._of_kinds[kind] = [
                term
                for rank in self.by_post
                if self._fits(self.ranked[rank], role, category)
                for term in self._terms(rank, OPEN_START, OPEN_END)
            ]
        return self._of_kinds[kind]

    def _of_unit(self, unit: int) -> OfUnit:
        """Asked in a unit, because of where it stands: of all there, and of some."""
        if unit not in self._of_units:
            of_all: list[Term] = []
            of_some: list[tuple[Obligation, list[Term]]] = []
            for ancestor, first, last in self.rules.tree.lineage(unit):
                for rank in self.by_unit.get(ancestor, ()):
                    one, terms = self.ranked[rank], self._terms(rank, first, last)
                    if one.role is None and not one.category:
                        of_all += terms
                    else:
                        of_some.append((one, list(terms)))
            self._of_units[unit] = of_all, of_some
        return self._of_units[unit]

    def _fits(self, one: Obligation, role: int, category: str) -> bool:
        if one.category and one.category != category:
            return False
        return one.role is None or one.role in self.rules.roles_above[role]

    def _terms(self, rank: int, first: Day, last: Day) -> Iterator[Term]:
        one = self.ranked[rank]
        in_force: Span = max(first, one.first), min(last, one.last)
        if in_force[0] <= in_force[1]:
            for line, days in one.lines.items():
                for span in overlap([in_force], days):
                    yield line, rank, *span

    def asking(self, ranks: tuple[int, ...]) -> Asking:
        """These requirements together, by rank."""
        if ranks not in self._askings:
            obliging = [self.ranked[rank] for rank in ranks]
            self._askings[ranks] = Asking(
                "|".join(one.code for one in obliging),
                all(one.pausable for one in obliging),
                any(one.deadline_days is None for one in obliging),
            )
        return self._askings[ranks]

    def card(self, line: int) -> Card:
        """What bears on this line."""
        if line not in self._cards:
            self._cards[line] = self._card(line)
        return self._cards[line]

    def _card(self, line: int) -> Card:
        rule = self.rules.lines[line]
        policies = [self.rules.policies[course] for course in rule.courses]
        windows = [policy.window for policy in policies]
        return Card(
            line,
            rule.minimum,
            rule.courses,
            tuple(self._sources(course) for course in rule.courses),
            min(policy.grace_days for policy in policies),
            min(windows) if all(windows) else None,
            self.rules.warning_days,
        )

    def _sources(self, course: int) -> tuple[Source, ...]:
        return (
            Source(course, self._base(course), OPEN_START, OPEN_END),
            *(
                Source(one.by, self._base(one.by), one.first, one.last)
                for one in self.rules.equivalents.get(course, ())
            ),
        )

    def _base(self, course: int) -> int | None:
        return self.rules.policies[course].base
