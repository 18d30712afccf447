"""People who used up all attempts at an exam and did not pass."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Exists, F, OuterRef, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from courses.models import Attempt, ExhaustionDecision
from people.models import User
from people.recording import lock


def exhausted() -> QuerySet[Attempt]:
    """The last attempt that an exam allowed in a run that goes on, failed."""
    passed = Attempt.objects.filter(run=OuterRef("run"), passed=True)
    return (
        Attempt.objects.filter(passed=False, number=F("number_limit"))
        .filter(run__ended_at__isnull=True, exhaustion_decision__isnull=True)
        .filter(~Exists(passed))
        .order_by("submitted_at", "pk")
    )


@transaction.atomic
def decide_exhausted(
    *, attempt: Attempt, choice: str, reason: str, by: User
) -> ExhaustionDecision:
    """Give one more attempt, or end the run so that the course is begun again."""
    lock(attempt.person_id)
    if attempt.person_id == by.pk:
        raise ValidationError(_("Somebody else decides about your own exam."))
    if not exhausted().filter(pk=attempt.pk).exists():
        raise ValidationError(_("About this exam somebody has decided already."))
    decision = ExhaustionDecision(
        attempt=attempt, choice=choice, reason=reason, recorded_by=by
    )
    decision.full_clean()
    decision.save()
    if choice == ExhaustionDecision.Choice.ANEW:
        run = attempt.run
        run.ended_at = timezone.now()
        run.save(update_fields=["ended_at"])
    log(decision, "courses.exhaustion.decide", user=by)
    return decision
