"""Everything the page of a unit shows, gathered in one snapshot."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django.db.models import QuerySet

from certification.desk import Task, decisions_on, tasks_for
from certification.gaps import lines_of
from certification.headline import Headline, headline, tallies_by_unit
from certification.loading import Record, facts
from certification.matrix import Matrix, chosen, matrix
from certification.models import GapDecision
from certification.question import Question
from certification.snapshot import one_snapshot
from certification.status import GAPS
from people.models import Unit, User


@dataclass(frozen=True, slots=True)
class UnitFigures:
    """A unit, and how it stands."""

    unit: Unit
    figures: Headline


@dataclass(frozen=True, slots=True)
class UnitPage:
    """One unit on a day: its place in the tree, its figures, its people by items."""

    unit: Unit
    above: Sequence[Unit]
    figures: Headline
    below: Sequence[UnitFigures]
    matrix: Matrix
    tasks: Sequence[Task]
    decisions: Sequence[GapDecision]
    out_of_sight: int
    """People it counts whom the reader may not see by name (any more)."""


def unit_page(
    question: Question, *, seen: QuerySet[User], only_gaps: bool, page: int
) -> UnitPage:
    """The page of the unit asked, with the names of those who are in sight."""
    unit = question.unit
    if unit is None:
        raise ValueError("a unit page is about a unit")
    with one_snapshot():
        record = facts(question.known_at)
        day = question.on.toordinal()
        children = record.tree.children_on(unit.pk, day)
        tallies = tallies_by_unit(question, record, [unit.pk, *children])
        own = tallies.get(unit.pk, [])
        people = chosen(own, only_gaps=only_gaps)
        if question.item is not None:
            people = asked_for(people, question, record, only_gaps=only_gaps)
        visible = seen.filter(pk__in=people)
        found = matrix(question, record, visible, page=page)
        path = _path(unit, record, day)
        units = Unit.objects.in_bulk([*children, *path])
        return UnitPage(
            unit,
            [units[pk] for pk in path[:-1]],
            headline(own),
            [UnitFigures(units[pk], headline(tallies.get(pk, []))) for pk in children],
            found,
            tasks_for([tally.person for tally in own], question.on, record)
            if question.is_now
            else (),
            decisions_on(seen.filter(pk__in=[t.person for t in own]), question.on)
            if question.is_now
            else (),
            len(people) - found.page.paginator.count,
        )


def _path(unit: Unit, record: Record, day: int) -> list[int]:
    """The unit and those above it; just itself before the record knew of it."""
    known = unit.pk in record.tree.codes
    return record.tree.path_on(unit.pk, day) if known else [unit.pk]


def asked_for(
    people: Collection[int], question: Question, record: Record, *, only_gaps: bool
) -> list[int]:
    """Of these people those with the item asked, or with a gap in it."""
    return sorted(
        {
            line.person
            for line in lines_of(people, question.on, record)
            if question.wants(line.status, record.titles[line.line].code)
            and (line.status in GAPS or not only_gaps)
        }
    )


def overview(question: Question, units: QuerySet[Unit]) -> list[UnitFigures]:
    """How the topmost of these units stand; the others lie below one of them."""
    with one_snapshot():
        record = facts(question.known_at)
        topmost = _topmost(units, record, question.on.toordinal())
        tallies = tallies_by_unit(question, record, [unit.pk for unit in topmost])
        return [
            UnitFigures(unit, headline(tallies.get(unit.pk, []))) for unit in topmost
        ]


def _topmost(units: QuerySet[Unit], record: Record, day: int) -> list[Unit]:
    found = {unit.pk: unit for unit in units}
    return [
        unit
        for unit in found.values()
        if record.tree.parent_on(unit.pk, day) not in found
    ]
