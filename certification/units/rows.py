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


def all_in_tree_order(units: QuerySet[Unit], day: datetime.date) -> list[UnitRow]:
    """Parents before what is below them."""
    tree, on = unit_tree(), day.toordinal()
    found = {unit.pk: unit for unit in units}
    order = [unit for unit in tree.preorder_on(on) if unit in found]
    return [UnitRow(found[u], len(tree.path_on(u, on)) - 1) for u in order]


def rows_in_tree_order(units: QuerySet[Unit], day: datetime.date) -> list[UnitRow]:
    """In the order of the tree; the deepest are left out where it is too long."""
    rows = all_in_tree_order(units, day)
    deepest = max((row.depth for row in rows), default=0)
    while deepest > 0 and sum(row.depth <= deepest for row in rows) > ROWS:
        deepest -= 1
    return [row for row in rows if row.depth <= deepest][:ROWS]
