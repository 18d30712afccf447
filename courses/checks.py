"""A question of a lesson as this reader may see it: never more than was answered."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from courses.question_types import Answer, Given, of
from courses.question_types.dealing import LessonDealer


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


@dataclass(frozen=True, slots=True)
class Judged:
    """What somebody answered, and whether that was right."""

    answer: Answer
    is_right: bool


def judge(block: Any, given: Given, *, reader: int) -> Judged:
    """Read and mark what a form sent; ValidationError where it is no answer."""
    asks, content = of(block.block.kind), block.block.content(block.value)
    answer = asks.read(asks.draw(content, LessonDealer(reader, block.id)), given)
    right = block.block.right(block.value)
    is_right = asks.is_finished(content, answer) and asks.is_right(right, answer)
    return Judged(answer, is_right)


def card(
    block: Any,
    *,
    reader: int,
    judged: Judged | None = None,
    problem: str = "",
    is_again: bool = False,
) -> Card:
    """What a reader sees of a question, given what the reader answered last."""
    asks, content = of(block.block.kind), block.block.content(block.value)
    answer = judged.answer if judged else None
    verdict = None
    if judged and asks.is_finished(content, judged.answer):
        verdict = judged.is_right
    dealer = LessonDealer(reader, block.id)
    return Card(
        key=block.id,
        kind=asks.kind,
        question=block.value["question"],
        template=asks.template,
        fields=asks.fields(asks.shown(content), asks.draw(content, dealer), answer),
        verdict=verdict,
        remarks=tuple(block.block.remarks(block.value, answer)) if judged else (),
        explanation=block.value.get("explanation", "") if verdict else "",
        problem=problem,
        is_again=is_again,
    )
