"""Whether the timer and the worker live."""

import datetime

from django.utils import timezone

from people.models import Heartbeat

TIMER, WORKER = "timer", "worker"
LATE = datetime.timedelta(minutes=35)
"""The timer comes every ten minutes; three times missed is no accident."""


def beat(name: str) -> None:
    Heartbeat.objects.update_or_create(name=name, defaults={"at": timezone.now()})


def lives(name: str, now: datetime.datetime) -> bool:
    return Heartbeat.objects.filter(name=name, at__gte=now - LATE).exists()
