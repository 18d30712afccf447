"""A text with gaps to fill in."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from itertools import zip_longest
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
    told_apart,
)

LONGEST = 100


def plain(written: str) -> str:
    """What counts of a word: not its capitals, its spaces or the way it is encoded."""
    return " ".join(unicodedata.normalize("NFKC", written).casefold().split())


def fits(word: object, accepted: Iterable[str]) -> bool:
    """Whether a word is one of those that may be written in a gap."""
    return isinstance(word, str) and plain(word) in map(plain, accepted)


class Blanks(QuestionType):
    """Content: ``parts``, the text around the gaps. An answer is a list of words.

    Right is a list with, for each gap, all that may be written there.
    """

    kind = "blanks"
    label = gettext_lazy("fill in the blanks")
    public = frozenset({"parts"})

    def refuse(self, content: Content, right: Answer) -> None:
        gaps = len(content["parts"]) - 1
        if gaps < 1:
            raise ValidationError(_("Mark at least one gap in the text."))
        if len(right) != gaps or not all(map(any, right)):
            raise ValidationError(_("Say for every gap what may be written there."))

    def draw(self, content: Content, dealer: Dealer) -> Drawn:
        return [f"gap-{number}" for number in range(1, len(content["parts"]))]

    def read(self, drawn: Drawn, given: Given) -> Answer:
        sent = (first(given, name) for name in drawn)
        written = [word.replace("\x00", "").strip() for word in sent]
        if not all(map(plain, written)):
            raise ValidationError(_("Fill in every gap."))
        if any(len(word) > LONGEST for word in written):
            raise ValidationError(_("Write a few words at most in a gap."))
        return written

    def is_right(self, right: Answer, answer: Answer) -> bool:
        if not isinstance(answer, list) or len(answer) != len(right):
            return False
        return all(map(fits, answer, right))

    def fields(
        self, content: Content, drawn: Drawn, answer: Answer | None
    ) -> dict[str, Any]:
        before, *rest = content["parts"]
        written = answer if answer and len(answer) == len(drawn) else [""] * len(drawn)
        return {
            "before": before,
            "gaps": [
                {"handle": name, "number": number, "written": word, "after": after}
                for number, (name, word, after) in enumerate(
                    zip(drawn, written, rest, strict=True), start=1
                )
            ],
        }

    def part_by_part(
        self, fields: Mapping[str, Any], drawn: Drawn, right: Answer, answer: Answer
    ) -> dict[str, Any]:
        """Of a text that has other gaps by now there is nothing to say."""
        if len(answer) != len(drawn):
            return dict(fields)
        is_right = dict(zip(drawn, map(fits, answer, right), strict=True))
        return told_apart(fields, "gaps", is_right)

    def again(self, fields: Mapping[str, Any], given: Given) -> dict[str, Any]:
        gaps = [
            {**gap, "written": first(given, gap["handle"])} for gap in fields["gaps"]
        ]
        return {**fields, "gaps": gaps}

    def told(self, content: Content, answer: Answer) -> tuple[str, ...]:
        parts = zip_longest(content["parts"], answer, fillvalue="")
        return ("".join(f"{part}{word}" for part, word in parts),)

    def told_right(self, content: Content, right: Answer) -> tuple[str, ...]:
        return self.told(content, [" / ".join(accepted) for accepted in right])
