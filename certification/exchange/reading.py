"""Reads the rows of a file: encoding, delimiter, header, line numbers, values.

Lines are read one by one and none may be longer than a sane row, so that no file, by
accident or by malice, fills the memory. A row is known by the physical line on which
it begins.
"""

import csv
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from certification.exchange.findings import Finding, Findings, quoted
from people.columns import BadValueError, Column
from people.files import FileResource

LONGEST_LINE = 1_000_000
LONGEST_VALUE = 131_072
MOST_COLUMNS = 100
REMEMBERED = 200_000
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
BOM = b"\xef\xbb\xbf"
DELIMITERS = {
    ";": gettext_lazy("semicolons"),
    "\t": gettext_lazy("tabs"),
    "|": gettext_lazy("bars"),
}


class Stream(Protocol):
    """A file open for reading bytes."""

    def readline(self, size: int = -1, /) -> bytes: ...


class UnreadableError(Exception):
    """From here on the file cannot be read; says why and what to do."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.message, self.line = message, line


class Values(dict[str, Any]):
    """The values of the texts of one column; a text met before is not read again."""

    def __init__(self, parse: Callable[[str], Any]) -> None:
        super().__init__()
        self.parse = parse

    def __missing__(self, text: str) -> Any:
        if len(self) >= REMEMBERED:
            self.clear()
        value = self[text] = self.parse(text)
        return value


def lines(stream: Stream) -> Iterator[str]:
    """The physical lines; bytes that are not UTF-8 are kept as lone surrogates."""
    number = 0
    while line := stream.readline(LONGEST_LINE + 1):
        number += 1
        if number == 1:
            line = _without_bom(line)
        if len(line) > LONGEST_LINE:
            raise UnreadableError(
                _("is longer than any row can be; is this a CSV file?"), number
            )
        try:
            yield line.decode()
        except UnicodeDecodeError:
            yield line.decode(errors="surrogateescape")


def _without_bom(line: bytes) -> bytes:
    if line.startswith(UTF_16) or b"\0" in line:
        raise UnreadableError(
            _("is not a text file in UTF-8 (it looks like UTF-16); save it as UTF-8.")
        )
    return line.removeprefix(BOM)


def records(stream: Stream) -> Iterator[tuple[int, list[str]]]:
    """Each record with the line on which it begins; empty lines are passed over."""
    csv.field_size_limit(LONGEST_VALUE)
    reader = csv.reader(lines(stream), strict=True)
    begun = 1
    while True:
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise UnreadableError(in_words(error), begun) from None
        if record:
            yield begun, record
        begun = reader.line_num + 1


def in_words(error: csv.Error) -> str:
    """What stops the reading; Python says it in English only."""
    said = str(error)
    if said.startswith("field larger"):
        return _("holds a value longer than any can be; is a closing quote missing?")
    if said == "unexpected end of data":
        return _("opens a quote that nothing closes; check the quotes here.")
    if said.endswith("expected after '\"'"):
        return _("has text behind a closing quote; check the quotes here.")
    message = _("cannot be read as CSV (%(error)s); check the quotes here.")
    return message % {"error": error}


class Header:
    """The columns of a file as its first line has them."""

    def __init__(self, resource: type[FileResource], names: Sequence[str]) -> None:
        self.resource = resource
        self.names = list(names)
        self.width = len(names)
        places = {name: place for place, name in enumerate(names)}
        columns = resource.fields.items()
        # A column that is not there takes its text from the empty one at the end.
        self.order = [places.get(name, self.width) for name, _column in columns]
        self.columns: list[tuple[str, Column]] = list(columns)
        self.values = [Values(column.parsed) for _name, column in columns]

    def problems(self) -> Iterator[str]:
        """What is wrong with the columns, in one sentence each."""
        seen: set[str] = set()
        for name in self.names:
            if name not in self.resource.fields:
                yield _(
                    "has an unknown column %(name)s; the columns are %(columns)s."
                ) % {"name": quoted(name), "columns": ", ".join(self.resource.fields)}
            elif name in seen:
                yield _("has the column %(name)s twice; keep one.") % {"name": name}
            seen.add(name)
        for name, column in self.columns:
            if column.required and name not in seen:
                yield _("has no column %(name)s; add it.") % {"name": name}


def refuse_other_delimiters(names: list[str]) -> None:
    """One column that holds the delimiter of another kind of file is no header."""
    for delimiter, word in DELIMITERS.items():
        if len(names) == 1 and delimiter in names[0]:
            message = _("is separated by %(signs)s; separate the columns by commas.")
            raise UnreadableError(message % {"signs": word}, 1)


def header(
    resource: type[FileResource], rows: Iterator[tuple[int, list[str]]]
) -> Header:
    """The header line of a file, or ``UnreadableError`` with all that is wrong."""
    _line, names = next(rows, (0, None))
    if names is None:
        raise UnreadableError(
            _("is empty; the first line must name the columns: %(columns)s.")
            % {"columns": ",".join(resource.fields)}
        )
    refuse_other_delimiters(names)
    if len(names) > MOST_COLUMNS:
        message = _("has %(count)d columns; the columns are %(columns)s.")
        message %= {"count": len(names), "columns": ", ".join(resource.fields)}
        raise UnreadableError(message, 1)
    found = Header(resource, names)
    problems = list(found.problems())
    if problems and not set(names) & set(resource.fields):
        problems = [
            _("has no header; the first line must name the columns: %(columns)s.")
            % {"columns": ",".join(resource.fields)}
        ]
    if problems:
        raise UnreadableError(" ".join(problems), 1)
    return found


def read_rows(
    resource: type[FileResource], stream: Stream, findings: Findings
) -> list[Any]:
    """The rows of a file whose values are all readable; the others are refused."""
    file = f"{resource.file}.csv"
    rows: list[Any] = []
    try:
        found = records(stream)
        columns = header(resource, found)
        order, values, make = columns.order, columns.values, resource.Row._make
        pairs = list(zip(order, values, strict=True))
        for line, record in found:
            record.append("")
            try:
                if len(record) - 1 != columns.width:
                    raise BadValueError
                row = make([line, *[value[record[at]] for at, value in pairs]])
            except BadValueError:
                _refuse(columns, file, line, record, findings)
                continue
            rows.append(row)
    except UnreadableError as error:
        findings.about_file(file, error.message, line=error.line)
    return rows


def _refuse(
    header: Header, file: str, line: int, record: list[str], findings: Findings
) -> None:
    """Say all that is wrong with the values of a row, not only the first."""
    count = len(record) - 1
    if count != header.width:
        message = _("has %(count)d values and the header %(width)d; check the commas.")
        message %= {"count": count, "width": header.width}
        findings.refuse(Finding(file, line, "", "", message))
        return
    wrong: list[Finding] = []
    values: dict[str, Any] = {}
    for (name, column), at in zip(header.columns, header.order, strict=True):
        try:
            values[name] = column.parsed(record[at])
        except BadValueError as error:
            wrong.append(Finding(file, line, name, record[at], str(error)))
    for finding in wrong:
        findings.refuse(finding, values)
