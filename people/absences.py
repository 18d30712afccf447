"""Who is away: entering, correcting and withdrawing absences."""

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from people.models import Absence, User
from people.recording import enter, lock


def enter_absence(
    *,
    person: User,
    start: datetime.date,
    end: datetime.date,
    by: User | None,
    return_days: int = 0,
) -> Absence:
    """Somebody is not available from a day until a day; why is not asked."""
    absence = Absence(person=person, start=start, end=end, return_days=return_days)
    _enter(absence, by=by, action="people.absence.enter")
    return absence


def change_absence(*, absence: Absence, by: User | None) -> None:
    """Correct what was recorded; whose absence it is stays."""
    recorded = Absence.objects.get(pk=absence.pk)
    if recorded.person_id != absence.person_id:
        raise ValidationError(_("An absence cannot go to somebody else."))
    _enter(absence, by=by, action="people.absence.change")


def withdraw_absence(*, absence: Absence, by: User | None) -> None:
    """Recorded by mistake: it counts as never having been there."""
    absence.withdrawn = True
    _enter(absence, by=by, action="people.absence.withdraw")


@transaction.atomic
def _enter(absence: Absence, *, by: User | None, action: str) -> None:
    lock(absence.person_id)
    enter(absence, by=by, action=action)
