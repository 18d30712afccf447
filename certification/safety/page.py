"""How units stand with each item, for a safety specialist: figures, never a person."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from certification.loading import Record, facts
from certification.placing import units_inside
from certification.safety.coarsening import coarse, coarse_part, share
from certification.safety.homes import cells_at_home
from certification.safety.pooling import NOBODY, Counted, pooled
from certification.snapshot import one_snapshot
from certification.status import GAPS, Status
from people.models import Unit

MONTHS = 13


@dataclass(frozen=True, slots=True)
class CoarseFigures:
    """An item in a unit: how many have it to hold and how many have a gap, coarsely."""

    unit: str
    item: str
    title: str
    people: int | None
    gap: int | None

    @property
    def share(self) -> int | None:
        """How many of a hundred have a gap, by the figures that are shown."""
        return share(self.gap, self.people)


def days_to_ask(day: datetime.date) -> list[datetime.date]:
    """The first days of this month and of the twelve before it, the newest first.

    Not every day: who could ask each day would see on which one a figure turns.
    """
    months = [day.year * 12 + day.month - 1 - back for back in range(MONTHS)]
    return [datetime.date(month // 12, month % 12 + 1, 1) for month in months]


def coarse_figures(
    unit: Unit, on: datetime.date, *, item: str = ""
) -> Sequence[CoarseFigures]:
    """A row for each item, of the unit and then of each unit directly below it.

    An item that five people or fewer have to hold has no row, like one that nobody has:
    who knows that there are five would know of each of them. The few of a unit are
    counted above it with others, so that no row tells of them what another leaves out.
    In the order of codes: an order by figures would tell more than the figures.
    """
    with one_snapshot():
        record = facts()
        below = _tree_below(unit, on, record)
        alone, titles = _alone(on, below, record)
    items = [code for code in sorted(titles) if not item or code == item]
    told = {code: pooled(unit.pk, below, alone[code]) for code in items}
    return [
        _coarsened(record.tree.codes[each], code, titles[code], told[code][each])
        for each in (unit.pk, *below[unit.pk])
        for code in items
        if told[code][each].people
    ]


def _tree_below(
    unit: Unit, on: datetime.date, record: Record
) -> Mapping[int, Sequence[int]]:
    """The unit and every unit below it, with the units directly below each."""
    inside = units_inside(unit.pk, record, on.toordinal()) or ()
    day = on.toordinal()
    return {each: record.tree.children_on(each, day) for each in inside}


def _alone(
    on: datetime.date, units: Collection[int], record: Record
) -> tuple[Mapping[str, Mapping[int, Counted]], Mapping[str, str]]:
    """By item who is in each unit itself, and what the items are called."""
    found: dict[str, dict[int, Counted]] = defaultdict(dict)
    titles: dict[str, str] = {}
    cells = cells_at_home(on, units, record).items()
    for (unit, line, status, absent), count in cells:
        if unit is None or absent:
            continue
        title = record.titles[line]
        titles[title.code] = title.title
        people, gap = found[title.code].get(unit, NOBODY)
        gap += count if Status(status) in GAPS else 0
        found[title.code][unit] = Counted(people + count, gap)
    return found, titles


def _coarsened(unit: str, code: str, title: str, told: Counted) -> CoarseFigures:
    gap = coarse_part(told.gap, told.people)
    return CoarseFigures(unit, code, title, coarse(told.people), gap)
