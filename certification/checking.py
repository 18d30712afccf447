"""Compares the stored spans with what the rules say."""

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from operator import itemgetter
from typing import Any

from certification.gaps import stale_among
from certification.loading import facts
from certification.models import StandingSpan
from certification.spans import spans_of
from certification.standing import LineSpan, Verdict
from certification.status import Status
from certification.tallying import Counts, kept_tallies, tally_on
from people.calendar import Day

COLUMNS = (
    "line_id",
    "first",
    "last",
    "status",
    "due",
    "valid_until",
    "absent",
    "requirements__codes",
    "gap_since",
)
BATCH = 500


def differing(people: Collection[int]) -> Iterator[int]:
    """Those of these people whose stored spans or tally are not what the rules say.

    A person with a stale mark is known to be behind, and is no difference.
    """
    known = sorted(people)
    record = facts()
    for start in range(0, len(known), BATCH):
        some = known[start : start + BATCH]
        stale, stored, tallies = stale_among(some), _stored(some), kept_tallies(some)
        for person, spans in spans_of(some, record):
            if person not in stale and (
                stored[person] != spans or _is_wrong(tallies.get(person), spans)
            ):
                yield person


def _is_wrong(tally: Counts | None, spans: Iterable[LineSpan]) -> bool:
    """Whether a tally is not the count of a day, on each of the days of which it is told."""
    if tally is None:
        return False
    lasting = (
        (span.first, span.last, span.verdict.status.value, span.verdict.absent)
        for span in spans
    )
    first, last, *counts = tally_on(tally.first, lasting)
    return counts != list(tally[2:]) or not first <= tally.first <= tally.last <= last


def _stored(people: Iterable[int]) -> dict[int, list[LineSpan]]:
    found: dict[int, list[LineSpan]] = defaultdict(list)
    rows = StandingSpan.objects.filter(person__in=people).order_by()
    for person, *values in rows.values_list("person_id", *COLUMNS).iterator():
        found[person].append(_span(*map(_plain, values)))
    for spans in found.values():
        spans.sort(key=itemgetter(0, 1, 2))
    return found


def _span(line: int, first: Day, last: Day, status: str, *rest: Any) -> LineSpan:
    due, until, absent, codes, since = rest
    named = tuple(codes.split("|"))
    verdict = Verdict(Status(status), due, until, absent, named, since)
    return LineSpan(line, first, last, verdict)


def _plain(value: Any) -> Any:
    """A day as the rules have it."""
    return value.toordinal() if isinstance(value, datetime.date) else value
