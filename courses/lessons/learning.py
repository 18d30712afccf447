"""The acts of a learner in a course: begin, answer a check, say that it was read."""

from __future__ import annotations

import datetime
import uuid
from typing import TypeVar

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.ledger import record_completion
from certification.models import Completion, Course
from courses.blocks.exercises import Turn
from courses.lessons.checks import Judged, judge
from courses.lessons.exercising import keep_turn
from courses.lessons.paths import Path
from courses.lessons.progress import (
    course_page_of,
    current_release,
    latest_run,
    outline_for,
)
from courses.lessons.refresher_path import refresher_for
from courses.models import (
    CheckAnswer,
    CoursePage,
    LearningRun,
    LessonPage,
    LessonRead,
    RefresherAnswer,
    Release,
    ScreenSeen,
)
from courses.question_types import Given
from courses.releases.manifest import Manifest
from people.days import today
from people.models import User
from people.recording import lock

A = TypeVar("A", CheckAnswer, RefresherAnswer)


class OtherAnswerError(ValidationError):
    """Two different answers came under one token."""


@transaction.atomic
def begin_course(
    *, person: User, course: Course, by: User, path: str = Path.INITIAL
) -> LearningRun:
    """Go through the course that is released today, or go on where one was.

    A run of a version that was retired meanwhile ends: it can no longer count.
    """
    lock(person.pk)
    run = latest_run(person, course)
    if run is not None and run.is_open:
        if not run.is_cut_off_on(today()):
            return run
        run.ended_at = timezone.now()
        run.save(update_fields=["ended_at"])
    release = current_release(course)
    if release is None:
        raise ValidationError(_("This course has not been released yet."))
    if path == Path.REFRESHER:
        _refuse_refresher(person, release)
    run = LearningRun(person=person, course=course, version=release.version, path=path)
    run.full_clean()
    run.save()
    log(run, "courses.run.begin", user=by)
    return run


def _refuse_refresher(person: User, release: Release) -> None:
    months = Manifest.read(release.manifest).refresher_months
    refresher = refresher_for(person, release.version.course, months)
    if refresher is None:
        raise ValidationError(_("This course has no refresher."))
    if not refresher.is_open:
        raise ValidationError(refresher.refusal)


def run_for(*, person: User, lesson: LessonPage, by: User) -> LearningRun:
    """The run that an answer belongs to: the last one, or one that it begins."""
    course = course_page_of(lesson).course
    run = latest_run(person, course)
    if run is None or run.is_cut_off_on(today()):
        run = begin_course(person=person, course=course, by=by)
    asked = Manifest.read(run.release.manifest).lessons_on(run.path)
    if str(lesson.translation_key) not in asked:
        raise ValidationError(_("This lesson is not part of the course you began."))
    return run


@transaction.atomic
def answer_check(
    *,
    person: User,
    lesson: LessonPage,
    block_id: str,
    given: Given,
    token: uuid.UUID,
    by: User,
) -> CheckAnswer:
    """Answer a question of a lesson; it may be answered as often as one likes.

    Sent twice with one token it is one answer; another answer under that token is
    refused (``OtherAnswerError``).
    """
    check = lesson.check_block(block_id)
    judged = judge(check, given, reader=person.pk)
    run = run_for(person=person, lesson=lesson, by=by)
    answer = CheckAnswer(run=run, block_id=block_id, token=token, recorded_by=by)
    kept, made = kept_once(answer, lesson, judged)
    if made and isinstance(check, Turn):
        keep_turn(check, judged, by=by)
    if made and kept.is_right:
        finish_if_done(run=run, by=by)
    return kept


def kept_once(answer: A, lesson: LessonPage, judged: Judged) -> tuple[A, bool]:
    """The answer that its token stands for, and whether it came just now."""
    kept, made = type(answer)._default_manager.get_or_create(
        run=answer.run,
        token=answer.token,
        defaults={
            "lesson_key": lesson.translation_key,
            "revision_id": lesson.live_revision_id,
            "block_id": answer.block_id,
            "chosen": judged.answer,
            "is_right": judged.is_right,
            "recorded_by": answer.recorded_by,
        },
    )
    if (kept.block_id, kept.chosen) != (answer.block_id, judged.answer):
        raise OtherAnswerError(_("This answer was sent before as another one."))
    return kept, made


@transaction.atomic
def see_screen(*, run: LearningRun, lesson: LessonPage, screen: str, by: User) -> None:
    """Keep how far a learner has come, so that any device goes on from there."""
    ScreenSeen.objects.get_or_create(
        run=run,
        lesson_key=lesson.translation_key,
        screen=screen,
        defaults={"revision_id": lesson.live_revision_id, "recorded_by": by},
    )


@transaction.atomic
def read_lesson(*, person: User, lesson: LessonPage, by: User) -> LessonRead:
    """Say that a lesson without checks was read; saying it again changes nothing."""
    if lesson.check_ids:
        raise ValidationError(_("This lesson is done when its questions are answered."))
    run = run_for(person=person, lesson=lesson, by=by)
    read, made = LessonRead.objects.get_or_create(
        run=run,
        lesson_key=lesson.translation_key,
        defaults={"revision_id": lesson.live_revision_id, "recorded_by": by},
    )
    if made:
        finish_if_done(run=run, by=by)
    return read


def is_done(run: LearningRun) -> bool:
    """Every lesson is done, in whichever language, and the exam is passed."""
    manifest = Manifest.read(run.release.manifest)
    if manifest.has_quiz and not run.attempts.filter(passed=True).exists():
        return False
    return are_lessons_done(run)


def are_lessons_done(run: LearningRun) -> bool:
    """Whether every lesson of a run is done; translations share their checks."""
    release = run.release
    return any(
        outline_for(page, release, run).is_done
        for page in CoursePage.objects.live().filter(course=run.course)
    )


@transaction.atomic
def finish_if_done(
    *, run: LearningRun, by: User | None, on: datetime.date | None = None
) -> Completion | None:
    """Record the completion as soon as nothing is left to do; ``on`` is today or before.

    A version that was retired meanwhile brings none: what was done stays on record.
    """
    day = on or today()
    run = LearningRun.objects.select_for_update(no_key=True).get(pk=run.pk)
    if not run.is_open or run.is_cut_off_on(day) or not is_done(run):
        return run.completion
    run.completion = record_completion(
        person=run.person,
        course=run.course,
        version=run.version,
        completed_on=day,
        source=Completion.Source.E_LEARNING,
        evidence=_evidence_of(run),
        idempotency_key=f"run:{run.pk}",
        by=by,
    )
    run.ended_at = timezone.now()
    run.full_clean()
    run.save()
    return run.completion


def _evidence_of(run: LearningRun) -> str:
    """An exam that was passed in a sitting was supervised; the rest the server marked."""
    passed = run.attempts.filter(passed=True, sitting__isnull=False)
    evidence = Completion.Evidence
    return evidence.SUPERVISED if passed.exists() else evidence.SERVER_MARKED
