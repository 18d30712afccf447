"""The pages of an audit by sample: draw, look, judge, count."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from certification.audits.acts import (
    draw_sample,
    give_verdict,
    lines_of_sample,
    tally,
)
from certification.audits.form import SampleForm, VerdictForm
from certification.models import AuditSample, AuditVerdict
from certification.views import reader_of
from people.models import User
from people.sight import (
    people_in_sight,
    sees_the_proof,
    unit_in_sight,
    units_in_sight,
)

TEMPLATE = "certification/samples.html"
RECENT = 50


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def samples(request: HttpRequest) -> HttpResponse:
    """Every sample of units in sight in figures, and the way to draw another."""
    reader = _auditor(request)
    form = SampleForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            return redirect("certification:sample", _draw(form, reader).public_id)
        except ValidationError as refusal:
            form.add_error(None, refusal)
    seen = AuditSample.objects.filter(unit__in=units_in_sight(reader))
    recent = seen.select_related("unit").prefetch_related("verdicts")[:RECENT]
    context = {"form": form, "columns": _columns(), "tallies": tally(recent)}
    return render(request, TEMPLATE, context, status=400 if form.errors else 200)


def _draw(form: SampleForm, reader: User) -> AuditSample:
    asked = form.cleaned_data
    return draw_sample(
        unit=unit_in_sight(reader, asked["unit"]),
        on=asked["on"],
        size=asked["size"],
        seed=asked["seed"],
        seen=people_in_sight(reader),
        by=reader,
    )


def _columns() -> list[str]:
    return [_("Sample"), _("Lines"), _("Right"), _("Wrong"), _("Unclear"), _("Open")]


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def sample(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The lines of one sample, and a verdict on each."""
    reader = _auditor(request)
    units = units_in_sight(reader)
    found = get_object_or_404(AuditSample, public_id=public_id, unit__in=units)
    if request.method == "POST":
        page = reverse("certification:sample", args=[public_id])
        return redirect(page + _judge(request, found, reader))
    context = {
        "sample": found,
        "lines": lines_of_sample(found, people_in_sight(reader)),
        "verdicts": AuditVerdict.Verdict.choices,
    }
    return render(request, "certification/sample.html", context)


def _judge(request: HttpRequest, found: AuditSample, reader: User) -> str:
    """Keeps the verdict; the place on the page where it stands, or why not at its top."""
    form = VerdictForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Choose a verdict."))
        return "#content"
    number = form.cleaned_data["number"]
    try:
        give_verdict(sample=found, by=reader, **form.cleaned_data)
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
        return "#content"
    messages.success(request, _("Line %(n)s: noted.") % {"n": number})
    return f"#line-{number}"


def _auditor(request: HttpRequest) -> User:
    reader = reader_of(request)
    if not sees_the_proof(reader):
        raise Http404
    return reader
