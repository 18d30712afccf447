"""The sealed ledger as a file of lines that anybody can verify."""

import json
from pathlib import Path

from certification.proof.checking import entries
from certification.proof.verifier import Entry


def export_ledger(path: Path) -> int:
    """Every sealed entry in order, with what its digest is over; how many there were."""
    written = 0
    with path.open("w", encoding="ascii") as file:
        file.write(json.dumps({"format": "bekwaam-ledger/1"}) + "\n")
        for entry in entries():
            file.write(json.dumps(line_of(entry)) + "\n")
            written += 1
    return written


def line_of(entry: Entry) -> dict[str, object]:
    """One entry as a line says it."""
    return {
        "seq": entry.seq,
        "sealed_at": entry.sealed_at,
        "kind": entry.kind,
        "entry": entry.entry,
        "fields": entry.fields,
        "key": entry.key and entry.key.hex(),
        "destroyed": entry.destroyed,
        "leaf": entry.leaf.hex(),
        "chain": entry.chain.hex(),
    }
