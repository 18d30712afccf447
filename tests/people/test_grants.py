"""Who may give which access to whom."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from people.days import today
from people.grants import change_access, end_access, grant_access, withdraw_access
from people.models import AccessRole
from people.sight import roles_of
from tests.factories import people as make

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


@pytest.fixture
def admin():
    """The first administrator, whom the installation itself appoints."""
    first = make.person("ADMIN")
    grant_access(person=first, access_role=AccessRole.ADMINISTRATOR, by=None)
    return first


@pytest.fixture
def anna():
    return make.person("ANNA")


def test_an_administrator_grants_and_ends_access(admin, anna):
    unit = make.unit("A")
    given = grant_access(
        person=anna, access_role=AccessRole.COMMANDER, unit=unit, by=admin
    )
    assert given.granted_by == admin
    assert roles_of(anna) == {AccessRole.COMMANDER}
    end_access(grant=given, by=admin, last_day=today())
    assert roles_of(anna) == {AccessRole.COMMANDER}
    end_access(grant=given, by=admin, last_day=today() - DAY)
    assert roles_of(anna) == set()


def test_access_granted_by_mistake_is_withdrawn(admin, anna):
    given = grant_access(person=anna, access_role=AccessRole.INSTRUCTOR, by=admin)
    withdraw_access(grant=given, by=admin)
    assert roles_of(anna) == set()


def test_nobody_grants_to_oneself(admin):
    with pytest.raises(PermissionDenied):
        grant_access(person=admin, access_role=AccessRole.COMMANDER, by=admin)


@pytest.mark.parametrize(
    "role", [role for role in AccessRole if role != AccessRole.ADMINISTRATOR]
)
def test_only_an_administrator_grants(admin, anna, role):
    other = make.person()
    make.grant(anna, role, end=today() + DAY)
    for asked in (AccessRole.ADMINISTRATOR, AccessRole.COMMANDER):
        with pytest.raises(PermissionDenied):
            grant_access(person=other, access_role=asked, by=anna)


def test_an_administrator_whose_access_ended_grants_no_more(admin, anna):
    late = make.person()
    make.grant(late, AccessRole.ADMINISTRATOR, end=today() - DAY)
    with pytest.raises(PermissionDenied):
        grant_access(person=anna, access_role=AccessRole.COMMANDER, by=late)


def test_the_access_of_an_inspector_ends(admin, anna):
    with pytest.raises(ValidationError, match="last day"):
        grant_access(person=anna, access_role=AccessRole.INSPECTOR, by=admin)
    grant_access(
        person=anna, access_role=AccessRole.INSPECTOR, end=today() + DAY, by=admin
    )


def test_an_administrator_works_for_the_whole_organisation(admin, anna):
    with pytest.raises(ValidationError, match="whole organisation"):
        grant_access(
            person=anna,
            access_role=AccessRole.ADMINISTRATOR,
            unit=make.unit("A"),
            by=admin,
        )


def test_access_changes_neither_its_person_nor_its_role(admin, anna):
    given = grant_access(person=anna, access_role=AccessRole.COMMANDER, by=admin)
    given.unit = make.unit("A")
    change_access(grant=given, by=admin)
    given.access_role = AccessRole.ADMINISTRATOR
    with pytest.raises(ValidationError):
        change_access(grant=given, by=admin)
    given.access_role, given.person = AccessRole.COMMANDER, make.person()
    with pytest.raises(ValidationError):
        change_access(grant=given, by=admin)


def test_nobody_lengthens_their_own_access(admin, anna):
    given = grant_access(
        person=anna, access_role=AccessRole.ADMINISTRATOR, end=today(), by=admin
    )
    given.end = today() + DAY
    with pytest.raises(PermissionDenied):
        change_access(grant=given, by=anna)
