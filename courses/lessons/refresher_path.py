"""Whether somebody may take the refresher of a course today, by the rules of holding."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from certification.holding import Holdings
from certification.loading import facts
from certification.models import Course
from courses.lessons.paths import may_refresh
from people.calendar import Day, add_months
from people.days import today
from people.models import User


@dataclass(frozen=True, slots=True)
class Refresher:
    """The refresher of a course as one person finds it on a day."""

    months: int
    last_held: Day | None
    on: Day

    @property
    def is_open(self) -> bool:
        return may_refresh(self.last_held, on=self.on, months=self.months)

    @property
    def refusal(self) -> str:
        """Why it is not open to this person, and what to take instead."""
        return f"{self._for_whom()} {self._why_not()}"

    def _for_whom(self) -> str:
        return ngettext(
            "The refresher is for who holds this course, or held it until less than %(months)d month ago.",
            "The refresher is for who holds this course, or held it until less than %(months)d months ago.",
            self.months,
        ) % {"months": self.months}

    def _why_not(self) -> str:
        if self.last_held is None:
            return _("You have not held it: take the whole course.")
        shut = add_months(self.last_held + 1, self.months)
        return _(
            "You held it until and including %(held)s and could take the refresher "
            "until and including %(last)s: take the whole course."
        ) % {"held": _written(self.last_held), "last": _written(shut - 1)}


def refresher_for(person: User, course: Course, months: int) -> Refresher | None:
    """How the refresher is for somebody today; none where the course has none."""
    if not months:
        return None
    on = today().toordinal()
    return Refresher(months, _last_held(person, course, on), on)


def _last_held(person: User, course: Course, on: Day) -> Day | None:
    """The last day up to this one on which the person held the course."""
    if not person.completions.exists():
        return None
    record = facts()
    (known,) = record.people([person.pk])
    runs = Holdings(known.done, record.rules).course_runs(course.pk, on)
    return max((min(run.last, on) for run in runs if run.first <= on), default=None)


def _written(day: Day) -> str:
    return date_format(datetime.date.fromordinal(day))
