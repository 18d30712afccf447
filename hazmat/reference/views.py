"""The pages of substances and UN numbers. Whoever is signed in may look."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from certification.views import reader_of
from hazmat.calculators.listing import CALCULATORS
from hazmat.models import ReferenceEdition, Substance
from hazmat.reference.catalogue import catalogue
from hazmat.reference.substance_page import SubstancePage
from hazmat.reference.un_page import UNPage
from people.days import today
from people.sight import sees_substances

LONGEST_QUESTION = 200


@login_required
@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Find a substance or UN number; below it the calculators."""
    asked = request.GET.get("q", "").strip()[:LONGEST_QUESTION]
    context: dict[str, object] = {
        "asked": asked,
        "calculators": CALCULATORS,
        "sees_substances": sees_substances(reader_of(request)),
    }
    if asked:
        context["hits"] = catalogue.find(asked)
    return render(request, "hazmat/search.html", context)


@login_required
@require_safe
def un_number(request: HttpRequest, un_number: str) -> HttpResponse:
    """All rows of one UN number."""
    page = UNPage(un_number)
    context = {"page": page, "today": today(), "calculators": CALCULATORS}
    return render(request, "hazmat/un_number.html", context)


@login_required
@require_safe
def substance(request: HttpRequest, index_no: str) -> HttpResponse:
    """The classification of a substance, now and from days that are known."""
    found = get_object_or_404(Substance, index_no=index_no)
    page = SubstancePage(found, today())
    return render(request, "hazmat/substance.html", {"page": page})


@login_required
@require_safe
def editions(request: HttpRequest) -> HttpResponse:
    """Where every value comes from: the tables with their editions."""
    rows = ReferenceEdition.objects.select_related(
        "load__recorded_by", "load__approved_by"
    )
    return render(request, "hazmat/editions.html", {"editions": rows, "today": today()})
