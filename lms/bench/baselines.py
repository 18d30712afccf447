"""What the product is held against: DuckDB over the same rows, and a loop over people."""

import csv
import datetime
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

import duckdb
from django.db import connection

from certification.counting import Cell
from certification.gaps import GapLine, computed
from certification.loading import facts
from lms.bench.world import ON

TABLES = {
    "spans": (
        "SELECT person_id, line_id, first, last, status, absent, due, valid_until, gap_since, requirements_id FROM certification_standingspan",
        "person INTEGER, line INTEGER, first DATE, last DATE, status VARCHAR, absent BOOLEAN, due DATE, valid_until DATE, gap_since DATE, requirements INTEGER",
    ),
    "membership": (
        'SELECT person_id, unit_id, start, "end" FROM people_membership',
        "person INTEGER, unit INTEGER, first DATE, last DATE",
    ),
}
"""What is copied, and as what."""

CELLS = """
SELECT here.unit, span.line, span.status, span.absent, count(*)
FROM spans span JOIN membership here USING (person)
WHERE here.unit IN (SELECT unnest($units)) AND $day BETWEEN here.first AND here.last
  AND $day BETWEEN span.first AND span.last
GROUP BY ALL
"""
WHOLE = """
SELECT NULL, line, status, absent, count(*)
FROM spans WHERE $day BETWEEN first AND last GROUP BY ALL
"""
LINES = """
SELECT span.* FROM spans span JOIN membership here USING (person)
WHERE here.unit = $unit AND $day BETWEEN here.first AND here.last
  AND $day BETWEEN span.first AND span.last
ORDER BY person, line
"""


class Duck:
    """DuckDB in memory, with the spans and memberships of the database copied once."""

    def __init__(self, folder: Path) -> None:
        self.connection = duckdb.connect()
        for table, (query, columns) in TABLES.items():
            path = folder / f"{table}.csv"
            _export(query, path)
            self.connection.execute(f"CREATE TABLE {table} ({columns})")
            self.connection.execute(f"COPY {table} FROM '{path}' (HEADER false)")
            path.unlink()

    def cells(
        self, on: datetime.date, asked: int | None, below: Sequence[int]
    ) -> Counter[Cell]:
        """The same cells as the product counts for a unit and those below it."""
        units = [*below] if asked is None else [asked, *below]
        found = self._rows(CELLS, units=units, day=on)
        if asked is None:
            found += self._rows(WHOLE, day=on)
        return Counter({tuple(key): count for *key, count in found})

    def lines(self, on: datetime.date, unit: int) -> list[tuple[Any, ...]]:
        """Every line of a unit."""
        return self._rows(LINES, unit=unit, day=on)

    def _rows(self, query: str, **values: Any) -> list[tuple[Any, ...]]:
        return self.connection.execute(query, values).fetchall()


def _export(query: str, path: Path) -> None:
    with (
        path.open("w", encoding="utf-8", newline="") as out,
        connection.cursor() as cursor,
    ):
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY ({query}) TO STDOUT (FORMAT csv)") as copy:
                out.writelines(bytes(block).decode() for block in copy)
        else:
            csv.writer(out).writerows(cursor.execute(query))


def loop(people: Sequence[int]) -> tuple[float, list[GapLine]]:
    """Seconds for one person in a loop that loads and judges one after another.

    It may keep the rules in memory, which favours it.
    """
    record = facts()
    list(computed(people[:1], ON, record))
    lines: list[GapLine] = []
    begun = perf_counter()
    for person in people:
        lines += computed([person], ON, record)
    return (perf_counter() - begun) / len(people), lines
