"""What lapses or falls due soon, and when to say so. Pure: no database, no clock.

A reminder belongs to a mark: so many days before the last day on which a line is still
in order. Whoever missed a mark, by absence or because nothing ran, is told at once, and
once only; who was told is not told again before the next mark (issue: never 30 mails).
"""

import datetime
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Coming:
    """A line that is in order today and is not after ``last_day`` if nothing is done."""

    last_day: datetime.date
    person: int
    line: int
    was_held: bool
    """It lapses; otherwise it falls due for the first time."""

    def days_left(self, on: datetime.date) -> int:
        """On the last day itself none is left."""
        return (self.last_day - on).days


Told = Mapping[tuple[int, int, datetime.date], int]
"""By person, line and last day, the smallest mark that was told."""


def mark_for(days_left: int, marks: Collection[int]) -> int | None:
    """The mark that has been reached: the smallest that is not below the days left."""
    reached = [mark for mark in marks if mark >= days_left >= 0]
    return min(reached, default=None)


def to_tell(
    coming: Iterable[Coming], *, on: datetime.date, told: Told, marks: Collection[int]
) -> dict[Coming, int]:
    """What somebody must be told on a day, each with the mark it has reached."""
    found = {}
    for one in coming:
        mark = mark_for(one.days_left(on), marks)
        before = told.get((one.person, one.line, one.last_day))
        if mark is not None and (before is None or mark < before):
            found[one] = mark
    return found
