"""How long what was practised keeps somebody current. Pure."""

from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

from people.calendar import Day, add_months


class Current(NamedTuple):
    """Seen from a day of practice: until which day there is enough of it."""

    since: Day
    until: Day


def current(practised: Iterable[Day], *, needed: int, months: int) -> list[Current]:
    """For each day of practice on which there is enough: until when, if none follows.

    A day counts for so many months: done on 10 May 2024 it counts for the last time on
    9 May 2026. Enough is there until the first of the last ``needed`` times drops out.
    """
    times: list[Day] = []
    found = []
    for day, same in groupby(sorted(practised)):
        times += same
        if len(times) < needed:
            continue
        until = add_months(times[-needed], months) - 1
        if until >= day:
            found.append(Current(day, until))
    return found
