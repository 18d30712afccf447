"""The rows that exercises are made from, as plain values."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

Row = Mapping[str, str]
Rows = Mapping[str, Row]


NAMED_BY = {
    "un_numbers": ("un_number", "adr_class", "hazard_division"),
    "class_labels": ("label_model", "class"),
    "clp_annex_vi": ("index_no", "hazard_statements"),
    "hazard_statements": ("code", "group"),
    "hazard_identification_numbers": ("hin",),
}
"""By which columns an author may say what an exercise is to be about."""


def _names(table: str, row: Row) -> set[str]:
    """All by which a row may be asked for; several in one cell each by itself."""
    cells = (row.get(column, "") for column in NAMED_BY[table])
    return {word.rstrip("* ") for cell in cells for word in cell.split(";")}


@dataclass(frozen=True)
class Facts:
    """The tables of one moment: rows by their key, and the edition of each table."""

    tables: Mapping[str, Rows]
    editions: Mapping[str, str] = field(default_factory=dict)

    def rows(self, table: str) -> Rows:
        """A table that was never loaded is empty."""
        return self.tables.get(table, {})

    def row(self, key: str) -> Row | None:
        """The row behind a row key such as ``un_numbers:1203|1``."""
        table, _colon, name = key.partition(":")
        return self.rows(table).get(name)

    def edition(self, *tables: str) -> str:
        """The editions of these tables in words, each once."""
        found = [self.editions[name] for name in tables if self.editions.get(name)]
        return ", ".join(dict.fromkeys(found))

    @cached_property
    def goods(self) -> Mapping[str, Row]:
        """Rows of table A that may be carried and are subject to the regulation."""
        return {
            key: row
            for key, row in self.rows("un_numbers").items()
            if row["carriage_prohibited"] == "0" and row["not_subject_to_adr"] == "0"
        }

    def about(self, subjects: Collection[str]) -> Facts:
        """Only what lies within these subjects: classes, UN numbers, statements, CAS.

        It is for choosing what to ask; the question itself needs all the tables.
        """
        narrowed = {
            name: {
                key: row for key, row in rows.items() if _names(name, row) & {*subjects}
            }
            for name, rows in self.tables.items()
            if name in NAMED_BY
        }
        return Facts({**self.tables, **narrowed}, self.editions)

    def only(self, keys: Collection[str]) -> Facts:
        """Only these rows, and all rows of their UN numbers, to choose what to ask."""
        numbers = {row["un_number"] for key in keys if (row := self._goods(key))}
        narrowed = {
            name: {
                key: row
                for key, row in self.rows(name).items()
                if f"{name}:{key}" in keys or row.get("un_number") in numbers
            }
            for name in NAMED_BY
        }
        return Facts({**self.tables, **narrowed}, self.editions)

    def _goods(self, key: str) -> Row | None:
        return self.row(key) if key.startswith("un_numbers:") else None

    @cached_property
    def by_number(self) -> Mapping[str, Sequence[Row]]:
        """All rows of each UN number."""
        found: dict[str, list[Row]] = {}
        for row in self.rows("un_numbers").values():
            found.setdefault(row["un_number"], []).append(row)
        return found

    def is_plain(self, row: Row, column: str) -> bool:
        """Whether all rows of the UN number, group and code agree in this column."""
        return all(
            other[column] == row[column]
            for other in self.by_number[row["un_number"]]
            if told_apart(other) == told_apart(row)
        )


def told_apart(row: Row) -> tuple[str, str, str]:
    """What tells rows of one UN number apart for who reads the question."""
    return row["un_number"], row["classification_code"], row["packing_group"]


def key_of(table: str, *values: str) -> str:
    """How a row is named in what is kept."""
    return f"{table}:{'|'.join(values)}"


def goods_key(row: Row) -> str:
    """The row key of a row of table A."""
    return key_of("un_numbers", row["un_number"], row["variant"])
