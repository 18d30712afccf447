"""How much of these goods a package may hold by air, by the limits of the United States.

49 CFR 172.101 is the same system as the ICAO list, and not equal to it: what it forbids is
refused, what it allows is allowed only as far as the DGR of the operator says so too. A
row that is missing, or says something that is no quantity, is not known. Pure.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from hazmat.explaining import Explained, Step, Verdict
from hazmat.transport.goods import Goods

QUANTITY = re.compile(r"(\d+(?:\.\d+)?) ?(kg|mL|L|g)\b")
BASE = {
    "g": Decimal("0.001"),
    "kg": Decimal(1),
    "mL": Decimal("0.001"),
    "L": Decimal(1),
}
MEASURE = {"g": "kg", "kg": "kg", "mL": "l", "L": "l"}
FORBIDDEN, NO_LIMIT, GROSS = "Forbidden", "no limit", "gross"


class Aircraft(TextChoices):
    """What flies: with passengers, or with cargo only."""

    PASSENGER = "passenger", gettext_lazy("passenger aircraft")
    CARGO = "cargo", gettext_lazy("cargo aircraft only")


COLUMNS = {Aircraft.PASSENGER: "9A", Aircraft.CARGO: "9B"}


@dataclass(frozen=True, slots=True)
class AirRow:
    """What the list says of one row of a UN number."""

    name: str
    packing_group: str
    passenger: str
    cargo: str
    edition: str = ""

    def limit(self, aircraft: str) -> str:
        """The most that a package may hold, as the list writes it."""
        return self.passenger if aircraft == Aircraft.PASSENGER else self.cargo


@dataclass(frozen=True, slots=True)
class Parcel:
    """What one package holds; nothing where that was not asked."""

    quantity: Decimal | None = None
    unit: str = "kg"


def air_limit(
    goods: Goods, rows: Sequence[AirRow], aircraft: str, parcel: Parcel
) -> Explained:
    """Whether a package of these goods may go by this aircraft."""
    fitting = [row for row in rows if row.packing_group == goods.packing_group]
    if not fitting:
        text = (
            _("%(goods)s is in this data with another packing group only.")
            if rows
            else _("%(goods)s is not in this data: that does not mean that it may go.")
        )
        return Explained(Verdict.UNKNOWN, text % {"goods": goods.told_apart})
    judged = [(row, _judge(row.limit(aircraft), parcel)) for row in fitting]
    steps = [_step(row, aircraft, found) for row, found in judged]
    verdicts = {found for _row, found in judged}
    verdict = verdicts.pop() if len(verdicts) == 1 else Verdict.UNKNOWN
    if verdicts:
        text = _("Its rows differ: look up the one with the name of your goods.")
        return Explained(verdict, text, steps, _duties())
    return Explained(verdict, _headline(verdict), steps, _duties())


def _judge(limit: str, parcel: Parcel) -> Verdict:
    """What a cell means for a package; what is no quantity is not known."""
    if limit == FORBIDDEN:
        return Verdict.NO
    if limit.casefold() == NO_LIMIT:
        return Verdict.CONDITIONAL
    most = _most(limit, parcel.unit)
    if parcel.quantity is None:
        return Verdict.CONDITIONAL if QUANTITY.search(limit) else Verdict.UNKNOWN
    if most is None:
        return Verdict.UNKNOWN
    if parcel.quantity > most:
        return Verdict.NO
    return Verdict.UNKNOWN if GROSS in limit else Verdict.CONDITIONAL


def _most(limit: str, unit: str) -> Decimal | None:
    """The limit in kilograms or litres, of alternatives the one that fits the unit."""
    if limit.startswith("Less"):
        return None
    for amount, measure in QUANTITY.findall(limit):
        if MEASURE[measure] == unit:
            return Decimal(amount) * BASE[measure]
    return None


def _step(row: AirRow, aircraft: str, found: Verdict) -> Step:
    article = f"49 CFR 172.101 ({COLUMNS[Aircraft(aircraft)]})"
    given = ", ".join(filter(None, (row.name, row.packing_group)))
    limit = row.limit(aircraft)
    values = {"limit": limit, "aircraft": Aircraft(aircraft).label}
    if limit == FORBIDDEN:
        text = _("%(aircraft)s: forbidden") % values
    elif limit.casefold() == NO_LIMIT:
        text = _("%(aircraft)s: no limit") % values
    elif not limit:
        text = _("%(aircraft)s: the list says nothing") % values
    elif found is Verdict.UNKNOWN:
        text = _("%(aircraft)s: “%(limit)s”, which does not answer this") % values
    else:
        text = _("%(aircraft)s: at most %(limit)s in a package") % values
    return Step(article, row.edition, given, text)


def _headline(verdict: Verdict) -> str:
    return {
        Verdict.CONDITIONAL: _("Within the limits of the United States."),
        Verdict.UNKNOWN: _("The list does not say how much may go."),
        Verdict.NO: _("Not by this aircraft, or not so much in a package."),
    }[verdict]


def _duties() -> list[str]:
    return [
        _("The limits are those of the United States, not of ICAO or IATA."),
        _("The DGR of the operator decides, with its packing instructions."),
    ]
