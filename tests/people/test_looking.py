"""Who looks at a record and may only look is noted, for the person it is about."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from people.days import today
from people.grants import grant_access
from people.models import AccessRole, Look
from people.sight import people_in_sight, roles_of
from tests.factories import people as make

DAY = datetime.timedelta(days=1)


@pytest.fixture
def house(db):
    unit = make.unit("A")
    person = make.person("101", last_name="Wit", language="en")
    make.appointment(person, unit)
    readers = {}
    for role in (AccessRole.INSPECTOR, AccessRole.COMMANDER, AccessRole.DEPUTY):
        readers[role] = make.person(f"r-{role}", last_name=f"Lezer{role}")
        make.grant(readers[role], role, unit, end=today() + 9 * DAY)
    return person, readers


def page_of(person) -> str:
    return reverse("certification:person", args=[person.public_id])


def test_an_inspector_who_looks_is_noted_and_the_person_reads_it(client, house):
    person, readers = house
    client.force_login(readers[AccessRole.INSPECTOR])
    assert client.get(page_of(person)).status_code == 200

    client.force_login(person)
    said = client.get(reverse("people:looks")).content.decode()

    assert "Lezerinspector" in said
    assert Look.objects.get().person == person


@pytest.mark.parametrize("role", [AccessRole.COMMANDER, AccessRole.DEPUTY])
def test_who_works_with_the_record_is_not_noted(client, house, role):
    person, readers = house
    client.force_login(readers[role])

    client.get(page_of(person))

    assert not Look.objects.exists()


def test_who_looks_at_oneself_or_at_nothing_is_not_noted(client, house):
    _person, readers = house
    inspector = readers[AccessRole.INSPECTOR]
    client.force_login(inspector)

    client.get(page_of(inspector))
    client.get(page_of(make.person("elsewhere")))

    assert not Look.objects.exists()


def test_nobody_reads_who_looked_at_somebody_else(client, house):
    person, readers = house
    Look.objects.create(
        viewer=readers[AccessRole.INSPECTOR], person=person, page="record"
    )
    client.force_login(readers[AccessRole.COMMANDER])

    said = client.get(reverse("people:looks")).content.decode()

    assert "Lezerinspector" not in said


def test_an_inspector_only_looks(client, house):
    _person, readers = house
    client.force_login(readers[AccessRole.INSPECTOR])

    assert client.post(reverse("certification:remind", args=["A"])).status_code == 404


@pytest.mark.parametrize(
    ("start", "end", "holds"),
    [(-9, 0, True), (0, 9, True), (1, 9, False), (-9, -1, False)],
)
def test_a_mandate_of_a_deputy_begins_and_ends_by_itself(db, start, end, holds):
    unit = make.unit("A")
    soldier = make.person()
    make.appointment(soldier, unit)
    deputy = make.person()
    make.grant(
        deputy, AccessRole.DEPUTY, unit, today() + start * DAY, today() + end * DAY
    )

    assert (AccessRole.DEPUTY in roles_of(deputy)) == holds
    assert people_in_sight(deputy).filter(pk=soldier.pk).exists() == holds


@pytest.mark.parametrize("role", [AccessRole.DEPUTY, AccessRole.INSPECTOR])
def test_a_mandate_without_a_last_day_is_refused(db, role):
    admin = make.person()
    make.grant(admin, AccessRole.ADMINISTRATOR)

    with pytest.raises(ValidationError, match="has a last day"):
        grant_access(
            person=make.person(), access_role=role, unit=make.unit("A"), by=admin
        )
