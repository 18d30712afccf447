"""The gap report of a unit as a file: exactly the lines that the page shows."""

import io
from collections.abc import Iterable, Iterator

from django.db.models import QuerySet
from django.http import HttpResponse, StreamingHttpResponse
from django.utils.translation import gettext as _

from certification.gaps import ReportLine, gap_report
from certification.question import Question
from certification.status import Standing
from exports.tables import Row, csv_lines, write_xlsx
from people.days import as_written
from people.models import User

FORMS = ("csv", "xlsx")
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def download(
    question: Question, form: str, seen: QuerySet[User], *, only_gaps: bool
) -> HttpResponse | StreamingHttpResponse:
    """The lines of those in sight, for a spreadsheet: formulas neutralised."""
    rows = _rows(_wanted(gap_report(question, among=seen), only_gaps=only_gaps))
    code = question.unit.code if question.unit else "all"
    name = f"bekwaam-{code}-{question.on:%Y-%m-%d}.{form}"
    response: HttpResponse | StreamingHttpResponse
    if form == "csv":
        response = StreamingHttpResponse(
            csv_lines(rows, head()), content_type="text/csv; charset=utf-8"
        )
    else:
        book = io.BytesIO()
        write_xlsx(rows, head(), book)
        response = HttpResponse(book.getvalue(), content_type=XLSX)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _wanted(lines: Iterable[ReportLine], *, only_gaps: bool) -> Iterator[ReportLine]:
    for found in lines:
        if not only_gaps or found.line.status.counts_as == Standing.GAP:
            yield found


def head() -> Row:
    """The headings, in the reader's language."""
    return (
        _("Unit"),
        _("Service number"),
        _("Name"),
        _("Role"),
        _("Item code"),
        _("Item"),
        _("Status"),
        _("Due"),
        _("Valid until"),
        _("Gap since"),
        _("Absent"),
        _("Requirements"),
    )


def _rows(lines: Iterable[ReportLine]) -> Iterator[Row]:
    for found in lines:
        line = found.line
        yield (
            found.place.unit,
            found.service_number,
            found.name,
            found.place.role,
            found.title.code,
            found.title.title,
            str(line.status.label),
            line.due.isoformat(),
            as_written(line.valid_until),
            as_written(line.gap_since),
            _("yes") if line.absent else _("no"),
            line.requirements,
        )
