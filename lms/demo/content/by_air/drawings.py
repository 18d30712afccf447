"""The drawings of the course: for each lesson one, with figures but no words of ours."""

from collections.abc import Callable

from lms.demo.content.pictures import danger, field, freight, icons, signs
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
    RED,
    SUBTLE,
    WHITE,
    YELLOW,
    Pen,
    sheet,
)

CAO = "#f58220"


def height() -> Pen:
    """A can on the ground, and the same can high up."""
    pen = sheet("#7fb2dd")
    pen.box(0, 330, 1200, 675, PALE_BLUE)
    pen.box(0, 590, 1200, 675, "#8fb574")
    field.rain_cloud(pen.at(330, 360, 170))
    field.aircraft_above(pen.at(560, 190, 300), WHITE)
    _can(pen.at(170, 490, 240))
    _swollen(pen.at(960, 230, 330))
    pen.box(632, 412, 698, 620, SUBTLE, 33)
    pen.box(640, 420, 690, 610, WHITE, 25)
    pen.circle(665, 615, 52, SUBTLE)
    pen.circle(665, 615, 44, RED)
    pen.box(655, 540, 675, 610, RED, 8)
    freight.arrow(pen, (800, 560), (800, 400), 20, NAVY)
    return pen


def _can(pen: Pen) -> None:
    pen.box(26, 14, 74, 92, MID_BLUE, 4)
    pen.box(22, 10, 78, 20, INK, 3)
    pen.box(26, 38, 74, 62, WHITE)
    pen.box(22, 88, 78, 96, INK, 3)


def _swollen(pen: Pen) -> None:
    pen.blob([(26, 16), (74, 16), (92, 50), (74, 90), (26, 90), (8, 50)], MID_BLUE)
    pen.blob([(24, 10), (50, 0), (76, 10), (74, 22), (26, 22)], INK)
    pen.box(14, 40, 86, 62, WHITE)
    for x, y in ((84, 78), (92, 92), (76, 97)):
        pen.polygon([(x, y - 8), (x + 4, y), (x - 4, y)], BLUE)
        pen.circle(x, y + 1, 4, BLUE)


FIELDS = (
    *((300, 40, 610, 150), (630, 40, 900, 150), (300, 170, 900, 260)),
    *((300, 280, 900, 520), (300, 540, 900, 640)),
)
"""The five fields of the form: left, top, right and bottom."""


def form() -> Pen:
    """A form with a red hatched border and five places."""
    pen = sheet(PALE)
    pen.box(250, 10, 950, 665, WHITE, 4)
    for y in range(14, 650, 30):
        for x in (250, 922):
            pen.polygon([(x, y + 22), (x + 28, y), (x + 28, y + 14), (x, y + 36)], RED)
    for left, top, right, bottom in FIELDS:
        pen.box(left, top, right, bottom, SUBTLE, 4)
        pen.box(left + 3, top + 3, right - 3, bottom - 3, WHITE, 3)
    _filled_in(pen)
    places = ((340, 95), (670, 95), (340, 215), (335, 315), (340, 590))
    for number, (x, y) in enumerate(places, start=1):
        freight.counter(pen, x, y, number, 46)
    return pen


def _filled_in(pen: Pen) -> None:
    for y in (75, 105):
        pen.line([(380, y), (580, y)], 7, LINE)
        pen.line([(710, y), (870, y)], 7, LINE)
    field.aircraft_above(pen.at(520, 215, 80), MID_GREEN)
    field.aircraft_above(pen.at(760, 215, 80), LINE)
    pen.line([(690, 250), (830, 180)], 9, RED)
    for x in (440, 600, 740):
        pen.line([(x, 286), (x, 514)], 3, LINE)
    for y in (350, 400, 450):
        for x in (380, 520, 670, 820):
            pen.line([(x - 34, y), (x + 34, y)], 7, LINE)
    pen.line([(560, 605), (640, 570), (690, 615), (760, 572), (850, 600)], 6, NAVY)


def box() -> Pen:
    """A box for the air, with five places marked."""
    pen = sheet(PALE_GREEN)
    freight.carton(pen.at(600, 350, 640))
    danger.danger_label(pen.at(455, 400, 220), "3")
    _cargo_only(pen.at(725, 400, 230))
    freight.digits(pen, 505, 570, "UN 1263", 52)
    freight.upwards(pen.at(855, 575, 80))
    freight.digits(pen, 700, 625, "4G/Y 25/S/26/NL", 30)
    places = ((350, 570), (345, 310), (870, 310), (930, 575), (520, 625))
    for number, (x, y) in enumerate(places, start=1):
        freight.counter(pen, x, y, number, 52)
    return pen


def _cargo_only(pen: Pen) -> None:
    """The label for cargo aircraft, as the regulations have it, in our own drawing."""
    pen.box(0, 6, 100, 94, INK)
    pen.box(2, 8, 98, 92, CAO)
    pen.box(2, 8, 98, 56, INK)
    field.aircraft_above(pen.at(50, 32, 44), CAO)
    freight.digits(pen, 50, 68, "CARGO AIRCRAFT", 9.6)
    freight.digits(pen, 50, 82, "ONLY", 13)


def chest() -> Pen:
    """An open tool chest with four things in it."""
    pen = sheet(PALE)
    pen.box(60, 150, 1140, 620, "#8b1f1f", 16)
    pen.box(84, 174, 1116, 596, "#3a3f45", 10)
    pen.box(60, 60, 1140, 160, "#a32626", 16)
    pen.box(520, 36, 680, 70, INK, 14)
    things = (_drill, _spray, _hammer, _torch)
    for n, thing in enumerate(things):
        x = 235 + 245 * n
        pen.box(x - 108, 200, x + 108, 574, "#e9edf0", 12)
        thing(pen.at(x, 400, 200))
        freight.counter(pen, x - 74, 234, n + 1, 46)
    return pen


def _drill(pen: Pen) -> None:
    pen.box(16, 22, 72, 46, GOLD, 8)
    pen.box(72, 29, 84, 40, INK, 2)
    pen.line([(84, 34), (99, 34)], 4, SUBTLE)
    pen.polygon([(26, 44), (48, 44), (44, 78), (22, 78)], GOLD)
    pen.box(12, 76, 56, 96, INK, 4)
    for x in (20, 30, 40):
        pen.box(x, 82, x + 6, 90, MID_GREEN, 1)


def _spray(pen: Pen) -> None:
    pen.box(42, 4, 58, 18, RED, 3)
    pen.box(36, 16, 64, 26, LINE, 4)
    pen.box(28, 24, 72, 98, MID_BLUE, 6)
    pen.box(28, 46, 72, 74, WHITE)
    danger.danger_label(pen.at(50, 60, 24), "2.1")


def _hammer(pen: Pen) -> None:
    pen.line([(50, 30), (50, 94)], 10, "#a9814e")
    pen.box(20, 12, 66, 34, SUBTLE, 3)
    pen.polygon([(64, 12), (88, 20), (88, 26), (64, 34)], SUBTLE)


def _torch(pen: Pen) -> None:
    pen.box(32, 46, 68, 98, "#d97706", 8)
    pen.box(40, 34, 60, 48, INK, 3)
    pen.line([(50, 36), (50, 18), (78, 12)], 6, SUBTLE)
    pen.line([(78, 12), (88, 10)], 9, INK)
    pen.box(32, 62, 68, 80, WHITE)


def pallet() -> Pen:
    """A pallet from above with six places, four of them taken."""
    pen = sheet(PALE_BLUE)
    pen.box(90, 40, 1110, 635, SUBTLE, 14)
    pen.box(112, 62, 1088, 613, "#dfe6ea", 8)
    taken = {0: "3", 1: "5.1", 3: "8", 5: "9A"}
    for n in range(6):
        row, place = divmod(n, 3)
        x, y = 275 + 325 * place, 205 + 270 * row
        fill = freight.BOARD if n in taken else PALE
        pen.box(x - 150, y - 122, x + 150, y + 122, fill, 8)
        if n in taken:
            danger.danger_label(pen.at(x, y, 205), taken[n])
    return pen


def cockpit() -> Pen:
    """A pilot with a sheet, and a second sheet on the ground."""
    pen = sheet("#2b3a4a")
    pen.polygon([(120, 60), (820, 60), (900, 330), (40, 330)], "#9cc7e6")
    pen.box(466, 60, 484, 330, "#2b3a4a")
    pen.box(0, 360, 1200, 420, "#1b2733")
    for x in (90, 190, 290, 650, 750):
        pen.circle(x, 392, 22, SUBTLE)
        pen.circle(x, 392, 16, PALE)
    icons.person(pen.at(330, 400, 420), MID_BLUE)
    pen.arc(330, 305, 90, (190, 350), 14, INK)
    for x in (240, 420):
        pen.circle(x, 320, 26, INK)
    freight.paper(pen.at(570, 480, 260), 6)
    icons.clock(pen.at(1020, 130, 190))
    pen.box(820, 600, 1200, 675, "#8fb574")
    freight.paper(pen.at(1010, 480, 220), 6)
    signs.telephone(pen.at(1140, 560, 110))
    return pen


def two() -> Pen:
    """Two aircraft, two systems, one drum."""
    pen = sheet(PALE_GREEN)
    pen.box(0, 300, 1200, 420, "#cfd6da")
    for x in range(20, 1200, 120):
        pen.box(x, 354, x + 60, 366, WHITE)
    field.aircraft_above(pen.at(280, 220, 400), SUBTLE)
    field.aircraft_above(pen.at(920, 220, 400), WHITE)
    for n in range(9):
        for y in (208, 232):
            pen.circle(800 + 27 * n, y, 4, NAVY)
    freight.drum(pen.at(600, 480, 200))
    danger.danger_mark(pen.at(600, 490, 100), "environment")
    for x, fill in ((280, MID_GREEN), (920, BLUE)):
        freight.paper(pen.at(x, 540, 210), 5)
        pen.circle(x + 50, 590, 24, fill)
    for start, end in (((520, 480), (400, 520)), ((680, 480), (800, 520))):
        freight.arrow(pen, start, end, 12)
    pen.circle(1130, 60, 40, YELLOW)
    return pen


DRAWINGS: dict[str, Callable[[], Pen]] = {
    "height": height,
    "form": form,
    "box": box,
    "chest": chest,
    "pallet": pallet,
    "cockpit": cockpit,
    "two": two,
}
