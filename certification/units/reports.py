"""What the pages of a unit show, as tables: to print, or to take to a spreadsheet.

Each answers the question of its page with the same parts of the product, so that both
say the same.
"""

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence

from django.core.exceptions import BadRequest
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from certification.asking import Asked, days_told
from certification.figures import Figure
from certification.gaps import ReportLine, gap_report
from certification.headline import Headline
from certification.paper.definitions import of_figures, of_statuses
from certification.placing import directly_in
from certification.question import Question
from certification.sheet.marks import mark
from certification.status import GAPS, Status
from certification.units.comparing import Change, compare
from certification.units.desk import Task
from certification.units.forms import UnitForm, filters_told
from certification.units.page import UnitPage, unit_page
from certification.units.time_forms import CompareForm
from certification.units.trend import trend_of
from exports.tables import Column, Kind, Report, Row, Table
from people.days import ALWAYS, FOREVER, today


def unit_report(asked: Asked) -> Report:
    """The page of a unit: the lines of those in sight, the units below, what to do."""
    form = UnitForm(asked.query)
    if not form.is_valid():
        raise BadRequest
    told, question = form.cleaned_data, form.question_of(asked.unit)
    figure = told["figure"]
    page = unit_page(question, seen=asked.seen, figure=figure, page=1)
    named: set[int] = set()
    tables = [
        Table("below", _("Units below"), figure_columns(_("Unit")), _below(page)),
        Table("tasks", _("What must be done now"), _task_columns(), _tasks(page.tasks)),
        _lines(question, asked, named, _narrowed(page, figure)),
    ]
    return Report(
        _("%(unit)s – how it stands") % {"unit": asked.unit},
        [table for table in tables if table.rows],
        asked.told(
            *days_told(question.on, question.known_at),
            *filters_told(question, figure=figure),
        ),
        [*of_statuses(), *of_figures()],
        named,
    )


# --- the lines ------------------------------------------------------------------

Wanted = Callable[[ReportLine], bool]


def _narrowed(page: UnitPage, figure: str) -> Wanted:
    """The lines of whom a figure counts; of who has a gap, those that are one."""
    if not figure:
        return lambda one: True
    people = {member.person for member in page.people.sheet.members}
    statuses = GAPS if figure == Figure.WITH_GAPS else frozenset(Status)
    return lambda one: one.place.person in people and one.line.status in statuses


def _lines(question: Question, asked: Asked, named: set[int], wanted: Wanted) -> Table:
    among = asked.seen
    if question.direct:
        among = among.filter(pk__in=directly_in(asked.unit.pk, question))

    def rows() -> Iterator[Row]:
        for one in gap_report(question, among=among):
            if wanted(one):
                named.add(one.place.person)
                yield _line(one)

    columns = [
        Column(_("Unit"), width=8),
        Column(_("Service number"), width=13),
        Column(_("Name"), width=21),
        Column(_("Role"), width=23),
        Column(_("Item code"), width=14),
        Column(_("Item"), width=20),
        Column(_("Status"), width=14),
        *_day_columns(_("Due"), _("Valid until"), _("Gap since")),
        Column(_("Absent"), width=8),
        Column(_("Requirements"), width=14),
    ]
    return Table("lines", _("Lines"), columns, rows(), frozen=3)


def _day_columns(*titles: str) -> list[Column]:
    return [Column(title, Kind.DAY, 12) for title in titles]


def _line(found: ReportLine) -> Row:
    line = found.line
    return (
        found.place.unit,
        found.service_number,
        found.name,
        found.place.role,
        found.title.code,
        found.title.title,
        mark(line)._replace(note=""),
        line.due,
        _day(line.valid_until),
        _day(line.gap_since),
        _("yes") if line.absent else _("no"),
        line.requirements.replace("|", ", "),
    )


def _day(day: datetime.date | None) -> datetime.date | None:
    return None if day in {ALWAYS, FOREVER} else day


# --- figures --------------------------------------------------------------------


def figure_columns(first: str) -> list[Column]:
    titles = (
        _("People"),
        _("Without gaps"),
        _("With a gap"),
        _("Fully qualified"),
        _("Tolerated"),
        _("With a waiver"),
        _("Paused"),
        _("Absent"),
    )
    return [
        Column(first, width=34),
        *(Column(title, Kind.NUMBER, 12) for title in titles),
        Column(_("Share without gaps"), Kind.SHARE, 14),
    ]


def figures_row(first: str, figures: Headline) -> Row:
    return (
        first,
        figures.people,
        figures.without_gaps,
        figures.with_gaps,
        figures.fully_qualified,
        figures.tolerated,
        figures.with_waiver,
        figures.with_pause,
        figures.absent,
        figures.share_without_gaps,
    )


def _below(page: UnitPage) -> list[Row]:
    own = figures_row(_("%(unit)s, all together") % {"unit": page.unit}, page.figures)
    return [own, *(figures_row(str(each.unit), each.figures) for each in page.below)]


def _task_columns() -> list[Column]:
    return [
        Column(_("Item"), width=40),
        Column(_("Gaps"), Kind.NUMBER, 8),
        Column(_("Oldest since"), Kind.DAY, 12),
        Column(_("Of which decided"), Kind.NUMBER, 14),
        Column(_("More within 30 days"), Kind.NUMBER, 14),
        Column(_("Work with danger"), width=14),
        Column(_("Courses"), width=50),
    ]


def _tasks(tasks: Iterable[Task]) -> list[Row]:
    return [
        (
            str(task.title),
            task.gaps,
            task.since,
            task.decided,
            task.coming,
            _("yes") if task.is_hazardous else _("no"),
            ", ".join(str(course) for course in task.courses),
        )
        for task in tasks
    ]


# --- through time ---------------------------------------------------------------


def trend_report(asked: Asked) -> Report:
    """Twelve month ends before today and twelve after it."""
    moments = trend_of(asked.unit, today())
    rows = [
        (moment.on, _("yes") if moment.is_ahead else _("no"), *figures[1:])
        for moment in moments
        for figures in [figures_row("", moment.figures)]
    ]
    columns = [
        Column(_("Day"), Kind.DAY, 12),
        Column(_("Forecast"), width=10),
        *figure_columns("")[1:],
    ]
    forecast = (_("Forecast"), _("How it will stand on that day if nobody trains."))
    return Report(
        _("%(unit)s – through time") % {"unit": asked.unit},
        [Table("months", _("Through time"), columns, rows)],
        asked.told(*days_told(today(), None)),
        [forecast, *of_figures()],
    )


def comparison_report(asked: Asked) -> Report:
    """Whose gaps opened and closed between two days, and why."""
    form = CompareForm(asked.query)
    if not form.is_valid():
        raise BadRequest
    first, second = form.cleaned_data["first"], form.cleaned_data["second"]
    found = compare(asked.unit, first, second, seen=asked.seen)
    columns = [
        Column(_("What changed"), width=16),
        Column(_("Service number"), width=13),
        Column(_("Name"), width=28),
        Column(_("Item"), width=32),
        Column(_("Status before"), width=18),
        Column(_("Status after"), width=18),
        Column(_("Why"), width=46),
    ]
    days = [
        (_("From"), date_format(first, "DATE_FORMAT")),
        (_("To"), date_format(second, "DATE_FORMAT")),
    ]
    return Report(
        _("%(unit)s – two days compared") % {"unit": asked.unit},
        [Table("changes", _("Changes"), columns, _changes(found.opened, found.closed))],
        asked.told(*days),
        of_statuses(),
        {one.person.pk for one in (*found.opened, *found.closed)},
    )


def _changes(opened: Sequence[Change], closed: Sequence[Change]) -> list[Row]:
    return [
        *_change_rows(_("gap opened"), opened),
        *_change_rows(_("gap closed"), closed),
    ]


def _change_rows(word: str, changes: Iterable[Change]) -> Iterator[Row]:
    for one in changes:
        yield (
            word,
            one.person.service_number,
            one.person.full_name,
            str(one.title),
            one.before and mark(one.before),
            one.after and mark(one.after),
            one.why,
        )
