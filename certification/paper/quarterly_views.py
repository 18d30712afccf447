"""Frozen reports of a unit: the list, one of them, its paper, and freezing one now."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from certification.models import QuarterlyReport
from certification.paper.quarterly import (
    freeze_report,
    made_too_early,
    paper_of,
    printed_again,
)
from certification.paper.quarterly_tables import report_of
from certification.views import reader_of
from people.days import today
from people.sight import unit_in_sight, units_in_sight, units_to_act_for


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def of_unit(request: HttpRequest, code: str) -> HttpResponse:
    """The frozen reports of a unit; who acts for it may freeze one of today."""
    reader = reader_of(request)
    unit = unit_in_sight(reader, code)
    reports = QuarterlyReport.objects.filter(unit=unit).select_related(
        "recorded_by", "replaced_by"
    )
    may_act = units_to_act_for(reader).contains(unit)
    frozen_today = any(one.on == today() and not made_too_early(one) for one in reports)
    if request.method == "POST":
        if not may_act:
            raise Http404
        if frozen_today:
            messages.error(request, _("There is a report of this day already."))
        else:
            freeze_report(unit=unit, on=today(), by=reader)
            messages.success(request, _("Frozen. It does not change any more."))
        return redirect("certification:quarterly_of_unit", code)
    context = {
        "unit": unit,
        "reports": reports,
        "may_act": may_act,
        "frozen_today": frozen_today,
    }
    return render(request, "certification/quarterly_of_unit.html", context)


def _found(request: HttpRequest, public_id: uuid.UUID) -> QuarterlyReport:
    reports = QuarterlyReport.objects.filter(
        unit__in=units_in_sight(reader_of(request))
    )
    return get_object_or_404(
        reports.select_related("unit", "replaced_by"), public_id=public_id
    )


@login_required
@require_safe
def report(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """What was frozen, as a page."""
    found = _found(request, public_id)
    context = {"frozen": found, "report": report_of(found.figures)}
    return render(request, "certification/quarterly_report.html", context)


@login_required
@require_safe
def paper(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """What was frozen, as it was printed; or what to do where that file is gone."""
    found = _found(request, public_id)
    kept = paper_of(found)
    if kept is not None:
        return _as_file(found, kept)
    if "again" in request.GET:
        return _as_file(found, printed_again(found), _("printed-again"))
    context = {"frozen": found}
    return render(request, "certification/quarterly_gone.html", context, status=404)


def _as_file(found: QuarterlyReport, paper: bytes, *more: str) -> HttpResponse:
    name = "-".join(["bekwaam", found.unit.code, f"{found.on:%Y-%m-%d}", *more])
    response = HttpResponse(paper, content_type="application/pdf")
    disposition = content_disposition_header(True, f"{name}.pdf")
    response["Content-Disposition"] = str(disposition)
    return response
