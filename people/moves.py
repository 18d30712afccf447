"""Moves: from a stated day a unit, with all below it, stands under another parent."""

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from people.membership import rebuild_memberships
from people.models import Unit, UnitMove, User
from people.organisation import hold_tree, unit_tree
from people.recording import enter
from people.units import people_ever_in, refuse_ring


def move_unit(
    *, unit: Unit, start: datetime.date, parent: Unit | None, by: User | None
) -> UnitMove:
    """The unit stands under this parent from that day; without one, on top."""
    move = UnitMove.objects.filter(unit=unit, start=start).first()
    move = move or UnitMove(unit=unit, start=start)
    move.parent = parent
    _enter(move, since=start, by=by)
    return move


def change_move(*, move: UnitMove, by: User | None) -> None:
    """Correct the day or the parent of a move; which unit moved stays."""
    recorded = UnitMove.objects.get(pk=move.pk)
    if recorded.unit_id != move.unit_id:
        raise ValidationError(_("A move cannot go to another unit."))
    _enter(move, since=min(recorded.start, move.start), by=by)


@transaction.atomic
def _enter(move: UnitMove, *, since: datetime.date, by: User | None) -> None:
    hold_tree()
    tree = unit_tree(planned=move)
    refuse_ring(tree)
    concerned = people_ever_in(move.unit, tree, since=since)
    enter(move, by=by, action="people.unit.move", touching=concerned)
    rebuild_memberships(concerned, tree=tree)
