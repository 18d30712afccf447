"""Figures for safety specialists: which units, and how one of them stands."""

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from certification.models import Consulted, CurriculumItem
from certification.safety.page import coarse_figures, days_to_ask
from certification.units.rows import all_in_tree_order
from certification.views import reader_of
from people.days import today
from people.sight import units_of_figures


class FiguresForm(forms.Form):
    """Which month, and which item."""

    on = forms.ChoiceField(label=gettext_lazy("As of"), required=False)
    item = forms.ChoiceField(label=gettext_lazy("Item"), required=False)

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request.GET)
        self.days = days_to_ask(today())
        self.fields["on"].choices = [  # type: ignore[attr-defined]  # it is a choice
            (day.isoformat(), date_format(day)) for day in self.days
        ]
        items = CurriculumItem.objects.order_by("code").values_list("code", "title")
        named = [(code, title or code) for code, title in items]
        self.fields["item"].choices = [("", _("all")), *named]  # type: ignore[attr-defined]  # it is a choice

    def clean_on(self) -> object:
        given = self.cleaned_data["on"] or self.days[0].isoformat()
        return next(day for day in self.days if day.isoformat() == given)


@login_required
@require_safe
def safety(request: HttpRequest) -> HttpResponse:
    """The units of which the reader gets figures."""
    reader = reader_of(request)
    units = all_in_tree_order(units_of_figures(reader), today())
    context = {"units": units, "asked": Consulted.objects.waiting_for(reader)}
    return render(request, "certification/safety.html", context)


@login_required
@require_safe
def safety_unit(request: HttpRequest, code: str) -> HttpResponse:
    """One unit and those directly below it, item by item."""
    unit = get_object_or_404(units_of_figures(reader_of(request)), code=code)
    form = FiguresForm(request)
    context = {"unit": unit, "form": form}
    if not form.is_valid():
        return render(request, "certification/safety_unit.html", context, status=400)
    asked = form.cleaned_data
    context["rows"] = coarse_figures(unit, asked["on"], item=asked["item"])
    context["on"] = asked["on"]
    return render(request, "certification/safety_unit.html", context)
