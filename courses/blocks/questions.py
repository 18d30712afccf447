"""What every question within a lesson has."""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks import StreamValue

from courses.question_types import Answer, Content, of


class QuestionBlock(blocks.StructBlock):
    """A question within a lesson, to see for oneself whether it was understood.

    It is shown by the state of the reader (``courses.lessons.checks``), never by its value,
    because the value knows what is right. Its kind asks and marks it.
    """

    kind: ClassVar[str]

    question = blocks.CharBlock(label=_("question"), max_length=500)

    class Meta:
        abstract = True
        icon = "help"
        group = _("Questions")
        template = "blocks/check_block.html"
        preview_template = "blocks/question_preview.html"

    def get_preview_context(
        self, value: Any, parent_context: Any = None
    ) -> dict[str, Any]:
        """As a reader finds it, who has not answered yet."""
        from courses.lessons.checks import card  # which asks the kinds of question

        shown = StreamValue.StreamChild(self, value, id="example")
        return {**(parent_context or {}), "card": card(shown, reader=0)}

    def content(self, value: Any) -> Content:
        """What it says beside its question, for its kind."""
        raise NotImplementedError

    def right(self, value: Any) -> Answer:
        """What is right, in keys of its content."""
        raise NotImplementedError

    def remarks(self, value: Any, answer: Answer) -> list[str]:
        """What the author says to who answers this."""
        return []

    def clean(self, value: Any) -> Any:
        """A draft may be half-written, and what is half-written cannot be asked."""
        value = super().clean(value)
        if self.is_deferred_validation:
            return value
        try:
            of(self.kind).refuse(self.content(value), self.right(value))
        except ValidationError as refusal:
            raise blocks.StructBlockValidationError(
                non_block_errors=[refusal]
            ) from refusal
        return value

    def get_searchable_content(self, value: Any) -> list[str]:
        """Nothing: what is searchable is readable, and answers are not."""
        return []


class Explained(blocks.StructBlock):
    """The end of a question: why, and how much hangs on it."""

    explanation = blocks.TextBlock(
        label=_("explanation"),
        required=False,
        help_text=_("Why it is so; shown after any answer, right or wrong."),
    )
    is_critical = blocks.BooleanBlock(
        label=_("safety-critical"),
        required=False,
        help_text=_("It is asked again later, also of who had it right."),
    )

    class Meta:
        abstract = True

    def get_form_layout(self) -> blocks.BlockGroup:
        """Declared here for every kind, and yet asked after all that a kind asks."""
        last = ("explanation", "is_critical")
        asked = [name for name in self.child_blocks if name not in last]
        return blocks.BlockGroup([*asked, *last])
