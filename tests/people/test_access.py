"""Groups follow the grants; access that ended is refused at the next request."""

import datetime

import pytest
import time_machine
from django.contrib.auth.models import Group
from django.urls import reverse

from people.access import GROUPS, align_groups, ensure_groups
from people.days import today
from people.grants import end_access, grant_access
from people.models import AccessRole
from people.persons import suspend_account
from tests.factories import people as make

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


@pytest.fixture(autouse=True)
def groups():
    return ensure_groups()


@pytest.fixture
def anna():
    return make.person("ANNA")


def group_names(user):
    return set(user.groups.values_list("name", flat=True))


def test_making_the_groups_twice_makes_them_once():
    ensure_groups()
    assert Group.objects.filter(name__in=GROUPS.values()).count() == len(GROUPS)


@pytest.mark.parametrize(("role", "name"), GROUPS.items())
def test_each_access_role_has_its_group(anna, role, name):
    make.grant(anna, role, end=today() + DAY)
    align_groups(anna)
    assert group_names(anna) == {name}


@pytest.mark.parametrize("role", [AccessRole.COMMANDER, AccessRole.DEPUTY])
def test_a_commander_needs_no_group(anna, role):
    make.grant(anna, role)
    align_groups(anna)
    assert group_names(anna) == set()


@pytest.mark.parametrize(
    ("day", "member"), [(-1, False), (0, True), (2, True), (3, False)]
)
def test_a_group_is_held_from_the_first_to_the_last_day(anna, day, member):
    make.grant(anna, AccessRole.INSTRUCTOR, None, today(), today() + 2 * DAY)
    align_groups(anna, today() + day * DAY)
    assert group_names(anna) == ({"Instructors"} if member else set())


def test_other_groups_are_left_alone(anna):
    anna.groups.add(Group.objects.create(name="Choir"))
    align_groups(anna)
    assert group_names(anna) == {"Choir"}


def test_granting_and_ending_move_the_group_at_once(anna):
    given = grant_access(person=anna, access_role=AccessRole.INSTRUCTOR, by=None)
    assert group_names(anna) == {"Instructors"}
    end_access(grant=given, by=None, last_day=today() - DAY)
    assert group_names(anna) == set()


def test_aligning_twice_writes_nothing(anna, django_assert_num_queries):
    make.grant(anna, AccessRole.INSTRUCTOR)
    align_groups(anna)
    with django_assert_num_queries(2):
        align_groups(anna)


@pytest.mark.parametrize(
    ("role", "comes_in"),
    [
        (AccessRole.INSTRUCTOR, True),
        (AccessRole.COORDINATOR, True),
        (AccessRole.ADMINISTRATOR, True),
        (AccessRole.SAFETY_SPECIALIST, False),
        (AccessRole.INSPECTOR, False),
        (AccessRole.COMMANDER, False),
        (AccessRole.DEPUTY, False),
    ],
)
def test_who_comes_into_the_administration(client, anna, role, comes_in):
    make.grant(anna, role, end=today() + 9 * DAY)
    client.force_login(anna)
    answer = client.get(reverse("wagtailadmin_home"))
    assert (answer.status_code == 200) is comes_in


def test_access_that_ended_overnight_is_refused_at_the_next_request(client, anna):
    make.grant(anna, AccessRole.INSTRUCTOR, end=today())
    client.force_login(anna)
    home = reverse("wagtailadmin_home")
    assert client.get(home).status_code == 200
    with time_machine.travel(datetime.datetime.now(datetime.UTC) + DAY, tick=True):
        assert client.get(home).status_code != 200
    assert client.get(home).status_code == 200


def test_a_suspended_account_is_refused_at_the_next_request(client, anna):
    make.grant(anna, AccessRole.ADMINISTRATOR)
    client.force_login(anna)
    home = reverse("wagtailadmin_home")
    assert client.get(home).status_code == 200
    suspend_account(person=anna, by=None)
    answer = client.get(home)
    assert answer.status_code == 302
    assert reverse("account_login") in answer["Location"]
