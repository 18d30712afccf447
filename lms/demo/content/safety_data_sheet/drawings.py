"""The drawings of the course: the sections as a map, and from the sheet to the card."""

from collections.abc import Callable

from lms.demo.content.pictures import field, icons, pictograms, signs
from lms.demo.content.pictures.canvas import (
    BLUE,
    GOLD,
    GREEN,
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
from lms.demo.content.pictures.dealings import magnifier

Draw = Callable[[Pen], None]
VAPOUR = "#b9c94a"


def _tin(pen: Pen) -> None:
    pen.box(20, 14, 80, 94, BLUE, 6)
    pen.box(16, 8, 84, 20, INK, 4)
    pictograms.flame(pictograms.diamond(pen.at(50, 56, 52)))


def _puddle(pen: Pen) -> None:
    """A drum on its side, and what ran out of it."""
    pen.ellipse(56, 78, 42, 14, VAPOUR)
    pen.box(10, 34, 72, 74, MID_BLUE, 8)
    for x in (22, 58):
        pen.box(x, 32, x + 6, 76, NAVY, 2)
    pen.box(70, 58, 80, 68, INK, 2)


def _cupboard(pen: Pen) -> None:
    pen.box(12, 4, 88, 96, GOLD, 4)
    pen.box(18, 10, 82, 90, WHITE, 2)
    for y in (48, 86):
        pen.box(18, y, 82, y + 5, SUBTLE)
    for x, y, fill in ((28, 24, BLUE), (54, 24, RED), (28, 62, MID_GREEN)):
        pen.box(x, y, x + 18, y + 24, fill, 3)


def _eye(pen: Pen) -> None:
    icons.eye(pen.at(50, 60, 90))
    for x in (28, 48, 68):
        pen.line([(x, 4), (x - 4, 26)], 6, BLUE)


def _bin(pen: Pen) -> None:
    pen.polygon([(18, 26), (82, 26), (74, 96), (26, 96)], RED)
    pen.box(12, 12, 88, 26, INK, 4)
    for x in (36, 50, 64):
        pen.line([(x, 40), (x, 82)], 5, WHITE)


def _thermometer(pen: Pen) -> None:
    pen.line([(50, 14), (50, 70)], 20, SUBTLE)
    pen.line([(50, 14), (50, 70)], 12, WHITE)
    pen.line([(50, 40), (50, 74)], 8, RED)
    pen.circle(50, 78, 18, RED)


def _clash(pen: Pen) -> None:
    """Two that must not meet."""
    pen.circle(30, 50, 24, BLUE)
    pen.circle(70, 50, 24, GOLD)
    pen.line([(50, 14), (44, 44), (56, 52), (50, 86)], 8, RED)


def _flame(pen: Pen) -> None:
    pictograms.flame(pen)


def _person(pen: Pen) -> None:
    icons.person(pen, MID_BLUE)


def _recipe(pen: Pen) -> None:
    """Parts of a whole."""
    for n, (fill, across) in enumerate(((BLUE, 84), (GOLD, 56), (RED, 18))):
        pen.box(8, 18 + 26 * n, 8 + across, 36 + 26 * n, fill, 4)


def _diamond(pen: Pen) -> None:
    pictograms.exclamation_mark(pictograms.diamond(pen))


def _columns(pen: Pen) -> None:
    pen.polygon([(50, 8), (94, 34), (6, 34)], SUBTLE)
    for x in (20, 40, 60, 80):
        pen.box(x - 5, 38, x + 5, 80, SUBTLE, 1)
    pen.box(6, 80, 94, 90, INK, 2)


GROUPS = (
    (PALE_BLUE, NAVY, (_tin, _diamond, _recipe)),
    (PALE_RED, RED, (_eye, _flame, _puddle)),
    (PALE_GREEN, GREEN, (_cupboard, icons.glove, _thermometer, _clash)),
    (
        PALE_YELLOW,
        "#7a5b00",
        (_person, pictograms.environment, _bin, field.truck, _columns, signs.calendar),
    ),
)


def sixteen() -> Pen:
    """All sections, in four groups: what, if it goes wrong, how to work, the rest."""
    pen = sheet(WHITE)
    number = 0
    for fill, edge, icons_of in GROUPS:
        for icon in icons_of:
            row, place = divmod(number, 4)
            number += 1
            x, y = 150 + 300 * place, 85 + 168 * row
            pen.box(x - 142, y - 78, x + 142, y + 78, edge, 14)
            pen.box(x - 136, y - 72, x + 136, y + 72, fill, 10)
            pen.numeral(x - 76, y, number, 72, edge)
            icon(pen.at(x + 55, y, 118))
    return pen


def moments() -> Pen:
    """Five sections that are used at work, and when."""
    pen = sheet(PALE)
    shown: tuple[tuple[int, Draw], ...] = (
        (4, _eye),
        (5, _flame),
        (6, _puddle),
        (7, _cupboard),
        (8, _glove_and_mask),
    )
    for n, (number, icon) in enumerate(shown):
        x = 126 + 237 * n
        pen.box(x - 112, 60, x + 112, 615, LINE, 20)
        pen.box(x - 106, 66, x + 106, 609, WHITE, 16)
        icon(pen.at(x, 235, 190))
        pen.circle(x, 480, 84, NAVY)
        pen.numeral(x, 480, number, 104, WHITE)
    return pen


def _glove_and_mask(pen: Pen) -> None:
    icons.glove(pen.at(30, 34, 70))
    _mask(pen.at(62, 76, 56))


def _mask(pen: Pen) -> None:
    """A half mask with two filters."""
    pen.blob([(50, 8), (80, 40), (70, 84), (50, 94), (30, 84), (20, 40)], SUBTLE)
    pen.circle(50, 66, 12, INK)
    for x in (14, 86):
        pen.circle(x, 62, 15, INK)
        pen.circle(x, 62, 9, GOLD)


def scenario() -> Pen:
    """Conditions as they were assessed, and the workplace as it is."""
    pen = sheet(PALE)
    pen.box(40, 30, 480, 645, INK, 14)
    pen.box(48, 38, 472, 637, WHITE, 10)
    conditions: tuple[Draw, ...] = (icons.clock, icons.fan, icons.glove, _thermometer)
    for n, icon in enumerate(conditions):
        y = 112 + 150 * n
        icon(pen.at(150, y, 118))
        pen.circle(370, y, 48, MID_GREEN)
        icons.tick(pen.at(370, y, 84))
    pen.box(560, 30, 1160, 645, LINE, 14)
    pen.box(568, 38, 1152, 637, PALE_YELLOW, 10)
    pen.polygon([(600, 250), (860, 60), (1120, 250)], MID_GREEN)
    pen.box(620, 250, 1100, 600, "#dfe9d8")
    for x, y, across in ((800, 400, 120), (920, 350, 130), (1000, 430, 90)):
        pen.ellipse(x, y, across, across * 0.6, VAPOUR)
    icons.person(pen.at(760, 490, 220), RED)
    icons.glove(pen.at(900, 520, 100))
    _thermometer(pen.at(1020, 530, 110))
    pen.circle(1060, 130, 78, RED)
    icons.clock(pen.at(1060, 130, 130))
    pen.arc(860, 175, 58, (0, 359), 8, RED)
    icons.fan(pen.at(860, 175, 78))
    pen.line([(818, 133), (902, 217)], 9, RED)
    return pen


def checks() -> Pen:
    """Four looks in a minute: name, language, date, the same as the label."""
    pen = sheet(PALE_BLUE)
    for n in range(4):
        x = 156 + 296 * n
        pen.box(x - 134, 50, x + 134, 625, NAVY, 20)
        pen.box(x - 127, 57, x + 127, 618, WHITE, 15)
        pen.circle(x, 118, 46, NAVY)
        pen.numeral(x, 118, n + 1, 60, WHITE)
    _same_names(pen, 156)
    _flag(pen, 452)
    signs.calendar(pen.at(748, 400, 210), marked=6)
    _same_signs(pen, 1044)
    return pen


def _same_names(pen: Pen, x: float) -> None:
    for y in (270, 480):
        pen.box(x - 104, y - 52, x + 104, y + 52, LINE, 10)
        for n, (height, fill) in enumerate(((50, BLUE), (36, RED), (50, BLUE))):
            left = x - 78 + 58 * n
            pen.box(left, y + 25 - height, left + 40, y + 25, fill, 5)
    for y in (364, 388):
        pen.line([(x - 40, y), (x + 40, y)], 12, MID_GREEN)


def _flag(pen: Pen, x: float) -> None:
    pen.box(x - 94, 216, x + 94, 362, LINE)
    for n, fill in enumerate(("#ae1c28", WHITE, "#21468b")):
        pen.box(x - 90, 220 + 46 * n, x + 90, 266 + 46 * n, fill)
    pen.box(x - 96, 214, x - 90, 600, INK)
    for inset, colour in ((0, MID_BLUE), (7, WHITE)):
        pen.box(x - 70 + inset, 420 + inset, x + 105 - inset, 540 - inset, colour, 20)
    pen.polygon([(x - 40, 534), (x, 534), (x - 50, 590)], MID_BLUE)
    for dot in (-22, 18, 58):
        pen.circle(x + dot, 480, 11, MID_BLUE)


def _same_signs(pen: Pen, x: float) -> None:
    _tin(pen.at(x - 52, 300, 170))
    pen.box(x + 22, 400, x + 116, 590, INK, 4)
    pen.box(x + 26, 404, x + 112, 586, WHITE, 2)
    pictograms.flame(pictograms.diamond(pen.at(x + 69, 455, 78)))
    for y in (515, 540, 565):
        pen.line([(x + 40, y), (x + 98, y)], 7, SUBTLE)
    magnifier(pen.at(x - 52, 500, 130))


def card() -> Pen:
    """Six sections become the boxes of one card."""
    pen = sheet(PALE_GREEN)
    for shift in (36, 18, 0):
        pen.box(60 + shift, 60 - shift / 2, 330 + shift, 640 - shift / 2, SUBTLE, 8)
        pen.box(65 + shift, 65 - shift / 2, 325 + shift, 635 - shift / 2, WHITE, 6)
    numbers = (2, 8, 4, 6, 7, 13)
    targets = (115, 245, 345, 445, 545, 545)
    for n, (number, target) in enumerate(zip(numbers, targets, strict=True)):
        y = 115 + 94 * n
        pen.numeral(130, y, number, 58, NAVY)
        for line in (-14, 12):
            pen.line([(190, y + line), (290, y + line)], 9, LINE)
        pen.line([(390, y), (660, target)], 7, SUBTLE)
        pen.circle(660, target, 12, SUBTLE)
    pen.box(690, 30, 1150, 645, INK, 16)
    pen.box(699, 39, 1141, 636, WHITE, 10)
    pen.box(699, 39, 1141, 185, PALE_YELLOW, 10)
    for n, sign in enumerate((pictograms.flame, pictograms.health_hazard)):
        sign(pictograms.diamond(pen.at(800 + 150 * n, 112, 126)))
    boxes: tuple[Draw, ...] = (icons.glove, _eye, _puddle, _cupboard)
    for n, icon in enumerate(boxes):
        y = 245 + 100 * n
        pen.box(712, y - 46, 1128, y + 46, PALE_BLUE, 10)
        icon(pen.at(775, y, 80))
        pen.line([(850, y - 12), (1020, y - 12)], 11, SUBTLE)
        pen.line([(850, y + 14), (980, y + 14)], 11, SUBTLE)
    _bin(pen.at(1075, 550, 76))
    signs.telephone(pen.at(1080, 112, 110))
    return pen


DRAWINGS: dict[str, Callable[[], Pen]] = {
    "sixteen": sixteen,
    "moments": moments,
    "scenario": scenario,
    "checks": checks,
    "card": card,
}
