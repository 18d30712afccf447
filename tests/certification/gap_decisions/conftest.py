"""A company in which somebody has a gap, and who may do something about it."""

from datetime import timedelta

import pytest

from certification.gaps import lines_of
from certification.loading import facts
from certification.rebuilding import rebuild_stale
from certification.status import Status
from people.days import today
from people.models import AccessRole, User
from tests.factories import certification as make
from tests.factories import people

YEAR = timedelta(days=365)
DAY = timedelta(days=1)


@pytest.fixture
def company():
    """A battalion with a company of three, of whom two have a gap and one is away."""
    battalion = people.unit("A")
    company, elsewhere = people.unit("A.1", battalion), people.unit("B")
    course = make.course("HEAT", title="Heat", validity_months=12)
    heat = make.item(course, code="I-HEAT")
    make.requirement(heat.curriculum, unit=battalion)
    for number, where in (
        ("1001", company),
        ("1002", company),
        ("1003", company),
        ("1004", elsewhere),
    ):
        who = new(number)
        people.appointment(who, where, start=today() - YEAR)
    people.absence(someone("1003"), today() - DAY, today() + DAY)
    for number, role, where in (
        ("2000", AccessRole.COMMANDER, company),
        ("2001", AccessRole.COMMANDER, battalion),
        ("2002", AccessRole.INSPECTOR, company),
    ):
        people.grant(new(number), role, where, end=today() + YEAR)
    rebuild_stale()
    return company


def new(number: str) -> User:
    return people.person(
        number,
        last_name=f"Canary{number}",
        language="en",
        email=f"{number}@example.org",
    )


def someone(number: str) -> User:
    return User.objects.get(service_number=number)


def reader(client, number: str = "2000"):
    client.force_login(someone(number))
    return client


def address(number: str = "1001") -> str:
    return f"/people/{someone(number).public_id}/items/I-HEAT/decide/"


def decide(client, number: str = "1001", **more):
    sent = {"kind": "accept", "reason": "A course follows", "end": today() + 30 * DAY}
    return client.post(address(number), sent | more)


def status_of(number: str) -> set[Status]:
    lines = lines_of([someone(number).pk], today(), facts())
    return {line.status for line in lines}
