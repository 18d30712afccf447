"""What an import decided is withdrawn with it: known as it was, and decided again later."""

import datetime

import pytest
from django.core.exceptions import ValidationError

from certification.applications.acts import refuse_waiver
from certification.applications.deciding import waiting_waivers
from certification.exchange.batches import obstacles
from certification.exchange.exporting import export_data_set
from certification.exchange.importing import import_data_set
from certification.exchange.packages import Folder
from certification.exchange.undoing import undo_import
from certification.ledger import (
    grant_derogation,
    record_completion,
    revoke_completion,
)
from certification.loading import facts
from certification.models import (
    Completion,
    Course,
    Derogation,
    ImportBatch,
    Revocation,
    StandingSpan,
    Waiver,
)
from certification.rebuilding import rebuild_stale
from certification.record import training_record
from certification.waivers import approve_waiver
from people.models import User
from tests.certification.exchange.conftest import SMALL
from tests.factories import people as make

WITHOUT = {
    name: rows
    for name, rows in SMALL.items()
    if name not in {"revocations", "derogations", "waivers"}
}
WITHOUT["appointments"] += "103,U3,R1,2020-01-01\n"
REVOKED = {"revocations": SMALL["revocations"]}
EXTENDED = {"derogations": SMALL["derogations"]}
EXCUSED = {"waivers": SMALL["waivers"]}
ASKED = {"waivers": SMALL["waivers"].replace("101,102", "101,")}


@pytest.fixture
def boss(db):
    return make.person("boss")


@pytest.fixture
def small(bring):
    """The small organisation without any decision."""
    bring(WITHOUT, alone=True)


def taken_in(bring, files) -> ImportBatch:
    return bring(files, alone=True).batch


def somebody(number: str) -> User:
    return User.objects.get(service_number=number)


def spans() -> set[tuple]:
    rebuild_stale()
    return set(
        StandingSpan.objects.values_list("person", "line", "first", "last", "status")
    )


@pytest.mark.parametrize("files", [REVOKED, EXTENDED, EXCUSED])
def test_standing_is_as_it_was_and_changes_again_with_the_same_file(
    bring, small, boss, files
):
    before = spans()
    batch = taken_in(bring, files)
    decided = spans()
    assert decided != before

    undo_import(batch=batch, by=boss)
    assert spans() == before

    assert bring(files, alone=True).changes == batch.total("new")
    assert spans() == decided
    assert bring(files, alone=True).changes == 0


@pytest.mark.parametrize("files", [REVOKED, EXTENDED, EXCUSED])
def test_what_was_known_meanwhile_stays_known(bring, small, boss, files):
    batch = taken_in(bring, files)
    people = [somebody(number).pk for number in ("101", "102", "103")]
    meanwhile = batch.recorded_at
    told = list(facts(meanwhile).people(people)), facts(meanwhile).extensions
    assert told == (list(facts().people(people)), facts().extensions)

    undo_import(batch=batch, by=boss)

    assert told == (
        list(facts(meanwhile).people(people)),
        facts(meanwhile).extensions,
    )
    assert told != (list(facts().people(people)), facts().extensions)


def test_the_training_record_tells_the_revocation_only_as_it_was_known(
    bring, small, boss
):
    batch = taken_in(bring, REVOKED)
    undo_import(batch=batch, by=boss)

    def revoked(known_at=None):
        entries = training_record(somebody("101"), known_at=known_at)
        return [entry.revocation is not None for entry in entries]

    assert revoked() == [False, False]
    assert revoked(batch.recorded_at) == [True, False]


def test_a_completion_whose_revocation_was_undone_is_revoked_again_by_hand(
    bring, small, boss
):
    undo_import(batch=taken_in(bring, REVOKED), by=boss)
    completion = Revocation.objects.get().completion

    again = {"effective_on": datetime.date(2021, 4, 1), "reason": "it was", "by": boss}
    revoke_completion(completion=completion, **again)

    assert Completion.objects.unrevoked().filter(person=completion.person).count() == 1
    with pytest.raises(ValidationError, match="revoked already"):
        revoke_completion(completion=completion, **again)


def test_a_derogation_that_was_undone_is_granted_again_by_hand(bring, small, boss):
    undo_import(batch=taken_in(bring, EXTENDED), by=boss)
    gone = Derogation.objects.get()

    grant_derogation(
        course=gone.course,
        expiring_from=gone.expiring_from,
        expiring_to=gone.expiring_to,
        extended_until=gone.extended_until,
        authority="M2",
        by=boss,
    )

    assert [one.state for one in Derogation.objects.order_by("pk")] == [
        "withdrawn",
        "in force",
    ]


def test_a_waiver_of_the_file_is_withdrawn_and_waits_for_nobody(bring, small, boss):
    undo_import(batch=taken_in(bring, EXCUSED), by=boss)

    assert {one.state for one in Waiver.objects.all()} == {"withdrawn"}
    assert not waiting_waivers().exists()
    with pytest.raises(ValidationError, match="withdrawn"):
        approve_waiver(waiver=Waiver.objects.get(approval=None), by=boss)
    with pytest.raises(ValidationError, match="withdrawn"):
        refuse_waiver(waiver=Waiver.objects.get(approval=None), reason="no", by=boss)


def test_of_a_waiver_that_was_asked_before_only_the_approval_goes(bring, small, boss):
    first = taken_in(bring, ASKED)
    second = taken_in(bring, EXCUSED)
    assert waiting_waivers().count() == 1

    undo_import(batch=second, by=boss)

    assert waiting_waivers().count() == 2
    again = waiting_waivers().get(item__isnull=False)
    assert (again.requested_by, again.start.year) == (somebody("101"), 2021)
    assert bring(EXCUSED, alone=True).tallies["waivers"].changed == 1
    undo_import(batch=ImportBatch.objects.first(), by=boss)
    undo_import(batch=first, by=boss)
    assert not Waiver.objects.standing().exists()


def test_a_waiver_that_was_refused_since_is_in_nobodys_way(bring, small, boss):
    batch = taken_in(bring, ASKED)
    refuse_waiver(waiver=Waiver.objects.first(), reason="no", by=boss)

    undo_import(batch=batch, by=boss)

    assert bring(ASKED, alone=True).tallies["waivers"].new == 2


def test_what_a_second_person_approved_since_is_in_the_way(bring, small, boss):
    batch = taken_in(bring, ASKED)
    approve_waiver(waiver=Waiver.objects.get(item__isnull=False), by=boss)

    (said,) = obstacles(batch)

    assert "approved since by a second person" in said
    assert "103" in said


@pytest.mark.parametrize("files", [REVOKED, EXTENDED])
def test_a_completion_recorded_since_counted_on_the_decision(bring, small, boss, files):
    batch = taken_in(bring, files)
    record_completion(
        person=somebody("101"),
        course=Course.objects.get(code="A"),
        completed_on=datetime.date(2021, 6, 20),
        source="classroom",
        by=boss,
    )

    (said,) = obstacles(batch)

    assert "recorded since" in said


def test_a_completion_that_came_with_its_revocation_never_counted(bring, boss):
    bring({name: WITHOUT[name] for name in ("units", "roles", "people")}, alone=True)
    bring({name: WITHOUT[name] for name in ("courses", "course_versions")}, alone=True)
    files = {name: SMALL[name] for name in ("completions", "revocations")}
    batch = taken_in(bring, files)

    undo_import(batch=batch, by=boss)

    for completion in Completion.objects.all():
        assert completion.revocation.effective_on == completion.completed_on
    again = bring(files, alone=True)
    assert (again.refused, again.tallies["completions"].new) == (0, 3)
    assert again.tallies["revocations"].new == 1
    assert Completion.objects.unrevoked().count() == 2
    assert bring(files, alone=True).changes == 0


def test_courses_that_came_with_completions_of_them_stay(bring, boss):
    names = ("people", "courses", "course_versions", "completions", "derogations")
    batch = taken_in(bring, {name: SMALL[name] for name in names})

    undo_import(batch=batch, by=boss)

    assert set(Course.objects.values_list("code", flat=True)) == {"A", "B"}
    assert not Completion.objects.unrevoked().exists()
    assert bring({name: SMALL[name] for name in names}, alone=True).refused == 0


def test_an_export_leaves_out_what_was_withdrawn_and_changes_nothing(
    bring, small, boss, tmp_path
):
    for files in (REVOKED, EXTENDED, EXCUSED):
        undo_import(batch=taken_in(bring, files), by=boss)
    out = tmp_path / "out"

    export_data_set(out, lambda _stage: None)

    for name in ("revocations", "derogations", "waivers"):
        assert len((out / f"{name}.csv").read_text().splitlines()) == 1
    assert import_data_set(Folder(out), by=None).changes == 0
