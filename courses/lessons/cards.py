"""A question of a lesson on the screen, and what somebody answered to it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from courses.question_types import Answer


@dataclass(frozen=True, slots=True)
class Card:
    """A question on the screen. ``verdict`` is none until there is one."""

    key: str
    kind: str
    question: str
    template: str
    fields: Mapping[str, Any]
    verdict: bool | None = None
    remarks: tuple[str, ...] = ()
    explanation: str = ""
    problem: str = ""
    is_again: bool = False
    """It is asked some days after the course, not in its lesson."""

    token: uuid.UUID = field(default_factory=uuid.uuid4)
    """What makes an answer that is sent twice one answer."""

    block_template: str = "blocks/check_block.html"
    place: str = ""
    """Which question of an exercise it is."""

    asked: str = ""
    """What the form sends along, signed, of a question that was made for it."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What somebody answered, and whether that was right."""

    answer: Answer
    is_right: bool
