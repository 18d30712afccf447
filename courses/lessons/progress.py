"""Reads how far a person is: release, run, what was read and answered."""

from __future__ import annotations

from collections import defaultdict

from django.db.models import Q

from certification.models import Course
from courses.lessons.outline import Outline, is_lesson_done, outline_of
from courses.lessons.paths import Path
from courses.models import (
    CheckAnswer,
    CoursePage,
    LearningRun,
    LessonPage,
    LessonRead,
    ModulePage,
    Release,
)
from courses.models.progress import facts_of
from courses.releases.manifest import Manifest
from people.days import today
from people.models import User


def course_page_of(lesson: LessonPage) -> CoursePage:
    """The course that a lesson belongs to, in the language of the lesson."""
    depth = CoursePage.steplen * 2
    return CoursePage.objects.select_related("course", "course__quiz", "locale").get(
        path=lesson.path[:-depth]
    )


def current_release(course: Course) -> Release | None:
    """The release that somebody who begins today takes."""
    on = today()
    released = Release.objects.filter(
        version__course=course, version__released_on__lte=on
    ).exclude(version__retired_on__lte=on)
    ordered = released.order_by("version__released_on", "version__version", "edition")
    return ordered.select_related("version").last()


def latest_run(person: User, course: Course) -> LearningRun | None:
    """The run to go on with, or the one that was ended last."""
    runs = LearningRun.objects.filter(person=person, course=course)
    found = runs.select_related("version", "completion__version")
    return found.prefetch_related("version__releases").first()


def run_now(person: User, course: Course) -> tuple[LearningRun | None, bool]:
    """The run to go on with or look back on, and whether the last one was cut off.

    One whose version was retired half-way brings nothing any more: it is begun anew.
    """
    run = latest_run(person, course)
    cut_off = run is not None and run.is_cut_off_on(today())
    return (None if cut_off else run), cut_off


def release_for(course: Course, run: LearningRun | None) -> Release | None:
    """Who is half-way finishes the version begun; everybody else takes today's."""
    if run is not None and run.is_open:
        return run.release
    return current_release(course)


def outline_for(
    page: CoursePage, release: Release | None, run: LearningRun | None
) -> Outline:
    """The way through a course in the language of this page, for one person."""
    path = run.path if run is not None else Path.INITIAL
    released = Manifest.read(release.manifest).lessons_on(path) if release else set()
    inside = LessonPage.objects.live().descendant_of(page).order_by("path")
    lessons = [
        lesson
        for lesson in inside.select_related("locale")
        if str(lesson.translation_key) in released
    ]
    modules = ModulePage.objects.live().child_of(page).order_by("path")
    return outline_of(list(modules), lessons, done=_done(lessons, run))


def draft_outline(page: CoursePage) -> Outline:
    """The way through a course as its authors have it now, released or not."""
    there = Q(live=True) | Q(has_unpublished_changes=True)
    inside = LessonPage.objects.descendant_of(page).filter(there).order_by("path")
    modules = ModulePage.objects.child_of(page).filter(there).order_by("path")
    lessons = list(inside.select_related("locale"))
    return outline_of(list(modules), lessons, done=())


def _done(lessons: list[LessonPage], run: LearningRun | None) -> set[int]:
    right: dict[str, set[str]] = defaultdict(set)
    answers = facts_of(run, CheckAnswer).filter(is_right=True)
    for lesson_key, block_id in answers.values_list("lesson_key", "block_id"):
        right[str(lesson_key)].add(block_id)
    reads = facts_of(run, LessonRead).values_list("lesson_key", flat=True)
    read = {str(key) for key in reads}
    return {
        lesson.pk
        for lesson in lessons
        if is_lesson_done(lesson, right=right, read=read)
    }
