"""Who is in a sitting and how far they are; never what they answered or were worth."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, QuerySet

from courses.models import Sitting


@dataclass(frozen=True, slots=True)
class Taker:
    """Somebody who began with the start code of this sitting."""

    name: str
    started_at: datetime.datetime
    deadline: datetime.datetime | None
    answered: int
    asked: int
    ended_at: datetime.datetime | None
    ran_out: bool


def takers_of(sitting: Sitting) -> Sequence[Taker]:
    """Everybody in the sitting, by name; nobody else is known to its supervisor."""
    attempts: QuerySet[Any] = sitting.attempts.select_related("person").annotate(
        asked=Count("questions", distinct=True),
        answered=Count("questions__answers__question", distinct=True),
    )
    return [
        Taker(
            name=attempt.person.full_name,
            started_at=attempt.started_at,
            deadline=attempt.deadline,
            answered=attempt.answered,
            asked=attempt.asked,
            ended_at=attempt.ended_at,
            ran_out=attempt.ran_out,
        )
        for attempt in attempts.order_by("person__last_name", "person__first_name")
    ]
