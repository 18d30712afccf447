"""The files of a register as an office saves them: a workbook, or text in Windows-1252.

They become the CSV in UTF-8 that an import reads, line for line, so that a fault is told
by the line on which it stands. What is UTF-8 already is left as it came.
"""

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from django.utils.translation import gettext as _

from certification.exchange.findings import Finding
from certification.exchange.packages import PackageError
from certification.exchange.reading import UnreadableError
from certification.exchange.tables import Formula, Table

WORKBOOK = b"PK\x03\x04"


def as_text(files: Mapping[str, bytes], findings: list[Finding]) -> dict[str, bytes]:
    """Each file as CSV in UTF-8, by the name that an import knows."""
    read: dict[str, bytes] = {}
    for name, raw in files.items():
        known = f"{Path(name).stem}.csv" if _is_workbook(name, raw) else name
        if known in read:
            told = _("is there twice, as CSV and as a workbook; choose one.")
            findings.append(Finding(name, 0, "", "", told))
            continue
        try:
            read[known] = _as_csv(name, raw)
        except PackageError as odd:
            findings.append(Finding(name, 0, "", "", odd.message))
        except UnreadableError as odd:
            findings.append(Finding(name, odd.line, "", "", odd.message))
    return read


def _is_workbook(name: str, raw: bytes) -> bool:
    return name.lower().endswith(".xlsx") or raw.startswith(WORKBOOK)


def _as_csv(name: str, raw: bytes) -> bytes:
    if not _is_workbook(name, raw) and _is_utf_8(raw):
        return raw
    table = Table(name, io.BytesIO(raw))
    if table.shape.kind == "csv":
        return raw.decode(table.shape.encoding).encode()
    return _lines_of(table).encode()


def _is_utf_8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
    return True


def _lines_of(table: Table) -> str:
    """The rows of a sheet, each on its own line; a row may leave its last cells empty."""
    text = io.StringIO(newline="")
    write = csv.writer(text, lineterminator="\n")
    line, wide = 1, len(table.headings)
    text.write("\n" * (table.line - line))
    write.writerow(table.headings)
    line = table.line + 1
    for at, cells in table.rows():
        _refuse_formulas(at, cells)
        text.write("\n" * (at - line))
        one_line = [" ".join(cell.split()) for cell in cells]
        write.writerow([*one_line, *[""] * (wide - len(cells))])
        line = at + 1
    return text.getvalue()


def _refuse_formulas(line: int, cells: Iterable[str]) -> None:
    if any(isinstance(cell, Formula) for cell in cells):
        told = _("holds a formula; keep what it comes to in its place.")
        raise UnreadableError(told, line)
