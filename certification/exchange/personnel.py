"""A personnel file: one row a person, with unit, role and from when. Pure.

It says where people are, not what has changed. Who joins, moves and leaves follows from
what is known: a move ends the home appointment on the day before, and who is in the file
no more has left.
"""

import datetime
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from django.utils.translation import gettext as _

from people.days import FOREVER

DAY = datetime.timedelta(days=1)
USUAL = 20
"""At most one in so many leaves between two files; more asks whether it is meant."""


class Held(NamedTuple):
    """An appointment that is known, and has not ended before the day of the file."""

    service_number: str
    unit_code: str
    role_code: str
    start: datetime.date
    end: datetime.date
    category: str
    primary: bool


class Given(NamedTuple):
    """What a row of the file says; what it does not say is none."""

    line: int
    service_number: str
    unit_code: str
    role_code: str
    start: datetime.date | None
    end: datetime.date | None
    category: str | None


class OlderError(ValueError):
    """The file tells of a time before what is known."""


@dataclass(slots=True)
class Movements:
    """What must be written, and who by line of the file; leavers are on none."""

    rows: list[tuple[int, Held]] = field(default_factory=list)
    joiners: dict[int, str] = field(default_factory=dict)
    movers: dict[int, str] = field(default_factory=dict)
    leavers: list[str] = field(default_factory=list)
    older: dict[int, str] = field(default_factory=dict)
    """By line, why a row is older than what is known."""
    staff: int = 0
    """How many people had an appointment on the day before."""

    def without(self, lines: Collection[int]) -> "Movements":
        """Leave out who is on a line that is refused."""
        for line in lines:
            self.joiners.pop(line, None)
            self.movers.pop(line, None)
        return self

    @property
    def too_many_leave(self) -> bool:
        return len(self.leavers) * USUAL > self.staff


def movements(
    given: Sequence[Given],
    held: Mapping[str, Sequence[Held]],
    *,
    mentioned: Collection[str],
    on: datetime.date,
    complete: bool,
) -> Movements:
    """Joiners, movers and leavers of a file of a day.

    ``mentioned`` is everybody in the file, also in rows that are refused. Only a
    ``complete`` file says of who is not in it that they have left.
    """
    found = Movements()
    for row in given:
        known = held.get(row.service_number, ())
        try:
            rows = list(_placed(row, home_of(known), on))
        except OlderError as error:
            found.older[row.line] = str(error)
            continue
        found.rows += ((row.line, one) for one in rows)
        if all(one[1:4] != rows[-1][1:4] for one in known):
            who = found.movers if known else found.joiners
            who[row.line] = row.service_number
    for number, known in held.items():
        found.staff += any(one.start < on for one in known)
        if complete and number not in mentioned:
            _leave(found, number, known, on)
    return found


def home_of(known: Sequence[Held]) -> Sequence[Held]:
    """The home appointments; of who has none, all they have."""
    return [one for one in known if one.primary] or known


def _placed(row: Given, home: Sequence[Held], on: datetime.date) -> Iterator[Held]:
    """The appointments to write: those that end, then the one that holds."""
    same = row.unit_code, row.role_code
    for one in home:
        if (one.unit_code, one.role_code) == same and (
            one.start == row.start or one.start <= on
        ):
            yield one._replace(
                end=one.end if row.end is None else row.end,
                category=row.category or one.category,
                primary=True,
            )
            return
    start = row.start or on
    for one in home:
        if one.start == start:
            message = _(
                "is the day on which %(unit)s, %(role)s begins; correct that appointment, or give the day of the move."
            )
            told = {"unit": one.unit_code, "role": one.role_code}
            raise OlderError(message % told)
        if one.start > start:
            message = _(
                "lies before %(day)s, since when %(unit)s is known; is this an older file?"
            )
            raise OlderError(message % {"day": one.start, "unit": one.unit_code})
        if one.end >= start:
            yield one._replace(end=start - DAY)
    category = row.category or (home[-1].category if home else "military")
    yield as_it_stands(row._replace(category=category), on)


def as_it_stands(row: Given, on: datetime.date) -> Held:
    """A row as it stands, beside all that is known of somebody."""
    return Held(
        row.service_number,
        *(row.unit_code, row.role_code),
        row.start or on,
        row.end or FOREVER,
        row.category or "military",
        primary=True,
    )


def _leave(
    found: Movements, number: str, known: Iterable[Held], on: datetime.date
) -> None:
    """Who left has left everywhere, with yesterday as the last day."""
    ended = [one._replace(end=on - DAY) for one in known if one.start < on]
    if ended:
        found.leavers.append(number)
        found.rows += ((0, one) for one in ended)
