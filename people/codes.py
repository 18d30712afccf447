"""One-time codes: printed for a class, used once to set a password of one's own."""

import datetime
import secrets
from collections.abc import Sequence
from typing import NamedTuple

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac
from wagtail.log_actions import log

from people.models import SignInCode, User
from people.sight import administers

SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Thirty-two signs that nobody confuses on paper: no 0 and O, no 1 and I."""

LENGTH, GROUP = 12, 4
VALID = datetime.timedelta(days=14)


class Slip(NamedTuple):
    """What is printed for one person; the code is shown this once."""

    person: User
    code: str
    valid_until: datetime.datetime


def new_code() -> str:
    """Sixty bits of chance in groups that can be read aloud."""
    signs = "".join(secrets.choice(SIGNS) for _ in range(LENGTH))
    return "-".join(signs[at : at + GROUP] for at in range(0, LENGTH, GROUP))


def _hash(service_number: str, code: str) -> str:
    signs = "".join(sign for sign in code.upper() if sign in SIGNS)
    words = f"{service_number.strip()}:{signs}"
    return salted_hmac("people.SignInCode", words, algorithm="sha256").hexdigest()


@transaction.atomic
def make_codes(*, people: Sequence[User], by: User | None) -> list[Slip]:
    """A new code for each; older ones that were not used stop working."""
    if by is not None:
        _may_make(people, by)
    now = timezone.now()
    SignInCode.objects.filter(person__in=people, used_at=None).update(valid_until=now)
    slips = [Slip(person, new_code(), now + VALID) for person in people]
    SignInCode.objects.bulk_create(
        SignInCode(
            person=slip.person,
            code_hash=_hash(slip.person.service_number, slip.code),
            made_at=now,
            made_by=by,
            valid_until=slip.valid_until,
        )
        for slip in slips
    )
    for person in people:
        log(person, "people.code.make", user=by)
    return slips


def _may_make(people: Sequence[User], by: User) -> None:
    """A code opens an account: never one's own, nor that of who keeps the system."""
    if not administers(by):
        raise PermissionDenied
    if any(person == by or person.is_superuser for person in people):
        raise PermissionDenied


@transaction.atomic
def use_code(*, service_number: str, code: str, password: str) -> User | None:
    """Sets the password when the code is good, and uses it up; otherwise nobody."""
    now = timezone.now()
    good = SignInCode.objects.filter(
        code_hash=_hash(service_number, code),
        used_at=None,
        valid_until__gt=now,
        person__is_active=True,
    )
    found = good.select_related("person").first()
    # The update decides: of two people typing the same code at once, one gets in.
    if found is None or not good.filter(pk=found.pk).update(used_at=now):
        return None
    person = found.person
    person.set_password(password)
    person.save(update_fields=["password"])
    log(person, "people.code.use", user=person)
    return person
