"""Which orange plates a vehicle carries, and what they say: ADR 5.3.2. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from hazmat.explaining import Explained, Step, Verdict
from hazmat.transport.goods import Goods
from hazmat.transport.loads import Way


@dataclass(frozen=True, slots=True)
class Plate:
    """The plate: with numbers for tanks and bulk, blank for packages; none if empty."""

    hin: str
    un_number: str
    explained: Explained
    is_needed: bool = True


def orange_plate(
    goods: Goods,
    way: str,
    meanings: Mapping[str, str],
    *,
    is_exempt: bool = False,
    is_empty_uncleaned: bool = False,
) -> Plate:
    """The plates for these goods, carried so."""
    edition = goods.edition
    if goods.carriage_prohibited:
        step = Step("ADR 3.2.1", edition, str(goods), _("prohibited"))
        text = _("%(goods)s may not be carried by road at all.")
        told = text % {"goods": goods.told_apart}
        return Plate("", "", Explained(Verdict.NO, told, [step]), is_needed=False)
    if goods.not_subject_to_adr or (is_exempt and way == Way.PACKAGES):
        article = "ADR 3.2.1" if goods.not_subject_to_adr else "ADR 1.1.3.6.2"
        step = Step(article, edition, str(goods), _("chapter 5.3 does not apply"))
        told = _("No orange plates: they would mislead who comes to help.")
        return Plate("", "", Explained(Verdict.YES, told, [step]), is_needed=False)
    steps = [
        Step("ADR 5.3.2.1.1", edition, str(Way(way).label), _("plates front and rear"))
    ]
    if is_empty_uncleaned:
        given = _("empty, uncleaned")
        steps.append(
            Step("ADR 5.3.2.1.7", edition, given, _("the same plates until cleaned"))
        )
    if way == Way.PACKAGES:
        told = _("Blank orange plates, front and rear.")
        return Plate("", "", Explained(Verdict.YES, told, steps, _duties()))
    return _numbered(goods, way, meanings, steps)


def _numbered(
    goods: Goods, way: str, meanings: Mapping[str, str], steps: list[Step]
) -> Plate:
    hin = goods.hazard_identification_number
    article = "ADR 3.2.1, 20"
    if not hin:
        step = Step(article, goods.edition, goods.told_apart, _("no number"))
        text = _("Column 20 is empty: these goods do not go so, or look it up.")
        return Plate("", "", Explained(Verdict.UNKNOWN, text, [*steps, step]))
    steps.append(Step(article, goods.edition, goods.told_apart, hin))
    steps.append(
        Step(
            "ADR 5.3.2.3", goods.edition, hin, meanings.get(hin) or _("not in the list")
        )
    )
    if hin.startswith("X"):
        text = _("X: no water, unless an expert agrees")
        steps.append(Step("ADR 5.3.2.3.1", goods.edition, "X", text))
    told = _("Plates with %(hin)s above %(number)s.") % {
        "hin": hin,
        "number": goods.un_number,
    }
    if way == Way.TANK:
        text = _("also on both sides of each tank or compartment")
        steps.append(Step("ADR 5.3.2.1.2", goods.edition, str(Way(way).label), text))
    return Plate(hin, goods.un_number, Explained(Verdict.YES, told, steps, _duties()))


def _duties() -> list[str]:
    return [
        _("The plates are 40 by 30 cm, reflect, and stay legible in a fire (5.3.2.2)."),
        _("Cover or remove them when no dangerous goods are carried (5.3.2.1.8)."),
    ]
