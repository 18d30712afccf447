"""Days as numbers and closed spans of days, for the rules.

A day is its ordinal (``date.toordinal``), so that rules add and compare whole numbers.
A span is ``(first, last)``, both included. A list of spans is *tidy* when it is sorted
and no two spans touch; every function here takes and gives tidy lists.
"""

import datetime
from calendar import monthrange
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TypeAlias

from people.days import ALWAYS, FOREVER

Day: TypeAlias = int
Span: TypeAlias = tuple[Day, Day]
Spans: TypeAlias = Sequence[Span]

OPEN_START: Day = ALWAYS.toordinal()
OPEN_END: Day = FOREVER.toordinal()
ALL_DAYS: Spans = ((OPEN_START, OPEN_END),)


def clamped(day: Day) -> Day:
    """The day, or the nearest one that the calendar has."""
    return max(OPEN_START, min(day, OPEN_END))


def as_day(date: datetime.date | None) -> Day | None:
    """The number of a date; none of none."""
    return None if date is None else date.toordinal()


def as_date(day: Day | None) -> datetime.date | None:
    """The date of a number; none of none."""
    return None if day is None else datetime.date.fromordinal(day)


@lru_cache(maxsize=65_536)
def add_months(day: Day, months: int) -> Day:
    """So many months on (or back): the day number stays, clipped to the month's end."""
    start = datetime.date.fromordinal(day)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if year < datetime.MINYEAR:
        return OPEN_START
    if year > datetime.MAXYEAR:
        return OPEN_END
    last = monthrange(year, month + 1)[1]
    return datetime.date(year, month + 1, min(start.day, last)).toordinal()


def month_end(day: Day) -> Day:
    """The last day of the month of this day."""
    date = datetime.date.fromordinal(day)
    return day - date.day + monthrange(date.year, date.month)[1]


def tidy(spans: Iterable[Span], *, bridge: int = 0) -> list[Span]:
    """Sorted, and merged where two touch, overlap or leave at most ``bridge`` days."""
    merged: list[Span] = []
    for first, last in sorted(spans):
        if merged and first <= merged[-1][1] + 1 + bridge:
            if last > merged[-1][1]:
                merged[-1] = (merged[-1][0], last)
        else:
            merged.append((first, last))
    return merged


def overlap(left: Spans, right: Spans) -> list[Span]:
    """The days that both have."""
    common: list[Span] = []
    i = j = 0
    while i < len(left) and j < len(right):
        first = max(left[i][0], right[j][0])
        last = min(left[i][1], right[j][1])
        if first <= last:
            common.append((first, last))
        if left[i][1] < right[j][1]:
            i += 1
        else:
            j += 1
    return common


def outside(days: Spans, spans: Spans) -> list[Span]:
    """The days of the one that the other does not have."""
    starts = [OPEN_START, *(last + 1 for _, last in spans)]
    ends = [*(first - 1 for first, _ in spans), OPEN_END]
    holes = [(a, b) for a, b in zip(starts, ends, strict=True) if a <= b]
    return overlap(days, holes)


def covers(spans: Iterable[Span], day: Day) -> bool:
    """Whether the day lies in one of the spans."""
    return any(first <= day <= last for first, last in spans)


def on_at_least(minimum: int, many: Sequence[Spans]) -> list[Span]:
    """The days that at least ``minimum`` of the lists have."""
    if minimum == 1:
        return tidy(span for spans in many for span in spans)
    steps: dict[Day, int] = {}
    for spans in many:
        for first, last in spans:
            steps[first] = steps.get(first, 0) + 1
            steps[last + 1] = steps.get(last + 1, 0) - 1
    found: list[Span] = []
    count = 0
    begun: Day | None = None
    for day in sorted(steps):
        count += steps[day]
        if count >= minimum and begun is None:
            begun = day
        elif count < minimum and begun is not None:
            found.append((begun, day - 1))
            begun = None
    return found
