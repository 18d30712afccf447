"""Gives the refused rows of a file back in the form in which it came."""

import csv
import io
import tempfile
import zipfile
from pathlib import Path
from typing import IO

from certification.exchange.findings import Findings
from certification.exchange.intake import Intake
from certification.exchange.packages import CsvFiles, DataSet
from certification.exchange.rejects import INSTEAD, REASON, write_rejects
from certification.exchange.spreadsheets import write_sheet
from certification.exchange.tables import Table

Rows = list[list[str]]


def write_refused(data: DataSet, findings: Findings, output: IO[bytes]) -> None:
    """The refused rows of an upload: one file, or a .zip of files of a data set."""
    if isinstance(data, Intake):
        write_back(data.table, findings, output)
    elif isinstance(data, CsvFiles):
        _write_zip(data, findings, output)


def _write_zip(data: CsvFiles, findings: Findings, output: IO[bytes]) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for path in write_rejects(data, findings, Path(folder)):
            archive.write(path, path.name)


def write_back(table: Table, findings: Findings, output: IO[bytes]) -> None:
    """The headings and the refused rows, with the reason in a column of its own."""
    names = {heading.casefold() for heading in table.headings}
    rows = [[*table.headings, INSTEAD if REASON in names else REASON]]
    width = len(table.headings)
    for line, cells in table.rows():
        if line in findings.lines:
            reasons = dict.fromkeys(
                f"{one.column}: {one.message}" if one.column else one.message
                for one in findings.reasons(line)
            )
            padding = [""] * (width - len(cells))
            rows.append([*cells, *padding, " ".join(reasons)])
    if table.shape.kind == "xlsx":
        write_sheet("rejects", rows, output)
    else:
        _write_text(table, rows, output)


def _write_text(table: Table, rows: Rows, output: IO[bytes]) -> None:
    text = io.TextIOWrapper(
        output, table.shape.encoding, errors="replace", newline="", write_through=True
    )
    writer = csv.writer(text, delimiter=table.shape.delimiter, lineterminator="\r\n")
    writer.writerows(rows)
    text.detach()
