"""The tree of units and the tree of roles, as recorded."""

import datetime
from typing import TypeVar

from django.db import connection

from people.models import Fact, Role, Unit, UnitMove
from people.recording import as_recorded
from people.tree import Hierarchy, Tree

F = TypeVar("F", bound=Fact)
TREE = 0x74726565
"""The number by which they wait for each other who read and who change the tree."""


def hold_tree() -> None:
    """Let whoever changes the tree be alone with it until the transaction ends.

    Two changes at once could make a ring, and who is appointed meanwhile would belong
    where the unit used to stand. It comes before holding people (docs/decisions/0075).
    """
    _wait("pg_advisory_xact_lock")


def share_tree() -> None:
    """Let the tree stay as it is until the transaction ends; others may share it."""
    _wait("pg_advisory_xact_lock_shared")


def _wait(how: str) -> None:
    """SQLite has one writer at a time, who took the lock when the transaction began."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {how}(%s)", [TREE])


def unit_tree(
    *, known_at: datetime.datetime | None = None, planned: Unit | UnitMove | None = None
) -> Tree:
    """All units on all days, as we know them or as the record said at an instant.

    ``planned`` is a unit or a move that is about to be recorded: what would the tree be?
    """
    if known_at is None and planned is None:
        return _tree_now()
    units = _facts(Unit, known_at, planned)
    moves = _facts(UnitMove, known_at, planned)
    return Tree(
        [(unit.pk, unit.code, unit.parent_id) for unit in units],
        [(move.unit_id, move.start.toordinal(), move.parent_id) for move in moves],
    )


def _tree_now() -> Tree:
    """The same without making objects: every page of a commander asks for it."""
    moves = UnitMove.objects.order_by().values_list("unit", "start", "parent")
    return Tree(
        Unit.objects.order_by().values_list("pk", "code", "parent"),
        [(unit, start.toordinal(), parent) for unit, start, parent in moves],
    )


def role_hierarchy(
    *, known_at: datetime.datetime | None = None, planned: Role | None = None
) -> Hierarchy:
    """All roles, as we know them or as the record said at an instant."""
    if known_at is None and planned is None:
        return Hierarchy(Role.objects.order_by().values_list("pk", "code", "parent"))
    roles = _facts(Role, known_at, planned)
    return Hierarchy([(role.pk, role.code, role.parent_id) for role in roles])


def _facts(
    model: type[F], known_at: datetime.datetime | None, planned: Fact | None
) -> list[F]:
    """The facts of a kind, the planned one in the place of its older self."""
    facts = list(as_recorded(model, known_at=known_at))
    if isinstance(planned, model):
        return [*(fact for fact in facts if fact.pk != planned.pk), planned]
    return facts
