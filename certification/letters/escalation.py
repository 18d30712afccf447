"""How far up the line a gap goes that nobody answers for. Pure."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

MONTH = 30


class Silence(NamedTuple):
    """A gap that nobody decided on: in which unit, and for how many days."""

    units: Sequence[int]
    """The units with somebody who answers for them, from the nearest to the top."""
    days: int


def rung(silence: Silence) -> int | None:
    """Which unit hears of it: one level up after a month, and one more each month.

    The nearest unit had a month to act. At the top it goes no further; where there is
    nobody above, nobody hears.
    """
    if len(silence.units) < 2 or silence.days < MONTH:
        return None
    return silence.units[min(silence.days // MONTH, len(silence.units) - 1)]


def escalated(silences: Iterable[Silence]) -> dict[int, dict[int, int]]:
    """By unit that hears of it, how many gaps stay open in each unit that did not act."""
    found: dict[int, dict[int, int]] = {}
    for silence in silences:
        above = rung(silence)
        if above is not None:
            below = found.setdefault(above, {})
            below[silence.units[0]] = below.get(silence.units[0], 0) + 1
    return found
