"""The sessions that are to come, for a reader: first for what one must still do."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import BooleanField, Case, Q, QuerySet, Value, When
from django.utils import timezone

from certification.models import Course
from certification.reports import lines_of
from courses.models import Enrolment, Session
from courses.my_training.duties import TO_DO
from courses.sessions.meeting import AFTERWARDS
from people.days import today
from people.models import User

PAGE = 30
ON_COURSE_PAGE = 5


@dataclass(frozen=True, slots=True)
class Offer:
    """A session to come, the reader's own enrolment, and what it is needed for."""

    session: Any
    """Annotated with numbers."""
    mine: Enrolment | None = None
    needed_for: str = ""

    @property
    def is_needed(self) -> bool:
        """Whether the reader must still do something for which it serves."""
        return bool(self.needed_for)

    @property
    def left(self) -> int:
        """How many places are free."""
        return max(int(self.session.capacity - self.session.taken), 0)


def timetable(
    reader: User, asked: Mapping[str, Any], number: int, *, for_others: bool = False
) -> Page[Offer]:
    """A page of the sessions that are asked for: to come to oneself, or for others.

    Nobody comes to what they teach themselves.
    """
    needed = _needed_by(reader)
    to_come = coming_sessions()
    if not for_others:
        to_come = to_come.exclude(instructors=reader)
    found = _asked(to_come, asked, reader).annotate(
        is_needed=Case(
            When(course__in=needed, then=Value(True)),
            default=Value(False),
            output_field=BooleanField(),
        )
    )
    page = Paginator(found.order_by("-is_needed", "starts_at", "pk"), PAGE)
    shown: Any = page.get_page(number)
    shown.object_list = offers(shown.object_list, reader, needed)
    return shown


def coming_sessions() -> QuerySet[Session]:
    """What one can still enrol in, or wait for."""
    to_come = Session.objects.to_come(timezone.now())
    return to_come.with_numbers().select_related("course")


def offers(
    sessions: Iterable[Session], reader: User, needed: Mapping[int, str] | None = None
) -> list[Offer]:
    """Each of these sessions, as this reader meets it."""
    shown = list(sessions)
    enrolled = Enrolment.objects.filter(
        person=reader, session__in=shown, cancelled_at=None
    )
    mine = {one.session_id: one for one in enrolled}
    why = needed or {}
    return [Offer(one, mine.get(one.pk), why.get(one.course_id, "")) for one in shown]


def offers_of(course: Course, reader: User) -> list[Offer]:
    """The next sessions of one course."""
    return offers(coming_sessions().filter(course=course)[:ON_COURSE_PAGE], reader)


def next_sessions(courses: Collection[int]) -> dict[int, Session]:
    """The next session of each of these courses, where there is one."""
    found: dict[int, Session] = {}
    for session in coming_sessions().filter(course__in=courses):
        found.setdefault(session.course_id, session)
    return found


def sessions_given_by(reader: User) -> QuerySet[Session]:
    """What the reader teaches from now on, or taught in the last four weeks."""
    kept = Session.objects.filter(
        cancelled_at=None, ends_at__gt=timezone.now() - AFTERWARDS
    )
    return kept.filter(instructors=reader).select_related("course")


def courses_to_come() -> QuerySet[Course]:
    """The courses of which there is a session to come."""
    to_come = Q(sessions__cancelled_at=None, sessions__starts_at__gt=timezone.now())
    return Course.objects.filter(to_come).distinct().order_by("title", "code")


def _needed_by(reader: User) -> dict[int, str]:
    """By course, the item for which somebody must still do something."""
    needed: dict[int, str] = {}
    for line in lines_of(reader, today()):
        if line.status in TO_DO:
            for course in line.courses:
                needed.setdefault(course.pk, line.item_title)
    return needed


def _asked(
    sessions: QuerySet[Session], asked: Mapping[str, Any], reader: User
) -> QuerySet[Session]:
    if asked.get("course"):
        sessions = sessions.filter(course=asked["course"])
    if asked.get("place"):
        sessions = sessions.filter(place__icontains=asked["place"])
    if asked.get("mine"):
        own = Enrolment.objects.filter(person=reader, cancelled_at=None)
        sessions = sessions.filter(pk__in=own.values("session"))
    return sessions
