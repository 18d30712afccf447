"""Limited and excepted quantities: ADR 3.4 and 3.5. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from hazmat.explaining import Explained, Step, Verdict
from hazmat.transport.amounts import plainly
from hazmat.transport.goods import Goods

PACKAGE_KG, TRAY_KG = 30, 20
"""Gross mass of a package, and of a tray in shrink or stretch wrap (3.4.2, 3.4.3)."""


@dataclass(frozen=True, slots=True)
class ExceptedCode:
    """What an E code allows, in grams or millilitres (3.5.1.2)."""

    inner: int
    outer: int


EXCEPTED: Mapping[str, ExceptedCode | None] = {
    "E0": None,
    "E1": ExceptedCode(30, 1000),
    "E2": ExceptedCode(30, 500),
    "E3": ExceptedCode(30, 300),
    "E4": ExceptedCode(1, 500),
    "E5": ExceptedCode(1, 300),
}
QUANTITY = re.compile(r"(\d+(?:[.,]\d+)?)\s*(ml|l|g|kg)", re.IGNORECASE)
BASE = {"ml": 1, "l": 1000, "g": 1, "kg": 1000}
LIQUID = {"ml", "l"}


@dataclass(frozen=True, slots=True)
class Small:
    """How goods are packed: per inner packaging, per package, and what it weighs."""

    goods: Goods
    inner: Decimal
    unit: str
    """The unit of ``inner``: ml, l, g or kg."""
    package_total: Decimal
    """The sum over the inner packagings of one package, in the same unit."""
    gross_kg: Decimal


def limit_in_words(value: str) -> str:
    """What the value of column 7a means that stands before it."""
    if value == "0":
        return _("not allowed in limited quantities")
    if QUANTITY.fullmatch(value):
        return _("per inner packaging")
    return ""


def excepted_in_words(value: str) -> str:
    """What column 7b means."""
    if value == "E0":
        return _("not allowed in excepted quantities")
    found = EXCEPTED.get(value)
    if found is None:
        return ""
    limits = {"inner": found.inner, "outer": found.outer}
    return _("%(inner)d g or ml per inner, %(outer)d g or ml per outer packaging") % (
        limits
    )


def limited_quantity(small: Small) -> Explained:
    """Whether the package may go as a limited quantity (ADR 3.4)."""
    goods = small.goods
    value = goods.limited_quantity
    said = f"{value} {limit_in_words(value)}".strip() or "–"
    steps = [Step("ADR 3.2.1, 7a", goods.edition, goods.told_apart, said)]
    if goods.carriage_prohibited:
        return Explained(Verdict.NO, _("Carriage by road is prohibited."), steps)
    if goods.limited_quantity == "0":
        return Explained(Verdict.NO, _("Not allowed in limited quantities."), steps)
    allowed = _limit(goods.limited_quantity, small.unit)
    if allowed is None:
        text = _("Column 7a gives no quantity in this unit: look up what it refers to.")
        return Explained(Verdict.UNKNOWN, text, steps)
    fits = _base(small.inner, small.unit) <= allowed
    light = small.gross_kg <= PACKAGE_KG
    inner = _("inner packaging of %(inner)s %(unit)s") % _given(small)
    within = _("within the limit") if fits else _("above the limit")
    gross = _("package of %(mass)s kg gross") % {"mass": plainly(small.gross_kg)}
    weight = _("at most %(kg)d kg: yes") if light else _("at most %(kg)d kg: no")
    steps += [
        Step("ADR 3.4.1", goods.edition, inner, within),
        Step("ADR 3.4.2", goods.edition, gross, weight % {"kg": PACKAGE_KG}),
    ]
    if fits and light:
        text = _("May go as a limited quantity.")
        return Explained(Verdict.YES, text, steps, _limited_duties())
    return Explained(Verdict.NO, _("May not go as a limited quantity."), steps)


def excepted_quantity(small: Small) -> Explained:
    """Whether the package may go as an excepted quantity (ADR 3.5)."""
    goods = small.goods
    value = goods.excepted_quantity
    said = f"{value} {excepted_in_words(value)}".strip() or "–"
    steps = [Step("ADR 3.2.1, 7b", goods.edition, goods.told_apart, said)]
    if goods.carriage_prohibited:
        return Explained(Verdict.NO, _("Carriage by road is prohibited."), steps)
    if goods.excepted_quantity == "E0":
        return Explained(Verdict.NO, _("Not allowed in excepted quantities."), steps)
    code = EXCEPTED.get(goods.excepted_quantity)
    if code is None:
        text = _("Column 7b gives no E code: look up what it refers to.")
        return Explained(Verdict.UNKNOWN, text, steps)
    inner = _base(small.inner, small.unit) <= code.inner
    outer = _base(small.package_total, small.unit) <= code.outer
    steps += [
        Step(
            "ADR 3.5.1.2",
            goods.edition,
            _("inner packaging of %(inner)s %(unit)s") % _given(small),
            _yes_or_no(code.inner, fits=inner),
        ),
        Step(
            "ADR 3.5.1.2",
            goods.edition,
            _("package of %(total)s %(unit)s in all") % _given(small),
            _yes_or_no(code.outer, fits=outer),
        ),
    ]
    if inner and outer:
        return Explained(
            Verdict.YES, _("May go as an excepted quantity."), steps, _excepted_duties()
        )
    return Explained(Verdict.NO, _("May not go as an excepted quantity."), steps)


def _given(small: Small) -> dict[str, object]:
    return {
        "inner": plainly(small.inner),
        "unit": small.unit,
        "total": plainly(small.package_total),
    }


def _yes_or_no(limit: int, *, fits: bool) -> str:
    if fits:
        return _("at most %(limit)d g or ml: yes") % {"limit": limit}
    return _("at most %(limit)d g or ml: no") % {"limit": limit}


def _limit(value: str, unit: str) -> Decimal | None:
    """The limit in g or ml, of the alternatives the one that fits the unit."""
    for amount, measure in QUANTITY.findall(value):
        if (measure.lower() in LIQUID) == (unit in LIQUID):
            return _base(Decimal(amount.replace(",", ".")), measure.lower())
    return None


def _base(amount: Decimal, unit: str) -> Decimal:
    return amount * BASE[unit]


def _limited_duties() -> list[str]:
    return [
        _("Combination packaging; a tray in shrink wrap weighs at most 20 kg (3.4.3)."),
        _("The mark for limited quantities on the package (3.4.7)."),
        _("The carrier knows the total gross mass before carriage (3.4.12)."),
        _(
            "Above 8 tonnes gross: marks on the transport unit, and no tunnel E (3.4.13)."
        ),
        _("Not together with explosives, but for 1.4, UN 0161 and UN 0499 (7.5.2.4)."),
    ]


def _excepted_duties() -> list[str]:
    return [
        _("Inner, intermediate and outer packaging that pass the tests of 3.5.3."),
        _("The mark with class and consignor or consignee on the package (3.5.4)."),
        _("At most 1,000 such packages in a vehicle or container (3.5.5)."),
        _("People who handle them are trained (3.5.1.1)."),
    ]
