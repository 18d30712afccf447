"""The sheet as a PDF, what it advises, and who says to have read and understood it."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from certification.views import reader_of
from hazmat.models import SafetyDataSheet, SheetAdvice, SheetPaper
from hazmat.register.contact_forms import AdviceForm, PaperForm
from hazmat.register.papers import say_read, to_read
from hazmat.register.sight import products_in_sight, products_met_by
from people.days import today
from people.papers import download
from people.sight import keeps_substances

ASKING = ["GET", "HEAD", "POST"]


def _sheet(request: HttpRequest, pk: int) -> SafetyDataSheet:
    """A sheet of a product that the reader may see."""
    return get_object_or_404(
        SafetyDataSheet.objects.select_related("product"),
        pk=pk,
        withdrawn=False,
        product__in=products_in_sight(reader_of(request)),
    )


@login_required
@require_http_methods(ASKING)
def paper_add(request: HttpRequest, pk: int) -> HttpResponse:
    """Add the PDF of a sheet in a language."""
    sheet = _kept(request, pk)
    paper = SheetPaper(sheet=sheet)
    sent: Any = (
        (request.POST, request.FILES) if request.method == "POST" else (None, None)
    )
    form = PaperForm(*sent, by=reader_of(request), instance=paper)
    return _entered(request, form, sheet, _("The PDF is kept."))


@login_required
@require_http_methods(ASKING)
def advice(request: HttpRequest, pk: int, language: str) -> HttpResponse:
    """What the sheet says to do, for the card at the workplace."""
    sheet = _kept(request, pk)
    known = sheet.advice.filter(language=language).first()
    form = AdviceForm(
        request.POST if request.method == "POST" else None,
        by=reader_of(request),
        instance=known or SheetAdvice(sheet=sheet, language=language),
    )
    return _entered(request, form, sheet, _("The card says it from now on."))


def _kept(request: HttpRequest, pk: int) -> SafetyDataSheet:
    if not keeps_substances(reader_of(request)):
        raise Http404
    return _sheet(request, pk)


def _entered(
    request: HttpRequest, form: Any, sheet: SafetyDataSheet, told: str
) -> HttpResponse:
    if form.is_done():
        messages.success(request, told)
        return redirect("hazmat:register_product", sheet.product.code)
    context = {"form": form, "sheet": sheet, "product": sheet.product}
    status = 422 if form.errors else 200
    return render(request, "hazmat/register/sheet_form.html", context, status=status)


@login_required
@require_safe
def paper(request: HttpRequest, pk: int) -> FileResponse:
    """The PDF of a sheet, for whoever may see the product."""
    products = products_in_sight(reader_of(request))
    found = get_object_or_404(
        SheetPaper.objects.select_related("sheet__product"),
        pk=pk,
        sheet__product__in=products,
    )
    name = f"{found.sheet.product.code}-{found.sheet.revised_on}-{found.language}"
    return download(found.paper, name)


@login_required
@require_POST
def read(request: HttpRequest, pk: int) -> HttpResponse:
    """Say that one has read and understood a sheet."""
    sheet, reader = _sheet(request, pk), reader_of(request)
    if sheet.product.code not in products_met_by(reader):
        raise Http404
    say_read(sheet=sheet, by=reader)
    messages.success(request, _("Noted: you have read and understood this sheet."))
    return redirect("hazmat:register_product", sheet.product.code)


@login_required
@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """The products that I work with, and which sheets I have yet to read."""
    reader = reader_of(request)
    context = {
        "products": products_in_sight(reader).filter(code__in=products_met_by(reader)),
        "to_read": to_read(reader, today()),
    }
    return render(request, "hazmat/register/mine.html", context)
