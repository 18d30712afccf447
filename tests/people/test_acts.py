"""Each act leaves a recorded version, the derived tables and one log entry."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from wagtail.models import ModelLogEntry

from people.absences import change_absence, enter_absence, withdraw_absence
from people.appointments import (
    appoint,
    change_appointment,
    end_appointment,
    withdraw_appointment,
)
from people.days import FOREVER
from people.models import (
    AccessRole,
    Membership,
    RecordedVersion,
    StaleMark,
    Unit,
    UnitMove,
    User,
)
from people.moves import change_move, move_unit
from people.persons import (
    add_person,
    change_person,
    restore_account,
    suspend_account,
)
from people.roles import change_role, open_role
from people.units import change_unit, open_unit
from tests.factories import people as make

pytestmark = pytest.mark.django_db
ON = datetime.date(2026, 3, 1)
DAY = datetime.timedelta(days=1)


@pytest.fixture
def clerk():
    return make.person("CLERK")


@pytest.fixture
def anna():
    return make.person("ANNA")


def logged():
    return list(
        ModelLogEntry.objects.order_by("pk").values_list(
            "action", "user__service_number"
        )
    )


def versions(fact):
    return RecordedVersion.objects.filter(
        kind=fact._meta.label_lower, fact_id=fact.pk
    ).count()


def test_an_appointment_is_recorded_logged_and_gives_membership(clerk, anna):
    top = make.unit("A")
    low = make.unit("A.1", top)
    held = appoint(person=anna, unit=low, role=make.role(), start=ON, by=clerk)
    assert versions(held) == 1
    assert logged() == [("people.appointment.make", "CLERK")]
    assert set(Membership.objects.values_list("unit", "start", "end")) == {
        (low.pk, ON, FOREVER),
        (top.pk, ON, FOREVER),
    }
    assert StaleMark.objects.filter(person=anna).exists()


def test_ending_and_withdrawing_an_appointment_keeps_its_history(clerk, anna):
    held = appoint(
        person=anna, unit=make.unit("A"), role=make.role(), start=ON, by=clerk
    )
    end_appointment(appointment=held, last_day=ON + DAY, by=clerk)
    assert Membership.objects.get().end == ON + DAY
    withdraw_appointment(appointment=held, by=clerk)
    assert not Membership.objects.exists()
    assert versions(held) == 3
    assert [action for action, _ in logged()][1:] == [
        "people.appointment.end",
        "people.appointment.withdraw",
    ]


def test_an_appointment_cannot_end_before_it_starts(clerk, anna):
    with pytest.raises(ValidationError) as refused:
        appoint(
            person=anna,
            unit=make.unit("A"),
            role=make.role(),
            start=ON,
            end=ON - DAY,
            by=clerk,
        )
    assert list(refused.value.message_dict) == ["end"]
    assert not logged()


@pytest.mark.parametrize(
    ("first", "last", "fits"),
    [
        (ON, ON + 9 * DAY, True),
        (ON - DAY, ON + 9 * DAY, False),
        (ON, ON + 10 * DAY, False),
        (ON, FOREVER, False),
    ],
)
def test_a_new_appointment_lies_within_the_days_of_its_unit(
    clerk, anna, first, last, fits
):
    unit = make.unit("A", start=ON, end=ON + 9 * DAY)
    given = {"person": anna, "unit": unit, "role": make.role(), "by": clerk}
    if fits:
        appoint(**given, start=first, end=last)
    else:
        with pytest.raises(ValidationError):
            appoint(**given, start=first, end=last)


def test_an_appointment_stays_with_its_person(clerk, anna):
    held = make.appointment(anna, make.unit("A"))
    held.person = clerk
    with pytest.raises(ValidationError):
        change_appointment(appointment=held, by=clerk)


def test_a_corrected_appointment_moves_the_membership(clerk, anna):
    first, second = make.unit("A"), make.unit("B")
    held = make.appointment(anna, first, ON)
    held.unit = second
    change_appointment(appointment=held, by=clerk)
    assert [m.unit_id for m in Membership.objects.all()] == [second.pk]


def test_an_absence_is_entered_corrected_and_withdrawn(clerk, anna):
    away = enter_absence(person=anna, start=ON, end=ON + DAY, return_days=30, by=clerk)
    away.end = ON + 2 * DAY
    change_absence(absence=away, by=clerk)
    withdraw_absence(absence=away, by=clerk)
    assert versions(away) == 3
    assert [action for action, _ in logged()] == [
        "people.absence.enter",
        "people.absence.change",
        "people.absence.withdraw",
    ]
    away.person = clerk
    with pytest.raises(ValidationError):
        change_absence(absence=away, by=clerk)


def test_a_move_takes_everybody_in_the_unit_along_from_its_day(clerk, anna):
    old, new = make.unit("A"), make.unit("B")
    company = make.unit("C", old)
    make.appointment(anna, make.unit("C.1", company))
    make.appointment(clerk, old)
    StaleMark.objects.all().delete()
    move_unit(unit=company, start=ON, parent=new, by=clerk)
    assert [*User.objects.in_unit(old, ON - DAY).exclude(pk=clerk.pk)] == [anna]
    assert not User.objects.in_unit(new, ON - DAY).exists()
    assert [*User.objects.in_unit(new, ON)] == [anna]
    assert [*User.objects.in_unit(old, ON)] == [clerk]
    assert {mark.person_id for mark in StaleMark.objects.all()} == {anna.pk}
    assert logged() == [("people.unit.move", "CLERK")]


def test_the_same_move_twice_is_one_move(clerk):
    old, new = make.unit("A"), make.unit("B")
    company = make.unit("C", old)
    move_unit(unit=company, start=ON, parent=new, by=clerk)
    move_unit(unit=company, start=ON, parent=None, by=clerk)
    assert UnitMove.objects.get().parent is None


def test_a_corrected_move_takes_effect_on_its_new_day(clerk, anna):
    old, new = make.unit("A"), make.unit("B")
    company = make.unit("C", old)
    make.appointment(anna, company)
    moved = move_unit(unit=company, start=ON, parent=new, by=clerk)
    moved.start = ON - DAY
    change_move(move=moved, by=clerk)
    assert [*User.objects.in_unit(new, ON - DAY)] == [anna]
    moved.start = ON + DAY
    change_move(move=moved, by=clerk)
    assert [*User.objects.in_unit(old, ON)] == [anna]
    moved.unit = old
    with pytest.raises(ValidationError):
        change_move(move=moved, by=clerk)


def test_a_unit_cannot_move_under_itself(clerk):
    top = make.unit("A")
    low = make.unit("A.1", make.unit("A.0", top))
    with pytest.raises(ValidationError, match=r"A\.1"):
        move_unit(unit=top, start=ON, parent=low, by=clerk)
    assert not UnitMove.objects.exists()


def test_a_unit_is_opened_renamed_and_put_under_another(clerk, anna):
    top, other = make.unit("A"), make.unit("B")
    unit = open_unit(code="A.1", name="Alpha", parent=top, by=clerk)
    make.appointment(anna, unit)
    StaleMark.objects.all().delete()
    unit.name = "Bravo"
    change_unit(unit=unit, by=clerk)
    assert not StaleMark.objects.exists()
    unit.parent = other
    change_unit(unit=unit, by=clerk)
    assert [*User.objects.in_unit(other, ON)] == [anna]
    assert not User.objects.in_unit(top, ON).exists()
    assert StaleMark.objects.filter(person=anna).exists()


def test_a_unit_cannot_be_put_under_one_below_it(clerk):
    top = make.unit("A")
    low = make.unit("A.1", top)
    top.parent = low
    with pytest.raises(ValidationError):
        change_unit(unit=top, by=clerk)
    low.parent = low
    with pytest.raises(ValidationError):
        change_unit(unit=low, by=clerk)
    assert Unit.objects.get(code="A").parent is None


def test_another_role_above_concerns_its_holders_only(clerk, anna):
    leader = open_role(code="leader", name="Leader", by=clerk)
    commander = open_role(code="commander", name="Commander", by=clerk)
    platoon = open_role(code="platoon", name="Platoon", parent=commander, by=clerk)
    make.appointment(anna, make.unit("A"), role=platoon)
    make.appointment(clerk, make.unit("B"), role=leader)
    StaleMark.objects.all().delete()
    commander.name = "Officer commanding"
    change_role(role=commander, by=clerk)
    assert not StaleMark.objects.exists()
    commander.parent = leader
    change_role(role=commander, by=clerk)
    assert {mark.person_id for mark in StaleMark.objects.all()} == {anna.pk}


def test_roles_cannot_stand_under_themselves(clerk):
    leader = make.role("leader")
    commander = make.role("commander", leader)
    leader.parent = commander
    with pytest.raises(ValidationError, match="leader"):
        change_role(role=leader, by=clerk)


def test_a_person_is_added_without_a_password(clerk):
    new = add_person(service_number="NEW-1", last_name="Visser", by=clerk)
    assert not new.has_usable_password()
    new.rank = "korporaal"
    change_person(person=new, by=clerk)
    assert User.objects.get(service_number="NEW-1").full_name == "korporaal Visser"
    assert [action for action, _ in logged()] == [
        "people.person.add",
        "people.person.change",
    ]


def test_an_account_is_suspended_and_restored_by_somebody_else(clerk, anna):
    suspend_account(person=anna, by=clerk)
    assert not User.objects.get(pk=anna.pk).is_active
    restore_account(person=anna, by=clerk)
    assert User.objects.get(pk=anna.pk).is_active
    with pytest.raises(PermissionDenied):
        suspend_account(person=clerk, by=clerk)


def test_a_system_manager_is_changed_only_by_another(clerk):
    root = make.person("ROOT", is_superuser=True)
    make.grant(clerk, AccessRole.ADMINISTRATOR)
    root.email = "mine@example.org"
    with pytest.raises(PermissionDenied):
        change_person(person=root, by=clerk)
    with pytest.raises(PermissionDenied):
        suspend_account(person=root, by=clerk)


def test_a_unit_stands_under_another_one():
    unit = make.unit("SELF")
    unit.parent = unit
    with pytest.raises(ValidationError) as refused:
        unit.full_clean()
    assert list(refused.value.message_dict) == ["parent"]
