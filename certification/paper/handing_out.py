"""A report as a file: a table of text, a workbook, or paper."""

import io
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import IO, Any

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from certification.asking import Asked
from certification.figures import Figure
from certification.sheet.reports import matrix_report
from certification.units.item_reports import items_report
from certification.units.reports import comparison_report, trend_report, unit_report
from exports.paper import about_pages, write_paper
from exports.tables import Report, Table, csv_lines
from exports.workbooks import write_workbook
from people.days import today

AT_ONCE = 20_000
"""Cells that are handed out while the reader waits, in a second or two; a larger
report is ordered, and made by a worker."""
MUCH_PAPER = 100
"""Pages of which nobody finds anything back: they are printed when asked twice."""

QUESTIONS: Mapping[str, Callable[[Asked], Report]] = {
    "unit": unit_report,
    "matrix": matrix_report,
    "items": items_report,
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


def handed_out(request: HttpRequest, name: str, asked: Asked) -> HttpResponse:
    """The answer in the form that the address asks, or what to do with a large one."""
    form = asked.query.get("format", "")
    report = QUESTIONS[name](asked).within(AT_ONCE)
    pages = _pages_of(report) if form == "pdf" else None
    is_much_paper = pages is not None and pages > MUCH_PAPER
    if not report.is_whole or (is_much_paper and "much" not in asked.query):
        context = _large(name, asked) | {"form": form, "is_whole": report.is_whole}
        context["pages"] = pages if is_much_paper else None
        return render(request, "certification/report_large.html", context)
    made = io.BytesIO()
    write(report, form, made, table=asked.query.get("table"))
    response = HttpResponse(made.getvalue(), content_type=MEDIA[form])
    response["Content-Disposition"] = attachment(asked.unit.code, name, form)
    return response


def _pages_of(report: Report) -> int | None:
    """About how many pages its last table takes, if it can be told."""
    if not report.tables:
        return None
    last = report.tables[-1]
    rows = report.rows if report.is_whole else last.size
    return None if rows is None else about_pages(last, rows)


def _large(name: str, asked: Asked) -> dict[str, Any]:
    """What can be had instead: a spreadsheet, or the gaps only."""
    query = asked.query.copy()
    query.pop("format", None)
    told = {"unit": asked.unit, "question": name, "query": query.urlencode()}
    query["figure"] = Figure.WITH_GAPS
    is_narrow = name == "unit" and asked.query.get("figure") == Figure.WITH_GAPS
    can_be_narrow = name in {"unit", "matrix"} and not is_narrow
    return told | {"gaps_only": query.urlencode() if can_be_narrow else ""}


def attachment(code: str, name: str, form: str) -> str:
    """The header by which a file is saved, under a name that says what it is."""
    filename = f"bekwaam-{code}-{name}-{today():%Y-%m-%d}.{form}"
    return str(content_disposition_header(True, filename))


def write(
    report: Report, form: str, out: IO[bytes], *, table: str | None = None
) -> None:
    """The report, whose rows are at hand, in a form; it says besides how large it is."""
    told = ngettext("%(number)s row", "%(number)s rows", report.rows)
    size = (_("Size"), told % {"number": report.rows})
    whole = replace(report, asked=[*report.asked, size])
    if form == "csv":
        found = _table_of(report, table)
        out.writelines(line.encode() for line in csv_lines(found.rows, found.head))
    elif form == "xlsx":
        write_workbook(whole, out)
    else:
        write_paper(whole, out)


def _table_of(report: Report, name: str | None) -> Table:
    """The table of this name; a file of text holds one, the last unless named."""
    for table in reversed(report.tables):
        if name in {None, table.name}:
            return table
    raise BadRequest
