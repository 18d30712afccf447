"""Tables as an XLSX workbook: typed cells, a frozen head, a filter, room for what is in it.

The last sheet says what was asked and what the words mean, so that a workbook that was
sent on still tells what it is.
"""

import datetime
import re
from collections.abc import Iterable, Sequence
from typing import IO, Any

from django.utils.translation import gettext as _
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from exports.tables import Cell, Column, Kind, Marked, Report, Row, Table

FORMATS = {Kind.DAY: "dd-mm-yyyy", Kind.NUMBER: "0", Kind.SHARE: "0%"}
BOLD = Font(bold=True)
SHADED = PatternFill("solid", fgColor="E2E7EA")
WRAPPED = Alignment(wrap_text=True, vertical="top")
A4 = 9
NAME = 31
"""Signs in the name of a sheet."""


def write_workbook(report: Report, out: IO[bytes]) -> None:
    """A sheet for every table, and one for the question and the definitions."""
    book = Workbook(write_only=True)
    book.properties.title = _text(report.title)
    for table in report.tables:
        _write(book, table)
    about = [*report.asked, ("", ""), *report.definitions]
    columns = [Column(_("What was asked"), width=28), Column(report.title, width=100)]
    _write(book, Table("about", _("Question"), columns, about), filtered=False)
    book.save(out)


def write_xlsx(rows: Iterable[Row], head: Sequence[str], path: Any) -> None:
    """One sheet with a frozen head and a filter; every text cell is typed as text."""
    book = Workbook(write_only=True)
    _write(book, Table("report", "report", [Column(title) for title in head], rows))
    book.save(path)


def _write(book: Workbook, table: Table, *, filtered: bool = True) -> None:
    sheet = book.create_sheet(_sheet_name(table.title))
    sheet.freeze_panes = f"{get_column_letter(table.frozen + 1)}2"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"
    for place, column in enumerate(table.columns, 1):
        sheet.column_dimensions[get_column_letter(place)].width = column.width + 2
    sheet.append([_heading(sheet, column.title) for column in table.columns])
    formats = [FORMATS.get(column.kind) for column in table.columns]
    count = 1
    for row in table.rows:
        count += 1
        pairs = zip(row, formats, strict=True)
        sheet.append([_cell(sheet, value, written) for value, written in pairs])
    for total in table.totals:
        pairs = zip(total, formats, strict=True)
        sheet.append([_bold(_cell(sheet, value, written)) for value, written in pairs])
    if filtered:
        last = get_column_letter(len(table.columns))
        sheet.auto_filter.ref = f"A1:{last}{count}"


def _bold(cell: Any) -> Any:
    cell.font = BOLD
    return cell


def _sheet_name(title: str) -> str:
    return re.sub(r"[\[\]:*?/\\']", " ", _text(title))[:NAME] or "report"


def _heading(sheet: Any, title: str) -> Any:
    cell = _cell(sheet, title, None)
    cell.font, cell.fill, cell.alignment = BOLD, SHADED, WRAPPED
    return cell


def _cell(sheet: Any, value: Cell, written: str | None) -> Any:
    if isinstance(value, Marked):
        said = _text_cell(sheet, value.text)
        return _bold(said) if value.is_strong else said
    if isinstance(value, str):
        return _text_cell(sheet, value)
    cell: Any = WriteOnlyCell(sheet)
    cell.value = value
    if isinstance(value, datetime.date):
        cell.number_format = FORMATS[Kind.DAY]
    elif written is not None:
        cell.number_format = written
    return cell


def _text_cell(sheet: Any, value: str) -> Any:
    cell = WriteOnlyCell(sheet, value=_text(value))
    cell.data_type = "s"  # also where it begins like a formula
    return cell


def _text(value: str) -> str:
    """Without the signs that a workbook cannot hold."""
    return "".join(sign for sign in value if sign >= " " or sign in "\t\n")
