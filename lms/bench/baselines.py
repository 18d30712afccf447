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
from certification.headline import Headline
from certification.loading import facts
from certification.status import GAPS, QUALIFIED, TOLERATED
from lms.bench.world import ON

TABLES = {
    "spans": (
        "SELECT person_id, line_id, CAST(first AS TEXT), CAST(last AS TEXT), status, absent, CAST(due AS TEXT), CAST(valid_until AS TEXT), CAST(gap_since AS TEXT), requirements_id FROM certification_standingspan",
        "person INTEGER, line INTEGER, first DATE, last DATE, status VARCHAR, absent BOOLEAN, due DATE, valid_until DATE, gap_since DATE, requirements INTEGER",
    ),
    "membership": (
        'SELECT person_id, unit_id, CAST(start AS TEXT), CAST("end" AS TEXT) FROM people_membership',
        "person INTEGER, unit INTEGER, first DATE, last DATE",
    ),
}
"""What is copied, and as what. Days are copied as words: to make dates of those of a
million people only to write them as words again would take twenty minutes."""

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
HEADLINES = """
WITH standing AS (
  SELECT person, any_value(absent) AS absent, count(*) AS lines,
    count(*) FILTER (list_contains($gaps, status)) AS gaps,
    count(*) FILTER (list_contains($qualified, status)) AS qualified,
    count(*) FILTER (list_contains($tolerated, status)) AS tolerated,
    count(*) FILTER (status = 'waived') AS waived,
    count(*) FILTER (status = 'paused') AS paused
  FROM spans WHERE $day BETWEEN first AND last GROUP BY person)
SELECT here.unit,
  count(*) FILTER (NOT absent),
  count(*) FILTER (NOT absent AND gaps = 0),
  count(*) FILTER (NOT absent AND qualified = lines),
  count(*) FILTER (NOT absent AND waived > 0),
  count(*) FILTER (NOT absent AND gaps = 0 AND tolerated > 0),
  count(*) FILTER (NOT absent AND paused > 0),
  count(*) FILTER (absent)
FROM membership here JOIN standing USING (person)
WHERE here.unit IN (SELECT unnest($units)) AND $day BETWEEN here.first AND here.last
GROUP BY here.unit
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

    def headlines(self, on: datetime.date, units: Sequence[int]) -> dict[int, Headline]:
        """How each of these units stands, in one sentence."""
        found = self._rows(
            HEADLINES,
            units=[*units],
            day=on,
            gaps=[*GAPS],
            qualified=[*QUALIFIED],
            tolerated=[*TOLERATED],
        )
        return {unit: Headline(*counts) for unit, *counts in found}

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


HELD_BY_UNIT = """
SELECT here.unit_id, done.course_id, count(DISTINCT done.person_id)
FROM people_membership here
JOIN certification_completion done ON done.person_id = here.person_id
WHERE here.unit_id IN ({units}) AND here.start <= %(on)s AND here."end" >= %(on)s
  AND done.completed_on <= %(on)s
  AND (done.valid_until IS NULL OR done.valid_until >= %(on)s)
  AND NOT EXISTS (
      SELECT 1 FROM certification_revocation gone WHERE gone.completion_id = done.id)
GROUP BY here.unit_id, done.course_id
"""


def one_statement(on: datetime.date, units: Sequence[int]) -> list[tuple[Any, ...]]:
    """How many hold which course by unit, straight from the facts in one statement.

    An easier question than ours: nothing about who must hold it, from when, with which
    grace, waiver or equivalence, or as part of which choice.
    """
    statement = HELD_BY_UNIT.format(units=", ".join(map(str, units)) or "NULL")
    with connection.cursor() as cursor:
        cursor.execute(statement, {"on": connection.ops.adapt_datefield_value(on)})
        return cursor.fetchall()


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
