"""What is asked of the organisation that is measured, and what each answer is held against."""

import csv
import datetime
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from random import Random

from django.db.models import Count

from certification.counting import cells
from certification.gap_rows import HEAD, gap_rows
from certification.gaps import gap_report, lines_of
from certification.headline import headlines
from certification.loading import facts
from certification.question import Question
from certification.reports import lines_of as page_of
from certification.status import GAPS
from certification.summary import forecast, gap_summary, month_ends
from exports.tables import Row, write_csv
from lms.bench.baselines import Duck, loop, one_statement
from lms.bench.measuring import Case
from lms.bench.world import ON
from people.days import today
from people.models import Membership, Unit, User

PAST, FUTURE = datetime.date(2021, 6, 1), datetime.date(2027, 12, 31)
DAYS = (("today", ON), ("past day", PAST), ("future day", FUTURE))
UNITS = (("company", 120), ("battalion", 700), ("brigade", 4_000))
SAMPLE = 200
MONTHS = 12
LINES = 10_000
DUCKDB, STATEMENT = "DuckDB", "one statement on facts"


def asked_of(people: int, duck: Duck, folder: Path) -> Iterator[Case]:
    """Q1 to Q5; every answer that has one is first held against its baseline."""
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
    yield from (_sheet(kind, size, duck, naive) for kind, size in UNITS)
    yield from (_whole(name, on, duck, naive * people) for name, on in DAYS)
    yield _brigade(duck, naive)
    yield _headlines(duck, naive * people)
    yield Case(
        "Q4 forecast of twelve months",
        lambda: list(forecast(Question(ON), months=MONTHS)),
        {"thirteen reports of a day": _thirteen_reports},
        naive * people * MONTHS,
    )
    yield _open_gaps(folder)


def _sheet(kind: str, size: int, duck: Duck, naive: float) -> Case:
    unit, count = unit_of(kind, size)
    return Case(
        f"Q2 every line of a {kind} ({count} people)",
        lambda: list(gap_report(Question(ON, unit))),
        {DUCKDB: lambda: duck.lines(ON, unit.pk)},
        naive * count,
    )


def _whole(name: str, on: datetime.date, duck: Duck, naive: float) -> Case:
    top = _top(on)
    _agree(cells(on, None, top), duck.cells(on, None, top), name)
    return Case(
        f"Q3 whole organisation, unit × item, {name}",
        lambda: list(gap_summary(Question(on))),
        {
            DUCKDB: lambda: duck.cells(on, None, top),
            STATEMENT: partial(one_statement, on, top),
        },
        naive,
    )


def _brigade(duck: Duck, naive: float) -> Case:
    unit, count = unit_of("brigade", 4_000)
    below = facts().tree.children_on(unit.pk, ON.toordinal())
    _agree(cells(ON, unit.pk, below), duck.cells(ON, unit.pk, below), "a brigade")
    return Case(
        "Q3 a brigade and its battalions × item",
        lambda: list(gap_summary(Question(ON, unit))),
        {DUCKDB: lambda: duck.cells(ON, unit.pk, below)},
        naive * count,
    )


def _headlines(duck: Duck, naive: float) -> Case:
    """On the real day: it is of today that the product keeps a tally."""
    on = today()
    top = _top(on)
    asked = partial(headlines, Question(on), facts(), top)
    other = partial(duck.headlines, on, top)
    _agree(asked(), other(), "headlines")
    return Case(
        "Q3 headline of each topmost unit, today", asked, {DUCKDB: other}, naive
    )


def _thirteen_reports() -> None:
    for day in (ON, *month_ends(ON, MONTHS)):
        list(forecast(Question(day), months=1))


def _open_gaps(folder: Path) -> Case:
    """Every gap of the organisation as a file, against writing as many ready lines."""
    sample = list(islice(_gap_rows(), LINES))
    count = sum(1 for _ in _gap_rows())

    def stream() -> None:
        with (folder / "gaps.csv").open("w", encoding="utf-8", newline="") as out:
            write_csv(_gap_rows(), HEAD, out, plain=True)

    def write() -> None:
        with (folder / "ready.csv").open("w", encoding="utf-8", newline="") as out:
            csv.writer(out).writerows(islice(cycle(sample), count))

    return Case(f"Q5 all {count:,} open gaps as CSV", stream, {"the csv module": write})


def _gap_rows() -> Iterator[Row]:
    return gap_rows(Question(ON, statuses=GAPS))


def unit_of(kind: str, size: int) -> tuple[Unit, int]:
    """The unit of this kind with the most usual number of people."""
    members = Membership.objects.filter(unit__kind=kind, start__lte=ON, end__gte=ON)
    counts = members.order_by().values_list("unit").annotate(n=Count("pk"))
    unit, count = min(counts, key=lambda pair: (abs(pair[1] - size), pair[0]))
    return Unit.objects.get(pk=unit), count


def _top(on: datetime.date) -> Sequence[int]:
    return facts().tree.children_on(None, on.toordinal())


def _agree(product: object, other: object, what: str) -> None:
    """A fast answer that is wrong is no answer."""
    if product != other:
        raise AssertionError(f"the product and its baseline differ: {what}")
