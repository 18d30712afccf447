"""Signed statements of how the ledger stands, as files that leave the machine."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from certification.models import LedgerCheckpoint, Seal, SigningKey
from certification.proof.hashes import Tree
from certification.proof.keys import Signer, signer
from certification.proof.kinds import written
from certification.proof.sealing import head, seal
from certification.proof.verifier import CHECKPOINT, signed_part


def write_checkpoint(folder: Path) -> Path:
    """Seal what is there, sign how the ledger stands, and put that into a folder.

    The public keys lie beside it, with every hand-over from one to the next.
    """
    statement, own = checkpoint_now(), signer()
    folder.mkdir(parents=True, exist_ok=True)
    for known in SigningKey.objects.all():
        _write(folder / f"key-{known.key}.json", known.statement)
    _put(folder / f"public-key-{own.key}.pem", own.public_pem)
    path = folder / f"checkpoint-{statement['seq']:012}-{_stamp(statement['at'])}.json"
    _write(path, statement)
    LedgerCheckpoint.objects.create(seq=statement["seq"], statement=statement)
    return path


def checkpoint_now() -> dict[str, Any]:
    """Everything sealed, and a signed statement of it."""
    own = signer()
    _enter_key(own)
    seal()
    return _statement(own)


def write_due_checkpoint(folder: Path) -> Path | None:
    """The checkpoint of today, unless it was written."""
    last = LedgerCheckpoint.objects.order_by("pk").last()
    today = timezone.localdate()
    if (
        last
        and timezone.localdate(last.recorded_at) == today
        and any(folder.glob("checkpoint-*.json"))
    ):
        return None
    return write_checkpoint(folder)


def _statement(own: Signer) -> dict[str, Any]:
    with transaction.atomic():
        end, tree = head(), Tree()
        leaves = Seal.objects.filter(seq__lte=end.seq).order_by("seq")
        for leaf in leaves.values_list("leaf", flat=True).iterator(chunk_size=20_000):
            tree.add(bytes(leaf))
    said = {
        "format": "bekwaam-checkpoint/1",
        "seq": end.seq,
        "chain": end.chain.hex(),
        "root": tree.root().hex(),
        "at": written(timezone.now()),
        "key": own.key,
    }
    return {**said, "signature": own.sign(signed_part(said, CHECKPOINT)).hex()}


def _enter_key(own: Signer, before: Signer | None = None) -> None:
    """The ledger names each key that signs for it; the next one is handed over to."""
    last = SigningKey.objects.order_by("pk").last()
    if last and last.key == own.key:
        return
    if last and (before is None or before.key != last.key):
        raise ValidationError(
            _(
                "The ledger is signed with key %(last)s, and this is %(own)s: hand over "
                "with manage.py ledger_key hand-over OLD_FILE NEW_FILE."
            )
            % {"last": last.key, "own": own.key}
        )
    SigningKey.objects.create(key=own.key, statement=own.statement(before))


def hand_over(*, before: Signer, after: Signer) -> None:
    """From now on another key signs; both said so, and old checkpoints stay good."""
    _enter_key(before)
    _enter_key(after, before)


def _stamp(instant: str) -> str:
    return instant[:19].replace("-", "").replace(":", "") + "Z"


def _write(path: Path, statement: Mapping[str, Any]) -> None:
    _put(path, json.dumps(statement, indent=2) + "\n")


def _put(path: Path, text: str) -> None:
    """Whole or not at all, and on the disk when this returns."""
    unfinished = path.with_suffix(".part")
    with unfinished.open("w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)
