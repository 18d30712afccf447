"""The benchmark of one database, from an empty one to a list of ratios."""

import datetime
import os
import platform
import resource
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any

from django.core.management import call_command
from django.db import connection
from django.db.models import Count, Q

from certification.counting import cells
from certification.gaps import gap_report, lines_of
from certification.headline import headline, tallies_by_unit
from certification.loading import Record, facts
from certification.models import Completion, StandingSpan
from certification.question import Question
from certification.rebuilding import rebuild_all
from certification.reports import lines_of as page_of
from certification.summary import gap_summary
from lms.bench.baselines import Duck, loop
from lms.bench.lives import populate
from lms.bench.measuring import Case, measured
from lms.bench.world import ON, build
from people.membership import rebuild_memberships
from people.models import Appointment, Membership, Unit, User

PAST, FUTURE = datetime.date(2021, 6, 1), datetime.date(2027, 12, 31)
UNITS = (("company", 120), ("battalion", 700), ("brigade", 4_000))
SAMPLE = 200
ROUNDS = 5
PROCESSES = 2

Tell = Callable[[str], None]


def run(people: int, *, seed: int, folder: Path, tell: Tell) -> dict[str, Any]:
    """Fill the empty database, measure, and compare the answers on the way."""
    connection.ensure_connection()
    if connection.introspection.table_names():
        raise ValueError("this database is not empty: `make bench` makes its own")
    call_command("migrate", verbosity=0)
    tell("writing the organisation")
    world = build(people, seed)
    for _ in populate(world):
        pass
    rebuild_memberships()
    tell("rebuilding the standing of everybody")
    rebuilt = _rebuild(people)
    _settle()
    tell("copying spans and memberships to DuckDB")
    duck = Duck(folder)
    tell("asking")
    return {
        "people": people,
        "database": _database(),
        "machine": _machine(),
        "organisation": _shape(people, world.requirements),
        "rebuild": rebuilt,
        "load": os.getloadavg()[0],
        "questions": [
            asdict(one) for one in measured(list(_cases(people, duck)), rounds=ROUNDS)
        ],
    }


def _rebuild(people: int) -> dict[str, float]:
    begun = perf_counter()
    rebuild_all(processes=PROCESSES)
    seconds = perf_counter() - begun
    here, beside = (
        resource.getrusage(who).ru_maxrss / 1024
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return {
        "seconds": seconds,
        "people_a_second": people / seconds,
        "processes": PROCESSES,
        "peak_mib": here,
        "peak_mib_beside": beside,
    }


def _settle() -> None:
    """Let the database know its own statistics, as it does by itself after a while."""
    with connection.cursor() as cursor:
        cursor.execute(
            "VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE"
        )


def _cases(people: int, duck: Duck) -> Iterator[Case]:
    sample = Random(1).sample(range(1, people + 1), min(SAMPLE, people))  # noqa: S311
    naive, expected = loop(sample)
    _agree(sorted(lines_of(sample, ON, facts())), sorted(expected), "a person's lines")
    some = list(User.objects.filter(pk__in=sample[:20]))
    yield Case(
        "Q1 one person's page",
        lambda: [page_of(person, ON) for person in some],
        naive=naive,
        times=len(some),
    )
    yield from (_lines(kind, size, duck, naive) for kind, size in UNITS)
    for name, on in (("today", ON), ("past day", PAST), ("future day", FUTURE)):
        yield _whole(
            f"Q3 whole organisation, unit × item, {name}", on, duck, naive * people
        )
    yield _brigade(duck, naive)
    yield Case(
        "Headline of each topmost unit",
        _headlines,
        naive=naive * people,
    )


def _lines(kind: str, size: int, duck: Duck, naive: float) -> Case:
    unit, count = _unit_of(kind, size)
    return Case(
        f"Q2 every line of a {kind} ({count} people)",
        lambda: list(gap_report(Question(ON, unit))),
        lambda: duck.lines(ON, unit.pk),
        naive * count,
    )


def _whole(name: str, on: datetime.date, duck: Duck, naive: float) -> Case:
    top = facts().tree.children_on(None, on.toordinal())
    _agree(cells(on, None, top), duck.cells(on, None, top), name)
    return Case(
        name,
        lambda: list(gap_summary(Question(on))),
        lambda: duck.cells(on, None, top),
        naive,
    )


def _brigade(duck: Duck, naive: float) -> Case:
    unit, count = _unit_of("brigade", 4_000)
    below = facts().tree.children_on(unit.pk, ON.toordinal())
    _agree(cells(ON, unit.pk, below), duck.cells(ON, unit.pk, below), "a brigade")
    return Case(
        "Q3 a brigade and its battalions × item",
        lambda: list(gap_summary(Question(ON, unit))),
        lambda: duck.cells(ON, unit.pk, below),
        naive * count,
    )


def _headlines() -> object:
    record: Record = facts()
    top = record.tree.children_on(None, ON.toordinal())
    found = tallies_by_unit(Question(ON), record, top)
    return [headline(tallies) for tallies in found.values()]


def _unit_of(kind: str, size: int) -> tuple[Unit, int]:
    """The unit of this kind with the most usual number of people."""
    members = Membership.objects.filter(unit__kind=kind, start__lte=ON, end__gte=ON)
    counts = members.order_by().values_list("unit").annotate(n=Count("pk"))
    unit, count = min(counts, key=lambda pair: (abs(pair[1] - size), pair[0]))
    return Unit.objects.get(pk=unit), count


def _agree(product: object, other: object, what: str) -> None:
    """A fast answer that is wrong is no answer."""
    if product != other:
        raise AssertionError(f"the product and its baseline differ: {what}")


def _database() -> str:
    version = ".".join(str(part) for part in _version())
    return f"{connection.display_name} {version}"


def _version() -> tuple[int, ...]:
    if connection.vendor == "sqlite":
        return tuple(connection.Database.sqlite_version_info)  # type: ignore[attr-defined]
    number = connection.pg_version  # type: ignore[attr-defined]
    return divmod(number, 10_000)


def _machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    python = platform.python_version()
    return f"{os.cpu_count()} cores, {memory:.0f} GiB, Python {python}, {sys.platform}"


def _shape(people: int, requirements: int) -> dict[str, float]:
    in_force = Q(first__lte=ON, last__gte=ON)
    return {
        "units": Unit.objects.count(),
        "requirements": requirements,
        "appointments a person": Appointment.objects.count() / people,
        "completions a person": Completion.objects.count() / people,
        "spans a person": StandingSpan.objects.count() / people,
        "lines a person today": StandingSpan.objects.filter(in_force).count() / people,
    }
