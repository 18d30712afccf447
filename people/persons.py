"""Persons: entering them, correcting their particulars, suspending their account."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from people.models import User
from people.recording import lock, mark_stale


@transaction.atomic
def add_person(*, service_number: str, by: User | None, **particulars: Any) -> User:
    """Somebody new, whose account has no password until a code is used."""
    person = User(service_number=service_number, **particulars)
    person.set_unusable_password()
    person.full_clean()
    person.save()
    mark_stale([person.pk])
    log(person, "people.person.add", user=by)
    return person


@transaction.atomic
def change_person(*, person: User, by: User | None) -> None:
    """Correct rank, names, e-mail address or language."""
    refuse_lesser(person, by)
    lock(person.pk)
    person.full_clean()
    person.save(
        update_fields=["rank", "first_name", "prefix", "last_name", "email", "language"]
    )
    log(person, "people.person.change", user=by)


@transaction.atomic
def suspend_account(*, person: User, by: User | None) -> None:
    """Refused from the next request on; what the person achieved stays."""
    _set_active(person, by=by, active=False, action="people.person.suspend")


@transaction.atomic
def restore_account(*, person: User, by: User | None) -> None:
    _set_active(person, by=by, active=True, action="people.person.restore")


def _set_active(person: User, *, by: User | None, active: bool, action: str) -> None:
    refuse_lesser(person, by)
    if by is not None and by.pk == person.pk:
        raise PermissionDenied(_("Ask another administrator to do this for you."))
    lock(person.pk)
    person.is_active = active
    person.save(update_fields=["is_active"])
    log(person, action, user=by)


def refuse_lesser(person: User, by: User | None) -> None:
    """Whoever keeps the system running is changed only by one of the same."""
    if person.is_superuser and by is not None and not by.is_superuser:
        raise PermissionDenied(_("Only a system manager changes this account."))
