"""The pages of training rules, and of the duties that somebody's work brings."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from certification.models import Requirement
from certification.views import reader_of
from hazmat.duties.person_page import duties_of
from hazmat.duties.radar import radar
from hazmat.duties.rule_forms import InForceForm
from hazmat.duties.rules import confirm_rule
from hazmat.duties.to_confirm import to_confirm
from hazmat.duties.what_if import what_if_replaced
from hazmat.duties.what_if_form import NewTaskForm, WhatIfForm
from hazmat.duties.what_if_task import NewTask, Outlook, outlook
from hazmat.duties.workplace import load
from hazmat.models import TrainingRule
from hazmat.register.words import functions_called
from people.days import today
from people.models import AccessRole, User
from people.sight import (
    people_in_sight,
    people_whose_substances_are_seen,
    person_in_sight,
    roles_of,
    sees_substances,
    units_whose_substances_are_seen,
)

CONFIRMING = {AccessRole.SAFETY_SPECIALIST}
OBLIGING = {AccessRole.ADMINISTRATOR}


@login_required
@require_safe
def rules(request: HttpRequest) -> HttpResponse:
    """All training rules, by regime."""
    rows = TrainingRule.objects.select_related("hazard_function")
    found = sorted(rows, key=lambda rule: (rule.regime, rule.place))
    return render(request, "hazmat/duties/rules.html", {"rules": found})


@login_required
@require_safe
def still_to_confirm(request: HttpRequest) -> HttpResponse:
    """What of rules and tables a specialist must still lay beside its source."""
    return render(request, "hazmat/duties/to_confirm.html", {"groups": to_confirm()})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def rule(request: HttpRequest, code: str) -> HttpResponse:
    """One rule; an administrator brings it into force with a curriculum."""
    reader = reader_of(request)
    found = get_object_or_404(TrainingRule, code=code)
    granted = roles_of(reader)
    form = InForceForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and not granted & OBLIGING:
        raise PermissionDenied
    if form.is_valid() and _brought(form, found, reader):
        messages.success(request, _("From now on the rule obliges."))
        return redirect("hazmat:rule", found.code)
    context = {
        "rule": found,
        "requirements": _requirements(found),
        "form": form,
        "may_confirm": granted & CONFIRMING and found.state == found.State.REMEMBERED,
        "may_oblige": granted & OBLIGING and found.counts,
    }
    status = 400 if form.errors else 200
    return render(request, "hazmat/duties/rule.html", context, status=status)


def _requirements(found: TrainingRule) -> list[Requirement]:
    asked = Requirement.objects.filter(hazard_function=found.hazard_function_id)
    return list(asked.select_related("curriculum").order_by("code"))


def _brought(form: InForceForm, found: TrainingRule, reader: User) -> bool:
    try:
        form.bring(rule=found, by=reader)
    except ValidationError as refused:
        form.add_error(None, refused.messages)
        return False
    return True


@login_required
@require_POST
def confirm(request: HttpRequest, code: str) -> HttpResponse:
    """A safety specialist has looked a remembered rule up in its source."""
    reader = reader_of(request)
    if not roles_of(reader) & CONFIRMING:
        raise PermissionDenied
    found = get_object_or_404(TrainingRule, code=code)
    try:
        confirm_rule(rule=found, by=reader)
    except ValidationError as refused:
        messages.error(request, " ".join(refused.messages))
    else:
        messages.success(request, _("Confirmed: the rule reaches people now."))
    return redirect("hazmat:rule", code)


@login_required
@require_safe
def person(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """What somebody's work asks of them, and why."""
    found = person_in_sight(reader_of(request), public_id)
    duties = duties_of(found, today())
    called = functions_called(duties.functions)
    context = {"person": found, "duties": duties, "called": called}
    return render(request, "hazmat/duties/person.html", context)


@login_required
@require_safe
def coming(request: HttpRequest) -> HttpResponse:
    """What changes on a day that is known already; for who sees any substances."""
    reader = reader_of(request)
    if not sees_substances(reader):
        raise Http404
    people = people_whose_substances_are_seen(reader)
    found = radar(people, today(), people_in_sight(reader))
    return render(request, "hazmat/duties/radar.html", {"radar": found})


@login_required
@require_safe
def what_if(request: HttpRequest) -> HttpResponse:
    """What another product would change for the people of one's units."""
    reader = reader_of(request)
    if not sees_substances(reader):
        raise Http404
    form = WhatIfForm(request.GET or None)
    context: dict[str, object] = {"form": form, "swings": None}
    if form.is_valid():
        people = people_whose_substances_are_seen(reader)
        context["swings"] = what_if_replaced(
            load(),
            form.cleaned_data["old"].pk,
            form.cleaned_data["new"].pk,
            days=form.days(today()),
            people=set(people.values_list("pk", flat=True)),
        )
    return render(request, "hazmat/duties/what_if.html", context)


def _outlook(reader: User, task: NewTask) -> Outlook:
    """Who is trained is told of people whom the reader knows by name; else nothing of it."""
    people = people_whose_substances_are_seen(reader)
    asked = set(people.values_list("pk", flat=True))
    known = set(people_in_sight(reader).values_list("pk", flat=True))
    return outlook(load(), task, asked, standing=asked <= known)


@login_required
@require_safe
def what_if_task(request: HttpRequest) -> HttpResponse:
    """What a task would ask of the people of a unit: who lacks what, and how long it takes."""
    reader = reader_of(request)
    if not sees_substances(reader):
        raise Http404
    form = NewTaskForm(
        request.GET or None, units=units_whose_substances_are_seen(reader)
    )
    context: dict[str, object] = {"form": form, "outlook": None}
    if form.is_valid():
        context["outlook"] = _outlook(reader, form.task)
    return render(request, "hazmat/duties/what_if_task.html", context)
