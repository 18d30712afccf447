"""One zip for an inspector: a unit on a day, with everything that proves it."""

import datetime
import hashlib
import io
import json
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db.models import QuerySet

from certification.exchange.exporting import write_file
from certification.gap_rows import HEAD, as_row
from certification.gaps import ReportLine, gap_report
from certification.models import Completion, Revocation, Seal, SealShape, SigningKey
from certification.proof import bundle_check, ed25519, hashes, verifier
from certification.proof.bundle_check import BUNDLE, EVIDENCE, PROOF, SIGNATURE, SUMS
from certification.proof.bundle_page import page_of, report_of
from certification.proof.checkpoints import checkpoint_now
from certification.proof.hashes import paths_to
from certification.proof.keys import signer
from certification.proof.kinds import Kind, found_rows, keys_of, people_of
from certification.question import Question
from certification.resources import (
    CourseResource,
    CourseVersionResource,
    CurriculumItemResource,
    CurriculumResource,
    DerogationResource,
    EquivalenceResource,
)
from exports.tables import write_csv
from people.models import Unit, User

RULES = (
    CourseResource,
    CourseVersionResource,
    EquivalenceResource,
    CurriculumResource,
    CurriculumItemResource,
    DerogationResource,
)
"""What of the organisation's rules goes along; each row says from when until when."""

STYLE = settings.BASE_DIR / "lms" / "static" / "lms" / "css" / "bundle.css"
COLUMNS = (
    *("service_number", "course_code", "version", "completed_on", "valid_until"),
    *("evidence", "revoked_from", "seq", "entry"),
)
README = Path(__file__).with_name("bundle_readme.txt")
"""What it is, how to check it trusting nobody, and what that proves: in both languages."""


def write_bundle(
    unit: Unit, on: datetime.date, *, seen: QuerySet[User], by: User | None = None
) -> bytes:
    """The zip; of people out of sight nothing is in it."""
    statement = checkpoint_now()
    lines = list(gap_report(Question(on=on, unit=unit), among=seen))
    done = _completions({line.service_number for line in lines}, on)
    files = dict(_files(lines, done, unit, on, statement))
    report = report_of(lines, done, unit, on, by=by)
    files["report.html"] = page_of(report, sorted(files))
    sums = "".join(
        f"{hashlib.sha256(data).hexdigest()}  {name}\n"
        for name, data in sorted(files.items())
    ).encode()
    own = signer()
    signed = {"key": own.key, "signature": own.sign(BUNDLE + sums).hex()}
    files |= {SUMS: sums, SIGNATURE: json.dumps(signed).encode()}
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return held.getvalue()


def _files(
    lines: Sequence[ReportLine],
    done: Sequence[Completion],
    unit: Unit,
    on: datetime.date,
    statement: dict[str, Any],
) -> Iterator[tuple[str, bytes]]:
    yield "README.txt", _readme(unit, on, statement)
    yield "gap_report.csv", _csv(HEAD, map(as_row, lines))
    places = _places(done)
    yield EVIDENCE, _csv(COLUMNS, (_row(one, places) for one in done))
    yield PROOF, json.dumps(_proof(done, statement)).encode()
    for resource in RULES:
        out = io.StringIO()
        write_file(resource, out)
        yield f"rules/{resource.file}.csv", out.getvalue().encode()
    yield "report.css", STYLE.read_bytes()
    for path in sorted((settings.BASE_DIR / "docs" / "rules").glob("*.md")):
        yield f"rules/{path.name}", path.read_bytes()
    for name, module in (
        ("verify.py", bundle_check),
        ("verifier.py", verifier),
        ("hashes.py", hashes),
        ("ed25519.py", ed25519),
    ):
        yield name, Path(str(module.__file__)).read_bytes()


def _readme(unit: Unit, on: datetime.date, statement: dict[str, Any]) -> bytes:
    said = {"key": statement["key"], "entries": statement["seq"]}
    made = f"{statement['at'][:16].replace('T', ' ')} UTC"
    text = README.read_text(encoding="utf-8")
    return text.format(unit=unit.code, on=on, made=made, **said).encode()


def _csv(head: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    out = io.StringIO()
    write_csv(rows, head, out)
    return out.getvalue().encode()


def _completions(numbers: set[str], on: datetime.date) -> list[Completion]:
    return list(
        Completion.objects.filter(
            person__service_number__in=numbers, completed_on__lte=on
        )
        .select_related("person", "course", "version")
        .with_revocations()
        .order_by("person__service_number", "completed_on", "pk")
    )


def _places(done: Sequence[Completion]) -> dict[int, int]:
    """The place in the seal of each completion."""
    shapes = SealShape.objects.filter(kind=Completion._meta.label_lower)
    seals = Seal.objects.filter(shape__in=shapes, entry__in=[one.pk for one in done])
    return dict(seals.values_list("entry", "seq"))


def _row(one: Completion, places: dict[int, int]) -> tuple[Any, ...]:
    revocation = one.revocation
    return (
        *(one.person.service_number, one.course.code, one.version.version),
        *(
            one.completed_on.isoformat(),
            one.valid_until.isoformat() if one.valid_until else "",
        ),
        *(one.evidence, revocation.effective_on.isoformat() if revocation else ""),
        *(places[one.pk], one.pk),
    )


def _proof(done: Sequence[Completion], statement: dict[str, Any]) -> dict[str, Any]:
    """Completions and revocations, each with its way to the signed root."""
    pks = [one.pk for one in done]
    wanted = {
        Completion: pks,
        Revocation: list(
            Revocation.objects.filter(completion__in=pks).values_list("pk", flat=True)
        ),
    }
    entries = [
        entry for model, some in wanted.items() for entry in _sealed(model, some)
    ]
    leaves = Seal.objects.filter(seq__lte=statement["seq"]).order_by("seq")
    held = [
        bytes(leaf) for leaf in leaves.values_list("leaf", flat=True).iterator(20_000)
    ]
    ways = paths_to(held, [entry["seq"] - 1 for entry in entries])
    for entry in entries:
        entry["path"] = ways[entry["seq"] - 1]
    keys = [key.statement for key in SigningKey.objects.all()]
    return {"checkpoint": statement, "keys": keys, "entries": entries}


def _sealed(model: type[Any], pks: Sequence[int]) -> Iterator[dict[str, Any]]:
    for shape in SealShape.objects.filter(kind=model._meta.label_lower):
        kind = Kind.of(shape)
        places = dict(
            Seal.objects.filter(shape=shape, entry__in=pks).values_list("entry", "seq")
        )
        rows = list(found_rows(kind, kind.rows.filter(pk__in=places)))
        keys = keys_of(people_of(rows))
        for row in rows:
            key = keys.get(row.person) if row.person else None
            yield {
                "seq": places[row.entry],
                "kind": kind.label,
                "entry": row.entry,
                "fields": row.fields,
                "key": key and key.hex(),
            }
