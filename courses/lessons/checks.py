"""A question of a lesson as this reader may see it: never more than was answered."""

from __future__ import annotations

from typing import Any

from courses.blocks.exercises import Turn
from courses.lessons.cards import Card, Judged
from courses.lessons.exercising import judge_turn, turn_card
from courses.question_types import Given, of
from courses.question_types.dealing import LessonDealer

__all__ = ["Card", "Judged", "card", "judge"]


def judge(block: Any, given: Given, *, reader: int) -> Judged:
    """Read and mark what a form sent; ValidationError where it is no answer."""
    if isinstance(block, Turn):
        return judge_turn(block, given, reader=reader)
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
    if isinstance(block, Turn):
        return turn_card(block, reader=reader, judged=judged, problem=problem)
    asks, content = of(block.block.kind), block.block.content(block.value)
    answer = judged.answer if judged else None
    verdict = None
    if judged and asks.is_finished(content, judged.answer):
        verdict = judged.is_right
    drawn = asks.draw(content, LessonDealer(reader, block.id))
    fields = asks.fields(asks.shown(content), drawn, answer)
    if verdict is False:
        right = block.block.right(block.value)
        fields = asks.part_by_part(fields, drawn, right, answer)
    return Card(
        key=block.id,
        kind=asks.kind,
        question=block.value["question"],
        template=asks.template,
        fields=fields,
        verdict=verdict,
        remarks=tuple(block.block.remarks(block.value, answer)) if judged else (),
        explanation="" if verdict is None else block.value.get("explanation", ""),
        problem=problem,
        is_again=is_again,
    )
