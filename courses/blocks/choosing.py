"""Questions that are answered by choosing: options, order, what belongs together."""

from __future__ import annotations

from typing import Any

from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from courses.blocks.questions import Explained, QuestionBlock
from courses.question_types import Answer, Content


def key_of_target(key: str) -> str:
    """A name for what belongs to a part, from which nobody can tell the part."""
    return salted_hmac("courses.blocks.target", key).hexdigest()[:16]


class OptionBlock(blocks.StructBlock):
    """One possible answer."""

    text = blocks.CharBlock(label=_("answer"), max_length=500)
    is_right = blocks.BooleanBlock(label=_("right"), required=False)
    feedback = blocks.CharBlock(
        label=_("what to say to who chooses it"), max_length=500, required=False
    )

    class Meta:
        icon = "list-ul"
        label = _("Answer")


class ChoiceBlock(QuestionBlock):
    """A question with options."""

    options = blocks.ListBlock(OptionBlock(), label=_("answers"), min_num=2, max_num=8)

    class Meta:
        abstract = True

    def content(self, value: Any) -> Content:
        parts = value["options"].bound_blocks
        return {"options": [{"key": o.id, "text": o.value["text"]} for o in parts]}

    def right(self, value: Any) -> Answer:
        return sorted(
            o.id for o in value["options"].bound_blocks if o.value["is_right"]
        )

    def remarks(self, value: Any, answer: Answer) -> list[str]:
        return [
            option.value["feedback"]
            for option in value["options"].bound_blocks
            if option.id in answer and option.value["feedback"]
        ]


class SingleChoiceBlock(ChoiceBlock, Explained):
    """A question with one right answer."""

    kind = "single"

    class Meta:
        label = _("One right answer")
        icon = "radio-full"


class MultipleChoiceBlock(ChoiceBlock, Explained):
    """A question with one or more right answers: all of them and no other."""

    kind = "multiple"

    def remarks(self, value: Any, answer: Answer) -> list[str]:
        """Of several that are chosen each is named: they stand in another order."""
        if len(answer) < 2:
            return super().remarks(value, answer)
        return [
            f"{option.value['text'].rstrip('.')} – {option.value['feedback']}"
            for option in value["options"].bound_blocks
            if option.id in answer and option.value["feedback"]
        ]

    class Meta:
        label = _("Several right answers")
        icon = "check"


class TrueFalseBlock(QuestionBlock, Explained):
    """A statement that is true or not."""

    kind = "true_false"

    is_true = blocks.BooleanBlock(label=_("the statement is true"), required=False)

    class Meta:
        label = _("True or false")

    def content(self, value: Any) -> Content:
        return {}

    def right(self, value: Any) -> Answer:
        return ["true" if value["is_true"] else "false"]


class OrderingBlock(QuestionBlock, Explained):
    """Things to put in order."""

    kind = "ordering"

    things = blocks.ListBlock(
        blocks.CharBlock(max_length=300),
        label=_("in the right order"),
        min_num=2,
        max_num=9,
    )

    class Meta:
        label = _("Put in order")
        icon = "order"

    def content(self, value: Any) -> Content:
        parts = value["things"].bound_blocks
        return {"options": [{"key": part.id, "text": part.value} for part in parts]}

    def right(self, value: Any) -> Answer:
        return [part.id for part in value["things"].bound_blocks]


class MatchingBlock(QuestionBlock, Explained):
    """What belongs to what."""

    kind = "matching"

    pairs = blocks.ListBlock(
        blocks.StructBlock(
            [
                ("thing", blocks.CharBlock(label=_("this"), max_length=300)),
                ("target", blocks.CharBlock(label=_("belongs to"), max_length=300)),
            ]
        ),
        label=_("pairs"),
        min_num=2,
        max_num=9,
    )
    others = blocks.ListBlock(
        blocks.CharBlock(max_length=300),
        label=_("answers to which nothing belongs"),
        default=[],
    )

    class Meta:
        label = _("Match")
        icon = "link"

    def content(self, value: Any) -> Content:
        parts = value["pairs"].bound_blocks
        others = value["others"].bound_blocks
        texts = [(p.id, p.value["target"]) for p in parts]
        texts += [(other.id, other.value) for other in others]
        return {
            "options": [{"key": p.id, "text": p.value["thing"]} for p in parts],
            "targets": [{"key": k, "text": t} for k, t in _targets(texts).values()],
        }

    def right(self, value: Any) -> Answer:
        parts = value["pairs"].bound_blocks
        targets = _targets([(p.id, p.value["target"]) for p in parts])
        return {part.id: targets[part.value["target"]][0] for part in parts}


def _targets(texts: list[tuple[str, str]]) -> dict[str, tuple[str, str]]:
    """By its text each target once, with its key; two things may share a target."""
    found: dict[str, tuple[str, str]] = {}
    for key, text in texts:
        found.setdefault(text, (key_of_target(key), text))
    return found
