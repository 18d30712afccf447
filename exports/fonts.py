"""Our own letters on paper, and how much room a text takes in them."""

import re
from functools import cache, lru_cache

from django.contrib.staticfiles import finders
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

PLAIN, BOLD = "Paper", "Paper-Bold"
FILES = {
    PLAIN: "lms/fonts/DejaVuSans.ttf",
    BOLD: "lms/fonts/DejaVuSans-Bold.ttf",
}
NO_BREAK = "\u00a0"
BETWEEN = re.compile(rf"[^\S{NO_BREAK}]+")


@cache
def load_fonts() -> None:
    """Make the letters known, once."""
    for name, path in FILES.items():
        pdfmetrics.registerFont(TTFont(name, finders.find(path)))


@lru_cache(maxsize=50_000)
def width_of(text: str, font: str, size: float) -> float:
    """In points."""
    return float(pdfmetrics.stringWidth(text, font, size))


@lru_cache(maxsize=50_000)
def broken(text: str, font: str, size: float, room: float) -> tuple[str, ...]:
    """The text in lines that fit: between words, within a word where one is too long.

    A no-break space holds words together; it is written as any other space.
    """
    lines: list[str] = []
    line = ""
    for held in BETWEEN.split(text.strip()):
        word = held.replace(NO_BREAK, " ")
        longer = f"{line} {word}" if line else word
        if width_of(longer, font, size) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = _pieces(word, font, size, room)
        lines.extend(full)
    return (*lines, line) if line or not lines else tuple(lines)


def _pieces(word: str, font: str, size: float, room: float) -> list[str]:
    pieces = [""]
    for sign in word:
        if pieces[-1] and width_of(pieces[-1] + sign, font, size) > room:
            pieces.append("")
        pieces[-1] += sign
    return pieces
