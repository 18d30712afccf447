"""The drawings of the course: one for each lesson, without words."""

import math
from collections.abc import Callable

from lms.demo.content.pictures import dealings, field, icons, signs
from lms.demo.content.pictures.canvas import (
    DEEP_GREEN,
    GOLD,
    GREEN,
    INK,
    MID_BLUE,
    MID_GREEN,
    NAVY,
    PALE,
    PALE_BLUE,
    PALE_GREEN,
    RED,
    SUBTLE,
    WHITE,
    YELLOW,
    Pen,
    sheet,
)

SKIN = "#e2b48c"


def lines() -> Pen:
    """Four lines of oversight, as steps; the last stands apart."""
    pen = sheet(PALE_GREEN)
    for n, fill in enumerate((DEEP_GREEN, GREEN, MID_GREEN)):
        left, top = 30 + 290 * n, 560 - 90 * n
        pen.box(left, top, left + 290, 700, fill)
        pen.numeral(left + 145, top + 58, n + 1, 66, WHITE)
    pen.box(940, 290, 1170, 700, NAVY, 14)
    pen.numeral(1055, 348, 4, 66, WHITE)
    dealings.group(pen.at(120, 465, 210))
    icons.helmet(pen.at(245, 460, 150))
    icons.person(pen.at(420, 360, 200), MID_BLUE)
    icons.clipboard(pen.at(520, 385, 120))
    dealings.magnifier(pen.at(755, 270, 210))
    icons.eye(pen.at(1055, 180, 220))
    return pen


def listening() -> Pen:
    """Somebody brings a warning, somebody takes it with an open hand."""
    pen = sheet(PALE)
    icons.person(pen.at(210, 500, 320), MID_GREEN)
    dealings.speech(pen.at(400, 190, 340))
    pen.box(300, 120, 500, 210, WHITE)
    icons.warning(pen.at(400, 172, 140))
    icons.person(pen.at(900, 430, 480), MID_BLUE)
    _ear(pen.at(800, 325, 130))
    pen.line([(760, 590), (600, 560)], 54, MID_BLUE)
    pen.blob([(610, 520), (560, 530), (510, 570), (560, 605), (612, 600)], SKIN)
    for y in (540, 560, 580):
        pen.line([(560, y + 8), (490, y)], 17, SKIN)
    return pen


def _ear(pen: Pen) -> None:
    pen.ellipse(50, 50, 40, 50, SKIN)
    pen.arc(50, 46, 22, (150, 60), 8, "#b27f57")
    pen.arc(52, 58, 10, (200, 90), 7, "#b27f57")


def pressure() -> Pen:
    """A lorry in the night before a fork: the clock or a bed."""
    pen = sheet(NAVY)
    signs.moon(pen.at(120, 110, 130), NAVY)
    road = "#41566a"
    pen.polygon([(0, 440), (560, 440), (560, 590), (0, 590)], road)
    pen.polygon([(500, 440), (1200, 130), (1200, 270), (560, 590)], road)
    pen.polygon([(500, 440), (560, 590), (1200, 660), (1200, 510)], road)
    for x in (30, 190, 350):
        pen.box(x, 508, x + 90, 522, YELLOW)
    field.truck(pen.at(240, 440, 320))
    icons.stop_sign(pen.at(620, 300, 190))
    pen.line([(620, 395), (620, 510)], 16, SUBTLE)
    for y, sign in ((150, icons.clock), (530, _bed)):
        pen.circle(1000, y, 126, WHITE)
        sign(pen.at(1000, y, 176))
    return pen


def _bed(pen: Pen) -> None:
    """Sleep first."""
    pen.box(4, 22, 12, 84, INK, 3)
    pen.box(4, 60, 96, 74, INK, 3)
    pen.box(88, 50, 96, 84, INK, 3)
    pen.box(14, 44, 38, 60, PALE_BLUE, 6)
    pen.box(34, 44, 92, 62, MID_BLUE, 8)
    pen.circle(26, 40, 10, SKIN)


def people() -> Pen:
    """May, can, dare: three cards, and somebody who sees to it."""
    pen = sheet(PALE_BLUE)
    for x, edge in ((220, MID_GREEN), (600, MID_BLUE), (980, NAVY)):
        pen.box(x - 165, 40, x + 165, 400, edge, 22)
        pen.box(x - 154, 51, x + 154, 389, WHITE, 14)
    icons.clipboard(pen.at(220, 220, 250))
    icons.helmet(pen.at(560, 200, 210))
    field.shipping_container(pen.at(655, 300, 150))
    icons.stop_sign(pen.at(980, 220, 250))
    icons.person(pen.at(600, 560, 330), DEEP_GREEN)
    for side in (-1, 1):
        pen.line([(600 + side * 150, 530), (600 + side * 330, 440)], 12, GOLD)
    return pen


def aftermath() -> Pen:
    """People, stop, place, report, home: five steps down."""
    pen = sheet(PALE)
    places = [(130 + 235 * n, 180 + 62 * n) for n in range(5)]
    for n, (x, y) in enumerate(places):
        pen.box(x - 117, y + 110, x + 118, 700, (GREEN, MID_GREEN)[n % 2])
        pen.numeral(x, y + 168, n + 1, 60, WHITE)
    signs_in_order: tuple[Callable[[Pen], None], ...] = (
        icons.cross,
        icons.stop_sign,
        _cordon,
        signs.telephone,
        dealings.house,
    )
    for (x, y), sign in zip(places, signs_in_order, strict=True):
        sign(pen.at(x, y, 196))
    return pen


def _cordon(pen: Pen) -> None:
    """Tape between two posts."""
    for x in (14, 86):
        pen.box(x - 5, 14, x + 5, 98, INK, 2)
    pen.box(14, 34, 86, 54, RED)
    for n in range(4):
        left = 18 + 18 * n
        pen.polygon(
            [(left, 54), (left + 9, 34), (left + 18, 34), (left + 9, 54)], WHITE
        )
    for degrees in range(0, 360, 45):
        a = math.radians(degrees)
        pen.circle(50 + 14 * math.cos(a), 78 + 8 * math.sin(a), 2.4, SUBTLE)


DRAWINGS: dict[str, Callable[[], Pen]] = {
    "lines": lines,
    "listening": listening,
    "pressure": pressure,
    "people": people,
    "aftermath": aftermath,
}
