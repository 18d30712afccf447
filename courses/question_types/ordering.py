"""Putting things in order."""

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


class Ordering(QuestionType):
    """Options that have an order. An answer is the list of their keys in that order."""

    kind = "ordering"
    label = gettext_lazy("put in order")
    public = frozenset({"options"})

    def refuse(self, content: Content, right: Answer) -> None:
        keys = [option["key"] for option in content["options"]]
        if len(keys) < 2:
            raise ValidationError(_("Write at least two things to put in order."))
        if sorted(right) != sorted(keys):
            raise ValidationError(_("Everything has one place in the order."))

    def draw(self, content: Content, dealer: Dealer) -> Drawn:
        return pairs([option["key"] for option in content["options"]], dealer)

    def read(self, drawn: Drawn, given: Given) -> Answer:
        """Every thing has its place, and every place is given once."""
        placed = {first(given, f"place-{handle}"): key for handle, key in drawn}
        wanted = [str(place) for place in range(1, len(drawn) + 1)]
        if placed.keys() != set(wanted):
            raise ValidationError(_("Give everything a place of its own."))
        return [placed[place] for place in wanted]

    def is_right(self, right: Answer, answer: Answer) -> bool:
        return bool(answer == right)

    def fields(
        self, content: Content, drawn: Drawn, answer: Answer | None
    ) -> dict[str, Any]:
        said = words(content["options"])
        place = {key: number for number, key in enumerate(answer or (), start=1)}
        return {
            "places": range(1, len(drawn) + 1),
            "things": [
                {"handle": handle, "text": said[key], "place": place.get(key)}
                for handle, key in drawn
            ],
        }

    def part_by_part(
        self, fields: Mapping[str, Any], drawn: Drawn, right: Answer, answer: Answer
    ) -> dict[str, Any]:
        """A thing is right where its place is, wherever the others are."""
        placed = set(enumerate(answer)) & set(enumerate(right))
        there = {key for _place, key in placed}
        return told_apart(fields, "things", {h: key in there for h, key in drawn})

    def again(self, fields: Mapping[str, Any], given: Given) -> dict[str, Any]:
        placed = {str(place): place for place in fields["places"]}
        things = [
            {**thing, "place": placed.get(first(given, f"place-{thing['handle']}"))}
            for thing in fields["things"]
        ]
        return {**fields, "things": things}

    def told(self, content: Content, answer: Answer) -> tuple[str, ...]:
        said = words(content["options"])
        return tuple(f"{n}. {said[key]}" for n, key in enumerate(answer, start=1))
