"""Standing spans as rows of their table."""

import datetime
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from certification.insertion import insert
from certification.loading import Record
from certification.models import RequirementSet, StandingSpan
from certification.obligation import Audience
from certification.standing import LineSpan, standing
from people.calendar import Day


class Row(NamedTuple):
    """A span with its days as the table takes them and its requirements as one text."""

    person_id: int
    line_id: int
    first: str
    last: str
    status: str
    due: str
    valid_until: str | None
    gap_since: str | None
    absent: bool
    requirements: str


def spans_of(
    people: Collection[int], record: Record
) -> Iterator[tuple[int, list[LineSpan]]]:
    """The engine's answer for each of these people."""
    audience = Audience(record.rules)
    for person in record.people(people):
        yield person.id, standing(person, record.rules, audience)


def rows_of(people: Collection[int], record: Record) -> Iterator[Row]:
    """The same, as the table keeps it."""
    for person, spans in spans_of(people, record):
        yield from _rows(person, spans)


def _rows(person: int, spans: Iterable[LineSpan]) -> Iterator[Row]:
    for line, first, last, verdict in spans:
        yield Row(
            person,
            line,
            _text(first),
            _text(last),
            verdict.status.value,
            _text(verdict.due),
            None if verdict.valid_until is None else _text(verdict.valid_until),
            None if verdict.gap_since is None else _text(verdict.gap_since),
            verdict.absent,
            "|".join(verdict.requirements),
        )


@lru_cache(maxsize=65_536)
def _text(day: Day) -> str:
    return datetime.date.fromordinal(day).isoformat()


def store(people: Collection[int], found: Collection[Row]) -> None:
    """Put the spans of these people in the place of those that are there."""
    StandingSpan.objects.filter(person__in=people).delete()
    sets = _requirement_sets({row.requirements for row in found})
    insert(
        StandingSpan,
        Row._fields,
        ((*values, sets[codes]) for *values, codes in found),
    )


def _requirement_sets(wanted: Collection[str]) -> Mapping[str, int]:
    """The one row of each set of requirement codes, made when it is new."""
    known = _known_sets(wanted)
    new = [RequirementSet(codes=codes) for codes in sorted(wanted - known.keys())]
    if new:
        # Somebody else may make the same set at this moment: theirs is as good.
        RequirementSet.objects.bulk_create(new, ignore_conflicts=True)
        known = _known_sets(wanted)
    return known


def _known_sets(wanted: Collection[str]) -> dict[str, int]:
    found = RequirementSet.objects.filter(codes__in=wanted)
    return dict(found.values_list("codes", "pk"))
