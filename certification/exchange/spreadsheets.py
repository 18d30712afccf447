"""A file of a data set as a spreadsheet; every cell is text, so nothing runs."""

from collections.abc import Iterable
from typing import IO, Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from certification.exchange.exporting import written_rows
from people.files import FileResource


def write_spreadsheet(resource: type[FileResource], output: IO[bytes]) -> None:
    """One file of the data set as a sheet."""
    rows = ([*resource.fields], *written_rows(resource))
    write_sheet(resource.file, rows, output)


def write_sheet(title: str, rows: Iterable[list[str]], output: IO[bytes]) -> None:
    """Rows as a sheet of texts."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    for row in rows:
        sheet.append([_text_cell(sheet, text) for text in row])
    book.save(output)


def _text_cell(sheet: Any, text: str) -> Any:
    cell = WriteOnlyCell(sheet, value="")
    cell.value = text
    cell.data_type = "s"
    cell.number_format = "@"
    return cell
