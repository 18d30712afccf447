"""The register of who was exposed, as a specialist sees it: how many people, and no name."""

import datetime
from collections.abc import Iterator
from typing import NamedTuple

from django.db.models import Count, Q, QuerySet

from certification.safety.coarsening import coarse
from hazmat.models import ExposureRecord
from hazmat.passport.kinds import KINDS, Kind
from people.models import AccessRole, User
from people.sight import people_to_keep_substances_for, roles_of


class Exposed(NamedTuple):
    """How many people met something, until a day and on it: in fives, never under five."""

    kind: Kind
    agent: str
    ever: int | None
    now: int | None


def enters_exposures(user: User) -> bool:
    """An occupational hygienist is a safety specialist; nobody else enters what was measured."""
    return AccessRole.SAFETY_SPECIALIST in roles_of(user)


def exposed(reader: User, on: datetime.date) -> Iterator[Exposed]:
    """By what is met, of the people of one's units; one query."""
    there = people_to_keep_substances_for(reader).values("pk")
    records = ExposureRecord.objects.filter(
        person__in=there, revocation=None, start__lte=on
    )
    counted = (
        records.order_by("kind", "agent")
        .values("kind", "agent")
        .annotate(
            ever=Count("person", distinct=True),
            now=Count("person", distinct=True, filter=Q(end__gte=on)),
        )
    )
    for row in counted:
        numbers = coarse(row["ever"]), coarse(row["now"])
        yield Exposed(KINDS[row["kind"]], row["agent"], *numbers)


def entered_by(reader: User) -> QuerySet[ExposureRecord]:
    """What somebody entered and may put right, of the people of one's units."""
    return ExposureRecord.objects.filter(
        recorded_by=reader,
        origin=ExposureRecord.Origin.MEASURED,
        revocation=None,
        person__in=people_to_keep_substances_for(reader).values("pk"),
    ).select_related("person")
