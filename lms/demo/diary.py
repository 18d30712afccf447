"""What the training office wrote down, and when: the demo's story as it was recorded.

The story is a pile of rows of the exchange format, each with the day on which somebody
entered it. The office works the pile off once a week, so that every weekly delivery is
a data set that can be imported on top of the ones before it.
"""

import datetime
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from certification.exchange.files import BY_FILE
from lms.demo.timeline import FRIDAY

Row = dict[str, str]
Rows = Mapping[str, list[Row]]


@dataclass(frozen=True, slots=True)
class Delivery:
    """A data set, and the day on which the office recorded it."""

    day: datetime.date
    rows: Rows


class Diary:
    """Collects rows; one that is written again later takes the place of the first."""

    def __init__(self, first: datetime.date, last: datetime.date) -> None:
        self.first, self.last = first, last
        self._pages: dict[datetime.date, list[tuple[str, Row]]] = defaultdict(list)

    def write(
        self, recorded: datetime.date, file: str, row: Mapping[str, object]
    ) -> None:
        """Somebody enters a row; nothing is entered before the first or after the last day."""
        day = min(max(recorded, self.first), self.last)
        unknown = row.keys() - BY_FILE[file].fields.keys()
        if unknown:
            raise ValueError(f"{file} has no column {', '.join(sorted(unknown))}")
        full = {name: written(row.get(name)) for name in BY_FILE[file].fields}
        self._pages[day].append((file, full))

    def deliveries(self) -> Iterator[Delivery]:
        """The weeks in which anything was entered, in order."""
        weeks: dict[datetime.date, list[datetime.date]] = defaultdict(list)
        for day in sorted(self._pages):
            weeks[self._delivered(day)].append(day)
        for delivered, days in weeks.items():
            rows: dict[str, dict[tuple[str, ...], Row]] = defaultdict(dict)
            for file, row in (entry for day in days for entry in self._pages[day]):
                rows[file][key_of(file, row)] = row
            yield Delivery(
                delivered, {f: list(found.values()) for f, found in rows.items()}
            )

    def _delivered(self, day: datetime.date) -> datetime.date:
        """The Friday of the week; the first day by itself, and at the latest the last."""
        if day == self.first:
            return day
        friday = day + datetime.timedelta(days=(FRIDAY - day.weekday()) % 7)
        return min(friday, self.last)


def written(value: object) -> str:
    """A value as files have it; none is empty."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value.isoformat() if isinstance(value, datetime.date) else str(value)


def key_of(file: str, row: Row) -> tuple[str, ...]:
    """What a row of a file is known by; an entry that is not numbered is the first."""
    return tuple(
        row.get(column, "") or ("1" if column == "entry" else "")
        for column in BY_FILE[file].key
    )
