"""Whether the timer and the worker live, and whether a backup was just put back."""

import datetime

from django.utils import timezone

from people.models import Heartbeat

TIMER, WORKER, RESTORE = "timer", "worker", "restore"
LATE = datetime.timedelta(minutes=35)
"""The timer comes every ten minutes; three times missed is no accident."""


def beat(name: str) -> None:
    Heartbeat.objects.update_or_create(name=name, defaults={"at": timezone.now()})


def made_since(began: datetime.datetime) -> datetime.datetime:
    """From when on a run answers for what was made: the end of the last one that ended.

    A run that died half-way leaves what it wrote to the next, so nothing slips past the
    count of letters.
    """
    last = Heartbeat.objects.filter(name=TIMER, at__lt=began).first()
    return last.at if last else began


def lives(name: str, now: datetime.datetime) -> bool:
    return Heartbeat.objects.filter(name=name, at__gte=now - LATE).exists()


def was_restored() -> bool:
    """A backup was put back, and no run has ended since."""
    return Heartbeat.objects.filter(name=RESTORE).exists()


def forget_restore() -> None:
    Heartbeat.objects.filter(name=RESTORE).delete()
