"""The exchange files of who is obliged and who performs a hazard function."""

from collections.abc import Iterator
from typing import Any, ClassVar

from django.utils.translation import gettext as _

from certification.models import FunctionHolding, Requirement, UnitNeed
from people.columns import (
    LARGEST,
    Choice,
    Code,
    Column,
    Day,
    Number,
    Reference,
    Text,
    YesNo,
    first_day,
    last_day,
)
from people.files import FileResource, Problem
from people.models import Category

AUDIENCE = ("unit_code", "role_code", "category", "service_number", "hazard_function")


class RequirementResource(FileResource):
    file = "requirements"
    model = Requirement
    key = ("code",)
    code: ClassVar = Column("code", Code(), required=True)
    curriculum_code: ClassVar = Column(
        "curriculum__code", Reference("curricula"), required=True
    )
    unit_code: ClassVar = Column("unit__code", Reference("units"))
    role_code: ClassVar = Column("role__code", Reference("roles"))
    category: ClassVar = Column("category", Choice(Category.values))
    service_number: ClassVar = Column("person__service_number", Reference("people"))
    hazard_function: ClassVar = Column(
        "hazard_function__code", Reference("hazard_functions")
    )
    start: ClassVar = Column("start", first_day())
    end: ClassVar = Column("end", last_day())
    deadline_days: ClassVar = Column("deadline_days", Number(empty=None))
    first_due: ClassVar = Column("first_due", Day())
    pausable: ClassVar = Column("pausable", YesNo())
    basis: ClassVar = Column("basis", Text(500))

    @classmethod
    def problems(cls, row: Any) -> Iterator[Problem]:
        yield from super().problems(row)
        if not any(getattr(row, column) for column in AUDIENCE):
            yield Problem(
                "unit_code",
                _(
                    "says with the other columns no audience; fill in a unit, role,"
                    " category, person or hazard function."
                ),
            )


class FunctionHoldingResource(FileResource):
    file = "function_holdings"
    model = FunctionHolding
    key = ("service_number", "hazard_function", "start")
    service_number: ClassVar = Column(
        "person__service_number", Reference("people"), required=True
    )
    hazard_function: ClassVar = Column(
        "hazard_function__code", Reference("hazard_functions"), required=True
    )
    start: ClassVar = Column("start", first_day())
    end: ClassVar = Column("end", last_day())
    unit_code: ClassVar = Column("unit__code", Reference("units"))
    reason: ClassVar = Column("reason", Text(500))
    withdrawn: ClassVar = Column("withdrawn", YesNo())


class UnitNeedResource(FileResource):
    file = "unit_needs"
    model = UnitNeed
    key = ("unit_code", "course_code", "start")
    unit_code: ClassVar = Column("unit__code", Reference("units"), required=True)
    course_code: ClassVar = Column("course__code", Reference("courses"), required=True)
    start: ClassVar = Column("start", first_day())
    end: ClassVar = Column("end", last_day())
    holders: ClassVar = Column(
        "holders", Number(at_least=1, at_most=LARGEST), required=True
    )
