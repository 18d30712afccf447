"""The pages of the calculators: what is asked stands in the address, nothing is kept."""

from decimal import Decimal
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from certification.views import reader_of
from hazmat.calculators.clp_label import clp_label, hazard_classes
from hazmat.calculators.forms import (
    DocumentForm,
    ExplosivesForm,
    GoodsForm,
    LabelForm,
    LimitedForm,
    Lines,
    LoadLineForm,
    PlateForm,
    SmallForm,
    VehicleForm,
    entries_of,
)
from hazmat.calculators.listing import BY_NAME
from hazmat.calculators.may_form import MayForm
from hazmat.explaining import Verdict
from hazmat.models import SeaEntry, Substance
from hazmat.reference.finding import number_asked
from hazmat.reference.note import load_note
from hazmat.reference.reading import said, table_now, tables_now
from hazmat.reference.statements import statements
from hazmat.transport.air_segregation import air_segregation, air_table
from hazmat.transport.explosive_limits import explosive_limit
from hazmat.transport.loads import InvalidLoadError
from hazmat.transport.may_i import Asked, may_i
from hazmat.transport.mixed_loading import LoadingTables, loading_tables, pairs_of_load
from hazmat.transport.orange_plate import orange_plate
from hazmat.transport.package_marks import (
    environmental,
    marks_of_vehicle,
    of_load,
    of_small,
)
from hazmat.transport.sea_segregation import sea_segregation, sea_tables
from hazmat.transport.small_quantities import excepted_quantity, limited_quantity
from hazmat.transport.transport_document import Described, document_line, name_choices
from people.sight import people_in_sight, sees_substances


def _page(request: HttpRequest, name: str, context: dict[str, Any]) -> HttpResponse:
    calculator = BY_NAME[f"hazmat:calculate_{name}"]
    form = context.get("form")
    wrong = form is not None and form.is_bound and bool(form.errors)
    lines = context.get("lines")
    wrong = wrong or (lines is not None and lines.is_asked and not lines.is_valid())
    status = 400 if wrong or context.get("refusal") else 200
    return render(
        request,
        f"hazmat/calculate_{name}.html",
        {**context, "calculator": calculator},
        status=status,
    )


@login_required
@require_safe
def load(request: HttpRequest) -> HttpResponse:
    """Points, mixed loading and tunnels of one load."""
    lines = Lines(request.GET, LoadLineForm, fewest=4)
    form = LimitedForm(request.GET)
    context: dict[str, Any] = {"lines": lines, "form": form}
    if lines.is_valid() and form.is_valid():
        gross = form.cleaned_data["limited_gross_kg"]
        try:
            context["note"] = load_note([one.line for one in lines.filled], gross)
            context["marks"] = of_load(gross or Decimal(0))
        except InvalidLoadError as error:
            context["refusal"] = str(error)
    return _page(request, "load", context)


@login_required
@require_safe
def road(request: HttpRequest) -> HttpResponse:
    """Which packages may lie together on a vehicle or in a container."""
    lines = Lines(request.GET, GoodsForm)
    context: dict[str, Any] = {"lines": lines}
    if lines.is_valid():
        goods = [form.goods for form in lines.filled]
        context["pairs"] = pairs_of_load(goods, _together())
    return _page(request, "road", context)


@login_required
@require_safe
def explosives(request: HttpRequest) -> HttpResponse:
    """How much explosive a vehicle takes, and whether it may lie together."""
    lines = Lines(request.GET, ExplosivesForm)
    form = VehicleForm(request.GET)
    context: dict[str, Any] = {"lines": lines, "form": form}
    if lines.is_valid() and form.is_valid():
        load = [one.explosives for one in lines.filled]
        context["limit"] = explosive_limit(load, form.cleaned_data["vehicle"])
        context["pairs"] = pairs_of_load([one.goods for one in load], _together())
    return _page(request, "explosives", context)


def _together() -> LoadingTables:
    """The tables of mixed loading that hold now; one query."""
    found = tables_now("adr_mixed_loading", "class1_mixed_loading")
    labels = found["adr_mixed_loading"]
    groups = found["class1_mixed_loading"]
    return loading_tables(labels, groups, edition=labels.edition_words)


@login_required
@require_safe
def air(request: HttpRequest) -> HttpResponse:
    """Which packages must stand apart in an aircraft."""
    lines = Lines(request.GET, GoodsForm)
    context: dict[str, Any] = {"lines": lines}
    if lines.is_valid():
        found = table_now("air_segregation")
        table = air_table(found, found.edition_words)
        goods = [form.goods for form in lines.filled]
        context["pairs"] = [
            (a, b, air_segregation(a, b, table)) for a, b in _pairs(goods)
        ]
    return _page(request, "air", context)


@login_required
@require_safe
def sea(request: HttpRequest) -> HttpResponse:
    """How far packages must stand apart on a ship."""
    lines = Lines(request.GET, GoodsForm, SeaEntry)
    context: dict[str, Any] = {"lines": lines}
    if lines.is_valid():
        found = tables_now("imdg_segregation", "class1_mixed_loading")
        classes = found["imdg_segregation"]
        tables = sea_tables(
            classes, found["class1_mixed_loading"], classes.edition_words
        )
        goods = [form.row.sea_goods for form in lines.filled]
        context["pairs"] = [
            (a, b, sea_segregation(a, b, tables).explained) for a, b in _pairs(goods)
        ]
    return _page(request, "sea", context)


def _pairs(goods: list[Any]) -> list[tuple[Any, Any]]:
    return [(a, b) for at, a in enumerate(goods) for b in goods[at + 1 :]]


@login_required
@require_safe
def small(request: HttpRequest) -> HttpResponse:
    """Limited quantity, excepted quantity, or neither."""
    form = SmallForm(request.GET or None, known=_known(request))
    context: dict[str, Any] = {"form": form}
    if form.is_valid():
        limited, excepted = limited_quantity(form.small), excepted_quantity(form.small)
        context["answers"] = [limited, excepted]
        context["marks"] = of_small(
            form.small.goods,
            is_limited=limited.verdict == Verdict.YES,
            is_excepted=excepted.verdict == Verdict.YES,
        )
    return _page(request, "small", context)


@login_required
@require_safe
def plate(request: HttpRequest) -> HttpResponse:
    """The orange plates of a vehicle."""
    form = PlateForm(request.GET or None, known=_known(request))
    context: dict[str, Any] = {"form": form}
    if form.is_valid():
        rows = table_now("hazard_identification_numbers")
        meanings = {row["hin"]: said(row, "meaning") for row in rows}
        asked = form.cleaned_data
        context["plate"] = orange_plate(
            form.goods,
            asked["way"],
            meanings,
            is_exempt=asked["is_exempt"],
            is_empty_uncleaned=asked["is_empty_uncleaned"],
        )
        if context["plate"].is_needed:
            context["marks"] = marks_of_vehicle(form.goods, asked["way"])
    return _page(request, "plate", context)


@login_required
@require_safe
def document(request: HttpRequest) -> HttpResponse:
    """The line of goods in the transport document, for every name they may have."""
    form = DocumentForm(request.GET or None, known=_known(request))
    context: dict[str, Any] = {"form": form}
    if form.is_valid():
        asked = form.cleaned_data
        context["marks"] = [environmental()] if asked["is_environmental"] else []
        language = asked["language"]
        full = form.row.name_nl if language == "nl" else form.row.name_en
        context["documents"] = [
            document_line(form.goods, _described(name, asked))
            for name in name_choices(full, language)
        ]
    return _page(request, "document", context)


def _described(name: str, asked: dict[str, Any]) -> Described:
    return Described(
        name,
        asked["technical_name"],
        asked["language"],
        asked["is_waste"],
        asked["is_empty_uncleaned"],
        asked["is_environmental"],
        not asked["without_tunnels"],
    )


@login_required
@require_safe
def label(request: HttpRequest) -> HttpResponse:
    """The label of what is classified so."""
    form = LabelForm(request.GET or None)
    found = tables_now("clp_classes", "hazard_statements")
    context: dict[str, Any] = {
        "form": form,
        "classes": found["clp_classes"],
        "sees_products": sees_substances(reader_of(request)),
    }
    if form.is_valid():
        made = clp_label(
            form.values("classes"),
            form.codes(),
            hazard_classes(found["clp_classes"]),
            found["clp_classes"].edition_words,
        )
        texts = {row["code"]: row for row in found["hazard_statements"]}
        context["label"] = made
        context["statements"] = statements(
            ";".join(made.statements), texts, get_language() or "en"
        )
    return _page(request, "label", context)


@login_required
@require_safe
def may(request: HttpRequest) -> HttpResponse:
    """Whether somebody in sight may do this, on a day."""
    reader = reader_of(request)
    form = MayForm(request.GET, people_in_sight(reader))
    if "function" not in request.GET:
        form.only_fill(request.GET)
    context: dict[str, Any] = {"form": form}
    if form.is_valid():
        asked = form.cleaned_data
        goods, substance = form.goods, _substance(asked["what"])
        if asked["what"] and goods is None and substance is None:
            text = _("Neither goods nor a substance here has this number.")
            form.add_error("what", text)
        else:
            context["answer"] = may_i(
                Asked(
                    asked["who"] or reader,
                    form.functions.get(asked["function"]),
                    form.day,
                    goods,
                    substance,
                    asked["aircraft"],
                    form.parcel,
                )
            )
    return _page(request, "may", context)


def _substance(what: str) -> Substance | None:
    number = number_asked(what)
    if not number:
        return None
    found = Substance.objects.filter(index_no=number)
    return (found or Substance.objects.filter(numbers__number=number)).first()


def _known(request: HttpRequest) -> Any:
    return entries_of([request.GET.get("un_number", "")])
