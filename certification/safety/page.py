"""How units stand with each item, for a safety specialist: figures, never a person."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from certification.loading import facts
from certification.question import Question
from certification.safety.coarsening import LEAST, coarse, coarse_part, share
from certification.snapshot import one_snapshot
from certification.summary import Figures, figures_by_item
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
    who knows that there are five would know of each of them. In the order of codes: an order by figures would tell more than the figures.
    """
    with one_snapshot():
        record = facts()
        below = record.tree.children_on(unit.pk, on.toordinal())
        rows = figures_by_item(Question(on, unit), record, [unit.pk, *below])
        found = [_coarsened(row) for row in rows if not item or row.item == item]
        return [row for row in found if row.people is not None]


def _coarsened(row: Figures) -> CoarseFigures:
    people = coarse(row.people) if row.people > LEAST else None
    return CoarseFigures(
        row.unit, row.item, row.title, people, coarse_part(row.gap, row.people)
    )
