"""A unit through time: the trend of two years, and two days side by side."""

import datetime

from django import forms
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from certification.comparing import compare
from certification.forms import DayInput
from certification.trend import trend_of
from certification.views import reader_of
from exports.charts import share_chart
from people.days import today
from people.sight import people_in_sight, unit_in_sight


@login_required
@require_safe
def trend(request: HttpRequest, code: str) -> HttpResponse:
    """How a unit stood in the last year, and will in the next if nobody trains."""
    unit = unit_in_sight(reader_of(request), code)
    moments = trend_of(unit, today())
    shares = [
        (date_format(moment.on, "M y"), moment.figures.share_without_gaps)
        for moment in moments
    ]
    passed = sum(not moment.is_ahead for moment in moments)
    context = {
        "unit": unit,
        "moments": moments,
        "chart": share_chart(shares, ahead_from=passed),
    }
    return render(request, "certification/trend.html", context)


class CompareForm(forms.Form):
    """Which two days."""

    first = forms.DateField(label=_("From"), widget=DayInput())
    second = forms.DateField(label=_("To"), widget=DayInput())

    def clean(self) -> dict[str, datetime.date]:
        asked: dict[str, datetime.date] = super().clean() or self.cleaned_data
        if (
            asked.get("first")
            and asked.get("second")
            and (asked["second"] <= asked["first"])
        ):
            raise ValidationError(_("Choose a later day to compare with."))
        return asked


@login_required
@require_safe
def comparison(request: HttpRequest, code: str) -> HttpResponse:
    """Whose gaps opened and closed between two days, and why."""
    reader = reader_of(request)
    unit = unit_in_sight(reader, code)
    month_ago = today() - datetime.timedelta(days=30)
    usual = {"first": month_ago.isoformat(), "second": today().isoformat()}
    form = CompareForm(request.GET if "first" in request.GET else usual)
    context = {"unit": unit, "form": form}
    if not form.is_valid():
        return render(request, "certification/compare.html", context, status=400)
    days = form.cleaned_data
    context["days"] = days
    context["found"] = compare(
        unit, days["first"], days["second"], seen=people_in_sight(reader)
    )
    return render(request, "certification/compare.html", context)
