"""What an exam allows: how often, how long, when, and what is told afterwards.

Pure: the moment is an argument. Every moment is an instant, so no clock change adds or
takes an hour.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

GRACE = datetime.timedelta(seconds=10)
"""How long after the deadline an answer that was under way still counts."""

MOST_EXTRA = 100
"""Extra time is at most as much again, in percent."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of an exam; where one is not set, the exam has none."""

    max_attempts: int | None = None
    cooling_hours: int = 0
    minutes: int | None = None
    opens_at: datetime.datetime | None = None
    closes_at: datetime.datetime | None = None
    feedback: str = "score"
    supervised: bool = False

    def written(self) -> dict[str, Any]:
        """As a release keeps them."""
        return {
            "max_attempts": self.max_attempts,
            "cooling_hours": self.cooling_hours,
            "minutes": self.minutes,
            "opens_at": _written(self.opens_at),
            "closes_at": _written(self.closes_at),
            "feedback": self.feedback,
            "supervised": self.supervised,
        }

    @classmethod
    def read(cls, written: dict[str, Any]) -> Limits:
        """From a release; one from before there were limits has none."""
        moments = {name: _read(written.get(name)) for name in ("opens_at", "closes_at")}
        return cls(**{**written, **moments})

    def until(self, closes_at: datetime.datetime) -> Limits:
        """The same, where a sitting closes earlier."""
        earliest = min(filter(None, [self.closes_at, closes_at]))
        return replace(self, closes_at=earliest)

    @property
    def is_over_at(self) -> datetime.datetime | None:
        """When nobody can be taking the exam any more, extra time included."""
        if self.closes_at is None:
            return None
        return self.closes_at + _extra(self, MOST_EXTRA)


def _written(moment: datetime.datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(datetime.UTC).isoformat()


def _read(written: str | None) -> datetime.datetime | None:
    return None if written is None else datetime.datetime.fromisoformat(written)


class Bar(Enum):
    """Why an exam cannot be started now."""

    USED_UP = "used up"
    CLOSED = "closed"
    NOT_OPEN = "not open"
    COOLING = "cooling"


@dataclass(frozen=True, slots=True)
class Outlook:
    """Whether somebody may start now, how often still, and if not, from when."""

    bar: Bar | None
    left: int | None = None
    start_from: datetime.datetime | None = None


def outlook(
    limits: Limits,
    *,
    now: datetime.datetime,
    taken: int,
    ended_at: datetime.datetime | None,
) -> Outlook:
    """What the limits leave to who took so many attempts, the last until ``ended_at``."""
    left = None if limits.max_attempts is None else limits.max_attempts - taken
    if left is not None and left <= 0:
        return Outlook(Bar.USED_UP, left=0)
    cooled = ended_at and ended_at + datetime.timedelta(hours=limits.cooling_hours)
    soonest = max(filter(None, [now, limits.opens_at, cooled]))
    if limits.closes_at is not None and soonest >= limits.closes_at:
        return Outlook(Bar.CLOSED, left)
    if soonest > now:
        bar = Bar.COOLING if soonest == cooled else Bar.NOT_OPEN
        return Outlook(bar, left, soonest)
    return Outlook(None, left)


def deadline_of(
    limits: Limits, *, started_at: datetime.datetime, extra_percent: int
) -> datetime.datetime | None:
    """Until when an attempt runs: its time or the closing, and extra time on top."""
    ends = [limits.closes_at]
    if limits.minutes is not None:
        ends.append(started_at + datetime.timedelta(minutes=limits.minutes))
    earliest = min(filter(None, ends), default=None)
    return earliest and earliest + _extra(limits, extra_percent)


def minutes_of(limits: Limits, extra_percent: int) -> int | None:
    """How many minutes somebody has, extra time included."""
    if limits.minutes is None:
        return None
    return limits.minutes + _extra(limits, extra_percent) // datetime.timedelta(
        minutes=1
    )


def _extra(limits: Limits, percent: int) -> datetime.timedelta:
    """Part of the time allowed, in whole minutes and never too few."""
    return datetime.timedelta(minutes=-(-(limits.minutes or 0) * percent // 100))


@dataclass(frozen=True, slots=True)
class Told:
    """What is told about the questions of an attempt that was handed in."""

    marks: bool
    answers: bool


def told(limits: Limits, *, now: datetime.datetime, passed: bool) -> Told:
    """The score is always told; the rest when the exam says so."""
    over_at = limits.is_over_at
    everything = {
        "passed": passed,
        "closed": over_at is not None and now >= over_at,
    }.get(limits.feedback, False)
    return Told(marks=everything or limits.feedback == "wrong", answers=everything)
