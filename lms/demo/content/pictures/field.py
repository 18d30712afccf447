"""What is seen in the service: buildings, tents, vehicles, aircraft, weather. Flat, in squares of 100."""

from lms.demo.content.pictures.canvas import (
    DEEP_GREEN,
    GOLD,
    GREEN,
    INK,
    LINE,
    MID_BLUE,
    MID_GREEN,
    NAVY,
    PALE_BLUE,
    RED,
    SUBTLE,
    WHITE,
    YELLOW,
    Pen,
)


def barracks(pen: Pen) -> None:
    """A building with a flag."""
    pen.box(8, 44, 92, 90, "#b5835a", 1)
    pen.polygon([(2, 46), (20, 24), (80, 24), (98, 46)], "#7a4a3a")
    for x in (18, 36, 64, 82):
        pen.box(x - 6, 54, x + 6, 68, PALE_BLUE, 1)
    pen.box(43, 62, 57, 90, DEEP_GREEN, 1)
    pen.line([(50, 24), (50, 2)], 2.5, SUBTLE)
    for n, fill in enumerate((RED, WHITE, MID_BLUE)):
        pen.box(51, 3 + 5 * n, 72, 8 + 5 * n, fill)


def tent(pen: Pen) -> None:
    """A tent in the field."""
    pen.polygon([(50, 18), (96, 86), (4, 86)], MID_GREEN)
    pen.polygon([(50, 18), (96, 86), (66, 86)], GREEN)
    pen.polygon([(46, 40), (60, 86), (32, 86)], DEEP_GREEN)
    pen.line([(50, 18), (50, 10)], 3, SUBTLE)
    pen.line([(4, 87), (96, 87)], 4, INK)


def route_map(pen: Pen) -> None:
    """A map with a route and where it ends."""
    for n, fill in enumerate(("#dfe9d8", "#cfe0c6", "#dfe9d8")):
        left = 8 + 28 * n
        top = 20 if n % 2 == 0 else 28
        pen.polygon(
            [
                (left, top),
                (left + 28, 48 - top),
                (left + 28, 118 - top),
                (left, top + 70),
            ],
            fill,
        )
    pen.line([(16, 78), (30, 62), (46, 66), (56, 46), (74, 40)], 4, RED)
    pen.circle(16, 78, 5, INK)
    pen.line([(69, 35), (79, 45)], 4, INK)
    pen.line([(79, 35), (69, 45)], 4, INK)


def aircraft_above(pen: Pen, fill: str = SUBTLE) -> None:
    """A transport aircraft from above, its nose to the right."""
    pen.polygon([(44, 46), (60, 46), (52, 2), (42, 2)], fill)
    pen.polygon([(44, 54), (60, 54), (52, 98), (42, 98)], fill)
    pen.polygon([(6, 47), (18, 47), (14, 28), (6, 28)], fill)
    pen.polygon([(6, 53), (18, 53), (14, 72), (6, 72)], fill)
    pen.box(4, 43, 92, 57, fill, 7)
    pen.box(80, 45.5, 88, 54.5, PALE_BLUE, 3)
    for y in (22, 34, 66, 78):
        pen.box(48, y - 3, 62, y + 3, INK, 2.5)
    pen.line([(10, 50), (74, 50)], 1.6, LINE)


def tug_above(pen: Pen) -> None:
    """A tow tractor from above, towing to the right."""
    pen.line([(0, 50), (34, 50)], 7, INK)
    pen.box(30, 24, 92, 76, YELLOW, 8)
    pen.box(54, 30, 80, 70, NAVY, 5)
    for y in (20, 74):
        pen.box(36, y, 50, y + 6, INK, 2)
        pen.box(72, y, 86, y + 6, INK, 2)


def person_above(pen: Pen, fill: str) -> None:
    """Somebody from above, walking to the right."""
    pen.ellipse(46, 50, 20, 44, fill)
    pen.line([(50, 14), (72, 20)], 13, fill)
    pen.line([(50, 86), (72, 80)], 13, fill)
    pen.circle(50, 50, 19, "#e2b48c")
    pen.circle(46, 50, 17, INK)


def rain_cloud(pen: Pen) -> None:
    """Other weather."""
    for x, y in ((26, 66), (42, 72), (58, 66), (74, 72)):
        pen.line([(x, y), (x - 7, y + 22)], 5, MID_BLUE)
    for x, y, radius in ((30, 46, 18), (50, 34, 22), (70, 46, 18)):
        pen.circle(x, y, radius, SUBTLE)
    pen.box(20, 44, 80, 64, SUBTLE, 10)


def truck(pen: Pen, fill: str = MID_GREEN) -> None:
    """A lorry from the side, driving to the right."""
    pen.box(4, 26, 64, 70, fill, 3)
    pen.polygon([(66, 40), (84, 40), (96, 56), (96, 74), (66, 74)], GREEN)
    pen.polygon([(72, 44), (82, 44), (90, 56), (72, 56)], PALE_BLUE)
    pen.box(2, 68, 97, 76, DEEP_GREEN, 2)
    for x in (20, 42, 82):
        pen.circle(x, 78, 11, INK)
        pen.circle(x, 78, 5, LINE)


def shipping_container(pen: Pen, fill: str = GOLD) -> None:
    """A box that hangs or stands."""
    pen.box(4, 22, 96, 80, fill, 2)
    for x in range(12, 96, 12):
        pen.line([(x, 28), (x, 74)], 2.4, "#b98a00")
    pen.box(4, 22, 96, 27, INK)
    pen.box(4, 75, 96, 80, INK)


def screen(pen: Pen) -> None:
    """A computer screen, empty."""
    pen.box(4, 8, 96, 76, INK, 5)
    pen.box(9, 13, 91, 71, WHITE, 2)
    pen.polygon([(42, 76), (58, 76), (62, 90), (38, 90)], SUBTLE)
    pen.box(28, 88, 72, 94, SUBTLE, 3)
