"""From what a unit must do now: decide on the gaps in an item, or ask to excuse."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from certification.gap_decisions.several import unasked_gaps, undecided_gaps
from certification.gap_decisions.several_forms import (
    SeveralDecisionsForm,
    SeveralWaiversForm,
)
from certification.models import CurriculumItem
from certification.views import reader_of
from people.days import today
from people.sight import units_to_act_for

ASKING = ["GET", "HEAD", "POST"]


@login_required
@require_http_methods(ASKING)
def decide(request: HttpRequest, code: str, item_code: str) -> HttpResponse:
    """Answer for the gaps of those chosen, in the same words."""
    reader = reader_of(request)
    unit = get_object_or_404(units_to_act_for(reader), code=code)
    item = get_object_or_404(CurriculumItem, code=item_code)
    gaps = undecided_gaps(reader, unit, item, today())
    form = SeveralDecisionsForm(request.POST or None, gaps=gaps, line=item.line)
    if form.is_valid() and (number := form.decide(by=reader)):
        told = ngettext(
            "Decided on %(number)s gap, and on record. The gap itself stays.",
            "Decided on %(number)s gaps, and on record. The gaps themselves stay.",
            number,
        )
        messages.success(request, told % {"number": number})
        return redirect("certification:unit", code)
    context = {"form": form, "unit": unit, "item": item, "gaps": gaps}
    status = 422 if form.is_bound else 200
    return render(request, "certification/unit_decide.html", context, status=status)


@login_required
@require_http_methods(ASKING)
def excuse(request: HttpRequest, code: str, item_code: str) -> HttpResponse:
    """Ask to excuse those chosen; of each somebody else decides."""
    reader = reader_of(request)
    unit = get_object_or_404(units_to_act_for(reader), code=code)
    item = get_object_or_404(CurriculumItem, code=item_code)
    gaps = unasked_gaps(reader, unit, item, today())
    form = SeveralWaiversForm(request.POST or None, gaps=gaps, item=item)
    if form.is_valid() and (number := form.ask(by=reader)):
        told = ngettext(
            "Asked for %(number)s person. It counts once somebody else approves it.",
            "Asked for %(number)s people. It counts once somebody else approves it.",
            number,
        )
        messages.success(request, told % {"number": number})
        return redirect("certification:unit", code)
    context = {"form": form, "unit": unit, "item": item, "gaps": gaps}
    status = 422 if form.is_bound else 200
    return render(request, "certification/unit_excuse.html", context, status=status)
