"""On which days a person holds a course or an item (rules §3). Pure.

A holding is made of *pieces*, one for each completion that brings it. A piece knows
the days on which its completion ends by itself, so that a run can say whether it ran
out or was cut off (retired, revoked, base lost, equivalence ended).
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from certification.facts import Done, Extension, LineRule, Rulebook
from people.calendar import (
    OPEN_END,
    OPEN_START,
    Day,
    Span,
    on_at_least,
    overlap,
    tidy,
)


def extended(done: Done, extensions: Mapping[int, Sequence[Extension]]) -> list[Day]:
    """Until when derogations that cover this completion let it hold."""
    until = done.valid_until
    if until is None:
        return []
    return [
        extension.until
        for extension in extensions.get(done.course, ())
        if extension.first <= until <= extension.last
    ]


def own_days(done: Done, extensions: Mapping[int, Sequence[Extension]]) -> Span:
    """The days on which a completion holds by itself; last < first if on none."""
    if done.valid_until is None:
        last = OPEN_END
    else:
        last = max([done.valid_until, *extended(done, extensions)])
    if done.retired_on is not None:
        last = min(last, done.retired_on - 1)
    if done.revoked_on is not None:
        last = min(last, done.revoked_on - 1)
    return done.completed_on, last


def concerned_courses(line: LineRule, rules: Rulebook) -> set[int]:
    """The courses of a line, those that are equivalent, and the bases of all."""
    courses = set(line.courses)
    for course in line.courses:
        courses |= {one.by for one in rules.equivalents.get(course, ())}
    bases = {rules.policies[course].base for course in courses}
    return courses | {base for base in bases if base is not None}


class Piece(NamedTuple):
    """Days of holding by one completion, and the days on which it ends by itself."""

    first: Day
    last: Day
    ends: frozenset[Day]
    done: Done


class Run(NamedTuple):
    """An unbroken run of held days, and whether it ran out."""

    first: Day
    last: Day
    ran_out: bool


class Outlook(NamedTuple):
    """From one day to another: how the holding looks as seen from each of them.

    ``held_until`` is set when it is held, ``last_held`` when it only was before.
    """

    first: Day
    last: Day
    held_until: Day | None = None
    last_held: Day | None = None
    ran_out: bool = False

    @property
    def valid_until(self) -> Day | None:
        """The held-until, none if it is open; of what is not held the last held day."""
        if self.held_until is None:
            return self.last_held
        return None if self.held_until == OPEN_END else self.held_until


class Holdings:
    """What one person's completions bring, seen from any day."""

    def __init__(self, done: Iterable[Done], rules: Rulebook) -> None:
        self.rules = rules
        self.by_course: dict[int, list[Done]] = {}
        self._pieces: dict[int, list[Piece]] = {}
        for each in done:
            self.by_course.setdefault(each.course, []).append(each)

    def own_pieces(self, course: int, seen_from: Day) -> list[Piece]:
        """By completions of the course itself that were done by then."""
        pieces = [
            piece
            for piece in self._by_itself(course)
            if piece.done.completed_on <= seen_from
        ]
        base = self.rules.policies[course].base
        if base is None:
            return pieces
        held = self._base_days(base, seen_from)
        return [
            piece._replace(first=first, last=last)
            for piece in pieces
            for first, last in overlap([(piece.first, piece.last)], held)
        ]

    def _by_itself(self, course: int) -> list[Piece]:
        """By every completion of the course, whatever its base; worked out once."""
        if course not in self._pieces:
            self._pieces[course] = [
                Piece(first, last, self._ends(done), done)
                for done in self.by_course.get(course, ())
                for first, last in [own_days(done, self.rules.extensions)]
                if first <= last
            ]
        return self._pieces[course]

    def _ends(self, done: Done) -> frozenset[Day]:
        """The days on which a completion ends by itself.

        One that expires with a base does so on its own valid-until only, not on the
        day to which a derogation extends it (rules §11).
        """
        until = OPEN_END if done.valid_until is None else done.valid_until
        if self.rules.policies[done.course].base is not None:
            return frozenset([until])
        return frozenset([until, *extended(done, self.rules.extensions)])

    def _base_days(self, base: int, seen_from: Day) -> list[Span]:
        return tidy(
            (piece.first, piece.last)
            for piece in self._by_itself(base)
            if piece.done.completed_on <= seen_from
        )

    def pieces(self, course: int, seen_from: Day) -> list[Piece]:
        """By its own completions and by those of equivalent courses (one step)."""
        pieces = self.own_pieces(course, seen_from)
        for equivalent in self.rules.equivalents.get(course, ()):
            for piece in self.own_pieces(equivalent.by, seen_from):
                first = max(piece.first, equivalent.first)
                last = min(piece.last, equivalent.last)
                if first <= last:
                    pieces.append(Piece(first, last, piece.ends, piece.done))
        return pieces

    def course_runs(self, course: int, seen_from: Day) -> list[Run]:
        """The runs of days on which the course is held, as seen from a day."""
        pieces = self.pieces(course, seen_from)
        exhausted = {piece.last for piece in pieces if piece.last in piece.ends}
        return [
            Run(first, last, last in exhausted)
            for first, last in tidy((piece.first, piece.last) for piece in pieces)
        ]

    def line_runs(self, line: LineRule, seen_from: Day) -> list[Run]:
        """The runs of days on which at least ``minimum`` of the courses are held."""
        by_course = [self.course_runs(course, seen_from) for course in line.courses]
        if len(by_course) == 1 and line.minimum == 1:
            return by_course[0]
        held = on_at_least(
            line.minimum,
            [[(run.first, run.last) for run in runs] for runs in by_course],
        )
        cut_off = {run.last for runs in by_course for run in runs if not run.ran_out}
        return [Run(first, last, last not in cut_off) for first, last in held]

    def outlooks(self, line: LineRule) -> list[Outlook]:
        """The whole calendar, cut where the view of the line changes."""
        days = sorted(
            {
                done.completed_on
                for course in concerned_courses(line, self.rules)
                for done in self.by_course.get(course, ())
            }
        )
        if not days:
            return [Outlook(OPEN_START, OPEN_END)]
        found = []
        if days[0] > OPEN_START:
            found.append(Outlook(OPEN_START, days[0] - 1))
        for first, following in pairwise([*days, OPEN_END + 1]):
            runs = self.line_runs(line, first)
            found += _cut(runs, first, following - 1)
        return found


def _cut(runs: Sequence[Run], first: Day, last: Day) -> Iterator[Outlook]:
    """The days from first to last, by the run that holds or the last one that did."""
    before: Run | None = None
    day = first
    for run in runs:
        if day > last:
            return
        if run.first > day:
            until = min(run.first - 1, last)
            yield _not_held(before, day, until)
            day = until + 1
        if run.last >= day and run.first <= last:
            until = min(run.last, last)
            yield Outlook(day, until, held_until=run.last)
            day = until + 1
        before = run
    if day <= last:
        yield _not_held(before, day, last)


def _not_held(before: Run | None, first: Day, last: Day) -> Outlook:
    if before is None:
        return Outlook(first, last)
    return Outlook(first, last, last_held=before.last, ran_out=before.ran_out)


def outlook_on(outlooks: Sequence[Outlook], day: Day) -> Outlook:
    """The view of this day."""
    return outlooks[bisect_right(outlooks, day, key=lambda one: one.first) - 1]
