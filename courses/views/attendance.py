"""The list of a session, for who keeps it: who comes, who was there, who passed."""

import uuid
from dataclasses import replace

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from courses.learner import LearnerRequest
from courses.models import Outcome, Session
from courses.sessions.enrolling import let_in
from courses.sessions.policy import sessions_run_by
from courses.sessions.results import (
    Participant,
    participants,
    record_results,
    would_record,
)
from people.sight import people_met


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def participants_page(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """Who is enrolled; posted, what would be recorded, and at last the record."""
    session = session_run_by(request, public_id)
    found = participants(session, people_met(request.user))
    if request.method == "POST":
        return _entered(request, session, found)
    return _shown(request, session, found)


@require_POST
@login_required
def participant_came(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """Add somebody in sight who came without a place."""
    session = session_run_by(request, public_id)
    name = request.POST.get("name", "")
    found = people_met(request.user).called(name)[:2]
    if len(found) != 1:
        messages.error(request, _nobody(name) if not found else _several(name))
        return redirect("courses:participants", public_id)
    try:
        let_in(session=session, person=found[0], by=request.user)
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    return redirect("courses:participants", public_id)


def _nobody(name: str) -> str:
    return _("Nobody in your sight is called “%(name)s”.") % {"name": name}


def _several(name: str) -> str:
    words = _("Several people are called “%(name)s”: give the service number.")
    return words % {"name": name}


def session_run_by(request: LearnerRequest, public_id: uuid.UUID) -> Session:
    """A session of which the reader keeps the list."""
    run = sessions_run_by(request.user).select_related(
        "course__practice__assessor_item"
    )
    return get_object_or_404(run, public_id=public_id)


def _entered(
    request: LearnerRequest, session: Session, found: list[Participant]
) -> HttpResponse:
    chosen = _chosen(request.POST, found)
    if request.POST.get("act") == "back":
        kept = [replace(one, chosen=chosen.get(one.enrolment.pk, "")) for one in found]
        return _shown(request, session, kept)
    if request.POST.get("act") != "record":
        return _checked(request, session, found, chosen)
    try:
        made = record_results(session=session, chosen=chosen, by=request.user)
    except ValidationError as refusal:
        for words in refusal.messages:
            messages.error(request, words)
        return _checked(request, session, found, chosen)
    messages.success(request, _recorded(len(made)))
    return redirect("courses:participants", session.public_id)


def _checked(
    request: LearnerRequest,
    session: Session,
    found: list[Participant],
    chosen: dict[int, Outcome],
) -> HttpResponse:
    """What would be recorded, before anything is."""
    entries = would_record(session, chosen, by=request.user)
    if not entries:
        messages.info(request, _("There is nothing new to record."))
        return _shown(request, session, found)
    context = {
        "session": session,
        "entries": entries,
        "has_problems": any(entry.problem for entry in entries),
        "passing": sum(entry.completes for entry in entries),
    }
    return render(request, "courses/results_preview.html", context)


def _shown(
    request: LearnerRequest, session: Session, found: list[Participant]
) -> HttpResponse:
    context = {
        "session": session,
        "participants": [one for one in found if one.enrolment.has_place],
        "waiting": [one for one in found if not one.enrolment.has_place],
        "unseen": session.enrolments.standing().count() - len(found),
        "outcomes": _outcomes(session),
    }
    return render(request, "courses/participants.html", context)


def _outcomes(session: Session) -> list[tuple[str, str]]:
    """What can be entered; what is signed off on a sheet is not passed here."""
    on_sheet = hasattr(session.course, "practice")
    return [
        (str(value), str(label))
        for value, label in Outcome.choices
        if not (on_sheet and value == Outcome.PASSED)
    ]


def _chosen(posted: QueryDict, found: list[Participant]) -> dict[int, Outcome]:
    """What was chosen for each in sight; the rest gets what was chosen for the rest."""
    rest = posted.get("rest", "")
    said = {
        one.enrolment.pk: posted.get(f"outcome-{one.enrolment.pk}", "")
        or one.meant_by(rest)
        for one in found
        if one.enrolment.has_place
    }
    return {pk: Outcome(one) for pk, one in said.items() if one in Outcome.values}


def _recorded(count: int) -> str:
    return ngettext(
        "Recorded for %(count)d person.", "Recorded for %(count)d people.", count
    ) % {"count": count}
