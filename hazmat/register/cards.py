"""What a label and the card at the workplace say of a product, and in which pictures."""

import base64
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.template.loader import render_to_string
from django.utils.translation import get_language, pgettext

from hazmat.drawings.pictograms import pictogram
from hazmat.duties.classified import statements_in
from hazmat.models import (
    Exposure,
    KnowledgeCentre,
    Product,
    SafetyDataSheet,
    SheetAdvice,
    UnitContact,
)
from hazmat.reference.reading import Row, TableNow, tables_now
from people.calendar import Day
from people.models import Unit
from people.organisation import unit_tree

IRRITATES = frozenset({"H315", "H319"})
SKIN_ALLERGY = frozenset({"H317"})
PRESSED = frozenset({"H280", "H281"})
GROUPS = ("P1", "P2", "P3", "P4", "P5")


@dataclass(frozen=True, slots=True)
class Size:
    """A label by what is in the package (CLP annex I, 1.2.1.4), in millimetres."""

    code: str
    up_to: Decimal | None
    width: int
    height: int
    pictogram: int
    letters: float
    """Points."""


SIZES = (
    Size("3", Decimal(3), 74, 52, 16, 5.0),
    Size("50", Decimal(50), 105, 74, 23, 7.0),
    Size("500", Decimal(500), 148, 105, 32, 9.0),
    Size("more", None, 210, 148, 46, 12.0),
)


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

    @property
    def pictures(self) -> list[tuple[str, str]]:
        """The name of each pictogram and its picture as an address for paper."""
        return [(pictogram(code).name, picture(code)) for code in self.pictograms]


def elements_of(sheet: SafetyDataSheet) -> Elements:
    """The label elements that follow from section 2 of a sheet."""
    tables = tables_now("hazard_statements", "precautionary_statements")
    said, advised = tables["hazard_statements"], tables["precautionary_statements"]
    codes = sorted(statements_in(sheet.statements))
    rows = [row for code in codes if (row := said.find(code)) is not None]
    return Elements(
        signal=signal_word(rows),
        pictograms=shown(codes, rows),
        hazards=[_statement(said, code) for code in codes],
        precautions=[_statement(advised, code) for code in sheet.precautions.split()],
        edition=f"CLP {said.edition_words}" if said.edition else "",
    )


def shown(codes: Collection[str], rows: Iterable[Row]) -> list[str]:
    """The pictograms after the rules of precedence of CLP article 26."""
    by_code = {row["code"]: set(row["pictograms"].split(";")) - {""} for row in rows}
    asked = set[str]().union(*by_code.values())
    mild = {code for code, pictures in by_code.items() if "GHS07" in pictures}
    if "GHS06" in asked:
        asked.discard("GHS07")
    if "GHS05" in asked and mild <= IRRITATES:
        asked.discard("GHS07")
    if "H334" in codes and mild <= IRRITATES | SKIN_ALLERGY:
        asked.discard("GHS07")
    return sorted(asked)


def signal_word(rows: Iterable[Row]) -> str:
    """One word, and the graver one wins."""
    words = {word for row in rows for word in row["signal_words"].split(";")}
    if "Danger" in words:
        return pgettext("signal word", "Danger")
    return pgettext("signal word", "Warning") if "Warning" in words else ""


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


def label_size(code: str) -> Size:
    """The size that was asked, or the smallest."""
    return next((size for size in SIZES if size.code == code), SIZES[0])


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
