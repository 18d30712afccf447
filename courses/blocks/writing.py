"""Questions that are answered by writing: a number, the words in the gaps."""

from __future__ import annotations

import re
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from courses.blocks.questions import Explained, QuestionBlock
from courses.question_types import Answer, Content

GAP = re.compile(r"\[([^\[\]]+)\]")


class NumericBlock(QuestionBlock, Explained):
    """A number with its unit."""

    kind = "numeric"

    value = blocks.CharBlock(label=_("right number"), max_length=30)
    tolerance = blocks.CharBlock(
        label=_("tolerance"),
        max_length=30,
        default="0",
        help_text=_("How far off is still right, in the same unit."),
    )
    unit = blocks.CharBlock(label=_("unit"), max_length=30, required=False)

    class Meta:
        label = _("A number")
        icon = "decimal"

    def content(self, value: Any) -> Content:
        return {"unit": value["unit"]}

    def right(self, value: Any) -> Answer:
        return {"value": value["value"], "tolerance": value["tolerance"]}


class BlanksBlock(QuestionBlock, Explained):
    """A text with gaps."""

    kind = "blanks"

    text = blocks.TextBlock(
        label=_("text"),
        help_text=_("Put what belongs in a gap in square brackets: Call [112|911]."),
    )

    class Meta:
        label = _("Fill in the blanks")
        icon = "edit"

    def content(self, value: Any) -> Content:
        return {"parts": GAP.split(value["text"])[::2]}

    def right(self, value: Any) -> Answer:
        return [accepted.split("|") for accepted in GAP.findall(value["text"])]
