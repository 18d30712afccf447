"""The columns of facts about people, read as the plain values of the rules."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from django.db.models import TextField
from django.db.models.functions import Cast

from certification.facts import Excuse, Obligation
from certification.models import Requirement, Waiver
from people.calendar import Day, Span

POST = ("id", "unit_id", "role_id", "category", "start", "end")
AWAY = ("start", "end", "return_days")
PERFORMS = ("hazard_function_id", "unit_id", "start", "end", "reason")
DONE = ("person_id", "id", "course_id", "version_id", "completed_on", "valid_until")
DAYS = frozenset({"start", "end", "completed_on", "valid_until", "effective_on"})


def plain(column: str) -> str | Cast:
    """A day is read as text: half the time of reading goes into making dates."""
    return Cast(column, TextField()) if column in DAYS else column


@lru_cache(maxsize=65_536)
def day_of(told: str | datetime.date) -> Day:
    """The day of a date, or of its text in ISO form."""
    date = datetime.date.fromisoformat(told) if isinstance(told, str) else told
    return date.toordinal()


def values_of(fact: Any, columns: Iterable[str]) -> Sequence[Any]:
    """The key of a fact, the person, and these columns of it."""
    return fact.pk, fact.person_id, *(getattr(fact, column) for column in columns)


def _day(day: datetime.date | None) -> Day | None:
    return None if day is None else day.toordinal()


def span_of(fact: Any) -> Span:
    """Its first and its last day."""
    return fact.start.toordinal(), fact.end.toordinal()


def obligation_of(one: Requirement, lines: Mapping[int, list[Span]]) -> Obligation:
    """A requirement, with the days on which each line of its curriculum is asked."""
    return Obligation(
        id=one.pk,
        code=one.code,
        lines=lines,
        first=one.start.toordinal(),
        last=one.end.toordinal(),
        unit=one.unit_id,
        role=one.role_id,
        category=one.category,
        person=one.person_id,
        function=one.hazard_function_id,
        deadline_days=one.deadline_days,
        first_due=_day(one.first_due),
        pausable=one.pausable,
        basis=one.basis,
    )


def excuse_of(waiver: Waiver, line_of: Mapping[int, int]) -> Excuse:
    """An approved waiver; ``line_of`` gives the line of each item."""
    return Excuse(
        waiver.pk,
        line_of.get(waiver.item_id) if waiver.item_id else None,
        waiver.course_id,
        waiver.requirement_id,
        waiver.kind == Waiver.Kind.EXEMPTION,
        *span_of(waiver),
    )
