"""Rows to CSV and JSON, and what a table is in whatever form it is handed out.

For people a table is neutralised: a cell that a spreadsheet would take for a formula
becomes text. For machines (``plain``) the data stays as it is.
"""

import csv
import datetime
import json
from collections.abc import Generator, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import islice
from typing import NamedTuple, TextIO

from django.utils.formats import date_format


class Marked(NamedTuple):
    """A word with the symbol that stands beside it on paper, and a day in small print."""

    symbol: str
    word: str
    note: str = ""
    is_strong: bool = False

    @property
    def text(self) -> str:
        """In one line, without the symbol, and no word twice."""
        if self.note.startswith(f"{self.word} "):
            return self.note
        return f"{self.word}, {self.note}" if self.note else self.word


class Opening(int):
    """A number that on a page leads to what it counts; in a file it is the number."""

    address: str

    def __new__(cls, number: int, address: str) -> "Opening":
        """Nothing lies behind a nought."""
        made = super().__new__(cls, number)
        made.address = address if number else ""
        return made


class Shown(NamedTuple):
    """What stands in a cell of a page, below which heading, and where it leads."""

    text: str
    is_number: bool
    address: str = ""
    title: str = ""


Cell = str | int | float | datetime.date | Marked | None
Row = Sequence[Cell]


class Kind(Enum):
    """How the values of a column are written."""

    TEXT = "text"
    DAY = "day"
    NUMBER = "number"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, how what stands below it is written, and for how many characters."""

    title: str
    kind: Kind = Kind.TEXT
    width: int = 16

    @property
    def is_number(self) -> bool:
        """Whether its values end alike, so that they stand below each other."""
        return self.kind in {Kind.NUMBER, Kind.SHARE}


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below headings; the first columns say what a row is about."""

    name: str
    title: str
    columns: Sequence[Column]
    rows: Iterable[Row]
    frozen: int = 1
    totals: Sequence[Row] = ()
    size: int | None = None
    """How many rows it has, where that is known before they are read."""

    @property
    def head(self) -> list[str]:
        """The headings."""
        return [column.title for column in self.columns]

    @property
    def shown_rows(self) -> Iterator[list[Shown]]:
        """For a page: what people read."""
        for row in self.rows:
            pairs = zip(row, self.columns, strict=True)
            yield [
                Shown(shown(cell, one.kind), one.is_number, address_of(cell), one.title)
                for cell, one in pairs
            ]


@dataclass(frozen=True, slots=True)
class Report:
    """Tables, with the question that they answer and what their words mean."""

    title: str
    tables: Sequence[Table]
    asked: Sequence[tuple[str, str]] = field(default=())
    definitions: Sequence[tuple[str, str]] = field(default=())
    named: Set[int] = field(default_factory=set)
    """Keys of the people whom its rows name; complete when these were read."""
    is_whole: bool = True
    """Whether all its rows were read, where reading stops somewhere."""

    @property
    def rows(self) -> int:
        """Of the last table, which is the most detailed; its rows must be at hand."""
        return len(list(self.tables[-1].rows)) if self.tables else 0

    def gathered(self) -> "Report":
        """With all its rows at hand."""
        return replace(
            self, tables=[replace(one, rows=list(one.rows)) for one in self.tables]
        )

    def within(self, most: int) -> "Report":
        """With its rows at hand; if there are more cells than this, the first of them."""
        tables, is_whole = [], True
        for table in self.tables:
            width = len(table.columns)
            rows = list(islice(table.rows, max(most, 0) // width + 1))
            most -= len(rows) * width
            if most < 0:
                is_whole = False
                if isinstance(table.rows, Generator):
                    table.rows.close()  # and with it the snapshot that it reads
            tables.append(replace(table, rows=rows))
        return replace(self, tables=tables, is_whole=is_whole)


FORMULA_STARTS = (
    *("=", "+", "-", "@", "\t", "\r", "\n", "\0"),
    *("\uff1d", "\uff0b", "\uff0d", "\uff20"),  # the same, full width
)


def neutral(cell: Cell) -> str | int | float | None:
    """The cell as text that no spreadsheet runs."""
    plain = simple(cell)
    if isinstance(plain, str) and plain.lstrip(" '\"").startswith(FORMULA_STARTS):
        return f"'{plain}"
    return plain


def simple(cell: Cell) -> str | int | float | None:
    """The cell as files of text carry it: days as 2026-11-23."""
    if isinstance(cell, Marked):
        return cell.text
    return cell.isoformat() if isinstance(cell, datetime.date) else cell


def percent(share: float) -> str:
    """A share as people read it, on one line: 84 %."""
    return f"{100 * share:.0f}\u00a0%"


def shown(cell: Cell, kind: Kind) -> str:
    """A value as people read it."""
    if cell is None:
        return "–"
    if isinstance(cell, datetime.date):
        return date_format(cell, "SHORT_DATE_FORMAT")
    if kind is Kind.SHARE and isinstance(cell, int | float):
        return percent(cell)
    return cell.text if isinstance(cell, Marked) else str(cell)


def address_of(cell: Cell) -> str:
    """Where a value leads on a page; empty if nowhere."""
    return cell.address if isinstance(cell, Opening) else ""


def write_csv(
    rows: Iterable[Row], head: Sequence[str], out: TextIO, *, plain: bool = False
) -> None:
    """UTF-8 text with commas; lines end in LF; the header is always there."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(head)
    if plain:
        writer.writerows(map(_simple_row, rows))
    else:
        writer.writerows([neutral(cell) for cell in row] for row in rows)


TEXT = frozenset({str})


def _simple_row(row: Row) -> Row:
    """A row of text is simple as it is, and most rows by the million are."""
    return row if TEXT.issuperset(map(type, row)) else [simple(cell) for cell in row]


class _Echo:
    """A file that gives back what is written to it."""

    def write(self, text: str) -> str:
        return text


def csv_lines(rows: Iterable[Row], head: Row) -> Iterator[str]:
    """A neutralised CSV a line at a time, with the mark that spreadsheets ask for."""
    writer = csv.writer(_Echo(), lineterminator="\n")
    yield "\ufeff" + writer.writerow([neutral(title) for title in head])
    for row in rows:
        yield writer.writerow([neutral(cell) for cell in row])


def write_json(rows: Iterable[Row], head: Sequence[str], out: TextIO) -> None:
    """A list of objects with the header's names as keys, written row by row."""
    out.write("[")
    for count, row in enumerate(rows):
        out.write(",\n" if count else "\n")
        plain = [simple(cell) for cell in row]
        json.dump(dict(zip(head, plain, strict=True)), out, ensure_ascii=False)
    out.write("\n]\n")
