"""What a label and the card at the workplace say of a product, and in which pictures."""

import base64
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django.template.loader import render_to_string
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from hazmat.calculators.clp_label import label_of_statements
from hazmat.drawings.pictograms import pictogram
from hazmat.duties.classified import statements_in
from hazmat.explaining import Explained
from hazmat.models import (
    Exposure,
    KnowledgeCentre,
    Product,
    SafetyDataSheet,
    SheetAdvice,
    UnitContact,
)
from hazmat.reference.reading import TableNow, tables_now
from hazmat.register.label_sizes import Paragraph, Text
from hazmat.register.products import Ingredient
from people.calendar import Day
from people.models import Unit
from people.organisation import unit_tree

NAMED = re.compile(r"H(30[0-4]|31[0-2478]|33[0-2456]|34[01]|35[01]|36[01]|37[0-3])")
"""Whatever gives a mixture one of these stands on its label by name (CLP 18 (3)(b))."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A code with its words; none where the reference data does not have them."""

    code: str
    words: str


@dataclass(frozen=True, slots=True)
class Elements:
    """What stands on a label: signal word, pictures and statements."""

    signal: str
    pictograms: Sequence[str]
    hazards: Sequence[Statement]
    precautions: Sequence[Statement]
    edition: str
    contains: str
    """The word that comes before the components that the label names."""

    why: Explained
    """Step by step, which of them article 26 left."""

    @property
    def pictures(self) -> list[tuple[str, str]]:
        """The name of each pictogram and its picture as an address for paper."""
        return [(pictogram(code).name, picture(code)) for code in self.pictograms]


def elements_of(sheet: SafetyDataSheet) -> Elements:
    """The label elements that follow from section 2 of a sheet."""
    tables = tables_now("hazard_statements", "precautionary_statements")
    said, advised = tables["hazard_statements"], tables["precautionary_statements"]
    codes = sorted(statements_in(sheet.statements))
    label = label_of_statements(codes, said.rows, said.edition_words)
    return Elements(
        signal=label.word,
        pictograms=label.pictograms,
        hazards=[_statement(said, code) for code in label.statements],
        precautions=[_statement(advised, code) for code in sheet.precautions.split()],
        contains=_("Contains:"),
        edition=f"CLP {said.edition_words}" if said.edition else "",
        why=label.explained,
    )


def contains(sheet: SafetyDataSheet, inside: Sequence[Ingredient]) -> list[str]:
    """The components that the label names: they give the product its health hazards."""
    whole = _named_dangers(statements_in(sheet.statements))
    return [str(one.component) for one in inside if whole & _named_dangers(_said(one))]


def _said(one: Ingredient) -> set[str]:
    """What supplier and law say of a component today."""
    law = (said.codes for said in one.law if said.start is None)
    return {*one.supplier}.union(*law)


def _named_dangers(codes: Collection[str]) -> set[str]:
    """The hazards that name their component, whatever small letters they have."""
    return {found[0] for code in codes if (found := NAMED.match(code))}


def _statement(table: TableNow, code: str) -> Statement:
    """The words of a code; of several joined by a plus, one after the other."""
    spoken = "text_nl" if get_language() == "nl" else "text_en"
    parts = [code] if table.find(code) else code.split("+")
    rows = [row for part in parts if (row := table.find(part)) is not None]
    return Statement(code, " ".join(row[spoken] for row in rows))


def picture(code: str) -> str:
    """A pictogram as an address that a paper may show: the picture is in it."""
    drawing = pictogram(code)
    context = {"drawing": drawing, "told": drawing.name, "size": "small"}
    written = render_to_string("hazmat/drawing.html", context)
    svg = written[written.index("<svg") :].replace(
        "<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1
    )
    return f"data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()}"


def label_text(
    sheet: SafetyDataSheet, elements: Elements, named: Sequence[str]
) -> Text:
    """Every word of the label, in the language that is active."""
    product = sheet.product
    ufi = f" · UFI {product.ufi}" if product.ufi else ""
    inside = f"{elements.contains} {', '.join(named)}" if named else ""
    day = date_format(sheet.revised_on, "SHORT_DATE_FORMAT")
    origin = [_("sheet of %(day)s") % {"day": day}, elements.edition]
    before = [
        Paragraph(str(product), "name"),
        Paragraph(f"{product.supplier}{ufi}"),
        Paragraph(elements.signal.upper(), "signal"),
        Paragraph(inside),
    ]
    return Text(
        len(elements.pictograms),
        [one for one in before if one.text],
        [f"{one.code} {one.words}" for one in elements.hazards],
        [f"{one.code} {one.words}" for one in elements.precautions],
        [Paragraph(" · ".join(part for part in origin if part))],
    )


def contact_of(unit: Unit, day: Day) -> UnitContact | None:
    """Whom a unit calls: its own contact, or that of the nearest unit above it."""
    path = unit_tree().path_on(unit.pk, day)
    known = {one.unit_id: one for one in UnitContact.objects.filter(unit__in=path)}
    return next((known[pk] for pk in reversed(path) if pk in known), None)


def advice_of(sheet: SafetyDataSheet, language: str) -> SheetAdvice | None:
    """What the sheet says to do, in this language."""
    return sheet.advice.filter(language=language).first()


def uses_in(units: Collection[int], product: Product) -> list[Exposure]:
    """How the product is used in these units: the tasks, with measures."""
    found = Exposure.objects.filter(
        product=product, withdrawn=False, task__unit__in=units, task__withdrawn=False
    )
    return list(found.select_related("task"))


def knowledge_of(functions: Collection[int]) -> list[KnowledgeCentre]:
    """The knowledge centres of these hazard functions."""
    return list(
        KnowledgeCentre.objects.filter(hazard_function__in=functions).select_related(
            "hazard_function"
        )
    )
