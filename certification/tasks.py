"""Work that may wait for a worker; on the embedded default it is done at once."""

from django_tasks import task

from certification.effects.proposing import work_out
from certification.models import OrderedReport, WhatIf
from certification.paper.ordering import make_report
from certification.rebuilding import rebuild_stale


@task()
def work_off_stale_marks() -> int:
    """Rebuild whoever a change has left behind; reports are right meanwhile."""
    return rebuild_stale()


@task()
def work_out_effect(what_if: int) -> None:
    """An effect on more people than a page can wait for."""
    asked = WhatIf.objects.filter(pk=what_if, done_at=None).first()
    if asked is not None:
        work_out(asked)


@task()
def make_ordered_report(pk: int) -> None:
    """Make a report that somebody ordered, unless it was made or removed meanwhile."""
    order = OrderedReport.objects.select_related("reader", "unit").filter(pk=pk).first()
    if order is not None:
        make_report(order)
