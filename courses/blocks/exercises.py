"""Exercises within a lesson: questions that the data makes, each a check of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy
from wagtail import blocks
from wagtail.blocks import StreamValue

from courses.lessons import exercises

MOST = 10


@dataclass(frozen=True, slots=True)
class Turn:
    """One question of an exercise, the first, the second …; it is a check by itself."""

    block: Any
    number: int

    @property
    def id(self) -> str:
        return turn_id(self.block.id, self.number)

    @property
    def exercise(self) -> exercises.Exercise | None:
        """Who makes its question; none where that was taken out of the site."""
        return exercises.called(self.block.value["exercise"])

    @property
    def total(self) -> int:
        return int(self.block.value["count"])

    def wish(self, reader: int, missed: int) -> exercises.Wish:
        """What to ask this reader, who missed it so often before."""
        value = self.block.value
        return exercises.Wish(
            reader=reader,
            turn=f"{self.id}/{missed}",
            subjects=subjects_in(value["subjects"]),
            own=bool(value["own"]),
        )


def turn_id(block_id: str, number: int) -> str:
    """How a question of an exercise is called among the checks of a lesson."""
    return f"{block_id}.{number}"


def turns_of(block: Any) -> list[Turn]:
    """The questions of an exercise, in their order."""
    count = block.value["count"] or 0  # of a draft it may not have been said
    return [Turn(block, number) for number in range(1, count + 1)]


def subjects_in(text: str) -> tuple[str, ...]:
    """What an exercise is narrowed to: words apart by commas."""
    return tuple(filter(None, (part.strip() for part in text.split(","))))


class ExerciseBlock(blocks.StructBlock):
    """So many questions of one exercise; who misses one gets another like it."""

    exercise = blocks.ChoiceBlock(
        label=gettext_lazy("exercise"), choices=exercises.choices
    )
    count = blocks.IntegerBlock(
        label=gettext_lazy("how many questions"),
        min_value=1,
        max_value=MOST,
        default=3,
    )
    subjects = blocks.CharBlock(
        label=gettext_lazy("only about"),
        required=False,
        default="",
        max_length=200,
        help_text=gettext_lazy(
            "Classes or UN numbers with commas between them: 3, 8, 1203."
            " Empty: about everything."
        ),
    )
    own = blocks.BooleanBlock(
        label=gettext_lazy("rather about what the learner's own units keep"),
        required=False,
    )

    class Meta:
        label = gettext_lazy("Exercise from data")
        icon = "rotate"
        group = gettext_lazy("Questions")
        template = "blocks/exercise_block.html"

    def get_preview_context(
        self, value: Any, parent_context: Any = None
    ) -> dict[str, Any]:
        """Its first question, as nobody in particular finds it."""
        from courses.lessons.exercising import turn_card  # which asks by these turns

        shown = StreamValue.StreamChild(self, value, id="example")
        card = turn_card(turns_of(shown)[0], reader=0)
        return {**(parent_context or {}), "card": card}

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        if self.is_deferred_validation:
            return value
        exercise = exercises.called(value["exercise"])
        try:
            if exercise is not None:
                exercise.refuse(subjects_in(value["subjects"]))
        except ValidationError as refusal:
            raise blocks.StructBlockValidationError({"subjects": refusal}) from refusal
        return value

    def get_searchable_content(self, value: Any) -> list[str]:
        """Nothing: what it asks is made when it is asked."""
        return []
