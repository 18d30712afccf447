"""A number with its unit, right within a tolerance, reckoned exactly."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
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

WRITTEN = re.compile(r"[+-]?[0-9]{1,12}([.,][0-9]{1,12})?")
THOUSANDS = re.compile(r"([+-]?[1-9][0-9]{0,2})[.,]([0-9]{3})")
"""What is a thousand to one reader and one with decimals to another."""


def number(written: object) -> Decimal | None:
    """A number as people write it, with a comma or a point before the decimals."""
    if not isinstance(written, str) or not WRITTEN.fullmatch(written.strip()):
        return None
    return Decimal(written.strip().replace(",", "."))


def _shortest(written: str) -> str:
    """The same number with decimals that nobody takes for a thousand."""
    if not written.endswith("0"):
        return f"{written}0"
    return written.rstrip("0").rstrip(".,")


class Numeric(QuestionType):
    """Content: ``unit``. Right: ``{"value", "tolerance"}``, both written as numbers."""

    kind = "numeric"
    label = gettext_lazy("a number")
    public = frozenset({"unit"})

    def refuse(self, content: Content, right: Answer) -> None:
        if number(right.get("value")) is None:
            raise ValidationError(_("Write the right answer as a number."))
        tolerance = number(right.get("tolerance", "0"))
        if tolerance is None or tolerance < 0:
            raise ValidationError(_("Write the tolerance as a number, nought or more."))

    def draw(self, content: Content, dealer: Dealer) -> Drawn:
        return []

    def read(self, drawn: Drawn, given: Given) -> Answer:
        written = first(given, "number").strip()
        if number(written) is None:
            raise ValidationError(_("Write a number, such as 12 or 0.5."))
        if parts := THOUSANDS.fullmatch(written):
            two_ways = _(
                "%(written)s can be read in two ways. Write %(whole)s, or %(exact)s."
            )
            said = {"whole": parts[1] + parts[2], "exact": _shortest(written)}
            raise ValidationError(two_ways % {"written": written, **said})
        return written

    def is_right(self, right: Answer, answer: Answer) -> bool:
        value, said = number(right["value"]), number(answer)
        tolerance = number(right.get("tolerance", "0"))
        if value is None or said is None or tolerance is None:
            return False
        return abs(said - value) <= tolerance

    def fields(
        self, content: Content, drawn: Drawn, answer: Answer | None
    ) -> dict[str, Any]:
        return {"unit": content.get("unit", ""), "number": answer or ""}

    def again(self, fields: Mapping[str, Any], given: Given) -> dict[str, Any]:
        return {**fields, "number": first(given, "number")}

    def told(self, content: Content, answer: Answer) -> tuple[str, ...]:
        return (f"{answer} {content.get('unit', '')}".strip(),)

    def told_right(self, content: Content, right: Answer) -> tuple[str, ...]:
        (said,) = self.told(content, right["value"])
        tolerance = number(right.get("tolerance", "0"))
        return (f"{said} (± {right['tolerance']})" if tolerance else said,)
