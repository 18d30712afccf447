"""The tables of the starter edition, for tests of pure rules."""

import csv
from collections.abc import Iterator

from hazmat.reference.loading import STARTER


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
