"""The gap report: every line of rule 5 for a unit on a day, one by one."""

import datetime
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from django.db.models import QuerySet

from certification.folding import Flat
from certification.loading import Record, Title, facts
from certification.models import StandingSpan
from certification.placing import People, Place, places
from certification.question import Question
from certification.snapshot import one_snapshot
from certification.spans import worked_out
from certification.status import Status
from people.calendar import as_date
from people.models import StaleMark, User
from people.models.user import NAME, name_of

MANY = 500
"""Of more people than this it is quicker to read all marks than to name them."""
BATCH = 500


class GapLine(NamedTuple):
    """A person's line as reports show it, and the days on which it is so."""

    person: int
    line: int
    first: datetime.date
    last: datetime.date
    status: Status
    due: datetime.date
    valid_until: datetime.date | None
    gap_since: datetime.date | None
    absent: bool
    requirements: str


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A line on a day, with where the person is shown, the name and the item."""

    on: datetime.date
    place: Place
    service_number: str
    name: str
    title: Title
    line: GapLine


def gap_report(
    question: Question, *, among: QuerySet[User] | None = None
) -> Iterator[ReportLine]:
    """The lines asked for, by unit, service number and item code; memory stays flat.

    ``among`` limits it to people in somebody's sight.
    """
    with one_snapshot():
        record = facts(question.known_at)
        order, found, names = shown_people(question, record, among=among)
        for start in range(0, len(order), BATCH):
            some = order[start : start + BATCH]
            lines = by_person(
                lines_of(some, question.on, record, statuses=question.statuses)
            )
            for person in some:
                yield from _report_lines(
                    question,
                    record,
                    found[person],
                    names[person],
                    lines.get(person, ()),
                )


def _report_lines(
    question: Question,
    record: Record,
    place: Place,
    name: tuple[str, str],
    lines: Sequence[GapLine],
) -> Iterator[ReportLine]:
    titled = [(record.titles[line.line], line) for line in lines]
    for title, line in sorted(titled, key=lambda pair: pair[0].code):
        if question.wants(line.status, title.code):
            yield ReportLine(question.on, place, *name, title, line)


def shown_people(
    question: Question, record: Record, *, among: QuerySet[User] | None = None
) -> tuple[list[int], dict[int, Place], dict[int, tuple[str, str]]]:
    """Who is asked about in the order of a report, where they are and how they are called."""
    found = places(question, record)
    among = User.objects.all() if among is None else among
    names = names_of(found, among, at_once=question.unit is None)
    order = sorted(
        names, key=lambda person: (found[person].unit_position, names[person][0])
    )
    return order, found, names


def names_of(
    people: Collection[int], among: QuerySet[User], *, at_once: bool = False
) -> dict[int, tuple[str, str]]:
    """Service number and full name; ``at_once`` if these are nearly all there are."""
    known = list(people)
    pieces = (known[start : start + BATCH] for start in range(0, len(known), BATCH))
    some = [among] if at_once else (among.filter(pk__in=piece) for piece in pieces)
    return {
        person: (number, name_of(number, *parts))
        for users in some
        for person, number, *parts in users.values_list("pk", "service_number", *NAME)
        if person in people
    }


def by_person(lines: Iterator[GapLine]) -> dict[int, list[GapLine]]:
    """The lines of each."""
    found: dict[int, list[GapLine]] = {}
    for line in lines:
        found.setdefault(line.person, []).append(line)
    return found


def lines_of(
    people: Collection[int],
    on: datetime.date,
    record: Record,
    *,
    until: datetime.date | None = None,
    only: Collection[int] | None = None,
    statuses: Collection[Status] = (),
) -> Iterator[GapLine]:
    """The lines of these people on a day: from the table, or worked out where stale.

    With ``until``, every line that is so on some day from the one to the other; with
    ``only`` of these lines, with ``statuses`` of these alone.
    """
    stale = set(people) if record.known_at is not None else stale_among(people)
    known = [person for person in people if person not in stale]
    rows = StandingSpan.objects.filter(
        person__in=known, first__lte=until or on, last__gte=on
    )
    if only is not None:
        rows = rows.filter(line__in=only)
    if statuses:
        rows = rows.filter(status__in=statuses)
    yield from _stored(rows if known else rows.none())
    for one in computed(sorted(stale), on, record, until=until):
        wanted = only is None or one.line in only
        if wanted and (not statuses or one.status in statuses):
            yield one


def stale_among(people: People) -> set[int]:
    """Those of whom the table does not know the newest."""
    marks = StaleMark.objects.order_by().values_list("person_id", flat=True)
    if isinstance(people, QuerySet) or len(people) <= MANY:
        return set(marks.filter(person__in=people))
    return set(marks) & set(people)


def _stored(spans: QuerySet[StandingSpan]) -> Iterator[GapLine]:
    rows = spans.order_by().values_list(
        "person_id",
        "line_id",
        "first",
        "last",
        "status",
        "due",
        "valid_until",
        "gap_since",
        "absent",
        "requirements__codes",
    )
    for person, line, first, last, status, *rest in rows:
        yield GapLine(person, line, first, last, Status(status), *rest)  # type: ignore[arg-type]  # in the order of the columns


def computed(
    people: Collection[int],
    on: datetime.date,
    record: Record,
    *,
    until: datetime.date | None = None,
) -> Iterator[GapLine]:
    """The same, straight from the facts."""
    if not people:
        return  # nobody needs the rules to be read
    day, last = on.toordinal(), (until or on).toordinal()
    for person, flats in worked_out(people, record).items():
        for flat in flats:
            if flat[1] <= last and day <= flat[2]:
                yield _as_line(person, flat)


def _as_line(person: int, flat: Flat) -> GapLine:
    line, first, last, (status, due, until, absent, codes), since = flat
    return GapLine(
        person,
        line,
        datetime.date.fromordinal(first),
        datetime.date.fromordinal(last),
        Status(status),
        datetime.date.fromordinal(due),
        as_date(until),
        as_date(since),
        absent,
        codes,
    )
