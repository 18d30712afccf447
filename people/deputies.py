"""A commander names who stands in, for a time: nobody has to be asked for that."""

import datetime

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from people.access import align_groups
from people.days import today
from people.models import AccessRole, Grant, Unit, User
from people.recording import enter, lock
from people.sight import people_in_sight, units_commanded

LONGEST = datetime.timedelta(days=183)
"""Whoever stands in for longer than half a year is given access by an administrator."""


def deputies_of(unit: Unit, on: datetime.date) -> QuerySet[Grant]:
    """Who stands in for the commander of this unit, now or later; the first first."""
    found = Grant.objects.filter(
        unit=unit, access_role=AccessRole.DEPUTY, end__gte=on, withdrawn=False
    )
    return found.select_related("person", "granted_by").order_by("start", "pk")


@transaction.atomic
def name_deputy(
    *, unit: Unit, person: User, start: datetime.date, end: datetime.date, by: User
) -> Grant:
    """Somebody in sight sees and does what the commander does, from a day until a day."""
    _must_command(unit, by)
    if person == by:
        raise ValidationError({"person": _("Nobody stands in for oneself.")})
    if not people_in_sight(by).filter(pk=person.pk, is_active=True).exists():
        raise ValidationError(
            {"person": _("Nobody with this service number is in your sight.")}
        )
    if start < today():
        raise ValidationError({"start": _("Access does not begin on a day gone by.")})
    if end - start > LONGEST:
        raise ValidationError({"end": _("Name a deputy for half a year at most.")})
    lock(person.pk)
    grant = Grant(
        person=person,
        access_role=AccessRole.DEPUTY,
        unit=unit,
        start=start,
        end=end,
        granted_by=by,
    )
    enter(grant, by=by, action="people.access.grant")
    align_groups(person)
    return grant


@transaction.atomic
def dismiss_deputy(*, grant: Grant, by: User) -> None:
    """Whoever stands in does so no longer, at once; it stays known that they did."""
    if grant.unit is None or grant.access_role != AccessRole.DEPUTY:
        raise PermissionDenied
    _must_command(grant.unit, by)
    lock(grant.person_id)
    yesterday = today() - datetime.timedelta(days=1)
    if grant.start > yesterday:
        grant.withdrawn = True
    else:
        grant.end = yesterday
    enter(grant, by=by, action="people.access.end")
    align_groups(grant.person)


def _must_command(unit: Unit, by: User) -> None:
    if not units_commanded(by).contains(unit):
        raise PermissionDenied(_("Only who commands a unit names a deputy there."))
