"""Plain courses, curricula and requirements, recorded as the product records them."""

import datetime
import itertools
from typing import Any

from certification.ledger import record_completion
from certification.missions import plan_mission
from certification.models import (
    Completion,
    Course,
    CourseVersion,
    Curriculum,
    CurriculumItem,
    Line,
    Mission,
    Requirement,
)
from people.days import ALWAYS, today
from people.models import Unit, User
from people.recording import record

_numbers = itertools.count(1)


def course(code: str | None = None, **policy: Any) -> Course:
    """A course with one version, released at the beginning of time."""
    code = code or f"C{next(_numbers)}"
    policy.setdefault("title", f"Course {code}")
    made = Course(code=code, **policy)
    record([made], by=None, touching=())
    version(made)
    return made


def version(
    of: Course,
    number: int = 1,
    released_on: datetime.date = ALWAYS,
    retired_on: datetime.date | None = None,
) -> CourseVersion:
    made = CourseVersion(
        course=of, version=number, released_on=released_on, retired_on=retired_on
    )
    record([made], by=None, touching=())
    return made


def curriculum(code: str | None = None) -> Curriculum:
    code = code or f"K{next(_numbers)}"
    made = Curriculum(code=code, title=f"Curriculum {code}")
    record([made], by=None, touching=())
    return made


def item(
    *courses: Course,
    code: str | None = None,
    of: Curriculum | None = None,
    minimum: int = 1,
    **particulars: Any,
) -> CurriculumItem:
    code = code or f"I{next(_numbers)}"
    made = CurriculumItem(
        code=code,
        title=f"Item {code}",
        curriculum=of or curriculum(),
        line=Line.objects.of(minimum, courses),
        **particulars,
    )
    record([made], by=None)
    return made


def requirement(
    of: Curriculum, code: str | None = None, **audience: Any
) -> Requirement:
    audience.setdefault("deadline_days", 30)
    made = Requirement(code=code or f"Q{next(_numbers)}", curriculum=of, **audience)
    record([made], by=None)
    return made


def completion(who: User, of: Course, on: datetime.date, **more: Any) -> Completion:
    more.setdefault("source", Completion.Source.CLASSROOM)
    return record_completion(person=who, course=of, completed_on=on, by=None, **more)


def mission(of: Unit, *who: User, curriculum: Curriculum | None = None) -> Mission:
    """A mission of a unit, of two weeks from next week on."""
    first = today() + datetime.timedelta(days=7)
    found = Mission(
        name=f"Mission of {of.code}",
        unit=of,
        curriculum=curriculum or Curriculum.objects.first(),
        start=first,
        end=first + datetime.timedelta(days=13),
    )
    plan_mission(mission=found, by=None)
    found.people.add(*who)
    return found
