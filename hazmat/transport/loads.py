"""A load on one transport unit, as the calculators for the road take it. Pure."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from hazmat.transport.amounts import plainly
from hazmat.transport.goods import Goods

Row = Mapping[str, str]
UNCOUNTED = frozenset({"0", "4"})
"""Categories without a factor: never exempt, and always."""


class Way(TextChoices):
    """How goods are carried."""

    PACKAGES = "packages", gettext_lazy("in packages")
    TANK = "tank", gettext_lazy("in a tank")
    BULK = "bulk", gettext_lazy("in bulk")
    EMPTY = "empty", gettext_lazy("empty packagings, uncleaned")


class Unit(TextChoices):
    """In what goods are counted."""

    KG = "kg", gettext_lazy("kg")
    LITRE = "l", gettext_lazy("litres")


class InvalidLoadError(ValueError):
    """A load that nobody can have; the text says what to correct."""


@dataclass(frozen=True, slots=True)
class LoadLine:
    """So much of these goods."""

    goods: Goods
    quantity: Decimal
    unit: str = Unit.KG
    way: str = Way.PACKAGES
    is_small: bool = False
    """Packed in limited or excepted quantities (3.4, 3.5)."""

    @property
    def explosive_kg(self) -> Decimal:
        """The net explosive mass: what explosives are counted in."""
        counts = self.goods.is_explosive and self.way != Way.EMPTY
        return self.quantity if counts else Decimal(0)

    @property
    def words(self) -> str:
        """The line as a note repeats it."""
        quantity = f"{plainly(self.quantity)} {self.unit}"
        return f"{self.goods.told_apart}, {quantity}, {Way(self.way).label}"


@dataclass(frozen=True, slots=True)
class Measure:
    """In what these goods are counted by 1.1.3.6.3, where the goods decide it."""

    unit: str
    words: str


def measure_of(goods: Goods) -> Measure | None:
    """What is counted; none where it depends on whether they are liquid or solid."""
    if goods.is_explosive:
        return Measure(Unit.KG, _("net explosive mass in kg"))
    if goods.adr_class != "2":
        return None
    match goods.classification_code[:1]:
        case "1" | "8" | "9":
            text = _("water capacity of the receptacles in litres")
            return Measure(Unit.LITRE, text)
        case "2" | "3" | "4":
            return Measure(Unit.KG, _("net mass in kg"))
        case "5" | "6":
            return Measure(Unit.KG, _("mass of the articles in kg"))
    return None


def check_load(lines: Sequence[LoadLine]) -> None:
    """Refuse what cannot be: no lines, nothing or less of something, a wrong unit."""
    if not lines:
        raise InvalidLoadError(_("The load is empty: add what is carried."))
    for line in lines:
        number = {"goods": line.goods.told_apart}
        if line.quantity <= 0:
            text = _("%(goods)s: give a quantity above zero.")
            raise InvalidLoadError(text % number)
        measure = measure_of(line.goods)
        if measure and measure.unit != line.unit and line.way != Way.EMPTY:
            text = _("%(goods)s counts by %(measure)s: give it so.")
            raise InvalidLoadError(text % {**number, "measure": measure.words})


@dataclass(frozen=True, slots=True)
class Category:
    """A transport category: factor, and the most of it on a transport unit."""

    code: str
    factor: Decimal
    limit: Decimal | None
    un_numbers: frozenset[str] = frozenset()


def categories(rows: Iterable[Row]) -> dict[str, Category]:
    """The transport categories of the table, with that of note (a).

    A category whose factor the table leaves out is not known: goods of it would count
    nothing, so they are never exempt. Only 0 and 4 have no factor.
    """
    known = (row for row in rows if row["factor"] or row["category"] in UNCOUNTED)
    return {row["category"]: _category(row) for row in known}


def _category(row: Row) -> Category:
    limit = row["max_quantity_per_transport_unit"]
    named = re.findall(r"\b\d{4}\b", row["note"]) if "note (a)" in row["note"] else ()
    return Category(
        row["category"],
        Decimal(row["factor"] or 0),
        Decimal(limit) if limit else None,
        frozenset(named),
    )
