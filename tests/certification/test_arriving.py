"""Who has a duty and never signed in is found, counted, and written to once a week."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from certification.rebuilding import rebuild_stale
from people.access import ensure_groups
from people.days import today
from people.models import AccessRole, Letter, Unit, User
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
SHOWN = 23
ADDRESS = "certification_newcomers:index"


@pytest.fixture
def company():
    """Two platoons; of their people one has signed in and one has no duty."""
    ensure_groups()
    top = people.unit("A")
    curriculum = make.item(make.course(), of=make.curriculum()).curriculum
    for code in ("A.1", "A.2"):
        unit = people.unit(code, top)
        make.requirement(curriculum, unit=unit)
        who = people.person(f"NEW-{code}", email=f"{code}@example.org")
        people.appointment(who, unit)
    known = people.person("KNOWN", last_login=timezone.now())
    people.appointment(known, Unit.objects.get(code="A.1"))
    people.appointment(people.person("FREE"), top)
    rebuild_stale()
    return top


def signed_in(client, role: AccessRole, unit: Unit | None = None) -> User:
    user = people.person()
    people.grant(user, role, unit)
    client.force_login(user)
    return user


def shown(response) -> list[str]:
    return [person.service_number for person in response.context["people"]]


def test_an_administrator_sees_all_and_a_coordinator_who_is_in_sight(
    client, company
) -> None:
    signed_in(client, AccessRole.ADMINISTRATOR)
    page = client.get(reverse(ADDRESS))
    assert shown(page) == ["NEW-A.1", "NEW-A.2"]
    assert {row.unit.code: n for row, n in page.context["units"]} == {
        "A": 2,
        "A.1": 1,
        "A.2": 1,
    }
    signed_in(client, AccessRole.COORDINATOR, Unit.objects.get(code="A.2"))
    page = client.get(reverse(ADDRESS))
    assert shown(page) == ["NEW-A.2"]
    assert [row.unit.code for row, _ in page.context["units"]] == ["A.2"]
    assert client.get(reverse(ADDRESS), {"unit": "A.1"}).status_code == 404


def test_who_has_mail_gets_one_letter_a_week(client, company) -> None:
    signed_in(client, AccessRole.ADMINISTRATOR)
    User.objects.filter(service_number="NEW-A.2").update(email="")
    for _ in range(2):
        client.post(reverse(ADDRESS))
    letter = Letter.objects.get()
    assert letter.person.service_number == "NEW-A.1"
    assert reverse("people:sign_in_code") in letter.body


def test_a_letter_goes_to_one_unit_if_that_is_asked(client, company) -> None:
    signed_in(client, AccessRole.ADMINISTRATOR)
    client.post(reverse(ADDRESS) + "?unit=A.2")
    assert Letter.objects.get().person.service_number == "NEW-A.2"


def test_an_instructor_is_refused(client, company) -> None:
    signed_in(client, AccessRole.INSTRUCTOR)
    assert client.get(reverse(ADDRESS)).status_code == 302


def test_it_costs_as_many_queries_for_many(
    client, company, django_assert_num_queries
) -> None:
    signed_in(client, AccessRole.ADMINISTRATOR)
    client.get(reverse(ADDRESS))
    with django_assert_num_queries(SHOWN):
        client.get(reverse(ADDRESS))
    for number in range(9):
        unit = people.unit(f"A.1.{number}", Unit.objects.get(code="A.1"))
        people.appointment(people.person(), unit, start=today() - datetime.timedelta(9))
    rebuild_stale()
    with django_assert_num_queries(SHOWN):
        client.get(reverse(ADDRESS))
