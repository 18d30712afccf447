"""What must not be destroyed though its time is over, until somebody says that it may."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from people.models.recording import AppendOnly
from people.models.units import Unit


class LegalHoldQuerySet(models.QuerySet["LegalHold"]):
    """Holds by whether they stand."""

    def standing(self) -> LegalHoldQuerySet:
        return self.filter(end__isnull=True)


class LegalHold(AppendOnly):
    """The record of a person, or of whoever was ever in a unit, is kept for a case."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("person"),
    )
    unit = models.ForeignKey(
        Unit,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("unit"),
    )
    reason = models.CharField(_("reason"), max_length=500)

    objects = LegalHoldQuerySet.as_manager()

    class Meta:
        verbose_name = _("legal hold")
        verbose_name_plural = _("legal holds")
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(person__isnull=True) ^ models.Q(unit__isnull=True),
                name="hold_of_person_or_unit",
            )
        ]

    def __str__(self) -> str:
        return str(self.unit or self.person)


class LegalHoldEnd(AppendOnly):
    """The case is over, or it was a mistake: the record may go when its time comes."""

    hold = models.OneToOneField(LegalHold, on_delete=models.PROTECT, related_name="end")
    reason = models.CharField(_("reason"), max_length=500)

    def __str__(self) -> str:
        return str(self.hold)
