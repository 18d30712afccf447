"""Frozen reports: what a defence element showed its safety committee, quarter by quarter.

The figures are written down with the moment at which they were known, and the paper
beside them. Neither changes any more: the database refuses.
"""

from __future__ import annotations

import datetime
import hashlib
import io
from dataclasses import replace
from typing import Any

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import IntegrityError, transaction
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.models import ModelLogEntry

from certification.gaps import lines_of
from certification.headline import Headline, headline, tallies_by_unit
from certification.loading import Record, facts
from certification.models import GapDecision, QuarterlyReport
from certification.paper.quarterly_tables import report_of
from certification.question import Question
from certification.snapshot import one_snapshot
from certification.status import GAPS
from certification.summary import figures_by_item
from exports.paper import write_paper
from people.models import Unit, User
from people.papers import PaperGoneError, opened

KIND = "defensieonderdeel"
"""The kind of unit that has a safety committee; without one, the units on top."""

FREEZE = "certification.quarterly.freeze"
MOMENTS = datetime.timedelta(minutes=10)
"""So much may lie between what is recorded at the same time."""


def quarter_before(day: datetime.date) -> datetime.date:
    """The last day of the quarter that ended last before a day."""
    first = datetime.date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    return first - datetime.timedelta(days=1)


def defence_elements(on: datetime.date) -> list[Unit]:
    """The units of which a report is frozen every quarter."""
    there = Unit.objects.filter(start__lte=on, end__gte=on)
    found = list(there.filter(kind__iexact=KIND))
    if found:
        return found
    tree = facts().tree
    return list(there.filter(pk__in=tree.children_on(None, on.toordinal())))


def freeze_due_reports(today: datetime.date) -> int:
    """For every defence element the report of the last quarter, once; how many are new.

    One that a clock before its time made does not count as made.
    """
    on = quarter_before(today)
    there = QuarterlyReport.objects.filter(on=on).counting().select_related("unit")
    known = {report.unit_id for report in there if not made_too_early(report)}
    new = [unit for unit in defence_elements(on) if unit.pk not in known]
    return sum(_frozen(unit, on) for unit in new)


def made_too_early(report: QuarterlyReport) -> bool:
    """Whether a clock before its time made it.

    Its moment has yet to come; or it is past by now, and what was recorded after the
    report bears an earlier one.
    """
    if report.is_ahead:
        return True
    at = report.recorded_at
    frozen = ModelLogEntry.objects.for_instance(report.unit).filter(
        action=FREEZE, timestamp__range=(at, at + MOMENTS), data__on=str(report.on)
    )
    made = frozen.order_by("pk").values_list("pk", flat=True).first()
    later = ModelLogEntry.objects.filter(timestamp__lt=at - MOMENTS)
    return made is not None and later.filter(pk__gt=made).exists()


def _frozen(unit: Unit, on: datetime.date) -> bool:
    try:
        freeze_report(unit=unit, on=on, by=None)
    except IntegrityError:
        return False  # somebody else made it at this moment: it is as good
    return True


def freeze_report(*, unit: Unit, on: datetime.date, by: User | None) -> QuarterlyReport:
    """Write down how a unit stands on a day, as it is known now, and put it on paper.

    It comes in the place of one that a clock before its time made, and of no other.
    """
    figures = figures_of(unit, on)
    reports = QuarterlyReport.objects.filter(unit=unit).counting()
    before = reports.filter(on__lt=on).first()
    figures["before"] = before and _without_past(before.figures)
    paper = _on_paper(figures)
    report = QuarterlyReport(
        unit=unit,
        on=on,
        figures=figures,
        sha256=hashlib.sha256(paper).hexdigest(),
        replaces=next(filter(made_too_early, reports.filter(on=on)), None),
        recorded_by=by,
    )
    report.paper.save("", ContentFile(paper), save=False)
    with transaction.atomic():
        report.save()
        log(unit, FREEZE, user=by, data={"on": str(on)})
    return report


def _on_paper(figures: dict[str, Any], *, again: bool = False) -> bytes:
    made = io.BytesIO()
    with translation.override(settings.LANGUAGE_CODE):
        report = report_of(figures)
        said = [*report.asked, _printed_again()] if again else report.asked
        write_paper(replace(report, asked=said), made)
    return made.getvalue()


def _printed_again() -> tuple[str, str]:
    now = date_format(timezone.localtime(), "DATETIME_FORMAT")
    return _("Printed again"), _("%(moment)s; the first file is missing") % {
        "moment": now
    }


def paper_of(report: QuarterlyReport) -> bytes | None:
    """The file that was printed; none where it is gone, or is another one."""
    try:
        with opened(report.paper) as file:
            paper = file.read()
    except PaperGoneError:
        return None
    return paper if hashlib.sha256(paper).hexdigest() == report.sha256 else None


def printed_again(report: QuarterlyReport) -> bytes:
    """What was frozen on new paper that says so, for its figures are in the record."""
    return _on_paper(report.figures, again=True)


def _without_past(figures: dict[str, Any]) -> dict[str, Any]:
    return {name: told for name, told in figures.items() if name != "before"}


def figures_of(unit: Unit, on: datetime.date) -> dict[str, Any]:
    """What is frozen: figures of the unit and of those directly below, by item, and what
    was decided on gaps. No name is among them."""
    question = Question(on, unit)
    with one_snapshot():
        record = facts()
        below = record.tree.children_on(unit.pk, on.toordinal())
        tallies = tallies_by_unit(question, record, [unit.pk, *below])
        units = Unit.objects.in_bulk(below)
        people = [tally.person for tally in tallies.get(unit.pk, [])]
        return {
            "unit": {"code": unit.code, "name": str(unit)},
            "on": on.isoformat(),
            "known_at": timezone.now().isoformat(),
            "figures": _as_data(headline(tallies.get(unit.pk, []))),
            "below": [
                {"code": units[pk].code, "name": str(units[pk])}
                | _as_data(headline(tallies.get(pk, [])))
                for pk in below
            ],
            "items": [
                {"code": one.item, "title": one.title or one.item}
                | {name: getattr(one, name) for name in LINES}
                for one in figures_by_item(question, record, [unit.pk])
            ],
            "decisions": _decisions(people, on, record),
        }


LINES = ("people", "compliant", "waived", "tolerated", "gap", "absent")


def _as_data(figures: Headline) -> dict[str, int]:
    return {
        "people": figures.people,
        "without_gaps": figures.without_gaps,
        "with_gaps": figures.with_gaps,
        "fully_qualified": figures.fully_qualified,
        "tolerated": figures.tolerated,
        "with_waiver": figures.with_waiver,
        "with_pause": figures.with_pause,
        "absent": figures.absent,
    }


def _decisions(people: list[int], on: datetime.date, record: Record) -> dict[str, int]:
    """Gaps by what was decided on them; the rest nobody answers for."""
    gaps = {
        (line.person, line.line)
        for line in lines_of(people, on, record)
        if line.status in GAPS and not line.absent
    }
    held = GapDecision.objects.in_force_on(on).filter(person__in=people)
    kinds = {
        (person, line): kind
        for person, line, kind in held.values_list("person_id", "line_id", "kind")
        if (person, line) in gaps
    }
    counted = {str(kind): 0 for kind in GapDecision.Kind.values}
    for kind in kinds.values():
        counted[kind] += 1
    return {"gaps": len(gaps), **counted}
