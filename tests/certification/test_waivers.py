"""To be excused takes two people, neither of them the subject, whatever the way in."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from certification.loading import facts
from certification.models import Waiver, WaiverApproval
from certification.waivers import approve_waiver
from people.access import ensure_groups
from people.days import today
from people.models import AccessRole
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


@pytest.fixture
def asked():
    """A soldier for whom an administrator asks a waiver."""
    ensure_groups()
    soldier, asker = people.person("1001"), people.person("ASKER")
    people.appointment(soldier, people.unit("A"))
    people.grant(asker, AccessRole.ADMINISTRATOR)
    people.grant(soldier, AccessRole.ADMINISTRATOR)
    item = make.item(make.course(), of=make.curriculum())
    return soldier, asker, item


def sent(item, person: str, kind: str = "exemption") -> dict:
    return {
        "person": person,
        "kind": kind,
        "item": item.pk,
        "start": today(),
        "end": today() + 90 * DAY,
        "reason": "Qualified abroad",
    }


def test_in_the_administration_nobody_asks_for_oneself(client, asked) -> None:
    soldier, _asker, item = asked
    client.force_login(soldier)
    address = reverse("certification_waivers:add")
    response = client.post(address, sent(item, "1001"))
    assert "person" in response.context["form"].errors
    assert not Waiver.objects.exists()


@pytest.mark.parametrize("kind", ["waiver", "exemption"])
def test_what_one_asks_there_counts_only_once_a_third_approves(
    client, asked, kind
) -> None:
    soldier, asker, item = asked
    client.force_login(asker)
    client.post(reverse("certification_waivers:add"), sent(item, "1001", kind))
    waiver = Waiver.objects.get()
    assert (waiver.requested_by, waiver.kind) == (asker, kind)
    decide = reverse("certification:waiver", args=[waiver.pk])
    for who in (asker, soldier):
        client.force_login(who)
        client.post(decide, {"approve": ""})
        assert not WaiverApproval.objects.exists()
    assert not facts()._excuses([soldier.pk])
    third = people.person()
    people.grant(third, AccessRole.ADMINISTRATOR)
    client.force_login(third)
    client.post(decide, {"approve": ""})
    assert WaiverApproval.objects.get().approved_by == third
    assert facts()._excuses([soldier.pk])


@pytest.mark.parametrize("approver", ["1001", "ASKER"])
def test_an_approval_by_one_of_them_from_a_file_excuses_nobody(asked, approver) -> None:
    """A file may say so: it is kept as the fact it is, and counts for nothing."""
    soldier, asker, _item = asked
    waiver = make.waiver(soldier, by=asker)
    by = {"1001": soldier, "ASKER": asker}[approver]
    with pytest.raises(ValidationError):
        approve_waiver(waiver=waiver, by=by)
    WaiverApproval.objects.create(
        waiver=waiver,
        approved_by=by,
        recorded_at=timezone.now(),
        idempotency_key=f"x{approver}",
    )
    assert not facts()._excuses([soldier.pk])
