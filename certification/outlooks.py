"""How the holding of a line looks, from one day to another, worked out quickly. Pure.

``Holdings.outlooks`` in few steps, for it uses that a completion mostly counts from its
own day on: then a new one can only prolong the last run of days, or begin another.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from certification.facts import Done, Rulebook
from certification.handbook import Card, Source
from certification.holding import Holdings, extended, own_days
from people.calendar import OPEN_END, OPEN_START, Day

View = tuple[Day, Day, Day | None, Day | None, bool]
"""As an ``Outlook``: first, last, held until, last held, ran out."""


NEVER_HELD: Sequence[View] = [(OPEN_START, OPEN_END, None, None, False)]


class Piece(NamedTuple):
    """Days of holding that begin when a completion was done."""

    first: Day
    last: Day
    ran_out: bool


class Held:
    """What one person completed, as the lines ask for it."""

    def __init__(self, done: Sequence[Done], rules: Rulebook) -> None:
        self.done = done
        self.rules = rules
        self.by_course: dict[int, list[Done]] = {}
        for each in sorted(done, key=attrgetter("completed_on")):
            self.by_course.setdefault(each.course, []).append(each)

    @cached_property
    def holdings(self) -> Holdings:
        """What the rules themselves make of the completions."""
        return Holdings(self.done, self.rules)

    def views(self, card: Card) -> Sequence[View]:
        """How the holding of the line looks, from one day to another."""
        found: list[list[Piece]] = []
        for sources in card.sources:
            pieces = self._pieces(sources)
            if pieces is None:
                return [
                    (one.first, one.last, one.held_until, one.last_held, one.ran_out)
                    for one in self.holdings.outlooks(self.rules.lines[card.line])
                ]
            found.append(pieces)
        if not any(found):
            return NEVER_HELD
        return _alone(found[0]) if len(found) == 1 else _several(found, card.minimum)

    def _pieces(self, sources: Sequence[Source]) -> list[Piece] | None:
        """Of a course by day; none if one does not begin on the day of a completion."""
        pieces: list[Piece] = []
        for source in sources:
            done = self.by_course.get(source.course)
            if done is None:
                continue
            if done[0].completed_on < source.first:
                return None
            if source.base is None:
                pieces += self._by_itself(done, source)
            else:
                pieces += self._on_a_base(done, source, source.base)
        pieces.sort()
        return pieces

    def _by_itself(
        self, completions: Iterable[Done], source: Source
    ) -> Iterator[Piece]:
        extensions = self.rules.extensions
        for done in completions:
            first, last = own_days(done, extensions)
            last = min(last, source.last)
            if first <= last:
                ran_out = last == (done.valid_until or OPEN_END)
                yield Piece(first, last, ran_out or last in extended(done, extensions))

    def _on_a_base(
        self, completions: Iterable[Done], source: Source, base: int
    ) -> Iterator[Piece]:
        """Anew from every day on which the course or its base was done."""
        extensions = self.rules.extensions
        own = [
            (*own_days(done, extensions), done.valid_until or OPEN_END)
            for done in completions
        ]
        bases = [own_days(done, extensions) for done in self.by_course.get(base, ())]
        for day in {each[0] for each in (*own, *bases)}:
            held = max((last for first, last in bases if first <= day), default=0)
            held = min(held, source.last)
            ends = [
                (min(last, held), until) for first, last, until in own if first <= day
            ]
            last = max((end for end, _ in ends), default=0)
            if day <= last:
                yield Piece(day, last, (last, last) in ends)


def _alone(pieces: Sequence[Piece]) -> list[View]:
    """The views of one course: every new completion can only prolong the last run."""
    views = _before(pieces[0].first)
    until, ran_out = OPEN_START - 1, False
    for place, piece in enumerate(pieces, 1):
        day, last, by_itself = piece
        if last > until:
            until, ran_out = last, by_itself
        elif last == until:
            ran_out = ran_out or by_itself
        end = pieces[place].first - 1 if place < len(pieces) else OPEN_END
        if day <= end:
            held = min(until, end)
            views.append((day, held, until, None, False))
            if held < end:
                views.append((held + 1, end, None, until, ran_out))
    return views


def _several(by_course: Sequence[Sequence[Piece]], minimum: int) -> list[View]:
    """The views of a choice of courses, or of several that are held together."""
    days = sorted({piece.first for pieces in by_course for piece in pieces})
    views = _before(days[0])
    runs: list[list[Piece]] = [[] for _ in by_course]
    last_held: Day | None = None
    for day, following in pairwise([*days, OPEN_END + 1]):
        for own, pieces in zip(runs, by_course, strict=True):
            _prolong(own, [piece for piece in pieces if piece.first == day])
        lasts = sorted((own[-1].last for own in runs if own), reverse=True)
        until = lasts[minimum - 1] if len(lasts) >= minimum else OPEN_START - 1
        begun, end = day, following - 1
        if until >= day:
            last_held = min(until, end)
            views.append((day, last_held, until, None, False))
            begun = last_held + 1
        if begun <= end:
            ran_out = last_held is not None and all(
                run.ran_out for own in runs for run in own if run.last == last_held
            )
            views.append((begun, end, None, last_held, ran_out))
    return views


def _before(day: Day) -> list[View]:
    """Before the first completion nothing was held."""
    return [(OPEN_START, day - 1, None, None, False)] if day > OPEN_START else []


def _prolong(runs: list[Piece], pieces: Iterable[Piece]) -> None:
    """What was done on a day prolongs the last run, or begins a new one."""
    for piece in pieces:
        before = runs[-1] if runs else None
        if before is None or piece.first > before.last + 1:
            runs.append(piece)
        elif piece.last > before.last:
            runs[-1] = Piece(before.first, piece.last, piece.ran_out)
        elif piece.last == before.last and piece.ran_out:
            runs[-1] = before._replace(ran_out=True)
