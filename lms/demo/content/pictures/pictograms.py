"""The nine hazard pictograms in own drawing: they resemble the official ones, for learning."""

import math

from lms.demo.content.pictures.canvas import INK, WHITE, Pen, Point

EDGE = "#d8232a"


def diamond(pen: Pen) -> Pen:
    """The frame; returns the pen for the sign within it."""
    for half, fill in ((50, EDGE), (42.5, WHITE)):
        pen.polygon(
            [(50, 50 - half), (50 + half, 50), (50, 50 + half), (50 - half, 50)], fill
        )
    return pen.at(50, 50, 54)


def exploding_bomb(pen: Pen) -> None:
    pen.circle(44, 64, 22, INK)
    pen.line([(56, 50), (63, 42)], 9, INK)
    for degrees, near, far in _SPARKS:
        a = math.radians(degrees)
        pen.line(
            [
                (67 + near * math.cos(a), 36 + near * math.sin(a)),
                (67 + far * math.cos(a), 36 + far * math.sin(a)),
            ],
            4,
            INK,
        )
    for x, y in ((14, 44), (8, 66), (20, 90), (76, 82), (84, 62), (22, 26)):
        pen.polygon(
            [(x - 5, y + 3), (x + 1, y - 6), (x + 7, y + 2), (x + 1, y + 6)], INK
        )


_SPARKS = [
    (-150, 9, 20),
    (-110, 9, 27),
    (-70, 9, 22),
    (-30, 9, 28),
    (10, 9, 20),
    (45, 9, 25),
]


def flame(pen: Pen) -> None:
    _flame(pen.at(50, 46, 98))
    pen.box(26, 90, 74, 96, INK)


_OUTER: list[Point] = [
    (50, 90), (32, 84), (22, 66), (26, 48), (33, 38), (34, 52), (40, 46), (40, 26), (52, 4),
    (53, 22), (64, 38), (66, 50), (71, 40), (78, 58), (76, 72), (67, 84),
]  # fmt: skip
_INNER: list[Point] = [
    (51, 86), (41, 80), (38, 70), (43, 60), (46, 68), (52, 48), (58, 60), (61, 68), (64, 64), (64, 74), (60, 82),
]  # fmt: skip


def _flame(pen: Pen) -> None:
    pen.blob(_OUTER, INK)
    pen.blob(_INNER, WHITE)


def flame_over_circle(pen: Pen) -> None:
    _flame(pen.at(50, 26, 74))
    pen.circle(50, 69, 21, INK)
    pen.circle(50, 69, 14, WHITE)
    pen.box(26, 92, 74, 98, INK)


def gas_cylinder(pen: Pen) -> None:
    a = math.radians(-28)

    def turned(x: float, y: float) -> Point:
        return (
            50 + x * math.cos(a) - y * math.sin(a),
            52 + x * math.sin(a) + y * math.cos(a),
        )

    pen.line([turned(-30, 0), turned(20, 0)], 27, INK)
    pen.line([turned(26, 0), turned(40, 0)], 13, INK)
    pen.line([turned(46, 0), turned(49, 0)], 17, INK)
    pen.line([turned(-30, -6), turned(16, -6)], 3.4, WHITE)


def corrosion(pen: Pen) -> None:
    pen = pen.at(50, 43, 90)
    for x, tilt in ((24, 1), (76, -1)):
        _tube(pen, x, tilt)
    pen.polygon(
        [(6, 72), (18, 72), (22, 80), (28, 72), (42, 72), (42, 80), (6, 80)], INK
    )
    pen.box(4, 78, 44, 90, INK)
    pen.blob(
        [
            (56, 82),
            (64, 72),
            (70, 74),
            (76, 78),
            (82, 72),
            (92, 66),
            (99, 64),
            (101, 90),
            (74, 92),
        ],
        INK,
    )
    for x in (25, 77):
        for y in (50, 60):
            pen.polygon([(x, y - 6), (x + 3.4, y + 1), (x - 3.4, y + 1)], INK)
            pen.circle(x, y + 1.6, 3.3, INK)


def _tube(pen: Pen, x: float, tilt: int) -> None:
    high, low = (x + 15 * tilt, 6), (x - 4 * tilt, 34)
    pen.line([high, low], 16, INK)
    pen.line([high, low], 9, WHITE)
    pen.line([(x + 4 * tilt, 22), low], 9, INK)


def skull(pen: Pen) -> None:
    pen = pen.at(50, 43, 86)
    for bone in (((14, 62), (86, 92)), ((86, 62), (14, 92))):
        pen.line(bone, 8, INK)
        for end, height in bone:
            out = end + (-3 if end < 50 else 3)
            pen.circle(out, height - 4, 6.5, INK)
            pen.circle(out, height + 4.5, 6.5, INK)
    pen.box(32, 42, 68, 76, WHITE, 12)
    pen.ellipse(50, 32, 30, 29, INK)
    pen.box(35, 50, 65, 71, INK, 6)
    pen.ellipse(38, 37, 8.5, 9, WHITE)
    pen.ellipse(62, 37, 8.5, 9, WHITE)
    pen.polygon([(50, 45), (55, 54), (45, 54)], WHITE)
    for x in (42.5, 50, 57.5):
        pen.line([(x, 61), (x, 72)], 2.4, WHITE)


def exclamation_mark(pen: Pen) -> None:
    pen.polygon([(38, 8), (62, 8), (56, 64), (44, 64)], INK)
    pen.ellipse(50, 10, 12, 8, INK)
    pen.circle(50, 82, 11, INK)


def health_hazard(pen: Pen) -> None:
    pen = pen.at(50, 44, 92)
    pen.ellipse(50, 16, 15, 18, INK)
    pen.box(42, 28, 58, 44, INK)
    pen.box(12, 44, 88, 90, INK, 26)
    pen.box(12, 66, 88, 96, INK, 4)
    points = [
        (50 + r * math.cos(a), 69 + r * math.sin(a))
        for n in range(12)
        for r, a in [((26 if n % 2 == 0 else 9), math.radians(30 * n - 90))]
    ]
    pen.polygon(points, WHITE)


def environment(pen: Pen) -> None:
    pen = pen.at(49, 42, 92)
    pen.line([(32, 80), (32, 18)], 7, INK)
    for start, end in (
        ((32, 52), (14, 34)),
        ((32, 40), (50, 20)),
        ((32, 30), (20, 14)),
        ((32, 62), (48, 48)),
    ):
        pen.line([start, end], 4.5, INK)
    pen.line([(20, 40), (8, 40)], 3.4, INK)
    pen.line([(42, 29), (42, 12)], 3.4, INK)
    pen.blob(
        [(2, 80), (20, 76), (40, 76), (54, 80), (66, 90), (50, 95), (26, 95), (10, 90)],
        INK,
    )
    fish = pen.at(42, 49, 100)
    fish.blob([(54, 72), (66, 60), (84, 60), (96, 70), (84, 82), (66, 82)], INK)
    fish.polygon([(92, 70), (106, 58), (102, 71), (107, 84)], INK)
    fish.line([(62, 67), (67, 72)], 2.2, WHITE)
    fish.line([(67, 67), (62, 72)], 2.2, WHITE)
    fish.arc(66, 71, 9, (-50, 50), 2.2, WHITE)


ALL = (
    exploding_bomb,
    flame,
    flame_over_circle,
    gas_cylinder,
    corrosion,
    skull,
    exclamation_mark,
    health_hazard,
    environment,
)
