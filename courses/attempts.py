"""The acts of an exam: start an attempt, answer its questions, hand it in."""

from __future__ import annotations

import secrets
from fractions import Fraction

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from courses.learning import are_lessons_done, finish_if_done
from courses.manifest import Manifest
from courses.marking import passes
from courses.models import (
    Answer,
    AnswerKey,
    Attempt,
    AttemptQuestion,
    LearningRun,
    QuestionVersion,
)
from courses.question_types import Given
from courses.question_types.dealing import ExamDealer
from people.days import today
from people.models import User

chance = secrets.SystemRandom()


@transaction.atomic
def start_attempt(*, run: LearningRun, by: User) -> Attempt:
    """Draw an exam for this run, or give back the one that is open.

    What was drawn is stored, in the order and with the handles of this attempt.
    """
    run = LearningRun.objects.select_for_update().get(pk=run.pk)
    manifest = Manifest.read(run.release.manifest)
    if not manifest.has_quiz:
        raise ValidationError(_("This course has no exam."))
    if not run.is_open:
        raise ValidationError(_("You have completed this course already."))
    if run.is_cut_off_on(today()):
        raise ValidationError(
            _("The version you began does not count any more: begin the course again.")
        )
    there = Attempt.objects.filter(run=run, submitted_at__isnull=True).first()
    if there is not None:
        return there
    if not are_lessons_done(run):
        raise ValidationError(_("Finish the lessons first."))
    attempt = Attempt(
        person=run.person,
        quiz=run.course.quiz,
        run=run,
        pass_numerator=manifest.pass_mark.numerator,
        pass_denominator=manifest.pass_mark.denominator,
    )
    attempt.full_clean()
    attempt.save()
    _draw(attempt, manifest)
    log(attempt, "courses.attempt.start", user=by)
    return attempt


def _draw(attempt: Attempt, manifest: Manifest) -> None:
    drawn = chance.sample(manifest.questions, manifest.draw)
    versions = QuestionVersion.objects.in_bulk(drawn)
    dealer = ExamDealer()
    AttemptQuestion.objects.bulk_create(
        AttemptQuestion(
            attempt=attempt,
            number=number,
            version_id=pk,
            handles=versions[pk].type.draw(versions[pk].content(), dealer),
            recorded_by=attempt.person,
        )
        for number, pk in enumerate(drawn, start=1)
    )


@transaction.atomic
def answer_question(*, question: AttemptQuestion, given: Given, by: User) -> Answer:
    """Answer a question of an open attempt; until it is handed in it may change."""
    attempt = Attempt.objects.select_for_update().get(pk=question.attempt_id)
    if not attempt.is_open:
        raise ValidationError(_("This exam has been handed in already."))
    chosen = question.version.type.read(question.handles, given)
    last = question.answers.last()
    if last is not None and last.chosen == chosen:
        return last
    return Answer.objects.create(question=question, chosen=chosen, recorded_by=by)


@transaction.atomic
def submit_attempt(*, attempt: Attempt, by: User) -> Attempt:
    """Hand in and mark. What is not answered is wrong; handing in twice is once."""
    attempt = Attempt.objects.select_for_update().get(pk=attempt.pk)
    if not attempt.is_open:
        return attempt
    marks = marks_of(attempt)
    attempt.right = sum(marks.values())
    attempt.passed = passes(
        attempt.right,
        of=len(marks),
        pass_mark=Fraction(attempt.pass_numerator, attempt.pass_denominator),
    )
    attempt.submitted_at = timezone.now()
    attempt.full_clean()
    attempt.save()
    log(attempt, "courses.attempt.submit", user=by)
    if attempt.passed:
        finish_if_done(run=attempt.run, by=by)
    return attempt


def marks_of(attempt: Attempt) -> dict[int, bool]:
    """By question number, whether the last answer was right."""
    chosen = dict(
        Answer.objects.filter(question__attempt=attempt)
        .order_by("pk")
        .values_list("question_id", "chosen")
    )
    questions = list(attempt.questions.select_related("version"))
    keys = {
        answer_key.version_id: answer_key.right
        for answer_key in AnswerKey.objects.filter(
            version__in=[question.version_id for question in questions]
        )
    }
    return {
        question.number: question.pk in chosen
        and question.version.type.is_right(
            keys[question.version_id], chosen[question.pk]
        )
        for question in questions
    }
