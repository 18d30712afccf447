"""How a table is laid out on paper: which columns share a page, and how high rows are.

Pure but for the letters that are measured. A table that is too wide goes on beside
itself: on every page the first columns come back, so that a row still has its name.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from exports.fonts import BOLD, PLAIN, broken, width_of
from exports.tables import Cell, Column, Marked, Row, Table, shown

SIZE, LEADING, PADDING = 7.0, 9.0, 3.5
SIGN = 3.9
"""What a sign takes on average."""
MOST_STRETCH = 2.0


class Line(NamedTuple):
    """One line of text in a cell."""

    text: str
    font: str = PLAIN
    is_quiet: bool = False


Written = Sequence[Line]
"""A cell as it will be drawn."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The columns that share a page, by their places in the table, with their widths."""

    columns: Sequence[int]
    widths: Sequence[float]
    numbers: Sequence[bool]
    """Which of them end alike, so that numbers stand below each other."""


def grids(table: Table, room: float) -> list[Grid]:
    """The table as one grid if it fits, else as several that begin alike."""
    wanted = [_wanted(column) for column in table.columns]
    first = list(range(table.frozen))
    left = room - sum(wanted[place] for place in first)
    parts = _parts(range(table.frozen, len(wanted)), wanted, left)
    return [_grid(table, [*first, *part], wanted, room) for part in parts]


def _wanted(column: Column) -> float:
    """What its values take on average; no word of its heading is cut."""
    words = (width_of(word, BOLD, SIZE) for word in column.title.split())
    return max(column.width * SIGN, *words, 0) + 2 * PADDING


def _parts(
    places: Iterable[int], wanted: Sequence[float], room: float
) -> list[list[int]]:
    """As few parts as there is room for, of about as many columns each."""
    parts: list[list[int]] = [[]]
    taken = 0.0
    for place in places:
        if parts[-1] and taken + wanted[place] > room:
            parts.append([])
            taken = 0.0
        parts[-1].append(place)
        taken += wanted[place]
    return _evened(parts)


def _evened(parts: list[list[int]]) -> list[list[int]]:
    """The last part is not left with a single column."""
    everything = [place for part in parts for place in part]
    count, rest = divmod(len(everything), len(parts))
    sizes = [count + (place < rest) for place in range(len(parts))]
    most = max(map(len, parts), default=0)
    if max(sizes) > most or len({len(part) for part in parts[:-1]}) > 1:
        return parts  # columns differ in width: what fitted, fitted
    evened, start = [], 0
    for size in sizes:
        evened.append(everything[start : start + size])
        start += size
    return evened


def _grid(
    table: Table, places: Sequence[int], wanted: Sequence[float], room: float
) -> Grid:
    taken = sum(wanted[place] for place in places)
    factor = min(MOST_STRETCH, room / taken)
    return Grid(
        places,
        [wanted[place] * factor for place in places],
        [table.columns[place].is_number for place in places],
    )


def written(cell: Cell, column: Column, width: float, *, bold: bool = False) -> Written:
    """A cell in lines that fit its width."""
    room = width - 2 * PADDING
    font = BOLD if bold else PLAIN
    if isinstance(cell, Marked):
        strong = BOLD if cell.is_strong or bold else PLAIN
        head = f"{cell.symbol} {cell.word}"
        lines = [Line(one, strong) for one in broken(head, strong, SIZE, room)]
        small = broken(cell.note, PLAIN, SIZE, room) if cell.note else ()
        return [*lines, *(Line(one, PLAIN, True) for one in small)]
    text = shown(cell, column.kind)
    return [Line(one, font) for one in broken(text, font, SIZE, room)]


@dataclass(frozen=True, slots=True)
class WrittenRow:
    """A row for every grid of the table, and how high it is on all of them."""

    parts: Sequence[Sequence[Written]]
    height: float


def written_row(
    row: Row, table: Table, found: Sequence[Grid], *, bold: bool = False
) -> WrittenRow:
    """A row as it will be drawn; as high on every page on which it goes on."""
    parts = [
        [
            written(row[place], table.columns[place], width, bold=bold)
            for place, width in zip(grid.columns, grid.widths, strict=True)
        ]
        for grid in found
    ]
    most = max((len(cell) for part in parts for cell in part), default=1)
    return WrittenRow(parts, most * LEADING + 2 * PADDING)
