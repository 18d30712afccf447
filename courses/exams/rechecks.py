"""People who failed an exam of which they still hold a completion.

Failing is a fact. Whether the completion stays is decided by somebody who answers for
the person, in one act with the withdrawal.
"""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.ledger import revoke_completion
from certification.models import Completion
from courses.models import Attempt, RecheckDecision
from people.days import today
from people.models import User
from people.recording import lock


def failed_rechecks() -> QuerySet[Attempt]:
    """The last attempt of a run, failed, while a completion of the course is held."""
    later = Attempt.objects.filter(run=OuterRef("run"), number__gt=OuterRef("number"))
    return (
        Attempt.objects.filter(passed=False, recheck_decision__isnull=True)
        .filter(~Exists(later), run__completion__isnull=True)
        .filter(Exists(_held(OuterRef("person"), OuterRef("run__course"))))
        .order_by("submitted_at", "pk")
    )


def _held(person: Any, course: Any) -> QuerySet[Completion]:
    """What is held of a course today, the newest first."""
    return (
        Completion.objects.filter(
            Q(valid_until=None) | Q(valid_until__gte=today()),
            person=person,
            course=course,
        )
        .unrevoked()
        .order_by("-completed_on", "-pk")
    )


@transaction.atomic
def decide_recheck(
    *, attempt: Attempt, choice: str, reason: str, by: User
) -> RecheckDecision:
    """Withdraw the completion from the day of failing, or leave it, with a reason."""
    lock(attempt.person_id)
    if attempt.person_id == by.pk:
        raise ValidationError(_("Somebody else decides about your own exam."))
    if not failed_rechecks().filter(pk=attempt.pk).exists():
        raise ValidationError(_("About this exam somebody has decided already."))
    held = _held(attempt.person_id, attempt.run.course_id)
    decision = RecheckDecision(
        attempt=attempt,
        completion=held[0],
        choice=choice,
        reason=reason,
        recorded_by=by,
    )
    decision.full_clean()
    decision.save()
    if choice == RecheckDecision.Choice.WITHDRAW:
        for completion in held:
            _withdraw(completion, attempt, reason, by)
    log(decision, "courses.recheck.decide", user=by)
    return decision


def _withdraw(completion: Completion, attempt: Attempt, reason: str, by: User) -> None:
    failed_on = timezone.localdate(attempt.ended_at)
    revoke_completion(
        completion=completion,
        effective_on=max(failed_on, completion.completed_on),
        reason=reason,
        by=by,
    )
