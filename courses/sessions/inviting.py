"""Whom to invite to a session: who has a gap for which it serves, most urgent first."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from certification import gaps
from certification.gaps import GapLine
from certification.holding import Holdings
from certification.loading import Record, Title, facts
from certification.models import Line
from certification.snapshot import one_snapshot
from certification.status import Standing, Status
from courses.models import Session
from courses.my_training.duties import TO_DO
from people.models import Absence, User
from people.querysets import UserQuerySet

AT_ONCE = 200
"""So many of the most urgent are offered; a larger unit invites by its parts."""
ENOUGH = datetime.timedelta(days=90)
"""One course of several that is held for so long after the session is not the gap."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody for whom the session serves, and how the line stands today."""

    person: User
    line: GapLine
    title: Title
    is_away: bool
    """Absent today or on the day of the session."""

    @property
    def status(self) -> Status:
        return self.line.status

    @property
    def urgency(self) -> tuple[int, datetime.date, str]:
        """Gaps by age, then what is tolerated by its due day, then what expires."""
        return *_pressing(self.line), self.person.service_number


@dataclass(frozen=True, slots=True)
class Candidates:
    """Those who can be invited, those who are away, and how many come already."""

    there: Sequence[Candidate]
    away: Sequence[Candidate]
    enrolled: int


def candidates(session: Session, people: UserQuerySet, on: datetime.date) -> Candidates:
    """Of these people those who lack what the session teaches."""
    with one_snapshot():
        record = facts()
        known = {person.pk: person for person in people.distinct()}
        lines = _worst_lines(session, known, record, on)
        coming = set(session.enrolments.standing().values_list("person", flat=True))
        away = _away_on(session.day, lines)
        found = sorted(
            (
                Candidate(
                    known[person],
                    line,
                    record.titles[line.line],
                    line.absent or person in away,
                )
                for person, line in lines.items()
                if person not in coming
            ),
            key=lambda one: one.urgency,
        )
    return Candidates(
        there=[one for one in found if not one.is_away][:AT_ONCE],
        away=[one for one in found if one.is_away][:AT_ONCE],
        enrolled=len(lines.keys() & coming),
    )


def _worst_lines(
    session: Session, people: Collection[int], record: Record, on: datetime.date
) -> dict[int, GapLine]:
    """By person the line that presses most, of those to which the course belongs."""
    asked = Line.objects.filter(courses=session.course_id)
    served = set(asked.values_list("pk", flat=True))
    open_lines = [
        line
        for line in gaps.lines_of(list(people), on, record)
        if line.line in served and line.status in TO_DO
    ]
    held = _held_long_enough(session, open_lines, record)
    worst: dict[int, GapLine] = {}
    for line in sorted(open_lines, key=_pressing):
        is_the_gap = len(record.line_courses(line.line)) == 1 or line.person not in held
        if is_the_gap:
            worst.setdefault(line.person, line)
    return worst


def _pressing(line: GapLine) -> tuple[int, datetime.date]:
    if line.gap_since is not None:
        return 0, line.gap_since
    if line.status.counts_as == Standing.TOLERATED:
        return 1, line.due
    return 2, line.valid_until or datetime.date.max


def _held_long_enough(
    session: Session, lines: Iterable[GapLine], record: Record
) -> set[int]:
    """Who holds the course of the session itself, by the rules, for long after it."""
    day = session.day.toordinal()
    people = sorted({line.person for line in lines})
    return {
        person.id
        for person in record.people(people)
        for run in Holdings(person.done, record.rules).course_runs(
            session.course_id, day
        )
        if run.first <= day and run.last > day + ENOUGH.days
    }


def _away_on(day: datetime.date, people: Collection[int]) -> set[int]:
    away = Absence.objects.in_force_on(day).filter(person__in=people)
    return set(away.values_list("person", flat=True))
