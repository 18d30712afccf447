"""A unit that is closed leaves nobody behind in it, and takes nobody's days away."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import ModelLogEntry

from people.closures import close_unit
from people.days import FOREVER
from people.models import Appointment, Membership, StaleMark, Unit, UnitMove, User
from tests.factories import people as make

pytestmark = pytest.mark.django_db
LAST = datetime.date(2026, 6, 30)
AFTER = LAST + datetime.timedelta(days=1)


@pytest.fixture
def company():
    """A company with a platoon; somebody in each, and somebody who is yet to come."""
    top = make.unit("A")
    unit = make.unit("A.1", top)
    make.unit("A.1.1", unit)
    for code in ("A.1", "A.1.1"):
        who = make.person(f"IN-{code}")
        make.appointment(who, Unit.objects.get(code=code), start=LAST.replace(day=1))
    later = make.appointment(make.person("LATER"), unit, start=AFTER)
    StaleMark.objects.all().delete()
    return top, unit, later


def there(unit: Unit, day: datetime.date) -> list[str]:
    found = User.objects.in_unit(unit, day)
    return list(found.values_list("service_number", flat=True))


def test_its_people_and_units_go_on_in_the_successor(company) -> None:
    top, unit, later = company
    onward = make.unit("B")
    unit.successor = onward
    close_unit(unit=unit, last_day=LAST, by=None)
    assert there(unit, LAST) == ["IN-A.1", "IN-A.1.1"]
    assert there(unit, AFTER) == []
    assert there(onward, AFTER) == ["IN-A.1", "IN-A.1.1", "LATER"]
    assert there(top, AFTER) == []
    assert Unit.objects.get(code="A.1").end == LAST
    moved = UnitMove.objects.get()
    assert (moved.unit.code, moved.parent, moved.start) == ("A.1.1", onward, AFTER)
    later.refresh_from_db()
    assert later.withdrawn
    assert ModelLogEntry.objects.filter(action="people.unit.close").count() == 1
    marked = set(StaleMark.objects.values_list("person__service_number", flat=True))
    assert marked == {"IN-A.1", "IN-A.1.1", "LATER"}


def test_without_a_successor_appointments_end_and_units_go_to_the_one_above(
    company,
) -> None:
    top, unit, _ = company
    close_unit(unit=unit, last_day=LAST, by=None)
    assert there(top, AFTER) == ["IN-A.1.1"]
    ended = Appointment.objects.get(person__service_number="IN-A.1")
    assert ended.end == LAST
    assert not ended.withdrawn


def test_who_left_before_keeps_the_appointment_as_it_was(company) -> None:
    _, unit, _ = company
    gone = make.appointment(
        make.person("GONE"), unit, start=LAST.replace(day=2), end=LAST.replace(day=9)
    )
    close_unit(unit=unit, last_day=LAST, by=None)
    gone.refresh_from_db()
    assert gone.end == LAST.replace(day=9)


def test_one_role_held_twice_goes_on_once(company) -> None:
    _, unit, _ = company
    who = User.objects.get(service_number="IN-A.1")
    make.appointment(who, unit, start=LAST.replace(day=5))
    unit.successor = make.unit("B")
    close_unit(unit=unit, last_day=LAST, by=None)
    assert Appointment.objects.filter(person=who, unit__code="B").count() == 1


@pytest.mark.parametrize("way", ["itself", "gone", "too_early"])
def test_what_cannot_be_is_refused_and_nothing_is_written(company, way) -> None:
    _, unit, _ = company
    last_day = LAST
    if way == "itself":
        unit.successor = unit
    elif way == "gone":
        unit.successor = make.unit("B", end=LAST)
    else:
        unit.start, last_day = AFTER, LAST
    with pytest.raises(ValidationError):
        close_unit(unit=unit, last_day=last_day, by=None)
    assert Unit.objects.get(code="A.1").end == FOREVER
    assert Membership.objects.filter(unit=unit, end__gte=AFTER).exists()
