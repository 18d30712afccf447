"""How much explosive a vehicle may carry: ADR 7.5.5.2. Pure.

The limits are those of the table in 7.5.5.2.1, by vehicle and by division, as ADR 2025 has
them; that a load of several divisions counts as the most dangerous of them, and group S not
at all, is 7.5.5.2.2.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from hazmat.explaining import Explained, Step, Verdict
from hazmat.transport.amounts import plainly
from hazmat.transport.goods import Goods
from hazmat.transport.mixed_loading import most_dangerous

TABLE, TREATED = "ADR 7.5.5.2.1", "ADR 7.5.5.2.2"
PRIMARY = "1.1A"
"""Primary explosives have a limit of their own within division 1.1."""


class Vehicle(TextChoices):
    """The vehicles in which explosives are carried in packages (part 9)."""

    EX_II = "ex2", gettext_lazy("EX/II")
    EX_III = "ex3", gettext_lazy("EX/III")


LIMITS: Mapping[str, Mapping[str, Decimal]] = {
    Vehicle.EX_II: {
        PRIMARY: Decimal("6.25"),
        "1.1": Decimal(1000),
        "1.2": Decimal(3000),
        "1.3": Decimal(5000),
        "1.4": Decimal(15000),
        "1.5": Decimal(5000),
        "1.6": Decimal(5000),
    },
    Vehicle.EX_III: {
        PRIMARY: Decimal("18.75"),
        **dict.fromkeys(("1.1", "1.2", "1.3", "1.4", "1.5", "1.6"), Decimal(16000)),
    },
}
"""The most net explosive mass on a transport unit, in kg; 1.4S has no limit."""


@dataclass(frozen=True, slots=True)
class Explosives:
    """So much net explosive mass of these goods."""

    goods: Goods
    net_kg: Decimal

    @property
    def counts(self) -> bool:
        """Whether the mass is counted: of class 1, and not of group S."""
        return self.goods.is_explosive and self.goods.compatibility_group != "S"

    @property
    def words(self) -> str:
        """The line as a note repeats it."""
        return f"{self.goods.told_apart}, {plainly(self.net_kg)} kg"


def explosive_limit(load: Sequence[Explosives], vehicle: str) -> Explained:
    """Whether the explosives of a load fit this vehicle."""
    steps = [_counted(one) for one in load]
    refusal = _refusal(load, steps)
    if refusal:
        return refusal
    counting = [one for one in load if one.counts]
    if not counting:
        text = _("No explosive that counts: this limit does not apply.")
        return Explained(Verdict.YES, text, steps, _duties())
    key = _treated_as(counting)
    total = sum((one.net_kg for one in counting), Decimal(0))
    most = LIMITS[vehicle][key]
    edition = counting[0].goods.edition
    steps += list(_reckoned(key, total, most, vehicle, edition))
    values = {
        "total": plainly(total),
        "most": plainly(most),
        "vehicle": Vehicle(vehicle).label,
    }
    if total > most:
        text = _("%(total)s kg is more than the %(most)s kg that an %(vehicle)s takes.")
        return Explained(Verdict.NO, text % values, steps, _duties())
    text = _("%(total)s kg of the %(most)s kg that an %(vehicle)s takes.")
    return Explained(Verdict.YES, text % values, steps, _duties())


def _treated_as(counting: Sequence[Explosives]) -> str:
    """The row of the table that the whole load goes by."""
    division = most_dangerous({one.goods.hazard_division for one in counting})
    primary = any(one.goods.compatibility_group == "A" for one in counting)
    return PRIMARY if division == "1.1" and primary else division


def _counted(one: Explosives) -> Step:
    goods = one.goods
    if not goods.is_explosive:
        text = _("not of class 1: does not count")
    elif not one.counts:
        text = _("group S: does not count")
    else:
        text = _("counts as %(code)s") % {"code": goods.explosive_code}
    return Step(TREATED, goods.edition, one.words, text)


def _refusal(load: Sequence[Explosives], steps: Sequence[Step]) -> Explained | None:
    """What may not be carried at all, or has no division in this edition."""
    for one in load:
        goods = {"goods": one.goods.told_apart}
        if one.goods.carriage_prohibited:
            text = _("%(goods)s may not be carried by road at all.") % goods
            return Explained(Verdict.NO, text, steps)
        known = one.goods.hazard_division in LIMITS[Vehicle.EX_II]
        if one.counts and not (known and one.goods.compatibility_group):
            text = _("%(goods)s: its division and group are not in this edition.")
            return Explained(Verdict.UNKNOWN, text % goods, steps)
    return None


def _reckoned(
    key: str, total: Decimal, most: Decimal, vehicle: str, edition: str
) -> Iterator[Step]:
    mass = _("%(total)s kg of net explosive mass") % {"total": plainly(total)}
    text = _("the whole load counts as %(division)s") % {"division": key}
    yield Step(TREATED, edition, mass, text)
    given = _("%(division)s on an %(vehicle)s") % {
        "division": key,
        "vehicle": Vehicle(vehicle).label,
    }
    text = _("at most %(most)s kg on the transport unit") % {"most": plainly(most)}
    yield Step(TABLE, edition, given, text)


def _duties() -> list[str]:
    return [
        _("Vehicle and trailer are one transport unit: count both."),
        _("Of an EX/II and an EX/III, both loaded: the limit of EX/II (7.2.4, V2)."),
        _("Empty, uncleaned packagings have no limit."),
        _(
            "Packages go on an EX/II or EX/III, unless 1.1.3.6 frees the load (7.2.4, V2)."
        ),
        _("Whether these groups may lie together is another question (7.5.2.2)."),
        _("A mobile explosives manufacturing unit has rules of its own (7.5.5.2.3)."),
    ]
