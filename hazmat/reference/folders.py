"""A folder of reference data as it lies on disk: a manifest, and the tables it names."""

import csv
import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from certification.exchange.findings import Finding
from hazmat.reference.reading import key_of
from hazmat.reference.tables import TABLES, Table

if TYPE_CHECKING:
    from _csv import Reader

MANIFEST = "manifest.csv"
LISTED = ("file", "edition", "origin", "source", "licence_verdict", "sha256")


@dataclass(frozen=True, slots=True)
class Line:
    """A row, and the physical line on which it begins."""

    number: int
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TableFile:
    """A table as the folder has it, with what the manifest says of it."""

    table: Table
    listed: Mapping[str, str]
    sha256: str
    lines: Sequence[Line]

    @property
    def file(self) -> str:
        """The name of the file."""
        return f"{self.table.name}.csv"

    def keyed(self) -> Iterator[tuple[str, Line]]:
        """Each row with its key; where nothing else tells rows apart, all of it does."""
        yield from keyed_lines(self.table, self.lines)


@dataclass(slots=True)
class Folder:
    """What a folder holds, and what is wrong with its files."""

    name: str
    tables: list[TableFile] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def keyed_lines(table: Table, lines: Sequence[Line]) -> Iterator[tuple[str, Line]]:
    """Each row with its key; of rows that are wholly equal the later ones are counted."""
    seen: dict[str, int] = {}
    for line in lines:
        columns = table.key or table.columns
        key = key_of(line.values[column] for column in columns)
        if not table.key:
            seen[key] = seen.get(key, 0) + 1
            key = key if seen[key] == 1 else f"{key}#{seen[key]}"
        yield key, line


def read_folder(path: Path) -> Folder:
    """Read every known table that the manifest names; nothing is judged but its shape."""
    folder = Folder(path.name)
    manifest = _manifest(path, folder)
    for table in TABLES:
        if (path / f"{table.name}.csv").exists():
            _read_table(path, table, manifest, folder)
    if not folder.tables and not folder.findings:
        message = _("holds no table of reference data; name the folder with the files.")
        folder.findings.append(Finding(folder.name, 0, "", "", message))
    return folder


def _manifest(path: Path, folder: Folder) -> dict[str, Mapping[str, str]]:
    try:
        raw = (path / MANIFEST).read_bytes()
    except OSError:
        message = _("is missing; it says of each file its edition, source and sha256.")
        folder.findings.append(Finding(MANIFEST, 0, "", "", message))
        return {}
    lines = list(_lines(MANIFEST, raw, LISTED, folder, exactly=False))
    return {line.values["file"]: line.values for line in lines}


def _read_table(
    path: Path, table: Table, manifest: Mapping[str, Mapping[str, str]], folder: Folder
) -> None:
    file = f"{table.name}.csv"
    raw = (path / file).read_bytes()
    sha256 = hashlib.sha256(raw).hexdigest()
    listed = manifest.get(file)
    if listed is None:
        if manifest:
            message = _("is not in the manifest; add its edition, source and sha256.")
            folder.findings.append(Finding(file, 0, "", "", message))
        return
    if listed["sha256"] != sha256:
        message = _(
            "is not the file that the manifest describes (its sha256 is %(sha256)s); "
            "get the file again, or correct the manifest if you changed it on purpose."
        )
        told = message % {"sha256": sha256}
        folder.findings.append(Finding(file, 0, "sha256", listed["sha256"], told))
    lines = list(_lines(file, raw, table.columns, folder, exactly=True))
    folder.tables.append(TableFile(table, listed, sha256, lines))


def _lines(
    file: str, raw: bytes, columns: Sequence[str], folder: Folder, *, exactly: bool
) -> Iterator[Line]:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        message = _("is not UTF-8; save the file as UTF-8.")
        folder.findings.append(Finding(file, line, "", "", message))
        return
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        yield from _rows(file, reader, columns, folder, exactly=exactly)
    except csv.Error as error:
        message = _("cannot be read as CSV (%(error)s); mend the quotes on this line.")
        told = message % {"error": error}
        folder.findings.append(Finding(file, reader.line_num, "", "", told))


def _rows(
    file: str,
    reader: "Reader",
    columns: Sequence[str],
    folder: Folder,
    *,
    exactly: bool,
) -> Iterator[Line]:
    header: list[str] = next(reader, [])
    missing = [column for column in columns if column not in header]
    odd = [column for column in header if exactly and column not in columns]
    for column in missing:
        message = _("this column is missing; add it.")
        folder.findings.append(Finding(file, 1, column, "", message))
    for column in odd:
        message = _("this column is unknown; take it out or correct its name.")
        folder.findings.append(Finding(file, 1, column, "", message))
    if missing or odd:
        return
    while True:
        number = reader.line_num + 1
        row = next(reader, None)
        if row is None:
            return
        if len(row) != len(header):
            message = _("has %(found)d values for %(wanted)d columns; mend this line.")
            told = message % {"found": len(row), "wanted": len(header)}
            folder.findings.append(Finding(file, number, "", "", told))
            continue
        yield Line(
            number,
            {c: v.strip() for c, v in zip(header, row, strict=True) if c in columns},
        )
