"""A file of somebody else as a table: what its bytes, signs and sheet say, row by row.

A CSV file may be separated by commas, semicolons or tabs, in UTF-8 or Windows-1252, with
any line ends; of a spreadsheet the first sheet counts. Nothing is changed here: the cells
are texts as they came.
"""

import codecs
import csv
import datetime
import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any

from django.utils.translation import gettext as _
from openpyxl import load_workbook

from certification.exchange.packages import Limits, PackageError, judge_sizes
from certification.exchange.reading import (
    BOM,
    LONGEST_LINE,
    LONGEST_VALUE,
    MOST_COLUMNS,
    UTF_16,
    UnreadableError,
    in_words,
)

SHEET_LIMITS = Limits(member=60_000_000, total=80_000_000)
MOST_ROWS = 200_000
DELIMITERS = ",;\t"
PIECE = 1_000_000

Record = tuple[int, list[str]]
"""The line on which a row begins, and its cells."""


class Formula(str):
    """A cell that a spreadsheet would work out; what it comes to is not known here."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """How a file is written, so that its refused rows can go back the same way."""

    kind: str
    encoding: str = "utf-8"
    delimiter: str = ","
    epoch: datetime.date | None = None
    """From which day the numbers of a spreadsheet count."""


class Table:
    """A file whose first row names its columns; it may be read more than once."""

    def __init__(self, name: str, stream: IO[bytes]) -> None:
        self.name, self.stream = name, stream
        is_sheet = name.lower().endswith(".xlsx") or _begins(stream, b"PK\x03\x04")
        try:
            self.shape = _shape_of_sheet(stream) if is_sheet else _shape_of_text(stream)
            first = next(self._records(), None)
        except (UnreadableError, PackageError) as error:
            raise PackageError(name, error.message) from error
        if first is None:
            message = _("is empty; the first line must name the columns.")
            raise PackageError(name, message)
        self.line, names = first
        self.headings = [name.strip() for name in names]
        self._judge_headings()

    def _judge_headings(self) -> None:
        if len(self.headings) > MOST_COLUMNS:
            message = _("has %(count)d columns, and no file needs more than %(most)d.")
            message %= {"count": len(self.headings), "most": MOST_COLUMNS}
            raise PackageError(self.name, message)
        named = [heading.casefold() for heading in self.headings if heading]
        for heading in self.headings:
            if heading and named.count(heading.casefold()) > 1:
                message = _("has two columns %(name)s; give each a name of its own.")
                raise PackageError(self.name, message % {"name": repr(heading)})

    def rows(self) -> Iterator[Record]:
        """Each row after the headings that holds something."""
        found = self._records()
        next(found, None)
        yield from found

    def _records(self) -> Iterator[Record]:
        """All rows that hold something; or ``UnreadableError`` from some line on."""
        self.stream.seek(0)
        if self.shape.kind == "xlsx":
            records = _sheet_records(self.stream)
        else:
            records = _text_records(self.stream, self.shape)
        return ((line, cells) for line, cells in records if any(map(str.strip, cells)))


def _begins(stream: IO[bytes], sign: bytes) -> bool:
    stream.seek(0)
    return stream.read(len(sign)) == sign


def _shape_of_text(stream: IO[bytes]) -> Shape:
    encoding = _encoding(stream)
    stream.seek(0)
    start = stream.read(LONGEST_LINE).decode(encoding, errors="replace")
    lines = start.removeprefix("\ufeff").splitlines()
    first = next((line for line in lines if line.strip()), "")
    return Shape("csv", encoding, _delimiter(first))


def _encoding(stream: IO[bytes]) -> str:
    """UTF-8 where all of it is, else Windows-1252; or what is wrong and on which line."""
    stream.seek(0)
    if stream.read(2) in UTF_16:
        message = _("is in UTF-16; save it as CSV in UTF-8.")
        raise UnreadableError(message)
    with_bom = _begins(stream, BOM)
    if (at := _fault(stream, "utf-8")) is None:
        return "utf-8-sig" if with_bom else "utf-8"
    if with_bom or _is_partly_utf_8(stream):
        message = _("mixes encodings: line %(line)d is not UTF-8; save it as UTF-8.")
        raise UnreadableError(message % {"line": at})
    if (at := _fault(stream, "cp1252")) is not None:
        message = _("is no text on line %(line)d; save it as CSV in UTF-8.")
        raise UnreadableError(message % {"line": at})
    return "cp1252"


def _fault(stream: IO[bytes], encoding: str) -> int | None:
    """The first line whose bytes are no text in this encoding, or that holds a NUL."""
    decoder = codecs.getincrementaldecoder(encoding)()
    stream.seek(0)
    line = 1
    while piece := stream.read(PIECE):
        if b"\0" in piece:
            line += piece[: piece.index(b"\0")].count(b"\n")
            message = _("holds a NUL character on line %(line)d; save it as CSV anew.")
            raise UnreadableError(message % {"line": line})
        try:
            decoder.decode(piece)
        except UnicodeDecodeError as error:
            return line + piece[: max(error.start, 0)].count(b"\n")
        line += piece.count(b"\n")
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return line
    return None


def _is_partly_utf_8(stream: IO[bytes]) -> bool:
    """Some letter of more than one byte is right: another encoding would garble it."""
    stream.seek(0)
    while piece := stream.read(PIECE):
        text = piece.decode("utf-8", errors="surrogateescape")
        if any(sign > "\x7f" and not "\udc80" <= sign <= "\udcff" for sign in text):
            return True
    return False


def _delimiter(first: str) -> str:
    """The sign that makes most columns of the headings; commas if none does."""
    try:
        counts = {
            sign: len(next(csv.reader([first], delimiter=sign), []))
            for sign in DELIMITERS
        }
    except csv.Error:
        return ","
    return max(DELIMITERS, key=lambda sign: counts[sign])


def _text_records(stream: IO[bytes], shape: Shape) -> Iterator[Record]:
    csv.field_size_limit(LONGEST_VALUE)
    reader = io.BufferedReader(_Open(stream))
    text = io.TextIOWrapper(reader, encoding=shape.encoding, newline="")
    lines = _Lines(text)
    rows = csv.reader(lines, delimiter=shape.delimiter, strict=True)
    begun = 1
    while True:
        try:
            record = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            raise UnreadableError(in_words(error), begun) from None
        yield begun, record
        begun = lines.number + 1


class _Open(io.RawIOBase):
    """Lets a stream be read as text without closing it afterwards."""

    def __init__(self, stream: IO[bytes]) -> None:
        self.stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        piece = self.stream.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)


class _Lines:
    """The physical lines of a text, none longer than a sane row."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self.text, self.number = text, 0

    def __iter__(self) -> Iterator[str]:
        while line := self.text.readline(LONGEST_LINE + 1):
            self.number += 1
            if len(line) > LONGEST_LINE:
                message = _("is longer than any row can be; is this a CSV file?")
                raise UnreadableError(message, self.number)
            # A lone carriage return ends a line too; the csv module takes only this.
            yield line[:-1] + "\n" if line.endswith("\r") else line


UNREADABLE = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    zipfile.BadZipFile,
    zlib.error,
)
"""What openpyxl, the zip and the XML below it raise at what is no spreadsheet: damaged,
packed in an unusual way, behind a password, or with cells that lead nowhere."""


def _shape_of_sheet(stream: IO[bytes]) -> Shape:
    try:
        if not zipfile.is_zipfile(stream):
            raise zipfile.BadZipFile
        judge_sizes(stream, SHEET_LIMITS)
        stream.seek(0)
        epoch = load_workbook(stream, read_only=True).epoch
    except PackageError as error:
        message = _("unpacks to more than a spreadsheet can be; save it as CSV.")
        raise UnreadableError(message) from error
    except UNREADABLE as error:
        message = _("cannot be read as a spreadsheet; save it as CSV.")
        raise UnreadableError(message) from error
    return Shape("xlsx", epoch=epoch.date())


def _sheet_records(stream: IO[bytes]) -> Iterator[Record]:
    try:
        sheet = load_workbook(stream, read_only=True).worksheets[0]
        # What a sheet says of its own size may be wrong; then rows would be left out.
        sheet.reset_dimensions()
        for number, row in enumerate(sheet.iter_rows(), 1):
            cells = [_text(cell) for cell in row]
            while cells and not cells[-1]:
                cells.pop()
            if number > MOST_ROWS or len(cells) > 10 * MOST_COLUMNS:
                message = _("holds too many cells; bring it in as CSV.")
                raise UnreadableError(message, number)
            yield number, cells
    except UNREADABLE as error:
        message = _("cannot be read as a spreadsheet; save it as CSV.")
        raise UnreadableError(message) from error


def _text(cell: Any) -> str:
    """A cell as a file has it: days in ISO form, whole numbers without a fraction."""
    if cell.data_type in {"f", "e"} and cell.value is not None:
        return Formula(cell.value)
    match cell.value:
        case None:
            return ""
        case bool() as value:
            return "yes" if value else "no"
        case datetime.datetime() as value:
            whole = value.time() == datetime.time()
            return (value.date() if whole else value).isoformat()
        case float() as value if value.is_integer():
            return str(int(value))
        case value:
            return str(value)
