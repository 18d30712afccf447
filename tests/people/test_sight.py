"""Who sees whom: own unit, child, parent, sibling, prefix twin, and on which days."""

import datetime
import uuid

import pytest
from django.http import Http404

from people.days import today
from people.models import AccessRole
from people.sight import (
    people_in_sight,
    person_in_sight,
    roles_of,
    unit_in_sight,
    units_in_sight,
)
from tests.factories import people as make

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)
SEEING = [
    AccessRole.COMMANDER,
    AccessRole.DEPUTY,
    AccessRole.COORDINATOR,
    AccessRole.INSPECTOR,
]
BLIND = [AccessRole.INSTRUCTOR, AccessRole.SAFETY_SPECIALIST]


class House:
    """A brigade with prefix twins, somebody in each unit, and who looks."""

    def __init__(self):
        self.units = {}
        for code, parent in [
            ("A", None),
            ("A.1", "A"),
            ("A.1.C", "A.1"),
            ("A.10", "A"),
            ("A.2", "A"),
            ("B", None),
        ]:
            self.units[code] = make.unit(code, self.units.get(parent))
        self.people = {code: make.person(f"IN-{code}") for code in self.units}
        for code, who in self.people.items():
            make.appointment(who, self.units[code])
        self.looker = make.person("LOOKER")

    def seen(self):
        return {p.service_number for p in people_in_sight(self.looker)}

    def seen_units(self):
        return {unit.code for unit in units_in_sight(self.looker)}


@pytest.fixture
def house():
    return House()


@pytest.mark.parametrize("role", SEEING)
def test_a_grant_shows_its_unit_and_all_below_and_nothing_else(house, role):
    make.grant(house.looker, role, house.units["A.1"])
    assert house.seen() == {"LOOKER", "IN-A.1", "IN-A.1.C"}
    assert house.seen_units() == {"A.1", "A.1.C"}


@pytest.mark.parametrize("role", BLIND)
def test_instructors_and_safety_specialists_see_nobody_by_name(house, role):
    make.grant(house.looker, role, house.units["A"])
    make.grant(house.looker, role)
    assert house.seen() == {"LOOKER"}
    assert house.seen_units() == set()


def test_without_a_grant_one_sees_oneself(house):
    make.appointment(house.looker, house.units["A"])
    assert house.seen() == {"LOOKER"}
    assert house.seen_units() == set()


def test_an_administrator_sees_everybody(house):
    make.grant(house.looker, AccessRole.ADMINISTRATOR)
    assert len(house.seen()) == 7
    assert len(house.seen_units()) == 6


def test_a_grant_without_a_unit_is_for_the_whole_organisation(house):
    make.grant(house.looker, AccessRole.INSPECTOR, end=today() + DAY)
    assert len(house.seen()) == 7


@pytest.mark.parametrize(
    ("start", "end", "sees"),
    [(-1, 0, True), (0, 0, True), (0, 1, True), (-2, -1, False), (1, 2, False)],
)
def test_a_grant_holds_from_its_first_to_its_last_day(house, start, end, sees):
    first, last = today() + start * DAY, today() + end * DAY
    make.grant(house.looker, AccessRole.COMMANDER, house.units["B"], first, last)
    assert house.seen() == ({"LOOKER", "IN-B"} if sees else {"LOOKER"})
    assert roles_of(house.looker) == ({AccessRole.COMMANDER} if sees else set())


def test_a_withdrawn_grant_shows_nothing(house):
    given = make.grant(house.looker, AccessRole.COMMANDER, house.units["B"])
    given.withdrawn = True
    given.save()
    assert house.seen() == {"LOOKER"}


def test_a_suspended_account_sees_nothing_at_all(house):
    make.grant(house.looker, AccessRole.ADMINISTRATOR)
    house.looker.is_active = False
    house.looker.save()
    assert house.seen() == set()
    assert house.seen_units() == set()
    assert roles_of(house.looker) == set()


def test_somebody_posted_elsewhere_is_no_longer_seen(house):
    make.grant(house.looker, AccessRole.COORDINATOR, house.units["B"])
    old, new, next_week = make.person("OLD"), make.person("NEW"), make.person("NEXT")
    make.appointment(old, house.units["B"], end=today() - DAY)
    make.appointment(new, house.units["B"], start=today())
    make.appointment(next_week, house.units["B"], start=today() + DAY)
    assert house.seen() == {"LOOKER", "IN-B", "NEW"}


def test_rights_follow_a_move_of_the_unit_on_its_day(house):
    make.grant(house.looker, AccessRole.COMMANDER, house.units["B"])
    make.move(house.units["A.1"], today() + DAY, house.units["B"])
    assert house.seen() == {"LOOKER", "IN-B"}
    assert house.seen_units() == {"B"}
    make.move(house.units["A.1"], today(), house.units["B"])
    assert house.seen() == {"LOOKER", "IN-B", "IN-A.1", "IN-A.1.C"}
    assert house.seen_units() == {"B", "A.1", "A.1.C"}


def test_several_grants_add_up_and_count_nobody_twice(house):
    make.grant(house.looker, AccessRole.COMMANDER, house.units["A.1"])
    make.grant(house.looker, AccessRole.DEPUTY, house.units["A.1.C"])
    make.appointment(house.people["A.1"], house.units["A.1.C"])
    seen = list(people_in_sight(house.looker))
    assert len(seen) == len(set(seen)) == 3


def test_what_is_out_of_sight_does_not_exist(house):
    make.grant(house.looker, AccessRole.COMMANDER, house.units["A.1"])
    inside, twin = house.people["A.1.C"], house.people["A.10"]
    assert person_in_sight(house.looker, inside.public_id) == inside
    assert unit_in_sight(house.looker, "A.1").code == "A.1"
    for public_id in (twin.public_id, uuid.uuid4()):
        with pytest.raises(Http404):
            person_in_sight(house.looker, public_id)
    for code in ("A", "A.10", "A.2", "nowhere"):
        with pytest.raises(Http404):
            unit_in_sight(house.looker, code)


def test_sight_costs_a_fixed_number_of_queries(house, django_assert_num_queries):
    for code in ("A.1", "A.2", "B"):
        make.grant(house.looker, AccessRole.COMMANDER, house.units[code])
    with django_assert_num_queries(2):
        list(people_in_sight(house.looker))
    with django_assert_num_queries(4):
        list(units_in_sight(house.looker))
