"""What products are in transport: section 14 of their sheets, beside table A."""

import datetime
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from urllib.parse import urlencode

from django.urls import reverse

from hazmat.calculators.forms import FILL, MOST_LINES
from hazmat.duties.contents import counting
from hazmat.models import SafetyDataSheet, StockLine, UNEntry
from hazmat.transport.loads import Unit, Way, measure_of

MEASURES: Mapping[str, tuple[str, Decimal]] = {
    "kg": (Unit.KG, Decimal(1)),
    "g": (Unit.KG, Decimal("0.001")),
    "l": (Unit.LITRE, Decimal(1)),
    "ml": (Unit.LITRE, Decimal("0.001")),
}
"""How registers write amounts, and what a load counts them in."""

AEROSOLS = "1950"

AEROSOL_SIGNS = frozenset({"H222", "H223", "H229"})
"""One of these stands on every aerosol (CLP annex I, 2.3)."""

AEROSOL_DANGERS: Mapping[str, frozenset[str]] = {
    "T": frozenset({"H300", "H301", "H310", "H311", "H330", "H331"}),
    "F": frozenset({"H222", "H223"}),
    "O": frozenset({"H270", "H271", "H272"}),
    "C": frozenset({"H314"}),
}
"""The letters of a classification code, and what makes them."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A line of stock, with the sheet that counts for it."""

    line: StockLine
    sheet: SafetyDataSheet | None = None

    @property
    def is_carried(self) -> bool:
        """Whether the sheet says which dangerous goods it is."""
        return bool(self.sheet and self.sheet.un_number)


def with_sheets(lines: Iterable[StockLine], day: datetime.date) -> list[Kept]:
    """Lines of stock, each with the sheet that counts; one query."""
    known = list(lines)
    sheets = sheets_on({line.product_id for line in known}, day)
    return [Kept(line, sheets.get(line.product_id)) for line in known]


def sheets_on(
    products: Collection[int], day: datetime.date
) -> dict[int, SafetyDataSheet]:
    """Of each product the sheet that counts on a day; one query."""
    by_product: dict[int, list[SafetyDataSheet]] = {}
    known = SafetyDataSheet.objects.filter(product__in=products, withdrawn=False)
    for sheet in known.order_by("product", "pk"):
        by_product.setdefault(sheet.product_id, []).append(sheet)
    asked = day.toordinal()
    return {
        product: sheet
        for product, sheets in by_product.items()
        for sheet, (first, last) in counting(sheets)
        if first <= asked <= last
    }


@dataclass(frozen=True, slots=True)
class Carried:
    """The rows of table A that section 14 of a sheet may mean."""

    rows: Sequence[UNEntry]

    @property
    def name(self) -> str:
        """The proper shipping name, without what runs on behind a bracket."""
        return self.rows[0].name.partition(" (")[0]

    @property
    def labels(self) -> list[str]:
        """The labels of a package; none where the rows differ."""
        known = {tuple(row.label_models) for row in self.rows}
        return list(*known) if len(known) == 1 else []

    @property
    def code(self) -> str:
        """What an explosive writes on its label."""
        return self.rows[0].goods.explosive_code

    @property
    def edition(self) -> str:
        """Of which edition the rows are."""
        return str(self.rows[0].edition)


def carried(sheet: SafetyDataSheet) -> Carried | None:
    """What a product is in transport; none where nothing says it."""
    if not sheet.un_number:
        return None
    rows = [row for row in _entries({sheet.un_number}) if _fits(row, sheet)]
    return Carried(rows) if rows else None


def _entries(numbers: Collection[str]) -> list[UNEntry]:
    current = UNEntry.objects.current().filter(un_number__in=numbers)
    return list(current.select_related("edition").order_by("un_number", "variant"))


def rows_meant(sheets: Iterable[SafetyDataSheet]) -> list[UNEntry]:
    """All rows of table A that section 14 of any of these sheets may mean; one query."""
    said = [sheet for sheet in sheets if sheet.un_number]
    rows = _entries({sheet.un_number for sheet in said})
    return [row for row in rows if any(_fits(row, sheet) for sheet in said)]


def _fits(row: UNEntry, sheet: SafetyDataSheet) -> bool:
    """Without a packing group on the sheet every row may be meant, but of aerosols."""
    group = sheet.packing_group
    if row.un_number != sheet.un_number or group not in {"", row.packing_group}:
        return False
    dangers = _of_aerosol(set(sheet.statements.split()))
    return row.un_number != AEROSOLS or dangers in {
        "",
        _sorted(row.classification_code),
    }


def _of_aerosol(said: Collection[str]) -> str:
    """The classification code by what the sheet says (ADR 2.2.2.1.6); empty if unknown."""
    if AEROSOL_SIGNS.isdisjoint(said):
        return ""
    found = {
        one for one, signs in AEROSOL_DANGERS.items() if not signs.isdisjoint(said)
    }
    no_row = {"O"} if "F" in found else set()
    return _sorted("5" + ("".join(found - no_row) or "A"))


def _sorted(code: str) -> str:
    """Table A writes 5CO, and 5TOC."""
    return "".join(sorted(code))


def load_address(kept: Iterable[Kept]) -> str:
    """The load calculator with this stock filled in; empty where it has no goods."""
    goods = [(one.line, one.sheet) for one in kept if one.sheet and one.is_carried]
    if not goods:
        return ""
    rows = _entries({sheet.un_number for _line, sheet in goods})
    asked = [(FILL, "1")]
    for at, (line, sheet) in enumerate(goods[:MOST_LINES]):
        fitting = [row for row in rows if _fits(row, sheet)]
        said = dict(_said(line, sheet, fitting))
        asked += [(f"{at}-{name}", value) for name, value in said.items()]
    return f"{reverse('hazmat:calculate_load')}?{urlencode(asked)}"


def _said(
    line: StockLine, sheet: SafetyDataSheet, fitting: Sequence[UNEntry]
) -> Iterator[tuple[str, str]]:
    """What a line of stock says of a load; what it does not say is asked there."""
    yield "un_number", sheet.un_number
    if len(fitting) == 1:
        yield "variant", str(fitting[0].variant)
    measure = MEASURES.get(line.quantity_unit.strip().casefold())
    counted = measure_of(fitting[0].goods) if fitting else None
    if counted and measure and counted.unit != measure[0]:
        yield "unit", counted.unit
    elif line.quantity is not None and measure is not None:
        unit, factor = measure
        yield "quantity", f"{(line.quantity * factor).normalize():f}"
        yield "unit", unit
    yield "way", Way.PACKAGES
