"""What is done about gaps: decide, take a decision back, remind."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from certification.gap_decisions.acts import remind_of_gaps
from certification.gap_decisions.forms import (
    EndingForm,
    ExcuseForm,
    GapDecisionForm,
)
from certification.gap_decisions.several import with_gap_in
from certification.loading import facts
from certification.models import CurriculumItem, GapDecision
from certification.units.desk import with_gap
from certification.views import reader_of
from people.days import today
from people.sight import acted_for_or_self, units_to_act_for

ASKING = ["GET", "HEAD", "POST"]


@login_required
@require_http_methods(ASKING)
def decide(request: HttpRequest, public_id: uuid.UUID, item_code: str) -> HttpResponse:
    """Decide on somebody's gap: accept it, take a measure, stop the work."""
    reader = reader_of(request)
    person = get_object_or_404(acted_for_or_self(reader), public_id=public_id)
    item = get_object_or_404(CurriculumItem, code=item_code)
    form = GapDecisionForm(request.POST or None, person=person, line=item.line)
    if form.is_valid() and form.decide(by=reader):
        messages.success(request, _("Decided, and on record. The gap itself stays."))
        return redirect("certification:explanation", public_id, item_code)
    may_decide = person != reader and bool(
        with_gap([person.pk], item.line_id, today(), facts())
    )
    context = {"form": form, "person": person, "item": item, "may_decide": may_decide}
    status = 422 if form.is_bound else 200
    return render(request, "certification/gap_decide.html", context, status=status)


@login_required
@require_http_methods(ASKING)
def excuse(request: HttpRequest, public_id: uuid.UUID, item_code: str) -> HttpResponse:
    """Ask to excuse somebody from an item; somebody else decides on it."""
    reader = reader_of(request)
    person = get_object_or_404(acted_for_or_self(reader), public_id=public_id)
    item = get_object_or_404(CurriculumItem, code=item_code)
    may_ask = person != reader
    form = ExcuseForm(request.POST or None, person=person, item=item)
    if may_ask and form.is_valid() and form.ask(by=reader):
        messages.success(request, _("Asked. It counts once somebody else approves it."))
        return redirect("certification:explanation", public_id, item_code)
    context = {"form": form, "person": person, "item": item, "may_ask": may_ask}
    status = 422 if form.is_bound else 200
    return render(request, "certification/excuse.html", context, status=status)


@login_required
@require_http_methods(ASKING)
def end(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Take a decision on a gap back."""
    reader = reader_of(request)
    open_now = GapDecision.objects.in_force_on(today())
    mine = open_now.filter(person__in=acted_for_or_self(reader))
    found = get_object_or_404(mine.select_related("person"), public_id=public_id)
    may_end = found.person != reader
    form = EndingForm(request.POST or None)
    if may_end and form.is_valid():
        form.end(found, by=reader)
        messages.success(request, _("Taken back from today on."))
        return redirect("certification:person", found.person.public_id)
    context = {"form": form, "decision": found, "may_end": may_end}
    status = 422 if form.is_bound else 200
    return render(request, "certification/gap_end.html", context, status=status)


@login_required
@require_POST
def remind(request: HttpRequest, code: str) -> HttpResponse:
    """Write to everybody of a unit who has a gap in an item."""
    reader = reader_of(request)
    unit = get_object_or_404(units_to_act_for(reader), code=code)
    item = CurriculumItem.objects.filter(code=request.POST.get("item")).first()
    if item is None:
        messages.error(request, _("Choose the item of which you remind them."))
        return redirect("certification:unit", code)
    on = today()
    written = remind_of_gaps(
        people=with_gap_in(reader, unit, item, on),
        title=facts().titles[item.line_id],
        on=on,
        by=reader,
    )
    told = ngettext(
        "%(number)s reminder is on its way.",
        "%(number)s reminders are on their way.",
        written,
    )
    messages.success(request, told % {"number": written})
    return redirect("certification:unit", code)
