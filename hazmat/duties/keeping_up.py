"""Duties follow appointments: who came, left or moved since we last looked.

`people` knows nothing of hazards, so nobody there can ask for duties to be derived. Every
change of an appointment is kept as a recorded version, though, and those are read from
where the last reading ended; a change of the tree or of a role concerns everybody.
"""

import datetime

from django.db import transaction
from django.db.models import Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext as _

from hazmat.duties.holdings import derive, hold
from hazmat.models import DerivationEvent, FollowedUntil
from people.models import Appointment, RecordedVersion, Role, Unit, UnitMove

ABOUT_ONE = Appointment._meta.label_lower
ABOUT_ALL = [model._meta.label_lower for model in (Unit, UnitMove, Role)]
AGAIN = datetime.timedelta(hours=6)
"""Versions of long transactions come late with low numbers: these are read once more."""


def behind() -> bool:
    """Whether appointments or units changed since we last looked: one small query."""
    followed = FollowedUntil.objects.filter(pk=1).values("version")
    return RecordedVersion.objects.filter(
        pk__gt=Coalesce(Subquery(followed), 0), kind__in=[ABOUT_ONE, *ABOUT_ALL]
    ).exists()


@transaction.atomic
def catch_up(*, thoroughly: bool = False) -> DerivationEvent | None:
    """Derive the duties of whoever has other appointments than when we last looked.

    Cheap when nothing changed. ``thoroughly`` also reads the last hours once more.
    """
    mark = hold()
    newest = (
        RecordedVersion.objects.order_by("-pk").values_list("pk", flat=True).first()
    )
    versions = RecordedVersion.objects.filter(pk__gt=mark.version)
    if thoroughly:
        versions |= RecordedVersion.objects.filter(
            recorded_at__gte=timezone.now() - AGAIN
        )
    about_one = versions.filter(kind=ABOUT_ONE)
    concerned: set[int] | None = set(about_one.values_list("person", flat=True))
    if versions.filter(kind__in=ABOUT_ALL).exists():
        concerned = None
    if newest is not None and newest != mark.version:
        mark.version = newest
        mark.save(update_fields=["version"])
    if concerned is not None and not concerned:
        return None
    return derive(cause=_("appointments and units"), by=None, people=concerned)
