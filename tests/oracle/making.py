"""What every maker of made-up rows needs: days at edges, spans, and rows whose keys occur once."""

from datetime import date
from random import Random

from tests.oracle.days import month_end, text
from tests.oracle.files import COLUMNS, Data, Row

FIRST = date(2018, 1, 1).toordinal()
LAST = date(2026, 11, 22).toordinal()
EDGES = [
    "2020-01-31",
    "2020-02-29",
    "2021-03-31",
    "2022-02-28",
    "2023-01-30",
    "2023-12-31",
    "2024-02-29",
    "2025-10-31",
]


class Maker:
    """Makes rows at random, the same ones for the same seed."""

    def __init__(self, seed: int, people: int) -> None:
        """Begin with empty files and a list of service numbers."""
        self.random = Random(seed)
        self.seed = seed
        self.data: Data = {name: [] for name in COLUMNS}
        self.people = [str(number) for number in [1000, 101, 1007, *range(102, 1000)]][
            :people
        ]

    def add(self, file: str, **values: object) -> Row:
        """A row with all columns, unless its key is there already."""
        row = {
            column: str(values.get(column, "")) for column in COLUMNS[file].split(",")
        }
        self.data[file].append(row)
        return row

    def is_double(self, file: str, *columns: str) -> bool:
        """The last row has the key of an earlier one."""
        keys = [tuple(row[column] for column in columns) for row in self.data[file]]
        return keys[-1] in keys[:-1]

    def add_once(self, file: str, key: str, **values: object) -> None:
        """A row, unless its key is there already."""
        self.add(file, **values)
        if self.is_double(file, *key.split()):
            self.data[file].pop()

    def chance(self, probability: float) -> bool:
        """Yes, in this share of the cases."""
        return self.random.random() < probability

    def yes(self, probability: float) -> str:
        """Yes, or not given, or no."""
        return "yes" if self.chance(probability) else self.random.choice(["", "no"])

    def a_day(self, first: int = FIRST, last: int = LAST) -> int:
        """A day between two days, often one at the end of a month."""
        first, last = min(first, last), max(first, last)
        found = self.random.randint(first, last)
        if self.chance(0.2):
            found = month_end(found)
        if self.chance(0.1):
            found = date.fromisoformat(self.random.choice(EDGES)).toordinal()
        return min(max(found, first), last)

    def span(
        self, first: int = FIRST, last: int = LAST, open_end: float = 0.4
    ) -> dict[str, str]:
        """A start and often an end; some spans last one day."""
        start = self.a_day(first, last)
        length = self.random.choice([0, 1, 30, 31, 32, 90, 364, 365, 400, 900, 1500])
        return {
            "start": text(start),
            "end": "" if self.chance(open_end) else text(start + length),
        }

    def open_span(self) -> dict[str, str]:
        """A span that may be open on both sides."""
        span = self.span(FIRST, FIRST + 1200, open_end=0.6)
        return {**span, "start": ""} if self.chance(0.4) else span
