"""On which days a person is obliged to what, and due when (rules §4). Pure."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from certification.facts import Away, Obligation, Performs, PersonFacts, Post, Rulebook
from people.calendar import Day, Span, Spans, clamped, overlap, tidy


def obliged_days(
    person: PersonFacts, obligation: Obligation, rules: Rulebook
) -> list[Span]:
    """The days on which the person is in the audience while it is in force."""
    if obligation.person is not None and obligation.person != person.id:
        return []
    days = tidy(
        span
        for post in person.posts
        if _fits(post, obligation, rules)
        for span in _in_unit(post.unit, (post.first, post.last), obligation.unit, rules)
    )
    if obligation.function is not None:
        days = overlap(days, _performing(person.performs, obligation, rules))
    return overlap(days, [(obligation.first, obligation.last)])


def _fits(post: Post, obligation: Obligation, rules: Rulebook) -> bool:
    if obligation.category and post.category != obligation.category:
        return False
    return obligation.role is None or obligation.role in rules.roles_above[post.role]


def _in_unit(unit: int, days: Span, asked: int | None, rules: Rulebook) -> list[Span]:
    """Of these days in a unit, those on which it lies in the unit asked."""
    if asked is None:
        return [days]
    return [
        (max(first, days[0]), min(last, days[1]))
        for ancestor, first, last in rules.tree.lineage(unit)
        if ancestor == asked and first <= days[1] and last >= days[0]
    ]


def _performing(
    performs: Iterable[Performs], obligation: Obligation, rules: Rulebook
) -> list[Span]:
    """A holding bound to a unit counts for a unit only while it lies in it."""
    return tidy(
        span
        for holding in performs
        if holding.function == obligation.function
        for span in (
            [(holding.first, holding.last)]
            if holding.unit is None
            else _in_unit(
                holding.unit, (holding.first, holding.last), obligation.unit, rules
            )
        )
    )


def lines_asked(
    person: PersonFacts, rules: Rulebook, candidates: Iterable[Obligation]
) -> dict[int, list[tuple[Obligation, Spans]]]:
    """For every line: the requirements that ever ask it of the person, and when."""
    asked: dict[int, list[tuple[Obligation, Spans]]] = {}
    for obligation in candidates:
        obliged = obliged_days(person, obligation, rules)
        for line, in_force in obligation.lines.items():
            days = overlap(obliged, in_force)
            if days:
                asked.setdefault(line, []).append((obligation, days))
    return asked


class Clock(NamedTuple):
    """A requirement that began to count in a duty: from when, and due when."""

    obligation: Obligation
    started: Day
    due: Day


class Duty(NamedTuple):
    """A run of obliged days; short holes do not break it."""

    first: Day
    last: Day
    clocks: Sequence[Clock]

    def due_on(self, day: Day) -> Day:
        """The earliest due day of the clocks started by this day."""
        return min([clock.due for clock in self.clocks if clock.started <= day])


def due_day(obligation: Obligation, started: Day) -> Day:
    """When a requirement that first obliges on this day is due."""
    if obligation.first_due is not None and started == obligation.first:
        return obligation.first_due
    if obligation.deadline_days is None:
        return clamped(started - 1)
    return clamped(started + obligation.deadline_days)


def duties(
    asked: Sequence[tuple[Obligation, Spans]], *, bridge_days: int
) -> list[Duty]:
    """The duties of one line, with the clock of every requirement in each."""
    runs = tidy((span for _, days in asked for span in days), bridge=bridge_days)
    return [Duty(*run, clocks=_clocks(asked, run)) for run in runs]


def _clocks(asked: Sequence[tuple[Obligation, Spans]], run: Span) -> tuple[Clock, ...]:
    clocks = []
    for obligation, days in asked:
        started = next((first for first, _ in days if run[0] <= first <= run[1]), None)
        if started is not None:
            clocks.append(Clock(obligation, started, due_day(obligation, started)))
    return tuple(
        sorted(clocks, key=lambda clock: (clock.started, clock.obligation.code))
    )


class Asked(NamedTuple):
    """A stretch of days with the same obliging requirements, in one duty."""

    first: Day
    last: Day
    obligations: tuple[Obligation, ...]
    duty: Duty
    codes: tuple[str, ...]
    pausable: bool
    """Whether all of them are."""

    def due_on(self, day: Day, absences: Iterable[Away]) -> Day:
        """The due day as it stands on a day, lifted by absences in this duty."""
        due = self.duty.due_on(day)
        if not self.pausable:
            return due
        back = [
            clamped(away.last + away.return_days)
            for away in absences
            if self.duty.first <= away.last < day
        ]
        return max([due, *back])


def stretches(
    asked: Sequence[tuple[Obligation, Spans]], *, bridge_days: int
) -> list[Asked]:
    """The days on which the line exists, cut where the obliging requirements change."""
    found = duties(asked, bridge_days=bridge_days)
    starts = [duty.first for duty in found]
    days = sorted(
        {first for _, spans in asked for first, _ in spans}
        | {last + 1 for _, spans in asked for _, last in spans}
    )
    cut: list[Asked] = []
    for first, following in pairwise(days):
        obliging = [
            obligation
            for obligation, spans in asked
            if any(span[0] <= first <= span[1] for span in spans)
        ]
        if obliging:
            duty = found[bisect_right(starts, first) - 1]
            cut.append(_asked(first, following - 1, obliging, duty))
    return cut


def _asked(
    first: Day, last: Day, obligations: Iterable[Obligation], duty: Duty
) -> Asked:
    by_code = tuple(sorted(obligations, key=lambda obligation: obligation.code))
    codes = tuple(obligation.code for obligation in by_code)
    pausable = all(obligation.pausable for obligation in by_code)
    return Asked(first, last, by_code, duty, codes, pausable)


class Audience:
    """Finds the requirements that could oblige a person, without asking each."""

    def __init__(self, rules: Rulebook) -> None:
        self.rules = rules
        self.by_person: dict[int, list[Obligation]] = {}
        self.by_function: dict[int, list[Obligation]] = {}
        self.by_unit: dict[int, list[Obligation]] = {}
        self.by_role: dict[int, list[Obligation]] = {}
        self.others: list[Obligation] = []
        for obligation in rules.obligations:
            self._shelf(obligation).append(obligation)

    def _shelf(self, obligation: Obligation) -> list[Obligation]:
        shelves: Sequence[tuple[int | None, dict[int, list[Obligation]]]] = (
            (obligation.person, self.by_person),
            (obligation.function, self.by_function),
            (obligation.unit, self.by_unit),
            (obligation.role, self.by_role),
        )
        for key, shelf in shelves:
            if key is not None:
                return shelf.setdefault(key, [])
        return self.others

    def candidates(self, person: PersonFacts) -> Iterator[Obligation]:
        """Every requirement that obliges the person on some day, and a few more."""
        yield from self.by_person.get(person.id, ())
        for function in {holding.function for holding in person.performs}:
            yield from self.by_function.get(function, ())
        units = {
            ancestor
            for unit in {post.unit for post in person.posts}
            for ancestor, _, _ in self.rules.tree.lineage(unit)
        }
        for unit in units:
            yield from self.by_unit.get(unit, ())
        for role in {r for p in person.posts for r in self.rules.roles_above[p.role]}:
            yield from self.by_role.get(role, ())
        yield from self.others
