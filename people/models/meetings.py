"""Who meets whom: dated sight that follows from what people do together."""

import datetime

from django.conf import settings
from django.db import models


class MeetingQuerySet(models.QuerySet["Meeting"]):
    def on(self, day: datetime.date) -> "MeetingQuerySet":
        """Those that hold on a day."""
        return self.filter(start__lte=day, end__gte=day)


class Meeting(models.Model):
    """Somebody sees somebody's name from a day until a day, and why.

    A higher room writes these rows and knows what the reason is about; it is derived,
    so that room can write them anew. They show no record (decision 0034).
    """

    viewer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="meets"
    )
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="met_by"
    )
    reason = models.CharField(max_length=64)
    start = models.DateField()
    end = models.DateField()

    objects = MeetingQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["reason", "viewer", "person"], name="meeting_key"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.viewer_id} → {self.person_id} · {self.reason}"
