"""Marking exams again after a question turned out to be wrong.

A new marking is added, the old one stays. Where it turns passing into failing, or back,
nothing follows by itself: somebody decides.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Exists, F, OuterRef, QuerySet, Subquery
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.ledger import revoke_completion
from certification.models import Completion
from courses.authoring.approving import Reading, picture_of, readings
from courses.exams.verdicts import Right, chosen_in, first_marking, marks_of, right_of
from courses.lessons.learning import finish_if_done
from courses.models import (
    AnswerKey,
    Attempt,
    AttemptQuestion,
    Correction,
    Marking,
    MarkingDecision,
    QuestionVersion,
    Quiz,
)
from courses.questions.marking import passes
from people.models import AccessRole, User
from people.recording import lock

CORRECTING = {AccessRole.INSTRUCTOR, AccessRole.ADMINISTRATOR}
"""Who may say what is right after all: who writes questions."""

DECIDING = {AccessRole.COORDINATOR, AccessRole.ADMINISTRATOR}
"""Who may decide about the people in their sight."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What marking one attempt again would make of it."""

    attempt: Attempt
    verdicts: dict[int, bool]
    right: int
    passed: bool

    @property
    def turns(self) -> bool:
        """Whether it passes where it failed, or the other way round."""
        return self.passed != self.attempt.passed


@dataclass(frozen=True, slots=True)
class Effect:
    """How many exams marking again would touch."""

    marked: int
    to_failed: int
    to_passed: int


def mended() -> QuerySet[QuestionVersion]:
    """What questions said in exams handed in, where they say something else by now."""
    held = AttemptQuestion.objects.filter(
        version=OuterRef("pk"), attempt__submitted_at__isnull=False
    )
    later = QuestionVersion.objects.filter(
        question=OuterRef("question"),
        number__gt=OuterRef("number"),
        approval__isnull=False,
    )
    newest = Correction.objects.filter(version=OuterRef("pk")).order_by("-pk")
    found = QuestionVersion.objects.filter(Exists(held), Exists(later)).annotate(
        marked_again_at=Subquery(newest.values("recorded_at")[:1])
    )
    return found.select_related("question__course").order_by("-pk")


def effect_of(version: QuestionVersion, right: Any | None) -> Effect:
    """What a correction would change, while nothing is written."""
    found = list(remarks(version, Right(right, everything=right is None)))
    turned = [remark.passed for remark in found if remark.turns]
    return Effect(len(found), turned.count(False), turned.count(True))


def newest_right(version: QuestionVersion) -> Any:
    """What the newest approved version says is right, where the older one offers it."""
    approved = version.question.versions.filter(approval__isnull=False)
    newest = approved.order_by("number").last()
    if newest is None or newest.kind != version.kind:
        raise ValidationError(_("The question asks something else by now."))
    right = AnswerKey.objects.get(version=newest).right
    _refuse_impossible(version, right)
    return right


@dataclass(frozen=True, slots=True)
class Side:
    """A question as it read at one time, with what was right then."""

    version: QuestionVersion
    readings: Sequence[Reading]
    picture: Mapping[str, Any]


def then_and_now(version: QuestionVersion) -> list[Side]:
    """A question as exams asked it, and beside it as it was approved last."""
    approved = version.question.versions.filter(approval__isnull=False)
    newest = approved.select_related("answer_key").order_by("number").last()
    sides = [version]
    if newest is not None and newest != version:
        sides.append(newest)
    return [Side(one, list(readings(one)), picture_of(one)) for one in sides]


def _refuse_impossible(version: QuestionVersion, right: Any) -> None:
    """What is right must be something that the version offers."""
    version.type.refuse(version.content(), right)
    try:
        version.type.told_right(version.content(), right)
    except (KeyError, IndexError, TypeError) as lacking:
        raise ValidationError(
            _("The question did not offer this answer then.")
        ) from lacking


def remarks(version: QuestionVersion, known: Right) -> Iterator[Remark]:
    """The attempts that asked this version and would be marked otherwise."""
    asked = Attempt.objects.exclude(submitted_at=None).filter(
        questions__version=version
    )
    for attempt in asked.order_by("pk").iterator(chunk_size=500):
        remark = _remark(attempt, version, known)
        if remark is not None:
            yield remark


def _remark(attempt: Attempt, version: QuestionVersion, known: Right) -> Remark | None:
    """The marking of an attempt with this one question judged anew."""
    before = marks_of(attempt)
    question = attempt.questions.get(version=version)
    verdict = known.holds(version, chosen_in(attempt).get(question.pk))
    if before[question.number] == verdict:
        return None
    after = {**before, question.number: verdict}
    right = sum(after.values())
    mark = Fraction(attempt.pass_numerator, attempt.pass_denominator)
    return Remark(attempt, after, right, passes(right, of=len(after), pass_mark=mark))


@transaction.atomic
def correct_question(
    *, version: QuestionVersion, right: Any | None, reason: str, by: User
) -> Correction:
    """Say what is right after all, and mark again whatever exam asked it.

    Without ``right`` the question counts as right for everybody.
    """
    Quiz.objects.select_for_update(no_key=True).filter(
        course=version.question.course_id
    ).first()
    if right is not None:
        _refuse_impossible(version, right)
    correction = Correction(version=version, right=right, reason=reason, recorded_by=by)
    correction.full_clean(exclude=["right"])
    correction.save()
    marked = mark_again(correction, by=by)
    log(correction, "courses.question.correct", user=by, data={"marked": marked})
    return correction


@transaction.atomic
def mark_again(correction: Correction, *, by: User | None) -> int:
    """Add a marking to every attempt that it changes; done twice, it changes nothing."""
    known = right_of([correction.version_id])[correction.version_id]
    made = 0
    for remark in remarks(correction.version, known):
        _add_marking(remark, correction, by)
        made += 1
    return made


def mark_what_was_missed(now: datetime.datetime) -> int:
    """Mark again what was being handed in at the very moment of a correction."""
    lately = now - datetime.timedelta(days=2)
    fresh = Correction.objects.filter(recorded_at__gte=lately)
    return sum(mark_again(correction, by=None) for correction in fresh)


def _add_marking(remark: Remark, correction: Correction, by: User | None) -> None:
    attempt = remark.attempt
    first_marking(attempt, marks_of(attempt), by=attempt.person)
    Marking.objects.create(
        attempt=attempt,
        number=Marking.objects.filter(attempt=attempt).count() + 1,
        verdicts=remark.verdicts,
        right=remark.right,
        passed=remark.passed,
        correction=correction,
        recorded_by=by,
    )
    if not remark.turns:
        Attempt.objects.filter(pk=attempt.pk).update(right=remark.right)


def undecided() -> QuerySet[Marking]:
    """Newest markings that turn passing into failing, or back, and wait for a decision."""
    newest = Marking.objects.filter(attempt=OuterRef("attempt")).order_by("-number")
    return (
        Marking.objects.filter(pk=Subquery(newest.values("pk")[:1]))
        .exclude(passed=F("attempt__passed"))
        .filter(decision__isnull=True, number__gt=1)
        .order_by("recorded_at", "pk")
    )


@transaction.atomic
def decide(*, marking: Marking, choice: str, reason: str, by: User) -> MarkingDecision:
    """Follow a new marking, or leave things as they were, with a reason.

    Following one that fails withdraws the completion that the attempt had brought, from
    its own day; following one that passes records the completion if nothing else is
    left to do.
    """
    lock(marking.attempt.person_id)
    marking = undecided().filter(pk=marking.pk).first() or _decided_already()
    if marking.attempt.person_id == by.pk:
        raise ValidationError(_("Somebody else decides about your own exam."))
    decision = MarkingDecision(
        marking=marking, choice=choice, reason=reason, recorded_by=by
    )
    decision.full_clean()
    decision.save()
    if choice == MarkingDecision.Choice.FOLLOW:
        _follow(marking, reason, by)
    log(decision, "courses.marking.decide", user=by)
    return decision


def _decided_already() -> Marking:
    raise ValidationError(_("About this marking somebody has decided already."))


def _follow(marking: Marking, reason: str, by: User) -> None:
    attempt = marking.attempt
    attempt.right, attempt.passed = marking.right, marking.passed
    attempt.full_clean()
    attempt.save(update_fields=["right", "passed"])
    run = attempt.run
    if marking.passed:
        finish_if_done(run=run, by=by, on=timezone.localdate(attempt.ended_at))
    elif not run.attempts.filter(passed=True).exists():
        _withdraw(run.completion, reason, by)


def _withdraw(completion: Completion | None, reason: str, by: User) -> None:
    """The completion never counted; one that was withdrawn already stays so."""
    if completion is not None and completion.revocation is None:
        revoke_completion(
            completion=completion,
            effective_on=completion.completed_on,
            reason=reason,
            by=by,
        )
