"""A column chart as numbers that a template draws in SVG; beside it stands its table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

WIDTH, HEIGHT = 720, 240
LEFT, RIGHT, TOP, BOTTOM = 52, 12, 12, 28
STEPS = (1, 2, 5)


class Column(NamedTuple):
    """One moment: parts that stand on each other, and one that stands beside them."""

    label: str
    stacked: Sequence[int]
    beside: int


class Bar(NamedTuple):
    """A rectangle of the picture and the kind of part that it draws."""

    kind: int
    x: int
    y: int
    width: int
    height: int
    value: int


class Tick(NamedTuple):
    """A line across the picture and what it stands for."""

    y: int
    label: str


@dataclass(frozen=True, slots=True)
class ColumnChart:
    """Bars, ticks, and a label under each column."""

    bars: Sequence[Bar]
    ticks: Sequence[Tick]
    labels: Sequence[tuple[int, str]]
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    right: int = WIDTH - RIGHT
    base: int = HEIGHT - BOTTOM


def column_chart(columns: Sequence[Column]) -> ColumnChart:
    """Scaled so that the highest column fits; whole numbers along the side."""
    tallest = max((max(sum(one.stacked), one.beside) for one in columns), default=0)
    step = _step(tallest)
    top = step * max(1, -(-tallest // step))
    slot = (WIDTH - LEFT - RIGHT) // max(1, len(columns))
    bars = [
        bar
        for place, column in enumerate(columns)
        for bar in _bars(column, LEFT + place * slot, slot, top)
    ]
    ticks = [Tick(_height(value, top), str(value)) for value in range(0, top + 1, step)]
    labels = [
        (LEFT + place * slot + slot // 2, column.label)
        for place, column in enumerate(columns)
    ]
    return ColumnChart(bars, ticks, labels)


def _bars(column: Column, x: int, slot: int, top: int) -> list[Bar]:
    wide = slot * 3 // 8
    left, found, reached = x + slot // 8, [], 0
    for kind, value in enumerate(column.stacked):
        if value:
            foot, head = _height(reached, top), _height(reached + value, top)
            found.append(Bar(kind, left, head, wide, foot - head, value))
        reached += value
    if column.beside:
        head = _height(column.beside, top)
        kind = len(column.stacked)
        height = HEIGHT - BOTTOM - head
        found.append(Bar(kind, left + wide, head, wide, height, column.beside))
    return found


def _step(tallest: int) -> int:
    """A round number of which some four or five make the highest column."""
    unit = 1
    while True:
        for step in STEPS:
            if step * unit * 5 >= tallest:
                return step * unit
        unit *= 10


def _height(value: int, top: int) -> int:
    return round(HEIGHT - BOTTOM - value / top * (HEIGHT - BOTTOM - TOP))
