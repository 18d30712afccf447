"""Counts the lines of a day where everybody is counted once: at their home appointment.

Somebody with two appointments would be in the figures of two units, and these with the
unit above would say how many such people there are, and how they stand. The statement
leaves out the people whose spans are stale; they are placed, and added from the facts.
"""

import datetime
from collections import Counter
from collections.abc import Collection
from typing import Any

from django.db import connection

from certification.counting import Cell
from certification.loading import Record
from certification.question import Question
from certification.summary import tallied

# A primary appointment comes first; of whoever has none, the unit that was there first.
HOMES = """
WITH homes AS (
  SELECT placed.person, placed.unit_id FROM (
    SELECT coalesce(same.person_id, held.person_id) AS person, held.unit_id,
           row_number() OVER (
               PARTITION BY coalesce(same.person_id, held.person_id)
               ORDER BY held.is_primary DESC, held.unit_id, held.id) AS place
    FROM people_appointment held
    LEFT JOIN people_sameperson same
      ON same.other_id = held.person_id AND NOT same.withdrawn
    WHERE NOT held.withdrawn AND held.start <= %(on)s AND held."end" >= %(on)s
  ) placed
  WHERE placed.place = 1 AND placed.unit_id IN ({inside}))
"""

# CROSS JOIN makes SQLite go from people to spans, which lie together by person.
CELLS = """
SELECT homes.unit_id, span.line_id, span.status, span.absent, count(*)
FROM homes
CROSS JOIN certification_standingspan span
WHERE span.person_id = homes.person
  AND span.first <= %(on)s AND span.last >= %(on)s
  AND NOT EXISTS (
      SELECT 1 FROM people_stalemark stale WHERE stale.person_id = homes.person)
GROUP BY homes.unit_id, span.line_id, span.status, span.absent
"""

STALE = """
SELECT homes.person, homes.unit_id FROM homes
WHERE EXISTS (SELECT 1 FROM people_stalemark stale WHERE stale.person_id = homes.person)
"""


def cells_at_home(
    on: datetime.date, inside: Collection[int], record: Record
) -> Counter[Cell]:
    """Lines by unit itself, line, status and absence: nobody in more than one unit."""
    found: Counter[Cell] = Counter()
    for unit, line, status, absent, count in _rows(CELLS, on, inside):
        found[unit, line, status, bool(absent)] = count
    stale = {person: {unit} for person, unit in _rows(STALE, on, inside)}
    found.update(tallied(Question(on), record, stale))
    return found


def _rows(
    statement: str, on: datetime.date, inside: Collection[int]
) -> list[tuple[Any, ...]]:
    units = ", ".join(str(int(unit)) for unit in inside) or "NULL"
    with connection.cursor() as cursor:
        day = connection.ops.adapt_datefield_value(on)
        cursor.execute(HOMES.format(inside=units) + statement, {"on": day})
        return list(cursor.fetchall())
