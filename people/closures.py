"""Closing a unit: its last day, and where its people and the units below it go on."""

import datetime
from collections.abc import Sequence
from copy import copy
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from people.membership import rebuild_memberships
from people.models import Appointment, Grant, Unit, UnitMove, User
from people.organisation import hold_tree, unit_tree
from people.recording import mark_stale, record
from people.units import people_ever_in, refuse_ring

ONE_DAY = datetime.timedelta(days=1)


class Closure(NamedTuple):
    """All facts that closing a unit changes or adds; nothing of it is stored yet."""

    unit: Unit
    appointments: Sequence[Appointment]
    moves: Sequence[UnitMove]

    @property
    def people(self) -> set[int]:
        return {one.person_id for one in self.appointments}

    @property
    def ended(self) -> int:
        """How many appointments in the unit end with it, or never begin."""
        return sum(one.unit_id == self.unit.pk for one in self.appointments)


def closure_of(unit: Unit, *, last_day: datetime.date) -> Closure:
    """What it takes to close a unit after a day.

    Who is there goes on in the successor in the same role, or without one is appointed
    no longer; units below go along, or without a successor to the unit above.
    """
    _refuse(unit, last_day)
    closed = copy(unit)
    closed.end = last_day
    return Closure(closed, _appointments(closed), _moves(closed))


def _refuse(unit: Unit, last_day: datetime.date) -> None:
    if last_day < unit.start:
        raise ValidationError({"end": _("The last day lies before the first.")})
    if unit.successor is None:
        return
    if unit.successor.pk == unit.pk:
        raise ValidationError({"successor": _("Choose another unit.")})
    if not unit.successor.start <= last_day + ONE_DAY <= unit.successor.end:
        raise ValidationError(
            {"successor": _("This unit does not exist on the day after.")}
        )


def _appointments(closed: Unit) -> list[Appointment]:
    there = Appointment.objects.counting().filter(unit=closed, end__gt=closed.end)
    held = list(there.order_by("pk"))
    onward = _onward(held, closed.successor, closed.end) if closed.successor else []
    for one in held:
        if one.start <= closed.end:
            one.end = closed.end
        else:
            one.withdrawn = True
    return [*held, *onward]


def _onward(
    held: Sequence[Appointment], successor: Unit, last_day: datetime.date
) -> list[Appointment]:
    """The same roles in the successor; one for who held the same one twice."""
    found: dict[tuple[int, int, datetime.date], Appointment] = {}
    for one in held:
        start = max(one.start, last_day + ONE_DAY)
        same = found.get((one.person_id, one.role_id, start))
        if same is not None:
            same.end = max(same.end, one.end)
            continue
        onward = copy(one)
        onward.pk, onward.unit, onward.start = None, successor, start
        found[one.person_id, one.role_id, start] = onward
    return list(found.values())


def _access(closed: Unit) -> list[Grant]:
    """Access for the unit itself ends with it; for the successor it is granted anew."""
    found = Grant.objects.filter(unit=closed, end__gt=closed.end, withdrawn=False)
    grants = list(found.order_by("pk"))
    for grant in grants:
        if grant.start <= closed.end:
            grant.end = closed.end
        else:
            grant.withdrawn = True
    return grants


def _moves(closed: Unit) -> list[UnitMove]:
    """The units that stand directly below it on the day after."""
    tree, day = unit_tree(), closed.end + ONE_DAY
    onward = closed.successor
    if onward is None:
        above = tree.parent_on(closed.pk, day.toordinal())
        onward = None if above is None else Unit.objects.get(pk=above)
    moves = []
    for below in tree.children_on(closed.pk, day.toordinal()):
        move = UnitMove.objects.filter(unit=below, start=day).first()
        move = move or UnitMove(unit_id=below, start=day)
        move.parent = onward
        moves.append(move)
    return moves


@transaction.atomic
def close_unit(*, unit: Unit, last_day: datetime.date, by: User | None) -> Closure:
    """Close it: one act for the unit, its people and the units below it."""
    hold_tree()
    closing = closure_of(unit, last_day=last_day)
    for fact in (closing.unit, *closing.appointments, *closing.moves):
        fact.full_clean()
    record([closing.unit], by=by, touching=())
    record(closing.appointments, by=by)
    record(closing.moves, by=by, touching=())
    record(_access(closing.unit), by=by, touching=())
    _follow(closing)
    log(closing.unit, "people.unit.close", user=by)
    return closing


def _follow(closing: Closure) -> None:
    """Whoever belongs elsewhere from now on has standing and memberships made anew."""
    tree = unit_tree()
    refuse_ring(tree)
    concerned = set(closing.people)
    for move in closing.moves:
        concerned |= people_ever_in(move.unit, tree, since=move.start)
    mark_stale(concerned)
    rebuild_memberships(concerned, tree=tree)
