"""What is destroyed when its time is over: who proposed it, who approved, and what went."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from people.models.recording import AppendOnly


class DestructionQuerySet(models.QuerySet["DestructionList"]):
    """Lists by what must still happen to them."""

    def open(self) -> DestructionQuerySet:
        """Those that nobody approved yet."""
        return self.filter(approval__isnull=True)


class DestructionList(AppendOnly):
    """People whose record should be destroyed, as somebody proposed it."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    reason = models.CharField(_("reason"), max_length=500)

    objects = DestructionQuerySet.as_manager()

    class Meta:
        verbose_name = _("destruction list")
        verbose_name_plural = _("destruction lists")
        ordering = ["-pk"]

    def __str__(self) -> str:
        return str(self.pk)


class DestructionLine(AppendOnly):
    """One person on a list, by what is left of the account afterwards."""

    list = models.ForeignKey(
        DestructionList, on_delete=models.PROTECT, related_name="lines"
    )
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    was = models.UUIDField()
    """The public id, under which a backup from before still has the person."""

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["list", "account"], name="destroyed_once")
        ]

    def __str__(self) -> str:
        return f"{self.list_id}: {self.account_id}"


class DestructionApproval(AppendOnly):
    """A second person agreed; only now the database lets these rows go."""

    list = models.OneToOneField(
        DestructionList, on_delete=models.PROTECT, related_name="approval"
    )

    def __str__(self) -> str:
        return str(self.list_id)


class DestroyedEntry(AppendOnly):
    """A sealed entry that is gone by an approved list; its digest stays in the seal."""

    list = models.ForeignKey(
        DestructionList, on_delete=models.PROTECT, related_name="+"
    )
    kind = models.CharField(max_length=64)
    entry = models.BigIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "entry"], name="entry_destroyed")
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.entry}"
