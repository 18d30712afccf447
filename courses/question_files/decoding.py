"""From the bytes of a question file to its text."""

from __future__ import annotations

import codecs
import re

from django.utils.translation import gettext as _

from courses.question_files.findings import NotTakenError

LARGEST = 10_000_000
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
DECLARED = re.compile(
    rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']"""
)
DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,300}\?>")
TEXT_ENCODINGS = ("ascii", "iso8859", "cp", "utf", "mac", "koi8", "latin", "windows")
NO_TEXT = (b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"\x89PNG")
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\ufdd0-\ufdef\ufeff\ufffe\uffff\ud800-\udfff]"
)
"""What is in no text on purpose: control signs, half pairs, marks of byte order."""


def decoded(data: bytes) -> tuple[str, bool]:
    """The text of a file, and whether its encoding had to be guessed.

    It is read by its mark, by what it declares, as UTF-8, or else as Windows text. Raises ``NotTakenError`` where it is too large or no text.
    """
    if len(data) > LARGEST:
        what = _("The file is larger than %(megabytes)d MB.")
        raise NotTakenError(
            what % {"megabytes": LARGEST // 1_000_000},
            _("Export fewer categories at a time, and without pictures."),
        )
    text = _marked(data) or _declared(data) or _as_utf8(data)
    is_guess = text is None
    text = data.decode("cp1252", errors="replace") if text is None else text
    if data.startswith(NO_TEXT) or text.count("\x00") > 2:
        raise NotTakenError(
            _("The file is no text."), _("Choose a GIFT file or a Moodle XML file.")
        )
    text = DECLARATION.sub(_only_its_lines, text.lstrip("\ufeff"), count=1)
    return FORBIDDEN.sub("", text), is_guess


def _marked(data: bytes) -> str | None:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    if data[1:2] == b"\x00" and data[:1] != b"\x00":
        return data.decode("utf-16-le", errors="replace")
    if data[:1] == b"\x00" and data[1:2] != b"\x00":
        return data.decode("utf-16-be", errors="replace")
    return None


def _declared(data: bytes) -> str | None:
    """As the XML says it is, if it is."""
    found = DECLARED.match(data)
    if found is None:
        return None
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
        if not name.startswith(TEXT_ENCODINGS) or name.startswith(("utf-16", "utf-32")):
            return None
        return data.decode(name)
    except (LookupError, UnicodeDecodeError):
        return None


def _only_its_lines(declaration: re.Match[str]) -> str:
    return "\n" * declaration[0].count("\n")


def _as_utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None
