"""Charts as numbers that a template draws in SVG; beside each stands its table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exports.tables import percent

WIDTH, HEIGHT = 720, 240
LEFT, RIGHT, TOP, BOTTOM = 52, 36, 12, 28


@dataclass(frozen=True, slots=True)
class Point:
    """A value on its place in the picture."""

    x: int
    y: int
    label: str
    value: str
    is_ahead: bool


@dataclass(frozen=True, slots=True)
class Tick:
    """A line across the picture and what it stands for."""

    y: int
    label: str


@dataclass(frozen=True, slots=True)
class LineChart:
    """Shares over time; what has not happened yet is drawn as another line."""

    points: Sequence[Point]
    ticks: Sequence[Tick]
    now: int | None
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    right: int = WIDTH - RIGHT
    base: int = HEIGHT - BOTTOM

    @property
    def behind(self) -> str:
        """The line up to now."""
        return _line([point for point in self.points if not point.is_ahead])

    @property
    def ahead(self) -> str:
        """The line from now on."""
        passed = [point for point in self.points if not point.is_ahead]
        coming = [point for point in self.points if point.is_ahead]
        return _line([*passed[-1:], *coming])

    @property
    def labelled(self) -> list[Point]:
        """Every third point, so that labels do not run into each other."""
        return list(self.points[::3])


def share_chart(
    shares: Sequence[tuple[str, float | None]], *, ahead_from: int
) -> LineChart:
    """A share between nought and one for each moment; where there is none, no point.

    ``ahead_from`` is the place in the row of the first moment that is a forecast.
    """
    step = (WIDTH - LEFT - RIGHT) / max(1, len(shares) - 1)
    points = [
        Point(
            x=round(LEFT + place * step),
            y=_height(share),
            label=label,
            value=percent(share),
            is_ahead=place >= ahead_from,
        )
        for place, (label, share) in enumerate(shares)
        if share is not None
    ]
    passed = [point.x for point in points if not point.is_ahead]
    ticks = [Tick(_height(part / 4), f"{part * 25} %") for part in range(5)]
    return LineChart(points, ticks, passed[-1] if passed else None)


def _height(share: float) -> int:
    return round(HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP))


def _line(points: Sequence[Point]) -> str:
    return " ".join(f"{point.x},{point.y}" for point in points)
