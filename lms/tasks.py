"""Work of the site as a whole that is done outside of a request."""

from django_tasks import task

from lms.heartbeats import WORKER, beat


@task()
def show_life() -> None:
    """Asked by the timer, done by a worker: both live when it is done."""
    beat(WORKER)
