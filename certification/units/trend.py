"""How a unit stood at the end of each month of the last year, and will if nobody trains."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from certification.headline import Headline, headlines
from certification.loading import Record, facts
from certification.question import Question
from certification.snapshot import one_snapshot
from people.models import Unit

MONTHS = 12


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, how the unit stands then, and whether that day has yet to come."""

    on: datetime.date
    figures: Headline
    is_ahead: bool


def trend_of(unit: Unit, on: datetime.date) -> list[Moment]:
    """Twelve month ends before a day, the day itself, and twelve after it."""
    with one_snapshot():
        record = facts()
        return [
            Moment(day, _figures(Question(day, unit), unit, record), day > on)
            for day in days_around(on)
        ]


def _figures(question: Question, unit: Unit, record: Record) -> Headline:
    return headlines(question, record, [unit.pk])[unit.pk]


def days_around(on: datetime.date) -> Sequence[datetime.date]:
    """Month ends before, the day, month ends after; the day itself stands once."""
    before = [_month_end(on, -ago) for ago in range(MONTHS, 0, -1)]
    return [*before, on, *month_ends_after(on)]


def month_ends_after(on: datetime.date) -> Sequence[datetime.date]:
    """The next twelve last days of a month."""
    after = [_month_end(on, ahead) for ahead in range(MONTHS + 1)]
    return [day for day in after if day > on][:MONTHS]


def _month_end(day: datetime.date, months: int) -> datetime.date:
    year, month = divmod(day.year * 12 + day.month + months, 12)
    return datetime.date(year, month + 1, 1) - datetime.timedelta(days=1)
