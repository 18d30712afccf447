"""To be excused takes two people, neither of them the subject, whatever the way in."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from certification.gaps import lines_of
from certification.loading import facts
from certification.models import CurriculumItem, Waiver, WaiverApproval
from certification.rebuilding import rebuild_stale
from certification.waivers import approve_waiver
from people.access import ensure_groups
from people.days import today
from people.models import AccessRole, User
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


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"item": ""}, "__all__"),
        ({"course": True}, "__all__"),
        ({"end": "9999-12-31"}, "end"),
        ({"end": ""}, "end"),
    ],
)
def test_there_a_waiver_is_of_one_thing_and_ends(client, asked, wrong, field) -> None:
    _soldier, asker, item = asked
    client.force_login(asker)
    if "course" in wrong:
        wrong = {"course": make.course().pk}
    address = reverse("certification_waivers:add")
    response = client.post(address, sent(item, "1001") | wrong)
    assert field in response.context["form"].errors
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


@pytest.fixture
def company():
    """A sergeant with a gap, the commander and the coordinator of the company."""
    unit = people.unit("A.1")
    sergeant = people.person("1002", language="en")
    people.appointment(sergeant, unit)
    item = make.item(make.course(), code="I-KNOTS")
    make.requirement(item.curriculum, unit=unit)
    for number, role in (
        ("2000", AccessRole.COMMANDER),
        ("2001", AccessRole.COORDINATOR),
    ):
        people.grant(people.person(number, language="en"), role, unit)
    rebuild_stale()
    return sergeant


def excuse_of(person) -> str:
    return reverse("certification:excuse", args=[person.public_id, "I-KNOTS"])


EXCUSE = {"kind": "waiver", "start": today(), "end": today() + 30 * DAY}


def test_a_commander_asks_where_the_gap_is_explained_and_another_approves(
    client, company
) -> None:
    client.force_login(User.objects.get(service_number="2000"))
    why = reverse("certification:explanation", args=[company.public_id, "I-KNOTS"])
    assert excuse_of(company) in client.get(why).content.decode()
    answer = client.post(excuse_of(company), EXCUSE | {"reason": "Broke a leg"})
    assert answer.url == why
    waiver = Waiver.objects.get()
    decide = reverse("certification:waiver", args=[waiver.pk])
    assert client.get(decide).status_code == 404

    client.force_login(User.objects.get(service_number="2001"))
    client.post(decide, {"approve": ""})
    page = client.get(why)
    assert page.context["story"].status == "waived"
    assert excuse_of(company) not in page.content.decode()


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"reason": ""}, "reason"),
        ({"end": ""}, "end"),
        ({"end": "9999-12-31"}, "end"),
        ({"end": today() - DAY}, None),
    ],
)
def test_a_waiver_without_reason_or_end_is_not_asked(
    client, company, sent, field
) -> None:
    client.force_login(User.objects.get(service_number="2000"))
    answer = client.post(excuse_of(company), EXCUSE | {"reason": "Broke a leg", **sent})
    assert answer.status_code == 422
    assert field is None or field in answer.context["form"].errors
    assert not Waiver.objects.exists()


def test_nobody_asks_it_for_oneself_or_for_whom_is_out_of_sight(
    client, company
) -> None:
    commander, stranger = User.objects.get(service_number="2000"), people.person("3000")
    client.force_login(commander)
    assert client.post(excuse_of(stranger), EXCUSE).status_code == 404
    own = client.post(excuse_of(commander), EXCUSE | {"reason": "Me"})
    assert "My applications" in own.content.decode()
    assert not Waiver.objects.exists()


def test_who_approves_sees_what_changes_on_which_days_and_it_comes_true(
    client, company
) -> None:
    client.force_login(User.objects.get(service_number="2000"))
    client.post(excuse_of(company), EXCUSE | {"reason": "Broke a leg"})
    waiver = Waiver.objects.get()
    decide = reverse("certification:waiver", args=[waiver.pk])
    client.force_login(User.objects.get(service_number="2001"))
    (told,) = client.get(decide).context["changes"]
    assert (told.first, told.last) == (today(), today() + 30 * DAY)
    assert (told.was, told.becomes) == ("missing", "waived")
    assert not WaiverApproval.objects.exists()

    def status_on(day: datetime.date) -> str:
        (line,) = lines_of([company.pk], day, facts())
        return line.status

    days = [told.first - DAY, told.first, told.last, told.last + DAY]
    assert {status_on(day) for day in days} == {"missing"}
    client.post(decide, {"approve": ""})
    assert [status_on(day) for day in days] == [
        "missing",
        "waived",
        "waived",
        "missing",
    ]


def test_who_passes_an_application_on_sees_it_too_and_what_changes_nothing(
    client, company
) -> None:
    """What was asked of a course that excuses from nothing says so."""
    nothing = make.waiver(company, by=User.objects.get(service_number="2000"))
    knots = CurriculumItem.objects.get(code="I-KNOTS")
    asked = make.application(company, item=knots)
    client.force_login(User.objects.get(service_number="2001"))
    page = client.get(reverse("certification:application", args=[asked.public_id]))
    (told,) = page.context["changes"]
    assert (told.was, told.becomes) == ("missing", "waived")
    page = client.get(reverse("certification:waiver", args=[nothing.pk]))
    assert page.context["changes"] == []
    assert "Nothing from today on" in page.content.decode()
