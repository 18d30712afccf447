"""GIFT as text: where each question begins and ends, and which signs are signs.

Written after the description of the format that Moodle publishes, kinder in two things:
an empty line between braces ends nothing, and a name on a new line begins a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from courses.question_files.findings import NotTakenError

ESCAPED = {
    "\\:": "\ufdd0",
    "\\#": "\ufdd1",
    "\\=": "\ufdd2",
    "\\{": "\ufdd3",
    "\\}": "\ufdd4",
    "\\~": "\ufdd5",
    "\\n": "\ufdd6",
    "\\\\": "\ufdd7",
}
MEANT = {
    ord(sign): "\n" if escape == "\\n" else escape[1]
    for escape, sign in ESCAPED.items()
}
ESCAPE = re.compile(r"\\[:#={}~n\\]")
CATEGORY = re.compile(r"\$CATEGORY:(.*)$", re.IGNORECASE)
MOST_LINES = 400_000
LINE_END = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, slots=True)
class Block:
    """One question as it is written, its escaped signs put away, and what is said above it."""

    line: int
    text: str
    comment: str
    category: str


def put_away(text: str) -> str:
    """Escaped signs as signs that no file holds, so that what remains means something."""
    if "\\" not in text:
        return text
    return ESCAPE.sub(lambda found: ESCAPED[found[0]], text)


def put_back(text: str) -> str:
    """The signs themselves."""
    return text.translate(MEANT)


def blocks(text: str) -> Iterator[Block]:
    """The questions of a file in their order, each with the category it stands in."""
    lines = [line.strip() for line in LINE_END.split(text, MOST_LINES)]
    if len(lines) > MOST_LINES:
        raise NotTakenError(
            _("The file has more than %(most)d lines.") % {"most": MOST_LINES},
            _("Export fewer categories at a time."),
        )
    closes = _closed_ahead(lines)
    gathered = _Gathered()
    for number, line in enumerate(lines):
        said = put_away(line)
        if category := CATEGORY.match(line):
            yield from gathered.taken()
            gathered.category = category[1].strip()
        elif line.startswith("//"):
            gathered.comment.append(line[2:])
        elif not said:
            if not (gathered.is_open and closes[number]):
                yield from gathered.taken()
            else:
                gathered.lines.append("")
        else:
            if said.startswith("::") and gathered.is_closed:
                yield from gathered.taken()
            gathered.add(said, number + 1)
    yield from gathered.taken()


def _closed_ahead(lines: list[str]) -> list[bool]:
    """For every line, whether the next brace from there on closes."""
    ahead: list[bool] = []
    closes = False
    for line in reversed(lines):
        has_none = line.startswith("//") or not ("{" in line or "}" in line)
        braces = [] if has_none else re.findall("[{}]", put_away(line))
        closes = braces[0] == "}" if braces else closes
        ahead.append(closes)
    return ahead[::-1]


class _Gathered:
    """The lines of the question that is being read."""

    def __init__(self) -> None:
        self.category = ""
        self._begin()

    def _begin(self) -> None:
        self.lines: list[str] = []
        self.comment: list[str] = []
        self.line = 0
        self._brace = ""

    @property
    def is_open(self) -> bool:
        return self._brace == "{"

    @property
    def is_closed(self) -> bool:
        return self._brace == "}"

    def add(self, line: str, number: int) -> None:
        self.line = self.line or number
        self.lines.append(line)
        last = max(line.rfind("{"), line.rfind("}"))
        self._brace = line[last] if last >= 0 else self._brace

    def taken(self) -> Iterator[Block]:
        """The question, if there is one; the next begins."""
        if self.lines:
            text, comment = "\n".join(self.lines), "\n".join(self.comment)
            yield Block(self.line, text, comment, self.category)
        self._begin()
