"""Takes times so that they can be compared: in turns, again and again, medians."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median
from time import perf_counter

from django.db import connection
from django.test.utils import CaptureQueriesContext

Run = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Measured:
    """One question, put to the product and to what it is held against; in seconds."""

    question: str
    seconds: float
    queries: int
    duckdb: float | None = None
    naive: float | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A question: how the product answers it, and how others would."""

    question: str
    product: Run
    duckdb: Run | None = None
    naive: float | None = None
    """Seconds that a loop over people would take, from a sample."""
    times: int = 1
    """Into how many the time of one answer is divided."""


def measured(cases: list[Case], *, rounds: int) -> list[Measured]:
    """Every case once in every round, so that a busy moment meets them all."""
    runs: dict[tuple[str, str], Run] = {}
    for case in cases:
        runs[case.question, "product"] = case.product
        if case.duckdb is not None:
            runs[case.question, "duckdb"] = case.duckdb
    taken = _in_turns(runs, rounds)
    return [
        Measured(
            case.question,
            taken[case.question, "product"] / case.times,
            _queries(case.product) // case.times,
            taken.get((case.question, "duckdb")),
            case.naive,
        )
        for case in cases
    ]


def _in_turns(
    runs: Mapping[tuple[str, str], Run], rounds: int
) -> dict[tuple[str, str], float]:
    times: dict[tuple[str, str], list[float]] = {key: [] for key in runs}
    for number in range(rounds + 1):
        for key, run in runs.items():
            begun = perf_counter()
            run()
            if number:  # the first round warms up
                times[key].append(perf_counter() - begun)
    return {key: median(found) for key, found in times.items()}


def _queries(run: Run) -> int:
    with CaptureQueriesContext(connection) as queries:
        run()
    return len(queries)
