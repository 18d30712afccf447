"""Who may decide on what people ask, within their sight."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from typing import cast

from django.db.models import Q, QuerySet

from certification.models import Application, Waiver
from certification.models.applications import ApplicationQuerySet
from people.models import AccessRole, User
from people.sight import people_to_act_for

COORDINATING = frozenset({AccessRole.COORDINATOR})
"""Who judges evidence and puts the record right; on waivers commanders decide too."""

SECOND_SAID = [
    f"decision__waiver__{said}" for said in ("approval", "refusal", "withdrawal")
]
"""What a second person may have said about the waiver that came of an application."""


def decidable(user: User) -> ApplicationQuerySet:
    """The applications on which somebody may decide, or has to have decided."""
    of_all = Q(person__in=people_to_act_for(user, COORDINATING))
    of_waivers = Q(kind=Application.Kind.WAIVER, person__in=people_to_act_for(user))
    return Application.objects.all().filter(of_all | of_waivers)


def applications_in_sight(user: User) -> ApplicationQuerySet:
    """One's own, and those on which one decides."""
    seen = Q(person=user) | Q(pk__in=decidable(user).values("pk"))
    return Application.objects.all().filter(seen)


def waiver_asked(application: Application) -> Waiver:
    """The waiver that an application is for, as it would be asked."""
    return Waiver(
        person=application.person,
        item=application.item,
        start=cast("datetime.date", application.start),  # the database holds it so
        end=cast("datetime.date", application.end),
    )


def waiting_waivers() -> QuerySet[Waiver]:
    """Those that were asked and neither approved nor refused."""
    return Waiver.objects.filter(approval=None, refusal=None, withdrawal=None)


def waivers_to_approve(user: User) -> QuerySet[Waiver]:
    """Waivers that wait for a second person, who may be this one."""
    return (
        waiting_waivers()
        .filter(person__in=people_to_act_for(user))
        .exclude(requested_by=user)
    )


def waivers_about(
    person: User, lines: Collection[int], on: datetime.date
) -> QuerySet[Waiver]:
    """What excuses somebody from these lines on a day, or would if it were approved."""
    asked = Q(item__line__in=lines) | Q(course__lines__in=lines)
    standing = Waiver.objects.standing().filter(asked, person=person, refusal=None)
    found = standing.filter(Q(approval=None) | Q(start__lte=on), end__gte=on)
    return found.select_related(
        "item", "course", "requested_by", "approval__approved_by"
    ).distinct()


def asked_of_others(user: User) -> QuerySet[Waiver]:
    """What somebody asked for people in sight, and on which nobody decided yet."""
    return waiting_waivers().filter(
        requested_by=user, person__in=people_to_act_for(user)
    )


def waiting_count(user: User) -> int:
    """How much waits for a decision of this person."""
    return decidable(user).open().count() + waivers_to_approve(user).count()
