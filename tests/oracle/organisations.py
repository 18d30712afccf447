"""Small made-up organisations, full of edges: a seed gives the same one every time.

Every row is valid input. Days cluster: around month ends and leap days, around each other's starts and ends,
and around the days on which a renewal window opens or the hole between two postings becomes too wide to bridge.
"""

from datetime import date
from random import Random

from tests.oracle.days import all_days
from tests.oracle.files import Data
from tests.oracle.histories import HistoryMaker
from tests.oracle.making import FIRST, LAST
from tests.oracle.validity import decided_validity


def random_organisation(seed: int, people: int = 12) -> Data:
    """A data set in the exchange format, made from a seed."""
    maker = HistoryMaker(seed, people)
    _make_structure(maker)
    for person in maker.people:
        maker.appointments(person)
        maker.absences(person)
        maker.function_holdings(person)
        maker.completions(person)
        maker.waivers(person)
    maker.revocations()
    for rows in maker.data.values():
        maker.random.shuffle(rows)
    return maker.data


def _make_structure(maker: HistoryMaker) -> None:
    maker.units()
    maker.roles()
    maker.courses()
    maker.versions()
    maker.curricula()
    maker.same_things()
    maker.persons()
    maker.functions()
    maker.requirements()
    maker.equivalences()
    maker.derogations()
    maker.needs()


def random_days(data: Data, seed: int, count: int = 6) -> list[date]:
    """Days to ask a report for: mostly on, the day before or the day after something happens or ends."""
    random = Random(seed)
    ends = [
        until
        for until in decided_validity(data).values()
        if until is not None and until < LAST + 700
    ]
    named = sorted(set(all_days(data)))
    extended = [
        date.fromisoformat(row["extended_until"]).toordinal()
        for row in data["derogations"]
    ]
    pools = [named, ends or named, range(FIRST, LAST + 700), extended or named]
    found = []
    for place in range(count):
        found.append(
            random.choice(pools[place % 4]) + random.choice([-90, -1, 0, 0, 1, 1, 10])
        )
    return [date.fromordinal(day) for day in found]
