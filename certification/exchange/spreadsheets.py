"""A file of a data set as a spreadsheet: read into the CSV it stands for, and made."""

import datetime
import io
import zipfile
from collections.abc import Iterator
from typing import IO, Any

from django.utils.translation import gettext as _
from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell

from certification.exchange.exporting import RowWriter, written_rows
from certification.exchange.packages import Limits, PackageError, judge_sizes
from people.files import FileResource

LIMITS = Limits(member=60_000_000, total=80_000_000)
MOST_ROWS = 200_000
MOST_COLUMNS = 100


def as_csv(stream: IO[bytes]) -> bytes:
    """The first sheet as CSV, each row on the line of its number."""
    try:
        if not zipfile.is_zipfile(stream):
            raise zipfile.BadZipFile
        judge_sizes(stream, LIMITS)
        stream.seek(0)
        book = load_workbook(stream, read_only=True)
        return _written(book.worksheets[0].iter_rows(values_only=True))
    except (KeyError, ValueError, IndexError, OSError, zipfile.BadZipFile) as error:
        message = _("cannot be read as a spreadsheet; save it as CSV.")
        raise PackageError("xlsx", message) from error


def _written(rows: Iterator[tuple[Any, ...]]) -> bytes:
    output = io.StringIO(newline="")
    writer = RowWriter(output)
    width = 0
    for number, row in enumerate(rows):
        if number > MOST_ROWS or len(row) > MOST_COLUMNS:
            raise PackageError("xlsx", _("holds too many cells; bring it in as CSV."))
        texts = [_text(cell) for cell in row]
        width = width or len([text for text in texts if text])
        if any(texts):
            writer.write(texts[: max(width, _used(texts))])
        else:
            output.write("\n")
    return output.getvalue().encode("utf-8", "surrogatepass")


def _used(texts: list[str]) -> int:
    """So many cells, counted from the left, until the last that holds something."""
    return max(place for place, text in enumerate(texts, 1) if text)


def _text(cell: Any) -> str:
    """A cell as a file has it: days in ISO form, whole numbers without a fraction."""
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case datetime.datetime():
            whole = cell.time() == datetime.time()
            return (cell.date() if whole else cell).isoformat()
        case float() if cell.is_integer():
            return str(int(cell))
        case _:
            return str(cell)


def write_spreadsheet(resource: type[FileResource], output: IO[bytes]) -> None:
    """One file of the data set as a sheet; every cell is text, so nothing runs."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(resource.file)
    for row in ([*resource.fields], *written_rows(resource)):
        sheet.append([_text_cell(sheet, text) for text in row])
    book.save(output)


def _text_cell(sheet: Any, text: str) -> Any:
    cell = WriteOnlyCell(sheet, value="")
    cell.value = text
    cell.data_type = "s"
    cell.number_format = "@"
    return cell
