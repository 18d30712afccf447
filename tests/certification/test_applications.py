"""What people ask about their record, and what somebody else decides on it."""

import datetime
import io
from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from PIL import Image

from certification.applications.acts import (
    accept_evidence,
    apply,
    pass_on_waiver,
    refuse_application,
    refuse_waiver,
    settle_correction,
)
from certification.models import (
    Application,
    ApplicationDecision,
    Completion,
    CurriculumItem,
    Waiver,
    WaiverApproval,
)
from certification.rebuilding import rebuild_stale
from certification.waivers import approve_waiver, ask_waiver
from people.days import today
from people.models import AccessRole, Letter, User
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
YEAR = timedelta(days=365)
DAY = timedelta(days=1)
CARD = b"%PDF-1.4 a card"


@pytest.fixture
def company():
    """A recruit with a gap, somebody elsewhere, and four who may decide or not."""
    here, elsewhere = people.unit("A"), people.unit("B")
    course = make.course("ADR", title="ADR", validity_months=60)
    adr = make.item(course, code="I-ADR")
    make.requirement(adr.curriculum, unit=here)
    for number, unit in (("1001", here), ("1002", elsewhere)):
        people.appointment(someone_new(number), unit, start=today() - YEAR)
    for number, role in (
        ("2000", AccessRole.COORDINATOR),
        ("2001", AccessRole.COMMANDER),
        ("2002", AccessRole.INSPECTOR),
        ("2003", AccessRole.COORDINATOR),
    ):
        people.grant(someone_new(number), role, here, end=today() + YEAR)
    rebuild_stale()
    return course


def someone_new(number: str) -> User:
    return people.person(number, last_name=f"Canary{number}", language="en")


def someone(number: str) -> User:
    return User.objects.get(service_number=number)


def reader(client, number: str):
    client.force_login(someone(number))
    return client


def card(content: bytes = CARD) -> SimpleUploadedFile:
    return SimpleUploadedFile("my <card>.pdf", content)


def hand_in(client, of, **more):
    sent = {
        "course": of.pk,
        "obtained_on": today() - 30 * DAY,
        "end": today() + 3 * YEAR,
        "paper": card(),
    }
    return client.post("/my/applications/evidence/", sent | more)


def evidence(who: User, course) -> Application:
    return make.application(
        who,
        kind=Application.Kind.EVIDENCE,
        course=course,
        obtained_on=today() - 30 * DAY,
        end=today() + 3 * YEAR,
    )


def excuse(who: User) -> Application:
    return make.application(who, item=item(), start=today(), end=today() + 9 * DAY)


def item() -> CurriculumItem:
    return CurriculumItem.objects.get(code="I-ADR")


def decide(client, application: Application, **sent):
    return client.post(f"/applications/{application.public_id}/", sent)


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


def test_a_waiver_takes_two_people_beside_the_one_who_asks(client, company):
    asked = excuse(someone("1001"))
    decide(reader(client, "2000"), asked, accept="", reason="Broken leg")
    waiver = Waiver.objects.get()
    assert waiver.requested_by == someone("2000")
    address = f"/waivers/{waiver.pk}/"
    for number in ("1001", "2000"):
        reader(client, number).post(address, {"approve": ""})
    assert not WaiverApproval.objects.exists()
    reader(client, "2001").post(address, {"approve": ""})
    assert WaiverApproval.objects.get().approved_by == someone("2001")
    assert reader(client, "2003").get(address).status_code == 404


def test_who_asked_reads_how_far_a_waiver_is_and_that_it_takes_two(client, company):
    own = reader(client, "1001")
    assert "after that a second person" in own.get("/my/applications/waiver/").text
    assert "after that a second" not in own.get("/my/applications/evidence/").text
    kept = pass_on_waiver(application=excuse(someone("1001")), by=someone("2000"))
    own = reader(client, "1001")
    page = own.get("/my/applications/").text
    assert "waits for a second person" in page
    assert "accepted" not in page
    refuse_waiver(waiver=kept.waiver, reason="Too long", by=someone("2001"))
    page = own.get("/my/applications/").text
    assert "Refused by the second person: Too long" in page
    assert "accepted" not in page
    later = today() + 30 * DAY
    asked = make.application(someone("1001"), item=item(), start=later, end=later)
    kept = pass_on_waiver(application=asked, by=someone("2000"))
    approve_waiver(waiver=kept.waiver, by=someone("2001"))
    assert "accepted" in own.get("/my/applications/").text


def test_who_asked_to_be_excused_reads_for_which_days(client, company):
    first = datetime.date(2030, 3, 1)
    make.application(someone("1001"), item=item(), start=first, end=first + 9 * DAY)
    page = reader(client, "1001").get("/my/applications/").text
    assert "1 March 2030 to 10 March 2030" in page


def test_a_waiver_that_waits_is_seen_where_it_was_asked_and_by_who_may_decide(
    client, company
):
    page = f"/people/{someone('1001').public_id}/items/I-ADR/"
    sent = {"kind": "waiver", "start": today(), "end": today() + 9 * DAY, "reason": "x"}
    reader(client, "2001").post(f"{page}excuse/", sent)
    waiver = Waiver.objects.get()
    said = "It waits for a second person and does not count yet."
    for number, may in (("2001", False), ("2000", True), ("2002", False)):
        text = reader(client, number).get(page).content.decode()
        assert said in text
        assert (f"/waivers/{waiver.pk}/" in text) == may
    own = reader(client, "2001").get("/applications/").content.decode()
    assert "Asked by you, for somebody else to decide" in own
    assert f"/waivers/{waiver.pk}/" not in own
    approve_waiver(waiver=waiver, by=someone("2000"))
    text = reader(client, "2001").get(page).content.decode()
    assert f"Approved by {someone('2000').full_name}." in text


def test_a_refused_waiver_is_not_said_to_wait(client, company):
    asked = ask_waiver(
        person=someone("1001"),
        item=item(),
        start=today(),
        end=today(),
        reason="Ill",
        by=someone("2001"),
    )
    refuse_waiver(waiver=asked, reason="No", by=someone("2000"))
    page = f"/people/{someone('1001').public_id}/items/I-ADR/"
    assert not reader(client, "2001").get(page).context["waivers"]


def test_a_refused_waiver_never_counts(client, company):
    waiver = pass_on_waiver(
        application=excuse(someone("1001")), by=someone("2000")
    ).waiver
    address = f"/waivers/{waiver.pk}/"
    assert reader(client, "2003").post(address, {"refuse": ""}).status_code == 422
    client.post(address, {"refuse": "", "reason": "Too long"})
    assert waiver.refusal.reason == "Too long"
    with pytest.raises(ValidationError):
        approve_waiver(waiver=Waiver.objects.get(), by=someone("2001"))


def test_a_waiver_is_refused_by_neither_who_asked_nor_who_is_excused(company):
    waiver = make.waiver(someone("1001"), by=someone("2000"))
    for number in ("1001", "2000"):
        with pytest.raises(ValidationError, match="Somebody else must decide"):
            refuse_waiver(waiver=waiver, reason="No", by=someone(number))
    refuse_waiver(waiver=waiver, reason="No", by=someone("2003"))
    assert Waiver.objects.get().state == "refused"


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


def test_an_approved_waiver_cannot_be_refused(company):
    waiver = make.waiver(someone("1001"))
    approve_waiver(waiver=waiver, by=someone("2000"))
    with pytest.raises(ValidationError):
        refuse_waiver(waiver=Waiver.objects.get(), reason="No", by=someone("2001"))


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
