"""The acts about applications: somebody asks, somebody else decides."""

from __future__ import annotations

import datetime
from typing import cast

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.ledger import record_completion
from certification.models import (
    Application,
    ApplicationDecision,
    Completion,
    Course,
    Waiver,
    WaiverRefusal,
)
from certification.waivers import ask_waiver, is_concerned
from people.days import today
from people.models import Letter, User
from people.post import Draft, put

READABLE = datetime.timedelta(days=30)
"""After so long a letter about a decision is no news any more."""


@transaction.atomic
def apply(*, application: Application, by: User) -> Application:
    """Hand in what one asks for; only for oneself."""
    if application.person_id != by.pk:
        raise ValidationError(_("Everybody asks for themselves."))
    application.recorded_by = by
    application.full_clean()
    application.save()
    log(application, "certification.application.enter", user=by)
    return application


@transaction.atomic
def accept_evidence(
    *,
    application: Application,
    completed_on: datetime.date,
    valid_until: datetime.date | None,
    reason: str = "",
    by: User,
) -> ApplicationDecision:
    """Let what was learned elsewhere count, until the day that its paper says."""
    application = _to_decide(application, Application.Kind.EVIDENCE, by)
    completion = record_completion(
        person=application.person,
        course=cast("Course", application.course),  # the database holds it so
        completed_on=completed_on,
        valid_until=valid_until,
        source=Completion.Source.EXTERNAL,
        reference=str(application.public_id),
        idempotency_key=f"application:{application.pk}",
        by=by,
    )
    return _decide(application, True, reason, by, completion=completion)


@transaction.atomic
def pass_on_waiver(
    *, application: Application, reason: str = "", by: User
) -> ApplicationDecision:
    """Ask the waiver for the person: it counts when a third one approves it."""
    application = _to_decide(application, Application.Kind.WAIVER, by)
    waiver = ask_waiver(
        person=application.person,
        item=application.item,
        start=cast("datetime.date", application.start),  # the database holds it so
        end=cast("datetime.date", application.end),
        reason=(reason or application.words)[:500],
        by=by,
    )
    return _decide(application, True, reason, by, waiver=waiver)


@transaction.atomic
def settle_correction(
    *, application: Application, reason: str, by: User
) -> ApplicationDecision:
    """Say what was done about a line that was called wrong."""
    application = _to_decide(application, Application.Kind.CORRECTION, by)
    if not reason.strip():
        raise ValidationError({"reason": _("Say what you did about it.")})
    return _decide(application, True, reason, by)


@transaction.atomic
def refuse_application(
    *, application: Application, reason: str, by: User
) -> ApplicationDecision:
    """Refuse with a reason that the person reads."""
    application = _to_decide(application, application.kind, by)
    if not reason.strip():
        raise ValidationError({"reason": _("Say why it is refused.")})
    return _decide(application, False, reason, by)


@transaction.atomic
def refuse_waiver(*, waiver: Waiver, reason: str, by: User) -> WaiverRefusal:
    """Not let a waiver count: by neither the person concerned nor the one who asked."""
    if is_concerned(waiver, by):
        raise ValidationError(
            _("Somebody else must decide: neither who asked nor who is excused.")
        )
    if hasattr(waiver, "approval"):
        raise ValidationError(_("This waiver has been approved already."))
    if hasattr(waiver, "withdrawal"):
        raise ValidationError(_("This waiver was withdrawn."))
    refusal = WaiverRefusal(waiver=waiver, reason=reason, recorded_by=by)
    refusal.full_clean()
    refusal.save()
    log(refusal, "certification.waiver.refuse", user=by)
    return refusal


def _to_decide(application: Application, kind: str, by: User) -> Application:
    """The application, locked: one decision, by somebody else."""
    found = Application.objects.select_for_update(no_key=True).get(pk=application.pk)
    if found.person_id == by.pk:
        raise ValidationError(_("Somebody else must decide on what you ask."))
    if found.kind != kind:
        raise ValidationError(_("This is another kind of application."))
    if not found.is_open:
        raise ValidationError(_("A decision was made already."))
    return found


def _decide(
    application: Application,
    accepted: bool,
    reason: str,
    by: User,
    *,
    completion: Completion | None = None,
    waiver: Waiver | None = None,
) -> ApplicationDecision:
    decision = ApplicationDecision(
        application=application,
        accepted=accepted,
        reason=reason.strip(),
        completion=completion,
        waiver=waiver,
        recorded_by=by,
    )
    decision.full_clean()
    decision.save()
    log(decision, "certification.application.decide", user=by)
    put([_letter(application, decision)])
    return decision


def _letter(application: Application, decision: ApplicationDecision) -> Draft:
    person = application.person
    with translation.override(person.language):
        context = {
            "person": person,
            "application": application,
            "decision": decision,
            "site": settings.PUBLIC_BASE_URL,
        }
        return Draft(
            key=f"application:{application.public_id}",
            kind=Letter.Kind.DECISION,
            person=person.pk,
            subject=_("Decided: %(subject)s") % {"subject": application.subject},
            body=render_to_string("certification/letters/decision.txt", context),
            last_day=today() + READABLE,
        )
