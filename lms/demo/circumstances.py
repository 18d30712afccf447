"""What five years bring beside a seat: extra tasks, absences and dangerous work."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from lms.demo.cast import RECRUITS
from lms.demo.duties import CARCINOGENS, DRIVING, PACKING, PAINTING
from lms.demo.persons import FAR, Away, Performs, Person, Stint
from lms.demo.structure import Seat
from lms.demo.timeline import ONE_DAY, Timeline, between, later

ILL_PER_YEAR = 0.03
SHORTEST_TASK = 150


@dataclass(frozen=True, slots=True)
class Task:
    """Dangerous work that goes with a role, for a share of those who have it."""

    role: str
    function: str
    share: float
    reason: str
    follows: bool = False
    """From the register of the brigade (``lms.demo.hazards``)."""


TASKS = (
    Task("spuiter", PAINTING, 1.0, "Tweecomponentenlak met HDI", follows=True),
    Task("monteur", CARCINOGENS, 0.25, "Stoffenregister: oude verflagen met chroom-6"),
    Task("magazijnbeheerder", CARCINOGENS, 1.0, "Hydrazine in opslag", follows=True),
    Task("vrachtwagenchauffeur", DRIVING, 0.8, "Rijdt stukgoed boven de vrijstelling"),
    Task("munitiechauffeur", DRIVING, 1.0, "Rijdt munitie"),
    Task("verzender", PACKING, 1.0, "Pakt en biedt aan voor luchtvervoer"),
)

EXTRA_HATS = (
    ("bhv", 0.3, {"administratie", "monteur", "magazijnbeheerder", "stafofficier"}),
    ("bhv", 0.2, {"groepscommandant", "verzender", "instructeur", "spuiter"}),
    ("baanveiligheid", 0.35, {"instructeur", "groepscommandant"}),
)
"""An extra task, and which share of which roles has it."""


@dataclass(frozen=True, slots=True)
class Mission:
    """A platoon that is away for months; ``planned`` is how long it was thought to be."""

    unit: str
    left: datetime.date
    back: datetime.date
    planned: datetime.date


def missions(time: Timeline) -> tuple[Mission, ...]:
    """One that is over and took three weeks longer, and one of today."""
    left, back = time.months_ago(26, 10), time.months_ago(21, 10)
    gone, home = time.days_ago(52), later(time.on, 98)
    return (
        Mission("A.1.2", left, back, later(back, -21)),
        Mission("A.2.2", gone, home, home),
    )


class Circumstances:
    """Adds to each career what the seats bring, and what nobody chose."""

    def __init__(self, random: Random, time: Timeline) -> None:
        self.random, self.time = random, time

    def befall(self, people: Sequence[Person]) -> None:
        for person in people:
            for stint in [one for one in person.stints if one.primary]:
                self._dangerous_work(person, stint)
                self._extra_hat(person, stint)
        for mission in missions(self.time):
            self._send(mission, people)
        serving = [p for p in people if p.stints and p.number not in RECRUITS]
        for _case in range(round(len(serving) * ILL_PER_YEAR * 5)):
            self._fall_ill(self.random.choice(serving))

    def _dangerous_work(self, person: Person, stint: Stint) -> None:
        for task in TASKS:
            start = between(self.random, 15, 45, stint.start)
            start = stint.start if task.follows else start
            if task.role != stint.seat.role or self.random.random() > task.share:
                continue
            if start < min(stint.end, later(self.time.last, -10)):
                person.performs.append(
                    Performs(
                        task.function,
                        stint.seat.unit,
                        start,
                        stint.end,
                        task.reason,
                        task.follows,
                    )
                )

    def _extra_hat(self, person: Person, stint: Stint) -> None:
        for role, share, roles in EXTRA_HATS:
            if stint.seat.role not in roles or self.random.random() > share:
                continue
            start = between(self.random, 30, 300, max(stint.start, self.time.begin))
            if later(start, SHORTEST_TASK) < min(stint.end, self.time.last):
                seat = Seat(stint.seat.unit, role, stint.seat.category)
                person.stints.append(Stint(seat, start, stint.end, primary=False))

    def _send(self, mission: Mission, people: Sequence[Person]) -> None:
        for person in people:
            seat = person.seat_on(mission.left)
            if seat is None or seat.unit != mission.unit:
                continue
            leaves = next(one.end for one in person.stints if one.covers(mission.left))
            back = min(mission.back, leaves)
            planned = min(mission.planned, back)
            person.absences.append(Away(mission.left, back, 30, planned))

    def _fall_ill(self, person: Person) -> None:
        """For a month to most of a year, and nobody knows until when."""
        days = (self.time.last - self.time.begin).days
        start = later(self.time.begin, self.random.randint(1, days - 5))
        end = between(self.random, 30, 240, start)
        known = [one for one in person.stints if one.primary and one.covers(start)]
        clear = all(a.end < start or end < a.start for a in person.absences)
        if known and clear:
            person.absences.append(Away(start, min(end, known[0].end), 28))


def contract_years(stint: Stint, last: datetime.date) -> list[datetime.date]:
    """The last days that were agreed one after the other with somebody who is hired."""
    agreed = [later(stint.start, 364)]
    while agreed[-1] < min(stint.end - ONE_DAY, later(last, 20)):
        agreed.append(later(agreed[-1], 365))
    if stint.end != FAR:
        agreed = [*(day for day in agreed if day < stint.end), stint.end]
    return agreed
