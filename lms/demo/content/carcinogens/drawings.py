"""The drawings of the course: layers, thresholds, steps and forty years, without words."""

import math
from collections.abc import Callable

from lms.demo.content.carcinogens.shop import (
    DUST,
    arrow,
    cap_and_hose,
    face,
    mask,
    sander,
    tin,
)
from lms.demo.content.pictures import dealings, icons, signs
from lms.demo.content.pictures.canvas import (
    BLUE,
    DEEP_GREEN,
    GOLD,
    INK,
    LINE,
    MID_BLUE,
    MID_GREEN,
    NAVY,
    PALE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_RED,
    PALE_YELLOW,
    RED,
    SUBTLE,
    WHITE,
    Pen,
    sheet,
)

PRIMER, TOPCOAT, METAL = "#d8c48a", "#6b7a4a", "#9aa5ad"


def years() -> Pen:
    """Work today, nothing for decades, and then."""
    pen = sheet(PALE)
    pen.line([(60, 560), (1140, 560)], 12, SUBTLE)
    for x, y, across in ((190, 250, 120), (120, 330, 90), (270, 330, 100)):
        pen.ellipse(x, y, across, across * 0.7, DUST)
    icons.person(pen.at(180, 400, 260), MID_GREEN)
    sander(pen.at(300, 470, 110))
    pen.circle(180, 110, 56, MID_GREEN)
    icons.tick(pen.at(180, 110, 90))
    for n, number in enumerate((10, 20, 30)):
        x = 480 + 165 * n
        fill = ("#8fa0ab", "#b4c0c8", "#d4dce1")[n]
        pen.box(x - 62, 300, x + 62, 440, fill, 14)
        pen.box(x - 62, 300, x + 62, 334, fill, 10)
        pen.numeral(x, 385, number, 74, WHITE if n < 2 else SUBTLE)
        pen.circle(x, 560, 16, fill)
    icons.person(pen.at(1030, 400, 260), RED)
    icons.cross(pen.at(1110, 160, 130))
    for x, fill in ((180, MID_GREEN), (1030, RED)):
        pen.circle(x, 560, 24, fill)
    return pen


def layers() -> Pen:
    """What is below the colour, and what a sander makes of it."""
    pen = sheet(PALE_BLUE)
    pen.box(0, 480, 1200, 675, METAL)
    pen.box(0, 452, 1200, 480, "#e7c94a")
    pen.box(0, 260, 1200, 452, PRIMER)
    for n in range(150):
        x, y = (53 * n * 7) % 1200, 275 + (37 * n * 5) % 168
        pen.circle(x, y, 5, "#d9a400")
    pen.box(0, 180, 1200, 262, TOPCOAT)
    pen.polygon([(720, 176), (1080, 176), (1010, 420), (790, 420)], PALE_BLUE)
    for n in range(70):
        angle = math.radians((67 * n) % 180)
        reach = 110 + (29 * n) % 270
        pen.circle(
            900 - reach * math.cos(angle),
            330 - reach * 0.85 * math.sin(angle),
            5 + n % 5,
            "#d9a400" if n % 3 else TOPCOAT,
        )
    sander(pen.at(900, 250, 330))
    return pen


def sensitised() -> Pen:
    """How much was there on five days, and on which it went wrong."""
    pen = sheet(PALE)
    pen.line([(60, 600), (1150, 600)], 8, INK)
    pen.line([(60, 60), (60, 600)], 8, INK)
    for n, height in enumerate((330, 390, 350, 410)):
        x = 170 + 205 * n
        pen.box(x - 80, 600 - height, x - 5, 596, GOLD, 6)
        icons.person(pen.at(x + 42, 530, 130), MID_GREEN)
    pen.box(930, 576, 1000, 596, GOLD, 4)
    icons.person(pen.at(1080, 470, 250), RED)
    pen.line([(1030, 520), (1068, 455)], 24, "#e2b48c")
    pen.line([(1130, 520), (1092, 455)], 24, "#e2b48c")
    _inhaler(pen.at(985, 260, 150))
    for radius in (50, 80):
        pen.arc(1080, 330, radius, (230, 310), 9, RED)
    return pen


def _inhaler(pen: Pen) -> None:
    pen.box(26, 4, 58, 44, SUBTLE, 8)
    pen.polygon([(20, 34), (64, 34), (64, 96), (44, 96)], BLUE)
    pen.polygon([(40, 74), (92, 74), (92, 96), (44, 96)], MID_BLUE)


def steps() -> Pen:
    """S, T, O and P, and what is left of the exposure after each."""
    pen = sheet(PALE)
    fills = (MID_GREEN, "#6f9e3d", GOLD, "#c0563f")
    left = (0.08, 0.3, 0.55, 0.8)
    for n, (letter, fill, rest) in enumerate(zip("STOP", fills, left, strict=True)):
        x, y = 150 + 300 * n, 300 + 70 * n
        pen.box(x - 142, y, x + 142, 675, fill)
        pen.numeral(x, y + 74, letter, 104, WHITE)
        pen.box(x - 118, y - 40, x + 118, y - 14, INK, 12)
        pen.box(x - 112, y - 34, x + 112, y - 20, WHITE, 7)
        pen.box(x - 112, y - 34, x - 112 + 224 * rest, y - 20, RED, 7)
    tin(pen.at(90, 170, 120), RED)
    arrow(pen, (140, 180), (185, 180))
    tin(pen.at(230, 170, 120), MID_GREEN)
    icons.fan(pen.at(450, 230, 170))
    icons.clock(pen.at(700, 310, 110))
    icons.person(pen.at(810, 320, 100), MID_BLUE)
    for x in (760, 862):
        pen.line([(x, 290), (x, 372)], 8, RED)
    mask(pen.at(1000, 380, 130))
    icons.glove(pen.at(1120, 390, 120))
    return pen


def capture() -> Pen:
    """A hood that hangs too high, and a hose on the machine."""
    pen = sheet(PALE)
    pen.box(0, 0, 596, 675, PALE_RED)
    pen.box(604, 0, 1200, 675, PALE_GREEN)
    for left in (0, 604):
        pen.box(left + 40, 560, left + 560, 600, "#8a6a42", 4)
    icons.fan(pen.at(300, 100, 190))
    for x, y, across in ((330, 420, 110), (230, 330, 120), (150, 260, 110)):
        pen.ellipse(x, y, across, across * 0.6, DUST)
    icons.person(pen.at(140, 400, 250), RED)
    sander(pen.at(340, 500, 170))
    icons.person(pen.at(760, 400, 250), MID_GREEN)
    sander(pen.at(950, 500, 170))
    cap_and_hose(pen, 970, 420)
    return pen


def seal() -> Pen:
    """Where the air comes in."""
    pen = sheet(PALE_BLUE)
    face(pen.at(300, 330, 560), beard=True)
    face(pen.at(900, 330, 560), beard=False)
    for y in (420, 480, 540):
        arrow(pen, (20, y + 40), (150, y - 30), RED)
        arrow(pen, (580, y + 40), (450, y - 30), RED)
    for x in (640, 1160):
        inwards = 120 if x < 900 else -120
        arrow(pen, (x, 470), (x + inwards, 470), MID_GREEN)
    pen.circle(90, 90, 58, RED)
    pen.line([(66, 66), (114, 114)], 16, WHITE)
    pen.line([(114, 66), (66, 114)], 16, WHITE)
    pen.circle(1110, 90, 58, MID_GREEN)
    icons.tick(pen.at(1110, 90, 94))
    return pen


def doffing() -> Pen:
    """Six steps from dirty to clean; the line is after the third."""
    pen = sheet(WHITE)
    pen.box(0, 0, 596, 675, PALE_RED)
    pen.box(604, 0, 1200, 675, PALE_GREEN)
    pen.line([(600, 10), (600, 665)], 12, RED)
    places = ((150, 170), (448, 170), (300, 500), (752, 170), (1050, 170), (900, 500))
    for number, (x, y) in enumerate(places, start=1):
        pen.box(x - 132, y - 150, x + 132, y + 150, LINE, 18)
        pen.box(x - 126, y - 144, x + 126, y + 144, WHITE, 14)
        pen.circle(x - 92, y - 104, 32, NAVY)
        pen.numeral(x - 92, y - 104, number, 40, WHITE)
    _vacuum(pen.at(150, 190, 210))
    _overalls(pen.at(448, 190, 200))
    icons.glove(pen.at(300, 515, 180))
    pen.arc(300, 515, 104, (200, 330), 10, RED)
    mask(pen.at(752, 190, 190))
    _wash(pen.at(1050, 190, 200))
    icons.person(pen.at(900, 515, 200), MID_GREEN)
    return pen


def _overalls(pen: Pen, fill: str = LINE) -> None:
    """Empty, with legs and arms."""
    pen.line([(36, 26), (14, 58)], 15, fill)
    pen.line([(64, 26), (86, 58)], 15, fill)
    pen.box(33, 14, 67, 66, fill, 8)
    pen.line([(42, 60), (38, 94)], 15, fill)
    pen.line([(58, 60), (62, 94)], 15, fill)
    pen.line([(50, 18), (50, 60)], 2.5, SUBTLE)


def _vacuum(pen: Pen) -> None:
    """Overalls with a mask still on, and a hose on the sleeve."""
    _overalls(pen.at(42, 60, 76))
    pen.circle(42, 20, 13, "#e2b48c")
    mask(pen.at(42, 26, 24))
    pen.box(74, 66, 98, 96, BLUE, 6)
    pen.line([(84, 68), (88, 44), (72, 46), (66, 58)], 6, INK)
    pen.numeral(86, 83, "H", 20, WHITE)


def _wash(pen: Pen) -> None:
    for x in (40, 50, 60):
        pen.line([(x, 26), (x, 56)], 4, BLUE)
    pen.box(36, 12, 64, 26, SUBTLE, 5)
    pen.blob([(18, 66), (46, 56), (60, 66), (84, 60), (80, 80), (30, 84)], "#e2b48c")
    pen.polygon([(8, 84), (92, 84), (80, 98), (20, 98)], LINE)


def register() -> Pen:
    """A line in a book, and forty years."""
    pen = sheet(PALE_YELLOW)
    pen.box(50, 170, 520, 560, DEEP_GREEN, 12)
    for left, right in ((66, 282), (288, 504)):
        pen.box(left, 186, right, 544, WHITE, 6)
    icons.person(pen.at(174, 270, 120), MID_BLUE)
    for n in range(4):
        y = 372 + 42 * n
        pen.line([(90, y), (258, y)], 12, RED if n == 1 else LINE)
    for n in range(7):
        y = 226 + 46 * n
        pen.line([(312, y), (480, y)], 12, LINE)
    dealings.padlock(pen.at(500, 520, 130))
    pen.line([(560, 365), (830, 365)], 12, SUBTLE)
    for n in range(4):
        pen.circle(600 + 68 * n, 365, 17, GOLD)
    pen.polygon([(820, 335), (870, 365), (820, 395)], SUBTLE)
    signs.calendar(pen.at(1010, 390, 250))
    pen.circle(1010, 180, 92, NAVY)
    pen.numeral(1010, 180, 40, 96, WHITE)
    icons.person(pen.at(1130, 595, 150), SUBTLE)
    return pen


DRAWINGS: dict[str, Callable[[], Pen]] = {
    "years": years,
    "layers": layers,
    "sensitised": sensitised,
    "steps": steps,
    "capture": capture,
    "seal": seal,
    "doffing": doffing,
    "register": register,
}
