"""Paper for the workplace: the label at true size and the instruction card, as PDF."""

import re

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.http import require_safe

from certification.views import reader_of
from exports.pdf import render_pdf
from hazmat.models import Product, SafetyDataSheet
from hazmat.register.cards import (
    Elements,
    advice_of,
    contact_of,
    contains,
    elements_of,
    knowledge_of,
    label_text,
    uses_in,
)
from hazmat.register.label_sizes import (
    CAPACITIES,
    Capacity,
    Fit,
    Text,
    capacity_asked,
    fits,
)
from hazmat.register.products import given_by, ingredients, kept_in, sheets_of
from hazmat.register.sight import product_in_sight, unit_with_register
from hazmat.register.units import below
from people.days import today
from people.sight import units_whose_substances_are_seen

LANGUAGES = ("nl", "en")
PAGES = re.compile(rb"/Type\s*/Page\b")


@login_required
@require_safe
def papers(request: HttpRequest, code: str) -> HttpResponse:
    """The label and why it is so; its paper, and for which unit the card."""
    reader = reader_of(request)
    product, day = product_in_sight(reader, code), today()
    sheet = _sheet(product)
    kept = kept_in(units_whose_substances_are_seen(reader), product, day)
    named = contains(sheet, ingredients(sheet, day))
    labels = {language: _elements(sheet, language) for language in LANGUAGES}
    context = {
        "product": product,
        "sheet": sheet,
        "contains": named,
        "labels": labels,
        "why": elements_of(sheet).why,
        "kept": kept,
        "sizes": _sizes(sheet, labels, named),
        "units": sorted({line.unit for line in kept}, key=lambda unit: unit.code),
    }
    return render(request, "hazmat/register/print.html", context)


@login_required
@require_safe
def label(request: HttpRequest, code: str) -> HttpResponse:
    """The label of the product at true size; a larger sheet where it does not fit."""
    product = product_in_sight(reader_of(request), code)
    sheet, language = _sheet(product), _language(request)
    elements = _elements(sheet, language)
    named = contains(sheet, ingredients(sheet, today()))
    text = _text(sheet, elements, named, language)
    for fit in fits(text, capacity_asked(request.GET.get("size", ""))):
        made = _label(sheet, elements, fit, language)
        if len(PAGES.findall(made)) == 1:
            break
    return _pdf(made, f"label-{product.code}")


def _elements(sheet: SafetyDataSheet, language: str) -> Elements:
    with translation.override(language):
        return elements_of(sheet)


def _text(
    sheet: SafetyDataSheet, elements: Elements, named: list[str], language: str
) -> Text:
    with translation.override(language):
        return label_text(sheet, elements, named)


def _sizes(
    sheet: SafetyDataSheet, labels: dict[str, Elements], named: list[str]
) -> list[tuple[Capacity, list[tuple[str, Fit]]]]:
    """For each capacity the smallest label in each language."""
    texts = {one: _text(sheet, labels[one], named, one) for one in labels}
    return [
        (capacity, [(one, fits(text, capacity)[0]) for one, text in texts.items()])
        for capacity in CAPACITIES
    ]


def _label(
    sheet: SafetyDataSheet, elements: Elements, fit: Fit, language: str
) -> bytes:
    context = {"product": sheet.product, "label": elements, "fit": fit}
    with translation.override(language):
        return render_pdf("pdf/substance_label.html", context)


@login_required
@require_safe
def card(request: HttpRequest, code: str, product_code: str) -> HttpResponse:
    """The instruction card of a product at the workplaces of a unit, also as a page."""
    reader = reader_of(request)
    unit = unit_with_register(reader, code)
    product = product_in_sight(reader, product_code)
    sheet, day, language = _sheet(product), today(), _language(request)
    units = below(unit, day)
    given = given_by(product, units_whose_substances_are_seen(reader), day)
    with translation.override(language):
        context = {
            "unit": unit,
            "product": product,
            "sheet": sheet,
            "label": elements_of(sheet),
            "ingredients": ingredients(sheet, day),
            "advice": advice_of(sheet, language),
            "uses": uses_in(units, product),
            "contact": contact_of(unit, day.toordinal()),
            "centres": knowledge_of({one.function.pk for one in given}),
            "printed_on": day,
        }
        if request.GET.get("format") == "page":
            return render(request, "hazmat/register/card.html", context)
        made = render_pdf("pdf/substance_card.html", context)
    return _pdf(made, f"card-{product.code}")


def _sheet(product: Product) -> SafetyDataSheet:
    """The sheet that counts today; without one there is nothing to print."""
    sheets = (one.sheet for one in sheets_of(product, today()) if one.counts)
    found = next(sheets, None)
    if found is None:
        raise Http404
    return found


def _language(request: HttpRequest) -> str:
    asked = request.GET.get("language", "")
    return asked if asked in LANGUAGES else translation.get_language() or "nl"


def _pdf(made: bytes, name: str) -> HttpResponse:
    response = HttpResponse(made, content_type="application/pdf")
    response["Content-Disposition"] = f'attachment; filename="{name}.pdf"'
    return response
