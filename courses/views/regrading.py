"""Exams marked again: correct a question, then decide about whom it turns."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from courses.exams.exhaustion import decide_exhausted, exhausted
from courses.exams.rechecks import decide_recheck, failed_rechecks
from courses.exams.regrading import (
    CORRECTING,
    DECIDING,
    correct_question,
    decide,
    effect_of,
    mended,
    newest_right,
    then_and_now,
    undecided,
)
from courses.exams.regrading_forms import (
    CorrectionForm,
    DecisionForm,
    exhaustion_form,
    marking_form,
    recheck_form,
)
from courses.learner import LearnerRequest
from courses.models import Attempt, Marking, QuestionVersion
from people.models import AccessRole, User
from people.sight import people_in_sight, roles_of

SHOWN = 50


@require_safe
@login_required
def corrections(request: LearnerRequest) -> HttpResponse:
    """Questions of exams held that say something else by now."""
    _refuse_others(request.user, CORRECTING)
    context = {"versions": mended()[:SHOWN]}
    return render(request, "courses/corrections.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def correction(request: LearnerRequest, pk: int) -> HttpResponse:
    """What marking again would change; sent with the second button, it is done."""
    _refuse_others(request.user, CORRECTING)
    versions = QuestionVersion.objects.select_related("question__course")
    version = get_object_or_404(versions, pk=pk)
    form = CorrectionForm(request.POST or None)
    context: dict[str, Any] = {
        "version": version,
        "form": form,
        "sides": then_and_now(version),
    }
    if form.is_valid():
        try:
            right = newest_right(version) if form.is_newest else None
            if "apply" in request.POST:
                return _correct(request, version, right, form)
            context["effect"] = effect_of(version, right)
        except ValidationError as refusal:
            form.add_error(None, refusal)
    status = 422 if form.errors else 200
    return render(request, "courses/correction.html", context, status=status)


def _correct(
    request: LearnerRequest, version: QuestionVersion, right: Any, form: CorrectionForm
) -> HttpResponse:
    correct_question(
        version=version,
        right=right,
        reason=form.cleaned_data["reason"],
        by=request.user,
    )
    messages.success(
        request, _("Marked again. Whoever it turns is listed for a decision.")
    )
    return redirect("courses:corrections")


@require_safe
@login_required
def decisions(request: LearnerRequest) -> HttpResponse:
    """Whose exam waits for a decision, of the people in sight."""
    _refuse_others(request.user, DECIDING)
    context = {
        "markings": _markings(request.user)[:SHOWN],
        "rechecks": _rechecks(request.user)[:SHOWN],
        "marking_form": marking_form(),
        "recheck_form": recheck_form(),
        "exhausted": _exhausted(request.user)[:SHOWN],
        "exhaustion_form": exhaustion_form(),
    }
    return render(request, "courses/decisions.html", context)


@require_POST
@login_required
def marking_decide(request: LearnerRequest, pk: int) -> HttpResponse:
    """Follow a new marking or leave things as they were."""
    _refuse_others(request.user, DECIDING)
    marking = get_object_or_404(_markings(request.user), pk=pk)
    return _decided(
        request,
        marking_form(request.POST),
        lambda said: decide(marking=marking, by=request.user, **said),
    )


@require_POST
@login_required
def recheck_decide(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """Withdraw what somebody holds who failed, or leave it."""
    _refuse_others(request.user, DECIDING)
    attempt = get_object_or_404(_rechecks(request.user), public_id=public_id)
    return _decided(
        request,
        recheck_form(request.POST),
        lambda said: decide_recheck(attempt=attempt, by=request.user, **said),
    )


@require_POST
@login_required
def exhaustion_decide(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """Give one more attempt, or let the course be begun again."""
    _refuse_others(request.user, DECIDING)
    attempt = get_object_or_404(_exhausted(request.user), public_id=public_id)
    return _decided(
        request,
        exhaustion_form(request.POST),
        lambda said: decide_exhausted(attempt=attempt, by=request.user, **said),
    )


def _decided(
    request: LearnerRequest, form: DecisionForm, act: Callable[[Any], object]
) -> HttpResponse:
    try:
        if not form.is_valid():
            raise ValidationError(_("Choose a decision and write a reason."))
        act(form.cleaned_data)
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    else:
        messages.success(request, _("Your decision is on record."))
    return redirect("courses:decisions")


def _markings(user: User) -> QuerySet[Marking]:
    seen = people_in_sight(user).values("pk")
    return (
        undecided()
        .filter(attempt__person__in=seen)
        .select_related("attempt__person", "attempt__run__course", "correction")
    )


def _rechecks(user: User) -> QuerySet[Attempt]:
    seen = people_in_sight(user).values("pk")
    found = failed_rechecks().filter(person__in=seen)
    return found.select_related("person", "run__course")


def _exhausted(user: User) -> QuerySet[Attempt]:
    seen = people_in_sight(user).values("pk")
    found = exhausted().filter(person__in=seen)
    return found.select_related("person", "run__course")


def _refuse_others(user: User, roles: set[AccessRole]) -> None:
    if not roles_of(user) & roles:
        raise Http404
