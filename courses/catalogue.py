"""Finds the pages of courses in the language of the reader."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TypeVar

from django.utils.translation import get_language

from certification.models import Course
from courses.models import CataloguePage, CoursePage

P = TypeVar("P", CataloguePage, CoursePage)


def reader_language() -> str:
    """The language in which this page is being shown."""
    return (get_language() or "")[:2]


def catalogue_page() -> CataloguePage | None:
    """The catalogue in the reader's language, or in whichever there is."""
    pages = list(CataloguePage.objects.live().select_related("locale").order_by("path"))
    return _best(pages)


def course_pages(courses: Collection[int]) -> dict[int, CoursePage]:
    """The page of each of these courses, in the reader's language where there is one."""
    pages = CoursePage.objects.live().filter(course__in=courses).order_by("path")
    found: dict[int, list[CoursePage]] = {}
    for page in pages.select_related("locale", "course"):
        found.setdefault(page.course_id, []).append(page)
    return {course: page for course, some in found.items() if (page := _best(some))}


def course_page_for(course: Course) -> CoursePage | None:
    """The page of one course for this reader."""
    return course_pages([course.pk]).get(course.pk)


def in_reader_language(pages: Sequence[P]) -> P:
    """The one of these that the reader reads, or the first."""
    language = reader_language()
    read = (page for page in pages if page.locale.language_code == language)
    return next(read, pages[0])


def _best(pages: Sequence[P]) -> P | None:
    return in_reader_language(pages) if pages else None
