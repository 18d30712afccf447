"""The drawings of the course: labels, pictograms, codes and shelves, without words."""

from collections.abc import Callable

from lms.demo.content.pictures import icons, pictograms, signs
from lms.demo.content.pictures.canvas import (
    BLUE,
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
    YELLOW,
    Pen,
    sheet,
)

ORANGE, VAPOUR, WOOD = "#f39a1e", "#b9c94a", "#b08a5b"


def _paper(pen: Pen) -> None:
    """A label: name, three pictograms, a word, two blocks of lines, a supplier."""
    pen.box(60, 20, 1140, 655, INK, 14)
    pen.box(68, 28, 1132, 647, WHITE, 10)
    pen.box(110, 62, 1090, 122, PALE_BLUE, 8)
    pen.line([(330, 92), (870, 92)], 20, NAVY)
    signs_shown = (pictograms.flame, pictograms.exclamation_mark)
    for n, sign in enumerate(signs_shown):
        sign(pictograms.diamond(pen.at(210 + 180 * n, 250, 190)))
    pictograms.health_hazard(pictograms.diamond(pen.at(300, 430, 190)))
    pen.box(580, 180, 1090, 250, PALE_RED, 8)
    pen.line([(720, 215), (950, 215)], 26, RED)
    _lines(pen, 290, 3, 480)
    _lines(pen, 425, 3, 440)
    pen.box(110, 548, 1090, 622, PALE, 8)
    signs.telephone(pen.at(180, 585, 66))
    pen.line([(250, 572), (700, 572)], 11, SUBTLE)
    pen.line([(250, 600), (560, 600)], 11, SUBTLE)


def _lines(pen: Pen, top: float, count: int, across: float) -> None:
    pen.box(580, top - 8, 1090, top + 36 * count + 4, PALE_YELLOW, 8)
    for n in range(count):
        y = top + 16 + 36 * n
        pen.line([(645, y), (575 + across - 60 * (n % 2), y)], 11, SUBTLE)


def _number(pen: Pen, x: float, y: float, number: int) -> None:
    pen.circle(x, y, 36, WHITE)
    pen.circle(x, y, 32, NAVY)
    pen.numeral(x, y, number, 40, WHITE)


def label() -> Pen:
    """The six parts, in the order in which they are read."""
    pen = sheet(PALE_GREEN)
    _paper(pen)
    places = ((120, 92), (120, 345), (595, 215), (595, 345), (595, 480), (120, 585))
    for number, (x, y) in enumerate(places, start=1):
        _number(pen, x - 10, y, number)
    return pen


def spots() -> Pen:
    """The same label without numbers."""
    pen = sheet(PALE_GREEN)
    _paper(pen)
    return pen


def families() -> Pen:
    """What they do to things, to people, to the environment; corrosion does two."""
    pen = sheet(WHITE)
    pen.box(10, 10, 640, 665, PALE_YELLOW, 24)
    pen.box(560, 10, 1190, 430, PALE_RED, 24)
    pen.box(560, 10, 640, 430, "#ffdfc4")
    pen.box(900, 450, 1190, 665, PALE_GREEN, 24)
    places = (
        (150, 170),
        (370, 170),
        (150, 400),
        (370, 400),
        (600, 220),
        (790, 130),
        (1040, 130),
        (915, 300),
        (1045, 552),
    )
    for number, (sign, (x, y)) in enumerate(
        zip(pictograms.ALL, places, strict=True), start=1
    ):
        sign(pictograms.diamond(pen.at(x, y, 190)))
        pen.circle(x - 76, y - 70, 25, NAVY)
        pen.numeral(x - 76, y - 70, number, 32, WHITE)
    signs.spanner_dark(pen.at(260, 585, 130), PALE_YELLOW)
    icons.person(pen.at(1120, 345, 130), MID_BLUE)
    return pen


def three() -> Pen:
    """Skull, exclamation mark and torso, large."""
    pen = sheet(PALE)
    shown = (pictograms.skull, pictograms.exclamation_mark, pictograms.health_hazard)
    for n, sign in enumerate(shown):
        sign(pictograms.diamond(pen.at(204 + 396 * n, 338, 370)))
    return pen


def old() -> Pen:
    """Orange squares of before, and the diamonds that came for them."""
    pen = sheet(PALE)
    before = (pictograms.flame, pictograms.skull, None, pictograms.environment)
    for n, sign in enumerate(before):
        y = 92 + 164 * n
        pen.box(90, y - 74, 238, y + 74, INK)
        pen.box(98, y - 66, 230, y + 66, ORANGE)
        if sign:
            sign(pen.at(164, y, 100))
        else:
            pen.line([(124, y - 40), (204, y + 40)], 20, INK)
            pen.line([(204, y - 40), (124, y + 40)], 20, INK)
    _arrow(pen, (290, 92), (540, 92))
    _arrow(pen, (290, 256), (540, 256))
    _arrow(pen, (290, 420), (540, 420))
    pen.box(548, 332, 962, 508, SUBTLE, 24)
    pen.box(555, 339, 955, 501, WHITE, 20)
    _arrow(pen, (290, 584), (540, 584))
    after = (
        (pictograms.flame, 650, 92),
        (pictograms.skull, 650, 256),
        (pictograms.exclamation_mark, 650, 420),
        (pictograms.health_hazard, 856, 420),
        (pictograms.environment, 650, 584),
    )
    for sign, x, y in after:
        sign(pictograms.diamond(pen.at(x, y, 156)))
    signs.calendar(pen.at(1050, 150, 190))
    return pen


def _arrow(pen: Pen, start: tuple[float, float], end: tuple[float, float]) -> None:
    (x, y) = end
    pen.line([start, (x - 20, y)], 9, SUBTLE)
    pen.polygon([(x - 30, y - 20), (x, y), (x - 30, y + 20)], SUBTLE)


def codes() -> Pen:
    """H350 in its three pieces, and the families of H and P."""
    pen = sheet(PALE)
    boxes = (
        ("H", 260, 150, "#f6c9c9"),
        ("3", 440, 150, "#ffe59a"),
        ("50", 660, 250, LINE),
    )
    for text, x, across, fill in boxes:
        pen.box(x - across / 2, 30, x + across / 2, 230, INK, 16)
        pen.box(x - across / 2 + 8, 38, x + across / 2 - 8, 222, fill, 12)
        pen.numeral(x, 130, text, 130, INK)
    pen.line([(440, 236), (440, 290)], 10, INK)
    for number, x in ((2, 150), (3, 440), (4, 730)):
        fill = "#ffe59a" if number == 3 else WHITE
        pen.box(x - 125, 295, x + 125, 645, INK, 18)
        pen.box(x - 117, 303, x + 117, 637, fill, 14)
        pen.numeral(x, 365, number, 92, INK)
    pictograms.flame(pen.at(150, 520, 180))
    icons.person(pen.at(440, 520, 180), MID_BLUE)
    pictograms.environment(pen.at(730, 520, 180))
    pen.numeral(1040, 130, "P", 130, MID_GREEN)
    for number in range(1, 6):
        y = 270 + 84 * (number - 1)
        pen.box(920, y - 34, 1160, y + 34, MID_GREEN, 12)
        pen.numeral(970, y, number, 50, WHITE)
        _measure(pen.at(1090, y, 56), number)
    return pen


def _measure(pen: Pen, number: int) -> None:
    """General, prevention, response, storage, disposal."""
    if number == 1:
        icons.eye(pen)
    elif number == 2:
        pen.circle(50, 50, 56, WHITE)
        icons.glove(pen.at(50, 50, 84))
    elif number == 3:
        icons.cross(pen)
    elif number == 4:
        pen.box(10, 6, 90, 94, WHITE, 6)
        pen.line([(18, 50), (82, 50)], 6, INK)
        pen.box(26, 20, 44, 46, BLUE, 4)
        pen.box(56, 62, 74, 88, RED, 4)
    else:
        pen.polygon([(18, 26), (82, 26), (74, 94), (26, 94)], WHITE)
        pen.box(10, 14, 90, 24, WHITE, 4)


def _tin(pen: Pen, body: str = BLUE) -> None:
    pen.box(14, 12, 86, 96, body, 6)
    pen.box(10, 8, 90, 20, INK, 4)
    pen.box(22, 30, 78, 86, WHITE, 3)


def risk() -> Pen:
    """One tin, two ways of working."""
    pen = sheet(PALE)
    pen.box(0, 0, 596, 675, PALE_GREEN)
    pen.box(604, 0, 1200, 675, PALE_RED)
    for x, y, across in ((830, 190, 150), (980, 130, 170), (1050, 250, 120)):
        pen.ellipse(x, y, across, across * 0.6, VAPOUR)
    for x in (190, 800):
        tin = pen.at(x, 360, 260)
        _tin(tin)
        pictograms.flame(pictograms.diamond(tin.at(37, 58, 30)))
        pictograms.exclamation_mark(pictograms.diamond(tin.at(63, 58, 30)))
    pen.box(700, 246, 900, 272, PALE_RED)
    icons.person(pen.at(440, 350, 250), MID_GREEN)
    icons.person(pen.at(1050, 360, 250), RED)
    icons.clock(pen.at(940, 420, 120))
    _gauge(pen, 298, 0.18, MID_GREEN)
    _gauge(pen, 902, 0.86, RED)
    return pen


def _gauge(pen: Pen, x: float, level: float, fill: str) -> None:
    pen.box(x - 240, 560, x + 240, 620, INK, 30)
    pen.box(x - 230, 570, x + 230, 610, WHITE, 20)
    pen.box(x - 230, 570, x - 230 + 460 * level, 610, fill, 20)


def shelf() -> Pen:
    """Five containers; only the first and the fourth are right."""
    pen = sheet(PALE_BLUE)
    pen.box(20, 560, 1180, 600, WOOD, 4)
    for x in (90, 1110):
        pen.box(x - 18, 600, x + 18, 675, "#8a6a42")
    good = pen.at(140, 420, 280)
    _tin(good, MID_BLUE)
    pictograms.flame(pictograms.diamond(good.at(50, 46, 34)))
    for y in (70, 78):
        good.line([(30, y), (70, y)], 3.4, SUBTLE)
    dated = pen.at(372, 420, 280)
    _tin(dated, SUBTLE)
    dated.box(32, 36, 68, 72, INK)
    dated.box(34, 38, 66, 70, ORANGE)
    pictograms.flame(dated.at(50, 54, 26))
    _bottle(pen.at(600, 400, 320))
    _aerosol(pen.at(828, 400, 320))
    worn = pen.at(1050, 420, 280)
    _tin(worn, "#8a7b5c")
    worn.blob([(40, 28), (80, 30), (82, 90), (52, 86), (62, 60)], "#5c4d33")
    worn.line([(28, 44), (46, 44)], 3.4, LINE)
    return pen


def _bottle(pen: Pen) -> None:
    """One for soft drinks, with something in it."""
    outline = [(42, 8), (58, 8), (60, 26), (72, 40), (70, 98), (30, 98), (28, 40)]
    pen.polygon([*outline, (40, 26)], "#cfe6f5")
    pen.polygon([(29, 56), (71, 56), (70, 97), (30, 97)], "#e8dca0")
    pen.box(40, 2, 60, 10, RED, 2)
    for x, y in ((40, 70), (52, 78), (60, 66)):
        pen.circle(x, y, 2, WHITE)


def _aerosol(pen: Pen) -> None:
    pen.box(30, 26, 70, 98, GOLD, 5)
    pen.box(36, 14, 64, 28, SUBTLE, 5)
    pen.box(45, 6, 55, 16, INK, 2)
    pen.box(33, 38, 67, 86, WHITE, 2)
    pictograms.flame(pictograms.diamond(pen.at(50, 54, 26)))
    for y in (74, 80):
        pen.line([(38, y), (62, y)], 2.6, SUBTLE)


def drum() -> Pen:
    """One drum, a label for transport above and one for use below."""
    pen = sheet(PALE)
    pen.box(330, 20, 870, 655, MID_BLUE, 30)
    for y in (30, 330, 620):
        pen.box(318, y, 882, y + 24, NAVY, 8)
    transport = pen.at(600, 185, 260)
    transport.polygon([(50, 0), (100, 50), (50, 100), (0, 50)], INK)
    transport.polygon([(50, 3), (97, 50), (50, 97), (3, 50)], RED)
    _white_flame(transport.at(50, 38, 46))
    transport.numeral(50, 79, 3, 17, WHITE)
    pen.box(430, 380, 770, 600, INK, 6)
    pen.box(436, 386, 764, 594, WHITE, 4)
    pictograms.flame(pictograms.diamond(pen.at(505, 455, 104)))
    pictograms.health_hazard(pictograms.diamond(pen.at(505, 545, 84)))
    for y in (430, 462, 494, 526, 558):
        pen.line([(585, y), (735, y)], 9, SUBTLE)
    icons.eye(pen.at(1020, 490, 130))
    icons.person(pen.at(1020, 590, 110), MID_GREEN)
    _lorry(pen.at(1030, 190, 230))
    return pen


def _white_flame(pen: Pen) -> None:
    pen.blob(
        [
            *((50, 96), (24, 80), (22, 56), (36, 40), (42, 50), (46, 20)),
            *((54, 4), (60, 30), (70, 46), (78, 62), (74, 82)),
        ],
        WHITE,
    )


def _lorry(pen: Pen) -> None:
    pen.box(4, 24, 62, 70, SUBTLE, 3)
    pen.polygon([(64, 38), (84, 38), (96, 54), (96, 72), (64, 72)], MID_GREEN)
    for x in (20, 44, 82):
        pen.circle(x, 76, 10, INK)
    pen.box(22, 40, 44, 56, YELLOW)


DRAWINGS: dict[str, Callable[[], Pen]] = {
    "label": label,
    "spots": spots,
    "families": families,
    "three": three,
    "old": old,
    "codes": codes,
    "risk": risk,
    "shelf": shelf,
    "drum": drum,
}
