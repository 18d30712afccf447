"""On which days the people of the story had to hold which course, and due when."""

import datetime
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lms.demo.duties import DUTIES, Duty
from lms.demo.persons import FAR, Person, Stint
from lms.demo.structure import is_a, stands_in
from lms.demo.timeline import ONE_DAY, Timeline, later

SHORT_HOLE = 31


@dataclass(frozen=True, slots=True)
class Asked:
    """From one day to another somebody must hold a course, since a day or due by one.

    ``before`` says that it must be there before the work starts.
    """

    first: datetime.date
    last: datetime.date
    due: datetime.date
    before: bool


def asked_of(
    person: Person, time: Timeline, extra: Sequence[Duty] = ()
) -> Mapping[str, Sequence[Asked]]:
    """By course, in order; what follows within a month is one."""
    found: dict[str, list[Asked]] = defaultdict(list)
    for duty in (*DUTIES, *extra):
        for asked in _by(duty, person, time):
            for course in duty.courses:
                found[course].append(asked)
    return {course: _joined(found[course]) for course in sorted(found)}


def _by(duty: Duty, person: Person, time: Timeline) -> Iterator[Asked]:
    if duty.number not in {"", person.number}:
        return
    start = time.months_ago(duty.since)
    end = FAR if duty.until is None else time.months_ago(duty.until) - ONE_DAY
    for first, last in _days(duty, person):
        first, last = max(first, start), min(last, end)
        if first <= last:
            yield Asked(
                first, last, _due(duty, first, start, time), duty.deadline is None
            )


def _days(duty: Duty, person: Person) -> Iterator[tuple[datetime.date, datetime.date]]:
    """The days on which the audience of a requirement has the person in it."""
    for stint in person.stints:
        if not _fits(duty, stint):
            continue
        if not duty.function:
            yield stint.start, stint.end
        for work in person.performs:
            if work.function == duty.function:
                yield max(work.start, stint.start), min(work.end, stint.end)


def _fits(duty: Duty, stint: Stint) -> bool:
    seat = stint.seat
    return (
        duty.category in {"", seat.category}
        and (not duty.unit or stands_in(seat.unit, duty.unit))
        and (not duty.role or is_a(seat.role, duty.role))
    )


def _due(
    duty: Duty, first: datetime.date, start: datetime.date, time: Timeline
) -> datetime.date:
    if duty.first_due is not None and first == start:
        return time.months_ago(duty.first_due)
    return first - ONE_DAY if duty.deadline is None else later(first, duty.deadline)


def _joined(spans: Sequence[Asked]) -> list[Asked]:
    """What touches, overlaps or leaves a short hole is one, due at the earliest."""
    result: list[Asked] = []
    for span in sorted(spans, key=lambda one: (one.first, one.last)):
        before = result[-1] if result else None
        hole = FAR if before is None else _after(before.last)
        if before is None or span.first > hole:
            result.append(span)
            continue
        result[-1] = Asked(
            before.first,
            max(before.last, span.last),
            min(before.due, span.due),
            before.before and span.before,
        )
    return result


def _after(day: datetime.date) -> datetime.date:
    return FAR if day == FAR else later(day, SHORT_HOLE)
