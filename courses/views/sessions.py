"""Sessions: which there are, what one needs to know of one, and coming to it."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from courses.catalogue import course_page_for
from courses.learner import LearnerRequest
from courses.models import Enrolment, Session
from courses.practice.sheets import asked_to_sign
from courses.sessions.enrolling import cancel_enrolment, enrol
from courses.sessions.forms import TimetableForm
from courses.sessions.policy import sessions_run_by
from courses.sessions.timetable import offers, sessions_given_by, timetable
from people.models import Unit
from people.sight import acts_for_units, units_to_act_for


@require_safe
@login_required
def sessions(request: LearnerRequest) -> HttpResponse:
    """What one can enrol in, first for what one must still do."""
    form = TimetableForm(request.GET)
    form.full_clean()
    is_unplanned = form.errors.pop("course", None) is not None
    asked = form.cleaned_data
    inviting = None if is_unplanned else _inviting(request)
    page = timetable(
        request.user, asked, asked.get("page") or 1, for_others=inviting is not None
    )
    context = {
        "form": form,
        "page": page,
        "is_narrowed": any(asked.values()),
        "given": sessions_given_by(request.user),
        "asked_to_sign": asked_to_sign(request.user),
        "is_unplanned": is_unplanned,
        "inviting": inviting,
    }
    return render(request, "courses/sessions.html", context)


def _inviting(request: LearnerRequest) -> Unit | None:
    """The unit whose people are to be invited, when its commander came from its gaps."""
    code = request.GET.get("unit")
    return units_to_act_for(request.user).filter(code=code).first() if code else None


@require_safe
@login_required
def session(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """When, where, by whom and with what; and one's own place in it."""
    found = _found(public_id)
    (offer,) = offers([found], request.user)
    context = {
        "session": found,
        "offer": offer,
        "ahead": _ahead(offer.mine),
        "course_page": course_page_for(found.course),
        "may_invite": not found.has_begun and acts_for_units(request.user),
        "is_run": sessions_run_by(request.user).contains(found),
        "teaches": request.user in found.instructors.all(),
    }
    return render(request, "courses/session.html", context)


@require_POST
@login_required
def session_enrol(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """Come to a session, or wait for a place."""
    found = _found(public_id)
    try:
        enrolment = enrol(session=found, person=request.user, by=request.user)
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    else:
        messages.success(request, _enrolled(enrolment))
    return redirect("courses:session", public_id)


@require_POST
@login_required
def session_leave(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """Give up one's place, or the wait for one."""
    found = _found(public_id)
    mine = found.enrolments.standing().filter(person=request.user).first()
    try:
        if mine is not None:
            cancel_enrolment(enrolment=mine, by=request.user)
            messages.success(request, _("You are no longer enrolled."))
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    return redirect("courses:session", public_id)


def _found(public_id: uuid.UUID) -> Session:
    known = Session.objects.with_numbers().select_related("course__practice")
    return get_object_or_404(known.prefetch_related("instructors"), public_id=public_id)


def _ahead(mine: Enrolment | None) -> int | None:
    """How many wait longer than oneself; none for who does not wait."""
    if mine is None or mine.has_place:
        return None
    waiting = Enrolment.objects.filter(session=mine.session_id).waiting()
    return waiting.filter(pk__lt=mine.pk).count()


def _enrolled(enrolment: Enrolment) -> str:
    if enrolment.has_place:
        return _("You are enrolled: you have a place.")
    return _("It is full. You are on the waiting list.")
