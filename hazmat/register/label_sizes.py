"""How large a label is and its letters are, by what the package holds: CLP annex I, 1.2.1.

The size is the least that the law wants, as are pictograms and letters. A text that does
not fit so gets a larger sheet, never smaller letters.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import product

from exports.fonts import BOLD, PLAIN, broken, load_fonts

X_OF_LETTERS = 1120 / 2048
"""How high the small x of our letters is, as a part of their size."""

POINT = 25.4 / 72
MARGIN, BETWEEN = 2.0, 0.5
LEADING = 1.2
"""From line to line, as a part of the size of the letters (annex I, 1.2.1.5)."""

FRAME = 200 / 198 * math.sqrt(2)
"""A pictogram stands on its point: how much wider its sheet is than its side."""

GREATER = {"name": 1.3, "signal": 1.2}

Sheet = tuple[int, int]
SHEETS: Sequence[Sheet] = ((74, 52), (105, 74), (148, 105), (210, 148), (297, 210))


@dataclass(frozen=True, slots=True)
class Capacity:
    """Up to how much a package holds, and what its label is at least, in millimetres."""

    code: str
    litres: Decimal | None
    sheet: Sheet
    pictogram: int
    x_height: Decimal

    @property
    def letters(self) -> float:
        """The size of the letters in points."""
        return float(self.x_height) / X_OF_LETTERS / POINT

    @property
    def name_letters(self) -> float:
        """The size of the letters of the name."""
        return self.letters * GREATER["name"]

    @property
    def signal_letters(self) -> float:
        """The size of the letters of the signal word."""
        return self.letters * GREATER["signal"]

    @property
    def picture(self) -> float:
        """How wide a pictogram with its points is."""
        return self.pictogram * FRAME


CAPACITIES = (
    Capacity("0.5", Decimal("0.5"), SHEETS[0], 16, Decimal("1.2")),
    Capacity("3", Decimal(3), SHEETS[0], 16, Decimal("1.4")),
    Capacity("50", Decimal(50), SHEETS[1], 23, Decimal("1.8")),
    Capacity("500", Decimal(500), SHEETS[2], 32, Decimal("2.0")),
    Capacity("more", None, SHEETS[3], 46, Decimal("2.0")),
)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some of the text, and as what it is set: name, signal, or plain."""

    text: str
    kind: str = "plain"


@dataclass(frozen=True, slots=True)
class Text:
    """What stands on a label: pictures, and text before and after the statements."""

    pictures: int
    before: Sequence[Paragraph]
    hazards: Sequence[str]
    precautions: Sequence[str]
    after: Sequence[Paragraph]

    def paragraphs(self, *, is_dense: bool) -> list[Paragraph]:
        """Every statement on its own line, or all of a kind in one run."""
        groups = (self.hazards, self.precautions)
        runs = [[" ".join(group)] if is_dense else group for group in groups]
        said = [Paragraph(text) for run in runs for text in run if text]
        return [*self.before, *said, *self.after]


@dataclass(frozen=True, slots=True)
class Fit:
    """A label that fits: on which sheet, and how it is set."""

    capacity: Capacity
    sheet: Sheet
    paragraphs: Sequence[Paragraph]

    @property
    def is_least(self) -> bool:
        """Whether it fits on the least that the law wants."""
        return self.sheet == self.capacity.sheet

    @property
    def words(self) -> str:
        """The size in millimetres."""
        return f"{self.sheet[0]} × {self.sheet[1]} mm"


def capacity_asked(code: str) -> Capacity:
    """The capacity that was asked, or the smallest."""
    return next((one for one in CAPACITIES if one.code == code), CAPACITIES[0])


def fits(text: Text, capacity: Capacity) -> list[Fit]:
    """The sheets on which the text fits, smallest first; the largest in any case."""
    load_fonts()
    sheets = SHEETS[SHEETS.index(capacity.sheet) :]
    found = [
        Fit(capacity, sheet, text.paragraphs(is_dense=dense))
        for sheet, dense in product(sheets, (False, True))
    ]
    return [one for one in found[:-1] if _height(one, text) <= _room(one)] + found[-1:]


def _room(fit: Fit) -> float:
    return fit.sheet[1] - 2 * MARGIN


def _height(fit: Fit, text: Text) -> float:
    """How high everything stands, in millimetres."""
    room = fit.sheet[0] - 2 * MARGIN
    in_row = max(1, int(room / fit.capacity.picture))
    rows = math.ceil(text.pictures / in_row)
    written = sum(_height_of(one, fit.capacity, room) for one in fit.paragraphs)
    return rows * fit.capacity.picture + BETWEEN * bool(rows) + written


def _height_of(paragraph: Paragraph, capacity: Capacity, room: float) -> float:
    size = capacity.letters * GREATER.get(paragraph.kind, 1)
    font = BOLD if paragraph.kind in GREATER else PLAIN
    lines = broken(paragraph.text, font, size, room / POINT)
    return len(lines) * size * LEADING * POINT + BETWEEN
