"""More icons in squares of 100 by 100 units: weighing, mending, showing, missing."""

import math

from lms.demo.content.pictures.canvas import (
    DEEP_GREEN,
    GOLD,
    INK,
    LINE,
    MID_GREEN,
    PALE_YELLOW,
    RED,
    SUBTLE,
    WHITE,
    YELLOW,
    Pen,
)

SKIN = "#e2b48c"


def spanner_dark(pen: Pen, ground: str = WHITE) -> None:
    """Mend, on a light ground."""
    pen.line([(30, 70), (66, 34)], 15, SUBTLE)
    pen.circle(70, 30, 20, SUBTLE)
    pen.polygon([(68, 32), (80, 2), (98, 20)], ground)
    pen.line([(71, 29), (80, 20)], 12, ground)
    pen.circle(30, 70, 15, SUBTLE)
    pen.circle(30, 70, 6.5, ground)


def scales(pen: Pen) -> None:
    """Weigh: two scales in balance."""
    pen.line([(50, 16), (50, 86)], 6, INK)
    pen.line([(14, 26), (86, 26)], 6, INK)
    pen.circle(50, 16, 7, GOLD)
    pen.box(30, 84, 70, 92, INK, 4)
    for x in (20, 80):
        pen.line([(x, 27), (x - 14, 60)], 2.5, SUBTLE)
        pen.line([(x, 27), (x + 14, 60)], 2.5, SUBTLE)
        bowl(pen, x, 60, 18)


def bowl(pen: Pen, x: float, y: float, half: float) -> None:
    """The lower half of a circle."""
    around = [math.radians(180 - 6 * n) for n in range(31)]
    pen.polygon(
        [(x + half * math.cos(a), y + half * 0.7 * math.sin(a)) for a in around], GOLD
    )


def plaster(pen: Pen) -> None:
    """A small injury."""
    pen.line([(25, 75), (75, 25)], 30, SKIN)
    pen.polygon([(40, 38), (62, 60), (60, 62), (38, 40)], "#d09a6c")
    pen.polygon([(50, 28), (72, 50), (50, 72), (28, 50)], "#f1d3b5")
    for x, y in ((42, 50), (50, 42), (58, 50), (50, 58)):
        pen.circle(x, y, 3, "#d09a6c")


def hand(pen: Pen, sleeve: str = MID_GREEN) -> None:
    """A hand that reaches for the work."""
    pen.box(0, 44, 30, 72, sleeve, 4)
    pen.blob([(26, 46), (52, 40), (66, 50), (64, 68), (46, 74), (26, 70)], SKIN)
    for y, reach in ((44, 88), (53, 94), (62, 90)):
        pen.line([(54, y + 2), (reach, y)], 8.5, SKIN)
    pen.line([(40, 44), (56, 28)], 9, SKIN)


def broken_bulb(pen: Pen) -> None:
    """A lamp that does not work."""
    for size, fill in ((3, SUBTLE), (0, LINE)):
        pen.circle(50, 43, 24 + size, fill)
        pen.polygon(
            [(30 - size, 57), (70 + size, 57), (60 + size, 75), (40 - size, 75)], fill
        )
    pen.line([(42, 24), (55, 37), (45, 47), (58, 62)], 3.5, INK)
    for top in (74, 81.5):
        pen.box(37, top, 63, top + 6, SUBTLE, 2)
    pen.box(43, 89, 57, 94, SUBTLE, 2)


def telephone(pen: Pen) -> None:
    """Call."""
    pen.box(28, 6, 72, 94, INK, 9)
    pen.box(33, 17, 67, 78, PALE_YELLOW, 2)
    pen.circle(50, 86, 4.2, LINE)
    pen.box(43, 10, 57, 13, SUBTLE, 1.5)
    for radius in (9, 17):
        pen.arc(42, 56, radius, (-80, -10), 4, MID_GREEN)
    pen.circle(42, 56, 4, MID_GREEN)


def calendar(pen: Pen, marked: int = 9) -> None:
    """A day on which something ends."""
    pen.box(10, 16, 90, 92, DEEP_GREEN, 6)
    pen.box(15, 34, 85, 87, WHITE, 3)
    for x in (30, 70):
        pen.line([(x, 8), (x, 24)], 7, SUBTLE)
    for n in range(12):
        row, place = divmod(n, 4)
        fill = RED if n == marked else LINE
        pen.box(21 + 16 * place, 40 + 15 * row, 32 + 16 * place, 51 + 15 * row, fill, 2)


def moon(pen: Pen, ground: str) -> None:
    """Night, or too little sleep."""
    pen.circle(48, 50, 38, YELLOW)
    pen.circle(66, 40, 33, ground)
