"""Work that may wait for a worker; on the embedded default it is done at once."""

from django_tasks import task

from certification.rebuilding import rebuild_stale


@task()
def work_off_stale_marks() -> int:
    """Rebuild whoever a change has left behind; reports are right meanwhile."""
    return rebuild_stale()
