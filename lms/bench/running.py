"""The benchmark of one database, from an empty one to a list of ratios."""

import os
import platform
import resource
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from time import perf_counter
from typing import Any

from django.core.management import call_command
from django.db import connection
from django.db.models import Q

from certification.models import Completion, StandingSpan
from certification.rebuilding import rebuild_all
from lms.bench.asking import asked_of
from lms.bench.baselines import Duck
from lms.bench.changing import changes
from lms.bench.lives import populate
from lms.bench.measuring import Measured, measured
from lms.bench.world import ON, build
from people.membership import rebuild_memberships
from people.models import Appointment, Unit

PROCESSES = 2

Tell = Callable[[str], None]


def run(
    people: int, *, seed: int, rounds: int, folder: Path, tell: Tell
) -> dict[str, Any]:
    """Fill the empty database, measure, and compare the answers on the way."""
    if rounds < 1:
        raise ValueError("there must be something to measure: --rounds=1 or more")
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
    questions = _measured(people, duck, folder, tell, rounds)
    return {
        "people": people,
        "rounds": rounds,
        "database": _database(),
        "machine": _machine(),
        "organisation": _shape(people, world.requirements),
        "rebuild": rebuilt,
        "load": os.getloadavg()[0],
        "questions": [asdict(one) for one in questions],
    }


def _measured(
    people: int, duck: Duck, folder: Path, tell: Tell, rounds: int
) -> Iterator[Measured]:
    """What is asked, and after it what changes the organisation."""
    yield from measured(list(asked_of(people, duck, folder)), rounds=rounds)
    tell("changing")
    yield from changes(people, folder, tell, rounds=rounds)


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
