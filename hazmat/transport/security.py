"""High consequence dangerous goods: table 1.10.3.1.2 of ADR. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from hazmat.reference.statements import parts
from hazmat.transport.goods import Goods

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class HighConsequence:
    """A line of the table that names these goods, and from which quantity."""

    name_en: str
    name_nl: str
    packages_kg: str
    tank_litres: str
    bulk_kg: str


def high_consequence(goods: Goods, table: Iterable[Row]) -> list[HighConsequence]:
    """The lines of the table that name these goods."""
    return [_line(row, goods) for row in table if _names(row, goods)]


def _is_carried_so(row: Row, goods: Goods) -> bool:
    """A line about tanks alone says nothing of what may not go in a tank."""
    return bool(row["packages_kg"] or row["bulk_kg"] or goods.tank_code)


def _names(row: Row, goods: Goods) -> bool:
    if goods.un_number in parts(row["exclude_un_numbers"]):
        return False
    if not _is_carried_so(row, goods):
        return False
    if row["un_numbers"]:
        return goods.un_number in parts(row["un_numbers"])
    if goods.is_explosive:
        return _names_explosive(row, goods)
    if row["hazard_class"] != goods.adr_class:
        return False
    groups, letters = parts(row["packing_groups"]), parts(row["classification_letters"])
    if groups:
        return goods.packing_group in groups
    return goods.classification_code.lstrip("0123456789") in letters


def _names_explosive(row: Row, goods: Goods) -> bool:
    groups: Sequence[str] = parts(row["compatibility_groups"])
    return goods.hazard_division in parts(row["divisions"]) and (
        not groups or goods.compatibility_group in groups
    )


def _line(row: Row, goods: Goods) -> HighConsequence:
    division = {"division": goods.hazard_division}
    return HighConsequence(
        row["name_en"].format(**division),
        row["name_nl"].format(**division),
        row["packages_kg"],
        row["tank_litres"],
        row["bulk_kg"],
    )
