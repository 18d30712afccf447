"""The drawings that the exam asks about: two places of work, without words."""

from lms.demo.content.pictures import freight, icons, pictograms
from lms.demo.content.pictures.canvas import (
    DEEP_GREEN,
    INK,
    LINE,
    MID_BLUE,
    MID_GREEN,
    NAVY,
    PALE,
    PALE_BLUE,
    RED,
    SUBTLE,
    WHITE,
    YELLOW,
    Pen,
    sheet,
)

FLOOR, STEEL, BENCH = "#d5dadd", "#8a97a1", "#a9814e"


def grinding() -> Pen:
    """Somebody is about to grind; a can of petrol stands where the sparks will fly."""
    pen = _room()
    _way_out(pen, 150)
    freight.extinguisher(pen.at(330, 330, 150))
    _worker(pen, 545, MID_BLUE)
    _bench(pen, 430, 760)
    _grinder(pen.at(690, 372, 120))
    freight.jerrycan(pen.at(925, 545, 150), RED)
    pictograms.flame(pictograms.diamond(pen.at(925, 562, 74)))
    _toolbox(pen.at(1090, 570, 140))
    return pen


def degreasing() -> Pen:
    """Four measures around the cleaning of parts, from the can to the glove."""
    pen = _room()
    icons.swap(pen.at(190, 500, 250))
    icons.fan(pen.at(615, 190, 330))
    icons.person(pen.at(800, 290, 250), MID_GREEN)
    _bench(pen, 330, 900)
    _part(pen, 560, 394)
    icons.glove(pen.at(800, 372, 120))
    _rota(pen.at(1060, 220, 230))
    return pen


def _room() -> Pen:
    pen = sheet(PALE_BLUE)
    pen.box(0, 560, 1200, 675, FLOOR)
    pen.box(0, 552, 1200, 562, STEEL)
    return pen


def _way_out(pen: Pen, x: float) -> None:
    """A door with a green sign above it, and nothing in front of it."""
    pen.box(x - 82, 190, x + 82, 560, SUBTLE, 4)
    pen.box(x - 70, 202, x + 70, 560, WHITE, 2)
    pen.circle(x + 48, 395, 10, INK)
    pen.box(x - 70, 118, x + 70, 176, MID_GREEN, 6)
    pen.line([(x - 40, 147), (x + 24, 147)], 12, WHITE)
    pen.polygon([(x + 50, 147), (x + 18, 124), (x + 18, 170)], WHITE)


def _worker(pen: Pen, x: float, fill: str) -> None:
    icons.person(pen.at(x, 300, 250), fill)
    pen.box(x - 40, 218, x + 40, 246, NAVY, 12)
    pen.box(x - 34, 223, x + 34, 241, "#dcebf5", 8)


def _bench(pen: Pen, left: float, right: float) -> None:
    pen.box(left, 412, right, 440, BENCH, 4)
    for x in (left + 24, right - 48):
        pen.box(x, 440, x + 24, 562, DEEP_GREEN)


def _grinder(pen: Pen) -> None:
    """An angle grinder from the side, its disc to the right."""
    pen.box(0, 36, 62, 62, NAVY, 12)
    pen.box(54, 30, 78, 68, SUBTLE, 6)
    pen.ellipse(82, 62, 8, 32, INK)
    pen.polygon([(74, 26), (92, 34), (92, 46), (74, 46)], YELLOW)


def _toolbox(pen: Pen) -> None:
    pen.arc(50, 44, 20, (180, 360), 7, INK)
    pen.box(6, 44, 94, 92, MID_BLUE, 5)
    pen.box(6, 56, 94, 62, NAVY)
    pen.box(42, 52, 58, 68, LINE, 3)


def _part(pen: Pen, x: float, y: float) -> None:
    """A gear in a tray."""
    icons.gear(pen.at(x, y - 42, 96))
    pen.box(x - 90, y - 14, x + 90, y + 20, STEEL, 6)


def _rota(pen: Pen) -> None:
    """A board on the wall: who works when."""
    pen.box(0, 0, 100, 100, SUBTLE, 4)
    pen.box(4, 4, 96, 96, PALE, 3)
    icons.shifts(pen.at(50, 50, 82))
