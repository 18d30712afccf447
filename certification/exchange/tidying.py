"""A cell of somebody else's file as ours are written. Pure.

Spaces around a value, Dutch days and words, and the numbers by which spreadsheets count
days are no mistakes of whoever sends the file. What could mean two things is left as it
is, and refused where it does not belong.
"""

import datetime
import re
import unicodedata
from typing import Any

from django.utils.translation import gettext as _

from certification.exchange.tables import Formula, Shape
from people.columns import BadValueError, Choice, Code, Column, Day, Number, Text, YesNo

DUTCH_DAY = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\Z")
SHORT_DAY = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2}\Z")
WITH_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]00:00(:00(\.0+)?)?\Z")
SERIAL = re.compile(r"[1-9]\d{4}\Z")
AROUND = "\u200b\u200c\u200d\u2060\ufeff"
"""Signs without a width that come along with copied text."""

TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Signs that turn the direction of the text after them."""

WORDS = {
    "ja": "yes",
    "j": "yes",
    "y": "yes",
    "waar": "yes",
    "true": "yes",
    "1": "yes",
    "nee": "no",
    "n": "no",
    "onwaar": "no",
    "false": "no",
    "0": "no",
    "militair": "military",
    "burger": "civilian",
    "burgermedewerker": "civilian",
    "reservist": "reservist",
    "ingehuurd": "hired",
    "inhuur": "hired",
    "nederlands": "nl",
    "dutch": "nl",
    "engels": "en",
    "english": "en",
    "klassikaal": "classroom",
    "klas": "classroom",
    "praktijk": "practical",
    "praktijkboek": "practice-log",
    "extern": "external",
    "ontheffing": "waiver",
    "vrijstelling": "exemption",
}
"""Words of closed lists as others write them."""


def tidied(text: str, column: Column, shape: Shape, *, exact: bool = False) -> str:
    """The text of a cell as our own files have it, or ``BadValueError``.

    ``exact`` leaves free text as it is, for files that were made here.
    """
    if isinstance(text, Formula):
        message = _("is a formula or an error of the spreadsheet; put in the value.")
        raise BadValueError(message)
    widget = column.widget
    if exact and type(widget) is Text:
        return text
    text = text.strip().strip(AROUND).strip()
    if isinstance(widget, Day):
        return _day(text, shape)
    if isinstance(widget, (YesNo, Choice)):
        return _word(text, widget)
    if isinstance(widget, Code):
        _judge_code(text)
        return text
    if isinstance(widget, Number):
        return text
    text = text.replace("\N{NO-BREAK SPACE}", " ")
    if not text.isprintable():
        _judge_signs(text)
    return text


def _judge_signs(text: str) -> None:
    """No sign that rings, moves or turns the text around it: it reads as something else."""
    for sign in text:
        is_control = unicodedata.category(sign) == "Cc" and sign not in "\t\r\n"
        if is_control or sign in TURNING:
            name = unicodedata.name(sign, f"U+{ord(sign):04X}")
            message = _("holds a sign that nobody sees (%(name)s); take it out.")
            raise BadValueError(message % {"name": name})


def _day(text: str, shape: Shape) -> str:
    if found := DUTCH_DAY.match(text):
        day, _sign, month, year = found.groups()
        return f"{year}-{int(month):02}-{int(day):02}"
    if found := WITH_TIME.match(text):
        return found.group(1)
    if SHORT_DAY.match(text):
        raise BadValueError(_("has a year of two digits; write all four."))
    if SERIAL.match(text):
        if shape.epoch is None:
            message = _("is the number of a spreadsheet for a day; write the day.")
            raise BadValueError(message)
        return (shape.epoch + datetime.timedelta(days=int(text))).isoformat()
    return text


def _word(text: str, widget: Any) -> str:
    word = text.casefold()
    known = {"yes", "no"} if isinstance(widget, YesNo) else {*widget.choices}
    if word in known:
        return word
    return WORDS[word] if WORDS.get(word) in known else text


def _judge_code(text: str) -> None:
    """Say which sign of a code only looks right: nobody sees it."""
    for sign in text:
        if not sign.isascii() and sign != "|":
            name = unicodedata.name(sign, f"U+{ord(sign):04X}")
            message = _(
                "holds %(sign)s (%(name)s), which is no sign of a code; type it."
            )
            raise BadValueError(message % {"sign": repr(sign), "name": name})
