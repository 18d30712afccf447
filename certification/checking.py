"""Compares the stored spans with a fresh computation."""

from collections.abc import Collection, Iterator
from typing import Any

from certification.loading import facts
from certification.models import StandingSpan
from certification.rebuilding import RequirementSets, row, spans_of
from people.models import StaleMark

COLUMNS = (
    "line_id",
    "first",
    "last",
    "status",
    "due",
    "valid_until",
    "gap_since",
    "absent",
    "requirements_id",
)
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
        sets = RequirementSets()
        for person, spans in spans_of(some, record):
            fresh = {_values(row(person, span, sets)) for span in spans}
            if person not in stale and fresh != stored.get(person, set()):
                yield person


def _values(span: StandingSpan) -> tuple[Any, ...]:
    return tuple(getattr(span, column) for column in COLUMNS)


def _stored(people: Collection[int]) -> dict[int, set[tuple[Any, ...]]]:
    found: dict[int, set[tuple[Any, ...]]] = {}
    rows = StandingSpan.objects.filter(person__in=people).order_by()
    for person, *values in rows.values_list("person_id", *COLUMNS):
        found.setdefault(person, set()).add(tuple(values))
    return found
