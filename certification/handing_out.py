"""A report as a file: a table of text, a workbook, or paper."""

import io
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import IO

from django.core.exceptions import BadRequest
from django.http import HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from certification.asking import Asked
from certification.unit_reports import comparison_report, trend_report, unit_report
from exports.paper import write_paper
from exports.tables import Report, Table, csv_lines
from exports.workbooks import write_workbook
from people.days import today

QUESTIONS: Mapping[str, Callable[[Asked], Report]] = {
    "unit": unit_report,
    "trend": trend_report,
    "compare": comparison_report,
}
"""By the name of the page that asks it."""

MEDIA = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pdf": "application/pdf",
}
FORMS = tuple(MEDIA)
WRITERS: Mapping[str, Callable[[Report, IO[bytes]], None]] = {
    "xlsx": write_workbook,
    "pdf": write_paper,
}


def handed_out(name: str, asked: Asked) -> HttpResponseBase:
    """The answer to a question of a unit in the form that the address asks."""
    form = asked.query.get("format", "")
    report = sized(QUESTIONS[name](asked).gathered())
    response = _response(report, form, asked.query.get("table"))
    filename = f"bekwaam-{asked.unit.code}-{name}-{today():%Y-%m-%d}.{form}"
    response["Content-Disposition"] = str(content_disposition_header(True, filename))
    return response


def sized(report: Report) -> Report:
    """The report, which says besides how large it is."""
    told = ngettext("%(number)s row", "%(number)s rows", report.rows)
    size = (_("Size"), told % {"number": report.rows})
    return replace(report, asked=[*report.asked, size])


def _response(report: Report, form: str, name: str | None) -> HttpResponseBase:
    if form == "csv":
        table = _table_of(report, name)
        lines = csv_lines(table.rows, table.head)
        return StreamingHttpResponse(lines, content_type=MEDIA[form])
    made = io.BytesIO()
    WRITERS[form](report, made)
    return HttpResponse(made.getvalue(), content_type=MEDIA[form])


def _table_of(report: Report, name: str | None) -> Table:
    """The table of this name; a file of text holds one, the last unless named."""
    for table in reversed(report.tables):
        if name in {None, table.name}:
            return table
    raise BadRequest
