"""When something learned is worth asking again. Pure: no database, no clock.

What somebody had wrong, and what is safety-critical, comes back 2, 7, 30 and 90 days
after the last time it was asked, and has then settled. Had it wrong, it starts anew.
Asking again is never a completion and never takes one away.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

STAGES = (2, 7, 30, 90)
"""Days from one asking to the next."""

MOST = 6
"""Questions on one day: about two minutes."""


@dataclass(frozen=True, slots=True, order=True)
class Point:
    """A question of a lesson, in whichever language."""

    lesson_key: str
    block_id: str


@dataclass(frozen=True, slots=True)
class Memory:
    """What was learned on a day, and how it was answered since: day and right or not."""

    point: Point
    learned_on: datetime.date
    answers: Sequence[tuple[datetime.date, bool]] = field(default=())


def due_on(memory: Memory) -> datetime.date | None:
    """The day from which it is asked again; none once it has settled.

    Of several answers on one day the first counts: the others came after the right one
    had been shown.
    """
    stage, last = 0, memory.learned_on
    for day, is_right in memory.answers:
        if day == last and last != memory.learned_on:
            continue
        stage, last = (stage + 1 if is_right else 0), day
    if stage >= len(STAGES):
        return None
    return last + datetime.timedelta(days=STAGES[stage])


def to_ask(memories: Iterable[Memory], on: datetime.date) -> list[Point]:
    """What is asked again on a day: what has waited longest comes first.

    What was answered on that day already is part of its two minutes.
    """
    known = list(memories)
    waiting = [(due, memory.point) for memory in known if (due := due_on(memory))]
    left = MOST - sum(_was_asked(memory, on) for memory in known)
    return [point for due, point in sorted(waiting) if due <= on][: max(0, left)]


def _was_asked(memory: Memory, on: datetime.date) -> bool:
    return any(day == on for day, _is_right in memory.answers)
