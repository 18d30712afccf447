"""The drawings of the course: one for each lesson, without words."""

import math
from collections.abc import Callable, Sequence

from lms.demo.content.pictures import field, icons, signs
from lms.demo.content.pictures.canvas import (
    BLUE,
    DEEP_GREEN,
    GREEN,
    INK,
    LINE,
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
    Point,
    sheet,
)

Sign = Callable[[Pen], None]


def cycle() -> Pen:
    """Plan, do, check, adjust: a ring around people."""
    pen = sheet(PALE_GREEN)
    ring = [_on_ring(6 * n) for n in range(61)]
    pen.line(ring, 14, MID_GREEN)
    for degrees in (-45, 45, 135, 225):
        _arrow_head(pen, degrees)
    for degrees, sign in (
        (-90, icons.clipboard),
        (0, signs.spanner_dark),
        (90, icons.eye),
        (180, icons.bulb),
    ):
        x, y = _on_ring(degrees)
        pen.circle(x, y, 106, MID_GREEN)
        pen.circle(x, y, 97, WHITE)
        sign(pen.at(x, y, 128))
    for x, y, fill in (
        (500, 302, MID_GREEN),
        (700, 302, MID_BLUE),
        (600, 322, DEEP_GREEN),
    ):
        icons.person(pen.at(x, y, 150), fill)
    return pen


def _on_ring(degrees: float) -> Point:
    a = math.radians(degrees)
    return 600 + 430 * math.cos(a), 338 + 218 * math.sin(a)


def _arrow_head(pen: Pen, degrees: float) -> None:
    x, y = _on_ring(degrees)
    after, before = _on_ring(degrees + 3), _on_ring(degrees - 3)
    along = math.atan2(after[1] - before[1], after[0] - before[0])
    corners = [
        (x + 34 * math.cos(along + turn), y + 34 * math.sin(along + turn))
        for turn in (0, math.radians(130), math.radians(-130))
    ]
    pen.polygon(corners, DEEP_GREEN)


def looks() -> Pen:
    """Three cards: the work, the activity, the moment."""
    pen = sheet(PALE)
    pen.line([(260, 338), (1035, 338)], 14, LINE)
    for x, wide, high, edge in (
        (260, 430, 560, MID_GREEN),
        (695, 340, 460, MID_BLUE),
        (1035, 240, 350, NAVY),
    ):
        left, top = x - wide / 2, 338 - high / 2
        pen.box(left, top, left + wide, top + high, edge, 22)
        pen.box(left + 9, top + 9, left + wide - 9, top + high - 9, WHITE, 15)
    field.barracks(pen.at(260, 230, 280))
    icons.clipboard(pen.at(260, 480, 180))
    field.tent(pen.at(695, 245, 190))
    field.route_map(pen.at(695, 430, 200))
    signs.hand(pen.at(1035, 265, 150))
    icons.clock(pen.at(1035, 415, 120))
    return pen


def grid() -> Pen:
    """Likelihood and consequence, and what a measure does."""
    pen = sheet(PALE)
    tints = (
        "#cfe6da",
        "#cfe6da",
        "#fff0cf",
        "#f7c9a6",
        "#e88f7d",
        "#d66a5c",
        "#d66a5c",
    )
    for row in range(4):
        for column in range(4):
            x, y = _square(column, row)
            pen.box(x - 67, y - 67, x + 67, y + 67, tints[row + column], 8)
    high, low = _square(2, 3), _square(1, 1)
    pen.line([high, (low[0] + 26, low[1] - 52)], 14, INK)
    pen.polygon(
        [
            (low[0] + 12, low[1] - 24),
            (low[0] + 56, low[1] - 54),
            (low[0] + 8, low[1] - 78),
        ],
        INK,
    )
    for (x, y), fill in ((high, RED), (low, "#d9a400")):
        pen.circle(x, y, 34, INK)
        pen.circle(x, y, 27, fill)
    icons.cross(pen.at(270, _square(0, 3)[1], 100))
    signs.plaster(pen.at(270, _square(0, 0)[1], 100))
    _pile(pen, _square(0, 0)[0], 1)
    _pile(pen, _square(3, 0)[0], 3)
    return pen


def _square(column: int, row: int) -> Point:
    """The middle of a square, counted from the bottom left."""
    return 421 + 142 * column, 527 - 142 * row


def _pile(pen: Pen, x: float, number: int) -> None:
    for n in range(number):
        icons.warning(pen.at(x + 42 * (n - (number - 1) / 2), 638, 58))


def towing() -> Pen:
    """An aircraft on its way to the hangar, and somebody who is not there."""
    pen = sheet("#dfe4e7")
    pen.box(930, 60, 1200, 615, SUBTLE)
    pen.box(960, 90, 1200, 585, "#3d4a55")
    for y in range(110, 600, 60):
        pen.box(930, y, 946, y + 34, YELLOW)
    for x in range(20, 930, 90):
        pen.box(x, 333, x + 50, 341, YELLOW)
    field.aircraft_above(pen.at(450, 337, 540))
    field.tug_above(pen.at(772, 337, 170))
    field.person_above(pen.at(490, 630, 84), YELLOW)
    _dots(pen, 490, 44, RED)
    field.rain_cloud(pen.at(820, 120, 170))
    return pen


def _dots(pen: Pen, x: float, y: float, fill: str) -> None:
    """The outline of somebody seen from above."""
    for n in range(16):
        a = math.radians(22.5 * n)
        pen.circle(x + 26 * math.cos(a), y + 38 * math.sin(a), 4.5, fill)


def chain() -> Pen:
    """Five links from seeing to learning, and a signal that must not fade."""
    pen = sheet(PALE_BLUE)
    places = [130 + 235 * n for n in range(5)]
    pen.line([(places[0], 440), (places[-1], 440)], 16, BLUE)
    tints = (RED, "#b45050", "#cc8585", "#e0b4b4", "#f0d6d6")
    chosen: Sequence[Sign] = (
        icons.eye,
        icons.megaphone,
        signs.scales,
        signs.spanner_dark,
        icons.bulb,
    )
    for x, tint, sign in zip(places, tints, chosen, strict=True):
        pen.circle(x, 440, 108, BLUE)
        pen.circle(x, 440, 99, WHITE)
        sign(pen.at(x, 440, 140))
        for radius in (34, 62, 90):
            pen.arc(x, 262, radius, (-135, -45), 12, tint)
        pen.circle(x, 262, 11, tint)
    return pen


def balance() -> Pen:
    """The person on one scale, what was around the person on the other."""
    pen = sheet(PALE_GREEN)
    pen.line([(600, 90), (600, 590)], 22, DEEP_GREEN)
    pen.line([(250, 130), (950, 130)], 20, DEEP_GREEN)
    pen.circle(600, 110, 34, "#d9a400")
    pen.box(440, 580, 760, 625, DEEP_GREEN, 14)
    for x in (250, 950):
        for end in (x - 190, x + 190):
            pen.line([(x, 130), (end, 452)], 6, SUBTLE)
        around = [math.radians(180 - 6 * n) for n in range(31)]
        pen.polygon(
            [(x + 205 * math.cos(a), 450 + 92 * math.sin(a)) for a in around], GREEN
        )
    icons.person(pen.at(250, 345, 215), MID_BLUE)
    icons.clock(pen.at(858, 392, 104))
    signs.broken_bulb(pen.at(954, 368, 160))
    signs.spanner_dark(pen.at(1036, 398, 92), ground=PALE_GREEN)
    return pen


DRAWINGS: dict[str, Callable[[], Pen]] = {
    "cycle": cycle,
    "looks": looks,
    "grid": grid,
    "towing": towing,
    "chain": chain,
    "scales": balance,
}
