"""The exchange files of people and of the organisation they work in."""

from typing import ClassVar

from people.columns import (
    Choice,
    Code,
    Column,
    Day,
    Email,
    Number,
    Reference,
    Text,
    YesNo,
    first_day,
    last_day,
)
from people.files import FileResource
from people.models import Absence, Appointment, Category, Role, Unit, UnitMove, User


class UnitResource(FileResource):
    file = "units"
    model = Unit
    key = ("code",)
    code: ClassVar = Column("code", Code(), required=True)
    name: ClassVar = Column("name", Text(200))
    kind: ClassVar = Column("kind", Text(64))
    parent_code: ClassVar = Column("parent__code", Reference("units"))
    start: ClassVar = Column("start", first_day())
    end: ClassVar = Column("end", last_day())
    successor_code: ClassVar = Column("successor__code", Reference("units"))


class UnitMoveResource(FileResource):
    file = "unit_moves"
    model = UnitMove
    key = ("unit_code", "start")
    unit_code: ClassVar = Column("unit__code", Reference("units"), required=True)
    start: ClassVar = Column("start", Day(), required=True)
    parent_code: ClassVar = Column("parent__code", Reference("units"))


class RoleResource(FileResource):
    file = "roles"
    model = Role
    key = ("code",)
    code: ClassVar = Column("code", Code(), required=True)
    name: ClassVar = Column("name", Text(200))
    parent_code: ClassVar = Column("parent__code", Reference("roles"))


class PersonResource(FileResource):
    file = "people"
    model = User
    key = ("service_number",)
    service_number: ClassVar = Column("service_number", Code(), required=True)
    rank: ClassVar = Column("rank", Text(64))
    given_name: ClassVar = Column("first_name", Text(150))
    prefix: ClassVar = Column("prefix", Text(32))
    family_name: ClassVar = Column("last_name", Text(150))
    email: ClassVar = Column("email", Email(254))
    language: ClassVar = Column(
        "language", Choice(User.Language.values, empty=User.Language.DUTCH)
    )


class AppointmentResource(FileResource):
    file = "appointments"
    model = Appointment
    key = ("service_number", "unit_code", "role_code", "start")
    service_number: ClassVar = Column(
        "person__service_number", Reference("people"), required=True
    )
    unit_code: ClassVar = Column("unit__code", Reference("units"), required=True)
    role_code: ClassVar = Column("role__code", Reference("roles"), required=True)
    start: ClassVar = Column("start", first_day())
    end: ClassVar = Column("end", last_day())
    category: ClassVar = Column(
        "category", Choice(Category.values, empty=Category.MILITARY)
    )
    primary: ClassVar = Column("is_primary", YesNo())
    withdrawn: ClassVar = Column("withdrawn", YesNo())


class AbsenceResource(FileResource):
    file = "absences"
    model = Absence
    key = ("service_number", "start")
    service_number: ClassVar = Column(
        "person__service_number", Reference("people"), required=True
    )
    start: ClassVar = Column("start", first_day())
    end: ClassVar = Column("end", last_day())
    return_days: ClassVar = Column("return_days", Number())
    withdrawn: ClassVar = Column("withdrawn", YesNo())
