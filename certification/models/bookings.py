"""Who has a place where a course can be completed: told by who keeps the places."""

from __future__ import annotations

import datetime
from collections.abc import Collection

from django.conf import settings
from django.db import models

from certification.models.catalogue import Course


class BookingQuerySet(models.QuerySet["Booking"]):
    """Places by the day on which they may bring a completion."""

    def first_days(
        self, courses: Collection[int], on: datetime.date
    ) -> dict[tuple[int, int], datetime.date]:
        """By person and course the first day from ``on`` for which there is a place."""
        found = self.filter(course__in=courses, day__gte=on).values_list(
            "person_id", "course_id"
        )
        return {
            (person, course): day
            for person, course, day in found.annotate(first=models.Min("day"))
        }


class Booking(models.Model):
    """Somebody has a place, and may complete a course on a day.

    A higher room writes these rows for a reason that only it knows about; they are
    derived, so that room can write them anew. No status follows from them.
    """

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings"
    )
    course = models.ForeignKey(Course, on_delete=models.CASCADE, related_name="+")
    day = models.DateField()
    reason = models.CharField(max_length=64)

    objects = BookingQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["reason", "person"], name="booking_key")
        ]

    def __str__(self) -> str:
        return f"{self.person_id} · {self.course_id} · {self.day}"
