"""Who has more time for exams: entering, correcting and withdrawing it."""

from __future__ import annotations

import datetime

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from courses.models import ExtraTime
from people.models import User
from people.recording import enter, lock


def extra_percent(person: User, on: datetime.date) -> int:
    """How much more time somebody has for an exam that begins on this day."""
    known = ExtraTime.objects.in_force_on(on).filter(person=person)
    return max(known.values_list("percent", flat=True), default=0)


def enter_extra_time(
    *,
    person: User,
    percent: int,
    basis: str,
    start: datetime.date,
    end: datetime.date,
    by: User | None,
) -> ExtraTime:
    """Somebody has so much more time, from a day until a day."""
    extra = ExtraTime(person=person, percent=percent, basis=basis, start=start, end=end)
    _enter(extra, by=by, action="courses.extra_time.enter")
    return extra


def change_extra_time(*, extra: ExtraTime, by: User | None) -> None:
    """Correct what was recorded; whose extra time it is stays."""
    if ExtraTime.objects.get(pk=extra.pk).person_id != extra.person_id:
        raise ValidationError(_("Extra time cannot go to somebody else."))
    _enter(extra, by=by, action="courses.extra_time.change")


def withdraw_extra_time(*, extra: ExtraTime, by: User | None) -> None:
    """Recorded by mistake: it counts as never having been there."""
    extra.withdrawn = True
    _enter(extra, by=by, action="courses.extra_time.withdraw")


@transaction.atomic
def _enter(extra: ExtraTime, *, by: User | None, action: str) -> None:
    if by is not None and by.pk == extra.person_id:
        raise PermissionDenied(_("Somebody else decides about your own extra time."))
    lock(extra.person_id)
    enter(extra, by=by, action=action)
