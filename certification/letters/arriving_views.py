"""Who never signed in, in the administration: by unit, by name, and a letter to them."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from certification.letters.arriving import (
    counted_by_unit,
    never_signed_in,
    write_to_newcomers,
)
from certification.units.rows import rows_in_tree_order
from certification.views import reader_of
from people.days import today
from people.models import AccessRole, Unit, User
from people.sight import (
    administers,
    people_in_sight,
    roles_of,
    unit_in_sight,
    units_in_sight,
)

NAMES = 50
READERS = {AccessRole.ADMINISTRATOR, AccessRole.COORDINATOR}


@require_http_methods(["GET", "HEAD", "POST"])
def newcomers(request: HttpRequest) -> HttpResponse:
    """Those in sight, in a unit if one is asked; sent, whoever has mail gets a letter."""
    reader = reader_of(request)
    if not (reader.is_superuser or roles_of(reader) & READERS):
        raise PermissionDenied
    code = request.GET.get("unit", "")
    unit = unit_in_sight(reader, code) if code else None
    people = people_in_sight(reader).exclude(pk=reader.pk)
    everybody = never_signed_in(people, today())
    shown = everybody.in_unit(unit, today()) if unit else everybody
    if request.method == "POST":
        return _written(request, shown, unit)
    ordered = shown.order_by("last_name", "first_name", "service_number")
    counted = counted_by_unit(everybody, today())
    units = units_in_sight(reader).filter(pk__in=counted)
    context = {
        "unit": unit,
        "may_print": administers(reader),
        "people": Paginator(ordered, NAMES).get_page(request.GET.get("page")),
        "with_mail": shown.exclude(email="").count(),
        "units": [
            (row, counted[row.unit.pk]) for row in rows_in_tree_order(units, today())
        ],
    }
    return render(request, "certification/newcomers.html", context)


def _written(
    request: HttpRequest, people: QuerySet[User], unit: Unit | None
) -> HttpResponse:
    written = write_to_newcomers(people=people, on=today(), by=reader_of(request))
    told = ngettext(
        "%(n)s letter goes with the next run.",
        "%(n)s letters go with the next run.",
        written,
    )
    messages.success(request, told % {"n": written})
    address = reverse("certification_newcomers:index")
    return redirect(f"{address}?unit={unit.code}" if unit else address)
