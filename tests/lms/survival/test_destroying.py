"""A record whose time is over goes, and the ledger stays provable."""

import io
import json
import zipfile
from datetime import date, timedelta
from pathlib import Path

import pytest
import time_machine
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, connection, transaction
from django.utils import timezone
from wagtail.models import ModelLogEntry

from certification.ledger import revoke_completion
from certification.models import Completion, Identity, StandingSpan
from certification.proof.checking import verify
from certification.proof.checkpoints import write_checkpoint
from certification.proof.exporting import export_ledger
from certification.proof.keys import signer
from certification.proof.sealing import seal
from certification.proof.verifier import JOURNAL, check_export
from hazmat.models import ExposureRecord
from hazmat.passport.recording import enter_exposure
from lms.survival.destroying import approve_destruction, propose_destruction, rows_about
from lms.survival.restoring import forget_again
from lms.survival.retention import people_due
from people.append_only import install
from people.models import (
    AccessRole,
    Appointment,
    DestroyedEntry,
    DestructionList,
    RecordedVersion,
    User,
)
from tests.certification.proof.conftest import without_triggers
from tests.factories import certification as make
from tests.factories import courses, people

pytestmark = pytest.mark.django_db
LEFT = date(2010, 1, 31)


@pytest.fixture(autouse=True)
def outside(settings, tmp_path: Path) -> Path:
    settings.DATA_DIR = tmp_path / "data"
    settings.LEDGER_KEY_FILE = ""
    settings.CHECKPOINT_DIR = str(tmp_path / "outside")
    return tmp_path / "outside"


@pytest.fixture
def gone() -> User:
    """Somebody who left long ago, with something of everything."""
    who = people.person("1001", last_name="Verdwijning", language="en")
    people.appointment(who, people.unit("A"), start=date(2005, 1, 1), end=LEFT)
    people.absence(who, date(2006, 1, 1), date(2006, 2, 1))
    done = make.completion(
        who, make.course("OLD-1", validity_months=12), date(2006, 3, 1)
    )
    revoke_completion(
        completion=done, effective_on=date(2006, 4, 1), reason="x", by=None
    )
    make.application(who)
    make.waiver(who)
    courses.exhausted_attempt(who)
    return who


@pytest.fixture
def two() -> tuple[User, User]:
    both = people.person("9001"), people.person("9002")
    for who in both:
        people.grant(who, AccessRole.ADMINISTRATOR)
    return both


def destroyed(who: User, two: tuple[User, User]) -> int:
    proposed = propose_destruction(people=[who], reason="term over", by=two[0])
    return approve_destruction(proposed=proposed, by=two[1])


def test_nothing_about_the_person_is_left_and_the_ledger_is_whole(
    gone, two, outside
) -> None:
    write_checkpoint(outside)
    assert destroyed(gone, two) > 5
    assert rows_about(gone) == {}
    husk = User.objects.get(pk=gone.pk)
    assert (husk.last_name, husk.is_active) == ("", False)
    assert not ModelLogEntry.objects.filter(label__contains="Verdwijning").exists()
    proof = verify(outside, signer().public)
    assert proof.findings == []
    write_checkpoint(outside)
    assert verify(outside, signer().public).whole


def test_an_export_is_proven_though_a_record_is_gone(
    gone, two, outside, tmp_path
) -> None:
    destroyed(gone, two)
    write_checkpoint(outside)
    export_ledger(tmp_path / "ledger.jsonl")
    assert check_export(tmp_path / "ledger.jsonl", outside, signer().public) == []
    assert "Verdwijning" not in (tmp_path / "ledger.jsonl").read_text()


def test_what_an_export_says_was_destroyed_must_stand_in_the_journal(
    gone, two, outside, tmp_path
) -> None:
    went = destroyed(gone, two)
    write_checkpoint(outside)
    export_ledger(tmp_path / "ledger.jsonl")
    (outside / JOURNAL).write_text("no JSON\n")
    found = check_export(tmp_path / "ledger.jsonl", outside, signer().public)
    assert [one.check for one in found] == ["destruction"] * went


def test_what_is_exported_before_the_sealer_ran_is_proven(
    gone, two, outside, tmp_path
) -> None:
    write_checkpoint(outside)
    destroyed(gone, two)
    export_ledger(tmp_path / "ledger.jsonl")
    assert check_export(tmp_path / "ledger.jsonl", outside, signer().public) == []


def test_nothing_is_laid_to_a_list_that_was_carried_out_before(
    gone, two, outside, tmp_path
) -> None:
    """Somebody with the database hides an entry behind what others approved."""
    destroyed(gone, two)
    hidden = make.completion(
        people.person("1003"), make.course("NEW-1"), date(2026, 1, 1)
    )
    write_checkpoint(outside)
    DestroyedEntry.objects.create(
        list=DestructionList.objects.get(),
        kind="certification.completion",
        entry=hidden.pk,
        recorded_at=timezone.now() + timedelta(hours=2),
    )
    with connection.cursor() as cursor:
        for trigger in without_triggers("certification_completion"):
            cursor.execute(trigger)
        cursor.execute(
            "DELETE FROM certification_completion WHERE id = %s", [hidden.pk]
        )
    install()
    assert "the row is gone" in [one.says for one in verify(outside).findings]

    path = tmp_path / "ledger.jsonl"
    export_ledger(path)
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    (line,) = (
        one for one in lines[1:-1] if not one["fields"] and one["destroyed"] is None
    )
    line["destroyed"] = 1
    path.write_text("".join(json.dumps(one) + "\n" for one in lines))
    found = check_export(path, outside, signer().public)
    assert ("destruction", hidden.pk) in [(one.check, one.entry) for one in found]


def test_nothing_is_laid_to_a_list_in_the_hour_of_its_approval(
    gone, two, outside, tmp_path
) -> None:
    """The database lets the row go; the journal says how many the two agreed to."""
    went = destroyed(gone, two)
    hidden = make.completion(
        people.person("1003"), make.course("NEW-1"), date(2026, 1, 1)
    )
    DestroyedEntry.objects.create(
        list=DestructionList.objects.get(),
        kind="certification.completion",
        entry=hidden.pk,
    )
    write_checkpoint(outside)
    with connection.cursor() as cursor:
        cursor.execute(
            "DELETE FROM certification_completion WHERE id = %s", [hidden.pk]
        )
    export_ledger(tmp_path / "ledger.jsonl")
    says = f"names {went + 1} entries, and let {went} go"
    found = verify(outside, signer().public).findings
    assert [(one.check, one.says) for one in found] == [("destruction", says)]
    found = check_export(tmp_path / "ledger.jsonl", outside, signer().public)
    assert [(one.check, one.says) for one in found] == [("destruction", says)]


def test_the_record_of_others_stays(gone, two) -> None:
    other = people.person("1002")
    make.completion(other, Completion.objects.first().course, date(2026, 1, 1))
    destroyed(gone, two)
    assert Completion.objects.get().person == other


def test_nobody_approves_an_own_proposal(gone, two) -> None:
    proposed = propose_destruction(people=[gone], reason="term over", by=two[0])
    with pytest.raises(PermissionDenied):
        approve_destruction(proposed=proposed, by=two[0])
    assert Completion.objects.exists()


def test_nobody_approves_that_they_go_themselves(two) -> None:
    proposed = propose_destruction(people=[two[1]], reason="?", by=two[0])
    with pytest.raises(PermissionDenied):
        approve_destruction(proposed=proposed, by=two[1])


def test_a_list_is_carried_out_once(gone, two) -> None:
    proposed = propose_destruction(people=[gone], reason="term over", by=two[0])
    approve_destruction(proposed=proposed, by=two[1])
    with pytest.raises(ValidationError):
        approve_destruction(proposed=proposed, by=two[1])


def test_without_a_place_outside_nothing_is_destroyed(gone, two, settings) -> None:
    settings.CHECKPOINT_DIR = ""
    with pytest.raises(ValidationError, match="CHECKPOINT_DIR"):
        destroyed(gone, two)
    assert Completion.objects.exists()


def test_the_database_lets_nothing_go_before_the_approval(gone, two) -> None:
    proposed = propose_destruction(people=[gone], reason="term over", by=two[0])

    one = Completion.objects.get()
    DestroyedEntry.objects.create(
        list=proposed, kind="certification.completion", entry=one.pk
    )
    with pytest.raises(DatabaseError, match="never changed"), transaction.atomic():
        connection.cursor().execute("DELETE FROM certification_completion")


def test_a_destruction_that_the_journal_does_not_know_is_found(
    gone, two, outside
) -> None:
    destroyed(gone, two)
    write_checkpoint(outside)
    (outside / JOURNAL).write_text("")
    assert [f.check for f in verify(outside, signer().public).findings] == [
        "destruction"
    ]


def test_the_journal_names_nobody(gone, two, outside) -> None:
    destroyed(gone, two)
    (line,) = (outside / JOURNAL).read_text().splitlines()
    said = json.loads(line)
    assert said["people"] == [str(gone.public_id)]
    assert said.keys() == {
        *("format", "list", "at", "entries", "people", "key", "signature")
    }
    assert "Verdwijning" not in line


def test_who_left_long_ago_is_due_and_who_came_back_is_not(gone, two) -> None:
    assert list(people_due(date(2026, 11, 28))) == [gone]
    assert list(people_due(date(2020, 1, 31))) == []
    assert list(people_due(date(2020, 2, 1))) == [gone]
    people.appointment(gone, people.unit("B"), start=date(2024, 1, 1))
    assert list(people_due(date(2026, 11, 28))) == []


def test_a_record_destroyed_by_the_page_needs_two_administrators(
    client, gone, two
) -> None:
    seal()
    client.force_login(two[0])
    assert "1001" in client.get("/retention/").content.decode()
    client.post("/retention/")
    proposed = DestructionList.objects.get()
    address = f"/retention/{proposed.public_id}/approve/"
    client.post(address)
    assert Completion.objects.exists()
    client.force_login(two[1])
    client.post(address)
    assert not Completion.objects.exists()
    assert not Identity.objects.filter(person=gone).exists()
    assert not Appointment.objects.filter(person=gone).exists()
    assert not RecordedVersion.objects.filter(person=gone).exists()
    assert not StandingSpan.objects.filter(person=gone).exists()


def test_others_do_not_find_the_page(client, gone) -> None:
    client.force_login(gone)
    assert client.get("/retention/").status_code == 404


def test_everybody_takes_along_what_is_held_about_them(client, gone, two) -> None:
    other = people.person("1002", last_name="Anders")
    make.completion(other, Completion.objects.first().course, date(2026, 1, 1))
    client.force_login(gone)
    assert client.get("/my/data/").status_code == 200
    answer = client.get("/my/data/?format=zip")
    assert "no-store" in answer["Cache-Control"]
    archive = zipfile.ZipFile(io.BytesIO(answer.content))
    said = json.loads(archive.read("my-data.json"))
    assert len(said["certification.completion"]) == 1
    assert said["people.user"][0]["family name"] == "Verdwijning"
    text = archive.read("my-data.html").decode() + json.dumps(said)
    assert "Anders" not in text
    assert "argon2" not in text
    assert "md5$" not in text


# --- an exposure that must be kept longer ---------------------------------------------
@pytest.fixture
def exposed(gone) -> ExposureRecord:
    """Met a carcinogen until they left, and noise of which the term is over."""
    hygienist = people.person("9101")
    noise = ExposureRecord(
        person=gone,
        kind=ExposureRecord.Kind.NOISE,
        agent="Grinding",
        start=date(1975, 1, 1),
        end=date(1976, 1, 1),
    )
    chromate = ExposureRecord(
        person=gone,
        kind=ExposureRecord.Kind.CMR,
        agent="Barium chromate",
        start=date(2005, 1, 1),
        end=LEFT,
    )
    for record in (noise, chromate):
        enter_exposure(record=record, by=hygienist)
    return chromate


def test_an_exposure_stays_with_its_name_when_the_rest_of_the_record_goes(
    gone, exposed, two, outside
) -> None:
    write_checkpoint(outside)
    assert destroyed(gone, two) > 5
    assert list(ExposureRecord.objects.all()) == [exposed]
    assert rows_about(gone).keys() == {ExposureRecord, Identity}
    left = User.objects.get(pk=gone.pk)
    assert (left.service_number, left.last_name) == ("1001", "Verdwijning")
    assert not left.is_active
    assert verify(outside, signer().public).findings == []


def test_what_stayed_goes_by_a_second_list_when_its_own_term_is_over(
    gone, exposed, two
) -> None:
    assert gone in people_due(date(2026, 11, 28))
    destroyed(gone, two)
    assert gone not in people_due(date(2050, 1, 31))
    over = date(2050, 2, 1)
    assert gone in people_due(over)
    with time_machine.travel(over):
        destroyed(gone, two)
    assert rows_about(gone) == {}
    assert User.objects.get(pk=gone.pk).last_name == ""


def test_a_restore_leaves_alone_what_was_carried_out_before_the_backup(
    gone, exposed, two, outside
) -> None:
    destroyed(gone, two)
    assert forget_again(outside) == 0
    assert ExposureRecord.objects.get() == exposed


def test_what_is_destroyed_again_after_its_term_is_no_more_than_was_agreed_to(
    gone, exposed, two, outside
) -> None:
    with transaction.atomic():
        destroyed(gone, two)
        transaction.set_rollback(True)  # as a backup of the day before has it
    with time_machine.travel(date(2050, 2, 1)):
        assert forget_again(outside) == 1
        assert ExposureRecord.objects.get() == exposed
        write_checkpoint(outside)
        assert verify(outside, signer().public).findings == []
