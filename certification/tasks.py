"""Work that may wait for a worker; on the embedded default it is done at once."""

from django_tasks import task

from certification.models import WhatIf
from certification.proposing import work_out
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
