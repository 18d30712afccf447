"""What if another product were used: whose duties begin and end, before anybody decides.

The same derivation runs on the workplace as it is and on the workplace with one product
exchanged; nothing is written.
"""

import datetime
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from certification.models import Course, HazardFunction
from hazmat.duties.asked import courses_asked
from hazmat.duties.deriving import Performing
from hazmat.duties.holdings import what_follows
from hazmat.duties.workplace import Workplace
from people.calendar import Day


class Swing(NamedTuple):
    """How many people perform a function on a day as it is, and as it would be."""

    function: HazardFunction
    day: datetime.date
    before: int
    after: int
    courses: Sequence[Course] = ()

    @property
    def difference(self) -> int:
        return self.after - self.before

    @property
    def signed(self) -> str:
        """The difference as it is read: +3, or 14 with a true minus before it."""
        return f"{self.difference:+d}".replace("-", "\N{MINUS SIGN}")


def what_if_replaced(
    workplace: Workplace,
    old: int,
    new: int,
    *,
    days: Sequence[datetime.date],
    people: Collection[int] | None = None,
) -> list[Swing]:
    """What exchanging a product would change on each of these days, by function.

    Of everybody, or of these people only. A function that differs on none of the days is
    told on the first later one on which it does.
    """
    before = what_follows(workplace, people=people)
    after = what_follows(workplace.with_product_replaced(old, new), people=people)
    functions = HazardFunction.objects.in_bulk(
        {
            run.function
            for runs in (before, after)
            for one in runs.values()
            for run in one
        }
    )
    courses = courses_asked(set(functions), min(days))
    found: list[Swing] = []
    for day in [*days, *_days_to_come(before, after, max(days))]:
        told = set() if day in days else {swing.function for swing in found}
        was, would_be = _counts(before, day), _counts(after, day)
        for function in sorted(functions.values(), key=lambda one: one.code):
            pair = len(was.get(function.pk, ())), len(would_be.get(function.pk, ()))
            differs = was.get(function.pk) != would_be.get(function.pk)
            if differs and function not in told:
                asked = courses.get(function.pk, ())
                found.append(Swing(function, day, *pair, asked))
    return found


Runs = Mapping[int, Collection[Performing]]


def _days_to_come(
    before: Runs, after: Runs, since: datetime.date
) -> list[datetime.date]:
    """The later days on which somebody begins what they begin in one case only."""
    alone = _begun(before) ^ _begun(after)
    later = sorted({first for _person, _function, first in alone})
    return [datetime.date.fromordinal(d) for d in later if d > since.toordinal()]


def _begun(performed: Runs) -> set[tuple[int, int, Day]]:
    return {
        (person, run.function, run.first)
        for person, runs in performed.items()
        for run in runs
    }


def _counts(
    performed: Mapping[int, Collection[Performing]], day: datetime.date
) -> Mapping[int, set[int]]:
    """By function who performs it on the day."""
    asked: Day = day.toordinal()
    found: dict[int, set[int]] = {}
    for person, runs in performed.items():
        for run in runs:
            if run.first <= asked <= run.last:
                found.setdefault(run.function, set()).add(person)
    return found
