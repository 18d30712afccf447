"""The page on which a commander names who stands in, and ends that."""

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from certification.forms import DayInput
from certification.views import reader_of
from people.days import today
from people.deputies import deputies_of, dismiss_deputy, name_deputy
from people.entry_forms import PersonField
from people.models import Unit, User
from people.sight import people_in_sight, units_commanded


class DeputyForm(forms.Form):
    """Who, and from when until when."""

    person = PersonField()
    start = forms.DateField(
        label=gettext_lazy("from"), widget=DayInput(), initial=today
    )
    end = forms.DateField(label=gettext_lazy("until and including"), widget=DayInput())

    def __init__(self, *args: object, by: User) -> None:
        super().__init__(*args)  # type: ignore[arg-type]  # passed on
        self.fields["person"].queryset = people_in_sight(by)  # type: ignore[attr-defined]  # a choice of people
        self.by = by

    def name(self, unit: Unit) -> bool:
        """Name the deputy; if not, the form says why."""
        try:
            name_deputy(unit=unit, **self.cleaned_data, by=self.by)
        except ValidationError as refused:
            self.add_error(None, refused)
            return False
        return True


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def deputies(request: HttpRequest, code: str) -> HttpResponse:
    """Who stands in for the commander of a unit, and one more."""
    reader = reader_of(request)
    unit = get_object_or_404(units_commanded(reader), code=code)
    form = DeputyForm(request.POST or None, by=reader)
    if form.is_valid() and form.name(unit):
        messages.success(request, _("Named. The access begins and ends by itself."))
        return redirect("certification:deputies", code)
    found = deputies_of(unit, today())
    seen = people_in_sight(reader).filter(pk__in=found.values("person"))
    context = {
        "unit": unit,
        "form": form,
        "deputies": found,
        "seen": set(seen.values_list("pk", flat=True)),
    }
    status = 422 if form.is_bound else 200
    return render(request, "certification/deputies.html", context, status=status)


@login_required
@require_POST
def dismiss(request: HttpRequest, code: str) -> HttpResponse:
    """One of them stands in no longer."""
    reader = reader_of(request)
    unit = get_object_or_404(units_commanded(reader), code=code)
    key = request.POST.get("deputy", "")
    found = deputies_of(unit, today()).filter(pk=key) if key.isdecimal() else None
    if found is not None and (grant := found.first()) is not None:
        dismiss_deputy(grant=grant, by=reader)
        messages.success(request, _("The access has ended."))
    return redirect("certification:deputies", code)
