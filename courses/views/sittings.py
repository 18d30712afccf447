"""Supervising an exam: plan a sitting, read its start code, see who is in it."""

from __future__ import annotations

import uuid

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from courses.exams.sitting_form import SittingForm
from courses.exams.sittings import (
    close_sitting,
    may_supervise,
    plan_sitting,
    sittings_of,
)
from courses.exams.watching import takers_of
from courses.learner import LearnerRequest
from courses.models import Sitting

SHOWN = 50


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def sittings(request: LearnerRequest) -> HttpResponse:
    """One's own sittings, and a form to plan another."""
    if not may_supervise(request.user):
        raise Http404
    form = SittingForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            planned = plan_sitting(**form.cleaned_data, by=request.user)
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            return redirect("courses:sitting", planned.public_id)
    known = sittings_of(request.user).select_related("course")[:SHOWN]
    context = {"form": form, "sittings": known}
    status = 422 if form.errors else 200
    return render(request, "courses/sittings.html", context, status=status)


@require_safe
@login_required
def sitting(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """The start code, who has begun and who has handed in."""
    found = _own(request, public_id)
    context = {"sitting": found, "takers": takers_of(found)}
    return render(request, "courses/sitting.html", context)


@require_POST
@login_required
def sitting_close(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """Let nobody begin any more."""
    close_sitting(sitting=_own(request, public_id), by=request.user)
    return redirect("courses:sitting", public_id)


def _own(request: LearnerRequest, public_id: uuid.UUID) -> Sitting:
    known = sittings_of(request.user).select_related("course")
    return get_object_or_404(known, public_id=public_id)
