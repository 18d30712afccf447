"""Items by unit: how a unit stands with each, and in which unit below it the gaps are."""

from collections.abc import Mapping, Sequence

from django.core.exceptions import BadRequest
from django.utils.translation import gettext as _

from certification.asking import Asked, days_told
from certification.forms import AskForm
from certification.loading import Record, facts
from certification.paper.definitions import of_lines
from certification.question import Question
from certification.snapshot import one_snapshot
from certification.summary import Figures, figures_by_item
from exports.tables import Column, Kind, Report, Row, Table
from people.models import Unit


def items_report(asked: Asked) -> Report:
    """Figures by item of a unit, and the gaps by item and unit directly below it."""
    form = AskForm(asked.query)
    if not form.is_valid():
        raise BadRequest
    question = Question(
        form.cleaned_data["on"], asked.unit, known_at=form.cleaned_data["known_at"]
    )
    with one_snapshot():
        record = facts(question.known_at)
        below = record.tree.children_on(asked.unit.pk, question.on.toordinal())
        found = list(figures_by_item(question, record, [asked.unit.pk, *below]))
        curricula = _curricula(record)
        units = list(Unit.objects.filter(pk__in=below))
    own = [one for one in found if one.unit == asked.unit.code]
    tables = [Table("items", _("Items"), _columns(), _rows(own, curricula), frozen=2)]
    if units:
        tables.append(_by_unit(own, found, units))
    return Report(
        _("%(unit)s – items") % {"unit": asked.unit},
        tables,
        asked.told(*days_told(question.on, question.known_at)),
        of_lines(),
    )


def _curricula(record: Record) -> dict[str, str]:
    """The curriculum of each item, by the item's code."""
    return {item.code: record.curricula[item.curriculum_id] for item in record.items}


def _columns() -> list[Column]:
    titles = (
        *(_("People"), _("Compliant"), _("Of which waived"), _("Tolerated")),
        *(_("Gap"), _("Paused"), _("Absent")),
    )
    return [
        Column(_("Item"), width=36),
        Column(_("Curriculum"), width=26),
        *(Column(title, Kind.NUMBER, 11) for title in titles),
        Column(_("Share"), Kind.SHARE, 9),
    ]


def _rows(own: Sequence[Figures], curricula: Mapping[str, str]) -> list[Row]:
    """By curriculum, and within it by item."""
    order = sorted(own, key=lambda one: (curricula.get(one.item, ""), one.item))
    return [
        (
            one.title or one.item,
            curricula.get(one.item, ""),
            one.people,
            one.compliant,
            one.waived,
            one.tolerated,
            one.gap,
            one.people - one.compliant - one.tolerated - one.gap,
            one.absent,
            one.compliance,
        )
        for one in order
    ]


def _by_unit(
    own: Sequence[Figures], found: Sequence[Figures], units: Sequence[Unit]
) -> Table:
    """Where nothing is asked there is no figure."""
    gaps = {(one.unit, one.item): one.gap for one in found}
    rows: list[Row] = [
        (
            one.title or one.item,
            one.gap,
            *(gaps.get((unit.code, one.item)) for unit in units),
        )
        for one in sorted(own, key=lambda one: (-one.gap, one.item))
    ]
    columns = [
        Column(_("Item"), width=36),
        Column(_("All together"), Kind.NUMBER, 11),
        *(Column(str(unit), Kind.NUMBER, 15) for unit in units),
    ]
    return Table("gaps", _("Gaps by unit"), columns, rows, frozen=2)
