"""My training: what is asked of somebody, most urgent first, and where to do it."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import prefetch_related_objects

from certification.models import Completion, Requirement
from certification.reports import PersonLine, lines_of
from courses.catalogue import course_pages
from courses.lessons.outline import Outline
from courses.lessons.progress import outline_for
from courses.lessons.remembering import to_remember
from courses.models import CoursePage, LearningRun, Release, Session
from courses.my_training.duties import Duty, Share
from courses.practice.sheets import asked_to_sign
from courses.releases.manifest import Manifest
from courses.sessions.timetable import next_sessions
from people.days import FOREVER
from people.models import User


@dataclass(frozen=True, slots=True)
class Underway:
    """The course that somebody went on with last, and how far it is."""

    run: LearningRun
    page: CoursePage
    outline: Outline

    @property
    def is_exam_next(self) -> bool:
        """The lessons are done and only the exam is left."""
        manifest = Manifest.read(self.run.release.manifest)
        return self.outline.is_done and manifest.has_quiz


@dataclass(frozen=True, slots=True)
class OnRecord:
    """A course on somebody's record: the newest completion, and those before it."""

    newest: Completion
    earlier: Sequence[Completion]


@dataclass(frozen=True, slots=True)
class Agenda:
    """All of it, for one person on one day."""

    to_do: Sequence[Duty]
    in_order: Sequence[Duty]
    underway: Underway | None
    record: Sequence[OnRecord]
    to_remember: int = 0
    """How many questions are worth asking again today."""

    to_sign: int = 0
    """How often this person's signature as the second is waited for."""

    @property
    def gap_count(self) -> int:
        return sum(duty.is_gap for duty in self.to_do)


@dataclass(frozen=True, slots=True)
class Places:
    """Where the courses that are asked can be learned."""

    pages: Mapping[int, CoursePage]
    learnable: Collection[int]
    begun: Collection[int]
    sessions: Mapping[int, Session]


def agenda_of(person: User, on: datetime.date) -> Agenda:
    """What a person must do that day and later, and what the person has."""
    lines = lines_of(person, on)
    _with_reasons([r for line in lines for r in line.requirements])
    runs = {run.course_id: run for run in _open_runs(person)}
    asked = {course.pk for line in lines for course in line.courses}
    pages = course_pages(asked | runs.keys())
    learnable = _released(pages, on)
    sessions = next_sessions(asked)
    record = record_of(person)
    until = {one.newest.course_id: _counts_until(one.newest) for one in record}
    places = Places(pages, learnable, runs.keys(), sessions)
    duties = [_duty(line, places, until, on) for line in lines]
    return Agenda(
        to_do=[duty for duty in duties if duty.is_to_do],
        in_order=[duty for duty in duties if not duty.is_to_do],
        underway=_underway(runs, pages),
        record=record,
        to_remember=len(to_remember(person, on)),
        to_sign=asked_to_sign(person),
    )


def record_of(person: User) -> list[OnRecord]:
    """Everything on record by course, newest first; what was revoked stays seen."""
    found = Completion.objects.filter(person=person)
    by_course: dict[int, list[Completion]] = {}
    for completion in found.select_related("course", "version").with_revocations():
        by_course.setdefault(completion.course_id, []).append(completion)
    return [OnRecord(newest, earlier) for newest, *earlier in by_course.values()]


def _with_reasons(requirements: list[Requirement]) -> None:
    prefetch_related_objects(
        requirements, "unit", "role", "hazard_function", "curriculum"
    )


def _open_runs(person: User) -> list[LearningRun]:
    runs = LearningRun.objects.filter(person=person, ended_at__isnull=True)
    return list(runs.select_related("version").prefetch_related("version__releases"))


def _released(pages: Collection[int], on: datetime.date) -> set[int]:
    released = Release.objects.filter(
        version__course__in=pages, version__released_on__lte=on
    ).exclude(version__retired_on__lte=on)
    return set(released.values_list("version__course_id", flat=True))


def _counts_until(completion: Completion) -> datetime.date:
    """The last day on which it counts; long ago where it was revoked."""
    if completion.revocation is not None:
        return datetime.date.min
    retired = completion.version.retired_on
    ends = [completion.valid_until or FOREVER]
    if retired is not None:
        ends.append(retired - datetime.timedelta(days=1))
    return min(ends)


def _duty(
    line: PersonLine,
    places: Places,
    until: Mapping[int, datetime.date],
    on: datetime.date,
) -> Duty:
    """With one page: of the course that was begun, or else the first there is.

    Where more than one course is asked, the way leads to what is not held, or else to
    what ends first.
    """
    shares: Sequence[Share] = ()
    asked = [course.pk for course in line.courses]
    if line.minimum > 1:
        ends = {pk: until.get(pk, datetime.date.min) for pk in asked}
        held = {pk for pk, day in ends.items() if day >= on}
        shares = [Share(course, course.pk in held) for course in line.courses]
        first = min(ends.values())
        asked = [pk for pk, day in ends.items() if pk not in held or day == first]
    coming = [places.sessions[pk] for pk in asked if pk in places.sessions]
    session = min(coming, key=lambda one: one.starts_at, default=None)
    courses = [pk for pk in asked if pk in places.pages and pk in places.learnable]
    courses.sort(key=lambda course: course not in places.begun)
    page = places.pages[courses[0]] if courses else None
    is_begun = bool(courses) and courses[0] in places.begun
    return Duty(line, page, is_begun=is_begun, session=session, shares=shares)


def _underway(
    runs: dict[int, LearningRun], pages: dict[int, CoursePage]
) -> Underway | None:
    for course, run in runs.items():
        if course in pages:
            page = pages[course]
            return Underway(run, page, outline_for(page, run.release, run))
    return None
