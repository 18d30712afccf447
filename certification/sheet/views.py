"""People by items, as large as a unit is: grouped, sorted, searched and printed."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from certification.asking import Asked
from certification.forms import AskForm
from certification.paper.definitions import of_lines, of_statuses
from certification.paper.handing_out import FORMS, handed_out
from certification.units.forms import SheetForm
from certification.units.item_reports import items_report
from certification.units.page import matrix_page
from certification.views import reader_of
from people.sight import people_in_sight, unit_in_sight


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def matrix(request: HttpRequest, code: str) -> HttpResponse:
    """The sheet of a unit; a name that is searched is only ever posted."""
    reader = reader_of(request)
    unit = unit_in_sight(reader, code)
    form = SheetForm(request.GET)
    context = {"form": form, "unit": unit}
    if not form.is_valid():
        return render(request, "certification/matrix.html", context, status=400)
    if request.GET.get("format") in FORMS:
        return handed_out(request, "matrix", Asked(reader, unit, request.GET))
    question, name = form.question_of(unit), request.POST.get("name", "")
    found = matrix_page(
        question,
        seen=people_in_sight(reader),
        arrangement=form.arrangement(name),
        page=1 if name else form.cleaned_data["page"],
    )
    context |= {"question": question, "name": name, "matrix": found}
    context["definitions"] = [*of_statuses(), *of_lines()]
    return render(request, "certification/matrix.html", context)


@login_required
@require_safe
def items(request: HttpRequest, code: str) -> HttpResponse:
    """How a unit stands with every item, and where below it the gaps are."""
    reader = reader_of(request)
    unit = unit_in_sight(reader, code)
    form = AskForm(request.GET)
    context = {"form": form, "unit": unit}
    if not form.is_valid():
        return render(request, "certification/items.html", context, status=400)
    asked = Asked(reader, unit, request.GET)
    if request.GET.get("format") in FORMS:
        return handed_out(request, "items", asked)
    context["report"] = items_report(asked).gathered()
    return render(request, "certification/items.html", context)
