"""What somebody with the whole database can do is found, by what lies outside of it."""

import datetime
import json
import shutil
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest
from django.db import connection
from django.utils import timezone

from certification.models import Completion, Revocation, Seal, SealShape
from certification.proof.checking import verify
from certification.proof.checkpoints import write_checkpoint
from certification.proof.exporting import export_ledger
from certification.proof.hashes import START, leaf_of, link
from certification.proof.keys import make_key, signer
from certification.proof.kinds import Kind, found_rows, keys_of
from certification.proof.sealing import seal
from certification.proof.verifier import (
    CHECKPOINT,
    Finding,
    check_export,
    read_folder,
    signed_part,
)
from people.append_only import install
from people.models import DestroyedEntry, DestructionList
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db


def found(folder: Path, public: bytes | None = None) -> list[Finding]:
    """What is wrong, the dropped triggers put back: they would be found anyhow.

    Who has an export and the public key alone finds no less.
    """
    install()
    findings = verify(folder, public).findings
    if public:
        export = folder.with_name("ledger.jsonl")
        export_ledger(export)
        elsewhere = {str(one) for one in check_export(export, folder, public)}
        assert {str(one) for one in findings if one.check != "key"} <= elsewhere
    return findings


def first(findings: Iterable[Finding]) -> tuple[str, str, int | None]:
    one = next(iter(findings))
    return one.check, one.kind, one.entry


def recompute_the_chain() -> None:
    """Every digest and every link anew, over what the rows say now."""
    shapes = {shape.pk: Kind.of(shape) for shape in SealShape.objects.all()}
    seals, chain = list(Seal.objects.order_by("seq")), START
    Seal.objects.all().delete()
    for seq, one in enumerate(seals, 1):
        kind = shapes[one.shape_id]
        rows = list(found_rows(kind, kind.rows.filter(pk=one.entry)))
        row = rows[0]
        key = keys_of([row.person]).get(row.person)
        one.seq, one.leaf = seq, leaf_of(kind.label, row.entry, row.fields, key)
        one.chain = chain = link(chain, seq, one.leaf)
        one.save(force_insert=True)


def test_an_untouched_ledger_is_whole(sealed, folder, public) -> None:
    proof = verify(folder, public)
    assert proof.findings == []
    assert (proof.checkpoints, proof.keys) == (1, [signer().key])
    assert proof.sealed > 20


def test_a_changed_field_is_found(sealed, folder, public, sql) -> None:
    sql(f"UPDATE certification_completion SET score = '10' WHERE id = {sealed[1].pk}")
    assert first(found(folder, public)) == (
        "row",
        "certification.completion",
        sealed[1].pk,
    )


def test_swapped_people_are_found(sealed, folder, public, sql) -> None:
    one, other = sealed[0], sealed[1]
    sql(
        f"UPDATE certification_completion SET person_id = {other.person_id} WHERE id = {one.pk}",
        f"UPDATE certification_completion SET person_id = {one.person_id} WHERE id = {other.pk}",
    )
    findings = found(folder, public)
    assert [(f.check, f.entry) for f in findings if f.check == "row"] == [
        ("row", one.pk),
        ("row", other.pk),
    ]


def test_swapped_service_numbers_are_found(sealed, folder, public, sql) -> None:
    one, other = sealed[0].person, sealed[1].person
    sql(
        f"UPDATE people_user SET service_number = 'X' WHERE id = {one.pk}",
        f"UPDATE people_user SET service_number = '{one.service_number}' WHERE id = {other.pk}",
        f"UPDATE people_user SET service_number = '{other.service_number}' WHERE id = {one.pk}",
    )
    assert [f.check for f in found(folder, public)] == ["identity", "identity"]


def test_a_deleted_row_is_found(sealed, folder, public, sql) -> None:
    sql("DELETE FROM certification_revocation")
    findings = found(folder, public)
    assert (findings[0].check, findings[0].says) == ("row", "the row is gone")


def test_a_deleted_row_with_its_seal_is_found(sealed, folder, public, sql) -> None:
    gone = Seal.objects.filter(shape__kind="certification.revocation").get()
    sql(
        "DELETE FROM certification_revocation",
        f"DELETE FROM certification_seal WHERE seq = {gone.seq}",
    )
    findings = found(folder, public)
    assert (findings[0].check, findings[0].seq) == ("gap", gone.seq + 1)


def test_a_cut_tail_is_found(sealed, folder, public, sql) -> None:
    last = Seal.objects.order_by("-seq").first()
    sql(f"DELETE FROM certification_seal WHERE seq > {last.seq - 5}")
    assert "tail" in [f.check for f in found(folder, public)]


def test_a_rolled_back_database_is_found(ledger, folder, public, sql) -> None:
    seal()
    then = Seal.objects.count()
    late = make.completion(ledger[0].person, ledger[0].course, date(2026, 5, 1))
    write_checkpoint(folder)
    sql(
        f"DELETE FROM certification_seal WHERE seq > {then}",
        f"DELETE FROM certification_completion WHERE id = {late.pk}",
        "DELETE FROM certification_signingkey",
        "DELETE FROM certification_ledgercheckpoint",
    )
    assert verify(None).findings[0].check == "trigger"
    findings = found(folder, public)
    assert [f.check for f in findings if f.check != "standing"] == ["tail"]
    assert "old database" in findings[0].says


def test_a_recomputed_chain_is_found(sealed, folder, public, sql) -> None:
    sql(f"UPDATE certification_completion SET score = '10' WHERE id = {sealed[1].pk}")
    recompute_the_chain()
    install()
    assert verify(None).whole, "on its own the database cannot know"
    findings = found(folder, public)
    assert [f.check for f in findings] == ["chain"]
    assert "checkpoint" in findings[0].says


def test_a_row_taken_out_and_everything_recomputed_is_found(
    sealed, folder, public, sql
) -> None:
    gone = Seal.objects.filter(shape__kind="certification.revocation").get()
    sql(
        "DELETE FROM certification_revocation",
        f"DELETE FROM certification_seal WHERE seq = {gone.seq}",
    )
    recompute_the_chain()
    assert "tail" in [f.check for f in found(folder, public)]


def test_a_dropped_trigger_is_found(sealed, folder, public, sql) -> None:
    sql()
    says = [f.says for f in verify(folder, public).findings]
    assert any("certification_completion" in said for said in says)


def test_a_trigger_that_does_nothing_is_found(sealed, folder, public, sql) -> None:
    table = "certification_completion"
    if connection.vendor == "sqlite":
        hollow = f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} BEGIN SELECT 1; END"
        drop = f"DROP TRIGGER {table}_no_update"
    else:
        drop = f"DROP TRIGGER {table}_no_change ON {table}"
        hollow = f"CREATE TRIGGER {table}_no_change BEFORE UPDATE OR TRUNCATE ON {table} FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION refuse_change()"
    with connection.cursor() as cursor:
        cursor.execute(drop)
        cursor.execute(hollow)
    findings = verify(folder, public).findings
    assert [(f.check, table in f.says) for f in findings] == [("trigger", True)]


def test_a_changed_span_is_found(sealed, folder, public, sql) -> None:
    sql(
        "UPDATE certification_standingspan SET valid_until = '2040-01-01' "
        f"WHERE person_id = {sealed[1].person_id}"
    )
    findings = found(folder, public)
    assert [f.check for f in findings] == ["standing"]
    assert str(sealed[1].person_id) in findings[0].says


def test_an_exchanged_key_is_found(sealed, folder, public, tmp_path, settings) -> None:
    """Somebody signs the same folder anew with a key of their own."""
    thief = make_key(tmp_path / "thief.pem")
    for name, said in read_folder(folder, "checkpoint"):
        mine = {**said, "key": thief.key}
        mine["signature"] = thief.sign(signed_part(mine, CHECKPOINT)).hex()
        (folder / name).write_text(json.dumps(mine))
    for path in folder.glob("key-*.json"):
        path.unlink()
    (folder / f"key-{thief.key}.json").write_text(json.dumps(thief.statement()))
    assert [f.check for f in found(folder, public)] == ["key"]
    assert [f.check for f in found(folder)] == ["key"], "the ledger names its key"


def test_a_key_exchanged_in_the_database_as_well_is_found(
    sealed, folder, public, tmp_path, sql
) -> None:
    thief = make_key(tmp_path / "thief.pem")
    sql(
        f"UPDATE certification_signingkey SET key = '{thief.key}', "
        f"statement = '{json.dumps(thief.statement())}'"
    )
    checks = {f.check for f in found(folder, public)}
    assert {"key", "row"} <= checks


def test_a_checkpoint_that_was_changed_is_found(sealed, folder, public) -> None:
    (path,) = folder.glob("checkpoint-*.json")
    path.write_text(path.read_text().replace('"seq": ', '"seq": 1'))
    assert [f.check for f in found(folder, public)] == ["checkpoint"]


def test_a_replaced_content_revision_is_found(sealed, folder, public, sql) -> None:
    sql('UPDATE wagtailcore_revision SET content = \'{"title": "Something else"}\'')
    findings = found(folder, public)
    assert {(f.check, f.kind) for f in findings} == {("row", "courses.releasedpage")}


def test_an_inserted_backdated_row_is_found_before_and_after_it_is_sealed(
    sealed, folder, public, sql
) -> None:
    like = sealed[0]
    forged = Completion(
        person=like.person,
        course=like.course,
        version=like.version,
        completed_on=date(2025, 12, 1),
        source="classroom",
        recorded_at=timezone.now() - datetime.timedelta(days=30),
        idempotency_key="forged",
    )
    forged.save()
    place = ("backdated", "certification.completion", forged.pk)
    assert place in [(f.check, f.kind, f.entry) for f in found(folder, public)]
    seal()
    assert place in [(f.check, f.kind, f.entry) for f in found(folder, public)]


def test_a_sealed_entry_that_was_replaced_is_found(sealed, folder, public, sql) -> None:
    """Taken out, and another put in its place under the same number."""
    old = sealed[2]
    sql(
        f"UPDATE certification_completion SET completed_on = '2024-01-01', "
        f"valid_until = NULL, idempotency_key = 'x' WHERE id = {old.pk}"
    )
    assert first(found(folder, public)) == ("row", "certification.completion", old.pk)


def test_a_replaced_leaf_breaks_the_chain(sealed, folder, public, sql) -> None:
    """The row and its digest changed together, the links left as they were."""
    old = sealed[2]
    sql(f"UPDATE certification_completion SET score = '9' WHERE id = {old.pk}")
    one = Seal.objects.get(shape__kind="certification.completion", entry=old.pk)
    kind = Kind.of(one.shape)
    (row,) = found_rows(kind, kind.rows.filter(pk=old.pk))
    one.leaf = leaf_of(
        kind.label, row.entry, row.fields, keys_of([row.person])[row.person]
    )
    one.save()
    findings = found(folder, public)
    assert (findings[0].check, findings[0].seq) == ("chain", one.seq)


def test_a_fact_changed_beside_the_writer_is_found(sealed, folder, public, sql) -> None:
    sql("UPDATE certification_course SET validity_months = 600 WHERE code = 'C1'")
    findings = found(folder, public)
    assert ("fact", "certification.course") in {(f.check, f.kind) for f in findings}


def test_a_deleted_fact_is_found(sealed, folder, public, sql) -> None:
    people.absence(sealed[0].person, date(2026, 1, 1), date(2026, 1, 2))
    sql("DELETE FROM people_absence")
    assert ("fact", "people.absence") in {
        (f.check, f.kind) for f in found(folder, public)
    }


def test_a_key_of_a_person_that_is_gone_is_told(sealed, folder, public, sql) -> None:
    gone = sealed[1].person_id
    sql(f"DELETE FROM certification_identity WHERE person_id = {gone}")
    told = [f for f in found(folder, public) if f.check == "identity"]
    assert ("certification.completion", sealed[1].pk) in {
        (f.kind, f.entry) for f in told
    }
    assert {f.says for f in told} == {"the key of the person it is about is gone"}


def test_what_nobody_approved_to_be_destroyed_is_found(
    sealed, folder, public, sql
) -> None:
    revocation = Revocation.objects.get()
    proposed = DestructionList.objects.create(reason="Left long ago")
    kind = "certification.revocation"
    DestroyedEntry.objects.create(list=proposed, kind=kind, entry=revocation.pk)
    sql("DELETE FROM certification_revocation")
    findings = {(f.check, f.kind, f.entry) for f in found(folder, public)}
    assert ("row", kind, revocation.pk) in findings


def test_a_folder_without_checkpoints_proves_nothing(sealed, tmp_path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert [f.check for f in verify(empty).findings] == ["checkpoint"]


def test_an_old_checkpoint_still_holds_when_the_ledger_grew(
    sealed, folder, public
) -> None:
    make.completion(sealed[0].person, sealed[0].course, date(2026, 6, 1))
    write_checkpoint(folder)
    assert verify(folder, public).checkpoints == 2
    assert found(folder, public) == []
    shutil.rmtree(folder)
