"""The acts of an exam: start an attempt, answer its questions, hand it in.

The acts of one person wait for each other, so that limits hold whatever comes at once.
"""

from __future__ import annotations

import secrets
import uuid
from fractions import Fraction
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from courses.exams.blueprint import draw
from courses.exams.extra_time import extra_percent
from courses.exams.limits import deadline_of
from courses.exams.prospects import bar_in_words, limits_for, outlook_for
from courses.exams.sittings import refuse_wrong_code, sitting_with
from courses.exams.verdicts import first_marking, judge
from courses.lessons.learning import are_lessons_done, finish_if_done
from courses.models import (
    Answer,
    Attempt,
    AttemptQuestion,
    LearningRun,
    QuestionVersion,
    Sitting,
)
from courses.models.attempts import AttemptQuerySet
from courses.question_types import Given
from courses.question_types.dealing import ExamDealer
from courses.questions.marking import passes
from courses.releases.manifest import Manifest
from people.days import today
from people.models import User
from people.recording import lock

chance = secrets.SystemRandom()


class TokenUsedError(ValidationError):
    """The same token came before, with something else."""


class HandedInError(ValidationError):
    """The attempt was handed in before."""


class ElsewhereError(ValidationError):
    """The attempt goes on in another browser."""


def start_attempt(
    *, run: LearningRun, by: User, seat: str = "", code: str = ""
) -> Attempt:
    """Draw an exam for this run, or give back the one that is open.

    What was drawn is stored, in the order and with the handles of this attempt. From
    then on it can be answered in the browser that has the seat, and in no other. With
    the start code of a sitting it is taken under supervision.
    """
    hand_in_overdue(Attempt.objects.filter(person=run.person), by=by)
    return _start(run, by, seat, code)


@transaction.atomic
def _start(run: LearningRun, by: User, seat: str, code: str) -> Attempt:
    lock(run.person_id)
    run = LearningRun.objects.get(pk=run.pk)
    manifest = Manifest.read(run.release.manifest)
    if not manifest.has_quiz:
        raise ValidationError(_("This course has no exam."))
    if not run.is_open:
        raise ValidationError(_("You have completed this course already."))
    if run.is_cut_off_on(today()):
        raise ValidationError(
            _("The version you began does not count any more: begin the course again.")
        )
    there = run.attempts.open().first()
    if there is not None:
        return there
    if not are_lessons_done(run):
        raise ValidationError(_("Finish the lessons first."))
    _refuse_author(run.person, manifest)
    attempt = _new(run, manifest, _sitting(run, manifest, code))
    attempt.seat = seat
    attempt.full_clean()
    attempt.save()
    _draw(attempt, manifest)
    log(attempt, "courses.attempt.start", user=by)
    return attempt


def _refuse_author(person: User, manifest: Manifest) -> None:
    """Who wrote or approved what the exam may ask, whenever that was, knows what is right."""
    asked = QuestionVersion.objects.filter(pk__in=manifest.questions)
    ever = QuestionVersion.objects.filter(question__in=asked.values("question"))
    if ever.filter(Q(recorded_by=person) | Q(approval__recorded_by=person)).exists():
        raise ValidationError(
            _(
                "You wrote or approved questions of this exam, so it proves nothing about you. "
                "Ask the training coordinator for another way."
            )
        )


def _sitting(run: LearningRun, manifest: Manifest, code: str) -> Sitting | None:
    """The sitting that the start code opens; one is needed where the exam says so."""
    if code:
        return sitting_with(code, course=run.course, person=run.person)
    if manifest.limits.supervised:
        raise ValidationError(_("Type the start code that your supervisor tells you."))
    return None


def _new(run: LearningRun, manifest: Manifest, sitting: Sitting | None) -> Attempt:
    """The next attempt of a run, as far as the limits leave one."""
    now = timezone.now()
    limits = limits_for(run)
    if sitting is not None:
        limits = limits.until(sitting.closes_at)
    refusal = bar_in_words(outlook_for(run, now=now))
    if refusal:
        raise ValidationError(refusal)
    return Attempt(
        person=run.person,
        quiz=run.course.quiz,
        run=run,
        sitting=sitting,
        number=run.attempts.count() + 1,
        number_limit=limits.max_attempts,
        pass_numerator=manifest.pass_mark.numerator,
        pass_denominator=manifest.pass_mark.denominator,
        started_at=now,
        deadline=deadline_of(
            limits,
            started_at=now,
            extra_percent=extra_percent(run.person, timezone.localdate(now)),
        ),
    )


def _draw(attempt: Attempt, manifest: Manifest) -> None:
    drawn = draw(manifest.pools, chance)
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
def answer_question(
    *,
    question: AttemptQuestion,
    given: Given,
    by: User,
    token: uuid.UUID | None = None,
    seat: str = "",
) -> Answer:
    """Answer a question of an open attempt; until it is handed in it may change.

    When the time is up the answer is kept as late and does not count.
    """
    attempt = _locked(question.attempt)
    _refuse_elsewhere(attempt, seat)
    if not attempt.is_open and not attempt.ran_out:
        raise HandedInError(_("This exam has been handed in already."))
    chosen = question.version.type.read(question.handles, given)
    return _kept(attempt, question, chosen, token, by)


def _kept(
    attempt: Attempt,
    question: AttemptQuestion,
    chosen: Any,
    token: uuid.UUID | None,
    by: User,
) -> Answer:
    """The answer stored, unless it is there already."""
    question.attempt = attempt
    so_far = Answer.objects.filter(question__attempt=attempt)
    told_before = token and so_far.filter(token=token).first()
    if told_before:
        if (told_before.question_id, told_before.chosen) != (question.pk, chosen):
            raise TokenUsedError(_("This was sent before, with another answer."))
        return told_before
    last = so_far.filter(question=question).order_by("pk").last()
    if last is not None and last.chosen == chosen and token is None:
        return last
    return Answer.objects.create(
        question=question, chosen=chosen, token=token, recorded_by=by
    )


@transaction.atomic
def take_over(*, attempt: Attempt, by: User, seat: str, code: str = "") -> Attempt:
    """Go on in this browser; the one before can answer nothing from now on.

    Under supervision the start code is asked again: who does not hear it is not there.
    """
    attempt = _locked(attempt)
    if attempt.is_elsewhere(seat):
        if attempt.sitting is not None:
            refuse_wrong_code(attempt.sitting, code, person=attempt.person)
        attempt.seat = seat
        attempt.save(update_fields=["seat"])
        log(attempt, "courses.attempt.take_over", user=by)
    return attempt


def _refuse_elsewhere(attempt: Attempt, seat: str) -> None:
    if attempt.is_elsewhere(seat):
        raise ElsewhereError(_("This exam goes on in another browser."))


@transaction.atomic
def submit_attempt(*, attempt: Attempt, by: User | None, seat: str = "") -> Attempt:
    """Hand in and mark. What is not answered is wrong; handing in twice is once.

    What came after the deadline does not count; on which day it was passed follows from
    the deadline, however late somebody notices that the time is up.
    """
    attempt = _locked(attempt)
    if not attempt.is_open:
        return attempt
    _refuse_elsewhere(attempt, seat)
    attempt.submitted_at = now = timezone.now()
    attempt.ran_out = attempt.deadline is not None and now > attempt.deadline
    marks = judge(attempt)
    attempt.right = sum(marks.values())
    attempt.passed = passes(
        attempt.right,
        of=len(marks),
        pass_mark=Fraction(attempt.pass_numerator, attempt.pass_denominator),
    )
    attempt.full_clean()
    attempt.save()
    first_marking(attempt, marks, by=by)
    log(attempt, "courses.attempt.submit", user=by, data=_timing(attempt))
    if attempt.passed:
        finish_if_done(run=attempt.run, by=by, on=timezone.localdate(attempt.ended_at))
    return attempt


def hand_in_overdue(attempts: AttemptQuerySet, *, by: User | None) -> int:
    """Hand in, with what was answered in time, what nobody handed in; says how many."""
    overdue = list(attempts.overdue(timezone.now()))
    for attempt in overdue:
        submit_attempt(attempt=attempt, by=by)
    return len(overdue)


def _locked(attempt: Attempt) -> Attempt:
    """The attempt as it is now, while nothing else of its person goes on."""
    lock(attempt.person_id)
    return Attempt.objects.select_related("run", "person").get(pk=attempt.pk)


def _timing(attempt: Attempt) -> dict[str, int]:
    """How many answers counted by grace, and how many came too late."""
    if attempt.deadline is None:
        return {}
    after = Answer.objects.filter(
        question__attempt=attempt, recorded_at__gt=attempt.deadline
    )
    late = after.filter(recorded_at__gt=attempt.counts_until).count()
    return {"in_grace": after.count() - late, "late": late}
