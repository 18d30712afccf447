"""Danger labels, marks and orange plates of the product, set into a drawing for a lesson.

They are drawn once, in ``hazmat.drawings``; what a page shows as SVG is flattened here.
"""

import math
import re
from collections.abc import Iterator
from itertools import pairwise

from PIL import Image, ImageChops, ImageDraw, ImageFont

from hazmat.drawings.labels import label
from hazmat.drawings.marks import mark, orange_plate
from hazmat.drawings.shapes import NONE, Drawing, Layer, Path, Words
from lms.demo.content.pictures.canvas import FONT, SCALE, Pen, Point

Line = list[Point]
TOKEN = re.compile(r"[MLHVQTCAZ]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?", re.IGNORECASE)
ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "Q": 4, "T": 2, "C": 6, "A": 7, "Z": 0}
PLACED = re.compile(r"translate\((\S+) (\S+)\) scale\((\S+)\)")
FINE = 14


def danger_label(pen: Pen, model: str, code: str = "") -> None:
    """A label, its points on the edges of the square."""
    show(pen, label(model, code))


def danger_mark(pen: Pen, code: str) -> None:
    """A mark of a package."""
    show(pen, mark(code))


def plate(pen: Pen, hin: str = "", un_number: str = "") -> None:
    """An orange plate as wide as the square; blank without numbers."""
    show(pen, orange_plate(hin, un_number))


def show(pen: Pen, drawing: Drawing) -> None:
    """A drawing of the product, as wide as the square."""
    for layer in drawing.layers:
        move = _Move(pen, 100 / drawing.width, layer)
        for path in layer.paths:
            _paint(move, path)
        for words in layer.words:
            _write(move, words)


class _Move:
    """From the units of a layer to the pixels of the picture."""

    def __init__(self, pen: Pen, unit: float, layer: Layer) -> None:
        found = PLACED.fullmatch(layer.transform)
        self.x, self.y, own = map(float, found.groups()) if found else (0.0, 0.0, 1.0)
        self.pen, self.unit, self.own = pen, unit, own
        self.size = own * unit * pen.unit * SCALE

    def place(self, point: Point) -> Point:
        x = (self.x + point[0] * self.own) * self.unit
        y = (self.y + point[1] * self.own) * self.unit
        left, top = self.pen.left, self.pen.top
        return (left + x * self.pen.unit) * SCALE, (top + y * self.pen.unit) * SCALE


def _paint(move: _Move, path: Path) -> None:
    lines = [
        ([move.place(point) for point in line], closed)
        for line, closed in flattened(path.d)
    ]
    if path.fill != NONE:
        _fill(move.pen.image, [line for line, _closed in lines], path.fill)
    if path.width and path.stroke != NONE:
        for line, closed in lines:
            _stroke(move, line, path, closed=closed)


def _fill(image: Image.Image, lines: list[Line], colour: str) -> None:
    """Even and odd: what lies within two outlines is a hole."""
    xs, ys = zip(*(point for line in lines for point in line), strict=True)
    left, top = math.floor(min(xs)), math.floor(min(ys))
    size = math.ceil(max(xs)) - left + 1, math.ceil(max(ys)) - top + 1
    whole = Image.new("1", size)
    for line in lines:
        if len(line) < 3:
            continue
        one = Image.new("1", size)
        ImageDraw.Draw(one).polygon([(x - left, y - top) for x, y in line], fill=1)
        whole = ImageChops.logical_xor(whole, one)
    image.paste(colour, (left, top), whole)


def _stroke(move: _Move, line: Line, path: Path, *, closed: bool) -> None:
    draw = ImageDraw.Draw(move.pen.image)
    width = max(1, round(path.width * move.size))
    points = [*line, line[0]] if closed else line
    draw.line(points, fill=path.stroke, width=width, joint="curve")
    ends = points if path.cap == "round" or closed else points[1:-1]
    for x, y in ends:
        half = (width - 1) / 2
        draw.ellipse((x - half, y - half, x + half, y + half), fill=path.stroke)


def _write(move: _Move, words: Words) -> None:
    if not words.text:
        return
    size = words.size * move.size
    font = ImageFont.truetype(FONT, max(1, round(size * 0.98)))
    limit = words.width * move.size if words.width else None
    if limit and font.getlength(words.text) > limit:
        font = ImageFont.truetype(
            FONT, max(1, round(size * 0.98 * limit / font.getlength(words.text)))
        )
    ImageDraw.Draw(move.pen.image).text(
        move.place((words.x, words.y)),
        words.text,
        font=font,
        fill=words.fill,
        anchor="ms",
    )


def flattened(d: str) -> Iterator[tuple[Line, bool]]:
    """The outlines of a path as points, and whether each is closed."""
    line: Line = []
    for command, given in _steps(d):
        if command == "M":
            if line:
                yield line, False
            line = [(given[0], given[1])]
        elif command == "Z":
            yield line, True
            line = [line[0]]
        else:
            line += _points(command, line[-1], given)
    if len(line) > 1:
        yield line, False


def _steps(d: str) -> Iterator[tuple[str, tuple[float, ...]]]:
    """Absolute commands with their numbers; T as the Q that it stands for."""
    tokens = TOKEN.findall(d)
    at, start, bend = (0.0, 0.0), (0.0, 0.0), None
    position, command = 0, "M"
    while position < len(tokens):
        if tokens[position].isalpha():
            command, position = tokens[position], position + 1
        count = ARGUMENTS[command.upper()]
        raw = tuple(map(float, tokens[position : position + count]))
        position += count
        name, given = _absolute(command, raw, at)
        if name == "T":
            turn = (2 * at[0] - bend[0], 2 * at[1] - bend[1]) if bend else at
            name, given = "Q", (*turn, *given)
        bend = (given[0], given[1]) if name == "Q" else None
        at = start if name == "Z" else (given[-2], given[-1])
        start = at if name == "M" else start
        yield name, given
        command = {"M": "L", "m": "l"}.get(command, command)


def _absolute(
    command: str, raw: tuple[float, ...], at: Point
) -> tuple[str, tuple[float, ...]]:
    name, from_here = command.upper(), command.islower()
    x, y = at if from_here else (0.0, 0.0)
    if name == "H":
        return "L", (raw[0] + x, at[1])
    if name == "V":
        return "L", (at[0], raw[0] + y)
    if name == "A":
        return "A", (*raw[:5], raw[5] + x, raw[6] + y)
    return name, tuple(n + (y if odd % 2 else x) for odd, n in enumerate(raw))


def _points(command: str, at: Point, given: tuple[float, ...]) -> Line:
    if command == "L":
        return [(given[0], given[1])]
    if command == "A":
        return _arc(at, given)
    corners = [at, *zip(given[::2], given[1::2], strict=True)]
    return [_bent(corners, step / FINE) for step in range(1, FINE + 1)]


def _bent(corners: Line, t: float) -> Point:
    """The point of a Bézier curve, by halving again and again (de Casteljau)."""
    while len(corners) > 1:
        corners = [
            (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)
            for a, b in pairwise(corners)
        ]
    return corners[0]


def _arc(at: Point, given: tuple[float, ...]) -> Line:
    """Part of a circle; the drawings know no ellipses."""
    radius, large, sweep = given[0], bool(given[3]), bool(given[4])
    to = (given[5], given[6])
    apart = math.dist(at, to)
    radius = max(radius, apart / 2)
    rise = math.sqrt(max(0.0, radius**2 - (apart / 2) ** 2))
    side = -1 if large == sweep else 1
    across, down = (to[0] - at[0]) / apart, (to[1] - at[1]) / apart
    x = (at[0] + to[0]) / 2 - side * rise * down
    y = (at[1] + to[1]) / 2 + side * rise * across
    first = math.atan2(at[1] - y, at[0] - x)
    last = math.atan2(to[1] - y, to[0] - x)
    turn = (last - first) % math.tau if sweep else -((first - last) % math.tau)
    return [
        (x + radius * math.cos(angle), y + radius * math.sin(angle))
        for angle in (first + turn * step / (2 * FINE) for step in range(1, 2 * FINE))
    ] + [to]
