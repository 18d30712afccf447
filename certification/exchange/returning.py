"""Gives the refused rows of a file back in the form in which it came."""

import csv
import io
from typing import IO

from certification.exchange.findings import Findings
from certification.exchange.rejects import INSTEAD, REASON
from certification.exchange.spreadsheets import write_sheet
from certification.exchange.tables import Table

Rows = list[list[str]]


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
