"""The gap report as the exchange format writes it, without an object for each line.

The same lines in the same order as ``gaps.gap_report``, which tests hold it to. Days stay
text from the table to the file: of an organisation there are half a million lines, and
making dates and objects of them takes longer than writing them.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from certification.gaps import (
    BATCH,
    GapLine,
    ReportLine,
    computed,
    shown_people,
    stale_among,
)
from certification.loading import Record, facts
from certification.models import StandingSpan
from certification.question import Question
from certification.snapshot import one_snapshot
from exports.tables import Row
from people.days import ALWAYS, FOREVER, as_written
from people.plain_rows import as_text, plain_rows

HEAD = (
    "as_of",
    "unit_code",
    "service_number",
    "name",
    "role_code",
    "item_code",
    "item",
    "status",
    "due",
    "valid_until",
    "gap_since",
    "absent",
    "requirements",
)

Told = tuple[str, ...]
"""What a row says after the role: item, status, days, absent and requirements."""

OPEN: Mapping[str | None, str] = {
    None: "",
    ALWAYS.isoformat(): "",
    FOREVER.isoformat(): "",
}
"""Days that files leave empty."""
ABSENT = {False: "no", True: "yes"}


def as_row(found: ReportLine) -> Row:
    """A line as the exchange format writes it."""
    title = found.title.code, found.title.title
    place = found.place
    return (
        found.on.isoformat(),
        place.unit,
        found.service_number,
        found.name,
        place.role,
        *_told(found.line, title),
    )


def gap_rows(question: Question) -> Iterator[Row]:
    """The lines asked for, by unit, service number and item code; memory stays flat."""
    with one_snapshot():
        record = facts(question.known_at)
        titles = {
            line: (title.code, title.title)
            for line, title in record.titles.items()
            if question.item in {None, title.code}
        }
        on = question.on.isoformat()
        order, places, names = shown_people(question, record)
        behind = names.keys() if record.known_at is not None else stale_among(order)
        for start in range(0, len(order), BATCH):
            some = order[start : start + BATCH]
            lines = _lines(some, question, record, titles, behind)
            for person in some:
                if told := lines.get(person):
                    place = places[person]
                    head = on, place.unit, *names[person], place.role
                    yield from [head + one for one in sorted(told)]


def _lines(
    people: Collection[int],
    question: Question,
    record: Record,
    titles: Mapping[int, tuple[str, str]],
    behind: Collection[int],
) -> Mapping[int, list[Told]]:
    """What the rows of each of these people say: from the table, or worked out."""
    found: dict[int, list[Told]] = defaultdict(list)
    known = [person for person in people if person not in behind]
    for person, line, status, due, until, since, absent, codes in (
        _stored(known, question) if known else ()
    ):
        if title := titles.get(line):
            days = due, OPEN.get(until, until or ""), OPEN.get(since, since or "")
            found[person].append((*title, status, *days, ABSENT[absent], codes))
    others = [person for person in people if person in behind]
    for one in computed(others, question.on, record):
        title = titles.get(one.line)
        if title and (not question.statuses or one.status in question.statuses):
            found[one.person].append(_told(one, title))
    return found


def _stored(people: Collection[int], question: Question) -> Iterator[tuple[Any, ...]]:
    """Person, line and the columns of these people's spans on the day, days as text."""
    spans = StandingSpan.objects.filter(
        person__in=people, first__lte=question.on, last__gte=question.on
    )
    if question.statuses:
        spans = spans.filter(status__in=question.statuses)
    days = map(as_text, ("due", "valid_until", "gap_since"))
    return plain_rows(
        spans.order_by().values_list(
            "person_id", "line_id", "status", *days, "absent", "requirements__codes"
        )
    )


def _told(line: GapLine, title: tuple[str, str]) -> Told:
    return (
        *title,
        line.status.value,
        line.due.isoformat(),
        as_written(line.valid_until),
        as_written(line.gap_since),
        ABSENT[line.absent],
        line.requirements,
    )
