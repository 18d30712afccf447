"""The rows that the personnel office wrote about people, each when it got round to it."""

import datetime
from collections.abc import Iterator, Sequence
from random import Random

from lms.demo.circumstances import contract_years
from lms.demo.diary import Diary, Row
from lms.demo.persons import FAR, Away, Performs, Person, Stint
from lms.demo.structure import Seat
from lms.demo.timeline import Timeline, between, later

SHARE_LATE = 0.1
MECHANIC, PAINTER = Seat("C.2.2", "monteur"), Seat("C.2.1", "spuiter")


class Personnel:
    """Writes people, appointments, absences and dangerous work into the diary."""

    def __init__(self, random: Random, time: Timeline, diary: Diary) -> None:
        self.random, self.time, self.diary = random, time, diary

    def write(self, people: Sequence[Person]) -> None:
        for person in people:
            self._write_person(person)
            for stint in person.stints:
                self._write_stint(person, stint)
            for absence in person.absences:
                self._write_absence(person, absence)
            for work in [one for one in person.performs if not one.follows]:
                self._write_work(person, work)

    def _write_person(self, person: Person) -> None:
        known = later(person.joined, -20) if person.stints else self.time.begin
        self.diary.write(
            known,
            "people",
            {
                "service_number": person.number,
                "rank": person.rank,
                "given_name": person.name.given,
                "prefix": person.name.prefix,
                "family_name": person.name.family,
                "email": person.mail,
                "language": person.language,
            },
        )

    def _write_stint(self, person: Person, stint: Stint) -> None:
        entered = between(self.random, -14, 0, stint.start)
        if self.random.random() < SHARE_LATE:
            entered = between(self.random, 2, 24, stint.start)
        row = appointment(person, stint)
        if stint.seat.category == "hired" and stint.primary:
            self._write_contract(stint, row, entered)
            return
        self.diary.write(entered, "appointments", row)
        if stint.end != FAR:
            told = between(self.random, -20, 8, stint.end)
            ended = {**row, "end": stint.end.isoformat()}
            self.diary.write(max(told, entered), "appointments", ended)

    def _write_contract(self, stint: Stint, row: Row, entered: datetime.date) -> None:
        """Agreed for a year, and every year again."""
        told = entered
        for agreed in contract_years(stint, self.time.last):
            self.diary.write(told, "appointments", {**row, "end": agreed.isoformat()})
            told = max(between(self.random, -30, -10, agreed), told)

    def _write_absence(self, person: Person, absence: Away) -> None:
        row = {
            "service_number": person.number,
            "start": absence.start,
            "return_days": absence.return_days,
        }
        planned = absence.planned
        entered = later(absence.start, -25 if planned else 4)
        self.diary.write(entered, "absences", {**row, "end": planned})
        told = later(planned or absence.end, -6)
        if absence.end != planned and told <= self.time.last:
            told = max(told, entered)
            self.diary.write(told, "absences", {**row, "end": absence.end})

    def _write_work(self, person: Person, work: Performs) -> None:
        row = {
            "service_number": person.number,
            "hazard_function": work.function,
            "start": work.start,
            "unit_code": work.unit,
            "reason": work.reason,
        }
        entered = between(self.random, -5, 0, work.start)
        self.diary.write(entered, "function_holdings", row)
        if work.end != FAR:
            ended = {**row, "end": work.end}
            told = max(later(work.end, -3), entered)
            self.diary.write(told, "function_holdings", ended)


def appointment(person: Person, stint: Stint) -> Row:
    """An appointment until further notice, as a row of the exchange format."""
    return {
        "service_number": person.number,
        "unit_code": stint.seat.unit,
        "role_code": stint.seat.role,
        "start": stint.start.isoformat(),
        "category": stint.seat.category,
        "primary": "yes" if stint.primary else "no",
    }


def lend_painters(people: Sequence[Person], time: Timeline, diary: Diary) -> None:
    """A mechanic from next door sprays too since the lacquer is water-borne, and another
    follows each painter who leaves before long: fourteen spray now, and in half a year.

    Written when all else is decided, so that nobody else's story changes by it.
    """
    since = time.months_ago(1, day=5)
    first_days = [since, *(later(one, 1) for one in sorted(_leaving(people, time)))]
    for person, start in zip(_lasting(people, since, time), first_days, strict=False):
        stint = Stint(PAINTER, start, primary=False)
        diary.write(since, "appointments", appointment(person, stint))


def _leaving(people: Sequence[Person], time: Timeline) -> Iterator[datetime.date]:
    """The last days of painters who leave within half a year, as far as is agreed."""
    place = PAINTER.unit, PAINTER.role
    for person in people:
        for stint in person.stints:
            seat, end = stint.seat, stint.end
            if seat.category == "hired":
                end = [end, *contract_years(stint, time.last)][-1]
            if (seat.unit, seat.role) == place and (
                time.on <= end < time.months_ago(-6)
            ):
                yield end


def _lasting(
    people: Sequence[Person], since: datetime.date, time: Timeline
) -> Iterator[Person]:
    """The mechanics who stay, and are there."""
    for person in people:
        seats = {person.seat_on(day) for day in (since, time.last)}
        lasting = any(one.primary and one.end == FAR for one in person.stints)
        if seats == {MECHANIC} and lasting and not person.is_away(time.last):
            yield person
