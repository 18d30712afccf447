"""Calendar days as the organisation counts them.

Every span of days is closed: its first and its last day belong to it. An open start
is stored as ``ALWAYS`` and an open end as ``FOREVER``, so that "in force on D" is one
comparison in Python and in SQL (certification rules, preamble).
"""

import datetime

from django.utils import timezone

ALWAYS = datetime.date.min
FOREVER = datetime.date.max


def today() -> datetime.date:
    """The day it is where the organisation is; the only clock that rules may meet."""
    return timezone.localdate()


def as_written(day: datetime.date | None) -> str:
    """A day as files carry it: ISO, and empty for an open start or end."""
    return "" if day in {None, ALWAYS, FOREVER} else day.isoformat()  # type: ignore[union-attr]  # None is in the set
