"""A waiver needs a second person: who that may be is written to, nearest first."""

from __future__ import annotations

import datetime
from collections import defaultdict

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from certification.models import Waiver
from people.days import today
from people.models import Appointment, Grant, Letter, User
from people.organisation import unit_tree
from people.post import Draft, put
from people.sight import ACTING

PATIENCE = datetime.timedelta(days=30)
"""After so many days a request to decide is no news any more."""


def ask_second_person(waiver: Waiver) -> int:
    """Write to whoever may approve what was asked; how many letters are new."""
    found = second_approvers(waiver, on=today())
    return put([_letter(waiver, one) for one in found if one.email])


def second_approvers(waiver: Waiver, *, on: datetime.date) -> list[User]:
    """Who may decide in the nearest unit of the person that has somebody who may.

    Neither the person nor who asked; whoever stands above them may decide as well and
    is not written to.
    """
    grants = (
        Grant.objects.in_force_on(on)
        .filter(access_role__in=ACTING, unit__isnull=False, person__is_active=True)
        .exclude(person__in=[waiver.person_id, waiver.requested_by_id])
        .select_related("person")
    )
    by_unit: dict[int | None, list[User]] = defaultdict(list)
    for grant in grants:
        by_unit[grant.unit_id].append(grant.person)
    found: dict[int, User] = {}
    for path in _paths(waiver.person, on):
        nearest = next((unit for unit in path if unit in by_unit), None)
        found |= {one.pk: one for one in by_unit.get(nearest, ())}
    return list(found.values())


def _paths(person: User, on: datetime.date) -> list[list[int]]:
    """From each unit in which somebody works up to the top."""
    appointments = Appointment.objects.in_force_on(on).filter(person=person)
    tree, day = unit_tree(), on.toordinal()
    units = set(appointments.values_list("unit", flat=True))
    return [list(reversed(tree.path_on(unit, day))) for unit in sorted(units)]


def _letter(waiver: Waiver, second: User) -> Draft:
    with translation.override(second.language):
        context = {
            "person": second,
            "waiver": waiver,
            "subject": waiver.item or waiver.course,
            "site": settings.PUBLIC_BASE_URL,
        }
        return Draft(
            key=f"waiver:{waiver.idempotency_key[:80]}:{second.public_id}",
            kind=Letter.Kind.DECISION,
            person=second.pk,
            subject=_("A waiver waits for you as the second person"),
            body=render_to_string("certification/letters/second.txt", context),
            last_day=today() + PATIENCE,
        )
