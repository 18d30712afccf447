"""A sign of life of what works in the background."""

from django.db import models
from django.utils import timezone


class Heartbeat(models.Model):
    """When a timer or a worker last did something; one row for each."""

    name = models.CharField(max_length=32, primary_key=True)
    at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.name
