"""The drawings of the course: for each lesson one, with figures but no words."""

import math
from collections.abc import Callable

from hazmat.drawings import symbols
from hazmat.drawings.shapes import Drawing, Path, placed
from lms.demo.content.pictures import danger, dealings, freight, icons, pictograms
from lms.demo.content.pictures.canvas import (
    BLUE,
    GOLD,
    INK,
    LINE,
    MID_GREEN,
    NAVY,
    PALE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_YELLOW,
    RED,
    SUBTLE,
    WHITE,
    YELLOW,
    Pen,
    sheet,
)

FIRE, PLATE = "#e25822", "#ff7f00"


def kit() -> Pen:
    """What lies in the box: always, for each of the crew, and by the labels."""
    pen = sheet(PALE)
    pen.box(20, 440, 1180, 660, PALE_YELLOW, 18)
    things: tuple[Callable[[Pen], None], ...] = (
        *(freight.chock, _triangles, freight.bottle, freight.vest),
        *(freight.torch, icons.glove, freight.goggles, freight.extinguisher),
        *(_mask, _shovel, _drain, _tub),
    )
    for n, thing in enumerate(things):
        row, place = divmod(n, 4)
        thing(pen.at(165 + 290 * place, 115 + 215 * row, 165))
    return pen


def _triangles(pen: Pen) -> None:
    freight.triangle(pen.at(28, 50, 62))
    freight.triangle(pen.at(74, 50, 62))


def _mask(pen: Pen) -> None:
    pen.blob([(24, 20), (50, 8), (76, 20), (78, 52), (50, 74), (22, 52)], SUBTLE)
    pen.box(28, 26, 72, 46, "#dcebf5", 10)
    pen.circle(50, 74, 18, INK)
    pen.circle(50, 74, 11, MID_GREEN)


def _shovel(pen: Pen) -> None:
    pen.line([(50, 6), (50, 60)], 8, "#a9814e")
    pen.line([(38, 7), (62, 7)], 8, "#a9814e")
    pen.blob([(32, 54), (68, 54), (66, 82), (50, 97), (34, 82)], SUBTLE)


def _drain(pen: Pen) -> None:
    pen.box(10, 40, 90, 92, INK, 4)
    for x in range(18, 86, 12):
        pen.box(x, 48, x + 6, 86, LINE, 2)
    pen.polygon([(0, 22), (84, 22), (70, 66), (-12, 66)], BLUE)


def _tub(pen: Pen) -> None:
    pen.polygon([(6, 36), (94, 36), (82, 92), (18, 92)], NAVY)
    pen.box(2, 28, 98, 40, BLUE, 4)


def scale() -> Pen:
    """A load on one scale, a weight of a thousand on the other."""
    pen = sheet(PALE_GREEN)
    pen.line([(600, 110), (600, 600)], 22, INK)
    pen.line([(250, 150), (950, 150)], 22, INK)
    pen.box(450, 590, 750, 624, INK, 12)
    pen.circle(600, 120, 34, GOLD)
    for x in (250, 950):
        for side in (-1, 1):
            pen.line([(x, 155), (x + side * 190, 470)], 6, SUBTLE)
        pen.polygon(
            [(x - 210, 470), (x + 210, 470), (x + 150, 530), (x - 150, 530)], GOLD
        )
    freight.jerrycan(pen.at(125, 398, 150))
    freight.jerrycan(pen.at(215, 398, 150), RED)
    freight.cylinder(pen.at(295, 388, 170))
    freight.crate(pen.at(375, 408, 150))
    pen.polygon([(850, 350), (1050, 350), (1090, 470), (810, 470)], INK)
    pen.box(915, 318, 985, 352, INK, 10)
    pen.numeral(950, 416, 1000, 68, WHITE)
    return pen


def floor() -> Pen:
    """A load floor from above: three pairs of packages."""
    pen = sheet(PALE)
    pen.box(30, 60, 1170, 615, SUBTLE, 18)
    pen.box(46, 76, 1154, 599, "#cdb28a", 8)
    for x in range(46, 1150, 46):
        pen.line([(x, 80), (x, 596)], 2, "#b89a6e")
    pairs = (("1", "3"), ("3", "8"), ("2.1", "2.2"))
    for n, pair in enumerate(pairs):
        left = 70 + 368 * n
        pen.box(left, 110, left + 336, 566, WHITE, 14)
        for m, model in enumerate(pair):
            y = 225 + 225 * m
            pen.box(left + 66, y - 100, left + 270, y + 100, freight.BOARD, 6)
            danger.danger_label(
                pen.at(left + 168, y, 176), model, "1.1D" if model == "1" else ""
            )
        freight.counter(pen, left + 36, 146, n + 1)
    return pen


def divisions() -> Pen:
    """Six fields, each with what happens."""
    pen = sheet(PALE)
    signs = (_burst, _pieces, _blaze, _spark, _locked_burst, _locked_piece)
    codes = ("1", "1", "1", "1.4", "1.5", "1.6")
    for n, (sign, model) in enumerate(zip(signs, codes, strict=True)):
        row, place = divmod(n, 3)
        left, top = 20 + 393 * place, 18 + 326 * row
        pen.box(left, top, left + 374, top + 310, PALE_BLUE, 16)
        code = f"1.{n + 1}" if model == "1" else ""
        danger.danger_label(pen.at(left + 100, top + 155, 180), model, code)
        sign(pen.at(left + 276, top + 155, 190))
    return pen


def _star(pen: Pen, radius: float, fill: str) -> None:
    points = []
    for n in range(24):
        a, r = math.radians(15 * n), radius if n % 2 else radius * 0.55
        points.append((50 + r * math.cos(a), 50 + r * math.sin(a)))
    pen.polygon(points, fill)


def _burst(pen: Pen) -> None:
    _star(pen, 50, FIRE)
    _star(pen, 32, YELLOW)


def _pieces(pen: Pen) -> None:
    _star(pen, 22, FIRE)
    for degrees in range(0, 360, 40):
        a = math.radians(degrees)
        near, far = ((50 + r * math.cos(a), 50 + r * math.sin(a)) for r in (28, 42))
        pen.line([near, far], 3, SUBTLE)
        pen.box(far[0] - 4, far[1] - 4, far[0] + 4, far[1] + 4, INK)


def _blaze(pen: Pen) -> None:
    pictograms.flame(pen.at(50, 50, 92))


def _spark(pen: Pen) -> None:
    freight.carton(pen.at(50, 52, 86))
    _star(pen.at(50, 60, 56), 40, FIRE)


def _locked_burst(pen: Pen) -> None:
    _burst(pen.at(40, 42, 80))
    dealings.padlock(pen.at(76, 76, 46))


def _locked_piece(pen: Pen) -> None:
    _star(pen.at(40, 42, 50), 40, FIRE)
    dealings.padlock(pen.at(76, 76, 46))


def tunnel() -> Pen:
    """A fork: a tunnel with a letter, or a bridge."""
    pen = sheet(PALE_BLUE)
    pen.box(0, 300, 1200, 675, "#b9d3a4")
    pen.blob([(620, 310), (700, 180), (900, 110), (1110, 180), (1200, 320)], "#8fb574")
    pen.polygon([(820, 470), (980, 470), (700, 675), (380, 675)], SUBTLE)
    pen.polygon([(60, 250), (180, 250), (560, 560), (420, 640)], SUBTLE)
    pen.box(790, 250, 1010, 475, INK, 60)
    pen.box(812, 272, 988, 475, "#2b2f33", 48)
    pen.box(812, 440, 988, 475, SUBTLE)
    pen.box(0, 236, 330, 256, "#7f8c94")
    for x in (40, 150, 260):
        pen.box(x, 256, x + 14, 330, "#7f8c94")
    pen.line([(720, 470), (720, 250)], 10, INK)
    pen.circle(720, 210, 62, RED)
    pen.circle(720, 210, 48, WHITE)
    pen.box(692, 188, 748, 226, INK, 3)
    pen.box(702, 196, 738, 218, PLATE, 2)
    for x in (705, 735):
        pen.circle(x, 230, 7, INK)
    pen.box(676, 284, 764, 356, INK, 6)
    pen.box(682, 290, 758, 350, WHITE, 3)
    freight.digits(pen, 720, 322, "C", 52)
    _from_behind(pen.at(520, 540, 250))
    return pen


def _from_behind(pen: Pen) -> None:
    pen.box(12, 4, 88, 76, MID_GREEN, 3)
    pen.line([(50, 6), (50, 74)], 2, INK)
    pen.box(8, 76, 92, 84, INK)
    for x in (14, 70):
        pen.box(x, 82, x + 16, 99, INK, 3)
    danger.plate(pen.at(50, 56, 34))
    danger.danger_label(pen.at(30, 26, 30), "1", "1.1D")


def fire() -> Pen:
    """A truck with three places where it may burn."""
    pen = sheet(PALE)
    pen.box(0, 560, 1200, 675, "#cfd6da")
    freight.lorry(pen.at(480, 340, 900))
    pen.box(60, 92, 661, 518, MID_GREEN, 6)
    danger.danger_label(pen.at(500, 310, 220), "1.4", "1.4G")
    burning = placed([Path(symbols.FLAME, FIRE)], 100, 100, 1.9)
    for x, y, size in ((240, 560, 130), (345, 545, 190), (395, 580, 110)):
        danger.show(pen.at(x, y, size), Drawing([burning], "", ""))
    for n, (x, y) in enumerate(((820, 455), (300, 592), (264, 250)), start=1):
        freight.counter(pen, x, y, n, 70)
    freight.extinguisher(pen.at(1090, 430, 250))
    return pen


DRAWINGS: dict[str, Callable[[], Pen]] = {
    "kit": kit,
    "scale": scale,
    "floor": floor,
    "divisions": divisions,
    "tunnel": tunnel,
    "fire": fire,
}
