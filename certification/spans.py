"""Standing spans as rows of their table."""

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from django.db import connection
from django.db.models import TextField
from django.db.models.functions import Cast

from certification.columns import day_of
from certification.folding import Flat, folded
from certification.loading import Record
from certification.models import RequirementSet, StandingSpan
from certification.obligation import Audience
from certification.standing import LineSpan, standing
from certification.tallying import (
    Lasting,
    keep_tallies,
    lastings_of,
    recount,
    tally_of,
)
from people.calendar import Day
from people.days import today
from people.insertion import insert

Found = Mapping[int, Sequence[Flat]]
"""The spans of each person."""

COLUMNS = (
    "person_id",
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
DAYS = frozenset({"first", "last", "due", "valid_until", "gap_since"})
DELETED = 5_000

Row = tuple[Any, ...]
"""Values of these columns; days as text, which every database takes and gives alike."""


def spans_of(
    people: Collection[int], record: Record
) -> Iterator[tuple[int, list[LineSpan]]]:
    """The answer of the rules themselves for each of these people."""
    audience = Audience(record.rules)
    for person in record.people(people):
        yield person.id, standing(person, record.rules, audience)


def worked_out(people: Collection[int], record: Record) -> Found:
    """The same, the quick way."""
    return {
        person.id: folded(person, record.handbook) for person in record.people(people)
    }


def store(found: Found, *, lines: Collection[int] | None = None) -> None:
    """Leave the table with these spans of these people; what did not change stays.

    ``lines`` says that only these were worked out, and the others stay too. Nobody is
    left when others knew more about all of them.
    """
    if not found:
        return
    sets = _requirement_sets({flat[3][4] for flats in found.values() for flat in flats})
    fresh = _rows(found, sets)
    gone: list[int] = []
    stored = stored_rows(found, lines)
    if stored:
        wanted = set(fresh)
        for key, row in stored:
            if row in wanted:
                wanted.remove(row)
            else:
                gone.append(key)
        fresh = iter(sorted(wanted, key=_place))
    for start in range(0, len(gone), DELETED):
        StandingSpan.objects.filter(pk__in=gone[start : start + DELETED]).delete()
    insert(StandingSpan, COLUMNS, fresh)
    _count(found, None if lines is None else [row for _, row in stored])


def _count(found: Found, before: Sequence[Row] | None) -> None:
    """Keep how many lines of these people stand how today.

    ``before`` is what their spans of some lines were; none if all lines are here.
    """
    day = today().toordinal()
    if before is None:
        keep_tallies({one: tally_of(flats, day) for one, flats in found.items()})
        return
    gone: dict[int, list[Lasting]] = defaultdict(list)
    for person, _, first, last, status, *_, absent, _ in before:
        gone[person].append((day_of(first), day_of(last), status, bool(absent)))
    recount(gone, {one: lastings_of(flats) for one, flats in found.items()}, day)


def _place(row: Row) -> tuple[int, int, str]:
    """Spans of a person and line lie together."""
    return row[0], row[1], row[2]


def _rows(found: Found, sets: Mapping[str, int]) -> Iterator[Row]:
    for person, flats in found.items():
        for line, first, last, worth, since in flats:
            status, due, until, absent, codes = worth
            yield (
                person,
                line,
                _text(first),
                _text(last),
                status,
                _text(due),
                None if until is None else _text(until),
                None if since is None else _text(since),
                absent,
                sets[codes],
            )


@lru_cache(maxsize=65_536)
def _text(day: Day) -> str:
    return datetime.date.fromordinal(day).isoformat()


def stored_rows(
    people: Collection[int], lines: Collection[int] | None
) -> list[tuple[int, Row]]:
    """What the table has of these people, or of some of their lines, each with its key."""
    if lines is not None and not lines:
        return []
    columns = (Cast(name, TextField()) if name in DAYS else name for name in COLUMNS)
    rows = StandingSpan.objects.filter(person__in=people).order_by()
    if lines is not None:
        rows = rows.filter(line__in=lines)
    statement, values = rows.values_list("pk", *columns).query.sql_with_params()
    with connection.cursor() as cursor:  # as they come: nothing needs converting
        cursor.execute(statement, values)
        return [(row[0], row[1:]) for row in cursor.fetchall()]


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
