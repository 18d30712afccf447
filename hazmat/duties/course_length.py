"""How long it takes to satisfy an item, as far as the system knows."""

import datetime
from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from django.db.models import Q, prefetch_related_objects

from certification.models import CurriculumItem
from courses.models import CoursePage, LessonPage, Session

MINUTE = datetime.timedelta(minutes=1)


def lengths_of(items: Iterable[CurriculumItem]) -> dict[int, int | None]:
    """By item the minutes of its shortest courses; none where a length is not known."""
    asked = list(items)
    prefetch_related_objects(asked, "line__courses")
    courses = {
        item.pk: [course.pk for course in item.line.courses.all()] for item in asked
    }
    known = _minutes({pk for those in courses.values() for pk in those})
    return {
        item.pk: _shortest(item.line.minimum, courses[item.pk], known) for item in asked
    }


def _shortest(minimum: int, courses: list[int], known: Mapping[int, int]) -> int | None:
    lengths = sorted(known[course] for course in courses if course in known)
    return sum(lengths[:minimum]) if len(lengths) >= minimum else None


def _minutes(courses: set[int]) -> dict[int, int]:
    """By course: its lessons in one language, or its last session.

    Of a session of several days nobody said how much of it is teaching.
    """
    sessions = Session.objects.filter(course__in=courses).order_by("starts_at")
    found = {
        session.course_id: (session.ends_at - session.starts_at) // MINUTE
        for session in sessions
        if session.day == session.last_day
    }
    pages = CoursePage.objects.live().filter(course__in=courses)
    course_of = dict(pages.values_list("path", "course_id"))
    read: dict[int, int] = {}
    for path, minutes in _lessons_below(course_of).items():
        course = course_of[path]
        read[course] = max(minutes, read.get(course, 0))
    return found | read


def _lessons_below(pages: Collection[str]) -> Counter[str]:
    """By the path of a page the minutes of all lessons below it."""
    below = Q(pk__in=())
    for path in pages:
        below |= Q(path__startswith=path)
    found: Counter[str] = Counter()
    lessons = LessonPage.objects.live().filter(below)
    for lesson, minutes in lessons.values_list("path", "minutes"):
        found[next(path for path in pages if lesson.startswith(path))] += minutes
    return found
