"""One sealer, a sequence without gaps, and nothing left out."""

from datetime import date

import pytest
from django.core.exceptions import ImproperlyConfigured, ValidationError

from certification.models import Completion, Identity, Seal, SealShape
from certification.proof.checking import unsealed, verify
from certification.proof.checkpoints import (
    hand_over,
    write_checkpoint,
    write_due_checkpoint,
)
from certification.proof.keys import make_key, signer
from certification.proof.kinds import kinds
from certification.proof.sealing import seal
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db

ABOUT = {
    "certification.completion": "person_id",
    "certification.revocation": "completion__person_id",
    "certification.revocationwithdrawal": "revocation__completion__person_id",
    "certification.waiverapproval": "waiver__person_id",
    "certification.waiverwithdrawal": "waiver__person_id",
    "courses.answer": "question__attempt__person_id",
    "courses.countersignature": "sign_off__enrolment__person_id",
    "courses.questionversion": "",
    "courses.releasedpage": "",
    "people.destructionline": "",
    "people.recordedversion": "person_id",
}


def test_every_kind_of_evidence_knows_the_way_to_whom_it_is_about() -> None:
    ways = {kind.label: kind.person_path for kind in kinds()}
    assert ABOUT.items() <= ways.items()


def test_everything_is_sealed_once_and_without_gaps(ledger) -> None:
    assert unsealed() > 0
    assert seal() == Seal.objects.count()
    assert unsealed() == 0
    assert list(Seal.objects.order_by("seq").values_list("seq", flat=True)) == list(
        range(1, Seal.objects.count() + 1)
    )
    assert seal() == 0


def test_what_comes_later_gets_the_next_place(ledger) -> None:
    seal()
    before = Seal.objects.count()
    late = make.completion(ledger[0].person, ledger[0].course, date(2026, 5, 1))
    assert seal() == 1
    last = Seal.objects.order_by("seq").last()
    assert (last.seq, last.entry) == (before + 1, late.pk)


def test_an_entry_committed_late_under_a_lower_number_is_sealed(ledger) -> None:
    """Two transactions took their numbers, and the second one committed first."""
    first = Completion.objects.order_by("pk").first()
    late = Completion.objects.get(pk=ledger[1].pk)
    late.pk, late.entry, late.idempotency_key = 999_999, 2, "later number"
    late.public_id = people.person("9999").public_id
    late.save(force_insert=True)
    seal()
    first.pk, first.entry, first.idempotency_key = 999_998, 2, "lower number"
    first.public_id = people.person("9998").public_id
    first.save(force_insert=True)
    seal()
    completions = Seal.objects.filter(shape__kind="certification.completion")
    assert [s.entry for s in completions.order_by("seq")][-2:] == [999_999, 999_998]
    assert verify().whole


def test_a_new_person_has_an_identity_before_anything_about_them(ledger) -> None:
    seal()
    assert Identity.objects.count() == len(set(Identity.objects.values_list("person")))
    assert {seal.shape.kind for seal in Seal.objects.filter(seq__lte=5)} == {
        "certification.identity"
    }


def test_a_column_that_comes_later_leaves_old_seals_good(ledger) -> None:
    """What was sealed under fewer columns is judged by those columns."""
    shape = next(kind for kind in kinds() if kind.label == "certification.completion")
    fewer = [name for name in shape.columns if name != "score"]
    SealShape.objects.create(
        kind=shape.label, columns=fewer, person_path=shape.person_path
    )
    seal()
    assert verify().whole
    assert SealShape.objects.filter(kind=shape.label).count() == 2


def test_a_checkpoint_is_due_once_a_day(ledger, folder) -> None:
    assert write_due_checkpoint(folder) is not None
    assert write_due_checkpoint(folder) is None


def test_a_new_key_is_handed_over_by_the_one_before(
    sealed, folder, public, tmp_path, settings
) -> None:
    old, new = signer(), make_key(tmp_path / "new.pem")
    settings.LEDGER_KEY_FILE = str(tmp_path / "new.pem")
    with pytest.raises(ValidationError, match="hand over"):
        write_checkpoint(folder)
    hand_over(before=old, after=new)
    write_checkpoint(folder)
    for trusted in (public, new.public):
        proof = verify(folder, trusted)
        assert proof.whole, proof.findings
        assert proof.keys == sorted([old.key, new.key])


def test_a_hand_over_that_the_old_key_did_not_sign_is_none(
    sealed, folder, public, tmp_path
) -> None:
    import json

    thief = make_key(tmp_path / "thief.pem")
    said = thief.statement()
    said["succeeds"] = public.hex()
    said["signature_before"] = said["signature"]
    (folder / f"key-{thief.key}.json").write_text(json.dumps(said))
    assert verify(folder, public).keys == [signer().key]


def test_a_key_that_is_named_and_not_there_stops_with_a_sentence(settings) -> None:
    settings.LEDGER_KEY_FILE = "/nowhere/ledger.pem"
    with pytest.raises(ImproperlyConfigured, match="ledger_key new"):
        signer()


def test_only_the_owner_reads_the_key(tmp_path) -> None:
    make_key(tmp_path / "key.pem")
    assert (tmp_path / "key.pem").stat().st_mode & 0o077 == 0
    with pytest.raises(FileExistsError):
        make_key(tmp_path / "key.pem")
