"""A report on A4, landscape: heads repeated, pages counted, wide tables over more pages.

The pages are drawn, not typeset: a typesetter of HTML needs minutes for what takes
seconds here, and cannot part a table that is too wide (decision 0046).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from math import ceil
from statistics import mean
from typing import IO, NamedTuple

from django.utils.translation import get_language
from django.utils.translation import gettext as _
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from exports.fonts import BOLD, NO_BREAK, PLAIN, broken, load_fonts, width_of
from exports.grids import (
    LEADING,
    PADDING,
    SIZE,
    Grid,
    Written,
    WrittenRow,
    grids,
    written_row,
)
from exports.tables import Report, Table

WIDTH, HEIGHT = landscape(A4)
MARGIN = 28.0
ROOM = WIDTH - 2 * MARGIN
SAMPLE = 50
SHORT = 60
"""So many characters of a fact stay together at the foot of a page."""
TOP, BOTTOM = HEIGHT - MARGIN - 20, MARGIN + 26
QUIET, SHADE, RULE = (0.27, 0.33, 0.38), (0.89, 0.91, 0.92), (0.6, 0.65, 0.7)


class Text(NamedTuple):
    """A line of text at a place on a page."""

    x: float
    y: float
    text: str
    font: str = PLAIN
    size: float = SIZE
    is_quiet: bool = False


@dataclass(slots=True)
class Page:
    """What is drawn on one page, and how far down it is filled."""

    y: float = TOP
    texts: list[Text] = field(default_factory=list)
    shades: list[tuple[float, float, float, float]] = field(default_factory=list)
    rules: list[tuple[float, float, float]] = field(default_factory=list)


def write_paper(report: Report, out: IO[bytes]) -> None:
    """The report as a PDF document."""
    load_fonts()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT), lang=get_language() or "nl")
    canvas.setTitle(report.title)
    canvas.setCreator("Bekwaam")
    pages = laid_out(report)
    for number, page in enumerate(pages, 1):
        _draw(canvas, page, report, _page_of(number, len(pages)))
        canvas.showPage()
    canvas.save()


def laid_out(report: Report) -> list[Page]:
    """The pages: what was asked and what the words mean, and then the tables."""
    load_fonts()
    pages = [_opening(report)]
    for table in report.tables:
        _lay(table, pages)
    return pages


def about_pages(table: Table, rows: int) -> int:
    """How many pages a table of so many rows takes, judged by the first of them."""
    load_fonts()
    found = grids(table, ROOM)
    head = written_row(table.head, table, found, bold=True)
    first = islice(table.rows, SAMPLE)
    heights = [written_row(row, table, found).height for row in first] or [LEADING]
    return len(found) * ceil(rows / max(1, _room(Page(), head) // mean(heights)))


def _page_of(number: int, total: int) -> str:
    return _("Page %(number)s of %(total)s") % {"number": number, "total": total}


# --- the opening: two columns ---------------------------------------------------


def _opening(report: Report) -> Page:
    page = Page()
    page.texts.append(Text(MARGIN, page.y - 14, report.title, BOLD, 15))
    top, half = page.y - 34, ROOM / 2
    ends = [
        _pairs(page, pairs, MARGIN + place * half, top, half - 12)
        for place, pairs in enumerate((report.asked, report.definitions))
    ]
    page.y = min(ends) - 8
    return page


def _pairs(
    page: Page, pairs: Sequence[tuple[str, str]], x: float, y: float, room: float
) -> float:
    """Words and what stands for them, below each other; where they end."""
    label = 110.0
    for word, meaning in pairs:
        names = broken(word, BOLD, SIZE, label - 6)
        lines = broken(meaning, PLAIN, SIZE, room - label)
        for place, name in enumerate(names):
            page.texts.append(Text(x, y - place * LEADING, name, BOLD))
        for place, line in enumerate(lines):
            page.texts.append(Text(x + label, y - place * LEADING, line))
        y -= max(len(names), len(lines)) * LEADING + 2
    return y


# --- tables ---------------------------------------------------------------------


def _lay(table: Table, pages: list[Page]) -> None:
    found = grids(table, ROOM)
    head = written_row(table.head, table, found, bold=True)
    waiting: list[WrittenRow] = []
    room, whole = _room(pages[-1], head), _room(Page(), head)
    if room < (whole / 2 if len(found) > 1 else 6 * LEADING):
        room = whole
        pages.append(Page())
    for row in _written_rows(table, found):
        if waiting and row.height > room:
            _put(table, found, head, waiting, pages)
            waiting, room = [], _room(Page(), head)
            pages.append(Page())
        waiting.append(row)
        room -= row.height
    _put(table, found, head, waiting, pages)


def _written_rows(table: Table, found: Sequence[Grid]) -> Iterator[WrittenRow]:
    for row in table.rows:
        yield written_row(row, table, found)
    for total in table.totals:
        yield written_row(total, table, found, bold=True)


def _room(page: Page, head: WrittenRow) -> float:
    return page.y - BOTTOM - 24 - head.height


def _put(
    table: Table,
    found: Sequence[Grid],
    head: WrittenRow,
    rows: Sequence[WrittenRow],
    pages: list[Page],
) -> None:
    """The same rows on one page for every grid, beside each other."""
    for part, grid in enumerate(found):
        if part:
            pages.append(Page())
        page = pages[-1]
        page.y -= 16
        page.texts.append(Text(MARGIN, page.y, _caption(table, found, part), BOLD, 9))
        page.y -= 6
        _put_row(page, grid, head.parts[part], head.height, is_head=True)
        for row in rows:
            _put_row(page, grid, row.parts[part], row.height)


def _caption(table: Table, found: Sequence[Grid], part: int) -> str:
    if len(found) == 1:
        return table.title
    told = {"title": table.title, "part": part + 1, "parts": len(found)}
    return _("%(title)s (part %(part)s of %(parts)s)") % told


def _put_row(
    page: Page,
    grid: Grid,
    cells: Sequence[Written],
    height: float,
    *,
    is_head: bool = False,
) -> None:
    bottom = page.y - height
    if is_head:
        page.shades.append((MARGIN, bottom, sum(grid.widths), height))
    x = MARGIN
    for cell, width, is_number in zip(cells, grid.widths, grid.numbers, strict=True):
        y = page.y - PADDING - SIZE
        for text, font, is_quiet in cell:
            room = width - 2 * PADDING - width_of(text, font, SIZE) if is_number else 0
            at = x + PADDING + room
            page.texts.append(Text(at, y, text, font, SIZE, is_quiet))
            y -= LEADING
        x += width
    page.rules.append((MARGIN, bottom, sum(grid.widths)))
    page.y = bottom


# --- drawing --------------------------------------------------------------------


def _draw(canvas: Canvas, page: Page, report: Report, number: str) -> None:
    canvas.setFillColorRGB(*SHADE)
    for shade in page.shades:
        canvas.rect(*shade, stroke=0, fill=1)
    canvas.setStrokeColorRGB(*RULE)
    canvas.setLineWidth(0.4)
    for x, y, width in [
        *page.rules,
        (MARGIN, TOP + 6, ROOM),
        (MARGIN, BOTTOM - 6, ROOM),
    ]:
        canvas.line(x, y, x + width, y)
    for text in [*page.texts, *_edges(report)]:
        canvas.setFillColorRGB(*(QUIET if text.is_quiet else (0, 0, 0)))
        canvas.setFont(text.font, text.size)
        canvas.drawString(text.x, text.y, text.text)
    canvas.setFont(PLAIN, SIZE)
    canvas.drawRightString(WIDTH - MARGIN, TOP + 12, number)


def _edges(report: Report) -> Iterator[Text]:
    """What stands on every page: what it is, and what was asked."""
    yield Text(MARGIN, TOP + 12, report.title, BOLD)
    facts = (f"{word}: {answer}" for word, answer in report.asked)
    question = " · ".join(map(_held, facts))
    for place, line in enumerate(broken(question, PLAIN, 6, ROOM)[:3]):
        yield Text(MARGIN, BOTTOM - 14 - place * 7.5, line, PLAIN, 6, True)


def _held(fact: str) -> str:
    """A short fact stays on one line."""
    return fact.replace(" ", NO_BREAK) if len(fact) <= SHORT else fact
