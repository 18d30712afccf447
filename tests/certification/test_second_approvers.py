"""Who may be the second person of a waiver is written to, the nearest first."""

import datetime

import pytest

from certification.models import Waiver
from certification.waivers import ask_waiver
from people.days import today
from people.models import AccessRole, Letter, User
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


@pytest.fixture
def company() -> people.Unit:
    return people.unit("A.1", people.unit("A"))


def leader(unit: people.Unit, role: str = AccessRole.COMMANDER, **more: str) -> User:
    who = people.person(language="en", email="x@example.org", **more)
    people.grant(who, role, unit)
    return who


def ask(unit: people.Unit, by: User) -> Waiver:
    subject = people.person(last_name="Zwart")
    people.appointment(subject, unit)
    item = make.item(make.course(), of=make.curriculum())
    days = {"start": today(), "end": today() + 9 * DAY}
    return ask_waiver(person=subject, item=item, reason="Knee.", by=by, **days)


def written_to() -> set[int]:
    return set(Letter.objects.values_list("person", flat=True))


def test_the_nearest_who_did_not_ask_is_written_to(company) -> None:
    asker, deputy = leader(company), leader(company, AccessRole.DEPUTY)
    leader(people.Unit.objects.get(code="A"))
    waiver = ask(company, asker)
    letter = Letter.objects.get()
    assert letter.person == deputy
    assert "Zwart" in letter.body
    assert "Knee." in letter.body
    assert f"/waivers/{waiver.pk}/" in letter.body


def test_where_nobody_else_is_near_it_goes_up_the_line(company) -> None:
    above = leader(people.Unit.objects.get(code="A"))
    ask(company, leader(company))
    assert written_to() == {above.pk}


def test_who_only_looks_or_may_no_longer_is_not_written_to(company) -> None:
    leader(company, AccessRole.INSPECTOR)
    gone = leader(company)
    gone.is_active = False
    gone.save()
    ask(company, leader(company))
    assert written_to() == set()


def test_a_waiver_of_the_past_writes_to_nobody(company) -> None:
    """The demo and an import tell what was so; nobody is asked any more."""
    leader(company)
    asker = leader(company)
    subject = people.person()
    people.appointment(subject, company)
    item = make.item(make.course(), of=make.curriculum())
    at = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    ask_waiver(
        person=subject,
        item=item,
        reason="Then.",
        start=today() - 300 * DAY,
        end=today() - 200 * DAY,
        by=asker,
        at=at,
    )
    assert written_to() == set()
