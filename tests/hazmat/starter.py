"""The tables of the starter edition, for tests of pure rules."""

import csv
from collections.abc import Iterator

from hazmat.reference.loading import STARTER
from hazmat.transport.goods import Goods


def starter_rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of a table that the project ships."""
    with (STARTER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def starter_goods(un_number: str, **wanted: str) -> "dict[str, str]":
    """The first row of table A with this number and these values."""
    return next(
        row
        for row in starter_rows("un_numbers")
        if row["un_number"] == un_number
        and all(row[name] == value for name, value in wanted.items())
    )


def goods_of(un_number: str, **wanted: str) -> Goods:
    """The goods of such a row, as the calculators know them."""
    row = starter_goods(un_number, **wanted)
    same = {name: row[name] for name in SAME}
    many = {name: tuple(filter(None, row[name].split(";"))) for name in MANY}
    flags = {name: row[name] == "1" for name in FLAGS}
    return Goods(un_number, row["name_en"], **same, **many, **flags, edition="starter")


SAME = (
    *("adr_class", "hazard_division", "classification_code", "compatibility_group"),
    *("packing_group", "limited_quantity", "excepted_quantity", "tank_code"),
    *("transport_category", "tunnel_code", "hazard_identification_number"),
)
MANY = ("labels", "special_provisions", "carriage_loading")
FLAGS = ("carriage_prohibited", "not_subject_to_adr")
