"""Everything the page of a unit shows, gathered in one snapshot."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet

from certification.headline import Headline, Tally, headline, headlines, tallies_by_unit
from certification.loading import Record, facts
from certification.models import GapDecision
from certification.placing import directly_in, people_of
from certification.question import Question
from certification.sheet.arranging import Member
from certification.sheet.matrix import PAGE, Arrangement, Row, Sheet, sheet
from certification.snapshot import one_snapshot
from certification.units.desk import Task, decisions_on, tasks_for
from certification.units.needs import NeedMet, needs_of
from people.models import Unit, User

SHOWN = 10
"""Tasks on the page; the rest is found by item."""


@dataclass(frozen=True, slots=True)
class UnitFigures:
    """A unit, and how it stands."""

    unit: Unit
    figures: Headline


@dataclass(frozen=True, slots=True)
class SheetPage:
    """One page of people by all items asked of any of them."""

    sheet: Sheet
    page: Page[Member]
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class UnitPage:
    """One unit on a day: its place in the tree, its figures, its people by items."""

    unit: Unit
    above: Sequence[Unit]
    figures: Headline
    below: Sequence[UnitFigures]
    people: SheetPage
    tasks: Sequence[Task]
    decisions: Sequence[GapDecision]
    needs: Sequence[NeedMet]
    out_of_sight: int
    """People it counts whom the reader may not see by name (any more)."""

    @property
    def first_tasks(self) -> Sequence[Task]:
        """The most serious ones: a list of two hundred is none."""
        return self.tasks[:SHOWN]

    @property
    def more_tasks(self) -> int:
        return len(self.tasks[SHOWN:])


def unit_page(
    question: Question, *, seen: QuerySet[User], figure: str, page: int
) -> UnitPage:
    """The page of the unit asked, with the names of those who are in sight."""
    unit = question.unit
    if unit is None:
        raise ValueError("a unit page is about a unit")
    with one_snapshot():
        record = facts(question.known_at)
        day = question.on.toordinal()
        children = record.tree.children_on(unit.pk, day)
        tallies = tallies_by_unit(question, record, [unit.pk])
        below = headlines(question, record, children)
        own = own_tallies(tallies.get(unit.pk, []), question)
        them = people_of(question, [tally.person for tally in own])
        found = sheet(question, record, own, seen, Arrangement(figure=figure))
        path = _path(unit, record, day)
        units = Unit.objects.in_bulk([*children, *path])
        return UnitPage(
            unit,
            [units[pk] for pk in path[:-1]],
            headline(own),
            [UnitFigures(units[pk], below[pk]) for pk in children],
            _narrowed(sheet_page(found, page)),
            tasks_for(them, question.on, record) if question.is_now else (),
            decisions_on(seen.filter(pk__in=them), question.on)
            if question.is_now
            else (),
            needs_of(question, record, seen),
            _out_of_sight(own, seen.filter(pk__in=them)),
        )


def sheet_of_unit(
    question: Question, *, seen: QuerySet[User], arrangement: Arrangement
) -> Sheet:
    """People by items of a unit, laid out as asked; inside a snapshot."""
    if question.unit is None:
        raise ValueError("a sheet is about a unit")
    record = facts(question.known_at)
    unit = question.unit.pk
    tallies = tallies_by_unit(question, record, [unit]).get(unit, [])
    return sheet(question, record, own_tallies(tallies, question), seen, arrangement)


def matrix_page(
    question: Question, *, seen: QuerySet[User], arrangement: Arrangement, page: int
) -> SheetPage:
    """One page of the sheet of a unit."""
    with one_snapshot():
        found = sheet_of_unit(question, seen=seen, arrangement=arrangement)
        return sheet_page(found, page)


def own_tallies(tallies: Collection[Tally], question: Question) -> Collection[Tally]:
    """Of everybody below the unit, or only of those of the unit itself."""
    if not question.direct or question.unit is None:
        return tallies
    direct = directly_in(question.unit.pk, question)
    return [tally for tally in tallies if tally.person in direct]


def sheet_page(found: Sheet, number: int) -> SheetPage:
    """Some people of a sheet, with their cells."""
    page = Paginator(found.members, PAGE).get_page(number)
    return SheetPage(found, page, list(found.rows(list(page))))


def _narrowed(page: SheetPage) -> SheetPage:
    """Without the items that are asked of nobody on this page of it."""
    asked = {cell.column for row in page.rows for cell in row.cells if cell.line}
    columns = [column for column in page.sheet.columns if column in asked]
    rows = [
        replace(row, cells=[cell for cell in row.cells if cell.column in asked])
        for row in page.rows
    ]
    return SheetPage(replace(page.sheet, columns=columns), page.page, rows)


def _out_of_sight(tallies: Collection[Tally], seen: QuerySet[User]) -> int:
    """Of the people counted those who are not among these."""
    named = set(seen.order_by().values_list("pk", flat=True))
    return sum(tally.person not in named for tally in tallies)


def _path(unit: Unit, record: Record, day: int) -> list[int]:
    """The unit and those above it; just itself before the record knew of it."""
    known = unit.pk in record.tree.codes
    return record.tree.path_on(unit.pk, day) if known else [unit.pk]


def overview(question: Question, units: QuerySet[Unit]) -> list[UnitFigures]:
    """How the topmost of these units stand; the others lie below one of them."""
    with one_snapshot():
        record = facts(question.known_at)
        topmost = _topmost(units, record, question.on.toordinal())
        found = headlines(question, record, [unit.pk for unit in topmost])
        return [UnitFigures(unit, found[unit.pk]) for unit in topmost]


def _topmost(units: QuerySet[Unit], record: Record, day: int) -> list[Unit]:
    found = {unit.pk: unit for unit in units}
    return [
        unit
        for unit in found.values()
        if record.tree.parent_on(unit.pk, day) not in found
    ]
