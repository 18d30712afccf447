"""A unit through time: the trend of two years, and two days side by side."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from certification.asking import Asked
from certification.paper.handing_out import FORMS, handed_out
from certification.units.comparing import compare
from certification.units.time_forms import CompareForm
from certification.units.trend import trend_of
from certification.views import reader_of
from exports.charts import share_chart
from people.days import today
from people.sight import people_in_sight, unit_in_sight


@login_required
@require_safe
def trend(request: HttpRequest, code: str) -> HttpResponse:
    """How a unit stood in the last year, and will in the next if nobody trains."""
    reader = reader_of(request)
    unit = unit_in_sight(reader, code)
    if request.GET.get("format") in FORMS:
        return handed_out(request, "trend", Asked(reader, unit, request.GET))
    moments = trend_of(unit, today())
    month = _("M ’y")  # a date format: Feb ’26
    shares = [
        (date_format(moment.on, month), moment.figures.share_without_gaps)
        for moment in moments
    ]
    passed = sum(not moment.is_ahead for moment in moments)
    context = {
        "unit": unit,
        "moments": moments,
        "is_asked": any(one.figures.people or one.figures.absent for one in moments),
        "chart": share_chart(shares, ahead_from=passed),
    }
    return render(request, "certification/trend.html", context)


@login_required
@require_safe
def comparison(request: HttpRequest, code: str) -> HttpResponse:
    """Whose gaps opened and closed between two days, and why."""
    reader = reader_of(request)
    unit = unit_in_sight(reader, code)
    form = CompareForm(request.GET)
    context = {"unit": unit, "form": form}
    if not form.is_valid():
        return render(request, "certification/compare.html", context, status=400)
    if request.GET.get("format") in FORMS:
        return handed_out(request, "compare", Asked(reader, unit, request.GET))
    days = form.cleaned_data
    context["days"] = days
    context["found"] = compare(
        unit, days["first"], days["second"], seen=people_in_sight(reader)
    )
    return render(request, "certification/compare.html", context)
