"""The pages of requests: a unit asks for a product, a specialist decides."""

import uuid
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from certification.views import reader_of
from hazmat.models import ProductRequest, StockLine
from hazmat.register.effects import told
from hazmat.register.products import ingredients, sheets_of
from hazmat.register.request_forms import ApprovalForm, RefusalForm, RequestForm
from hazmat.register.requests import requests_in_sight, units_to_ask_for
from people.days import today
from people.models import User
from people.sight import units_to_keep_substances_of

ASKING = ["GET", "HEAD", "POST"]


@login_required
@require_http_methods(ASKING)
def ask(request: HttpRequest, code: str) -> HttpResponse:
    """Ask for a product that the unit does not keep yet."""
    reader = reader_of(request)
    unit = get_object_or_404(units_to_ask_for(reader), code=code)
    form = RequestForm(_sent(request), by=reader, unit=unit)
    if form.is_done():
        messages.success(
            request, _("Asked. You get a letter as soon as a specialist has decided.")
        )
        return redirect("hazmat:register_requests")
    context = {"form": form, "unit": unit}
    status = 422 if form.errors else 200
    return render(request, "hazmat/register/ask.html", context, status=status)


@login_required
@require_safe
def requests(request: HttpRequest) -> HttpResponse:
    """What was asked in the units that the reader sees, and what was decided."""
    reader = reader_of(request)
    found = list(requests_in_sight(reader))
    context = {
        "waiting": [one for one in found if one.is_open],
        "decided": [one for one in found if not one.is_open],
    }
    return render(request, "hazmat/register/requests.html", context)


@login_required
@require_http_methods(ASKING)
def decide(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """A request: approve it, which makes the line of stock, or refuse it."""
    reader = reader_of(request)
    asked = get_object_or_404(requests_in_sight(reader), public_id=public_id)
    keeps = units_to_keep_substances_of(reader).contains(asked.unit)
    may_decide = keeps and asked.waits_for(reader)
    context: dict[str, Any] = {"asked": asked, "keeps": keeps, "may_decide": may_decide}
    context |= _contents(asked)
    if not may_decide:
        return render(request, "hazmat/register/request.html", context)
    approval, refusal = _decision_forms(request, asked, reader)
    form: Any = refusal if refusal.is_bound else approval
    if form.is_done():
        messages.success(
            request,
            _("The request is refused.") if form is refusal else told(form.effects),
        )
        return redirect("hazmat:register_requests")
    context |= {"form": approval, "refusal": refusal}
    status = 422 if form.errors else 200
    return render(request, "hazmat/register/request.html", context, status=status)


def _decision_forms(
    request: HttpRequest, asked: ProductRequest, reader: User
) -> tuple[ApprovalForm, RefusalForm]:
    """Two forms on one page; the button that was pressed says which one was sent."""
    sent, refuses = _sent(request), "refuse" in request.POST
    approval = ApprovalForm(
        None if refuses else sent,
        by=reader,
        asked=asked,
        instance=StockLine(unit=asked.unit, product=asked.product),
        initial={"start": today()},
    )
    return approval, RefusalForm(sent if refuses else None, by=reader, asked=asked)


def _contents(asked: ProductRequest) -> dict[str, Any]:
    """What is in the product, by the sheet that counts today, if it is on the list."""
    if asked.product is None:
        return {}
    day = today()
    sheets = sheets_of(asked.product, day)
    sheet = next((one.sheet for one in sheets if one.counts), None)
    return {"sheet": sheet, "ingredients": ingredients(sheet, day) if sheet else []}


def _sent(request: HttpRequest) -> Any:
    return request.POST if request.method == "POST" else None
