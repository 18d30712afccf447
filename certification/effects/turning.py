"""Which lines turn, from which day, when one standing replaces another. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from typing import NamedTuple

from certification.standing import LineSpan, Verdict
from certification.status import Standing, Status
from people.calendar import OPEN_END, Day


class Burden(IntEnum):
    """How much is left to do for a line; no line, and one set apart, is nothing."""

    NOTHING = 0
    DUE = 1
    GAP = 2


class Turn(NamedTuple):
    """From this day a line weighs more, or less, than it would have."""

    day: Day
    line: int
    was: Verdict | None
    becomes: Verdict | None

    @property
    def burden(self) -> Burden:
        """What is left to do after the change."""
        return burden_of(self.becomes)

    @property
    def is_worse(self) -> bool:
        return self.burden > burden_of(self.was)


class Turns(NamedTuple):
    """Of one person: the first turn for the worse and the first for the better."""

    worse: Turn | None
    better: Turn | None


class Difference(NamedTuple):
    """On these days a line has another status than it would have had."""

    line: int
    first: Day
    last: Day
    was: Status | None
    becomes: Status | None


class Weight(NamedTuple):
    """What a change adds to do from this day on, and whether it takes something off."""

    day: Day
    adds: Burden
    relieves: bool


def burden_of(verdict: Verdict | None) -> Burden:
    """What a verdict leaves to do."""
    if verdict is None:
        return Burden.NOTHING
    counts_as = verdict.status.counts_as
    if counts_as == Standing.GAP:
        return Burden.GAP
    return Burden.DUE if counts_as == Standing.TOLERATED else Burden.NOTHING


def turns(
    before: Iterable[LineSpan], after: Iterable[LineSpan], *, since: Day
) -> Turns:
    """The first turn each way from a day on; of several that day the heaviest."""
    old, new = _by_line(before), _by_line(after)
    found = [
        turn
        for line in _differing(old, new)
        for turn in _line_turns(line, old.get(line, ()), new.get(line, ()), since)
    ]
    worse = [turn for turn in found if turn.is_worse]
    better = [turn for turn in found if not turn.is_worse]
    return Turns(
        min(worse, key=lambda turn: (turn.day, -turn.burden), default=None),
        min(better, key=lambda turn: (turn.day, turn.burden), default=None),
    )


def weights(
    before: Iterable[LineSpan], after: Iterable[LineSpan], *, since: Day
) -> list[Weight]:
    """Day by day over all lines: the heaviest that is added, and whether any is eased.

    One for the first day asked and one for every later day on which that changes.
    """
    old, new = _by_line(before), _by_line(after)
    pairs = [(old.get(line, ()), new.get(line, ())) for line in _differing(old, new)]
    days = {span.first for pair in pairs for spans in pair for span in spans}
    days |= {span.last + 1 for pair in pairs for spans in pair for span in spans}
    found: list[Weight] = []
    for day in [since, *sorted(day for day in days if since < day <= OPEN_END)]:
        weight = _weight(day, pairs)
        if not found or found[-1][1:] != weight[1:]:
            found.append(weight)
    return found


def differences(
    before: Iterable[LineSpan], after: Iterable[LineSpan], *, since: Day
) -> list[Difference]:
    """Line by line the days on which the status differs, from a day on."""
    old, new = _by_line(before), _by_line(after)
    found: list[Difference] = []
    for line in _differing(old, new):
        was, becomes = old.get(line, ()), new.get(line, ())
        days = [day for day in _days(was, becomes, since) if day <= OPEN_END]
        for day, following in zip(days, [*days[1:], OPEN_END + 1], strict=True):
            pair = _status_on(was, day), _status_on(becomes, day)
            if pair[0] == pair[1]:
                continue
            one = Difference(line, day, following - 1, *pair)
            if found and _goes_on(found[-1], one):
                one = one._replace(first=found.pop().first)
            found.append(one)
    return found


def differing_on(
    before: Iterable[LineSpan], after: Iterable[LineSpan], days: Iterable[Day]
) -> list[Day]:
    """On which of these days the change is about this person, trained or not."""
    old, new = _by_line(before), _by_line(after)
    pairs = [(old.get(line, ()), new.get(line, ())) for line in _differing(old, new)]
    return [day for day in days if any(_on(a, day) != _on(b, day) for a, b in pairs)]


def _goes_on(one: Difference, other: Difference) -> bool:
    same = (one.line, one.was, one.becomes) == (other.line, other.was, other.becomes)
    return same and one.last + 1 == other.first


def _status_on(spans: Sequence[LineSpan], day: Day) -> Status | None:
    verdict = _on(spans, day)
    return verdict.status if verdict else None


def _weight(
    day: Day, pairs: Iterable[tuple[Sequence[LineSpan], Sequence[LineSpan]]]
) -> Weight:
    burdens = [(burden_of(_on(a, day)), burden_of(_on(b, day))) for a, b in pairs]
    return Weight(
        day,
        max((new for old, new in burdens if new > old), default=Burden.NOTHING),
        any(new < old for old, new in burdens),
    )


def _differing(
    old: Mapping[int, Sequence[LineSpan]], new: Mapping[int, Sequence[LineSpan]]
) -> list[int]:
    lines = sorted(old.keys() | new.keys())
    return [line for line in lines if old.get(line) != new.get(line)]


def _by_line(spans: Iterable[LineSpan]) -> Mapping[int, Sequence[LineSpan]]:
    found: dict[int, list[LineSpan]] = defaultdict(list)
    for span in spans:
        found[span.line].append(span)
    return found


def _line_turns(
    line: int, before: Sequence[LineSpan], after: Sequence[LineSpan], since: Day
) -> list[Turn]:
    """Every stretch from a day on in which the line weighs differently."""
    pairs = (
        Turn(day, line, _on(before, day), _on(after, day))
        for day in _days(before, after, since)
        if day <= OPEN_END
    )
    return [turn for turn in pairs if turn.burden != burden_of(turn.was)]


def _days(
    before: Sequence[LineSpan], after: Sequence[LineSpan], since: Day
) -> list[Day]:
    """From a day on the days on which the line may be another than the day before."""
    days = {since}
    for span in (*before, *after):
        days.update(day for day in (span.first, span.last + 1) if day > since)
    return sorted(days)


def _on(spans: Sequence[LineSpan], day: Day) -> Verdict | None:
    return next((s.verdict for s in spans if s.first <= day <= s.last), None)
