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


def share(part: int | None, whole: int | None) -> int | None:
    """A percentage of two figures as they are shown; none where one of them is not."""
    if part is None or whole is None:
        return None
    return min(100, 100 * part // whole)
