"""What stands in a paint shop: tins, sanders, masks. Flat, in squares of 100 by 100 units."""

from lms.demo.content.pictures import pictograms
from lms.demo.content.pictures.canvas import (
    BLUE,
    GOLD,
    INK,
    MID_BLUE,
    RED,
    SUBTLE,
    WHITE,
    Pen,
    Point,
)

DUST, SKIN, HAIR = "#e3cf62", "#e2b48c", "#4a3524"


def tin(pen: Pen, fill: str) -> None:
    """A tin; a red one bears the torso with the star."""
    pen.box(16, 14, 84, 96, fill, 6)
    pen.box(12, 8, 88, 20, INK, 4)
    if fill == RED:
        pictograms.health_hazard(pictograms.diamond(pen.at(50, 57, 56)))
    else:
        pen.polygon([(50, 34), (37, 60), (63, 60)], WHITE)
        pen.circle(50, 63, 13.5, WHITE)


def sander(pen: Pen) -> None:
    """A hand-held machine, its pad below."""
    pen.box(24, 30, 80, 66, MID_BLUE, 12)
    pen.line([(30, 36), (8, 18)], 14, INK)
    pen.box(34, 16, 66, 34, BLUE, 8)
    pen.box(18, 66, 86, 76, INK, 3)
    pen.box(20, 76, 84, 82, GOLD, 2)


def cap_and_hose(pen: Pen, x: float, y: float) -> None:
    """Extraction at the source: a hose from the machine to the wall."""
    hose: list[Point] = [(x, y + 50), (x + 40, y - 60), (x + 130, y - 90)]
    pen.line([*hose, (x + 180, y - 260)], 34, SUBTLE)
    pen.line([*hose, (x + 180, y - 260)], 20, "#cfd8dd")
    pen.box(x + 120, 20, x + 222, y - 250, SUBTLE, 8)


def mask(pen: Pen) -> None:
    """A half mask with two filters."""
    pen.blob([(50, 10), (80, 40), (70, 82), (50, 92), (30, 82), (20, 40)], SUBTLE)
    pen.circle(50, 64, 12, INK)
    for x in (14, 86):
        pen.circle(x, 60, 16, INK)
        pen.circle(x, 60, 10, GOLD)


def face(pen: Pen, *, beard: bool) -> None:
    """A head from the front, with a half mask."""
    pen.ellipse(50, 44, 27, 35, SKIN)
    pen.polygon([(24, 34), (30, 12), (50, 5), (70, 12), (76, 34), (50, 20)], HAIR)
    for x in (40, 60):
        pen.ellipse(x, 42, 4.4, 3.2, WHITE)
        pen.circle(x, 42, 2, INK)
    if beard:
        outline: list[Point] = [(22, 44), (26, 74), (38, 90), (50, 94), (62, 90)]
        pen.blob([*outline, (74, 74), (78, 44), (66, 56), (50, 58), (34, 56)], HAIR)
    mask(pen.at(50, 64, 42))
    for x in (-1, 1):
        pen.line([(50 + 14 * x, 56), (50 + 27 * x, 46)], 2.4, INK)


def arrow(pen: Pen, start: Point, end: Point, fill: str = SUBTLE) -> None:
    """A way from one point to the other."""
    (x0, y0), (x1, y1) = start, end
    length = max(1.0, ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5)
    across, down = (x1 - x0) / length, (y1 - y0) / length
    foot = (x1 - 26 * across, y1 - 26 * down)
    pen.line([start, foot], 9, fill)
    sides = [
        (foot[0] + side * 18 * down, foot[1] - side * 18 * across) for side in (-1, 1)
    ]
    pen.polygon([sides[0], end, sides[1]], fill)
