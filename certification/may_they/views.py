"""The page "May they?" of a unit: who may do it, who may not, who may instead."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from certification.may_they.clearance import Answer
from certification.may_they.form import ClearanceForm
from certification.may_they.page import clearance_page
from certification.views import reader_of
from people.days import today
from people.models import User
from people.querysets import UserQuerySet
from people.sight import people_in_sight, unit_in_sight

TEMPLATE = "certification/may.html"
MATCHES = 20


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def may(request: HttpRequest, code: str) -> HttpResponse:
    """Whether people of a unit may do something; a name is only ever posted."""
    reader = reader_of(request)
    unit, seen = unit_in_sight(reader, code), people_in_sight(reader)
    form = ClearanceForm(request.GET, seen)
    context = {"unit": unit, "form": form}
    if not form.is_valid():
        return render(request, TEMPLATE, context, status=400)
    if request.method == "POST":
        return _add(request, form, seen.in_unit(unit, today()), context)
    asked = form.cleaned_data
    context["page"] = clearance_page(
        unit,
        form.task,
        seen=seen,
        chosen=list(asked["who"]),
        number=asked["page"] or 1,
        only=Answer(asked["answer"]) if asked["answer"] else None,
    )
    return render(request, TEMPLATE, context)


def _add(
    request: HttpRequest,
    form: ClearanceForm,
    people: UserQuerySet,
    context: dict[str, Any],
) -> HttpResponse:
    """Add the one person of this name; of several the reader chooses."""
    name = request.POST.get("name", "")
    found = [(person, _with(form, person)) for person in people.called(name)[:MATCHES]]
    if len(found) == 1:
        return HttpResponseRedirect(found[0][1])
    return render(request, TEMPLATE, {**context, "name": name, "found": found})


def _with(form: ClearanceForm, person: User) -> str:
    chosen = [value for value in form.asked.getlist("who") if value]
    return form.address(who=[*dict.fromkeys([*chosen, str(person.public_id)])])
