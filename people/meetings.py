"""Keeping the sight rows of one activity in step with who takes part in it."""

import datetime
from collections.abc import Collection

from people.models import Meeting

Pair = tuple[int, int]
"""Who sees, and who is seen."""


def set_meetings(
    *, reason: str, pairs: Collection[Pair], on: datetime.date, until: datetime.date
) -> None:
    """From ``on`` these pairs meet for this reason, until a day, and no others.

    Whoever was met before is no longer; that they were stays on record.
    """
    known = {
        (one.viewer_id, one.person_id): one
        for one in Meeting.objects.filter(reason=reason)
    }
    before = on - datetime.timedelta(days=1)
    gone = [one.pk for pair, one in known.items() if pair not in pairs]
    Meeting.objects.filter(pk__in=gone, end__gte=on).update(end=before)
    kept = [one.pk for pair, one in known.items() if pair in pairs]
    Meeting.objects.filter(pk__in=kept).exclude(end=until).update(end=until)
    Meeting.objects.bulk_create(
        Meeting(viewer_id=viewer, person_id=person, reason=reason, start=on, end=until)
        for viewer, person in sorted(set(pairs) - known.keys())
    )
