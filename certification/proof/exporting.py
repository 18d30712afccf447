"""The sealed ledger as a file of lines that anybody can verify."""

import json
from pathlib import Path

from django.db.models import Exists, OuterRef

from certification.models import Seal
from certification.proof.checking import entries
from certification.proof.sealing import seal
from certification.proof.verifier import Entry
from people.models import DestroyedEntry


def export_ledger(path: Path) -> int:
    """Every sealed entry in order, with what its digest is over; how many there were."""
    if _excuses_wait():
        seal()
    written = 0
    with path.open("w", encoding="ascii") as file:
        file.write(json.dumps({"format": "bekwaam-ledger/1"}) + "\n")
        for entry in entries():
            file.write(json.dumps(line_of(entry)) + "\n")
            written += 1
    return written


def _excuses_wait() -> bool:
    """Whether something was destroyed of which the ledger does not say so yet."""
    kind = DestroyedEntry._meta.label_lower
    seals = Seal.objects.filter(shape__kind=kind, entry=OuterRef("pk"))
    return DestroyedEntry.objects.filter(~Exists(seals)).exists()


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
