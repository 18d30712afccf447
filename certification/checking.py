"""Compares the stored spans with a fresh computation."""

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import Any

from certification.loading import facts
from certification.models import StandingSpan
from certification.spans import Row, rows_of
from people.models import StaleMark

COLUMNS = (*Row._fields[:-1], "requirements__codes")
BATCH = 500


def differing(people: Collection[int]) -> Iterator[int]:
    """Those of these people whose stored spans are not what the facts say.

    A person with a stale mark is known to be behind, and is no difference.
    """
    known = sorted(people)
    record = facts()
    for start in range(0, len(known), BATCH):
        some = known[start : start + BATCH]
        stale = set(
            StaleMark.objects.filter(person__in=some).values_list(
                "person_id", flat=True
            )
        )
        stored = _stored(some)
        fresh: dict[int, set[Row]] = defaultdict(set)
        for row in rows_of(some, record):
            fresh[row.person_id].add(row)
        for person in some:
            if person not in stale and fresh[person] != stored[person]:
                yield person


def _stored(people: Collection[int]) -> dict[int, set[Row]]:
    found: dict[int, set[Row]] = defaultdict(set)
    rows = StandingSpan.objects.filter(person__in=people).order_by()
    for values in rows.values_list(*COLUMNS):
        found[values[0]].add(Row(*map(_as_text, values)))
    return found


def _as_text(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime.date) else value
