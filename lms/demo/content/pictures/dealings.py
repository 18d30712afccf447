"""Icons for what people say, give, keep and enter, flat, in squares of 100 by 100 units."""

import math

from lms.demo.content.pictures.canvas import (
    BLUE,
    DEEP_GREEN,
    GOLD,
    INK,
    LINE,
    MID_BLUE,
    MID_GREEN,
    PALE,
    RED,
    SUBTLE,
    WHITE,
    YELLOW,
    Pen,
)
from lms.demo.content.pictures.icons import person


def speech(pen: Pen, fill: str = WHITE, edge: str = MID_BLUE) -> None:
    """Somebody says something."""
    for inset, colour in ((0, edge), (5, fill)):
        pen.box(6 + inset, 12 + inset, 94 - inset, 70 - inset, colour, 18 - inset)
    pen.polygon([(24, 66), (48, 66), (20, 94)], edge)
    pen.polygon([(30, 63), (44, 63), (26, 82)], fill)
    for x in (30, 50, 70):
        pen.circle(x, 41, 5.5, edge)


def talk(pen: Pen) -> None:
    """Two people, one of whom speaks."""
    speech(pen.at(50, 24, 50))
    person(pen.at(27, 72, 56), MID_GREEN)
    person(pen.at(73, 72, 56), MID_BLUE)


def gift(pen: Pen) -> None:
    """A present with a ribbon."""
    pen.box(12, 44, 88, 94, "#c0563f", 3)
    pen.box(6, 32, 94, 48, "#d8694f", 3)
    pen.box(43, 32, 57, 94, YELLOW)
    for side in (-1, 1):
        pen.blob([(50, 32), (50 + side * 12, 10), (50 + side * 30, 14)], GOLD)
    pen.circle(50, 30, 6, YELLOW)


def envelope(pen: Pen) -> None:
    """A letter that is shut, with a lock on it."""
    pen.box(4, 22, 96, 84, INK, 5)
    pen.box(8, 26, 92, 80, "#efe3c6", 3)
    pen.line([(10, 28), (50, 56), (90, 28)], 4, INK)
    padlock(pen.at(50, 62, 52))


def padlock(pen: Pen) -> None:
    """Shut."""
    pen.arc(50, 46, 19, (180, 360), 9, INK)
    pen.box(22, 46, 78, 92, RED, 7)
    pen.circle(50, 64, 7, WHITE)
    pen.box(46, 64, 54, 80, WHITE, 3)


def house(pen: Pen) -> None:
    """A place where one is received."""
    pen.polygon([(50, 8), (96, 50), (4, 50)], "#7a4a3a")
    pen.box(14, 48, 86, 92, "#d9a06a", 2)
    pen.box(42, 60, 58, 92, DEEP_GREEN, 2)
    for x in (28, 72):
        pen.box(x - 8, 58, x + 8, 72, WHITE, 1)


def columns(pen: Pen) -> None:
    """Parliament, or a court."""
    pen.polygon([(50, 8), (96, 34), (4, 34)], SUBTLE)
    pen.box(8, 34, 92, 42, INK, 1)
    for x in (18, 39, 61, 82):
        pen.box(x - 5, 42, x + 5, 80, SUBTLE, 1)
    pen.box(4, 80, 96, 90, INK, 2)


def group(pen: Pen) -> None:
    """Some people together."""
    person(pen.at(24, 56, 58), MID_BLUE)
    person(pen.at(76, 56, 58), MID_GREEN)
    person(pen.at(50, 60, 70), DEEP_GREEN)


def door(pen: Pen, inside: str = PALE) -> None:
    """A door that stands open to the left, with room for a sign within."""
    pen.box(16, 2, 94, 98, INK, 2)
    pen.box(20, 6, 90, 98, inside)
    pen.polygon([(20, 6), (2, 14), (2, 108), (20, 98)], MID_GREEN)
    pen.circle(6.5, 60, 1.8, GOLD)


def compass_rose(pen: Pen) -> None:
    """A compass: a ring, marks, and a needle that shows the way."""
    pen.circle(50, 50, 49, DEEP_GREEN)
    pen.circle(50, 50, 43, WHITE)
    for n in range(16):
        a = math.radians(22.5 * n)
        inner = 34 if n % 4 == 0 else 38
        near, far = ((50 + r * math.cos(a), 50 + r * math.sin(a)) for r in (inner, 40))
        pen.line([near, far], 1.6, SUBTLE)
    pen.polygon([(66, 14), (56, 54), (45, 46)], RED)
    pen.polygon([(34, 86), (56, 54), (45, 46)], LINE)
    pen.circle(50.5, 50, 4.5, INK)


def badge(pen: Pen) -> None:
    """A shield of the police."""
    for size, fill in ((0, INK), (4, BLUE)):
        pen.blob(
            [
                (50, 4 + size),
                (90 - size, 16 + size),
                (86 - size, 60),
                (50, 97 - size),
                (14 + size, 60),
                (10 + size, 16 + size),
            ],
            fill,
        )
    star = [
        (
            50 + (26 if n % 2 == 0 else 11) * math.sin(math.radians(36 * n)),
            49 - (26 if n % 2 == 0 else 11) * math.cos(math.radians(36 * n)),
        )
        for n in range(10)
    ]
    pen.polygon(star, YELLOW)


def magnifier(pen: Pen) -> None:
    """Look closely."""
    pen.line([(64, 64), (92, 92)], 14, INK)
    pen.circle(42, 42, 36, INK)
    pen.circle(42, 42, 28, "#dbe9f7")
    pen.arc(42, 42, 19, (190, 260), 5, WHITE)
