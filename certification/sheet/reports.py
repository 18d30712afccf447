"""The sheet of people by items as a table, with everybody on it."""

from collections.abc import Iterator

from django.core.exceptions import BadRequest
from django.utils.translation import gettext as _

from certification.asking import Asked, Facts, days_told
from certification.paper.definitions import of_lines, of_statuses
from certification.question import Question
from certification.sheet.arranging import Grouping, Order
from certification.sheet.marks import mark
from certification.sheet.matrix import Cell as SheetCell
from certification.sheet.matrix import Sheet
from certification.snapshot import one_snapshot
from certification.units.forms import SheetForm, filters_told
from certification.units.page import sheet_of_unit
from exports.tables import Cell, Column, Report, Row, Table


def matrix_report(asked: Asked) -> Report:
    """Everybody on the sheet, in its order; groups as a column of their own."""
    form = SheetForm(asked.query)
    if not form.is_valid():
        raise BadRequest
    question = form.question_of(asked.unit)
    with one_snapshot():
        found = sheet_of_unit(question, seen=asked.seen, arrangement=form.arrangement())
    by_people = found.grouping in {Grouping.UNIT, Grouping.ROLE, Grouping.CATEGORY}
    table = Table(
        "matrix",
        _("People by items"),
        _columns(found, grouped=by_people),
        _rows(found, skip=0 if by_people else 1),
        frozen=3 if by_people else 2,
        totals=_totals(found, before=4 if by_people else 3),
        size=len(found.members),
    )
    return Report(
        _("%(unit)s – people by items") % {"unit": asked.unit},
        [table],
        asked.told(*_told(form, question)),
        [*of_statuses(), *of_lines()],
        {one.person for one in found.members},
    )


def _told(form: SheetForm, question: Question) -> Facts:
    asked = form.cleaned_data
    return [
        *days_told(question.on, question.known_at),
        *filters_told(question, figure=asked["figure"]),
        (_("Group"), str(Grouping(asked["group"]).label)),
        (_("First by"), str(Order(asked["sort"]).label)),
    ]


def _columns(found: Sheet, *, grouped: bool) -> list[Column]:
    by_curriculum = found.grouping == Grouping.CURRICULUM
    return [
        *([Column(_("Group"), width=18)] if grouped else []),
        Column(_("Name"), width=24),
        Column(_("Service number"), width=15),
        Column(_("In order"), width=9),
        *(
            Column(
                f"{one.curriculum}: {one.title}" if by_curriculum else str(one.title),
                width=17,
            )
            for one in found.columns
        ),
    ]


def _rows(found: Sheet, *, skip: int) -> Iterator[Row]:
    """One by one, so that of a large sheet no more is read than is handed out."""
    with one_snapshot():
        yield from (row[skip:] for row in _whole_rows(found))


def _whole_rows(found: Sheet) -> Iterator[Row]:
    for row in found.rows(found.members):
        member = row.member
        done = {"done": member.in_order, "all": member.tally.lines}
        told = _("%(done)s of %(all)s") % done
        away = ", " + _("absent") if member.tally.absent else ""
        yield (
            found.group_of(member),
            member.name,
            member.number,
            told + away,
            *(_cell(cell) for cell in row.cells),
        )


def _cell(cell: SheetCell) -> Cell:
    return None if cell.line is None else mark(cell.line)


def _totals(found: Sheet, *, before: int) -> list[Row]:
    """Of every item: how many comply of whom it is asked, and how many gaps."""
    empty = [""] * (before - 1)
    totals = [column.total for column in found.columns]
    of = _("%(part)s of %(whole)s")
    comply = [of % {"part": one.compliant, "whole": one.people} for one in totals]
    return [
        (_("Compliant"), *empty, *comply),
        (_("With a gap"), *empty, *(one.gaps for one in totals)),
    ]
