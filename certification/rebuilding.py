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

from certification.loading import Record, facts
from certification.partial import PartialRecord, lines_named, lines_touched, part_of
from certification.spans import Found, store, worked_out
from certification.turns import writing
from certification.workers import worked_off
from people.insertion import insert
from people.models import StaleMark, User
from people.recording import lock
from people.same_people import counting_for, with_those_counted_for

BATCH = 500
WORTH_PROCESSES = 2_500
"""Before another process has started, one has rebuilt a thousand people."""

Progress = Callable[[int], None]
Marks = Mapping[int, set[int]]
"""By person the stale marks that were read."""


def rebuild(
    people: Collection[int],
    *,
    courses: Collection[int] | None = None,
    part: PartialRecord | None = None,
) -> None:
    """Work the spans of these people out anew, in the caller's transaction.

    ``courses`` says what the act was about: then only lines that these can change are
    worked out, unless somebody was behind anyway. ``part`` is the record of these lines,
    where the act has read it already: a rule that changed since has left a mark.
    """
    people = with_those_counted_for(people, part.links if part else counting_for())
    lock(*people)
    marks = _marks(people)
    if marks or (courses is None and part is None):
        store(worked_out(people, facts()))
        _clear(marks, people)
        return
    part = part or PartialRecord(lines_touched(courses or ()))
    if part.only:
        store(worked_out(people, part), lines=part.only)


def rebuild_stale(
    progress: Progress | None = None, *, processes: int | None = None
) -> int:
    """Work off the stale marks; how many people were rebuilt."""
    count = 0
    while marks := _marks():
        batches = (
            {person: marks[person] for person in people}
            for people in _batches(sorted(marks), BATCH)
        )
        beside = processes or _processes_for(len(marks))
        if connection.in_atomic_block:
            beside = 1  # others do not see what is not committed yet
        for done in worked_off(work_off, batches, processes=beside):
            count += done
            if progress is not None:
                progress(done)
    return count


def work_off(marks: Marks, record: Record) -> int:
    """Rebuild the people who have these marks; how many it were.

    Facts are read once the acts have ended that may not have seen the marks we read.
    Marks that are all about a part are worked off by working out that part.
    """
    with writing(), transaction.atomic():
        lock(*marks)
    there = StaleMark.objects.filter(person__in=marks)
    lines = lines_named(set(there.values_list("part", flat=True).distinct()))
    if lines is not None:
        record = part_of(record, lines)
    return store_unless_overtaken(worked_out(marks, record), marks, lines=lines)


def rebuild_all(
    progress: Progress | None = None, *, processes: int | None = None
) -> int:
    """Mark everybody stale and work the marks off: every answer stays right meanwhile."""
    with transaction.atomic():
        everybody = User.objects.order_by().values_list("pk")
        insert(StaleMark, ["person"], everybody.iterator())
    return rebuild_stale(progress, processes=processes)


def _processes_for(people: int) -> int:
    """As many processes as there are cores; a few people are done before one has begun."""
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


def store_unless_overtaken(
    found: Found, marks: Marks, *, lines: Collection[int] | None = None
) -> int:
    """Store the spans of those whose marks are all there still; how many these are."""
    with writing(), transaction.atomic():
        lock(*found)
        there = _marks(found)
        ours = {one for one in found if marks[one] <= there.get(one, set())}
        store({one: flats for one, flats in found.items() if one in ours}, lines=lines)
        _clear(marks, ours)
    return len(ours)


def _batches(things: Iterable[int], size: int) -> Iterator[list[int]]:
    waiting = iter(things)
    while batch := list(islice(waiting, size)):
        yield batch
