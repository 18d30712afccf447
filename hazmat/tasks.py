"""Work that may wait for a worker; on the embedded default it is done at once."""

from django_tasks import task

from hazmat.duties.keeping_up import catch_up


@task()
def let_duties_follow() -> None:
    """Derive the duties of whoever has other appointments than before."""
    catch_up()
