"""Verifies an inspection bundle without the system that made it.

    python3 verify.py PUBLIC_KEY [FOLDER]

Only Python 3.11 or newer is needed. It checks that every file is the one that was signed,
that each entry of evidence was in the sealed ledger, and that the list says what it says.
"""

import csv
import hashlib
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

try:
    from certification.proof.ed25519 import bytes_of, is_signed, key_id, read_public_key
    from certification.proof.hashes import leaf_of, root_by_path
    from certification.proof.verifier import (
        CHECKPOINT,
        signed_part,
        trusted_keys,
    )
except ModuleNotFoundError:  # on a machine that has only these files
    from ed25519 import bytes_of, is_signed, key_id, read_public_key  # type: ignore[import-not-found,no-redef]
    from hashes import leaf_of, root_by_path  # type: ignore[import-not-found,no-redef]
    from verifier import (  # type: ignore[import-not-found,no-redef]
        CHECKPOINT,
        signed_part,
        trusted_keys,
    )

BUNDLE = b"bekwaam/bundle/1\n"
SUMS, SIGNATURE, PROOF, EVIDENCE = (
    "SHA256SUMS",
    "SHA256SUMS.json",
    "proof.json",
    "evidence.csv",
)


def check_bundle(folder: Path, public: bytes) -> list[str]:
    """Everything that is wrong with a bundle; nothing when it holds."""
    try:
        return _wrong(folder, public)
    except (OSError, ValueError, TypeError, LookupError, AttributeError) as error:
        return [f"a file is missing or spoilt, so nothing is proven: {error}"]


def _wrong(folder: Path, public: bytes) -> list[str]:
    proof = json.loads((folder / PROOF).read_text(encoding="ascii"))
    trusted = trusted_keys([public], proof["keys"])
    return [
        *_files(folder, trusted),
        *_checkpoint(proof["checkpoint"], trusted),
        *_entries(proof),
        *_list(folder, proof["entries"]),
    ]


def _files(folder: Path, trusted: Mapping[str, bytes]) -> Iterator[str]:
    sums = (folder / SUMS).read_bytes()
    said = json.loads((folder / SIGNATURE).read_text(encoding="ascii"))
    public = trusted.get(said.get("key", ""), b"")
    if not is_signed(public, bytes_of(said.get("signature")), BUNDLE + sums):
        yield f"{SUMS} is not signed with a key that is trusted"
    named = dict(line.split("  ", 1)[::-1] for line in sums.decode().splitlines())
    there = {str(path.relative_to(folder)) for path in folder.rglob("*")}
    for name in sorted(there - named.keys() - {SUMS, SIGNATURE}):
        if (folder / name).is_file() and "__pycache__" not in name:
            yield f"{name} is no part of what was signed"
    for name, digest in named.items():
        path = folder / name
        if not path.exists():
            yield f"{name} is missing"
        elif hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            yield f"{name} is not the file that was signed"


def _checkpoint(said: Mapping[str, Any], trusted: Mapping[str, bytes]) -> Iterator[str]:
    signature = bytes_of(said.get("signature"))
    message = signed_part(said, CHECKPOINT)
    if not is_signed(trusted.get(said.get("key", ""), b""), signature, message):
        yield "the checkpoint is not signed with a key that is trusted"


def _entries(proof: Mapping[str, Any]) -> Iterator[str]:
    """Each entry is hashed anew and led to the root that was signed."""
    root, size = bytes.fromhex(proof["checkpoint"]["root"]), proof["checkpoint"]["seq"]
    for one in proof["entries"]:
        key = bytes.fromhex(one["key"]) if one["key"] else None
        leaf = leaf_of(one["kind"], one["entry"], one["fields"], key)
        try:
            holds = root_by_path(leaf, one["seq"] - 1, size, one["path"]) == root
        except StopIteration:
            holds = False
        if not holds:
            yield f"entry {one['seq']} ({one['kind']} {one['entry']}) was not in the ledger like this"


def _list(folder: Path, entries: list[Mapping[str, Any]]) -> Iterator[str]:
    """The list of evidence says of each completion what the ledger says."""
    by_seq = {str(one["seq"]): one["fields"] for one in entries}
    with (folder / EVIDENCE).open(encoding="utf-8", newline="") as file:
        for line, row in enumerate(csv.DictReader(file), 2):
            fields = by_seq.get(row["seq"])
            if fields is None:
                yield f"{EVIDENCE} line {line}: its entry is not in the proof"
            elif any(
                row[name] != (fields[name] or "")
                for name in ("completed_on", "valid_until")
            ):
                yield f"{EVIDENCE} line {line}: the ledger says other days"


def _whole(folder: Path) -> str:
    said = json.loads((folder / PROOF).read_text(encoding="ascii"))["checkpoint"]
    return (
        f"signed with key {said['key']} at {said['at']}, "
        f"over a ledger of {said['seq']} entries\nwhole\n"
    )


def main(arguments: list[str]) -> int:
    if len(arguments) not in {1, 2}:
        sys.stderr.write(__doc__ or "")
        return 2
    folder = Path(arguments[1]) if len(arguments) == 2 else Path(__file__).parent
    try:
        public = read_public_key(Path(arguments[0]))
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    found = check_bundle(folder, public)
    for finding in found:
        sys.stdout.write(f"{finding}\n")
    sys.stderr.write(f"the key you gave is {key_id(public)}\n")
    sys.stderr.write(f"{len(found)} findings\n" if found else _whole(folder))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
