"""How long records of exposure hold back the destruction of a person's record."""

import datetime

from django.db.models import Q, QuerySet

from hazmat.models import ExposureRecord
from hazmat.passport.kinds import KINDS
from people.calendar import add_months


def kept_for_exposure(on: datetime.date) -> QuerySet[ExposureRecord, int]:
    """Who was exposed less long ago than that is kept: the people, as a query."""
    held = Q()
    for kind in KINDS.values():
        since = add_months(on.toordinal(), -12 * kind.years)
        limit = datetime.date.fromordinal(since)
        held |= Q(kind=kind.code, end__gte=limit)
    records = ExposureRecord.objects.filter(held, revocation=None)
    return records.order_by().values_list("person", flat=True)
