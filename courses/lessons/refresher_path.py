"""Whether somebody may take the refresher of a course today, by the rules of holding."""

from __future__ import annotations

from certification.holding import Holdings
from certification.loading import facts
from certification.models import Course
from courses.lessons.paths import may_refresh
from people.calendar import Day
from people.days import today
from people.models import User


def refresher_is_open(person: User, course: Course, months: int) -> bool:
    """Holds the course, or held it until less than so many months ago."""
    on = today().toordinal()
    return bool(months) and may_refresh(
        _last_held(person, course, on), on=on, months=months
    )


def _last_held(person: User, course: Course, on: Day) -> Day | None:
    """The last day up to this one on which the person held the course."""
    if not person.completions.exists():
        return None
    record = facts()
    (known,) = record.people([person.pk])
    runs = Holdings(known.done, record.rules).course_runs(course.pk, on)
    return max((min(run.last, on) for run in runs if run.first <= on), default=None)
