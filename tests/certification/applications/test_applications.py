"""What people ask about their record, and what somebody else decides on it."""

import io

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from PIL import Image

from certification.applications.acts import (
    accept_evidence,
    apply,
    pass_on_waiver,
    refuse_application,
    settle_correction,
)
from certification.models import Application, ApplicationDecision, Completion, Waiver
from people.days import today
from people.models import Letter
from tests.certification.applications.scene import (
    CARD,
    DAY,
    YEAR,
    card,
    decide,
    evidence,
    excuse,
    hand_in,
    reader,
    someone,
)
from tests.factories import certification as make

pytestmark = pytest.mark.django_db


def test_enter_in_a_field_decides_nothing(client, company):
    hand_in(reader(client, "1001"), company)
    asked = Application.objects.get()
    coordinator = reader(client, "2000")
    answer = decide(coordinator, asked, completed_on=today(), reason="A slip")
    assert answer.status_code == 422
    assert Application.objects.get(decision=None) == asked
    assert not Completion.objects.filter(person=asked.person).exists()


def test_a_civil_card_counts_until_the_day_it_says(client, company):
    assert hand_in(reader(client, "1001"), company).status_code == 302
    asked = Application.objects.get()
    answer = decide(
        reader(client, "2000"),
        asked,
        accept="",
        completed_on=today() - 30 * DAY,
        valid_until=today() + 3 * YEAR,
    )
    assert answer.status_code == 302
    completion = Completion.objects.get()
    assert completion.person == someone("1001")
    assert completion.valid_until == today() + 3 * YEAR
    assert completion.source == Completion.Source.EXTERNAL
    assert completion.recorded_by == someone("2000")
    letter = Letter.objects.get()
    assert (letter.person, letter.kind) == (someone("1001"), Letter.Kind.DECISION)
    assert "accepted" in letter.body


def test_a_refusal_needs_a_reason_that_the_person_reads(client, company):
    asked = evidence(someone("1001"), company)
    assert decide(reader(client, "2000"), asked, refuse="").status_code == 422
    assert not ApplicationDecision.objects.exists()
    decide(client, asked, refuse="", reason="The card has no photo.")
    assert not Completion.objects.exists()
    page = reader(client, "1001").get("/my/applications/").content.decode()
    assert "The card has no photo." in page
    assert "The card has no photo." in Letter.objects.get().body


def test_what_cannot_be_recorded_is_said_and_nothing_is_half_done(client, company):
    asked = evidence(someone("1001"), company)
    answer = decide(
        reader(client, "2000"),
        asked,
        accept="",
        completed_on=today(),
        valid_until=today() - DAY,
    )
    assert answer.status_code == 422
    assert 'id="id_valid_until_error"' in answer.content.decode()
    assert not Completion.objects.exists()
    assert asked.is_open


@pytest.mark.parametrize("number", ["1002", "2001", "2002"])
def test_evidence_is_judged_by_a_coordinator_of_the_unit_only(client, company, number):
    asked = evidence(someone("1001"), company)
    as_somebody = reader(client, number)
    assert as_somebody.get(f"/applications/{asked.public_id}/").status_code == 404
    assert decide(as_somebody, asked, refuse="", reason="No").status_code == 404
    paper = f"/applications/{asked.public_id}/file/"
    assert as_somebody.get(paper).status_code == 404
    assert not ApplicationDecision.objects.exists()


def test_nobody_decides_on_what_they_ask_themselves(client, company):
    asked = evidence(someone("2000"), company)
    decide(reader(client, "2000"), asked, accept="", completed_on=today())
    assert not ApplicationDecision.objects.exists()
    for act in (
        lambda by: refuse_application(application=asked, reason="No", by=by),
        lambda by: accept_evidence(
            application=asked, completed_on=today(), valid_until=None, by=by
        ),
    ):
        with pytest.raises(ValidationError):
            act(someone("2000"))


def test_nobody_asks_for_somebody_else(company):
    asked = Application(
        person=someone("1001"), kind="evidence", course=company, obtained_on=today()
    )
    with pytest.raises(ValidationError):
        apply(application=asked, by=someone("2000"))


def test_a_decision_is_made_once(company):
    asked = evidence(someone("1001"), company)
    refuse_application(application=asked, reason="No", by=someone("2000"))
    with pytest.raises(ValidationError):
        accept_evidence(
            application=asked,
            completed_on=today(),
            valid_until=None,
            by=someone("2003"),
        )
    assert not Completion.objects.exists()


def test_the_file_is_saved_by_who_may_see_it_and_never_shown(client, company):
    hand_in(reader(client, "1001"), company)
    asked = Application.objects.get()
    for number in ("1001", "2000"):
        answer = reader(client, number).get(f"/applications/{asked.public_id}/file/")
        assert b"".join(answer.streaming_content) == CARD
        assert answer.headers["Content-Type"] == "application/pdf"
        assert answer.headers["Content-Disposition"].startswith("attachment")
        assert "card" not in answer.headers["Content-Disposition"]
    assert "card" not in asked.paper.name


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_photo_is_kept_without_where_it_was_taken(client, company, kind):
    taken, exif = io.BytesIO(), Image.Exif()
    exif[0x010E] = "Secret place"
    Image.new("RGB", (40, 30)).save(taken, kind, exif=exif)
    assert b"Secret" in taken.getvalue()
    answer = hand_in(reader(client, "1001"), company, paper=card(taken.getvalue()))
    assert answer.status_code == 302
    with Application.objects.get().paper.open() as paper:
        kept = paper.read()
    assert b"Secret" not in kept
    assert Image.open(io.BytesIO(kept)).size == (40, 30)


@pytest.mark.parametrize(
    "content", [b"<html><script>", b"MZ\x90\x00", b"", b"%PDF-" + b"0" * 5_000_001]
)
def test_a_file_of_another_kind_or_size_is_refused(client, company, content):
    answer = hand_in(reader(client, "1001"), company, paper=card(content))
    assert answer.status_code == 422
    assert 'id="id_paper_error"' in answer.content.decode()
    assert not Application.objects.exists()


@pytest.mark.parametrize("missing", ["course", "obtained_on", "paper"])
def test_evidence_says_of_what_and_since_when(client, company, missing):
    assert hand_in(reader(client, "1001"), company, **{missing: ""}).status_code == 422


def test_an_application_is_decided_as_what_it_is(company):
    days = {"completed_on": today(), "valid_until": None}
    with pytest.raises(ValidationError, match="another kind"):
        accept_evidence(application=excuse(someone("1001")), **days, by=someone("2000"))
    asked = evidence(someone("1001"), company)
    with pytest.raises(ValidationError, match="another kind"):
        pass_on_waiver(application=asked, by=someone("2000"))
    assert not Completion.objects.exists()
    assert not Waiver.objects.exists()


@pytest.mark.parametrize("first", ["start", "obtained_on"])
def test_the_days_of_an_application_come_one_after_another(first):
    Application(**{first: today(), "end": today()}).clean()
    with pytest.raises(ValidationError) as refused:
        Application(**{first: today(), "end": today() - DAY}).clean()
    assert list(refused.value.message_dict) == ["end"]


def test_a_line_of_the_record_is_called_wrong_and_settled(client, company):
    completion = make.completion(someone("1001"), company, today() - DAY)
    address = f"/my/applications/correction/{completion.public_id}/"
    assert reader(client, "1002").get(address).status_code == 404
    assert address in reader(client, "1001").get("/my/").content.decode()
    client.post(address, {"words": "It was last week."})
    asked = Application.objects.get()
    with pytest.raises(ValidationError):
        settle_correction(application=asked, reason=" ", by=someone("2000"))
    decide(reader(client, "2000"), asked, accept="", reason="Moved to last week.")
    assert ApplicationDecision.objects.get().accepted


def test_what_was_asked_and_decided_stays(company):
    asked = evidence(someone("1001"), company)
    refuse_application(application=asked, reason="No", by=someone("2000"))
    for rows in (Application.objects.all(), ApplicationDecision.objects.all()):
        with pytest.raises(IntegrityError), transaction.atomic():
            rows.update(recorded_by=None)
        with pytest.raises(IntegrityError), transaction.atomic():
            rows._raw_delete("default")


def test_the_worklist_costs_as_many_queries_for_one_as_for_many(
    client, company, django_assert_num_queries
):
    reader(client, "2000")
    for _ in range(2):
        for _ in range(4):
            evidence(someone("1001"), company)
            make.waiver(someone("1001"))
            done = evidence(someone("1001"), company)
            refuse_application(application=done, reason="No", by=someone("2000"))
        client.get("/applications/")
        with django_assert_num_queries(15):
            assert client.get("/applications/").status_code == 200


@pytest.mark.parametrize("number", ["1001", "2002"])
def test_who_decides_on_nothing_has_no_worklist(client, company, number):
    assert reader(client, number).get("/applications/").status_code == 404


def test_who_decides_sees_that_something_waits(client, company):
    evidence(someone("1001"), company)
    assert "/applications/" in reader(client, "2000").get("/units/").content.decode()
    assert (
        "/applications/" not in reader(client, "2001").get("/units/").content.decode()
    )


def test_an_application_without_a_file_has_none_to_give(client, company) -> None:
    days = {"start": today(), "end": today() + 9 * DAY}
    asked = make.application(someone("1001"), paper="", **days)
    at = f"/applications/{asked.public_id}/file/"
    assert reader(client, "1001").get(at).status_code == 404
