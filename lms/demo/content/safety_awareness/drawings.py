"""The drawings of the course: one for each lesson, without words, made by our own code."""

import math
from collections.abc import Callable

from lms.demo.content.pictures import icons, pictograms
from lms.demo.content.pictures.canvas import (
    BLUE,
    DEEP_GREEN,
    GREEN,
    HEIGHT,
    INK,
    MID_BLUE,
    MID_GREEN,
    PALE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_RED,
    PALE_YELLOW,
    SOFT_GREEN,
    WHITE,
    WIDTH,
    Pen,
    Point,
    sheet,
)

Sign = Callable[[Pen], None]


def care() -> Pen:
    """Employer and employee around one shield."""
    pen = sheet(PALE_GREEN)
    tasks = (
        (190, (icons.clipboard, icons.lesson_board, icons.gear)),
        (1010, (icons.eye, icons.helmet, icons.megaphone)),
    )
    for x, signs in tasks:
        for y, sign in zip((125, 338, 551), signs, strict=True):
            _medallion(pen, x, y, sign)
    pen.circle(600, 338, 262, MID_GREEN)
    pen.circle(600, 338, 253, WHITE)
    for size, fill in ((400, DEEP_GREEN), (364, WHITE), (340, GREEN)):
        icons.shield(pen.at(600, 343, size), fill)
    icons.tick(pen.at(600, 335, 260))
    return pen


def _medallion(pen: Pen, x: float, y: float, icon: Sign) -> None:
    pen.line([(x, y), (600, 338)], 9, MID_GREEN)
    pen.circle(x, y, 98, MID_GREEN)
    pen.circle(x, y, 89, WHITE)
    icon(pen.at(x, y, 122))


def staircase() -> Pen:
    """The hierarchy of controls: the highest step works best."""
    pen = sheet(PALE)
    shades = (GREEN, MID_GREEN, "#6fa38f", SOFT_GREEN)
    signs = (icons.swap, icons.fan, icons.shifts, icons.glove)
    for n, (shade, sign) in enumerate(zip(shades, signs, strict=True)):
        left, top = 80 + 260 * n, 254 + 82 * n
        middle = left + 130
        pen.box(left, top, left + 260, 628, shade)
        pen.box(left, top, left + 260, top + 12, DEEP_GREEN)
        pen.circle(middle, top + 68, 37, WHITE)
        pen.numeral(middle, top + 68, n + 1, 42, DEEP_GREEN)
        pen.circle(middle, top - 112, 106, shade)
        pen.circle(middle, top - 112, 98, WHITE)
        sign(pen.at(middle, top - 112, 138))
    pen.box(40, 628, 1160, 637, INK, 4)
    return pen


def lmra() -> Pen:
    """Five steps in a row, and the way back when something changes."""
    pen = sheet(PALE_BLUE)
    pen.line([(1070, 300), (1070, 560), (130, 560), (130, 478)], 12, MID_BLUE)
    pen.polygon([(130, 446), (153, 488), (107, 488)], MID_BLUE)
    pen.circle(600, 560, 66, MID_BLUE)
    pen.circle(600, 560, 58, WHITE)
    icons.again(pen.at(600, 560, 84))
    grounds = (PALE_RED, WHITE, PALE_YELLOW, GREEN, MID_GREEN)
    signs: tuple[Sign, ...] = (
        icons.stop_sign,
        icons.eye,
        icons.bulb,
        icons.spanner,
        icons.tick,
    )
    pen.line([(130, 217), (1070, 217)], 14, BLUE)
    for n, (ground, sign) in enumerate(zip(grounds, signs, strict=True)):
        x = 130 + 235 * n
        pen.circle(x, 217, 106, BLUE)
        pen.circle(x, 217, 97, ground)
        sign(pen.at(x, 217, 146))
        pen.circle(x, 384, 39, WHITE)
        pen.circle(x, 384, 35, BLUE)
        pen.numeral(x, 384, n + 1, 40, WHITE)
    return pen


def hazard_pictograms() -> Pen:
    """The nine pictograms, five above four."""
    pen = sheet(PALE)
    for n, sign in enumerate(pictograms.ALL):
        row, place = divmod(n, 5)
        x = 136 + 232 * place + 116 * row
        sign(pictograms.diamond(pen.at(x, 210 + 256 * row, 230)))
    return pen


def iceberg() -> Pen:
    """What is seen and what is not."""
    pen = sheet(PALE_BLUE)
    pen.circle(1010, 110, 52, "#ffdd33")
    for level, fill in ((206, "#7fb2e0"), (213, MID_BLUE), (420, BLUE)):
        pen.polygon(_water(level), fill)
    pen.polygon(_BELOW, "#a9cbe9")
    pen.polygon(_BELOW_SHADE, "#8bb6de")
    pen.polygon(_ABOVE, WHITE)
    pen.polygon(_ABOVE_SHADE, "#d5e3f3")
    icons.cross(pen.at(590, 160, 78))
    for x, y in _SIGNALS:
        icons.warning(pen.at(x, y, 74))
    return pen


_ABOVE = [
    (440, 215),
    (486, 148),
    (520, 132),
    (556, 62),
    (604, 34),
    (640, 84),
    (684, 118),
    (704, 166),
    (760, 215),
]
_ABOVE_SHADE = [
    (604, 34),
    (640, 84),
    (684, 118),
    (704, 166),
    (760, 215),
    (664, 215),
    (640, 150),
]
_BELOW = [
    (440, 215), (330, 268), (262, 350), (300, 430), (352, 520), (448, 588), (560, 648), (664, 622), (782, 560),
    (872, 468), (930, 372), (884, 282), (760, 215),
]  # fmt: skip
_BELOW_SHADE = [
    (760, 215),
    (884, 282),
    (930, 372),
    (872, 468),
    (782, 560),
    (664, 622),
    (700, 500),
    (800, 400),
    (780, 300),
]
_SIGNALS = [
    (420, 300), (525, 300), (630, 300), (735, 300), (365, 392), (470, 392), (575, 392), (680, 392), (785, 392),
    (425, 484), (530, 484), (635, 484), (740, 484), (530, 572), (635, 572),
]  # fmt: skip


def _water(level: float) -> list[Point]:
    surface = [(x, level + 5 * math.sin(x / 22)) for x in range(0, WIDTH + 6, 6)]
    return [*surface, (WIDTH, HEIGHT), (0, HEIGHT)]


DRAWINGS: dict[str, Callable[[], Pen]] = {
    "care": care,
    "staircase": staircase,
    "lmra": lmra,
    "pictograms": hazard_pictograms,
    "iceberg": iceberg,
}
