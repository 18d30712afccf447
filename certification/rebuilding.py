"""Keeps the table of standing spans equal to what the engine says.

An act rebuilds the people it concerns in its own transaction. A change that touches
many leaves stale marks, which are worked off here in batches; a mark is cleared only
if it had been read before the facts were.
"""

import datetime
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import islice

from django.db import transaction

from certification.loading import Record, facts
from certification.models import RequirementSet, StandingSpan
from certification.obligation import Audience
from certification.standing import LineSpan, standing
from people.models import StaleMark, User

BATCH = 500

Progress = Callable[[int], None]


def rebuild(people: Collection[int]) -> None:
    """Work the spans of these people out anew, in the caller's transaction."""
    marks = list(
        StaleMark.objects.filter(person__in=people).values_list("pk", flat=True)
    )
    record = facts()
    store(people, spans_of(people, record))
    for some in _batches(marks, 10_000):
        StaleMark.objects.filter(pk__in=some).delete()


def spans_of(
    people: Collection[int], record: Record
) -> Iterator[tuple[int, list[LineSpan]]]:
    """The engine's answer for each of these people."""
    audience = Audience(record.rules)
    for person in record.people(people):
        yield person.id, standing(person, record.rules, audience)


def store(
    people: Collection[int], spans: Iterable[tuple[int, Sequence[LineSpan]]]
) -> None:
    """Put the spans of these people in the place of those that are there."""
    StandingSpan.objects.filter(person__in=people).delete()
    sets = RequirementSets()
    StandingSpan.objects.bulk_create(
        (row(person, span, sets) for person, found in spans for span in found),
        batch_size=BATCH,
    )


class RequirementSets:
    """Finds the one row of a set of requirement codes, and makes it once."""

    def __init__(self) -> None:
        self.known = dict(RequirementSet.objects.values_list("codes", "pk"))

    def __getitem__(self, requirements: tuple[str, ...]) -> int:
        codes = "|".join(requirements)
        if codes not in self.known:
            self.known[codes] = RequirementSet.objects.get_or_create(codes=codes)[0].pk
        return self.known[codes]


def row(person: int, span: LineSpan, sets: RequirementSets) -> StandingSpan:
    """A span as the table keeps it."""
    verdict = span.verdict
    return StandingSpan(
        person_id=person,
        line_id=span.line,
        first=_date(span.first),
        last=_date(span.last),
        status=verdict.status,
        due=_date(verdict.due),
        valid_until=_date_or_none(verdict.valid_until),
        gap_since=_date_or_none(verdict.gap_since),
        absent=verdict.absent,
        requirements_id=sets[verdict.requirements],
    )


_date = datetime.date.fromordinal


def _date_or_none(day: int | None) -> datetime.date | None:
    return None if day is None else _date(day)


def rebuild_stale(progress: Progress | None = None) -> int:
    """Work off the stale marks; how many people were rebuilt."""
    count = 0
    while people := _some_stale():
        with transaction.atomic():
            _lock(people)
            rebuild(people)
        count += len(people)
        if progress is not None:
            progress(len(people))
    return count


def _some_stale() -> list[int]:
    marked = StaleMark.objects.order_by("person_id").values_list("person_id", flat=True)
    return list(marked.distinct()[:BATCH])


def _lock(people: Collection[int]) -> None:
    """Two acts on one person wait for each other; always in the same order."""
    locked = User.objects.filter(pk__in=people).order_by("pk").select_for_update()
    list(locked.values_list("pk", flat=True))


def rebuild_all(progress: Progress | None = None) -> int:
    """Mark everybody stale and work the marks off: every answer stays right meanwhile."""
    with transaction.atomic():
        StaleMark.objects.bulk_create(
            (
                StaleMark(person_id=pk)
                for pk in User.objects.values_list("pk", flat=True)
            ),
            batch_size=BATCH,
        )
    return rebuild_stale(progress)


def _batches(things: Iterable[int], size: int) -> Iterator[list[int]]:
    waiting = iter(things)
    while batch := list(islice(waiting, size)):
        yield batch
