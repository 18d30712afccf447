"""The drawings of the course: one or two for each lesson, without words."""

import math
from collections.abc import Callable

from lms.demo.content.pictures import icons, pictograms, signs
from lms.demo.content.pictures.canvas import (
    BLUE,
    DEEP_GREEN,
    GOLD,
    INK,
    LINE,
    MID_BLUE,
    MID_GREEN,
    PALE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_RED,
    PALE_YELLOW,
    RED,
    SUBTLE,
    WHITE,
    YELLOW,
    Pen,
    sheet,
)

VAPOUR, SKIN = "#b9c94a", "#e2b48c"


def pit() -> Pen:
    """Somebody lies in a pit; whoever stands above stays there."""
    pen = sheet(PALE_BLUE)
    pen.box(0, 330, 1200, 675, "#a08a6c")
    pen.box(470, 330, 1000, 675, "#4b4238")
    for x, y, wide in ((600, 600, 125), (750, 560, 170), (870, 600, 125)):
        pen.ellipse(x, y, wide, 70, VAPOUR)
    pen.box(490, 280, 506, 660, SUBTLE)
    pen.box(560, 280, 576, 660, SUBTLE)
    for y in range(310, 660, 52):
        pen.box(490, y, 576, y + 12, SUBTLE)
    _lying(pen, 790, 610)
    icons.person(pen.at(220, 215, 280), MID_BLUE)
    icons.stop_sign(pen.at(385, 150, 170))
    pen.box(376, 230, 394, 330, INK)
    icons.warning(pen.at(1100, 235, 170))
    return pen


def _lying(pen: Pen, x: float, y: float) -> None:
    pen.circle(x - 125, y, 38, SKIN)
    pen.box(x - 85, y - 34, x + 60, y + 34, MID_GREEN, 26)
    pen.box(x + 30, y - 26, x + 165, y + 26, DEEP_GREEN, 16)


def upwind() -> Pen:
    """A leaking drum, the wind, and three places to stand."""
    pen = sheet(PALE_GREEN)
    pen.box(0, 560, 1200, 675, "#cfd8d3")
    for x, y, across in ((690, 410, 130), (850, 370, 180), (1040, 400, 200)):
        pen.ellipse(x, y, across, across * 0.62, VAPOUR)
    _drum(pen.at(560, 470, 260))
    pen.ellipse(620, 590, 150, 26, "#7d8a1f")
    for y in (90, 140, 190):
        pen.line([(120, y), (420, y)], 14, MID_BLUE)
    pen.polygon([(420, 60), (520, 140), (420, 220)], MID_BLUE)
    icons.person(pen.at(145, 480, 210), MID_GREEN)
    icons.person(pen.at(430, 545, 190), GOLD)
    icons.person(pen.at(1055, 480, 210), RED)
    return pen


def _drum(pen: Pen) -> None:
    pen.box(22, 8, 78, 94, BLUE, 6)
    for y in (8, 34, 62, 88):
        pen.box(18, y, 82, y + 7, INK, 3)
    pictograms.corrosion(pictograms.diamond(pen.at(50, 48, 62)))


def data_sheet() -> Pen:
    """A label, section 4 of the sheet, and a telephone."""
    pen = sheet(PALE)
    _drum(pen.at(200, 350, 480))
    pen.box(430, 40, 830, 640, INK, 10)
    pen.box(440, 50, 820, 630, WHITE, 6)
    for n in range(1, 8):
        y = 100 + 74 * (n - 1)
        if n == 4:
            pen.box(452, y - 44, 808, y + 44, PALE_RED, 10)
            pen.numeral(505, y, n, 78, RED)
            icons.cross(pen.at(740, y, 74))
            pen.line([(575, y), (670, y)], 14, RED)
        else:
            pen.numeral(500, y, n, 36, SUBTLE)
            pen.line([(560, y), (780, y)], 10, LINE)
    signs.telephone(pen.at(1010, 340, 420))
    return pen


def rinse() -> Pen:
    """Water through an eye, from the nose outwards; a shower, and a clock."""
    pen = sheet(PALE_BLUE)
    pen.circle(330, 420, 290, SKIN)
    pen.blob([(310, 400), (280, 520), (330, 560), (380, 520), (350, 400)], "#d09a6c")
    pen.arc(200, 370, 62, (20, 160), 14, INK)
    icons.eye(pen.at(450, 390, 210))
    for n in range(4):
        start, bend = (300 + 14 * n, 30), (385 + 22 * n, 330)
        pen.line([start, bend, (640 + 12 * n, 520)], 11, BLUE)
    pen.polygon([(610, 480), (720, 560), (600, 588)], BLUE)
    pen.box(790, 30, 1010, 70, SUBTLE, 10)
    pen.box(890, 0, 910, 40, SUBTLE)
    for n in range(7):
        pen.line([(800 + 32 * n, 90), (780 + 38 * n, 620)], 8, BLUE)
    icons.person(pen.at(900, 460, 380), MID_GREEN)
    icons.clock(pen.at(1095, 560, 190))
    return pen


def air() -> Pen:
    """Out of the vapour: fresh air, rest and company."""
    pen = sheet(PALE_BLUE)
    pen.box(0, 570, 1200, 675, "#cfe0c6")
    pen.box(60, 110, 330, 580, INK, 6)
    pen.box(76, 126, 314, 580, "#5a5f3a")
    for x, y, across in ((195, 470, 130), (250, 330, 110), (320, 500, 110)):
        pen.ellipse(x, y, across, across * 0.7, VAPOUR)
    pen.circle(1070, 110, 66, YELLOW)
    for degrees in range(0, 360, 45):
        a = math.radians(degrees)
        near, far = ((1070 + r * math.cos(a), 110 + r * math.sin(a)) for r in (84, 112))
        pen.line([near, far], 10, GOLD)
    pen.box(1010, 330, 1050, 580, "#b5835a", 4)
    _half_sitting(pen)
    icons.person(pen.at(590, 430, 300), MID_GREEN)
    icons.clock(pen.at(470, 170, 150))
    return pen


def _half_sitting(pen: Pen) -> None:
    pen.circle(940, 320, 56, SKIN)
    pen.line([(960, 410), (930, 540)], 92, MID_BLUE)
    pen.line([(920, 550), (800, 480), (770, 566)], 52, DEEP_GREEN)
    pen.line([(930, 430), (840, 470)], 34, MID_BLUE)


def zones() -> Pen:
    """From dirty, through water, to clean."""
    pen = sheet(PALE)
    for n, (fill, edge) in enumerate(
        ((PALE_RED, RED), (PALE_YELLOW, GOLD), (PALE_GREEN, MID_GREEN))
    ):
        left = 15 + 395 * n
        pen.box(left, 20, left + 380, 560, edge, 20)
        pen.box(left + 9, 29, left + 371, 551, fill, 14)
    _drum(pen.at(110, 400, 220))
    icons.person(pen.at(275, 390, 240), RED)
    pen.box(500, 50, 660, 84, SUBTLE, 8)
    for n in range(5):
        pen.line([(510 + 34 * n, 100), (500 + 38 * n, 510)], 8, BLUE)
    icons.person(pen.at(580, 390, 240), GOLD)
    _bag(pen.at(730, 460, 130))
    icons.person(pen.at(990, 360, 260), MID_GREEN)
    pen.blob([(870, 520), (890, 400), (990, 375), (1090, 400), (1110, 520)], "#c98a7a")
    pen.line([(60, 618), (1090, 618)], 26, INK)
    pen.polygon([(1080, 570), (1170, 618), (1080, 666)], INK)
    return pen


def _bag(pen: Pen) -> None:
    """Shut, with clothes in it."""
    pen.blob([(50, 24), (88, 44), (92, 92), (8, 92), (12, 44)], SUBTLE)
    pen.polygon([(36, 8), (64, 8), (56, 28), (44, 28)], SUBTLE)
    pen.line([(38, 27), (62, 27)], 7, RED)


DRAWINGS: dict[str, Callable[[], Pen]] = {
    "pit": pit,
    "upwind": upwind,
    "sheet": data_sheet,
    "rinse": rinse,
    "air": air,
    "zones": zones,
}
