"""The tree of units and the tree of roles, as recorded."""

import datetime

from people.models import Role, Unit, UnitMove
from people.recording import as_recorded
from people.tree import Hierarchy, Tree


def unit_tree(*, known_at: datetime.datetime | None = None) -> Tree:
    """All units on all days, as we know them or as the record said at an instant."""
    units = as_recorded(Unit, known_at=known_at)
    moves = as_recorded(UnitMove, known_at=known_at)
    return Tree(
        [(unit.pk, unit.code, unit.parent_id) for unit in units],
        [(move.unit_id, move.start.toordinal(), move.parent_id) for move in moves],
    )


def role_hierarchy(*, known_at: datetime.datetime | None = None) -> Hierarchy:
    """All roles, as we know them or as the record said at an instant."""
    roles = as_recorded(Role, known_at=known_at)
    return Hierarchy([(role.pk, role.code, role.parent_id) for role in roles])
