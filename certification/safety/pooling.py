"""Which people a figure of a unit is about, so that no two figures tell of a few. Pure.

A unit's figure beside those of the units below it tells of whoever is in none of them: a
commander and a clerk. So no figure counts a group of five people or fewer by itself. A
group that small, people of the unit itself or what the units below it left, goes up and
is counted with the next unit above in which the group is larger; if there is none,
nowhere. Then each figure is a sum of groups of more than five, and what lies between two
figures is one, too, whoever knows the sizes. Only sizes are looked at, never who has a
gap: hiding a figure because of its value tells the value (decision 0100).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from certification.safety.coarsening import LEAST


class Counted(NamedTuple):
    """How many people have an item to hold, and how many of them have a gap."""

    people: int = 0
    gap: int = 0


NOBODY = Counted()


def pooled(
    unit: int, below: Mapping[int, Sequence[int]], alone: Mapping[int, Counted]
) -> Mapping[int, Counted]:
    """What may be told of a unit and of every unit below it.

    ``alone`` says of each unit who is in it and not in one below it, everybody once.
    """
    told: dict[int, Counted] = {}
    left: dict[int, list[Counted]] = {}
    for each in _lowest_first(unit, below):
        children = below.get(each, ())
        groups = [group for child in children for group in left[child]]
        groups += [group for group in [alone.get(each, NOBODY)] if group.people]
        counted = [told[child] for child in children]
        if sum(group.people for group in groups) > LEAST:
            counted.append(_told_of(groups))
            groups = []
        told[each], left[each] = _sum(counted), groups
    return told


def _told_of(groups: Sequence[Counted]) -> Counted:
    """One figure of these: never that all of them have a gap, nor of several that none has.

    Two figures that happen to lie at the edges of what they stand for would else tell it.
    """
    people, gap = _sum(groups)
    if gap == 1 and len(groups) > 1:
        gap = 0
    return Counted(people, min(gap, people - 1))


def _sum(groups: Iterable[Counted]) -> Counted:
    """Of all these groups, which have nobody in common."""
    found = list(groups)
    return Counted(sum(each.people for each in found), sum(each.gap for each in found))


def _lowest_first(unit: int, below: Mapping[int, Sequence[int]]) -> Sequence[int]:
    found = [unit]
    for each in found:
        found.extend(below.get(each, ()))
    return found[::-1]
