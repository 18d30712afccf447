"""Which marks packages and vehicles of these goods bear besides labels. Pure.

Some depend on how the goods are packed or carried: the words say when. What every package
bears, its UN number and perhaps arrows, is no mark of these goods and not here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from hazmat.transport.goods import Goods
from hazmat.transport.loads import Way
from hazmat.transport.small_quantities import EXCEPTED, QUANTITY
from hazmat.transport.tunnel_of_load import MARKED_KG

ENVIRONMENTAL = frozenset({"3077", "3082"})
"""By name environmentally hazardous; of others the classification decides."""

HOT = frozenset({"3256", "3257", "3258"})
"""By name carried hot."""

SMALL_BATTERIES = "188"
"""The special provision by which small cells and batteries travel."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark, what stands in it, when it is asked, and where that is written."""

    code: str
    article: str
    when: str
    written: str = ""


def marks_of(goods: Goods) -> list[Mark]:
    """The marks that packages of these goods may have to bear."""
    if goods.carriage_prohibited or goods.not_subject_to_adr:
        return []
    found = [*_for_small(goods)]
    if goods.un_number in ENVIRONMENTAL:
        found.append(environmental())
    if SMALL_BATTERIES in goods.special_provisions:
        text = _("On a package with small cells or batteries by special provision 188.")
        found.append(Mark("battery", "ADR 5.2.1.9", text, goods.number))
    return [*found, *_hot(goods)]


def environmental() -> Mark:
    """The mark of what is dangerous to the environment."""
    text = _(
        "Beside the labels; not where each single or inner packaging holds at most 5 l or "
        "5 kg."
    )
    return Mark("environment", "ADR 5.2.1.8", text)


def marks_of_vehicle(goods: Goods, way: str) -> list[Mark]:
    """The marks of a vehicle, beside plates and placards, when goods go in it so."""
    if way not in {Way.TANK, Way.BULK} or goods.carriage_prohibited:
        return []
    found = _hot(goods)
    if goods.un_number in ENVIRONMENTAL:
        text = _(
            "Where the placards are, at least 25 by 25 cm; on a tank-container up to "
            "3,000 l without room 10 by 10 cm will do."
        )
        found.append(Mark("environment", "ADR 5.3.6", text))
    return found


def of_small(goods: Goods, *, is_limited: bool, is_excepted: bool) -> list[Mark]:
    """The marks of a package that goes so; by air a limited quantity has its own."""
    asked = {"LQ": is_limited, "EQ": is_excepted}
    found = [one for one in _for_small(goods) if asked[one.code]]
    if is_limited:
        text = _(
            "By air other, mostly smaller limits hold, which are not in this data: see the "
            "DGR. A package that goes so bears this mark, which is good by road too."
        )
        found.append(Mark("LQ-air", "ICAO TI 3;4, ADR 3.4.9", text))
    return found


def of_load(limited_gross_kg: Decimal) -> list[Mark]:
    """The mark of a vehicle with very much in limited quantities."""
    if limited_gross_kg <= MARKED_KG:
        return []
    text = _(
        "Front and rear of a vehicle above 12 tonnes, unless it has orange plates; and on "
        "all four sides of a container, unless it has placards. At least 25 by 25 cm."
    )
    return [Mark("LQ", "ADR 3.4.13 – 3.4.15", text)]


def _for_small(goods: Goods) -> Iterator[Mark]:
    if QUANTITY.search(goods.limited_quantity):
        text = _("Instead of the labels on a package in limited quantities.")
        yield Mark("LQ", "ADR 3.4.7", text)
    if EXCEPTED.get(goods.excepted_quantity):
        text = _("Instead of the labels on a package in excepted quantities.")
        first = goods.labels[0] if goods.labels else goods.adr_class
        yield Mark("EQ", "ADR 3.5.4", text, first)


def _hot(goods: Goods) -> list[Mark]:
    if goods.un_number not in HOT:
        return []
    text = _(
        "On both sides and the rear of a vehicle, and around a tank or container, with a "
        "liquid at 100 °C or above or a solid at 240 °C or above."
    )
    return [Mark("hot", "ADR 5.3.3", text)]
