"""Takes times so that they can be compared: in turns, again and again, medians."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter

from django.db import connection
from django.test.utils import CaptureQueriesContext

Run = Callable[[], object]
PRODUCT = ""
"""The name of what is measured, beside the names of what it is held against."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One question, put to the product and to what it is held against; in seconds."""

    question: str
    seconds: float
    queries: int
    against: dict[str, float] = field(default_factory=dict)
    """By its name what something else took for the same."""
    naive: float | None = None
    peak_mib: float | None = None
    """The most memory of this process meanwhile, where the system tells."""
    rate: str = ""
    """So many of what in a second, for work on many."""


@dataclass(frozen=True, slots=True)
class Case:
    """A question: how the product answers it, and how others would."""

    question: str
    product: Run
    against: Mapping[str, Run] = field(default_factory=dict)
    naive: float | None = None
    """Seconds that a loop over people would take, from a sample."""
    times: int = 1
    """Into how many the time of one answer is divided."""


def measured(cases: list[Case], *, rounds: int) -> list[Measured]:
    """Every case once in every round, so that a busy moment meets them all."""
    taken = in_turns({case.question: _runs(case) for case in cases}, rounds)
    return [_measured(case, taken[case.question]) for case in cases]


def _runs(case: Case) -> dict[str, Run]:
    return {PRODUCT: case.product, **case.against}


def _measured(case: Case, taken: Mapping[str, float]) -> Measured:
    with peak_memory() as peak:
        queries = _queries(case.product)
    return Measured(
        case.question,
        taken[PRODUCT] / case.times,
        queries // case.times,
        {name: taken[name] / case.times for name in case.against},
        case.naive,
        peak.mib,
    )


def in_turns(
    cases: Mapping[str, Mapping[str, Run]], rounds: int
) -> dict[str, dict[str, float]]:
    """The medians of so many rounds; one before them warms up."""
    times: dict[tuple[str, str], list[float]] = {}
    for number in range(rounds + 1):
        for case, runs in cases.items():
            for name, run in runs.items():
                seconds = timed(run)
                if number:
                    times.setdefault((case, name), []).append(seconds)
    return {
        case: {name: median(times[case, name]) for name in runs}
        for case, runs in cases.items()
    }


def timed(run: Run) -> float:
    """Seconds of one run."""
    begun = perf_counter()
    run()
    return perf_counter() - begun


def _queries(run: Run) -> int:
    with CaptureQueriesContext(connection) as queries:
        run()
    return len(queries)


@dataclass(slots=True)
class Peak:
    """How high memory rose, known once the work is done."""

    mib: float | None = None


@contextmanager
def peak_memory() -> Iterator[Peak]:
    """The most memory this process has during some work; Linux can begin anew."""
    peak = Peak()
    begin_anew = Path("/proc/self/clear_refs")
    if not begin_anew.exists():
        yield peak
        return
    begin_anew.write_text("5")
    yield peak
    status = Path("/proc/self/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    peak.mib = int(line.split()[1]) / 1024
