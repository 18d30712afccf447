"""Which packages must stand apart in an aircraft. Pure.

Every label of both packages counts, also those of subsidiary hazards. A class that the
table does not name needs no segregation by it; other provisions may ask some.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from hazmat.explaining import Explained, Step, Verdict, worst
from hazmat.transport.goods import Goods

Row = Mapping[str, str]
ARTICLE = "ICAO TI 7;2, 49 CFR 175.78"
EXPLOSIVES = "1 (not 1.4S)"
SAFE_EXPLOSIVES = "1.4S"
LITHIUM = "9 (UN3480/UN3090)"
LITHIUM_NUMBERS = frozenset({"3090", "3480"})


@dataclass(frozen=True, slots=True)
class AirTable:
    """The table of segregation by air."""

    cells: Mapping[tuple[str, str], str]
    edition: str = ""

    @property
    def named(self) -> frozenset[str]:
        """The classes that the table names."""
        return frozenset(key for pair in self.cells for key in pair)


def air_table(rows: Iterable[Row], edition: str = "") -> AirTable:
    """The table, ready to be asked."""
    cells = {(row["class_1"], row["class_2"]): row["segregate"] for row in rows}
    return AirTable(cells, edition)


def air_keys(goods: Goods) -> list[str]:
    """The labels of a package as the table names them."""
    keys = []
    for label in goods.labels:
        if label.split(".")[0] == "1":
            safe = goods.explosive_code == "1.4S"
            keys.append(SAFE_EXPLOSIVES if safe else EXPLOSIVES)
        elif label in {"9", "9A"} and goods.un_number in LITHIUM_NUMBERS:
            keys.append(LITHIUM)
        else:
            keys.append(label)
    return list(dict.fromkeys(keys))


def in_words(key: str) -> str:
    """A label as the table names it, for the reader."""
    return _("1 (not 1.4S)") if key == EXPLOSIVES else key


def air_segregation(one: Goods, other: Goods, table: AirTable) -> Explained:
    """Whether packages of these two must stand apart."""
    missing = [goods for goods in (one, other) if not goods.labels]
    if missing:
        text = _("%(goods)s: see which labels the package bears.")
        told = text % {"goods": missing[0].told_apart}
        return Explained(Verdict.UNKNOWN, told)
    judged = [
        _judge(a, b, one, other, table) for a in air_keys(one) for b in air_keys(other)
    ]
    verdict = worst(found for _step, found in judged)
    headline = {
        Verdict.YES: _("No segregation by this table."),
        Verdict.CONDITIONAL: _("Must stand apart, not next to each other."),
        Verdict.UNKNOWN: _("By compatibility group: ask the specialist."),
    }[verdict]
    steps = [step for step, _found in judged]
    duties = [
        _("Whether either may go by air at all is another question: see its limits."),
        _("The current DGR of the operator decides."),
    ]
    return Explained(verdict, headline, steps, duties)


def _judge(
    a: str, b: str, one: Goods, other: Goods, table: AirTable
) -> tuple[Step, Verdict]:
    label, its = in_words(a), in_words(b)
    given = f"{one.told_apart} ({label}) + {other.told_apart} ({its})"

    def step(text: str) -> Step:
        return Step(ARTICLE, table.edition, given, text)

    if not {a, b} <= table.named:
        return step(_("the table does not name this class")), Verdict.YES
    if a == b == EXPLOSIVES:
        return _explosives(one, other, step(""))
    cell = table.cells.get((a, b))
    if cell is None:
        return step(_("this pair is not in the table")), Verdict.UNKNOWN
    if cell == "X":
        return step(_("segregate")), Verdict.CONDITIONAL
    if cell:
        return step(cell), Verdict.UNKNOWN
    return step(_("no segregation")), Verdict.YES


def _explosives(one: Goods, other: Goods, step: Step) -> tuple[Step, Verdict]:
    """Explosives go by compatibility group; 1.4B stands apart from all but 1.4S."""
    groups = {one.compatibility_group, other.compatibility_group}
    if groups == {one.compatibility_group}:
        text, verdict = _("the same compatibility group"), Verdict.YES
    elif "B" in groups:
        text = _("group B stands apart from other groups")
        verdict = Verdict.CONDITIONAL
    else:
        text, verdict = _("different compatibility groups"), Verdict.UNKNOWN
    return Step(step.article, step.edition, step.given, text), verdict
