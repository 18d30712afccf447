"""A commander names who stands in, for a time; and access for a unit ends with it."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from people.closures import close_unit
from people.days import FOREVER, today
from people.deputies import LONGEST, dismiss_deputy, name_deputy
from people.models import AccessRole, Grant, Unit, User
from people.sight import people_in_sight, units_in_sight
from tests.factories import people as make

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


@pytest.fixture
def company():
    """A company with its commander, a lieutenant, and somebody of another company."""
    battalion = make.unit("A")
    company, other = make.unit("A.1", battalion), make.unit("A.10", battalion)
    for number, where in (("CDR", company), ("LT", company), ("OTHER", other)):
        person = make.person(number, language="en")
        make.appointment(person, where)
    make.grant(someone("CDR"), AccessRole.COMMANDER, company)
    return company


def someone(number: str) -> User:
    return User.objects.get(service_number=number)


def page_of(unit) -> str:
    return reverse("certification:deputies", args=[unit.code])


def sent(**other) -> dict:
    named = {"person": "LT", "start": today(), "end": today() + 9 * DAY}
    return named | other


def test_a_deputy_sees_what_the_commander_sees_until_the_last_day(
    client, company
) -> None:
    client.force_login(someone("CDR"))
    assert page_of(company) in client.get("/units/A.1/").content.decode()
    assert client.post(page_of(company), sent()).status_code == 302
    lieutenant, last = someone("LT"), today() + 9 * DAY
    for day, count in ((today(), 1), (last, 1), (last + DAY, 0)):
        assert units_in_sight(lieutenant, day).count() == count
    assert "Naam" in client.get(page_of(company)).content.decode()


def test_a_commander_ends_it_at_once(client, company) -> None:
    client.force_login(someone("CDR"))
    client.post(page_of(company), sent())
    grant = Grant.objects.get(access_role=AccessRole.DEPUTY)
    away = reverse("certification:deputy_dismiss", args=[company.code])
    client.post(away, {"deputy": grant.pk})
    assert not units_in_sight(someone("LT")).exists()
    assert "Nobody stands in here" in client.get(page_of(company)).content.decode()


@pytest.mark.parametrize(
    ("other", "field"),
    [
        ({"person": "CDR"}, "person"),
        ({"person": "OTHER"}, "person"),
        ({"person": "NOBODY"}, "person"),
        ({"start": today() - DAY}, "start"),
        ({"end": ""}, "end"),
        ({"end": today() + LONGEST + DAY}, "end"),
        ({"end": today() - DAY}, None),
    ],
)
def test_a_deputy_is_somebody_in_sight_for_half_a_year_at_most(
    client, company, other, field
) -> None:
    client.force_login(someone("CDR"))
    answer = client.post(page_of(company), sent(**other))
    assert answer.status_code == 422
    assert field is None or field in answer.context["form"].errors
    assert not Grant.objects.filter(access_role=AccessRole.DEPUTY).exists()


def test_who_stands_in_names_nobody_and_neither_does_a_coordinator(
    client, company
) -> None:
    for role in (AccessRole.DEPUTY, AccessRole.COORDINATOR):
        Grant.objects.filter(person=someone("LT")).delete()
        make.grant(someone("LT"), role, company, end=today() + DAY)
        client.force_login(someone("LT"))
        assert client.get(page_of(company)).status_code == 404
        assert page_of(company) not in client.get("/units/A.1/").content.decode()
        with pytest.raises(PermissionDenied):
            name_deputy(
                unit=company,
                person=someone("CDR"),
                start=today(),
                end=today(),
                by=someone("LT"),
            )


def test_nobody_is_named_for_a_unit_that_one_does_not_command(client, company) -> None:
    client.force_login(someone("CDR"))
    for code in ("A", "A.10", "NOPE"):
        away = reverse("certification:deputy_dismiss", args=[code])
        assert client.post(away, {"deputy": "1"}).status_code == 404
        with pytest.raises(ValidationError):
            name_deputy(
                unit=company,
                person=someone("OTHER"),
                start=today(),
                end=today(),
                by=someone("CDR"),
            )


def test_a_commander_dismisses_deputies_of_their_own_and_nobody_else(company) -> None:
    other = Unit.objects.get(code="A.10")
    make.grant(someone("OTHER"), AccessRole.COMMANDER, other)
    elsewhere = make.grant(someone("LT"), AccessRole.DEPUTY, other, end=today())
    second = make.grant(someone("LT"), AccessRole.COMMANDER, company)
    for grant in (elsewhere, second):
        with pytest.raises(PermissionDenied):
            dismiss_deputy(grant=grant, by=someone("CDR"))
        grant.refresh_from_db()
        assert grant.end >= today()
        assert not grant.withdrawn


def test_access_for_a_unit_ends_with_it(company) -> None:
    make.grant(
        someone("LT"),
        AccessRole.DEPUTY,
        company,
        start=today() + 20 * DAY,
        end=today() + 30 * DAY,
    )
    last = today() + 10 * DAY
    close_unit(unit=company, last_day=last, by=None)
    grants = Grant.objects.filter(unit=company)
    told = {one.person.service_number: (one.end, one.withdrawn) for one in grants}
    assert told == {"CDR": (last, False), "LT": (today() + 30 * DAY, True)}
    assert not Grant.objects.filter(unit=company, end=FOREVER).exists()
    assert people_in_sight(someone("CDR"), last + DAY).count() == 1
