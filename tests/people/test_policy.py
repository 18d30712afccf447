"""Who may do what with rows of the administration: by role, and of those in sight."""

import pytest

from people.access import ensure_groups
from people.days import today
from people.models import Absence, AccessRole, Unit
from people.policy import RolePolicy
from tests.factories import people as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def unit():
    ensure_groups()
    return make.unit("A.1", make.unit("A"))


@pytest.fixture
def anna(unit):
    return _away(unit)


@pytest.fixture
def stranger():
    """In the prefix twin of the unit."""
    return _away(make.unit("A.10"))


def _away(where):
    person = make.person()
    make.appointment(person, where)
    make.absence(person, today(), today())
    return person


def test_the_policy_names_who_may(unit):
    who = make.person()
    make.grant(who, AccessRole.ADMINISTRATOR)
    assert list(RolePolicy(Unit).users_with_permission("add")) == [who]
    assert not RolePolicy(Unit).users_with_permission("delete").exists()


def test_the_policy_asks_of_each_row_whether_it_is_in_sight(anna, stranger, unit):
    policy = RolePolicy(
        Absence, {AccessRole.COORDINATOR: frozenset({"change"})}, about="person"
    )
    who = make.person()
    make.grant(who, AccessRole.COORDINATOR, unit)
    seen, hidden = (Absence.objects.get(person=one) for one in (anna, stranger))
    assert policy.user_has_permission_for_instance(who, "change", seen)
    assert not policy.user_has_permission_for_instance(who, "change", hidden)
    assert not policy.user_has_permission_for_instance(who, "delete", seen)
    either = {"change", "delete"}
    assert policy.user_has_any_permission_for_instance(who, either, seen)
    assert not policy.user_has_any_permission_for_instance(who, either, hidden)


def test_a_policy_that_leads_to_nobody_gives_only_administrators_rows(unit):
    policy = RolePolicy(Unit, {AccessRole.COORDINATOR: frozenset({"change"})})
    who, admin = make.person(), make.person()
    make.grant(who, AccessRole.COORDINATOR, unit)
    make.grant(admin, AccessRole.ADMINISTRATOR)
    assert not policy.user_has_permission_for_instance(who, "change", unit)
    assert policy.user_has_permission_for_instance(admin, "change", unit)
