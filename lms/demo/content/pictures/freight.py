"""What is carried and in what: boxes, drums, pallets, vehicles seen from the side or above."""

import math

from PIL import ImageDraw, ImageFont

from lms.demo.content.pictures.canvas import (
    BLUE,
    FONT,
    INK,
    LINE,
    MID_GREEN,
    NAVY,
    RED,
    SCALE,
    SUBTLE,
    WHITE,
    YELLOW,
    Pen,
    Point,
)

BOARD, SHADE, TAPE, WOOD = "#d9b382", "#b98d57", "#c79f69", "#a9814e"


def arrow(pen: Pen, start: Point, end: Point, width: float, fill: str = INK) -> None:
    """From here to there."""
    angle = math.atan2(end[1] - start[1], end[0] - start[0])
    head = 2.6 * width

    def off(point: Point, along: float, aside: float) -> Point:
        return (
            point[0] + along * math.cos(angle) - aside * math.sin(angle),
            point[1] + along * math.sin(angle) + aside * math.cos(angle),
        )

    pen.line([start, off(end, -head, 0)], width, fill)
    pen.polygon([end, off(end, -head, head * 0.7), off(end, -head, -head * 0.7)], fill)


def counter(pen: Pen, x: float, y: float, number: int, size: float = 56) -> None:
    """A figure in a disc, to name a place in the drawing."""
    pen.circle(x, y, size / 2 + 4, WHITE)
    pen.circle(x, y, size / 2, NAVY)
    pen.numeral(x, y, number, size * 0.62, WHITE)


def digits(
    pen: Pen, x: float, y: float, text: str, size: float, fill: str = INK
) -> None:
    """What stands on a package or a paper in every language."""
    font = ImageFont.truetype(FONT, round(size * pen.unit * SCALE))
    left = (pen.left + x * pen.unit) * SCALE, (pen.top + y * pen.unit) * SCALE
    ImageDraw.Draw(pen.image).text(left, text, font=font, fill=fill, anchor="mm")


def carton(pen: Pen, fill: str = BOARD) -> None:
    """A cardboard box."""
    pen.polygon([(2, 24), (18, 6), (82, 6), (98, 24)], TAPE)
    pen.polygon([(42, 24), (45, 6), (55, 6), (58, 24)], SHADE)
    pen.box(2, 24, 98, 96, fill, 1.5)
    pen.box(42, 24, 58, 34, SHADE)


def drum(pen: Pen, fill: str = BLUE) -> None:
    """A steel drum."""
    pen.box(18, 6, 82, 96, fill, 5)
    for y in (6, 34, 64, 90):
        pen.box(14, y, 86, y + 6, INK, 3)


def jerrycan(pen: Pen, fill: str = MID_GREEN) -> None:
    """A can of twenty litres."""
    pen.box(30, 6, 74, 22, fill, 6)
    pen.box(37, 11, 67, 18, WHITE, 3)
    pen.box(20, 18, 82, 96, fill, 7)
    for line in ([(32, 34), (70, 84)], [(70, 34), (32, 84)]):
        pen.line(line, 4, SUBTLE)


def cylinder(pen: Pen, fill: str = SUBTLE) -> None:
    """A gas cylinder, standing."""
    pen.box(44, 2, 56, 16, INK, 2)
    pen.box(30, 12, 70, 97, fill, 18)


def crate(pen: Pen, fill: str = "#5f6f43") -> None:
    """A box of ammunition with grips."""
    pen.box(2, 28, 98, 92, fill, 2)
    pen.box(2, 28, 98, 38, "#4a5733", 2)
    for x in (12, 78):
        pen.box(x, 52, x + 10, 60, INK, 2)


def pallet(pen: Pen) -> None:
    """Boxes on a pallet."""
    for x, y in ((6, 44), (52, 44), (29, 6)):
        pen.box(x, y, x + 42, y + 36, BOARD, 1)
        pen.box(x + 17, y, x + 25, y + 10, SHADE)
    pen.box(0, 82, 100, 88, WOOD)
    for x in (4, 44, 84):
        pen.box(x, 88, x + 12, 97, WOOD)


def upwards(pen: Pen) -> None:
    """This way up: two arrows on a line."""
    for x in (22, 62):
        pen.box(x, 40, x + 16, 82, RED)
        pen.polygon([(x - 10, 44), (x + 8, 14), (x + 26, 44)], RED)
    pen.box(8, 88, 92, 96, RED)


def lorry(pen: Pen, fill: str = MID_GREEN) -> None:
    """A truck from the side with an open side, so that the load is seen."""
    pen.box(0, 70, 100, 76, INK, 1)
    pen.box(0, 22, 70, 27, fill, 1)
    pen.box(0, 22, 3, 72, fill)
    pen.box(67, 22, 70, 72, fill)
    pen.blob([(74, 36), (88, 35), (97, 52), (99, 72), (74, 72)], fill)
    pen.polygon([(80, 41), (88, 41), (94, 54), (80, 54)], "#dcebf5")
    for x in (14, 30, 84):
        pen.circle(x, 78, 8.5, INK)
        pen.circle(x, 78, 3.6, LINE)


def extinguisher(pen: Pen) -> None:
    """A portable one."""
    pen.box(36, 26, 66, 96, RED, 10)
    pen.box(44, 12, 58, 28, INK, 3)
    pen.line([(56, 16), (80, 24), (84, 52)], 5, INK)
    pen.box(40, 48, 62, 70, WHITE, 2)


def triangle(pen: Pen) -> None:
    """A warning triangle that stands by itself."""
    pen.polygon([(50, 12), (92, 84), (8, 84)], RED)
    pen.polygon([(50, 34), (74, 74), (26, 74)], WHITE)
    pen.line([(22, 92), (78, 92)], 5, INK)


def chock(pen: Pen) -> None:
    """A wheel chock."""
    pen.polygon([(6, 88), (94, 88), (94, 30)], YELLOW)
    pen.polygon([(6, 88), (94, 88), (94, 76), (24, 76)], INK)


def vest(pen: Pen) -> None:
    """A warning vest."""
    pen.blob(
        [(24, 12), (40, 10), (50, 30), (60, 10), (76, 12), (82, 92), (18, 92)], YELLOW
    )
    pen.box(20, 58, 80, 68, LINE)


def torch(pen: Pen) -> None:
    """A hand lamp."""
    pen.line([(20, 70), (56, 46)], 18, INK)
    pen.polygon([(50, 36), (66, 60), (84, 52), (68, 22)], SUBTLE)
    pen.polygon([(72, 24), (86, 48), (99, 34), (92, 14)], YELLOW)


def goggles(pen: Pen) -> None:
    """Protection of the eyes."""
    pen.line([(4, 46), (96, 46)], 7, INK)
    for x in (8, 54):
        pen.box(x, 34, x + 38, 68, NAVY, 12)
        pen.box(x + 6, 40, x + 32, 62, "#dcebf5", 8)


def paper(pen: Pen, lines: int = 5) -> None:
    """A sheet with lines on it."""
    pen.box(14, 4, 86, 96, SUBTLE, 3)
    pen.box(17, 7, 83, 93, WHITE, 2)
    for n in range(lines):
        y = 20 + n * 68 / max(1, lines - 1)
        pen.line([(26, y), (74 if n % 3 else 60, y)], 4, LINE)


def bottle(pen: Pen) -> None:
    """Liquid to rinse the eyes."""
    pen.box(40, 4, 60, 20, BLUE, 3)
    pen.box(28, 18, 72, 96, "#dcebf5", 10)
    pen.box(32, 46, 68, 92, "#9cc7e6", 8)
    pen.circle(50, 68, 11, WHITE)
    pen.circle(50, 68, 5, BLUE)
