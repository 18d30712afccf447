"""How long it takes to satisfy an item, as far as the system knows."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from certification.models import CurriculumItem
from courses.models import CoursePage, LessonPage, Session


def lengths_of(items: Iterable[CurriculumItem]) -> dict[int, int | None]:
    """By item the minutes of its shortest courses; none where a length is not known."""
    courses = {
        item.pk: list(item.line.courses.values_list("pk", flat=True)) for item in items
    }
    known = _minutes({pk for those in courses.values() for pk in those})
    return {
        item.pk: _shortest(item.line.minimum, courses[item.pk], known) for item in items
    }


def _shortest(minimum: int, courses: list[int], known: Mapping[int, int]) -> int | None:
    lengths = sorted(known[course] for course in courses if course in known)
    return sum(lengths[:minimum]) if len(lengths) >= minimum else None


def _minutes(courses: set[int]) -> dict[int, int]:
    """By course: its lessons in one language, or its last session."""
    found = {
        session.course_id: int((session.ends_at - session.starts_at).seconds / 60)
        for session in Session.objects.filter(course__in=courses).order_by("starts_at")
    }
    pages: dict[int, list[int]] = defaultdict(list)
    for page in CoursePage.objects.live().filter(course__in=courses):
        lessons = LessonPage.objects.live().descendant_of(page)
        pages[page.course_id].append(sum(lessons.values_list("minutes", flat=True)))
    return found | {course: max(lengths) for course, lengths in pages.items()}
