"""The five years that the demo tells of, counted back from the day it is made for."""

import datetime
from dataclasses import dataclass
from random import Random

from people.calendar import add_months

YEARS = 5
ONE_DAY = datetime.timedelta(days=1)
THURSDAY, FRIDAY = 3, 4
"""When classes are held; on Friday afternoon the office enters who was there."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """The story ends the day before ``on``: that day itself is for the visitor."""

    on: datetime.date

    @property
    def begin(self) -> datetime.date:
        """The day on which the training office took the system into use."""
        return self.months_ago(YEARS * 12)

    @property
    def last(self) -> datetime.date:
        """The last day of which anything is told."""
        return self.on - ONE_DAY

    def months_ago(self, months: int, day: int = 1) -> datetime.date:
        """A day of the month so many months before this one; negative: to come."""
        there = add_months(self.on.replace(day=1).toordinal(), -months)
        return datetime.date.fromordinal(there + day - 1)

    def days_ago(self, days: int) -> datetime.date:
        return self.on - datetime.timedelta(days=days)


def months_later(day: datetime.date, months: int) -> datetime.date:
    """The same day number so many months on, or the last day of that month."""
    return datetime.date.fromordinal(add_months(day.toordinal(), months))


def later(day: datetime.date, days: int) -> datetime.date:
    return day + datetime.timedelta(days=days)


def between(random: Random, first: int, last: int, day: datetime.date) -> datetime.date:
    """A day so many days after a day, drawn from a span."""
    return later(day, random.randint(first, max(first, last)))


def on_weekday(day: datetime.date, weekday: int) -> datetime.date:
    """The latest such weekday up to a day."""
    return day - datetime.timedelta(days=(day.weekday() - weekday) % 7)
