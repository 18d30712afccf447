"""A knowledge check as this reader may see it: never more than was answered."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from courses.marking import Key


@dataclass(frozen=True, slots=True)
class Choice:
    """One option on the screen; feedback only for who chose it."""

    key: str
    text: str
    chosen: bool = False
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A check on the screen. ``verdict`` is none until it was answered."""

    key: str
    question: str
    single: bool
    choices: tuple[Choice, ...]
    verdict: bool | None = None
    explanation: str = ""
    problem: str = ""

    @property
    def control(self) -> str:
        """The kind of form control that its options have."""
        return "radio" if self.single else "checkbox"


def key_of(block: Any) -> Key:
    """The right answers of a check, for marking on the server."""
    options = block.value["options"].bound_blocks
    return Key(
        options=frozenset(option.id for option in options),
        right=frozenset(o.id for o in options if o.value["is_right"]),
        single=block.block_type == "single_choice",
    )


def card(
    block: Any,
    *,
    chosen: Collection[str] = (),
    verdict: bool | None = None,
    problem: str = "",
) -> Card:
    """What the reader sees of a check, given what the reader answered last."""
    return Card(
        key=block.id,
        question=block.value["question"],
        single=block.block_type == "single_choice",
        choices=tuple(
            _choice(option, chosen=option.id in chosen, answered=verdict is not None)
            for option in block.value["options"].bound_blocks
        ),
        verdict=verdict,
        explanation=block.value["explanation"] if verdict else "",
        problem=problem,
    )


def _choice(option: Any, *, chosen: bool, answered: bool) -> Choice:
    feedback = option.value["feedback"] if chosen and answered else ""
    return Choice(option.id, option.value["text"], chosen, feedback)
