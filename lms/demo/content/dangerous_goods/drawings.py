"""The drawings of the course: for each lesson one or more, with figures but no words."""

from collections.abc import Callable

from lms.demo.content.pictures import danger, field, freight, icons
from lms.demo.content.pictures.canvas import (
    DEEP_GREEN,
    GOLD,
    INK,
    LINE,
    MID_BLUE,
    MID_GREEN,
    PALE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_YELLOW,
    RED,
    SUBTLE,
    WHITE,
    Pen,
    sheet,
)


def chain() -> Pen:
    """Five hands through which a package goes."""
    pen = sheet(PALE)
    pen.box(0, 560, 1200, 675, "#dfe6ea")
    fills = (MID_BLUE, GOLD, MID_GREEN, RED, DEEP_GREEN)
    for n, fill in enumerate(fills):
        icons.person(pen.at(125 + 240 * n, 190, 190), fill)
        if n:
            freight.arrow(pen, (-38 + 240 * n, 200), (24 + 240 * n, 200), 12)
    icons.clipboard(pen.at(125, 475, 180))
    freight.carton(pen.at(365, 480, 170))
    danger.danger_label(pen.at(365, 500, 76), "3")
    freight.pallet(pen.at(605, 470, 200))
    field.truck(pen.at(845, 460, 220), MID_GREEN)
    field.barracks(pen.at(1085, 475, 210))
    return pen


def two() -> Pen:
    """A label that burns and one that feeds a fire."""
    pen = sheet(PALE)
    danger.danger_label(pen.at(310, 337, 480), "3")
    danger.danger_label(pen.at(890, 337, 480), "5.1")
    for y, start, end in ((300, 560, 630), (375, 640, 570)):
        freight.arrow(pen, (start, y), (end, y), 18)
    return pen


FLASHED = ("2.1", "4.3", "2.2", "8", "4.1", "6.1", "9", "5.2")


def flash() -> Pen:
    """Eight labels to name, each with a number."""
    pen = sheet(PALE_BLUE)
    for n, model in enumerate(FLASHED):
        row, place = divmod(n, 4)
        x, y = 165 + 290 * place, 170 + 330 * row
        danger.danger_label(pen.at(x, y, 270), model)
        freight.counter(pen, x - 105, y - 100, n + 1)
    return pen


def four() -> Pen:
    """Four flames that differ in colour."""
    pen = sheet(PALE)
    for n, model in enumerate(("4.1", "4.2", "4.3", "5.1")):
        danger.danger_label(pen.at(165 + 290 * n, 337, 275), model)
    return pen


def groups() -> Pen:
    """Three tanks, from full to nearly empty."""
    pen = sheet(PALE)
    for n, (fill, high) in enumerate(((RED, 360), (GOLD, 220), (MID_GREEN, 90))):
        left = 90 + 370 * n
        pen.box(left, 90, left + 280, 500, INK, 12)
        pen.box(left + 12, 78, left + 268, 488, WHITE)
        pen.box(left + 12, 488 - high, left + 268, 488, fill)
        for stroke in range(n + 1):
            x = left + 140 + 44 * (stroke - n / 2)
            pen.line([(x, 545), (x, 625)], 18, INK)
    return pen


def package() -> Pen:
    """A box as it should be, with four places marked."""
    pen = sheet(PALE_GREEN)
    freight.carton(pen.at(600, 350, 620))
    danger.danger_label(pen.at(500, 400, 220), "3")
    danger.danger_mark(pen.at(735, 400, 200), "environment")
    freight.digits(pen, 605, 562, "UN 1263", 62)
    freight.upwards(pen.at(852, 560, 90))
    for number, x, y in ((1, 420, 560), (2, 400, 300), (3, 830, 310), (4, 935, 560)):
        freight.counter(pen, x, y, number)
    return pen


def marks() -> Pen:
    """Five marks that are no labels."""
    pen = sheet(PALE)
    places = ((210, 190), (600, 190), (990, 190), (400, 500), (800, 500))
    shown = ("LQ", "EQ", "battery", "environment", "hot")
    for number, ((x, y), code) in enumerate(zip(places, shown, strict=True), start=1):
        danger.danger_mark(pen.at(x, y, 250), code)
        freight.counter(pen, x - 145, y - 110, number)
    return pen


def plate() -> Pen:
    """A plate with numbers, and one without."""
    pen = sheet(PALE_YELLOW)
    pen.box(0, 560, 1200, 675, SUBTLE)
    pen.box(0, 610, 1200, 622, LINE)
    danger.plate(pen.at(270, 360, 320))
    danger.plate(pen.at(800, 330, 600), "33", "1203")
    return pen


DRAWINGS: dict[str, Callable[[], Pen]] = {
    "chain": chain,
    "two": two,
    "flash": flash,
    "four": four,
    "groups": groups,
    "package": package,
    "marks": marks,
    "plate": plate,
}
