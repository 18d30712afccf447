"""What changes the organisation that is measured: until every answer is right again."""

import csv
import datetime
import uuid
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from certification.duties import enter_requirement
from certification.exchange.importing import Outcome, import_data_set
from certification.exchange.intake import PERSONNEL, Intake, suggestion
from certification.exchange.packages import Folder
from certification.exchange.tables import Table
from certification.ledger import record_completion
from certification.models import Completion, Course, Curriculum, Requirement
from certification.rebuilding import rebuild, rebuild_stale
from lms.bench.asking import unit_of
from lms.bench.measuring import Measured, Run, peak_memory, timed
from lms.bench.world import COURSES, ON, instant, text, version_of
from people.insertion import insert
from people.models import Appointment, Category, Unit, User
from people.moves import move_unit

AT_ONCE = 20
PAST_COMPLETIONS, MOST_COMPLETIONS = 30, 3_000_000
MOVED = 25
"""One in so many has moved since the last personnel file: 4 %."""
DAY = datetime.timedelta(days=1)

Tell = Callable[[str], None]


def changes(
    people: int, folder: Path, tell: Tell, *, rounds: int
) -> Iterator[Measured]:
    """Q6 to Q9, from the change that touches fewest to the one that touches most."""
    tell("recording completions one by one")
    yield _completions_one_by_one(people, rounds)
    tell("taking in personnel files")
    yield from _personnel_files(folder, rounds)
    tell("moving a unit")
    yield _move()
    tell("obliging everybody")
    yield _requirement()
    trained = min(people, MOST_COMPLETIONS // PAST_COMPLETIONS)
    tell(f"taking in {trained * PAST_COMPLETIONS:,} past completions")
    yield _past_completions(trained, folder)


def _completions_one_by_one(people: int, rounds: int) -> Measured:
    """Q7, against inserting the bare row; both wait until it is safely stored."""
    draw = Random(2)  # noqa: S311
    courses = list(Course.objects.filter(versions__retired_on=None).distinct())
    chosen = cycle(draw.sample(range(1, people + 1), min(people, 2_000)))

    def record() -> None:
        for _ in range(AT_ONCE):
            _record(next(chosen), draw.choice(courses))

    bare = [next(chosen) for _ in range(AT_ONCE)]
    numbers = iter(range(10_000))

    def put() -> None:
        for person in bare:
            _insert_bare(person, 300 - next(numbers) // AT_ONCE)

    record()
    put()
    taken: list[tuple[float, float]] = []
    with peak_memory() as peak:
        taken += ((timed(record), timed(put)) for _ in range(rounds))
    with CaptureQueriesContext(connection) as queries:
        _record(next(chosen), courses[0])
    with transaction.atomic():
        rebuild(bare)
    product, insert_alone = (
        median(times) / AT_ONCE for times in zip(*taken, strict=True)
    )
    return Measured(
        "Q7 one completion, until all answers are right",
        product,
        len(queries),
        {"a bare insert": insert_alone},
        peak_mib=peak.mib,
    )


def _record(person: int, course: Course) -> None:
    record_completion(
        person=User.objects.get(pk=person),
        course=course,
        completed_on=ON,
        source=Completion.Source.CLASSROOM,
        by=None,
    )


def _insert_bare(person: int, course: int) -> None:
    row = (
        uuid.uuid4().hex,
        person,
        course,
        version_of(course, text(ON)),
        text(ON),
        "import",
        99,
        "attested",
        instant(),
        uuid.uuid4().hex,
    )
    columns = [
        "public_id",
        "person",
        "course",
        "version",
        "completed_on",
        "source",
        "entry",
        "evidence",
        "recorded_at",
        "idempotency_key",
        "score",
        "reference",
    ]
    insert(Completion, columns, [(*row, "", "")])


def _personnel_files(folder: Path, rounds: int) -> Iterator[Measured]:
    """Q6: what a personnel system sends every night, judged whole and taken back."""
    homes = list(
        Appointment.objects.filter(
            start__lte=ON, end__gte=ON, is_primary=True, withdrawn=False
        )
        .order_by("person__service_number")
        .values_list(*HOMES)
    )
    units = list(Unit.objects.filter(kind="platoon").values_list("code", flat=True))
    same, moved = folder / "same.csv", folder / "moved.csv"
    _write(same, PERSONNEL_HEAD, (_line(home) for home in homes))
    _write(moved, PERSONNEL_HEAD, _lines_of_movers(homes, units))
    for name, path in (("nothing changed", same), ("4 % moved", moved)):
        question = f"Q6 personnel file of {len(homes):,}, {name}"
        against = {"parsing it": _parse(path)}
        yield _in_turns(question, _taking_in(path), against, rounds)


HOMES = (
    "person__service_number",
    "person__first_name",
    "person__last_name",
    "unit__code",
    "role__code",
    "start",
    "end",
    "category",
)
PERSONNEL_HEAD = (
    "service_number",
    "given_name",
    "family_name",
    "unit_code",
    "role_code",
    "start",
    "end",
    "category",
)


def _line(home: Sequence[object]) -> list[object]:
    *others, start, end, category = home
    return [*others, start, "" if str(end) > "9000" else end, category]


def _lines_of_movers(
    homes: Sequence[Sequence[object]], units: Sequence[str]
) -> Iterator[list[object]]:
    for place, home in enumerate(homes):
        line = _line(home)
        if place % MOVED == 0:
            line[3], line[5] = units[place % len(units)], ON
        yield line


def _taking_in(path: Path) -> Run:
    def take_in() -> Outcome:
        with path.open("rb") as stream:
            table = Table(path.name, stream)
            found = suggestion(table, PERSONNEL)
            assert found is not None  # noqa: S101  # the head is ours
            intake = Intake(table, found, on=ON)
            return _accepted(import_data_set(intake, by=None, dry_run=True))

    return take_in


def _accepted(outcome: Outcome) -> Outcome:
    if outcome.refused or outcome.question:
        raise AssertionError(f"the file is not taken: {outcome.question or outcome}")
    return outcome


def _parse(path: Path) -> Run:
    def run() -> None:
        with path.open(encoding="utf-8", newline="") as stream:
            for _ in csv.DictReader(stream):
                pass

    return run


def _in_turns(
    question: str, product: Run, against: dict[str, Run], rounds: int
) -> Measured:
    taken: dict[str, list[float]] = {name: [] for name in ("", *against)}
    with CaptureQueriesContext(connection) as queries, peak_memory() as peak:
        product()
    for _ in range(rounds):
        for name, run in (("", product), *against.items()):
            taken[name].append(timed(run))
    medians = {name: median(times) for name, times in taken.items()}
    return Measured(
        question,
        medians.pop(""),
        len(queries),
        medians,
        peak_mib=peak.mib,
    )


def _move() -> Measured:
    """Q9: from today a brigade stands elsewhere."""
    brigade, count = unit_of("brigade", 4_000)
    services = Unit.objects.filter(kind="service").exclude(pk=brigade.parent_id or 0)

    def move() -> None:
        move_unit(unit=brigade, start=ON, parent=services.first(), by=None)

    return _once(f"Q9 a brigade of {count:,} moved", move)


def _requirement() -> Measured:
    """Q8: one more duty for everybody."""
    duty = Requirement(
        code="REQ-BENCH",
        curriculum=Curriculum.objects.order_by("pk")[0],
        category=Category.MILITARY,
        start=ON - DAY,
    )

    def oblige() -> None:
        enter_requirement(requirement=duty, by=None)

    return _once("Q8 a requirement for the military", oblige)


def _once(question: str, act: Run) -> Measured:
    """A change for many: the act, and the job behind it until no mark is left."""
    with peak_memory() as peak:
        begun = perf_counter()
        with CaptureQueriesContext(connection) as queries:
            act()
        in_the_act = perf_counter() - begun
        rebuilt = rebuild_stale()
        seconds = perf_counter() - begun
    rate = f"{rebuilt / seconds:,.0f} people a second, {in_the_act:.1f} s in the act"
    return Measured(question, seconds, len(queries), peak_mib=peak.mib, rate=rate)


def _past_completions(people: int, folder: Path) -> Measured:
    """Q6: history of an older system, with all checks."""
    history = folder / "history"
    history.mkdir()
    path = history / "completions.csv"
    _write(path, HISTORY_HEAD, _history(people))
    count = people * PAST_COMPLETIONS
    with peak_memory() as peak:
        begun = perf_counter()
        _accepted(import_data_set(Folder(history), by=None))
        seconds = perf_counter() - begun
    return Measured(
        f"Q6 {count:,} past completions",
        seconds,
        0,
        {"parsing it": timed(_parse(path))},
        peak_mib=peak.mib,
        rate=f"{count / seconds:,.0f} rows a second",
    )


HISTORY_HEAD = ("service_number", "course_code", "completed_on", "source")


def _history(people: int) -> Iterator[Sequence[object]]:
    draw = Random(3)  # noqa: S311
    for person in range(1, people + 1):
        for course in draw.sample(range(1, COURSES + 1), PAST_COMPLETIONS):
            day = ON - DAY * draw.randrange(1, 3_600)
            yield f"{person:08d}", f"C{course:03d}", day, "import"


def _write(path: Path, head: Sequence[str], lines: Iterator[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(head)
        writer.writerows(lines)
