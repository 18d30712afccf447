"""Counts the lines of a day in the database: one statement over spans and membership.

It leaves out the people whose spans are stale; who asks adds these from the facts.
"""

import datetime
from collections import Counter
from collections.abc import Sequence

from django.db import connection

Cell = tuple[int | None, int, str, bool]
"""Unit, line, status, absent. No unit is the whole organisation."""

# One row for every person in the unit asked and every unit below it where they are; in
# the first of them they count for the unit asked as well, so once.
HERE_IN_UNIT = """
SELECT asked.person_id, below.unit_id,
       row_number() OVER (PARTITION BY asked.person_id ORDER BY below.unit_id) = 1 AS once
FROM people_membership asked
LEFT JOIN people_membership below
  ON below.person_id = asked.person_id AND below.unit_id IN ({below})
 AND below.start <= %(on)s AND below."end" >= %(on)s
WHERE asked.unit_id = %(asked)s AND asked.start <= %(on)s AND asked."end" >= %(on)s
"""

# Whoever has a line has an appointment, and so is in one of the topmost units.
HERE_IN_ANY = """
SELECT below.person_id, below.unit_id,
       row_number() OVER (PARTITION BY below.person_id ORDER BY below.unit_id) = 1 AS once
FROM people_membership below
WHERE below.unit_id IN ({below})
  AND below.start <= %(on)s AND below."end" >= %(on)s
"""

# CROSS JOIN makes SQLite go from people to spans, which lie together by person.
CELLS = """
SELECT here.unit_id, span.line_id, span.status, span.absent,
       count(*), count(*) FILTER (WHERE here.once)
FROM ({here}) here
CROSS JOIN certification_standingspan span
WHERE span.person_id = here.person_id
  AND span.first <= %(on)s AND span.last >= %(on)s
  AND NOT EXISTS (
      SELECT 1 FROM people_stalemark stale WHERE stale.person_id = here.person_id)
GROUP BY here.unit_id, span.line_id, span.status, span.absent
"""


def cells(on: datetime.date, asked: int | None, below: Sequence[int]) -> Counter[Cell]:
    """Lines by unit, line, status and absence: of the unit asked, and of those below.

    For the whole organisation all units on top must be given.
    """
    here = HERE_IN_ANY if asked is None else HERE_IN_UNIT
    units = ", ".join(str(int(unit)) for unit in below) or "NULL"
    statement = CELLS.format(here=here.format(below=units))
    found: Counter[Cell] = Counter()
    with connection.cursor() as cursor:
        day = connection.ops.adapt_datefield_value(on)
        cursor.execute(statement, {"on": day, "asked": asked})
        for unit, line, status, absent, count, once in cursor.fetchall():
            if unit is not None:
                found[unit, line, status, bool(absent)] += count
            found[asked, line, status, bool(absent)] += once
    return +found
