"""The drawings of the course: one for each lesson, without words."""

import math
from collections.abc import Callable

from lms.demo.content.pictures import dealings, icons, signs
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
    Pen,
    sheet,
)

Sign = Callable[[Pen], None]


def compass() -> Pen:
    """A compass between what the code of conduct asks."""
    pen = sheet(PALE_GREEN)
    for x, y, sign in (
        (175, 170, dealings.group),
        (1025, 170, _shield),
        (175, 510, icons.clipboard),
        (1025, 510, signs.scales),
    ):
        pen.line([(x, y), (600, 338)], 12, MID_GREEN)
        _medallion(pen, x, y, sign)
    dealings.compass_rose(pen.at(600, 338, 520))
    return pen


def _medallion(pen: Pen, x: float, y: float, sign: Sign, radius: float = 138) -> None:
    pen.circle(x, y, radius, MID_GREEN)
    pen.circle(x, y, radius - 10, WHITE)
    sign(pen.at(x, y, radius * 1.4))


def _shield(pen: Pen) -> None:
    icons.shield(pen, GREEN)
    icons.tick(pen)


def interests() -> Pen:
    """Somebody between a present and the duty, with everything on the table."""
    pen = sheet(PALE)
    for end in (250, 950):
        pen.line([(600, 300), (end, 300)], 12, "#a98a5b")
    dealings.gift(pen.at(190, 290, 290))
    _shield(pen.at(1010, 290, 290))
    icons.person(pen.at(600, 265, 420), MID_BLUE)
    pen.box(250, 480, 950, 530, "#8a5a34", 8)
    for x in (300, 900):
        pen.line([(x, 530), (x, 675)], 26, "#8a5a34")
    icons.clipboard(pen.at(600, 470, 220))
    return pen


def ripples() -> Pen:
    """One message, ever more people, and somebody alone."""
    pen = sheet(PALE_BLUE)
    for radius, fill in ((760, "#d5e2f5"), (580, "#bcd1ee"), (390, "#9dbce4")):
        pen.circle(210, 338, radius, fill)
    signs.telephone(pen.at(210, 338, 430))
    for radius, angles in ((485, (-24, 0, 24)), (672, (-21, -7, 7))):
        for degrees in angles:
            a = math.radians(degrees)
            x, y = 210 + radius * math.cos(a), 338 + radius * math.sin(a)
            icons.person(pen.at(x, y, 140), NAVY)
    icons.person(pen.at(1085, 480, 230), RED)
    return pen


def bystander() -> Pen:
    """People who watch, two in their midst, and one who moves."""
    pen = sheet(PALE)
    for x, y in ((110, 250), (300, 150), (500, 110), (700, 110), (900, 150)):
        icons.person(pen.at(x, y, 190), "#9aa6b0")
    icons.person(pen.at(1090, 250, 190), "#9aa6b0")
    icons.person(pen.at(800, 440, 260), RED)
    icons.person(pen.at(640, 450, 240), MID_BLUE)
    pen.line([(752, 474), (600, 486)], 34, RED)
    pen.line([(330, 560), (480, 510)], 20, DEEP_GREEN)
    pen.polygon([(470, 470), (545, 488), (492, 552)], DEEP_GREEN)
    icons.person(pen.at(220, 500, 330), MID_GREEN)
    return pen


def doors() -> Pen:
    """Three doors that stand open."""
    pen = sheet(PALE_GREEN)
    pen.box(0, 560, 1200, 675, "#cfd8d3")
    for x, sign in (
        (215, dealings.talk),
        (600, icons.clipboard),
        (985, dealings.badge),
    ):
        pen.box(x - 120, 40, x + 150, 560, INK, 8)
        pen.box(x - 106, 54, x + 136, 560, WHITE)
        pen.polygon(
            [(x - 106, 54), (x - 175, 90), (x - 175, 620), (x - 106, 560)], MID_GREEN
        )
        pen.circle(x - 158, 350, 8, GOLD)
        sign(pen.at(x + 15, 255, 220))
    icons.person(pen.at(620, 575, 240), MID_BLUE)
    return pen


def gate() -> Pen:
    """Out through the gate with a story; a secret stays inside."""
    pen = sheet(PALE_BLUE)
    pen.box(0, 540, 1200, 675, "#cfd8d3")
    for x in (60, 330):
        pen.box(x, 170, x + 64, 560, "#b5835a", 4)
        pen.box(x - 10, 150, x + 74, 186, "#7a4a3a", 4)
    pen.line([(362, 470), (520, 150)], 26, RED)
    for along in (0.2, 0.5, 0.8):
        pen.circle(362 + 158 * along, 470 - 320 * along, 15, WHITE)
    dealings.envelope(pen.at(230, 440, 190))
    icons.person(pen.at(590, 460, 290), MID_GREEN)
    dealings.speech(pen.at(690, 190, 230))
    for x, y, sign in (
        (920, 190, dealings.house),
        (1090, 370, signs.scales),
        (920, 540, dealings.columns),
    ):
        pen.circle(x, y, 112, SUBTLE)
        pen.circle(x, y, 103, WHITE)
        sign(pen.at(x, y, 140))
    return pen


DRAWINGS: dict[str, Callable[[], Pen]] = {
    "compass": compass,
    "interests": interests,
    "ripples": ripples,
    "bystander": bystander,
    "doors": doors,
    "gate": gate,
}
