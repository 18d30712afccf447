"""The rows that exercises are made from, as plain values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

Row = Mapping[str, str]
Rows = Mapping[str, Row]


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
