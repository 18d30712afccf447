"""The worst of a period: of each line the worst that a report of its days would show.

A mission of six weeks asks more than a day: who is qualified on every day of it? Each
row is the row of the daily report of the day that it names, the first of the worst.
"""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from django.db.models import QuerySet

from certification.gaps import (
    BATCH,
    GapLine,
    ReportLine,
    by_person,
    lines_of,
    names_of,
)
from certification.loading import Record, facts
from certification.question import Question
from certification.snapshot import one_snapshot
from certification.status import BADNESS
from certification.staying import Stay, stays
from people.calendar import Day, Spans
from people.models import User


class Worst(NamedTuple):
    """The worst that a line comes to, and the first day on which it does."""

    on: datetime.date
    line: GapLine


def worst(lines: Iterable[GapLine], days: Spans) -> Worst | None:
    """Of one person's spans of one line, on the days that count. Pure."""
    found = [
        Worst(datetime.date.fromordinal(day), line)
        for line in lines
        if (day := _first_common((line.first, line.last), days)) is not None
    ]
    return min(found, key=lambda one: (-BADNESS[one.line.status], one.on), default=None)


def _first_common(span: tuple[datetime.date, datetime.date], days: Spans) -> Day | None:
    first, last = (day.toordinal() for day in span)
    common = (
        max(first, start) for start, end in days if start <= last and first <= end
    )
    return min(common, default=None)


def worst_report(
    question: Question, *, among: QuerySet[User] | None = None
) -> Iterator[ReportLine]:
    """The worst of each line in the period asked, on days spent in the unit asked.

    By the unit in which the person is first, service number and item code; memory
    stays flat. ``among`` limits it to people in somebody's sight.
    """
    with one_snapshot():
        record = facts(question.known_at)
        found = stays(question, record)
        names = names_of(found, User.objects.all() if among is None else among)
        order = sorted(names, key=lambda who: (found[who].position, names[who][0]))
        for start in range(0, len(order), BATCH):
            some = order[start : start + BATCH]
            lines = lines_of(some, question.on, record, until=question.last)
            of = by_person(lines)
            for person in some:
                yield from _report_lines(
                    question, record, found[person], names[person], of.get(person, ())
                )


def _report_lines(
    question: Question,
    record: Record,
    stay: Stay,
    name: tuple[str, str],
    lines: Sequence[GapLine],
) -> Iterator[ReportLine]:
    by_line: dict[int, list[GapLine]] = defaultdict(list)
    for line in lines:
        by_line[line.line].append(line)
    for pk in sorted(by_line, key=lambda one: record.titles[one].code):
        title, found = record.titles[pk], worst(by_line[pk], stay.days)
        if found is not None and question.wants(found.line.status, title.code):
            place = stay.on(found.on.toordinal())
            yield ReportLine(found.on, place, *name, title, found.line)
