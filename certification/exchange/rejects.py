"""Gives refused rows back as files, as they were and with the reason beside them."""

from pathlib import Path

from certification.exchange.exporting import RowWriter
from certification.exchange.files import BY_FILE
from certification.exchange.findings import Findings
from certification.exchange.packages import CsvFiles
from certification.exchange.reading import records

REASON = "reason"
INSTEAD = "refused_because"
"""For files that have a reason of their own."""


def write_rejects(data: CsvFiles, findings: Findings, folder: Path) -> list[Path]:
    """Write for each file with refused rows those rows; the files that were made."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for file, refused in findings.refusals.items():
        path = folder / file
        with (
            data.open(path.stem) as stream,
            path.open("w", encoding="utf-8", newline="") as output,
        ):
            writer = RowWriter(output)
            rows = records(stream)
            column = INSTEAD if REASON in BY_FILE[path.stem].fields else REASON
            writer.write([*next(rows)[1], column])
            for line, record in rows:
                if line in refused:
                    reasons = (
                        f"{reason.column}: {reason.message}"
                        for reason in refused[line].reasons
                    )
                    writer.write([*map(_readable, record), " ".join(reasons)])
        made.append(path)
    return made


def _readable(text: str) -> str:
    """Bytes that are not UTF-8 come back as escapes: a file must be readable."""
    return text.encode("utf-8", "backslashreplace").decode()
