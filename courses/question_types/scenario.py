"""A situation that goes on differently by what one does in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from courses.question_types.asking import (
    Answer,
    Content,
    Dealer,
    Drawn,
    Given,
    QuestionType,
    first,
)


class Scenario(QuestionType):
    """Content: ``steps``, each with key, text and choices of ``{key, text, next}``.

    ``next`` is the key of a step, or empty where the story ends. An answer is the list
    of choices so far; right is the list of choices that end well.
    """

    kind = "scenario"
    label = gettext_lazy("scenario")
    public = frozenset({"steps"})
    in_exams = False

    def refuse(self, content: Content, right: Answer) -> None:
        steps = content["steps"]
        if not steps or not all(step["choices"] for step in steps):
            raise ValidationError(_("Every step needs something to choose."))
        keys = {step["key"] for step in steps}
        ways = [choice["next"] for step in steps for choice in step["choices"]]
        if not {way for way in ways if way} <= keys:
            raise ValidationError(_("A choice leads to a step that is not there."))
        if not right:
            raise ValidationError(_("At least one choice must end well."))

    def draw(self, content: Content, dealer: Dealer) -> Drawn:
        return content["steps"]

    def read(self, drawn: Drawn, given: Given) -> Answer:
        """The way so far and one choice more; only what follows from the story."""
        path = [*given.get("path", ()), first(given, "choice")]
        here: str | None = drawn[0]["key"]
        for chosen in path:
            choice = _choices(drawn, here).get(chosen)
            if choice is None:
                raise ValidationError(_("Choose what you do."))
            here = choice["next"] or None
        return path

    def is_finished(self, content: Content, answer: Answer) -> bool:
        return _next(content["steps"], answer) is None

    def is_right(self, right: Answer, answer: Answer) -> bool:
        return bool(answer) and answer[-1] in right

    def fields(
        self, content: Content, drawn: Drawn, answer: Answer | None
    ) -> dict[str, Any]:
        steps, path = content["steps"], list(answer or ())
        here = _next(steps, path)
        return {
            "trail": _trail(steps, path),
            "path": path if here else [],
            "step": here or steps[0],
            "is_over": here is None,
        }

    def told(self, content: Content, answer: Answer) -> tuple[str, ...]:
        trail = _trail(content["steps"], answer)
        return tuple(choice["text"] for _step, choice in trail)


def _choices(
    steps: Sequence[dict[str, Any]], key: str | None
) -> dict[str, dict[str, Any]]:
    for step in steps:
        if step["key"] == key:
            return {choice["key"]: choice for choice in step["choices"]}
    return {}


def _next(steps: Sequence[dict[str, Any]], path: Sequence[str]) -> Any:
    """The step that a way leads to; none where the story has ended."""
    if not path:
        return steps[0]
    trail = _trail(steps, path)
    key = trail[-1][1]["next"] if trail else steps[0]["key"]
    return next((step for step in steps if step["key"] == key), None)


def _trail(
    steps: Sequence[dict[str, Any]], path: Sequence[str]
) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Each step that was met, with what was chosen there."""
    chosen = {
        choice["key"]: (step, choice) for step in steps for choice in step["choices"]
    }
    return [chosen[key] for key in path if key in chosen]
