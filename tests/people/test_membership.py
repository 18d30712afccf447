"""Who belongs where on which days."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from people.calendar import OPEN_END, OPEN_START
from people.days import ALWAYS, FOREVER
from people.membership import Belonging, memberships, rebuild_memberships
from people.models import Membership, User
from people.tree import Tree
from tests.factories import people as make

ON = datetime.date(2024, 3, 1)
DAY = datetime.timedelta(days=1)
MOVE = ON.toordinal()

TREE = Tree(
    [(1, "A", None), (2, "A.1", 1), (3, "A.2", 1), (4, "A.1.C", 2)], [(4, MOVE, 3)]
)


def belongings(*appointments):
    return set(memberships([Belonging(7, *given) for given in appointments], TREE))


def test_an_appointment_counts_in_its_unit_and_all_above_it():
    assert belongings((4, MOVE - 10, MOVE - 1)) == {
        (7, 4, MOVE - 10, MOVE - 1),
        (7, 2, MOVE - 10, MOVE - 1),
        (7, 1, MOVE - 10, MOVE - 1),
    }


def test_a_move_takes_the_people_along_from_its_day():
    assert belongings((4, OPEN_START, OPEN_END)) == {
        (7, 4, OPEN_START, OPEN_END),
        (7, 2, OPEN_START, MOVE - 1),
        (7, 3, MOVE, OPEN_END),
        (7, 1, OPEN_START, OPEN_END),
    }


def test_a_single_day_counts_and_so_does_the_only_day_before_a_move():
    assert belongings((2, 5, 5)) == {(7, 2, 5, 5), (7, 1, 5, 5)}
    assert (7, 2, MOVE - 1, MOVE - 1) in belongings((4, MOVE - 1, MOVE + 9))


@pytest.mark.parametrize(
    ("second", "in_unit"),
    [
        ((2, 11, 20), [(1, 20)]),
        ((2, 5, 20), [(1, 20)]),
        ((2, 12, 20), [(1, 10), (12, 20)]),
    ],
)
def test_days_that_touch_or_overlap_are_one_span(second, in_unit):
    found = belongings((2, 1, 10), second)
    assert sorted(b[2:] for b in found if b.unit == 2) == in_unit
    assert sorted(b[2:] for b in found if b.unit == 1) == in_unit


def test_two_appointments_under_one_unit_count_once():
    assert {b for b in belongings((2, 1, 10), (3, 1, 10)) if b.unit == 1} == {
        (7, 1, 1, 10)
    }


@pytest.mark.django_db
def test_the_table_follows_the_appointments():
    top = make.unit("A")
    low = make.unit("A.1", top)
    anna = make.person()
    held = make.appointment(anna, low, ON, ON + DAY)
    rows = set(Membership.objects.values_list("person", "unit", "start", "end"))
    assert rows == {
        (anna.pk, low.pk, ON, ON + DAY),
        (anna.pk, top.pk, ON, ON + DAY),
    }
    held.withdrawn = True
    held.save()
    rebuild_memberships([anna.pk])
    assert not Membership.objects.exists()


@pytest.mark.django_db
def test_open_days_stay_open_in_the_table():
    top = make.unit("A")
    make.appointment(make.person(), top)
    assert list(Membership.objects.values_list("start", "end")) == [(ALWAYS, FOREVER)]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("day", "belongs"),
    [(ON - DAY, False), (ON, True), (ON + DAY, True), (ON + 2 * DAY, False)],
)
def test_in_unit_asks_for_one_day(day, belongs):
    top = make.unit("A")
    low = make.unit("A.1", top)
    anna = make.person()
    make.appointment(anna, low, ON, ON + DAY)
    expected = [anna] if belongs else []
    assert list(User.objects.in_unit(low, day)) == expected
    assert list(User.objects.in_unit(top, day)) == expected
    assert list(User.objects.appointed_on(day)) == expected


@pytest.mark.django_db
def test_rebuilding_some_people_leaves_the_others_alone():
    top = make.unit("A")
    anna, bob = make.person(), make.person()
    make.appointment(anna, top)
    make.appointment(bob, top)
    Membership.objects.all().delete()
    rebuild_memberships([bob.pk])
    assert [m.person_id for m in Membership.objects.all()] == [bob.pk]


@pytest.mark.django_db
def test_rebuilding_costs_the_same_queries_for_one_and_for_many() -> None:
    top = make.unit("A")
    make.appointment(make.person(), top)
    with CaptureQueriesContext(connection) as for_one:
        rebuild_memberships()
    for _ in range(12):
        make.appointment(make.person(), top)
    with CaptureQueriesContext(connection) as for_many:
        rebuild_memberships()
    assert len(for_many) == len(for_one) <= 10
