"""The sealed ledger as a file of lines that anybody can verify."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.db.models import Exists, OuterRef
from django.utils import timezone

from certification.models import Seal
from certification.proof.checking import beside_the_entries, entries
from certification.proof.hashes import START
from certification.proof.keys import can_sign, signer
from certification.proof.kinds import written
from certification.proof.sealing import Head, seal
from certification.proof.verifier import EXPORT, Entry, signed_part
from people.models import DestroyedEntry


def export_ledger(path: Path) -> int:
    """Every sealed entry in order, with what its digest is over; how many there were."""
    if _excuses_wait():
        seal()
    exported, last = 0, Head(0, START)
    with path.open("w", encoding="ascii") as file:
        file.write(json.dumps({"format": "bekwaam-ledger/1"}) + "\n")
        for entry in entries():
            file.write(json.dumps(line_of(entry)) + "\n")
            exported, last = exported + 1, Head(entry.seq, entry.chain)
        file.write(json.dumps({"end": _end(last)}) + "\n")
    return exported


def _end(last: Head) -> dict[str, Any]:
    """How far it goes and what the database found beside it, signed where there is a key."""
    said: dict[str, Any] = {
        "seq": last.seq,
        "chain": last.chain.hex(),
        "at": written(timezone.now()),
        "beside": [asdict(one) for one in beside_the_entries()],
    }
    if not can_sign():
        return said
    own = signer()
    said["key"] = own.key
    return {**said, "signature": own.sign(signed_part(said, EXPORT)).hex()}


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
        "lost_key": entry.lost_key,
        "destroyed": entry.destroyed,
        "leaf": entry.leaf.hex(),
        "chain": entry.chain.hex(),
    }
