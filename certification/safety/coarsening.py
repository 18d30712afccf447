"""Figures for who may know how it goes, and nothing about anybody. Pure.

A count under five says something about people that are known. And so does a difference:
of two days, of a unit and the one below it, of all and of one item. Therefore no exact
count is shown: each is a multiple of five, so that whatever is added to or taken from
each other is one, too, and never one to four (decision 0056).
"""

from __future__ import annotations

LEAST = 5


def coarse(count: int) -> int | None:
    """The nearest multiple of five; under five nothing, also not that it is zero."""
    if count < LEAST:
        return None
    return LEAST * ((count + LEAST // 2) // LEAST)


def coarse_part(part: int, whole: int) -> int | None:
    """A part of a group, in proportion to the group as it is shown.

    A safety specialist may know how large a group is: the register tells who does a
    work. A part that is rounded by itself would say of eight people that all of them
    are meant, for no other count of eight is shown as ten. Of five people or fewer no
    part is told: five could only be all of them.
    """
    shown = coarse(whole)
    if shown is None or part < LEAST or whole <= LEAST:
        return None
    fives = (2 * part * shown + LEAST * whole - 1) // (2 * LEAST * whole)
    return LEAST * max(fives, 1)


def share(part: int | None, whole: int | None) -> int | None:
    """A percentage of two figures as they are shown; none where one of them is not."""
    if part is None or whole is None:
        return None
    return min(100, 100 * part // whole)
