"""What people ask to be excused from: it takes two people beside who asks."""

import datetime

import pytest
from django.core.exceptions import ValidationError

from certification.applications.acts import pass_on_waiver, refuse_waiver
from certification.models import Waiver, WaiverApproval
from certification.waivers import approve_waiver, ask_waiver
from people.days import today
from tests.certification.applications.scene import (
    DAY,
    decide,
    excuse,
    item,
    reader,
    someone,
)
from tests.factories import certification as make

pytestmark = pytest.mark.django_db


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


def test_an_approved_waiver_cannot_be_refused(company):
    waiver = make.waiver(someone("1001"))
    approve_waiver(waiver=waiver, by=someone("2000"))
    with pytest.raises(ValidationError):
        refuse_waiver(waiver=Waiver.objects.get(), reason="No", by=someone("2001"))
