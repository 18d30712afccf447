"""Saying what belongs to what, in words or on a picture."""

from __future__ import annotations

from collections.abc import Mapping
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
    pairs,
    told_apart,
    words,
)
from courses.question_types.places import letter, marked, refuse_unplaced

LONGEST = 24
"""Of a longer answer a closed list on a telephone shows the beginning only."""


class Matching(QuestionType):
    """``options`` that each have a target; there may be targets to which none belongs.

    An answer is the target's key by the option's key.
    """

    kind = "matching"
    label = gettext_lazy("match")
    public = frozenset({"options", "targets"})

    def refuse(self, content: Content, right: Answer) -> None:
        keys = [option["key"] for option in content["options"]]
        targets = {target["key"] for target in content["targets"]}
        if len(keys) < 2 or len(targets) < 2:
            raise ValidationError(_("Write at least two pairs."))
        if sorted(right) != sorted(keys) or not set(right.values()) <= targets:
            raise ValidationError(_("Everything belongs to one of the answers."))

    def draw(self, content: Content, dealer: Dealer) -> Drawn:
        return {
            part: pairs([one["key"] for one in content[part]], dealer)
            for part in ("options", "targets")
        }

    def read(self, drawn: Drawn, given: Given) -> Answer:
        behind = dict(drawn["targets"])
        chosen = {
            key: behind.get(first(given, f"match-{handle}"))
            for handle, key in drawn["options"]
        }
        if None in chosen.values():
            raise ValidationError(_("Choose an answer for each of them."))
        return chosen

    def is_right(self, right: Answer, answer: Answer) -> bool:
        return bool(answer == right)

    def fields(
        self, content: Content, drawn: Drawn, answer: Answer | None
    ) -> dict[str, Any]:
        said, targets = words(content["options"]), words(content["targets"])
        handle_of = {key: handle for handle, key in drawn["targets"]}
        chosen = answer or {}
        return {
            "things": [
                {
                    "handle": handle,
                    "text": said[key],
                    "chosen": handle_of.get(chosen.get(key, "")),
                }
                for handle, key in drawn["options"]
            ],
            "targets": [
                {"handle": handle, "name": self.name(place), "text": targets[key]}
                for place, (handle, key) in enumerate(drawn["targets"])
            ],
            "is_named": any(len(text) > LONGEST for text in targets.values()),
        }

    def name(self, place: int) -> str:
        """What an answer is called where all of them are read first."""
        return letter(place)

    def part_by_part(
        self, fields: Mapping[str, Any], drawn: Drawn, right: Answer, answer: Answer
    ) -> dict[str, Any]:
        is_right = {h: answer.get(key) == right[key] for h, key in drawn["options"]}
        return told_apart(fields, "things", is_right)

    def again(self, fields: Mapping[str, Any], given: Given) -> dict[str, Any]:
        things = [
            {**thing, "chosen": first(given, f"match-{thing['handle']}")}
            for thing in fields["things"]
        ]
        return {**fields, "things": things}

    def told(self, content: Content, answer: Answer) -> tuple[str, ...]:
        said, targets = words(content["options"]), words(content["targets"])
        return tuple(f"{said[key]} → {targets[answer[key]]}" for key in said)


class Labels(Matching):
    """Names for the marked places of a picture: matching with its places as options.

    Each option has the letter of its place as text.
    """

    kind = "labels"
    label = gettext_lazy("label a picture")
    public = frozenset({"options", "targets", "picture", "places"})

    def refuse(self, content: Content, right: Answer) -> None:
        super().refuse(content, right)
        refuse_unplaced(content)

    def draw(self, content: Content, dealer: Dealer) -> Drawn:
        """Letters stay in their order; only the names are shuffled."""
        return {
            "options": [
                [dealer.handle(one["key"]), one["key"]] for one in content["options"]
            ],
            "targets": pairs([one["key"] for one in content["targets"]], dealer),
        }

    def name(self, place: int) -> str:
        """A number: letters are what the places in the picture have."""
        return str(place + 1)

    def fields(
        self, content: Content, drawn: Drawn, answer: Answer | None
    ) -> dict[str, Any]:
        return {**super().fields(content, drawn, answer), **marked(content)}
