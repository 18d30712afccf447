"""How a column of an exchange file is read and written.

A widget turns the text of a cell into a value and back, and says what is wrong with a
text in words that follow the text itself: "'2026-02-30' is not a day of the calendar;
write it as 2026-11-23." Text is data: nothing is stripped, folded or neutralised.
"""

import datetime
import re
from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _
from import_export.fields import Field
from import_export.widgets import Widget

from people.days import ALWAYS, FOREVER

CODE = re.compile(r"[A-Za-z0-9._:\-]+\Z")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
CODE_LENGTH = 64
LARGEST = 2_147_483_647
LONGEST = 99_999
"""The longest stretch of days or months that a rule may ask."""


class BadValueError(ValueError):
    """A text that does not belong in its column; says what is wrong and what to do."""


class Text(Widget):
    """Free text, kept as it is."""

    def __init__(self, max_length: int) -> None:
        super().__init__()
        self.max_length = max_length

    def clean(self, value: str, row: Any = None, **kwargs: Any) -> str:
        if "\0" in value:
            raise BadValueError(_("holds a NUL character; take it out."))
        if not value.isascii():
            self._require_utf_8(value)
        if len(value) > self.max_length:
            raise BadValueError(
                _("is longer than %(limit)d characters; shorten it.")
                % {"limit": self.max_length}
            )
        return value

    @staticmethod
    def _require_utf_8(value: str) -> None:
        try:
            value.encode()
        except UnicodeEncodeError:
            problem = _("is not UTF-8; save the file as UTF-8.")
            raise BadValueError(problem) from None

    def render(self, value: Any, obj: Any = None, **kwargs: Any) -> str:
        return "" if value is None else str(value)


class Email(Text):
    """An e-mail address, or none."""

    def clean(self, value: str, row: Any = None, **kwargs: Any) -> str:
        text = super().clean(value)
        try:
            if text:
                validate_email(text)
        except ValidationError:
            problem = _("is not an e-mail address; write it as name@example.org.")
            raise BadValueError(problem) from None
        return text


class Code(Text):
    """A natural key: the name under which other rows refer to this one."""

    def __init__(self, *, to: Sequence[str] = ()) -> None:
        super().__init__(CODE_LENGTH)
        self.to = tuple(to)
        """The files of which one has this code as its key; none for the key itself."""

    def clean(self, value: str, row: Any = None, **kwargs: Any) -> str:
        text = super().clean(value)
        if text and not CODE.match(text):
            raise BadValueError(
                _("is not a code; use letters, digits and . - _ : without spaces.")
            )
        return text


class Reference(Code):
    """The code of a row of another file."""

    def __init__(self, *to: str) -> None:
        super().__init__(to=to)


class Codes(Code):
    """Codes separated by ``|``, each once."""

    def clean(self, value: str, row: Any = None, **kwargs: Any) -> Any:
        codes = tuple(
            super(Codes, self).clean(code) for code in value.split("|") if value
        )
        if "" in codes:
            raise BadValueError(_("has an empty place; separate codes by a single |."))
        if len(set(codes)) < len(codes):
            raise BadValueError(_("names a code twice; name each once."))
        return codes

    def render(self, value: Any, obj: Any = None, **kwargs: Any) -> str:
        return "|".join(sorted(value or ()))


class Day(Widget):
    """A day of the calendar; an open one is empty."""

    def __init__(self, *, empty: datetime.date | None = None) -> None:
        super().__init__()
        self.empty = empty

    def clean(self, value: str, row: Any = None, **kwargs: Any) -> datetime.date | None:
        if not value:
            return self.empty
        try:
            if DAY.match(value):
                return datetime.date.fromisoformat(value)
        except ValueError:
            pass
        raise BadValueError(_("is not a day of the calendar; write it as 2026-11-23."))

    def render(self, value: Any, obj: Any = None, **kwargs: Any) -> str:
        return "" if value is None or value == self.empty else value.isoformat()


def first_day() -> Day:
    """The first day of a span; empty is always."""
    return Day(empty=ALWAYS)


def last_day() -> Day:
    """The last day of a span; empty is until further notice."""
    return Day(empty=FOREVER)


class Number(Widget):
    """A whole number, not negative."""

    def __init__(
        self, *, empty: int | None = 0, at_least: int = 0, at_most: int = LONGEST
    ) -> None:
        super().__init__()
        self.empty, self.at_least, self.at_most = empty, at_least, at_most

    def clean(self, value: str, row: Any = None, **kwargs: Any) -> int | None:
        if value and not (value.isascii() and value.isdigit()):
            raise BadValueError(_("is not a whole number; write digits only."))
        if len(value) > 20:
            raise BadValueError(_("is too large; at most %d.") % self.at_most)
        number = int(value) if value else self.empty
        if number is None:
            return None
        if number < self.at_least:
            raise BadValueError(_("is too small; at least %d.") % self.at_least)
        if number > self.at_most:
            raise BadValueError(_("is too large; at most %d.") % self.at_most)
        return number

    def render(self, value: Any, obj: Any = None, **kwargs: Any) -> str:
        return "" if value is None else str(value)


class YesNo(Widget):
    """Yes or no; empty is no."""

    def clean(self, value: str, row: Any = None, **kwargs: Any) -> bool:
        if value not in {"", "yes", "no"}:
            raise BadValueError(_("is neither yes nor no; write yes or no."))
        return value == "yes"

    def render(self, value: Any, obj: Any = None, **kwargs: Any) -> str:
        return "yes" if value else "no"


class Choice(Widget):
    """One of a closed list of words."""

    def __init__(self, choices: Sequence[str], *, empty: str = "") -> None:
        super().__init__()
        self.choices, self.empty = tuple(choices), empty

    def clean(self, value: str, row: Any = None, **kwargs: Any) -> str:
        if value and value not in self.choices:
            raise BadValueError(
                _("is not known here; write one of %(choices)s.")
                % {"choices": ", ".join(self.choices)}
            )
        return value or self.empty

    def render(self, value: Any, obj: Any = None, **kwargs: Any) -> str:
        return "" if value is None else str(value)


class Column(Field):
    """A column: where its value lives on a row's object, and how it is written.

    A required column must be there, and none of its cells may be empty.
    """

    def __init__(self, attribute: str, widget: Widget, *, required: bool = False):
        super().__init__(attribute=attribute, widget=widget)
        self.required = required

    def parsed(self, text: str) -> Any:
        """The value of a cell, or ``BadValueError``."""
        if self.required and not text:
            raise BadValueError(_("is missing; fill it in."))
        return self.widget.clean(text)
