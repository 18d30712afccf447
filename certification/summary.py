"""Figures of a unit and of the units directly below it, by item (rules §5 and §6).

Counted in the database in one statement (``certification.counting``); people whose
spans are stale are left out of it and added from the facts.
"""

import datetime
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from certification.counting import Cell, cells
from certification.foreseeing import cells_on_days
from certification.gaps import computed
from certification.loading import Record, facts
from certification.placing import everybody_in
from certification.question import Question
from certification.snapshot import one_snapshot
from certification.status import Standing, Status
from people.models import Membership, StaleMark

WHOLE = None
"""The whole organisation, which has no unit of its own."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How many people of a unit stand how with one item; the absent counted apart."""

    on: datetime.date
    unit: str
    item: str
    title: str
    people: int
    compliant: int
    waived: int
    tolerated: int
    gap: int
    absent: int

    @property
    def compliance(self) -> float | None:
        """Compliant lines ÷ lines; none where there are no lines."""
        return self.compliant / self.people if self.people else None


def gap_summary(question: Question) -> Iterator[Figures]:
    """One row per item, for the unit asked and then each unit directly below it."""
    with one_snapshot():
        record = facts(question.known_at)
        below = record.tree.children_on(
            question.unit.pk if question.unit else None, question.on.toordinal()
        )
        yield from figures_by_item(question, record, [_asked(question), *below])


def forecast(question: Question, *, months: int) -> Iterator[Figures]:
    """The same for the unit asked at each coming month end, if nobody trains."""
    with one_snapshot():
        record = facts(question.known_at)
        days = month_ends(question.on, months)
        counts = _counted_on_days(question, record, days)
        for day in days:
            at = replace(question, on=day)
            yield from _by_item(at, record, [_asked(question)], counts[day])


def month_ends(day: datetime.date, months: int) -> list[datetime.date]:
    """The last days of the month of this day and of those after it."""
    ends = []
    for ahead in range(months):
        year, month = divmod(day.year * 12 + day.month + ahead, 12)
        ends.append(datetime.date(year, month + 1, 1) - datetime.timedelta(days=1))
    return ends


def _asked(question: Question) -> int | None:
    return question.unit.pk if question.unit else WHOLE


def figures_by_item(
    question: Question, record: Record, units: list[int | None]
) -> Iterator[Figures]:
    """A row per item for each of these units; the first lies above the others."""
    return _by_item(question, record, units, counted(question, record, units))


def _by_item(
    question: Question,
    record: Record,
    units: list[int | None],
    counts: Mapping[Cell, int],
) -> Iterator[Figures]:
    by_item: dict[tuple[int | None, str], Counter[str]] = {}
    titles: dict[str, str] = {}
    for (unit, line, status, absent), count in counts.items():
        title = record.titles[line]
        if question.wants(status, title.code):
            titles[title.code] = title.title
            tally = by_item.setdefault((unit, title.code), Counter())
            for kind in _kinds(Status(status), absent=absent):
                tally[kind] += count
    for unit in units:
        code = record.tree.codes[unit] if unit is not None else ""
        for item in sorted(item for at, item in by_item if at == unit):
            tally = by_item[unit, item]
            yield Figures(question.on, code, item, titles[item], **_as_fields(tally))


FIELDS = ("people", "compliant", "waived", "tolerated", "gap", "absent")


def _as_fields(tally: Mapping[str, int]) -> dict[str, int]:
    return {field: tally[field] for field in FIELDS}


def _kinds(status: Status, *, absent: bool) -> Iterator[str]:
    """The columns in which a line counts."""
    if absent:
        yield "absent"
        return
    yield "people"
    if status == Status.WAIVED:
        yield "waived"
    if status.counts_as != Standing.APART:
        yield status.counts_as.value


def counted(
    question: Question, record: Record, units: list[int | None]
) -> Counter[Cell]:
    """Lines of the day by unit, line, status and absence."""
    if question.known_at is not None:
        return _counted_from_facts(question, record, units)
    asked, *below = units
    if asked is WHOLE:
        below = list(record.tree.children_on(None, question.on.toordinal()))
    found = cells(question.on, asked, [unit for unit in below if unit is not None])
    found.update(_stale_cells(question, record, units))
    return found


def _counted_on_days(
    question: Question, record: Record, days: Sequence[datetime.date]
) -> Mapping[datetime.date, Counter[Cell]]:
    """The same for the unit asked, on each of these days."""
    units = [_asked(question)]
    if question.known_at is not None:
        return {day: counted(replace(question, on=day), record, units) for day in days}
    found = cells_on_days(days, *units)
    for day, cells_of_day in found.items():
        cells_of_day.update(_stale_cells(replace(question, on=day), record, units))
    return found


def _stale_cells(
    question: Question, record: Record, units: list[int | None]
) -> Counter[Cell]:
    stale = sorted(set(StaleMark.objects.values_list("person_id", flat=True)))
    if not stale:
        return Counter()
    groups: dict[int, set[int | None]] = {person: set() for person in stale}
    memberships = Membership.objects.filter(
        unit__in=[unit for unit in units if unit is not WHOLE],
        start__lte=question.on,
        end__gte=question.on,
        person__in=StaleMark.objects.values("person"),
    )
    for person, unit in memberships.values_list("person_id", "unit_id").iterator():
        if person in groups:
            groups[person].add(unit)
    if WHOLE in units:
        for found in groups.values():
            found.add(WHOLE)
    return tallied(question, record, groups)


def _counted_from_facts(
    question: Question, record: Record, units: list[int | None]
) -> Counter[Cell]:
    groups: dict[int, set[int | None]] = {}
    for unit in units:
        for person in everybody_in(unit, question, record):
            groups.setdefault(person, set()).add(unit)
    return tallied(question, record, groups)


BATCH = 500


def tallied(
    question: Question, record: Record, groups: Mapping[int, Collection[int | None]]
) -> Counter[Cell]:
    """Lines of these people from the facts, in each unit for which they count."""
    tally: Counter[Cell] = Counter()
    people = [person for person, found in groups.items() if found]
    for start in range(0, len(people), BATCH):
        for line in computed(people[start : start + BATCH], question.on, record):
            for unit in groups[line.person]:
                tally[unit, line.line, line.status.value, line.absent] += 1
    return tally
