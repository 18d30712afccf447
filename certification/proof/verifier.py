"""What makes a proof, in nothing but Python's standard library.

With ``ed25519.py`` and ``hashes.py`` beside it, this file verifies an export of the ledger
on any machine with Python 3.11 or newer, without the system that made it:

    python3 verifier.py EXPORT.jsonl CHECKPOINTS PUBLIC_KEY

The product verifies its own database with the same functions. What is hashed, and how,
is written in docs/rules/ledger-proof.md, from which anybody can write another verifier.
"""

from __future__ import annotations

import datetime
import json
import sys
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from pathlib import Path
from typing import Any

try:
    from certification.proof.ed25519 import bytes_of, is_signed, key_id, read_public_key
    from certification.proof.hashes import START, Tree, canonical, leaf_of, link
except ModuleNotFoundError:  # on a machine that has only these files
    from ed25519 import bytes_of, is_signed, key_id, read_public_key  # type: ignore[import-not-found,no-redef]
    from hashes import START, Tree, canonical, leaf_of, link  # type: ignore[import-not-found,no-redef]

CHECKPOINT, KEY = b"bekwaam/checkpoint/1\n", b"bekwaam/key/1\n"
EXPORT = b"bekwaam/export/1\n"
DESTRUCTION, JOURNAL = b"bekwaam/destruction/1\n", "destructions.jsonl"
DESTROYING = {
    "people.destructionlist": ("id",),
    "people.destructionapproval": ("list_id",),
    "people.destroyedentry": ("kind", "entry"),
}
"""What a destruction leaves in the ledger, and what each is looked up by."""
LATE = datetime.timedelta(hours=1)
"""How long a transaction may take between recording an entry and committing it."""


def signed_part(statement: Mapping[str, Any], tag: bytes) -> bytes:
    """What the signatures of a key or a checkpoint are over."""
    said = {n: v for n, v in statement.items() if not n.startswith("signature")}
    return tag + canonical(said)


def is_trusted(
    said: Mapping[str, Any], tag: bytes, trusted: Mapping[str, bytes]
) -> bool:
    """Whether a key that is trusted signed a statement."""
    public = trusted.get(str(said.get("key")), b"")
    return is_signed(public, bytes_of(said.get("signature")), signed_part(said, tag))


def trusted_keys(
    start: Iterable[bytes], statements: Iterable[Mapping[str, Any]]
) -> dict[str, bytes]:
    """The keys that follow from those one trusts, by hand-overs that both keys signed."""
    trusted = {key_id(public): public for public in start}
    handed = [s for s in statements if s.get("succeeds") and _both_signed(s)]
    grown = True
    while grown:
        before = len(trusted)
        for said in handed:
            pair = [bytes_of(said[n]) for n in ("public", "succeeds")]
            if any(key_id(public) in trusted for public in pair):
                trusted |= {key_id(public): public for public in pair}
        grown = len(trusted) > before
    return trusted


def _both_signed(said: Mapping[str, Any]) -> bool:
    message = signed_part(said, KEY)
    pairs = (("public", "signature"), ("succeeds", "signature_before"))
    return all(
        is_signed(bytes_of(said.get(key)), bytes_of(said.get(signature)), message)
        for key, signature in pairs
    )


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it was sealed, and where."""

    check: str
    says: str
    seq: int | None = None
    kind: str = ""
    entry: int | None = None

    def __str__(self) -> str:
        place = f"entry {self.seq} of the seal, " if self.seq else ""
        row = f"{self.kind} {self.entry}: " if self.kind else ""
        return f"{place}{row}{self.says}"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What somebody outside holds: how the ledger stood at an instant, signed."""

    seq: int
    chain: bytes
    root: bytes
    at: str
    key: str

    @classmethod
    def of(cls, said: Mapping[str, Any]) -> Checkpoint:
        chain, root = bytes.fromhex(said["chain"]), bytes.fromhex(said["root"])
        return cls(int(said["seq"]), chain, root, said["at"], said["key"])


def read_folder(folder: Path, name: str) -> list[tuple[str, dict[str, Any]]]:
    """The statements of a folder whose files begin with a name, oldest first."""
    paths = sorted(folder.glob(f"{name}-*.json"))
    return [(path.name, _statement(path.read_bytes())) for path in paths]


def _statement(written: bytes) -> dict[str, Any]:
    """What a file says; one that cannot be read says nothing, and nobody signed it."""
    try:
        said = json.loads(written)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def judge_checkpoints(
    files: Iterable[tuple[str, Mapping[str, Any]]], trusted: Mapping[str, bytes]
) -> tuple[list[Checkpoint], list[Finding]]:
    """The checkpoints that a trusted key signed, and what is wrong with the others."""
    good, findings = [], []
    for name, said in files:
        if str(said.get("key")) not in trusted:
            says = f"{name} is signed with key {said.get('key')}, which is not trusted"
            findings.append(Finding("key", says))
        elif not is_trusted(said, CHECKPOINT, trusted):
            says = f"{name} is not what key {said['key']} signed"
            findings.append(Finding("checkpoint", says))
        else:
            good.append(Checkpoint.of(said))
    return good, findings


@dataclass(frozen=True, slots=True)
class Entry:
    """One sealed entry as it is found now; ``fields`` is none where the row is gone."""

    seq: int
    sealed_at: str
    kind: str
    entry: int
    fields: Mapping[str, Any] | None
    leaf: bytes
    chain: bytes
    key: bytes | None = None
    lost_key: bool = False
    destroyed: int | None = None
    """The number of the approved list by which it was destroyed."""


def check_entries(
    entries: Iterable[Entry], checkpoints: Sequence[Checkpoint]
) -> Iterator[Finding]:
    """Everything that is wrong with a sealed ledger, in the order of its sequence."""
    tree, chain, seq = Tree(), START, 0
    awaited: dict[int, list[Checkpoint]] = {}
    for checkpoint in checkpoints:
        awaited.setdefault(checkpoint.seq, []).append(checkpoint)
    runs = Runs()
    for found in entries:
        if found.seq != seq + 1:
            says = f"entries {seq + 1} to {found.seq - 1} of the seal are missing"
            yield Finding("gap", says, found.seq)
        yield from _judge(found, chain, runs)
        seq, chain = found.seq, found.chain
        tree.add(found.leaf)
        for checkpoint in awaited.pop(seq, ()):
            if (checkpoint.chain, checkpoint.root) != (chain, tree.root()):
                says = f"the chain up to here is not the one of the checkpoint of {checkpoint.at}"
                yield Finding("chain", says, seq)
    for ahead in sorted(awaited):
        says = f"the seal ends at {seq}, but the checkpoint of {awaited[ahead][0].at} saw {ahead} entries: the end was cut off, or an old database was put back"
        yield Finding("tail", says, seq or None)


@dataclass(slots=True)
class Runs:
    """When the sealer ran: an entry cannot be older than a run that did not find it."""

    now: str = ""
    before: str = ""

    def note(self, sealed_at: str) -> None:
        if sealed_at != self.now:
            self.before, self.now = self.now, sealed_at

    def is_backdated(self, recorded_at: str) -> bool:
        return is_backdated(recorded_at, self.before)


def is_backdated(recorded_at: str, sealed_before: str) -> bool:
    """Whether an entry claims to be older than a run of the sealer that did not see it."""
    if not (recorded_at and sealed_before):
        return False
    claimed, ran = map(datetime.datetime.fromisoformat, (recorded_at, sealed_before))
    return claimed < ran - LATE


def _judge(found: Entry, before: bytes, runs: Runs) -> Iterator[Finding]:
    place = (found.seq, found.kind, found.entry)
    runs.note(found.sealed_at)
    if found.chain != link(before, found.seq, found.leaf):
        yield Finding("chain", "the chain is broken here", *place)
    if found.destroyed is not None and found.fields is None:
        return
    if found.fields is None:
        yield Finding("row", "the row is gone", *place)
    elif found.lost_key:
        says = "the key of the person it is about is gone"
        yield Finding("identity", says, *place)
    elif leaf_of(found.kind, found.entry, found.fields, found.key) != found.leaf:
        yield Finding("row", "the row is not what was sealed", *place)
    elif runs.is_backdated(str(found.fields.get("recorded_at") or "")):
        says = f"says it was recorded at {found.fields['recorded_at']}, but the sealer had run since without finding it"
        yield Finding("backdated", says, *place)


def lists_noted(folder: Path, trusted: Mapping[str, bytes]) -> dict[str, float]:
    """The destruction lists in the signed journal of a folder: how many entries each let go.

    By public id. Lines of before the number was noted hold for any number.
    """
    path = folder / JOURNAL
    lines = path.read_bytes().splitlines() if path.exists() else []
    return {
        said["list"]: said.get("entries", inf)
        for said in map(_statement, lines)
        if is_trusted(said, DESTRUCTION, trusted)
    }


def check_destroyed(
    entries: Iterable[Entry], noted: Mapping[str, float]
) -> Iterator[Finding]:
    """Of an entry that is said to be destroyed the ledger and the journal must say so too."""
    gone: list[Entry] = []
    said: dict[str, dict[Any, Mapping[str, Any]]] = {one: {} for one in DESTROYING}
    for one in entries:
        if one.fields is None and one.destroyed is not None:
            gone.append(one)
        elif one.fields and one.kind in said:
            by = tuple(one.fields.get(name) for name in DESTROYING[one.kind])
            said[one.kind][by] = one.fields
    lists, approvals, let_go = said.values()
    for one in gone:
        named = let_go.get((one.kind, one.entry), {})
        number = named.get("list_id")
        approved = approvals.get((number,), {}).get("recorded_at", "")
        listed = lists.get((number,), {}).get("public_id") in noted
        if not (listed and is_let_go(named.get("recorded_at", ""), approved)):
            says = "is gone, and no list that was approved and noted let it go"
            yield Finding("destruction", says, one.seq, one.kind, one.entry)
    named_by = Counter(one["list_id"] for one in let_go.values())
    yield from check_numbers(
        (
            (made["public_id"], made["id"], named_by[made["id"]])
            for made in lists.values()
        ),
        noted,
    )


def check_numbers(
    lists: Iterable[tuple[str, int, int]], noted: Mapping[str, float]
) -> Iterator[Finding]:
    """No list names more entries than it let go when it was carried out.

    Fewer is right: a backup from before, put back, had less to destroy again.
    """
    for public_id, number, named in lists:
        if named > noted.get(public_id, inf):
            says = f"names {named} entries, and let {noted[public_id]} go"
            yield Finding("destruction", says, None, "people.destructionlist", number)


def is_let_go(at: str, approved: str) -> bool:
    """Rows go when their list is approved, in the same transaction; none goes later."""
    if not (at and approved):
        return False
    gone, agreed = map(datetime.datetime.fromisoformat, (at, approved))
    return agreed <= gone <= agreed + LATE


def entries_of_export(path: Path) -> Iterator[Entry]:
    """The entries in a file that export_ledger wrote."""
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            try:
                said = json.loads(line)
                found = _entry(said) if "seq" in said else None
            except (ValueError, TypeError, KeyError) as error:
                says = f"line {number} of {path.name} is no entry: cut off or changed"
                raise ValueError(says) from error
            if found:
                yield found


def _entry(said: Mapping[str, Any]) -> Entry:
    return Entry(
        int(said["seq"]),
        said["sealed_at"],
        said["kind"],
        said["entry"],
        None if said["fields"] is None else dict(said["fields"]),
        bytes.fromhex(said["leaf"]),
        bytes.fromhex(said["chain"]),
        bytes.fromhex(said["key"]) if said.get("key") else None,
        lost_key=said.get("lost_key", False),
        destroyed=said.get("destroyed"),
    )


def check_end(path: Path, trusted: Mapping[str, bytes]) -> Iterator[Finding]:
    """How far the ledger went, signed, and what the database found wrong beside it.

    Guards, stored standing and facts are no entries: only the database can compare them.
    """
    with path.open("rb") as lines:
        last = deque(lines, maxlen=1)
    said = _statement(last.pop() if last else b"").get("end")
    if not isinstance(said, dict):
        says = (
            "has no end: it was cut off, or made by an earlier release; make it again"
        )
        yield Finding("end", f"{path.name} {says}")
    elif not is_trusted(said, EXPORT, trusted):
        says = "its end is not what a trusted key signed"
        yield Finding("end", f"{path.name}: {says}")
    else:
        yield from _ends_there(path, said)
        yield from (Finding(**one) for one in said["beside"])


def _ends_there(path: Path, said: Mapping[str, Any]) -> Iterator[Finding]:
    seq, chain = 0, START
    for one in entries_of_export(path):
        seq, chain = one.seq, one.chain
    if (seq, chain.hex()) != (said["seq"], said["chain"]):
        says = (
            f"{path.name} ends at entry {seq}, but was signed for {said['seq']} entries"
        )
        yield Finding("end", says, seq or None)


def check_export(path: Path, folder: Path, public: bytes) -> list[Finding]:
    """Everything wrong with an export, by the public key and checkpoints alone."""
    statements = [said for _name, said in read_folder(folder, "key")]
    trusted = trusted_keys([public], statements)
    files = read_folder(folder, "checkpoint")
    checkpoints, findings = judge_checkpoints(files, trusted)
    if not files:
        findings.append(Finding("checkpoint", f"{folder} holds no checkpoint"))
    noted = lists_noted(folder, trusted)
    try:
        findings.extend(check_entries(entries_of_export(path), checkpoints))
        findings += check_destroyed(entries_of_export(path), noted)
        findings += check_end(path, trusted)
    except (OSError, ValueError, TypeError, OverflowError) as error:
        findings.append(Finding("export", str(error)))
    return findings


def main(arguments: Sequence[str]) -> int:
    """Verify what is named; 0 when whole, 1 with findings, 2 when asked wrongly."""
    match list(arguments):
        case [export, folder, key]:
            try:
                public = read_public_key(Path(key))
            except (OSError, ValueError) as error:
                sys.stderr.write(f"{error}\n")
                return 2
            findings = check_export(Path(export), Path(folder), public)
        case _:
            sys.stderr.write(__doc__ or "")
            return 2
    for finding in findings:
        sys.stdout.write(f"{finding}\n")
    sys.stderr.write(f"{len(findings)} findings\n" if findings else "whole\n")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
