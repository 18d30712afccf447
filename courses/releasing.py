"""The act of releasing: freeze what a course is made of, as its next version."""

from __future__ import annotations

import datetime
from collections import defaultdict

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.models import Course, CourseVersion
from courses.manifest import Manifest
from courses.models import (
    CoursePage,
    LearningPage,
    LessonPage,
    ModulePage,
    Question,
    QuestionVersion,
    Quiz,
    Release,
    ReleasedPage,
)
from people.models import User
from people.recording import record


@transaction.atomic
def release_version(
    *,
    course: Course,
    released_on: datetime.date,
    by: User,
    at: datetime.datetime | None = None,
) -> Release:
    """Make what is published now the next version of the course.

    ``at`` backdates the recording, which only the demo may do.
    """
    pages = published_pages(course)
    manifest = manifest_of(course, pages)
    version = CourseVersion(
        course=course, version=_next_number(course), released_on=released_on
    )
    version.full_clean()
    record([version], by=by, at=at, touching=[])
    release = Release(
        version=version,
        manifest=manifest.written(),
        recorded_by=by,
        recorded_at=at or timezone.now(),
    )
    release.full_clean(exclude=["manifest"])
    release.save()
    ReleasedPage.objects.bulk_create(
        ReleasedPage(
            release=release,
            page_id=page.pk,
            revision_id=page.live_revision_id,
            recorded_by=by,
        )
        for page in pages
    )
    log(release, "courses.version.release", user=by)
    return release


def published_pages(course: Course) -> list[LearningPage]:
    """Course, modules and lessons as published, in every language."""
    pages: list[LearningPage] = []
    for root in (
        CoursePage.objects.live().filter(course=course).select_related("locale")
    ):
        pages.append(root)
        for kind in (ModulePage, LessonPage):
            inside = kind.objects.live().descendant_of(root).order_by("path")
            pages.extend(inside.select_related("locale"))
    return pages


def manifest_of(course: Course, pages: list[LearningPage]) -> Manifest:
    """What a release of the course would be made of today."""
    lessons: dict[str, dict[str, int]] = defaultdict(dict)
    for page in pages:
        if page.live_revision_id is None:
            raise ValidationError(
                _("“%(page)s” has no published revision.") % {"page": page.title}
            )
        if isinstance(page, LessonPage):
            language = page.locale.language_code
            lessons[str(page.translation_key)][language] = page.live_revision_id
    if not lessons:
        raise ValidationError(_("Publish at least one lesson first."))
    _refuse_half_translated(pages, lessons)
    return _with_quiz(course, dict(lessons))


def _refuse_half_translated(
    pages: list[LearningPage], lessons: dict[str, dict[str, int]]
) -> None:
    languages = {page.locale.language_code for page in pages}
    for page in pages:
        missing = languages - lessons.get(str(page.translation_key), {}).keys()
        if isinstance(page, LessonPage) and missing:
            raise ValidationError(
                _("“%(page)s” is not published in every language of the course.")
                % {"page": page.title}
            )


def _with_quiz(course: Course, lessons: dict[str, dict[str, int]]) -> Manifest:
    quiz = Quiz.objects.filter(course=course).first()
    if quiz is None:
        return Manifest(lessons=lessons)
    questions = question_versions(course)
    if len(questions) < quiz.draw:
        raise ValidationError(
            _("The exam draws %(draw)s questions and the bank has %(count)s.")
            % {"draw": quiz.draw, "count": len(questions)}
        )
    return Manifest(lessons, questions, quiz.draw, quiz.pass_mark)


def question_versions(course: Course) -> tuple[int, ...]:
    """The latest version of every question that an exam may ask."""
    asked = Question.objects.filter(course=course, withdrawn=False)
    latest = (
        QuestionVersion.objects.filter(question__in=asked)
        .values("question")
        .annotate(newest=Max("pk"))
        .values_list("newest", flat=True)
    )
    return tuple(sorted(latest))


def _next_number(course: Course) -> int:
    newest = course.versions.aggregate(newest=Max("version"))["newest"]
    return (newest or 0) + 1
