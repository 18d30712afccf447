"""Requirements on their way, in the administration and for those who are asked."""

import uuid
from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from certification.drafts.acts import bring_into_force, draft_requirement, redraft
from certification.drafts.forms import ConsultForm, RemarkForm, WithdrawForm
from certification.effects.foretelling import Figures
from certification.effects.views import shown_effect, units_shown
from certification.models import Consulted, RequirementDraft, WhatIf
from certification.safety.coarsening import LEAST, coarse_part
from certification.views import reader_of
from people.days import today
from people.models import User
from people.sight import administers

REQUIREMENTS = "certification_requirements"


def administrator_of(request: HttpRequest) -> User:
    """The reader, who must be a training administrator."""
    reader = reader_of(request)
    if not (administers(reader) or reader.is_superuser):
        raise PermissionDenied
    return reader


@require_safe
def drafts(request: HttpRequest) -> HttpResponse:
    """All drafts by how far they are."""
    administrator_of(request)
    found = RequirementDraft.objects.select_related(
        "what_if", "drafted_by", "enforced_by"
    )
    counted = found.annotate(
        asked=Count("consulted", distinct=True),
        answered=Count("consulted__remark", distinct=True),
    )
    by_state: dict[Any, list[RequirementDraft]] = {
        state: [] for state in RequirementDraft.State
    }
    for draft in counted:
        by_state[draft.state].append(draft)
    return render(
        request,
        "certification/drafts/drafts.html",
        {"states": [(state.label, rows) for state, rows in by_state.items() if rows]},
    )


@require_POST
def keep(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """What was looked at becomes a draft, or takes the place of what a draft said."""
    by = administrator_of(request)
    what_if = get_object_or_404(
        WhatIf, public_id=public_id, asked_by=by, subject=REQUIREMENTS, draft=None
    )
    again = what_if.filled_in.get("draft")
    try:
        if again:
            draft = get_object_or_404(RequirementDraft, public_id=again)
            draft = redraft(draft=draft, what_if=what_if, by=by)
        else:
            draft = draft_requirement(what_if=what_if, by=by)
    except ValidationError as refused:
        messages.error(request, " ".join(refused.messages))
        return redirect("certification_effects:effect", public_id)
    messages.success(request, _("Kept as a draft; it obliges nobody yet."))
    return redirect("certification_drafts:draft", draft.public_id)


@require_http_methods(["GET", "HEAD", "POST"])
def draft(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """One draft: what it says, what it would do, who was asked, and what comes next."""
    by = administrator_of(request)
    found = get_object_or_404(
        RequirementDraft.objects.select_related("what_if", "drafted_by", "enforced_by"),
        public_id=public_id,
    )
    forms = {
        "consult": ConsultForm(_sent(request, "consult"), by=by),
        "withdraw": WithdrawForm(_sent(request, "withdraw"), by=by),
    }
    if request.method == "POST" and _done(request, found, forms, by):
        return redirect("certification_drafts:draft", public_id)
    context = {
        "draft": found,
        "state": capfirst(found.state.label),
        "what_if": found.what_if,
        "answers": [*found.what_if.filled_in.lists(), ("draft", [found.public_id])],
        "consulted": found.consulted.select_related("person", "remark").order_by("pk"),
        "is_heard": found.is_heard(today()),
        "is_second": by.pk != found.drafted_by_id,
        **forms,
        **shown_effect(found.what_if, by, request.GET.get("page")),
    }
    return render(request, "certification/drafts/draft.html", context)


def _sent(request: HttpRequest, act: str) -> Any:
    return request.POST if request.POST.get("act") == act else None


def _done(
    request: HttpRequest, found: RequirementDraft, forms: dict[str, Any], by: User
) -> bool:
    """Whether the act that was asked is done; if not, the form or a message says why."""
    act = request.POST.get("act", "")
    form = forms.get(act)
    try:
        if act == "enforce":
            bring_into_force(draft=found, by=by)
            messages.success(request, _("It is in force."))
            return True
        if form is None or not form.is_valid():
            return False
        form.act(found)
    except ValidationError as refused:
        messages.error(request, " ".join(refused.messages))
        return False
    return True


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def asked(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The page of who is asked what they think of a draft."""
    reader = reader_of(request)
    consulted = get_object_or_404(
        Consulted.objects.select_related("draft__what_if", "remark"),
        draft__public_id=public_id,
        person=reader,
    )
    form = RemarkForm(request.POST or None)
    if form.is_valid():
        try:
            form.act(consulted, by=reader)
        except ValidationError as refused:
            form.add_error(None, refused.messages)
        else:
            messages.success(request, _("Your remark is on the record. Thank you."))
            return redirect("certification:draft", public_id)
    what_if = consulted.draft.what_if
    figures = Figures.from_data(what_if.figures)
    context = {
        "draft": consulted.draft,
        "consulted": consulted,
        "may_answer": consulted.draft.is_open and not hasattr(consulted, "remark"),
        "form": form,
        "months": _guarded(figures),
        "units": units_shown(figures, what_if.since, reader),
    }
    status = 422 if form.is_bound else 200
    return render(request, "certification/drafts/asked.html", context, status=status)


def _guarded(figures: Figures) -> Sequence[tuple[Any, list[str]]]:
    """In fives and never under five: who is asked may see nobody by name.

    In proportion to how many it is about, and never all of them: who knows whom a draft
    names would read of each how they stand (decision 0100).
    """
    return [
        (day, [_few(number, of) for number in counted])
        for (day, counted), of in zip(figures.months, figures.concerned, strict=True)
    ]


def _few(number: int, of: int) -> str:
    if of <= LEAST:
        return "–"
    shown = coarse_part(min(number, of - 1), of)
    return _("fewer than %(few)s") % {"few": LEAST} if shown is None else str(shown)
