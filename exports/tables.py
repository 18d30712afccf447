"""Rows to CSV, XLSX and JSON.

For people a table is neutralised: a cell that a spreadsheet would take for a formula
becomes text. For machines (``plain``) the data stays as it is.
"""

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TextIO

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font

Cell = str | int | float | None
Row = Sequence[Cell]

FORMULA_STARTS = (
    *("=", "+", "-", "@", "\t", "\r", "\n", "\0"),
    *("\uff1d", "\uff0b", "\uff0d", "\uff20"),  # the same, full width
)


def neutral(cell: Cell) -> Cell:
    """The cell as text that no spreadsheet runs."""
    if isinstance(cell, str) and cell.lstrip(" '\"").startswith(FORMULA_STARTS):
        return f"'{cell}"
    return cell


def write_csv(
    rows: Iterable[Row], head: Sequence[str], out: TextIO, *, plain: bool = False
) -> None:
    """UTF-8 text with commas; lines end in LF; the header is always there."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(head)
    if plain:
        writer.writerows(rows)
    else:
        writer.writerows([neutral(cell) for cell in row] for row in rows)


class _Echo:
    """A file that gives back what is written to it."""

    def write(self, text: str) -> str:
        return text


def csv_lines(rows: Iterable[Row], head: Row) -> Iterator[str]:
    """A neutralised CSV a line at a time, with the mark that spreadsheets ask for."""
    writer = csv.writer(_Echo(), lineterminator="\n")
    yield "\ufeff" + writer.writerow(head)
    for row in rows:
        yield writer.writerow([neutral(cell) for cell in row])


def write_json(rows: Iterable[Row], head: Sequence[str], out: TextIO) -> None:
    """A list of objects with the header's names as keys, written row by row."""
    out.write("[")
    for count, row in enumerate(rows):
        out.write(",\n" if count else "\n")
        json.dump(dict(zip(head, row, strict=True)), out, ensure_ascii=False)
    out.write("\n]\n")


def write_xlsx(rows: Iterable[Row], head: Row, path: Any) -> None:
    """One sheet with a frozen head and a filter; every text cell is typed as text."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("report")
    sheet.freeze_panes = "A2"
    sheet.append([_xlsx_cell(sheet, title, bold=True) for title in head])
    count = 1
    for row in rows:
        sheet.append([_xlsx_cell(sheet, cell) for cell in row])
        count += 1
    sheet.auto_filter.ref = f"A1:{chr(ord('A') + len(head) - 1)}{count}"
    book.save(path)


def _xlsx_cell(sheet: Any, value: Cell, *, bold: bool = False) -> Any:
    if isinstance(value, str):
        value = "".join(sign for sign in value if sign >= " " or sign in "\t\n")
    cell = WriteOnlyCell(sheet, value=value)
    if isinstance(value, str):
        cell.data_type = "s"
    if bold:
        cell.font = Font(bold=True)
    return cell
