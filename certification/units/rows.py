"""Units for a table on a page: in the order of the tree, as deep as a page can hold."""

import datetime
from dataclasses import dataclass

from django.db.models import QuerySet

from people.models import Unit
from people.organisation import unit_tree

ROWS = 40


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit and how deep it stands."""

    unit: Unit
    depth: int

    @property
    def levels(self) -> range:
        """To draw the depth with."""
        return range(self.depth)


def rows_in_tree_order(units: QuerySet[Unit], day: datetime.date) -> list[UnitRow]:
    """Parents before what is below them; the deepest are left out where it is too long."""
    tree, on = unit_tree(), day.toordinal()
    found = {unit.pk: unit for unit in units}
    depths = {unit: len(tree.path_on(unit, on)) - 1 for unit in found}
    deepest = max(depths.values(), default=0)
    while deepest > 0 and sum(d <= deepest for d in depths.values()) > ROWS:
        deepest -= 1
    order = (unit for unit in tree.preorder_on(on) if unit in found)
    shown = [unit for unit in order if depths[unit] <= deepest]
    return [UnitRow(found[unit], depths[unit]) for unit in shown[:ROWS]]
