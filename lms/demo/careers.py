"""Five years of coming, moving and going."""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from random import Random

from lms.demo.cast import CAST, LONG_AGO, SECOND_HAT, TWO_HATS, Player
from lms.demo.names import Names
from lms.demo.persons import Person, Stint
from lms.demo.structure import (
    CLOSED,
    MONTHS_SINCE_CLOSURE,
    OTHER_RANKS,
    RANKS,
    SUCCESSOR,
    Seat,
    seats,
)
from lms.demo.timeline import ONE_DAY, Timeline, later

FEWEST = 40
FIRST_NUMBER = 100_101
SETTLED, NEW = 120, 90
SHARE_ENGLISH = 0.4
SHARE_SERVING, SHARE_MOVING = 0.8, 0.12
"""Of all people in the story, those who serve today; of the seats, those that swap."""


@dataclass(slots=True)
class Chair:
    """A seat with whoever sat down on it last, in the course of the story."""

    seat: Seat
    person: Person

    @property
    def stint(self) -> Stint:
        """The latest of the one who sits there."""
        return self.person.stints[-1]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens to somebody on a day."""

    day: datetime.date
    order: int
    happens: Callable[[datetime.date], None]


class Careers:
    """Fills the brigade and lets five years pass."""

    def __init__(self, random: Random, time: Timeline, persons: int) -> None:
        self.random, self.time = random, time
        self.names = Names(random)
        self.people: list[Person] = []
        self.chairs: list[Chair] = []
        self.events: list[Event] = []
        self._tell(persons)

    def _tell(self, persons: int) -> None:
        for player in CAST:
            self.names.reserve(player.name)
        self._seat_the_cast()
        before = len(self.people) - len(CAST)
        serving = min(round(persons * SHARE_SERVING), persons - before)
        self._fill(serving - len(CAST))
        self._plan_leaving(persons - len(self.people))
        self._plan_moving(round(serving * SHARE_MOVING))
        self._at(self.time.months_ago(MONTHS_SINCE_CLOSURE), self._close)
        for event in sorted(self.events, key=lambda one: (one.day, one.order)):
            event.happens(event.day)

    def _at(self, day: datetime.date, happens: Callable[[datetime.date], None]) -> None:
        self.events.append(Event(day, len(self.events), happens))

    # the first day

    def _seat_the_cast(self) -> None:
        for player in CAST:
            person = Person(player.number, player.name, player.rank)
            self.people.append(person)
            if player.seat is not None:
                self._seat(player, player.seat, person)
        has_two = next(one for one in self.people if one.number == TWO_HATS)
        self._at(self.time.months_ago(8), lambda day: self._second_hat(has_two, day))

    def _seat(self, player: Player, seat: Seat, person: Person) -> None:
        """From long ago, or after somebody who had the seat before."""
        came = self.time.days_ago(player.days_here)
        if player.days_here == LONG_AGO:
            person.stints.append(Stint(seat, came))
            return
        person.has_mail = player.days_here > NEW
        chair = self._taken(seat)
        gone = later(came, -self.random.randint(10, 40))
        self._at(gone, lambda day: self._leave(chair, day))
        self._at(came, lambda day: self._sit(chair, person, day))

    def _second_hat(self, person: Person, day: datetime.date) -> None:
        person.stints.append(Stint(SECOND_HAT, day, primary=False))

    def _fill(self, count: int) -> None:
        taken = [player.seat for player in CAST]
        self.chairs = [self._taken(seat) for seat in islice(free(taken), count)]

    def _taken(self, seat: Seat) -> Chair:
        """Who was there on the first day had come at some time in the years before."""
        came = later(self.time.begin, -self.random.randint(40, 2_600))
        person = self._somebody(seat)
        person.stints.append(Stint(seat, came))
        return Chair(seat, person)

    # what happens afterwards

    def _plan_leaving(self, count: int) -> None:
        """As many people as are left come new, each after somebody who leaves."""
        days = (self.time.last - self.time.begin).days
        for _newcomer in range(count):
            day = later(self.time.begin, self.random.randint(30, days - 20))
            self._at(day, self._replace_somebody)

    def _replace_somebody(self, day: datetime.date) -> None:
        chair = self.random.choice(self._settled(day))
        self._leave(chair, day)
        vacant = self.random.choice([0, 0, 3, 14, 30])
        came = min(later(day, vacant), self.time.last)
        self._sit(chair, self._somebody(chair.seat), came)

    def _plan_moving(self, count: int) -> None:
        for _swap in range(count):
            month = self.random.randint(1, 58)
            self._at(self.time.months_ago(month), self._swap)

    def _settled(self, day: datetime.date) -> list[Chair]:
        """Whoever has been on the same seat for some months."""
        return [one for one in self.chairs if one.stint.start < later(day, -SETTLED)]

    def _swap(self, day: datetime.date) -> None:
        """Two people with the same role in different units change places."""
        settled = self._settled(day)
        one = self.random.choice(settled)
        others = [chair for chair in settled if like(chair.seat, one.seat)]
        if others:
            other = self.random.choice(others)
            first, second = one.person, other.person
            came = later(day, self.random.choice([0, 0, 2]))
            self._move(one, second, day, came)
            self._move(other, first, day, day)

    def _move(
        self, chair: Chair, person: Person, left: datetime.date, came: datetime.date
    ) -> None:
        person.stints[-1].end = left - ONE_DAY
        self._sit(chair, person, came)

    def _close(self, day: datetime.date) -> None:
        """A platoon is disbanded; its people go on in the one that follows it."""
        for chair in [one for one in self.chairs if one.seat.unit == CLOSED]:
            chair.seat = replace(chair.seat, unit=SUCCESSOR)
            stint = chair.stint
            if stint.start >= day:
                stint.seat = chair.seat
            else:
                stint.end = day - ONE_DAY
                self._sit(chair, chair.person, day)

    # one at a time

    def _sit(self, chair: Chair, person: Person, day: datetime.date) -> None:
        chair.person = person
        person.stints.append(Stint(chair.seat, day))

    def _leave(self, chair: Chair, day: datetime.date) -> None:
        """The last day on the seat is the day before."""
        chair.stint.end = day - ONE_DAY

    def _somebody(self, seat: Seat) -> Person:
        number = FIRST_NUMBER + len(self.people) - len(CAST)
        person = Person(str(number), self.names.draw(), self._rank(seat))
        if seat.category == "hired" and self.random.random() < SHARE_ENGLISH:
            person.language = "en"
        self.people.append(person)
        return person

    def _rank(self, seat: Seat) -> str:
        if seat.category in {"civilian", "hired"}:
            return ""
        return self.random.choice(RANKS.get(seat.role, OTHER_RANKS))


def free(taken: list[Seat | None]) -> Iterator[Seat]:
    """The seats that the cast leaves to others."""
    for seat in seats():
        if seat in taken:
            taken.remove(seat)
        else:
            yield seat


def like(one: Seat, other: Seat) -> bool:
    """The same work on the same footing, elsewhere."""
    same = (one.role, one.category) == (other.role, other.category)
    return same and one.unit != other.unit
