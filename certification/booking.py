"""Keeping the places of one activity in step with who has one."""

import datetime
from collections.abc import Collection

from django.db import transaction

from certification.models import Booking, Course


@transaction.atomic
def set_bookings(
    *, reason: str, course: Course, day: datetime.date, people: Collection[int]
) -> None:
    """For this reason these people have a place on this day, and no others."""
    known = Booking.objects.filter(reason=reason)
    known.exclude(person__in=people).delete()
    known.update(day=day, course=course)
    there = set(known.values_list("person_id", flat=True))
    Booking.objects.bulk_create(
        Booking(person_id=person, course=course, day=day, reason=reason)
        for person in sorted(set(people) - there)
    )
