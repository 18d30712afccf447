"""Keeps the table of standing spans equal to what the engine says.

An act rebuilds the people it concerns in its own transaction. A change that touches
many leaves stale marks, which are worked off here in batches. No change is lost, for

- marks are read first and facts after them, and only marks that were read are cleared;
- whoever changes a fact about a person either adds a mark in the same transaction, or
  holds the person, rebuilds and clears every mark there is;
- so what was worked out without holding the person is stored only while every mark that
  was read is still there. If not, somebody who knew more has been before us.
"""

import os
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import islice

from django.db import connection, transaction

from certification.insertion import insert
from certification.loading import facts
from certification.spans import Row, rows_of, store
from certification.workers import worked_out
from people.models import StaleMark, User
from people.same_people import counting_for, with_those_counted_for

BATCH = 500
WORTH_PROCESSES = 5_000

Progress = Callable[[int], None]
Marks = Mapping[int, set[int]]
"""By person the stale marks that were read."""


def rebuild(people: Collection[int]) -> None:
    """Work the spans of these people out anew, in the caller's transaction."""
    people = with_those_counted_for(people, counting_for())
    _hold(people)
    marks = _marks(people)
    store(people, list(rows_of(people, facts())))
    _clear(marks, people)


def rebuild_stale(progress: Progress | None = None, *, processes: int = 1) -> int:
    """Work off the stale marks; how many people were rebuilt."""
    if connection.in_atomic_block:
        processes = 1  # others do not see what is not committed yet
    count = 0
    while marks := _marks():
        batches = _batches(sorted(marks), BATCH)
        for people, rows in worked_out(_settled(batches), processes=processes):
            done = _store_unless_overtaken(people, rows, marks)
            count += done
            if progress is not None:
                progress(done)
    return count


def rebuild_all(progress: Progress | None = None, *, processes: int = 1) -> int:
    """Mark everybody stale and work the marks off: every answer stays right meanwhile."""
    with transaction.atomic():
        everybody = User.objects.order_by().values_list("pk")
        insert(StaleMark, ["person"], everybody.iterator())
    return rebuild_stale(progress, processes=processes)


def processes_for(people: int) -> int:
    """As many as there are cores; a few people are done before another has started."""
    return (os.cpu_count() or 1) if people >= WORTH_PROCESSES else 1


def _marks(people: Collection[int] | None = None) -> Marks:
    marks = StaleMark.objects.all()
    if people is not None:
        marks = marks.filter(person__in=people)
    found: dict[int, set[int]] = defaultdict(set)
    for person, mark in marks.values_list("person_id", "pk").iterator():
        found[person].add(mark)
    return found


def _clear(marks: Marks, people: Iterable[int]) -> None:
    read = (mark for person in people for mark in marks.get(person, ()))
    for some in _batches(read, 10_000):
        StaleMark.objects.filter(pk__in=some).delete()


def _hold(people: Collection[int]) -> None:
    """Two acts on one person wait for each other; always in the same order."""
    held = User.objects.filter(pk__in=people).order_by("pk")
    list(held.select_for_update(no_key=True).values_list("pk", flat=True))


def _settled(batches: Iterable[list[int]]) -> Iterator[list[int]]:
    """Each batch once the acts have ended that may not have seen the marks we read."""
    for people in batches:
        with transaction.atomic():
            _hold(people)
        yield people


def _store_unless_overtaken(
    people: Collection[int], rows: Collection[Row], marks: Marks
) -> int:
    """Store the spans of those whose marks are all there still; how many these are."""
    with transaction.atomic():
        _hold(people)
        there = _marks(people)
        ours = {one for one in people if marks[one] <= there.get(one, set())}
        store(ours, [row for row in rows if row.person_id in ours])
        _clear(marks, ours)
    return len(ours)


def _batches(things: Iterable[int], size: int) -> Iterator[list[int]]:
    waiting = iter(things)
    while batch := list(islice(waiting, size)):
        yield batch
