"""A document that a course was given in words, as a PDF on A4."""

from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from exports.fonts import BOLD, PLAIN, broken, load_fonts
from lms.demo.content.papers import Document

WIDTH, HEIGHT = A4
MARGIN, LEADING = 56.0, 14.5
ROOM = WIDTH - 2 * MARGIN


def typeset(written: Document) -> bytes:
    """Its title, and every section with its lines; the same bytes every time."""
    load_fonts()
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, lang=written.language, invariant=True)
    canvas.setTitle(written.title)
    down = _written(canvas, written.title, BOLD, 15, HEIGHT - MARGIN)
    for section in written.sections:
        down = _written(canvas, section.title, BOLD, 11, down - 10)
        for line in section.lines:
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
