"""Who works where: making, correcting, ending and withdrawing appointments."""

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from people.days import FOREVER, as_written
from people.membership import rebuild_memberships
from people.models import Appointment, Category, Role, Unit, User
from people.organisation import share_tree
from people.recording import enter, lock


def appoint(
    *,
    person: User,
    unit: Unit,
    role: Role,
    start: datetime.date,
    by: User | None,
    end: datetime.date = FOREVER,
    category: str = Category.MILITARY,
    is_primary: bool = False,
) -> Appointment:
    """From a day until a day, or until further notice, somebody holds a role in a unit."""
    appointment = Appointment(
        person=person,
        unit=unit,
        role=role,
        start=start,
        end=end,
        category=category,
        is_primary=is_primary,
    )
    _lies_within(appointment)
    _enter(appointment, by=by, action="people.appointment.make")
    return appointment


def change_appointment(*, appointment: Appointment, by: User | None) -> None:
    """Correct what was recorded; whose appointment it is stays."""
    recorded = Appointment.objects.get(pk=appointment.pk)
    if recorded.person_id != appointment.person_id:
        raise ValidationError(_("An appointment cannot go to somebody else."))
    _enter(appointment, by=by, action="people.appointment.change")


def end_appointment(
    *, appointment: Appointment, last_day: datetime.date, by: User | None
) -> None:
    appointment.end = last_day
    _enter(appointment, by=by, action="people.appointment.end")


def withdraw_appointment(*, appointment: Appointment, by: User | None) -> None:
    """Recorded by mistake: it counts as never having been there."""
    appointment.withdrawn = True
    _enter(appointment, by=by, action="people.appointment.withdraw")


@transaction.atomic
def _enter(appointment: Appointment, *, by: User | None, action: str) -> None:
    share_tree()
    lock(appointment.person_id)
    enter(appointment, by=by, action=action)
    rebuild_memberships([appointment.person_id])


def _lies_within(appointment: Appointment) -> None:
    """A unit's own days bound where new appointments may lie (rule 11)."""
    unit = appointment.unit
    if unit.start <= appointment.start and appointment.end <= unit.end:
        return
    raise ValidationError(
        _("This unit exists from “%(first)s” until “%(last)s”: choose days within.")
        % {"first": as_written(unit.start), "last": as_written(unit.end)}
    )
