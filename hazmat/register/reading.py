"""Reading the rows of a register's files: what each cell says, and what is wrong with it."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _

from certification.exchange.findings import Finding
from hazmat.register.files import FILES, RegisterFile
from people.columns import BadValueError

if TYPE_CHECKING:
    from _csv import Reader


@dataclass(frozen=True, slots=True)
class Row:
    """A row: the line on which it begins, and the values of the columns that are there."""

    line: int
    values: dict[str, Any]


class FileReader:
    """Reads one file; what cannot be read is a finding, and its row is left out."""

    def __init__(self, file: RegisterFile, findings: list[Finding]) -> None:
        self.file, self.findings = file, findings
        self.name = f"{file.name}.csv"

    def rows(self, raw: bytes) -> list[Row]:
        """The rows that can be read, in the order of the file."""
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = raw[: error.start].count(b"\n") + 1
            self.wrong(line, "", "", _("is not UTF-8; save the file as UTF-8."))
            return []
        delimiter = ";" if ";" in text.partition("\n")[0] else ","
        reader = csv.reader(
            io.StringIO(text, newline=""), delimiter=delimiter, strict=True
        )
        try:
            return list(self._read(reader))
        except csv.Error as error:
            told = _("cannot be read as CSV (%(error)s); mend the quotes on this line.")
            self.wrong(reader.line_num, "", "", told % {"error": error})
            return []

    def _read(self, reader: "Reader") -> Iterator[Row]:
        header = [name.strip() for name in next(reader, [])]
        if not self._is_header(header):
            return
        while True:
            line = reader.line_num + 1
            cells = next(reader, None)
            if cells is None:
                return
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) != len(header):
                told = _("has %(found)d values for %(wanted)d columns; mend this line.")
                self.wrong(
                    line, "", "", told % {"found": len(cells), "wanted": len(header)}
                )
                continue
            row = self._row(line, dict(zip(header, cells, strict=True)))
            if row is not None:
                yield row

    def _is_header(self, header: Sequence[str]) -> bool:
        columns = self.file.columns
        wrong = [
            (name, _("this column is missing; add it."))
            for name, cell in columns.items()
            if cell.required and name not in header
        ]
        odd = _("this column is unknown; take it out or write one of %(known)s.")
        wrong += [
            (name, odd % {"known": ", ".join(columns)})
            for name in header
            if name not in columns
        ]
        twice = {name for name in header if header.count(name) > 1}
        wrong += [
            (name, _("this column is there twice; take one out.")) for name in twice
        ]
        for name, message in wrong:
            self.wrong(1, name, "", message)
        return not wrong

    def _row(self, line: int, cells: dict[str, str]) -> Row | None:
        before = len(self.findings)
        values = {name: self._value(line, name, cells[name]) for name in cells}
        if len(self.findings) == before:
            for column, message in self.file.faults(values):
                self.wrong(line, column, cells.get(column, "").strip(), message)
        return Row(line, values) if len(self.findings) == before else None

    def _value(self, line: int, name: str, written: str) -> Any:
        cell, text = self.file.columns[name], written.strip()
        if cell.required and not text:
            self.wrong(line, name, "", _("is empty; fill it in."))
            return None
        if not text:
            return cell.default
        try:
            return cell.widget.clean(text)
        except BadValueError as error:
            self.wrong(line, name, text, str(error))
            return None

    def wrong(self, line: int, column: str, value: str, message: str) -> None:
        self.findings.append(Finding(self.name, line, column, value, message))


def files_in(folder: Path) -> dict[str, bytes]:
    """The CSV files and workbooks of a folder by name."""
    paths = sorted([*folder.glob("*.csv"), *folder.glob("*.xlsx")])
    return {path.name: path.read_bytes() for path in paths}


def read_register(
    found: Mapping[str, bytes], findings: list[Finding]
) -> dict[str, list[Row]]:
    """The rows of every file that is there, by the name of the file."""
    known = {f"{file.name}.csv": file for file in FILES}
    for name in sorted(found.keys() - known.keys()):
        told = _("is no file of a register; take it out or call it one of %(known)s.")
        message = told % {"known": ", ".join(known)}
        findings.append(Finding(name, 0, "", "", message))
    if not found:
        told = _("holds no CSV file; name the folder with the files.")
        findings.append(Finding("*.csv", 0, "", "", told))
    return {
        file.name: FileReader(file, findings).rows(found[name])
        for name, file in known.items()
        if name in found
    }
