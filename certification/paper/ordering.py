"""Large reports: ordered by somebody, made by a worker, fetched by nobody else.

Whoever fetches one must still see everybody whom it names, and the unit: what changed
since it was made counts at the moment of the download (T-05, T-08).
"""

import datetime
import io
import logging
from collections.abc import Iterable

from django.core.exceptions import BadRequest, ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.http import QueryDict
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.asking import Asked
from certification.models import OrderedReport
from certification.paper.handing_out import QUESTIONS, write
from certification.replica import beside_the_writers
from people.models import User
from people.sight import people_in_sight, units_in_sight

AT_MOST = 5
"""Reports of one reader that may wait at the same time."""
LOST = datetime.timedelta(minutes=10)
"""After this time a report that is not made yet was forgotten by its worker."""

logger = logging.getLogger(__name__)


@transaction.atomic
def order_report(*, order: OrderedReport, by: User) -> OrderedReport:
    """Ask for a report that a worker makes; of somebody who orders many, later."""
    if OrderedReport.objects.filter(reader=by).waiting().count() >= AT_MOST:
        raise ValidationError(
            _("Wait until one of your reports is made, and order this one then.")
        )
    order.reader = by
    order.full_clean()
    order.save()
    log(order.unit, "certification.report.order", user=by, data={"form": order.form})
    return order


def make_report(order: OrderedReport) -> None:
    """Answer the question as the reader may see the answer now, and keep the file."""
    if order.made_at is not None or order.problem:
        return
    with translation.override(order.language):
        try:
            _make(order)
        except BadRequest:
            order.problem = _("The question cannot be answered: ask it anew.")
        except Exception:
            logger.exception("ordered report %s was not made", order.pk)
            order.problem = _(
                "It could not be made. Order it again, or tell whoever runs this system."
            )
    order.save()


def _make(order: OrderedReport) -> None:
    asked = Asked(order.reader, order.unit, QueryDict(order.query))
    made = io.BytesIO()
    with beside_the_writers():
        report = QUESTIONS[order.question](asked).gathered()
        write(report, order.form, made, table=asked.query.get("table"))
    order.title, order.named = report.title[:200], sorted(report.named)
    order.file.save("", ContentFile(made.getvalue()), save=False)
    order.made_at = timezone.now()


def may_have(reader: User, orders: Iterable[OrderedReport]) -> set[int]:
    """Which of these reports the reader may fetch: all that is in them is in sight."""
    made = [order for order in orders if order.file and order.reader_id == reader.pk]
    if not made:
        return set()
    units = set(units_in_sight(reader).values_list("pk", flat=True))
    people = set(people_in_sight(reader).values_list("pk", flat=True))
    return {
        order.pk
        for order in made
        if order.unit_id in units and people.issuperset(order.named)
    }


def make_forgotten_reports(now: datetime.datetime) -> int:
    """Those whose worker died; how many."""
    forgotten = list(OrderedReport.objects.waiting().filter(ordered_at__lte=now - LOST))
    for order in forgotten:
        make_report(order)
    return len(forgotten)


def clear_old_reports(now: datetime.datetime) -> int:
    """Remove what was kept for long enough, with its file; how many."""
    outdated = list(OrderedReport.objects.outdated(now))
    for order in outdated:
        order.file.delete(save=False)
        order.delete()
    return len(outdated)
