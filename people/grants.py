"""Access: giving somebody a role in the system, and ending it."""

import datetime

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from people.access import align_groups
from people.days import ALWAYS, FOREVER, today
from people.models import Grant, Unit, User
from people.recording import enter, lock
from people.sight import administers


def grant_access(
    *,
    person: User,
    access_role: str,
    by: User | None,
    unit: Unit | None = None,
    start: datetime.date = ALWAYS,
    end: datetime.date = FOREVER,
) -> Grant:
    """For a unit and all below it, or for the whole organisation, from a day until a day.

    Nobody grants to oneself. Without ``by`` it is the installation itself that grants,
    which is how the first administrator comes to be.
    """
    grant = Grant(
        person=person,
        access_role=access_role,
        unit=unit,
        start=start,
        end=end,
        granted_by=by,
    )
    _enter(grant, by=by, action="people.access.grant")
    return grant


def change_access(*, grant: Grant, by: User | None) -> None:
    """Correct the unit or the days; who has which access role stays."""
    recorded = Grant.objects.get(pk=grant.pk)
    if recorded.person_id != grant.person_id:
        raise ValidationError(_("Access cannot go to somebody else."))
    if recorded.access_role != grant.access_role:
        raise ValidationError(_("End this access and grant the other one."))
    grant.granted_by = by
    _enter(grant, by=by, action="people.access.change")


def end_access(*, grant: Grant, by: User | None, last_day: datetime.date) -> None:
    """The last day on which the access holds; yesterday ends it now."""
    grant.end = last_day
    _end(grant, by=by, action="people.access.end")


def withdraw_access(*, grant: Grant, by: User | None) -> None:
    """Granted by mistake: it counts as never having been there."""
    grant.withdrawn = True
    _end(grant, by=by, action="people.access.withdraw")


@transaction.atomic
def _enter(grant: Grant, *, by: User | None, action: str) -> None:
    _may_grant(by)
    if by is not None and by.pk == grant.person_id:
        raise PermissionDenied(_("Nobody grants access to oneself."))
    lock(grant.person_id)
    enter(grant, by=by, action=action)
    align_groups(grant.person)


@transaction.atomic
def _end(grant: Grant, *, by: User | None, action: str) -> None:
    _may_grant(by)
    lock(grant.person_id)
    enter(grant, by=by, action=action)
    align_groups(grant.person)


def _may_grant(by: User | None) -> None:
    if by is not None and not (by.is_superuser or administers(by, today())):
        raise PermissionDenied(_("Only a training administrator grants access."))
