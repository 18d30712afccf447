"""What a certificate is worth on a day, for somebody outside who only has its code.

A code is the address of the completion and 128 bits that follow from the key of the
person's identity: nobody guesses one, and no list of them exists.
"""

import base64
import binascii
import datetime
import hmac
import uuid
from dataclasses import dataclass

from django.db import models
from django.db.models import prefetch_related_objects
from django.utils.translation import gettext_lazy as _

from certification.facts import Done
from certification.holding import own_days
from certification.loading import extensions_of
from certification.models import Completion, Derogation, Identity
from certification.models.ledger import revocations_along
from people.calendar import as_day
from people.days import FOREVER

TAG = b"bekwaam/certificate/1\n"
NOBODY = Completion(public_id=uuid.UUID(int=0))


class Worth(models.TextChoices):
    """In one word; the page says from when."""

    VALID = "valid", _("valid")
    EXPIRED = "expired", _("expired")
    REVOKED = "revoked", _("revoked")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a stranger may know: what, until when, and initials to compare."""

    completion: Completion
    worth: Worth
    initials: str
    until: datetime.date | None


def code_of(completion: Completion) -> str | None:
    """The code on the certificate; none until the person was sealed once."""
    identity = Identity.objects.filter(person=completion.person_id).first()
    if identity is None:
        return None
    tag = _tag(bytes(identity.key), completion.public_id)
    return _written(completion.public_id.bytes + tag)


def verdict_on(code: str, on: datetime.date) -> Verdict | None:
    """What lies behind a code; a wrong one takes the same steps as a right one."""
    public_id, given = _read(code)
    found = Completion.objects.filter(public_id=public_id).select_related(
        "person", "course", "version"
    )
    completion = found.first() or NOBODY
    identity = Identity.objects.filter(person=completion.person_id or 0).first()
    key = bytes(identity.key) if identity else bytes(32)
    fits = hmac.compare_digest(_tag(key, public_id), given)
    if not (fits and identity):
        return None
    prefetch_related_objects([completion], revocations_along("revocations"))
    return _judged(completion, on)


def _judged(completion: Completion, on: datetime.date) -> Verdict:
    last = last_day(completion)
    worth = Worth.VALID
    if _revoked_on(completion) is not None:
        worth = Worth.REVOKED
    elif last < on:
        worth = Worth.EXPIRED
    until = None if last == FOREVER else last
    return Verdict(completion, worth, initials_of(completion), until)


def last_day(completion: Completion) -> datetime.date:
    """Until when it counts by itself: revocation, retirement and derogations included."""
    revoked, retired = _revoked_on(completion), completion.version.retired_on
    done = Done(
        completion.pk,
        completion.course_id,
        completion.completed_on.toordinal(),
        as_day(completion.valid_until),
        as_day(retired),
        as_day(revoked),
    )
    derogations = Derogation.objects.filter(course=completion.course_id).standing()
    return datetime.date.fromordinal(own_days(done, extensions_of(derogations))[1])


def _revoked_on(completion: Completion) -> datetime.date | None:
    revocation = completion.revocation if completion.pk else None
    return revocation.effective_on if revocation else None


def initials_of(completion: Completion) -> str:
    """Enough to compare with the person in front of you, and no more."""
    who = completion.person
    names = [*who.first_name.split(), who.last_name]
    return "".join(f"{name[0].upper()}." for name in names if name)


def _tag(key: bytes, public_id: uuid.UUID) -> bytes:
    return hmac.digest(key, TAG + public_id.bytes, "sha256")[:16]


def _written(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")


def _read(code: str) -> tuple[uuid.UUID, bytes]:
    """The two halves of a code; of something else what no completion has."""
    try:
        data = base64.urlsafe_b64decode(code + "=" * (-len(code) % 4))
    except (ValueError, binascii.Error):
        data = b""
    if len(data) != 32 or _written(data) != code:
        data = bytes(32)
    return uuid.UUID(bytes=data[:16]), data[16:]
