"""The exchange files of courses, their versions and what counts for what."""

from collections.abc import Iterator
from typing import Any, ClassVar

from django.utils.translation import gettext as _

from certification.models import Course, CourseVersion, Equivalence
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


class CourseResource(FileResource):
    file = "courses"
    model = Course
    key = ("code",)
    code: ClassVar = Column("code", Code(), required=True)
    title: ClassVar = Column("title", Text(200))
    theme: ClassVar = Column("theme", Text(64))
    delivery: ClassVar = Column(
        "delivery", Choice(Course.Delivery.values, empty=Course.Delivery.E_LEARNING)
    )
    validity_months: ClassVar = Column("validity_months", Number(empty=None))
    renewal_window_months: ClassVar = Column("renewal_window_months", Number())
    month_end: ClassVar = Column("month_end", YesNo())
    expires_with: ClassVar = Column("expires_with__code", Reference("courses"))
    grace_days: ClassVar = Column("grace_days", Number())

    @classmethod
    def problems(cls, row: Any) -> Iterator[Problem]:
        months = row.validity_months
        if months is not None and row.renewal_window_months >= max(months, 1):
            yield Problem(
                "renewal_window_months",
                _("is not less than the validity of %(months)d months; shorten it.")
                % {"months": months},
            )
        if row.expires_with == row.code:
            yield Problem(
                "expires_with", _("is the course itself; name another or none.")
            )


class CourseVersionResource(FileResource):
    file = "course_versions"
    model = CourseVersion
    key = ("course_code", "version")
    span = ("released_on", "retired_on")
    course_code: ClassVar = Column("course__code", Reference("courses"), required=True)
    version: ClassVar = Column("version", Number(at_most=LARGEST), required=True)
    released_on: ClassVar = Column("released_on", first_day())
    retired_on: ClassVar = Column("retired_on", Day())


class EquivalenceResource(FileResource):
    file = "equivalences"
    model = Equivalence
    key = ("course_code", "satisfied_by", "start")
    course_code: ClassVar = Column("course__code", Reference("courses"), required=True)
    satisfied_by: ClassVar = Column(
        "satisfied_by__code", Reference("courses"), required=True
    )
    start: ClassVar = Column("start", first_day())
    end: ClassVar = Column("end", last_day())

    @classmethod
    def problems(cls, row: Any) -> Iterator[Problem]:
        yield from super().problems(row)
        if row.course_code == row.satisfied_by:
            yield Problem("satisfied_by", _("is the course itself; name another."))
