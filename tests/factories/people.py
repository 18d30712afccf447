"""Plain people, units and appointments, recorded as the product records them."""

import datetime
import itertools
from typing import Any

from people.days import ALWAYS, FOREVER
from people.membership import rebuild_memberships
from people.models import (
    Absence,
    AccessRole,
    Appointment,
    Grant,
    Role,
    Unit,
    UnitMove,
    User,
)
from people.recording import record

_numbers = itertools.count(10_001)


def person(service_number: str | None = None, **particulars: Any) -> User:
    """Somebody with a service number and a name that nobody else has."""
    number = service_number or f"P{next(_numbers)}"
    particulars.setdefault("first_name", "Sanne")
    particulars.setdefault("last_name", f"Naam{number}")
    password = particulars.pop("password", None)
    return User.objects.create_user(number, password=password, **particulars)


def unit(code: str, parent: Unit | None = None, **particulars: Any) -> Unit:
    made = Unit(code=code, name=f"Unit {code}", parent=parent)
    for name, value in particulars.items():
        setattr(made, name, value)
    record([made], by=None, touching=())
    return made


def role(code: str = "rifleman", parent: Role | None = None) -> Role:
    """The role of this code, made when it is not there yet."""
    found = Role.objects.filter(code=code).first()
    if found is None:
        found = Role(code=code, name=code.title(), parent=parent)
        record([found], by=None, touching=())
    return found


def appointment(
    who: User,
    where: Unit,
    start: datetime.date = ALWAYS,
    end: datetime.date = FOREVER,
    **particulars: Any,
) -> Appointment:
    """An appointment, with the membership that follows from it."""
    particulars.setdefault("role", role())
    made = Appointment(person=who, unit=where, start=start, end=end, **particulars)
    record([made], by=None)
    rebuild_memberships([who.pk])
    return made


def absence(who: User, start: datetime.date, end: datetime.date) -> Absence:
    made = Absence(person=who, start=start, end=end)
    record([made], by=None)
    return made


def move(what: Unit, start: datetime.date, parent: Unit | None) -> UnitMove:
    """A move, with the memberships of everybody that follow from it."""
    made = UnitMove(unit=what, start=start, parent=parent)
    record([made], by=None, touching=())
    rebuild_memberships()
    return made


def grant(
    who: User,
    access_role: AccessRole,
    where: Unit | None = None,
    start: datetime.date = ALWAYS,
    end: datetime.date = FOREVER,
) -> Grant:
    made = Grant(person=who, access_role=access_role, unit=where, start=start, end=end)
    record([made], by=None)
    return made
