"""The acts of the practice log: entering what was practised, and revoking an entry.

Each entry that keeps the count alive records a completion of the scheme's course with its
last valid day, so that the one engine judges practice like everything else. An entry that
comes late, or is revoked, changes later counts too: their completions are put right.
"""

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.ledger import record_completion, revoke_completion
from certification.models import Completion
from hazmat.models import PracticeEntry, PracticeRevocation, PracticeScheme
from hazmat.practice_log.counting import current
from people.days import today
from people.models import User
from people.recording import enter, lock


def set_scheme(*, scheme: PracticeScheme, by: User | None) -> None:
    """So many times in so many months; what is completed already stays."""
    enter(scheme, by=by, action="hazmat.practice_scheme.set", touching=())


@transaction.atomic
def log_practice(*, entry: PracticeEntry, by: User | None) -> None:
    """Somebody practised, and somebody else says so."""
    lock(entry.person_id)
    entry.recorded_by = by
    if entry.practised_on > today():
        raise ValidationError({"practised_on": _("That day is still to come.")})
    entry.full_clean()
    entry.save()
    log(entry, "hazmat.practice.log", user=by, data={"person": entry.person_id})
    _complete(entry.scheme, entry.person, by)


@transaction.atomic
def revoke_practice(*, entry: PracticeEntry, reason: str, by: User) -> None:
    """An entry was wrong: it counts no more, nor does what rested on it."""
    lock(entry.person_id)
    revocation = PracticeRevocation(entry=entry, reason=reason, recorded_by=by)
    revocation.full_clean()
    revocation.save()
    log(entry, "hazmat.practice.revoke", user=by, data={"person": entry.person_id})
    _complete(entry.scheme, entry.person, by)


def _complete(scheme: PracticeScheme, person: User, by: User | None) -> None:
    """Completions as the log says: those that it no longer says are revoked."""
    wanted = current_days(scheme, person)
    for completion in _standing(scheme, person):
        if wanted.get(completion.completed_on) == completion.valid_until:
            del wanted[completion.completed_on]
        else:
            revoke_completion(
                completion=completion,
                effective_on=completion.completed_on,
                reason=_("The practice log was put right."),
                by=by,
            )
    for day, until in sorted(wanted.items()):
        record_completion(
            person=person,
            course=scheme.course,
            completed_on=day,
            valid_until=until,
            source=Completion.Source.PRACTICE_LOG,
            reference=scheme.code,
            by=by,
        )


def current_days(
    scheme: PracticeScheme, person: User
) -> dict[datetime.date, datetime.date]:
    """On which days of practice there was enough, and until when."""
    rows = PracticeEntry.objects.filter(
        scheme=scheme, person=person, revocation__isnull=True
    ).values_list("practised_on", "times")
    days = [day.toordinal() for day, times in rows for _time in range(times)]
    found = current(days, needed=scheme.needed, months=scheme.months)
    return {
        datetime.date.fromordinal(one.since): datetime.date.fromordinal(one.until)
        for one in found
    }


def _standing(scheme: PracticeScheme, person: User) -> list[Completion]:
    """What the log completed before and nobody revoked."""
    return list(
        Completion.objects.filter(
            person=person,
            course=scheme.course,
            source=Completion.Source.PRACTICE_LOG,
        )
        .unrevoked()
        .order_by("completed_on")
    )
