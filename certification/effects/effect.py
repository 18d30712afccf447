"""What a change would do, before it is written: who turns, from which day, where.

The same engine judges people twice, on the record as it is and on the record as it
would be. Of each batch only those who turn are kept.
"""

import datetime
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from certification.effects.planning import Change, PlannedRecord
from certification.effects.reaching import lines_touched, people_touched, reach_of
from certification.effects.turning import (
    Burden,
    Turn,
    Turns,
    Weight,
    differing_on,
    turns,
    weights,
)
from certification.facts import PersonFacts
from certification.holding import concerned_courses
from certification.loading import Record, Title, facts
from certification.obligation import Audience
from certification.snapshot import one_snapshot
from certification.standing import LineSpan, standing
from certification.units.trend import month_ends_after
from people.calendar import Day

__all__ = ["Effect", "Touched", "Turned", "Turning", "effect_of", "reach_of"]

BATCH = 500
LINES_OF_A_PERSON = 30
"""More are hardly ever asked of one person."""


class Touched(NamedTuple):
    """Somebody who turns, and the units where they belong on that day."""

    person: int
    turn: Turn
    units: frozenset[int]


class Turned(NamedTuple):
    """All that a change does to one person, day by day, and where that counts."""

    person: int
    turns: Turns
    weights: Sequence[Weight]
    worse_in: frozenset[int]
    better_in: frozenset[int]


@dataclass(slots=True)
class Turning:
    """Those who turn one way, counted once in each unit; ``None`` is everybody."""

    people: list[Touched] = field(default_factory=list)
    by_unit: Counter[int | None] = field(default_factory=Counter)

    def add(self, touched: Touched) -> None:
        self.people.append(touched)
        self.by_unit.update([None, *touched.units])


@dataclass(slots=True)
class Effect:
    """Who turns from a day on, by what they have on the first day that they turn.

    Nobody is in both ``gap`` and ``due``; whoever is relieved of one line may have
    to do another. ``turned`` has everybody once, with the whole course of it.
    """

    since: datetime.date
    titles: Mapping[int, Title]
    judged: int = 0
    """How many people the engine was asked about."""
    concerned: Counter[Day] = field(default_factory=Counter)
    """How many the change is about, on the first day and on each month end of a year."""
    turned: list[Turned] = field(default_factory=list)
    gap: Turning = field(default_factory=Turning)
    due: Turning = field(default_factory=Turning)
    relieved: Turning = field(default_factory=Turning)

    def add(self, one: Turned) -> None:
        self.turned.append(one)
        worse, better = one.turns
        if worse is not None:
            side = self.gap if worse.burden == Burden.GAP else self.due
            side.add(Touched(one.person, worse, one.worse_in))
        if better is not None:
            self.relieved.add(Touched(one.person, better, one.better_in))


class Judge:
    """What a record says of people, about the lines that a change can touch."""

    def __init__(self, record: Record, lines: Collection[int] | None) -> None:
        self.record, self.rules, self.courses = record, record.rules, None
        if lines is not None:
            self.rules = record.rules.only(lines)
            self.courses = _courses(record, lines)
        self.audience = Audience(self.rules)

    def people(self, people: Collection[int]) -> Iterator[PersonFacts]:
        return self.record.people(people, courses=self.courses)

    def spans(self, person: PersonFacts) -> list[LineSpan]:
        return standing(person, self.rules, self.audience)

    def units_on(self, person: PersonFacts, turn: Turn | None) -> frozenset[int]:
        """Where the person belongs on the day of the turn, by this record."""
        if turn is None:
            return frozenset()
        return frozenset(
            above.ancestor
            for post in person.posts
            if post.first <= turn.day <= post.last
            for above in self.record.tree.lineage(post.unit)
            if above.first <= turn.day <= above.last
        )


def _courses(record: Record, lines: Collection[int]) -> set[int]:
    rules = record.rules
    known = (line for line in lines if line in rules.lines)
    asked = (concerned_courses(rules.lines[line], rules) for line in known)
    return set().union(*asked)


class Inquiry:
    """A change with all that is needed to judge it: whom it can touch is known at once."""

    def __init__(self, change: Change, *, since: datetime.date) -> None:
        before, after = facts(), PlannedRecord(change)
        records = before, after
        self.since = since
        self.titles = {**before.titles, **after.titles}
        self.lines = lines = lines_touched(change, records)
        self.people = sorted(people_touched(change, records, lines, since=since))
        self.shares_facts = after.leaves_people_alone
        self.judges = Judge(before, lines), Judge(after, lines)

    @property
    def effort(self) -> int:
        """How many lines of people are judged, at most: what the time goes by."""
        asked = len(self.judges[1].rules.lines if self.lines is None else self.lines)
        return len(self.people) * min(asked, LINES_OF_A_PERSON)

    def effect(self) -> Effect:
        """Each of them judged twice, in batches."""
        effect = Effect(self.since, self.titles, judged=len(self.people))
        for start in range(0, len(self.people), BATCH):
            self._judge(self.people[start : start + BATCH], effect)
        return effect

    def spans(self) -> Iterator[tuple[Sequence[LineSpan], Sequence[LineSpan]]]:
        """How the lines of each of them stand, as it is and as it would be."""
        before, after = self.judges
        for was, becomes in self._pairs(self.people):
            yield before.spans(was), after.spans(becomes)

    def _judge(self, people: Collection[int], effect: Effect) -> None:
        before, after = self.judges
        since = self.since.toordinal()
        days = [since, *(day.toordinal() for day in month_ends_after(self.since))]
        for was, becomes in self._pairs(people):
            old, new = before.spans(was), after.spans(becomes)
            effect.concerned.update(differing_on(old, new, days))
            found = turns(old, new, since=since)
            if any(found):
                one = Turned(
                    was.id,
                    found,
                    weights(old, new, since=since),
                    after.units_on(becomes, found.worse),
                    before.units_on(was, found.better),
                )
                effect.add(one)

    def _pairs(
        self, people: Collection[int]
    ) -> Iterable[tuple[PersonFacts, PersonFacts]]:
        """What is known of each person, before and after the change."""
        before, after = self.judges
        if self.shares_facts and before.courses == after.courses:
            return ((known, known) for known in before.people(people))
        return zip(before.people(people), after.people(people), strict=True)


def effect_of(change: Change, *, since: datetime.date) -> Effect:
    """What this change does from a day on. Nothing is written."""
    with one_snapshot():
        return Inquiry(change, since=since).effect()
