"""Write the manifest of the starter edition anew, after a row of it was corrected.

    python make/starter.py

The manifest says of each table how many rows it has and what its content hashes to, so
that whoever loads it sees that nothing was changed under way.
"""

import csv
import hashlib
from pathlib import Path

STARTER = Path(__file__).resolve().parent.parent / "hazmat" / "starter"
HEAD = [
    "file",
    "rows",
    "columns",
    "origin",
    "edition",
    "source",
    "licence_verdict",
    "sha256",
]
Row = dict[str, str]


def counted(row: Row) -> Row:
    """A line of the manifest with rows, columns and hash as its file has them."""
    content = (STARTER / row["file"]).read_bytes()
    rows = list(csv.reader(content.decode("utf-8").splitlines()))
    return row | {
        "rows": str(len(rows) - 1),
        "columns": str(len(rows[0])),
        "sha256": hashlib.sha256(content).hexdigest(),
    }


def main() -> None:
    manifest = STARTER / "manifest.csv"
    with manifest.open(encoding="utf-8", newline="") as lines:
        rows = [counted(row) for row in csv.DictReader(lines)]
    with manifest.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, HEAD, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    main()
