"""The report of an inspection bundle: a page that opens on a machine with a browser alone."""

import datetime
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from certification.asking import days_told
from certification.gaps import ReportLine
from certification.headline import Headline, headline, tally_of
from certification.models import Completion, Requirement
from certification.paper.definitions import of_figures, of_statuses
from certification.sheet.marks import mark
from certification.status import Status
from exports.tables import Column, Kind, Report, Row, Table
from people.administration import as_shown
from people.models import Unit, User

PAGE = "certification/proof/report.html"


def report_of(
    lines: Sequence[ReportLine],
    done: Sequence[Completion],
    unit: Unit,
    on: datetime.date,
    *,
    by: User | None,
) -> Report:
    """What the files of a bundle say, in tables for people."""
    tables = [_figures(lines), _lines(lines), _evidence(done), _basis(lines)]
    moment = date_format(timezone.localtime(), "DATETIME_FORMAT")
    asked = [(_("Unit"), f"{unit.code} {unit.name}".strip()), *days_told(on, None)]
    asked.append((_("Made at"), moment))
    if by is not None:
        asked.append((_("Asked by"), by.full_name))
    title = _("Inspection of %(unit)s") % {"unit": unit}
    return Report(title, tables, asked, [*of_figures(), *of_statuses()])


def page_of(report: Report, files: Sequence[str]) -> bytes:
    """The report as a page without scripts, pictures or anything from elsewhere."""
    return render_to_string(PAGE, {"report": report, "files": files}).encode()


def _figures(lines: Sequence[ReportLine]) -> Table:
    columns = [Column(_("Figure"), width=30), Column(_("Number"), Kind.NUMBER)]
    return Table("figures", _("How it stood"), columns, _counted(_headline(lines)))


def _counted(found: Headline) -> list[Row]:
    return [
        (_("People"), found.people),
        (_("Without gaps"), found.without_gaps),
        (_("Fully qualified"), found.fully_qualified),
        (_("Tolerated"), found.tolerated),
        (_("With a waiver"), found.with_waiver),
        (_("Paused"), found.with_pause),
        (_("Absent"), found.absent),
    ]


def _headline(lines: Sequence[ReportLine]) -> Headline:
    """Of whom the list names; others are out of the sight of who asked."""
    statuses: dict[int, list[Status]] = defaultdict(list)
    absent: dict[int, bool] = {}
    for one in lines:
        statuses[one.line.person].append(one.line.status)
        absent[one.line.person] = one.line.absent
    return headline(
        tally_of(person, found, absent=absent[person])
        for person, found in statuses.items()
    )


def _lines(lines: Sequence[ReportLine]) -> Table:
    heads = (
        *(_("Service number"), _("Name"), _("Unit"), _("Role"), _("Item"), _("Status")),
        *(_("Absent"), _("Requirements")),
    )
    rows = (
        (
            *(one.service_number, one.name, one.place.unit, one.place.role),
            *(str(one.title), mark(one.line), _("yes") if one.line.absent else ""),
            one.line.requirements.replace("|", ", "),
        )
        for one in lines
    )
    return Table("lines", _("What was asked, and how it stood"), _columns(heads), rows)


def _evidence(done: Sequence[Completion]) -> Table:
    heads = (
        *(_("Service number"), _("Course"), _("Version"), _("Completed on")),
        *(_("Valid until"), _("How it is known"), _("Revoked from")),
    )
    return Table("evidence", _("The evidence"), _columns(heads), map(_evident, done))


def _evident(one: Completion) -> Row:
    revocation = one.revocation
    return (
        *(one.person.service_number, str(one.course), one.version.version),
        *(one.completed_on, one.valid_until or _("does not expire")),
        one.get_evidence_display(),
        revocation.effective_on if revocation else "",
    )


def _basis(lines: Sequence[ReportLine]) -> Table:
    """The requirements that oblige these people on the day, with the rule that says so."""
    codes = {code for one in lines for code in one.line.requirements.split("|")}
    asking = Requirement.objects.filter(code__in=codes).select_related("curriculum")
    heads = (
        *(_("Requirement"), _("Curriculum"), _("Kind of basis"), _("Basis")),
        *(_("Owner"), _("From"), _("Until")),
    )
    rows = (
        (
            *(one.code, str(one.curriculum), capfirst(one.get_basis_kind_display())),
            *(one.basis, one.owner, as_shown(one.start), as_shown(one.end)),
        )
        for one in asking.order_by("code")
    )
    return Table("basis", _("Why it was asked"), _columns(heads), rows)


def _columns(heads: Sequence[Any]) -> list[Column]:
    return [Column(str(head)) for head in heads]
