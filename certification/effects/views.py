"""The page that shows what saving would do."""

import datetime
import uuid
from collections.abc import Sequence
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import F, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from certification.effects.foretelling import Counted, Figures
from certification.models import WhatIf, WhatIfTurn
from certification.units.rows import rows_in_tree_order
from certification.views import reader_of
from exports.columns import Column, column_chart
from people.models import User
from people.sight import people_in_sight, units_in_sight

NAMES = 50


@require_safe
def effect(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """What somebody asked, as it was worked out; only who asked it can see it."""
    reader = reader_of(request)
    what_if = get_object_or_404(
        WhatIf, public_id=public_id, asked_by=reader, draft=None
    )
    context = {
        "what_if": what_if,
        "answers": list(what_if.filled_in.lists()),
        "is_drafted": what_if.subject == "certification_requirements",
        **shown_effect(what_if, reader, request.GET.get("page")),
    }
    return render(request, "certification/effect/effect.html", context)


def shown_effect(what_if: WhatIf, reader: User, page: str | None) -> dict[str, Any]:
    """Figures, units, months and the people in the reader's sight, as a page shows them."""
    if what_if.figures is None:
        return {}
    figures = Figures.from_data(what_if.figures)
    return {
        "figures": figures,
        "touched": figures.year.worse + figures.year.eased + figures.later,
        "chart": months_chart(figures),
        "units": units_shown(figures, what_if.since, reader),
        "names": _names(what_if, reader, page),
    }


def months_chart(figures: Figures) -> Any:
    """At the same time on each month end: columns of a gap and of what is due."""
    return column_chart(
        [
            Column(
                date_format(day, _("j M") if place == 0 else _("M ’y")),
                (counted.gap, counted.due),
                counted.eased,
            )
            for place, (day, counted) in enumerate(figures.months)
        ]
    )


def units_shown(
    figures: Figures, since: datetime.date, reader: User
) -> Sequence[tuple[Any, Counted]]:
    """By unit in the reader's sight, whose people they see by name."""
    counted = dict(figures.units)
    seen = units_in_sight(reader).filter(pk__in=counted)
    rows = rows_in_tree_order(seen, since)
    return [(row, counted[row.unit.pk]) for row in rows]


def _names(what_if: WhatIf, reader: User, page: str | None) -> Page[WhatIfTurn]:
    """Gaps first, by the day they begin; then what is due, then who is eased."""
    seen: QuerySet[WhatIfTurn] = what_if.turns.filter(
        person__in=people_in_sight(reader).values("pk")
    )
    ordered = seen.select_related("person").order_by(
        F("gap_on").asc(nulls_last=True),
        F("due_on").asc(nulls_last=True),
        "eased_on",
        "person__last_name",
        "person__first_name",
        "pk",
    )
    return Paginator(ordered, NAMES).get_page(page)
