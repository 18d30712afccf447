"""Deciding on what people ask about their record."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from certification.applications.acts import refuse_waiver
from certification.applications.deciding import (
    SECOND_SAID,
    applications_in_sight,
    asked_of_others,
    decidable,
    waiting_waivers,
    waiver_asked,
    waivers_to_approve,
)
from certification.applications.forms import DecisionForm, ReasonForm
from certification.effects.on_person import effect_of_waiver
from certification.models import Application, Waiver
from certification.views import reader_of
from certification.waivers import approve_waiver
from people.days import today
from people.models import User
from people.sight import people_to_act_for

ASKING = ["GET", "HEAD", "POST"]
LATEST = 20


@login_required
@require_safe
def applications(request: HttpRequest) -> HttpResponse:
    """What waits for a decision, oldest first, and what was decided last."""
    reader = reader_of(request)
    if not people_to_act_for(reader).exists():
        raise Http404
    asked = decidable(reader).select_related(
        "person",
        "course",
        "item",
        "completion__course",
        "decision__recorded_by",
        *SECOND_SAID,
    )
    waiting = waivers_to_approve(reader).select_related(
        "person", "item", "course", "requested_by"
    )
    context = {
        "open": asked.open().order_by("recorded_at", "pk"),
        "waivers": waiting.order_by("recorded_at", "pk"),
        "own": asked_of_others(reader).select_related(
            "person", "item", "course", "requested_by"
        ),
        "decided": asked.exclude(decision=None)[:LATEST],
    }
    return render(request, "certification/applications.html", context)


@login_required
@require_http_methods(ASKING)
def application(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """One application, and the decision on it; its own person only reads it."""
    reader = reader_of(request)
    asked = applications_in_sight(reader).select_related(
        "person", "course", "item", "completion__course", "decision__recorded_by"
    )
    found = get_object_or_404(asked, public_id=public_id)
    may_decide = found.is_open and found.person_id != reader.pk
    if request.method == "POST" and not may_decide:
        messages.error(request, _("There is nothing for you to decide here."))
        return redirect("certification:application", public_id)
    form = DecisionForm(request.POST or None, application=found)
    if form.is_valid() and form.decide(by=reader):
        messages.success(request, _("Decided. The person gets a letter about it."))
        return redirect("certification:applications")
    context = {"application": found, "kinds": Application.Kind}
    context["form"] = form if may_decide else None
    if found.is_open and found.kind == Application.Kind.WAIVER:
        context["changes"] = effect_of_waiver(waiver_asked(found), since=today())
    status = 422 if form.is_bound else 200
    return render(request, "certification/application.html", context, status=status)


@login_required
@require_http_methods(ASKING)
def waiver(request: HttpRequest, pk: int) -> HttpResponse:
    """A waiver that waits for a second person: approve or refuse it."""
    reader = reader_of(request)
    seen = Q(person=reader) | Q(pk__in=waivers_to_approve(reader).values("pk"))
    waiting = (
        waiting_waivers()
        .filter(seen)
        .select_related("person", "item", "course", "requested_by")
    )
    found = get_object_or_404(waiting, pk=pk)
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and _decided(request, found, form, by=reader):
        return redirect("certification:applications")
    context = {
        "waiver": found,
        "form": form,
        "may_decide": found.person_id != reader.pk,
        "changes": effect_of_waiver(found, since=today()),
    }
    status = 422 if form.is_bound else 200
    return render(request, "certification/waiver.html", context, status=status)


def _decided(
    request: HttpRequest, waiver: Waiver, form: ReasonForm, *, by: User
) -> bool:
    """Whether it was decided; if not, the form or a message says why."""
    try:
        if "approve" in request.POST:
            approve_waiver(waiver=waiver, by=by)
            told = _("Approved: the waiver counts from its first day.")
        elif form.is_valid():
            reason = form.cleaned_data["reason"]
            refuse_waiver(waiver=waiver, reason=reason, by=by)
            told = _("Refused: the waiver does not count.")
        else:
            return False
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
        return False
    messages.success(request, told)
    return True
