"""The seal beside the ledger: a sequence without gaps, a chain, and who signs for it.

Nothing here is evidence itself; it proves that the evidence is what it was
(docs/rules/ledger-proof.md). One sealer writes it, outside of every request.
"""

from __future__ import annotations

import secrets
import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from people.models import AppendOnly


class SealShape(models.Model):
    """Which columns of a kind of entry were sealed, kept once.

    A column that is added later is no part of what was sealed before.
    """

    only_grows: ClassVar[bool] = True

    kind = models.CharField(max_length=64)
    columns = models.JSONField()
    person_path = models.CharField(max_length=200, blank=True)

    def __str__(self) -> str:
        return self.kind


class Seal(models.Model):
    """One committed entry of the ledger in the sequence, chained to all before it."""

    only_grows: ClassVar[bool] = True

    seq = models.BigIntegerField(primary_key=True)
    shape = models.ForeignKey(
        SealShape, on_delete=models.PROTECT, related_name="+", db_index=False
    )
    entry = models.BigIntegerField()
    leaf = models.BinaryField()
    chain = models.BinaryField()
    sealed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["shape", "entry"], name="sealed_once")
        ]

    def __str__(self) -> str:
        return str(self.seq)


def new_key() -> bytes:
    return secrets.token_bytes(32)


class Identity(AppendOnly):
    """To whom the entries about a person belong, and the key of their digests.

    A service number never changes; whoever exchanges two of them is found here. When
    the record of a person is destroyed, the key goes with it, and what remains of the
    entries in the seal says nothing any more.
    """

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    service_number = models.CharField(max_length=64)
    public_id = models.UUIDField(default=uuid.uuid4)
    key = models.BinaryField(default=new_key)

    class Meta:
        verbose_name = _("identity")
        verbose_name_plural = _("identities")

    def __str__(self) -> str:
        return self.service_number


class SigningKey(AppendOnly):
    """A public key with which checkpoints are signed, and its hand-over by the one before."""

    key = models.CharField(max_length=16, unique=True)
    statement = models.JSONField()

    class Meta:
        verbose_name = _("signing key")
        verbose_name_plural = _("signing keys")
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.key


class LedgerCheckpoint(AppendOnly):
    """A signed statement of how the ledger stood, as it was given to the outside."""

    seq = models.BigIntegerField()
    statement = models.JSONField()

    class Meta:
        verbose_name = _("checkpoint")
        verbose_name_plural = _("checkpoints")
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.seq} @ {self.recorded_at:%Y-%m-%d %H:%M}"
