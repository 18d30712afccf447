"""An import is taken back while nothing depends on it, and can be done again."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from certification.exchange.batches import obstacles
from certification.exchange.undoing import undo_import
from certification.ledger import record_completion
from certification.models import (
    Completion,
    Course,
    Curriculum,
    CurriculumItem,
    ImportBatch,
    Requirement,
    Revocation,
    StandingSpan,
)
from certification.proof.checking import _facts as facts_that_differ
from certification.rebuilding import rebuild_stale
from people.access import ensure_groups
from people.models import (
    Absence,
    AccessRole,
    Appointment,
    Membership,
    RecordedVersion,
    Role,
    Unit,
    User,
)
from people.moves import move_unit
from people.recording import as_recorded
from tests.certification.exchange.conftest import SMALL, WHOLE
from tests.factories import certification as duty
from tests.factories import people as make

ROSTER = ("units", "roles", "people", "appointments")
DAY = datetime.date(2026, 3, 1)


@pytest.fixture
def roster(bring):
    """The units, roles, people and appointments of the small organisation."""
    return bring({name: SMALL[name] for name in ROSTER}, alone=True).batch


def completions(*people: str) -> str:
    rows = [f"{number},A,2026-02-01,classroom" for number in people]
    return "\n".join(["service_number,course_code,completed_on,source", *rows]) + "\n"


def test_new_facts_disappear_and_stay_known_as_what_the_record_said(roster, boss):
    then = roster.recorded_at

    undo_import(batch=roster, by=boss)

    assert not Unit.objects.exists()
    assert not Appointment.objects.exists()
    assert not Membership.objects.exists()
    assert {unit.code for unit in as_recorded(Unit, known_at=then)} == {
        "U1",
        "U2",
        "U3",
    }
    later = then + datetime.timedelta(hours=1)
    assert list(as_recorded(Appointment, known_at=later)) == []


def test_new_people_stay_known_with_a_closed_account(roster, boss):
    undo_import(batch=roster, by=boss)

    assert not User.objects.get(service_number="101").is_active


def test_what_was_undone_is_brought_in_again_as_new(bring, roster, boss):
    undo_import(batch=roster, by=boss)

    again = bring({name: SMALL[name] for name in ROSTER}, alone=True)

    assert [tally.new for tally in again.tallies.values()] == [3, 2, 3, 2]
    assert User.objects.get(service_number="101").is_active
    assert Membership.objects.filter(person__service_number="101").exists()
    assert bring({name: SMALL[name] for name in ROSTER}, alone=True).changes == 0


def test_changed_facts_and_names_become_what_they_were(bring, roster, boss):
    files = {
        "people": SMALL["people"].replace("An,Ash", "Anna,Ash"),
        "units": "code,name,parent_code\nU1,Erste,\nU2,Second,U1\nU3,Third,U1\n",
    }
    batch = bring(files, alone=True).batch

    undo_import(batch=batch, by=boss)

    assert User.objects.get(service_number="101").first_name == "An"
    assert Unit.objects.get(code="U1").name == "First"
    assert User.objects.filter(is_active=True).count() == 4


def test_an_appointment_that_was_ended_goes_on(bring, roster, boss):
    rows = "service_number,unit_code,role_code,start,end\n101,U2,R2,2020-01-01,2026-02-28\n"
    outcome = bring({"appointments": rows}, alone=True)
    assert str(outcome.tallies["appointments"]) == (
        "0 new, 0 changed, 1 ended, 0 unchanged, 0 refused"
    )

    undo_import(batch=outcome.batch, by=boss)

    assert Appointment.objects.get(unit__code="U2").end.year == 9999


def test_evidence_is_revoked_with_the_reason_and_comes_in_again(bring, roster, boss):
    make_course = {"courses": "code,title,validity_months\nA,First aid,12\n"}
    bring(make_course, alone=True)
    batch = bring({"completions": completions("101", "102")}, alone=True).batch

    undo_import(batch=batch, by=boss)

    assert set(Revocation.objects.values_list("reason", "effective_on")) == {
        ("Import undone: Data set", datetime.date(2026, 2, 1))
    }
    again = bring({"completions": completions("101", "102")}, alone=True)
    assert again.tallies["completions"].new == 2
    assert set(Completion.objects.unrevoked().values_list("entry", flat=True)) == {2}
    assert bring({"completions": completions("101", "102")}, alone=True).changes == 0


def test_a_later_completion_that_counts_on_it_is_in_the_way(bring, roster, boss):
    bring({"courses": "code,title,validity_months\nA,First aid,12\n"}, alone=True)
    batch = bring({"completions": completions("101")}, alone=True).batch
    record_completion(
        person=User.objects.get(service_number="101"),
        course=Course.objects.get(code="A"),
        completed_on=DAY,
        source="classroom",
        by=boss,
    )

    with pytest.raises(ValidationError, match="recorded since"):
        undo_import(batch=batch, by=boss)

    assert not Revocation.objects.exists()
    assert ImportBatch.objects.standing().filter(pk=batch.pk).exists()


def test_a_fact_that_was_changed_since_is_in_the_way_by_name(roster, boss):
    move_unit(
        unit=Unit.objects.get(code="U3"),
        parent=Unit.objects.get(code="U2"),
        start=DAY,
        by=boss,
    )

    (found,) = obstacles(roster)

    assert "Third" in found


def test_people_who_were_appointed_or_signed_in_since_are_in_the_way(roster, boss):
    person = User.objects.get(service_number="103")
    make.appointment(person, make.unit("Z"))
    User.objects.filter(service_number="101").update(last_login=roster.recorded_at)

    appointed, signed_in = obstacles(roster)

    assert "103" in appointed
    assert "An Ash" in signed_in


def test_that_somebody_looked_at_an_effect_on_new_people_is_in_nobodys_way(
    roster, boss
):
    looked = duty.what_if(boss)
    turn = looked.turns.get()
    turn.pk, turn.person = None, User.objects.get(service_number="101")
    turn.save()

    assert list(obstacles(roster)) == []


def test_an_undone_import_is_not_undone_twice(roster, boss):
    undo_import(batch=roster, by=boss)

    with pytest.raises(ValidationError, match="undone already"):
        undo_import(batch=roster, by=boss)


def test_undoing_one_import_leaves_the_others(bring, roster, boss):
    rows = "service_number,start,end\n101,2026-01-01,2026-01-31\n"
    bring({"absences": rows}, alone=True)
    second = bring({"absences": rows.replace("101", "102")}, alone=True).batch

    undo_import(batch=second, by=boss)

    assert [one.person.service_number for one in Absence.objects.all()] == ["101"]


def test_standing_follows_an_undone_import(bring, boss):
    bring()
    rebuild_stale()
    before = set(StandingSpan.objects.values_list("person", "line", "first", "status"))
    batch = bring({"completions": completions("102")}, alone=True).batch
    rebuild_stale()
    assert before != set(
        StandingSpan.objects.values_list("person", "line", "first", "status")
    )

    undo_import(batch=batch, by=boss)
    rebuild_stale()

    assert before == set(
        StandingSpan.objects.values_list("person", "line", "first", "status")
    )


def test_a_whole_data_set_is_taken_back_and_comes_in_again(bring, boss):
    batch = bring(WHOLE, alone=True).batch
    rebuild_stale()
    known = batch.recorded_at
    meant = [item.line.courses.get().code for item in CurriculumItem.objects.all()]

    assert obstacles(batch) == []
    undo_import(batch=batch, by=boss)
    rebuild_stale()

    for model in (Unit, Role, Curriculum, CurriculumItem, Requirement, Appointment):
        assert not model.objects.exists(), model
    assert not StandingSpan.objects.exists()
    assert not Completion.objects.unrevoked().exists()
    assert set(Course.objects.values_list("code", flat=True)) <= {"A", "B", "C"}
    (item,) = as_recorded(CurriculumItem, known_at=known)
    assert [one.code for one in item.line.courses.all()] == meant

    again = bring(WHOLE, alone=True)
    assert again.tallies["requirements"].new == 1
    assert again.tallies["curriculum_items"].new == 1
    assert again.tallies["completions"].new == 3
    rebuild_stale()
    assert StandingSpan.objects.exists()
    assert bring(WHOLE, alone=True).changes == 0

    assert obstacles(again.batch) == []
    undo_import(batch=again.batch, by=boss)
    assert bring(WHOLE, alone=True).tallies["completions"].new == 3


def test_what_is_asked_is_taken_back_without_evidence_too(bring, roster, boss):
    asking = ("courses", "course_versions", "curricula", "curriculum_items")
    files = {name: SMALL[name] for name in (*asking, "requirements")}
    batch = bring(files, alone=True).batch

    undo_import(batch=batch, by=boss)

    assert not Requirement.objects.exists()
    assert not CurriculumItem.objects.exists()
    assert [course.code for course in Course.objects.all()] == ["A"]
    assert bring(files, alone=True).tallies["requirements"].new == 1


def test_a_fact_that_was_taken_back_is_no_fault_of_the_record(roster, boss):
    undo_import(batch=roster, by=boss)

    assert not [found for found in facts_that_differ() if found.kind == "fact"]


def test_an_administrator_undoes_on_the_page_of_the_import(client, roster):
    ensure_groups()
    person = make.person("admin", language="en")
    make.grant(person, AccessRole.ADMINISTRATOR)
    client.force_login(person)
    page = reverse("certification_exchange:batch", args=[roster.pk])
    assert "Undo this import" in client.get(page).content.decode()

    said = client.post(page, follow=True).content.decode()

    assert "The import is undone." in said
    assert "Undo this import" not in said
    assert not Appointment.objects.exists()


def test_the_page_says_what_is_in_the_way(client, roster):
    ensure_groups()
    person = make.person("admin", language="en")
    make.grant(person, AccessRole.ADMINISTRATOR)
    client.force_login(person)
    make.appointment(person, Unit.objects.get(code="U1"))

    said = client.get(reverse("certification_exchange:batch", args=[roster.pk]))

    assert "Appointments: 1 count on this" in said.content.decode()
    assert RecordedVersion.objects.filter(recorded_at=roster.recorded_at).exists()
