"""Icons in squares of 100 by 100 units, flat and without words."""

import math

from lms.demo.content.pictures.canvas import (
    BLUE,
    DEEP_GREEN,
    GOLD,
    GREEN,
    INK,
    LINE,
    MID_BLUE,
    MID_GREEN,
    NAVY,
    PALE,
    PALE_BLUE,
    RED,
    SUBTLE,
    WHITE,
    YELLOW,
    Pen,
)


def tick(pen: Pen, fill: str = WHITE) -> None:
    """All is well."""
    pen.line([(24, 53), (43, 72), (77, 31)], 13, fill)


def stop_sign(pen: Pen) -> None:
    """An octagon with a hand held up."""
    octagon = [math.radians(22.5 + 45 * n) for n in range(8)]
    for radius, fill in ((48, WHITE), (44, RED)):
        pen.polygon(
            [(50 + radius * math.cos(a), 50 + radius * math.sin(a)) for a in octagon],
            fill,
        )
    for x, top in ((37.5, 35), (46, 28), (54.5, 30), (63, 37)):
        pen.line([(x, top), (x, 58)], 6.6, WHITE)
    pen.line([(33, 63), (26.5, 52)], 6.6, WHITE)
    pen.blob(
        [(34, 50), (50, 47), (66, 50), (65.5, 66), (57, 77), (43, 77), (35, 68)], WHITE
    )


def eye(pen: Pen) -> None:
    """Look."""
    for half, height, fill in ((46, 31, INK), (39, 25, WHITE)):
        lid = [
            (n * half / 20, height * math.cos(math.pi * n / 40)) for n in range(-20, 21)
        ]
        upper = [(50 + x, 50 - y) for x, y in lid]
        lower = [(50 + x, 50 + y) for x, y in reversed(lid)]
        pen.polygon([*upper, *lower], fill)
    pen.circle(50, 50, 18, BLUE)
    pen.circle(50, 50, 9, INK)
    pen.circle(57, 43, 5, WHITE)


def bulb(pen: Pen) -> None:
    """Think."""
    for degrees in (-150, -120, -90, -60, -30):
        a = math.radians(degrees)
        near, far = ((50 + r * math.cos(a), 43 + r * math.sin(a)) for r in (36, 44))
        pen.line([near, far], 4.5, GOLD)
    pen.circle(50, 43, 27, GOLD)
    pen.polygon([(27, 57), (73, 57), (63, 75), (37, 75)], GOLD)
    pen.circle(50, 43, 24, YELLOW)
    pen.polygon([(30, 56), (70, 56), (60, 74), (40, 74)], YELLOW)
    pen.line([(43, 75), (40, 52), (50, 58), (60, 52), (57, 75)], 3.5, INK)
    pen.box(37, 74, 63, 80, SUBTLE, 2)
    pen.box(37, 81.5, 63, 87.5, SUBTLE, 2)
    pen.box(43, 89, 57, 94, SUBTLE, 2)


def spanner(pen: Pen, fill: str = WHITE, ground: str = GREEN) -> None:
    """Arrange."""
    pen.line([(30, 70), (66, 34)], 15, fill)
    pen.circle(70, 30, 20, fill)
    pen.polygon([(68, 32), (80, 2), (98, 20)], ground)
    pen.line([(71, 29), (80, 20)], 12, ground)
    pen.circle(30, 70, 15, fill)
    pen.circle(30, 70, 6.5, ground)


def clipboard(pen: Pen) -> None:
    """A plan."""
    pen.box(18, 14, 82, 94, DEEP_GREEN, 7)
    pen.box(25, 23, 75, 87, WHITE, 3)
    pen.box(36, 7, 64, 24, SUBTLE, 5)
    for y in (38, 55, 72):
        pen.line([(32, y), (36, y + 4), (43, y - 5)], 4, MID_GREEN)
        pen.line([(51, y), (68, y)], 4.5, LINE)


def lesson_board(pen: Pen) -> None:
    """Explanation: somebody at a board."""
    pen.box(28, 12, 96, 62, DEEP_GREEN, 4)
    pen.box(33, 17, 91, 57, WHITE, 2)
    pen.polygon([(62, 23), (79, 51), (45, 51)], YELLOW)
    pen.line([(62, 33), (62, 41)], 4, INK)
    pen.circle(62, 46.5, 2.2, INK)
    pen.line([(78, 62), (84, 88)], 4, SUBTLE)
    pen.circle(20, 42, 11, INK)
    pen.blob([(4, 94), (5, 66), (20, 56), (35, 66), (36, 94), (20, 96)], MID_GREEN)
    pen.line([(31, 70), (47, 53)], 8, MID_GREEN)


def gear(pen: Pen) -> None:
    """Good equipment."""
    for n in range(8):
        a = math.radians(45 * n)
        x, y = math.cos(a), math.sin(a)
        pen.line([(50 + 24 * x, 50 + 24 * y), (50 + 37 * x, 50 + 37 * y)], 14, SUBTLE)
    pen.circle(50, 50, 31, SUBTLE)
    pen.circle(50, 50, 15, PALE)
    pen.circle(78, 76, 20, WHITE)
    pen.circle(78, 76, 17, MID_GREEN)
    tick(pen.at(78, 76, 30))


def helmet(pen: Pen) -> None:
    """Wear protection: a head with helmet, goggles and ear defenders."""
    pen.ellipse(50, 60, 25, 32, "#e2b48c")
    dome = [(50 + 32 * math.cos(a), 46 + 34 * math.sin(a)) for a in _half_turn()]
    pen.polygon(dome, YELLOW)
    pen.box(12, 42, 88, 50, YELLOW, 4)
    pen.box(45, 10, 55, 44, GOLD, 4)
    pen.box(30, 54, 70, 68, NAVY, 6)
    pen.box(34, 57, 48, 65, PALE_BLUE, 3)
    pen.box(52, 57, 66, 65, PALE_BLUE, 3)
    for x in (24, 76):
        pen.box(x - 7, 50, x + 7, 74, RED, 6)
    pen.arc(50, 74, 8, (30, 150), 3, "#8a5a34")


def _half_turn() -> list[float]:
    return [math.radians(180 + 6 * n) for n in range(31)]


def megaphone(pen: Pen) -> None:
    """Report."""
    pen.box(34, 58, 47, 88, DEEP_GREEN, 5)
    pen.polygon([(22, 40), (66, 18), (66, 82), (22, 62)], MID_GREEN)
    pen.box(12, 38, 32, 64, DEEP_GREEN, 8)
    pen.box(62, 14, 71, 86, DEEP_GREEN, 4)
    for radius in (14, 25):
        pen.arc(71, 50, radius, (-45, 45), 5, GOLD)


def person(pen: Pen, fill: str) -> None:
    """Somebody, from the waist up."""
    pen.circle(50, 28, 19, fill)
    pen.blob(
        [(12, 98), (16, 68), (34, 54), (66, 54), (84, 68), (88, 98), (50, 101)], fill
    )


def clock(pen: Pen) -> None:
    """Working time."""
    pen.circle(50, 50, 42, NAVY)
    pen.circle(50, 50, 35, WHITE)
    for n in range(12):
        a = math.radians(30 * n)
        pen.circle(50 + 29 * math.cos(a), 50 + 29 * math.sin(a), 2, SUBTLE)
    pen.line([(50, 50), (50, 27)], 5, INK)
    pen.line([(50, 50), (66, 59)], 5, INK)
    pen.circle(50, 50, 4.5, RED)


def shifts(pen: Pen) -> None:
    """Arrange the work differently: people share the time."""
    person(pen.at(20, 70, 46), MID_GREEN)
    person(pen.at(80, 70, 46), MID_GREEN)
    clock(pen.at(50, 38, 66))


def again(pen: Pen) -> None:
    """Once more, from the beginning."""
    pen.arc(50, 50, 31, (-20, 250), 10, BLUE)
    pen.polygon([(28, 2), (62, 17), (31, 38)], BLUE)


def fan(pen: Pen) -> None:
    """Extraction: a hood that draws away vapour."""
    pen.box(40, 2, 60, 22, SUBTLE, 2)
    pen.polygon([(38, 20), (62, 20), (90, 48), (10, 48)], SUBTLE)
    pen.box(8, 46, 92, 54, INK, 3)
    for x in (28, 50, 72):
        pen.line([(x, 93), (x - 4, 86), (x + 4, 78), (x, 71)], 5, MID_GREEN)
        pen.polygon([(x - 8, 72), (x + 8, 72), (x, 59)], MID_GREEN)


def swap(pen: Pen) -> None:
    """Replace a can with a skull by a can with a drop."""
    _can(pen, 25, RED)
    pen.circle(25, 55, 9, WHITE)
    pen.box(20, 60, 30, 68, WHITE, 2)
    pen.circle(21.5, 55, 2.6, RED)
    pen.circle(28.5, 55, 2.6, RED)
    _can(pen, 75, MID_GREEN)
    pen.polygon([(75, 42), (66.5, 58), (83.5, 58)], WHITE)
    pen.circle(75, 60, 8.8, WHITE)
    pen.arc(50, 32, 26, (-142, -50), 6, INK)
    pen.polygon([(56, 21), (76, 8), (75, 31)], INK)


def _can(pen: Pen, x: float, fill: str) -> None:
    pen.box(x - 18, 38, x + 18, 84, fill, 5)
    pen.box(x - 8, 30, x + 8, 40, fill, 3)


def glove(pen: Pen) -> None:
    """Personal protection."""
    for x, top in ((33, 26), (45, 16), (57, 19), (69, 30)):
        pen.line([(x, top), (x, 56)], 10, MID_BLUE)
    pen.line([(28, 62), (14, 46)], 10, MID_BLUE)
    pen.blob(
        [(28, 48), (51, 44), (74, 48), (73, 66), (68, 80), (34, 80), (25, 66)], MID_BLUE
    )
    pen.box(30, 76, 72, 94, NAVY, 4)
    pen.box(30, 82, 72, 87, PALE_BLUE)


def warning(pen: Pen) -> None:
    """A triangle: something could have gone wrong."""
    pen.polygon([(50, 10), (94, 88), (6, 88)], INK)
    pen.polygon([(50, 21), (85, 83), (15, 83)], YELLOW)
    pen.line([(50, 44), (50, 60)], 8, INK)
    pen.circle(50, 72, 4.6, INK)


def cross(pen: Pen) -> None:
    """First aid is needed."""
    pen.circle(50, 50, 48, WHITE)
    pen.circle(50, 50, 43, RED)
    pen.box(42, 24, 58, 76, WHITE, 3)
    pen.box(24, 42, 76, 58, WHITE, 3)


def shield(pen: Pen, fill: str) -> None:
    """Protection."""
    pen.blob(
        [
            (50, 3),
            (70, 10),
            (91, 15),
            (90, 48),
            (77, 77),
            (50, 98),
            (23, 77),
            (10, 48),
            (9, 15),
            (30, 10),
        ],
        fill,
    )
