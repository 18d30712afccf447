"""Proves the ledger in the database whole, or says where it is not."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection
from django.db.models import Count, Exists, F, OuterRef

from certification.checking import differing
from certification.models import Identity, Seal, SealShape, SigningKey
from certification.proof.hashes import canonical
from certification.proof.kinds import (
    Kind,
    found_rows,
    keys_of,
    kinds,
    people_of,
    written,
)
from certification.proof.sealing import sealed
from certification.proof.verifier import (
    LATE,
    Checkpoint,
    Entry,
    Finding,
    check_entries,
    check_numbers,
    is_backdated,
    judge_checkpoints,
    lists_noted,
    read_folder,
    trusted_keys,
)
from people.append_only import guarded, tables
from people.models import DestroyedEntry, DestructionList, Fact, RecordedVersion, User

BATCH = 2_000
MOST = 100
"""Findings that are told: who rewrote a table is seen in fewer."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What a verification found, and over what."""

    sealed: int
    unsealed: int
    checkpoints: int
    keys: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        return not self.findings


def verify(
    folder: Path | None = None, public: bytes | None = None, *, standing: bool = True
) -> Proof:
    """The whole proof: triggers, chain, rows, checkpoints, identities, facts, standing."""
    trusted, about_keys = _trusted(folder, public)
    checkpoints, about_files = _checkpoints(folder, trusted)
    found = chain(
        _triggers(),
        about_keys,
        about_files,
        check_entries(entries(), checkpoints),
        _journal(folder, trusted),
        _beside(standing=standing),
    )
    return Proof(
        sealed=Seal.objects.count(),
        unsealed=unsealed(),
        checkpoints=len(checkpoints),
        keys=sorted(trusted),
        findings=list(islice(found, MOST)),
    )


def beside_the_entries() -> list[Finding]:
    """What only the database can compare: an export takes along what it found."""
    return list(islice(chain(_triggers(), _beside(standing=True)), MOST))


def _beside(*, standing: bool) -> Iterator[Finding]:
    yield from _unsealed_findings()
    yield from _identities()
    yield from _facts()
    if standing:
        yield from _standing()


def unsealed() -> int:
    """How many committed entries wait for the sealer."""
    return sum(kind.rows.filter(~Exists(sealed(kind))).count() for kind in kinds())


def _trusted(
    folder: Path | None, public: bytes | None
) -> tuple[dict[str, bytes], list[Finding]]:
    """The keys that follow from the one that was given; or those the ledger names."""
    named = list(SigningKey.objects.order_by("pk"))
    statements = [key.statement for key in named]
    if folder:
        statements += [said for _name, said in read_folder(folder, "key")]
    own = [bytes.fromhex(key.statement["public"]) for key in named]
    trusted = trusted_keys([public] if public else own, statements)
    findings = [
        Finding(
            "key", f"the ledger names key {key.key}, which the given key does not trust"
        )
        for key in named
        if key.key not in trusted
    ]
    return trusted, findings


def _checkpoints(
    folder: Path | None, trusted: dict[str, bytes]
) -> tuple[list[Checkpoint], list[Finding]]:
    if folder is None:
        return [], []
    files = read_folder(folder, "checkpoint")
    if not files:
        return [], [Finding("checkpoint", f"{folder} holds no checkpoint")]
    return judge_checkpoints(files, trusted)


def _triggers() -> Iterator[Finding]:
    for table in sorted(set(tables()) - guarded(connection)):
        yield Finding(
            "trigger", f"the triggers that guard {table} are not as they were installed"
        )


def entries() -> Iterator[Entry]:
    """The sealed entries with what their rows hold now, in the order of the sequence."""
    shapes = {shape.pk: Kind.of(shape) for shape in SealShape.objects.all()}
    columns = ("seq", "shape_id", "entry", "leaf", "chain", "sealed_at")
    rows = Seal.objects.order_by("seq").values_list(*columns).iterator(chunk_size=BATCH)
    while some := list(islice(rows, BATCH)):
        yield from _entries(some, shapes)


def _entries(some: Sequence[Any], shapes: dict[int, Kind]) -> Iterator[Entry]:
    wanted: dict[int, list[int]] = defaultdict(list)
    for _seq, shape, entry, *_rest in some:
        wanted[shape].append(entry)
    there = {
        (shape, row.entry): row
        for shape, pks in wanted.items()
        for row in found_rows(shapes[shape], shapes[shape].rows.filter(pk__in=pks))
    }
    keys = keys_of(people_of(there.values()))
    gone = [(shapes[s].label, e) for _q, s, e, *_r in some if (s, e) not in there]
    destroyed = _destroyed(gone)
    for seq, shape, entry, leaf, link, sealed_at in some:
        row = there.get((shape, entry))
        person = row.person if row else None
        yield Entry(
            seq,
            written(sealed_at),
            shapes[shape].label,
            entry,
            row.fields if row else None,
            bytes(leaf),
            bytes(link),
            None if person is None else keys.get(person),
            lost_key=person is not None and person not in keys,
            destroyed=destroyed.get((shapes[shape].label, entry)),
        )


def _destroyed(gone: Sequence[tuple[str, int]]) -> dict[tuple[str, int], int]:
    """Of rows that are not there those that an approved list let go, with its number.

    They go when it is approved: what is laid to an old list later was let go by nobody.
    """
    if not gone:
        return {}
    approved_at = F("list__approval__recorded_at")
    named = DestroyedEntry.objects.filter(
        entry__in={entry for _kind, entry in gone},
        recorded_at__range=(approved_at, approved_at + LATE),
    )
    rows = named.values_list("kind", "entry", "list_id")
    return {(kind, entry): number for kind, entry, number in rows}


def _journal(folder: Path | None, trusted: dict[str, bytes]) -> Iterator[Finding]:
    """What was destroyed stands in the journal outside, signed, or nobody approved it."""
    lists = DestructionList.objects.filter(approval__isnull=False).order_by("pk")
    if folder is None or not lists:
        return
    noted = lists_noted(folder, trusted)
    let_go = dict(DestroyedEntry.objects.values_list("list_id").annotate(Count("pk")))
    numbers = ((str(one.public_id), one.pk, let_go.get(one.pk, 0)) for one in lists)
    yield from check_numbers(numbers, noted)
    for made in lists:
        if str(made.public_id) not in noted:
            says = (
                f"destruction list {made.pk} is not in the signed journal of {folder}"
            )
            yield Finding("destruction", says, None, made._meta.label_lower, made.pk)


def _unsealed_findings() -> Iterator[Finding]:
    """An entry that the sealer must have seen, had it been there when it says it was."""
    last = Seal.objects.order_by("-seq").values_list("sealed_at", flat=True).first()
    if last is None:
        return
    for kind in kinds():
        waiting = kind.rows.filter(~Exists(sealed(kind))).order_by("pk")
        for entry, recorded_at in waiting.values_list("pk", "recorded_at"):
            if is_backdated(written(recorded_at), written(last)):
                says = f"says it was recorded at {written(recorded_at)}, but the sealer ran at {written(last)} without finding it"
                yield Finding("backdated", says, None, kind.label, entry)


def _identities() -> Iterator[Finding]:
    """Service numbers and addresses as they were when the person was first sealed."""
    known = Identity.objects.exclude(
        service_number=F("person__service_number"), public_id=F("person__public_id")
    )
    for pk, person in known.order_by("pk").values_list("pk", "person_id"):
        says = f"person {person} has another service number or address than was sealed"
        yield Finding("identity", says, None, Identity._meta.label_lower, pk)


def _facts() -> Iterator[Finding]:
    """Every fact says what its last recorded version says."""
    for model in apps.get_models():
        if issubclass(model, Fact):
            yield from _facts_of(model)


def _facts_of(model: type[Fact]) -> Iterator[Finding]:
    kind = model._meta.label_lower
    versions = RecordedVersion.objects.filter(kind=kind).order_by("recorded_at", "pk")
    live = model._default_manager.order_by("pk").iterator(chunk_size=BATCH)
    while some := list(islice(live, BATCH)):
        of_these = versions.filter(fact_id__in=[fact.pk for fact in some])
        latest = dict(of_these.values_list("fact_id", "content"))
        for fact in some:
            if not _says_the_same(fact, latest.get(fact.pk)):
                says = "is not what was recorded of it last"
                yield Finding("fact", says, None, kind, fact.pk)
    gone = versions.exclude(
        Exists(model._default_manager.filter(pk=OuterRef("fact_id")))
    )
    taken_back = versions.filter(content={}).values_list("fact_id", flat=True)
    for fact_id in sorted({*gone.values_list("fact_id", flat=True)} - {*taken_back}):
        yield Finding("fact", "was recorded, and the row is gone", None, kind, fact_id)


def _says_the_same(fact: Fact, recorded: dict[str, Any] | None) -> bool:
    """Columns that came after the recording have nothing to compare with."""
    if recorded is None:
        return False
    content = fact.content()
    now = {name: content[name] for name in recorded if name in content}
    then = {name: recorded[name] for name in now}
    said = json.loads(json.dumps(now, cls=DjangoJSONEncoder))
    return canonical(said) == canonical(then)


def _standing() -> Iterator[Finding]:
    people = list(User.objects.order_by("pk").values_list("pk", flat=True))
    for person in differing(people):
        says = f"the stored standing of person {person} is not what the facts say"
        yield Finding("standing", says)
