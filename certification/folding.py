"""The same spans as ``standing``, worked out for many people. Pure.

``standing`` says what the rules are, day by day; this says the same in one pass over
the days, with what people share looked up (``handbook``). What is rare (a base course,
an equivalence that begins late, a waiver) is left to the rules themselves. Tests hold
both equal on organisations that nobody wrote.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from operator import itemgetter
from typing import NamedTuple

from certification.facts import PersonFacts
from certification.handbook import Asking, Card, Handbook, Term
from certification.obligation import due_day, obliged_days
from certification.outlooks import Held, View
from certification.standing import LineCase, Verdict
from certification.status import GAPS, Status
from people.calendar import (
    OPEN_END,
    OPEN_START,
    Day,
    Span,
    clamped,
    covers,
    overlap,
    tidy,
)

Worth = tuple[str, Day, Day | None, bool, str]
"""As a ``Verdict``: status, due, valid until, absent, codes of requirements."""
Flat = tuple[int, Day, Day, Worth, Day | None]
"""As a ``LineSpan``: line, first, last, what it is worth, since when it is a gap."""
Asked = list[tuple[int, list[Span]]]
"""By rank the requirements that ask for a line, and when."""
VALID, EXPIRING = Status.VALID.value, Status.EXPIRING.value
PAUSED, GRACE, DUE = Status.PAUSED.value, Status.GRACE.value, Status.DUE.value
EXPIRED, MISSING = Status.EXPIRED.value, Status.MISSING.value
GAP_VALUES = frozenset(status.value for status in GAPS)


class Stretch(NamedTuple):
    """Days with the same obliging requirements in one duty, and when these are due."""

    first: Day
    last: Day
    asking: Asking
    due: Day
    duty: Span


def folded(person: PersonFacts, handbook: Handbook) -> list[Flat]:
    """All standing spans of a person, as ``standing`` gives them."""
    fold = _Fold(person, handbook)
    found: list[Flat] = []
    for line, terms in groupby(fold.terms(), key=itemgetter(0)):
        found += fold.line(line, _by_requirement(terms))
    return found


class _Fold:
    """One person, whose lines are folded one after another."""

    def __init__(self, person: PersonFacts, handbook: Handbook) -> None:
        self.person = person
        self.handbook = handbook
        self.rules = handbook.rules
        self.away = [(one.first, one.last) for one in person.absences]
        self.comings_and_goings = sorted(
            {day for first, last in self.away for day in (first, last + 1)}
        )
        self.held = Held(person.done, handbook.rules)

    def terms(self) -> list[Term]:
        """Everything that is ever asked, line by line and day by day."""
        found: list[Term] = []
        for _, unit, role, category, begun, ended in self.person.posts:
            for terms in self.handbook.terms_of(unit, role, category):
                for line, rank, first, last in terms:
                    start = max(begun, first)
                    end = min(ended, last)
                    if start <= end:
                        found.append((line, rank, start, end))
        for rank in self.handbook.apart(self.person):
            obligation = self.handbook.ranked[rank]
            obliged = obliged_days(self.person, obligation, self.rules)
            for line, in_force in obligation.lines.items():
                found += ((line, rank, *span) for span in overlap(obliged, in_force))
        return sorted(found)

    def line(self, line: int, asked: Asked) -> list[Flat]:
        """The spans of one line."""
        card = self.handbook.card(line)
        if self.person.excuses and self._is_excused(card):
            return self._by_the_rules(card, asked)
        flats: list[Flat] = []
        views = iter(self.held.views(card))
        view = next(views)
        for stretch in self._stretches(asked):
            asking = stretch[2]
            for first, last, absent, due in self._days(stretch):
                while view[1] < last:
                    if view[1] >= first:
                        begun = max(first, view[0])
                        _judge(flats, begun, view[1], view, card, asking, absent, due)
                    view = next(views)
                begun = max(first, view[0])
                _judge(flats, begun, last, view, card, asking, absent, due)
        return flats

    def _is_excused(self, card: Card) -> bool:
        return any(
            one.line == card.line or one.course in card.courses
            for one in self.person.excuses
        )

    def _by_the_rules(self, card: Card, asked: Asked) -> list[Flat]:
        case = LineCase(
            self.rules.lines[card.line],
            [(self.handbook.ranked[rank], days) for rank, days in asked],
            self.person,
            self.held.holdings,
        )
        return [
            (line, first, last, _worth(verdict), verdict.gap_since)
            for line, first, last, verdict in case.spans()
        ]

    def _stretches(self, asked: Asked) -> list[Stretch]:
        """The clocks of a duty start when its requirements first oblige."""
        book = self.handbook
        if len(asked) == 1 and len(asked[0][1]) == 1:
            ((rank, (duty,)),) = asked
            due = due_day(book.ranked[rank], duty[0])
            return [Stretch(*duty, book.asking((rank,)), due, duty)]
        days = (span for _, spans in asked for span in spans)
        duties = iter(tidy(days, bridge=self.rules.bridge_days))
        duty = NO_DAYS
        started: set[int] = set()
        found: list[Stretch] = []
        for first, last, ranks in _together(asked):
            if first > duty[1]:
                duty, started, due = next(duties), set(), OPEN_END
            for rank in ranks:
                if rank not in started:
                    started.add(rank)
                    due = min(due, due_day(book.ranked[rank], first))
            found.append(Stretch(first, last, book.asking(ranks), due, duty))
        return found

    def _days(self, stretch: Stretch) -> list[tuple[Day, Day, bool, Day]]:
        """Its days, cut where the person comes or goes: absent or not, and due when."""
        first, last, asking, due, duty = stretch
        if not self.away:
            return [(first, last, False, due)]
        inside = [day for day in self.comings_and_goings if first < day <= last]
        found = []
        for begun, following in pairwise([first, *inside, last + 1]):
            lifted = due
            if asking.pausable:
                for one in self.person.absences:
                    if duty[0] <= one.last < begun:
                        lifted = max(lifted, clamped(one.last + one.return_days))
            found.append((begun, following - 1, covers(self.away, begun), lifted))
        return found


NO_DAYS: Span = (OPEN_START - 1, OPEN_START - 1)


def _worth(verdict: Verdict) -> Worth:
    status, due, until, absent, codes, _ = verdict
    return status.value, due, until, absent, "|".join(codes)


def _by_requirement(terms: Iterable[Term]) -> Asked:
    """Sorted terms of one line: the days of each requirement, tidy."""
    asked: Asked = []
    before = -1
    for _, rank, first, last in terms:
        if rank != before:
            days = [(first, last)]
            asked.append((rank, days))
            before = rank
        elif first <= days[-1][1] + 1:
            if last > days[-1][1]:
                days[-1] = (days[-1][0], last)
        else:
            days.append((first, last))
    return asked


def _together(asked: Asked) -> Iterator[tuple[Day, Day, tuple[int, ...]]]:
    """Days, cut where the obliging requirements change, and which these are."""
    if len(asked) == 1:
        ((rank, days),) = asked
        for first, last in days:
            yield first, last, (rank,)
        return
    changes: dict[Day, list[int]] = {}
    for rank, days in asked:
        for first, last in days:
            changes.setdefault(first, []).append(rank)
            changes.setdefault(last + 1, []).append(rank)
    obliging: set[int] = set()
    for day, following in pairwise(sorted(changes)):
        obliging.symmetric_difference_update(changes[day])
        if obliging:
            yield day, following - 1, tuple(sorted(obliging))


def _judge(
    flats: list[Flat],
    first: Day,
    last: Day,
    view: View,
    card: Card,
    asking: Asking,
    absent: bool,
    due: Day,
) -> None:
    """First match wins, in the order of the rules; each status until it ends."""
    if view[2] is not None:
        _held(flats, first, last, view[2], card, asking, absent, due)
        return
    line = card.line
    codes, pausable, strict = asking
    _, _, _, before, ran_out = view
    rest = due, before, absent, codes
    if absent and pausable:
        _put(flats, line, first, last, (PAUSED, *rest))
        return
    if before is not None and ran_out and not strict:
        first = _until(
            flats, line, first, last, before + card.grace_days, (GRACE, *rest)
        )
    first = _until(flats, line, first, last, due, (DUE, *rest))
    _until(
        flats, line, first, last, last, (MISSING if before is None else EXPIRED, *rest)
    )


def _held(
    flats: list[Flat],
    first: Day,
    last: Day,
    until: Day,
    card: Card,
    asking: Asking,
    absent: bool,
    due: Day,
) -> None:
    rest = due, None if until == OPEN_END else until, absent, asking.codes
    warned = card.warning_from(until)
    if last < warned:
        _put(flats, card.line, first, last, (VALID, *rest))
        return
    first = _until(flats, card.line, first, last, warned - 1, (VALID, *rest))
    _until(flats, card.line, first, last, last, (EXPIRING, *rest))


def _until(
    flats: list[Flat], line: int, first: Day, last: Day, end: Day, worth: Worth
) -> Day:
    """Of these days those until an end are worth this; the first day of the others."""
    end = min(end, last)
    if first > end:
        return first
    _put(flats, line, first, end, worth)
    return end + 1


def _put(flats: list[Flat], line: int, first: Day, last: Day, worth: Worth) -> None:
    """Add days with a gap-since, joined to those before where nothing changed."""
    since = first if worth[0] in GAP_VALUES else None
    if flats and flats[-1][2] + 1 == first:
        _, begun, _, before, gap_since = flats[-1]
        if before == worth:
            flats[-1] = line, begun, last, worth, gap_since
            return
        if since is not None and gap_since is not None:
            since = gap_since
    flats.append((line, first, last, worth, since))
