"""Counts the lines of several days at once: spans and membership are gone through once.

As in ``certification.counting``, people whose spans are stale are left out; who asks adds
these from the facts.
"""

import datetime
from collections import Counter
from collections.abc import Mapping, Sequence

from django.db import connection

from certification.counting import Cell

# A person is in a unit for days that do not overlap, so a line counts once a day.
IN_UNIT = """
FROM people_membership here
CROSS JOIN certification_standingspan span
WHERE here.unit_id = %(asked)s AND here.start <= %(last)s AND here."end" >= %(first)s
  AND span.person_id = here.person_id
"""

# Whoever has a line has an appointment, and so is in the organisation.
ANYWHERE = "FROM certification_standingspan span WHERE 1 = 1"

COUNT_IN_UNIT = """count(*) FILTER (WHERE span.first <= {day} AND span.last >= {day}
    AND here.start <= {day} AND here."end" >= {day})"""
COUNT_ANYWHERE = "count(*) FILTER (WHERE span.first <= {day} AND span.last >= {day})"

CELLS = """
SELECT span.line_id, span.status, span.absent, {counts}
{source}
  AND span.first <= %(last)s AND span.last >= %(first)s
  AND NOT EXISTS (
      SELECT 1 FROM people_stalemark stale WHERE stale.person_id = span.person_id)
GROUP BY span.line_id, span.status, span.absent
"""


def cells_on_days(
    days: Sequence[datetime.date], asked: int | None
) -> Mapping[datetime.date, Counter[Cell]]:
    """For each of these days the lines of a unit, or of the whole organisation."""
    count, source = (
        (COUNT_ANYWHERE, ANYWHERE) if asked is None else (COUNT_IN_UNIT, IN_UNIT)
    )
    marks = {f"day{place}": day for place, day in enumerate(days)}
    counts = ", ".join(count.format(day=f"%({mark})s") for mark in marks)
    values = {**marks, "first": min(days), "last": max(days)}
    adapted = {
        name: connection.ops.adapt_datefield_value(day) for name, day in values.items()
    }
    found: dict[datetime.date, Counter[Cell]] = {day: Counter() for day in days}
    with connection.cursor() as cursor:
        cursor.execute(
            CELLS.format(counts=counts, source=source), {**adapted, "asked": asked}
        )
        for line, status, absent, *numbers in cursor.fetchall():
            for day, number in zip(days, numbers, strict=True):
                if number:
                    found[day][asked, line, status, bool(absent)] = number
    return found
