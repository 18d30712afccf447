"""A sheet to draw flat shapes on, in units of its own, large and then made small.

Everything is drawn three times too large, so that edges are smooth when it is reduced.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

import lms

WIDTH, HEIGHT = 1200, 675
SCALE = 3
FONT = Path(lms.__file__).parent / "static/lms/fonts/DejaVuSans-Bold.ttf"

INK, SUBTLE, LINE, PALE, WHITE = "#14212b", "#465562", "#c5ced4", "#f3f5f6", "#ffffff"
GREEN, DEEP_GREEN, PALE_GREEN = "#154d3c", "#0c3529", "#e6f2ec"
MID_GREEN, SOFT_GREEN = "#3f7d68", "#9cc7b4"
BLUE, MID_BLUE, PALE_BLUE, NAVY = "#0b5394", "#2f74b5", "#e6eefb", "#123c69"
RED, PALE_RED = "#8c1616", "#fde6e6"
YELLOW, GOLD, PALE_YELLOW = "#ffdd33", "#d9a400", "#fff0cf"

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws in a square of 100 by 100 units that lies somewhere on the sheet."""

    image: Image.Image
    left: float = 0
    top: float = 0
    unit: float = 1

    def at(self, x: float, y: float, size: float) -> Pen:
        """A pen for the square of this size around a point."""
        half = size / 2
        left, top = self._place((x - half, y - half))
        return Pen(self.image, left / SCALE, top / SCALE, self.unit * size / 100)

    def _place(self, point: Point) -> Point:
        x, y = point
        return (
            (self.left + x * self.unit) * SCALE,
            (self.top + y * self.unit) * SCALE,
        )

    def _length(self, length: float) -> float:
        return length * self.unit * SCALE

    @property
    def _draw(self) -> ImageDraw.ImageDraw:
        return ImageDraw.Draw(self.image)

    def circle(self, x: float, y: float, radius: float, fill: str) -> None:
        self.ellipse(x, y, radius, radius, fill)

    def ellipse(
        self, x: float, y: float, across: float, down: float, fill: str
    ) -> None:
        (left, top) = self._place((x - across, y - down))
        (right, bottom) = self._place((x + across, y + down))
        self._draw.ellipse((left, top, right, bottom), fill=fill)

    def box(
        self,
        left: float,
        top: float,
        right: float,
        bottom: float,
        fill: str,
        radius: float = 0,
    ) -> None:
        (x0, y0), (x1, y1) = self._place((left, top)), self._place((right, bottom))
        self._draw.rounded_rectangle(
            (x0, y0, x1, y1), radius=self._length(radius), fill=fill
        )

    def polygon(self, points: Sequence[Point], fill: str) -> None:
        self._draw.polygon([self._place(point) for point in points], fill=fill)

    def blob(self, points: Sequence[Point], fill: str) -> None:
        """A closed shape that flows through the points."""
        self.polygon(_flowing(points), fill)

    def line(self, points: Sequence[Point], width: float, fill: str) -> None:
        """A line with round ends and corners."""
        placed = [self._place(point) for point in points]
        thick = self._length(width)
        self._draw.line(placed, fill=fill, width=max(1, round(thick)))
        for x, y in placed:
            half = (round(thick) - 1) / 2  # Pillow counts both edges of an ellipse
            self._draw.ellipse((x - half, y - half, x + half, y + half), fill=fill)

    def arc(
        self,
        x: float,
        y: float,
        radius: float,
        degrees: tuple[float, float],
        width: float,
        fill: str,
    ) -> None:
        """Part of a circle, clockwise from three o'clock, with round ends."""
        outer = radius + width / 2
        corners = (
            *self._place((x - outer, y - outer)),
            *self._place((x + outer, y + outer)),
        )
        start, end = degrees
        self._draw.arc(corners, start, end, fill=fill, width=round(self._length(width)))
        for angle in (math.radians(start), math.radians(end)):
            self.circle(
                x + radius * math.cos(angle),
                y + radius * math.sin(angle),
                width / 2,
                fill,
            )

    def numeral(
        self, x: float, y: float, number: int | str, size: float, fill: str
    ) -> None:
        """A number or a code, the same in every language; its middle at the point."""
        font = ImageFont.truetype(FONT, round(self._length(size)))
        self._draw.text(
            self._place((x, y)), str(number), font=font, fill=fill, anchor="mm"
        )


def _flowing(points: Sequence[Point], steps: int = 12) -> list[Point]:
    """A Catmull-Rom curve through the points, closed."""
    count = len(points)
    curve: list[Point] = []
    for n in range(count):
        a, b, c, d = (points[(n + shift) % count] for shift in (-1, 0, 1, 2))
        for step in range(steps):
            t = step / steps
            curve.append(
                (
                    _between(a[0], b[0], c[0], d[0], t),
                    _between(a[1], b[1], c[1], d[1], t),
                )
            )
    return curve


def _between(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (
        2 * b
        + (c - a) * t
        + (2 * a - 5 * b + 4 * c - d) * t**2
        + (3 * b - a - 3 * c + d) * t**3
    )


def sheet(ground: str) -> Pen:
    """An empty drawing, in units of one pixel of the result."""
    return Pen(Image.new("RGB", (WIDTH * SCALE, HEIGHT * SCALE), ground))


def png(pen: Pen) -> bytes:
    """The finished drawing as a file."""
    small = pen.image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    file = BytesIO()
    small.save(file, "PNG", optimize=True)
    return file.getvalue()
