"""A paper of headed sections, as a PDF on A4."""

from collections.abc import Iterable
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from exports.fonts import BOLD, PLAIN, broken, load_fonts

WIDTH, HEIGHT = A4
MARGIN, LEADING = 56.0, 14.5
ROOM = WIDTH - 2 * MARGIN


def leaflet(
    title: str, sections: Iterable[tuple[str, Iterable[str]]], *, language: str
) -> bytes:
    """Its title, and every section with its lines; the same bytes every time."""
    load_fonts()
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, lang=language, invariant=True)
    canvas.setTitle(title)
    down = _written(canvas, title, BOLD, 15, HEIGHT - MARGIN)
    for heading, lines in sections:
        down = _written(canvas, heading, BOLD, 11, down - 10)
        for line in lines:
            down = _written(canvas, line, PLAIN, 9.5, down)
    canvas.save()
    return out.getvalue()


def _written(canvas: Canvas, text: str, font: str, size: float, down: float) -> float:
    """Write a paragraph from this height; the height below it."""
    for line in broken(text, font, size, ROOM):
        if down < MARGIN:
            canvas.showPage()
            down = HEIGHT - MARGIN
        canvas.setFont(font, size)
        canvas.drawString(MARGIN, down, line)
        down -= LEADING + (size - 9.5)
    return down
