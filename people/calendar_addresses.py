"""The address of somebody's own calendar: made, made anew and taken away by oneself."""

import hashlib
import secrets

from django.db import transaction
from wagtail.log_actions import log

from people.models import CalendarAddress, User


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


@transaction.atomic
def open_calendar(*, person: User) -> str:
    """A new secret address; the one before works no more. It is shown this once."""
    CalendarAddress.objects.filter(person=person).delete()
    secret = secrets.token_urlsafe(32)
    CalendarAddress.objects.create(person=person, secret_hash=_hash(secret))
    log(person, "people.calendar.open", user=person)
    return secret


@transaction.atomic
def close_calendar(*, person: User) -> None:
    """The address works no more."""
    if CalendarAddress.objects.filter(person=person).delete()[0]:
        log(person, "people.calendar.close", user=person)


def address_of(secret: str) -> CalendarAddress | None:
    """Whose calendar it is; nobody's when it was taken away or the account is closed."""
    found = CalendarAddress.objects.filter(
        secret_hash=_hash(secret), person__is_active=True
    )
    return found.select_related("person").first()
