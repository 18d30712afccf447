"""Which records of exposure must stay though the rest of somebody's record goes."""

import datetime

from django.db.models import Q, QuerySet

from hazmat.models import ExposureRecord
from hazmat.passport.kinds import KINDS
from people.calendar import add_months


def exposures_kept(on: datetime.date) -> QuerySet[ExposureRecord]:
    """The records whose own term is not over: each kind has one, from its last day."""
    held = Q()
    for kind in KINDS.values():
        since = add_months(on.toordinal(), -12 * kind.years)
        limit = datetime.date.fromordinal(since)
        held |= Q(kind=kind.code, end__gte=limit)
    return ExposureRecord.objects.filter(held, revocation=None)


def kept_for_exposure(on: datetime.date) -> QuerySet[ExposureRecord, int]:
    """Of whom something must stay: the people, as a query."""
    return exposures_kept(on).order_by().values_list("person", flat=True)
