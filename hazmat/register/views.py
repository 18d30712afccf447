"""The pages of products: the list, one product, a new one, a revised sheet."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from certification.views import reader_of
from hazmat.duties.meeting import people_with
from hazmat.models import Product
from hazmat.passport.register import enters_exposures
from hazmat.register.goods import carried
from hazmat.register.papers import has_read, read_by
from hazmat.register.products import (
    called,
    given_by,
    ingredients,
    kept_in,
    named,
    sheets_of,
)
from hazmat.register.requests import requests_waiting_for
from hazmat.register.sheet_forms import SheetEntry
from hazmat.register.sight import (
    product_in_sight,
    products_in_sight,
    products_met_by,
)
from hazmat.register.units import with_products
from people.days import today
from people.models import User
from people.sight import (
    keeps_substances,
    people_in_sight,
    sees_substances,
    units_whose_substances_are_seen,
)

ASKING = ["GET", "HEAD", "POST"]
ON_A_PAGE = 50


@login_required
@require_safe
def register(request: HttpRequest) -> HttpResponse:
    """The units whose register one sees, and the way to the products."""
    reader = reader_of(request)
    if not sees_substances(reader):
        raise Http404
    units = with_products(units_whose_substances_are_seen(reader), today())
    keeps = keeps_substances(reader)
    context = {
        "keeping": [(unit, products) for unit, products in units if products],
        "others": [unit for unit, products in units if not products],
        "keeps": keeps,
        "waiting": requests_waiting_for(reader).count() if keeps else 0,
        "enters_exposures": enters_exposures(reader),
    }
    return render(request, "hazmat/register/home.html", context)


@login_required
@require_safe
def products(request: HttpRequest) -> HttpResponse:
    """All products, or those that answer to some words."""
    reader = reader_of(request)
    asked = request.GET.get("q", "")
    found = called(products_in_sight(reader), asked)
    page = Paginator(found, ON_A_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "asked": asked, "keeps": keeps_substances(reader)}
    return render(request, "hazmat/register/products.html", context)


@login_required
@require_safe
def product(request: HttpRequest, code: str) -> HttpResponse:
    """A product: its sheets, what is in it, where it lies and whom it reaches."""
    reader = reader_of(request)
    found = product_in_sight(reader, code)
    units, day = units_whose_substances_are_seen(reader), today()
    sheets = sheets_of(found, day)
    current = next((one.sheet for one in sheets if one.counts), None)
    given = given_by(found, units, day)
    met, seen = found.code in products_met_by(reader), people_in_sight(reader)
    context = {
        "product": found,
        "sheets": sheets,
        "current": current,
        "ingredients": ingredients(current, day) if current else [],
        "carried": carried(current) if current else None,
        "kept": kept_in(units, found, day),
        "given": given,
        "named": named(given, seen),
        "sees": sees_substances(reader),
        "keeps": keeps_substances(reader),
        "has_read": has_read(current, reader) if current and met else None,
        "must_read": current is not None and met,
        "read_by": current
        and read_by(current, given, people_with(found, units, day), seen),
    }
    return render(request, "hazmat/register/product.html", context)


@login_required
@require_http_methods(ASKING)
def product_new(request: HttpRequest) -> HttpResponse:
    """A new product with its first sheet."""
    reader = _keeper(request)
    entry = SheetEntry(_sent(request), by=reader, product=None, last=None)
    return _entered(request, entry, None)


@login_required
@require_http_methods(ASKING)
def sheet_new(request: HttpRequest, code: str) -> HttpResponse:
    """A revised sheet, which begins as the last one was."""
    reader = _keeper(request)
    found = product_in_sight(reader, code)
    last = found.sheets.filter(withdrawn=False).order_by("-revised_on").first()
    entry = SheetEntry(_sent(request), by=reader, product=found, last=last)
    return _entered(request, entry, found)


def _entered(
    request: HttpRequest, entry: SheetEntry, found: Product | None
) -> HttpResponse:
    if entry.is_done():
        said = (_("The safety data sheet is entered."), entry.asked)
        messages.success(request, " ".join(filter(None, said)))
        return redirect("hazmat:register_product", entry.sheet.instance.product.code)
    context = {"entry": entry, "product": found}
    wrong = entry.is_bound and not entry.asks_rows and entry.effects is None
    status = 422 if wrong else 200
    return render(request, "hazmat/register/sheet_new.html", context, status=status)


def _keeper(request: HttpRequest) -> User:
    """Who keeps a register; for others there is no such page."""
    reader = reader_of(request)
    if not keeps_substances(reader):
        raise Http404
    return reader


def _sent(request: HttpRequest) -> object:
    return request.POST if request.method == "POST" else None
