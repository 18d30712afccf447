"""Calendar days as plain numbers (ordinals), so that a span of days is a set of numbers."""

import calendar
from collections.abc import Iterator
from datetime import date
from functools import cache

from tests.oracle.files import Data, Row


@cache
def day(text: str) -> int | None:
    """The number of the day written as 2026-11-23; none where nothing is given."""
    return date.fromisoformat(text).toordinal() if text else None


def text(number: int | None) -> str:
    """The day as it is written in a file."""
    return "" if number is None else date.fromordinal(number).isoformat()


def add_months(number: int, months: int) -> int:
    """The same day number some months on (or back), or the last day of that month if it is too short."""
    start = date.fromordinal(number)
    month = start.year * 12 + start.month - 1 + months
    year, month = month // 12, month % 12 + 1
    last = calendar.monthrange(year, month)[1]
    return date(year, month, min(start.day, last)).toordinal()


def month_end(number: int) -> int:
    """The last day of the month of a day."""
    start = date.fromordinal(number)
    return date(
        start.year, start.month, calendar.monthrange(start.year, start.month)[1]
    ).toordinal()


def all_days(data: Data) -> Iterator[int]:
    """Every day named in any file."""
    for rows in data.values():
        for row in rows:
            for value in row.values():
                if (
                    len(value or "") == 10
                    and value[4] == value[7] == "-"
                    and value[:4].isdigit()
                ):
                    yield date.fromisoformat(value).toordinal()


def number(value: str) -> int:
    """An empty number means 0."""
    return int(value or 0)


def in_force(row: Row, today: int) -> bool:
    """A day lies between the start and the end of a row; what is not given is open."""
    start, end = day(row.get("start", "")), day(row.get("end", ""))
    return (start is None or start <= today) and (end is None or today <= end)
