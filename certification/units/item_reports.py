"""Items by unit: how a unit stands with each, and in which unit below it the gaps are."""

from collections.abc import Callable, Mapping, Sequence

from django.core.exceptions import BadRequest
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from certification.asking import Asked, days_told
from certification.figures import Figure
from certification.forms import AskForm
from certification.loading import Record, facts
from certification.paper.definitions import of_lines
from certification.question import Question
from certification.snapshot import one_snapshot
from certification.summary import Figures, figures_by_item
from exports.tables import Column, Kind, Opening, Report, Row, Table
from people.models import Unit

Behind = Callable[[str, str, str], str]
"""Where the people are whom a figure of a unit and an item counts."""


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
    behind = _behind(form)
    rows = _rows(own, curricula, behind)
    tables = [Table("items", _("How each item stands"), _columns(), rows, frozen=2)]
    if units:
        tables.append(_by_unit(own, found, units, behind))
    return Report(
        _("%(unit)s – items") % {"unit": asked.unit},
        tables,
        asked.told(*days_told(question.on, question.known_at)),
        of_lines(),
    )


def _behind(form: AskForm) -> Behind:
    """On the page of the unit, on the same day as known at the same instant."""
    asked = form.query.removeprefix("?")

    def address(unit: str, item: str, figure: str) -> str:
        page = reverse("certification:unit", args=[unit])
        narrowed = urlencode({"figure": figure, "item": item})
        return f"{page}?{'&'.join(filter(None, [asked, narrowed]))}#people"

    return address


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


def _rows(
    own: Sequence[Figures], curricula: Mapping[str, str], behind: Behind
) -> list[Row]:
    """By curriculum, and within it by item."""
    order = sorted(own, key=lambda one: (curricula.get(one.item, ""), one.item))
    return [
        (
            one.title or one.item,
            curricula.get(one.item, ""),
            one.people,
            *(
                Opening(number, behind(one.unit, one.item, figure))
                for figure, number in _numbers(one)
            ),
            one.compliance,
        )
        for one in order
    ]


def _numbers(one: Figures) -> Sequence[tuple[str, int]]:
    """Of one item: who holds it, and who stands how without; the absent apart."""
    return (
        (Figure.QUALIFIED, one.compliant),
        (Figure.WAIVED, one.waived),
        (Figure.TOLERATED, one.tolerated),
        (Figure.WITH_GAPS, one.gap),
        (Figure.PAUSED, one.people - one.compliant - one.tolerated - one.gap),
        (Figure.ABSENT, one.absent),
    )


def _by_unit(
    own: Sequence[Figures],
    found: Sequence[Figures],
    units: Sequence[Unit],
    behind: Behind,
) -> Table:
    """Where nothing is asked there is no figure."""
    gaps = {
        (one.unit, one.item): Opening(
            one.gap, behind(one.unit, one.item, Figure.WITH_GAPS)
        )
        for one in found
    }
    rows: list[Row] = [
        (
            one.title or one.item,
            gaps[one.unit, one.item],
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
