"""Classes: people from anywhere who follow a curriculum together for some time."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from certification.models import Curriculum


class TrainingClass(models.Model):
    """A class (opkomst), from its first day to its last; it obliges nobody."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(_("name"), max_length=120)
    curriculum = models.ForeignKey(
        Curriculum,
        verbose_name=_("what they learn"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    start = models.DateField(_("first day"))
    end = models.DateField(_("last day"))
    instructors = models.ManyToManyField(
        settings.AUTH_USER_MODEL,
        verbose_name=_("instructors"),
        related_name="classes_given",
        blank=True,
    )
    people = models.ManyToManyField(
        settings.AUTH_USER_MODEL, related_name="classes", blank=True, editable=False
    )
    formed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )

    class Meta:
        verbose_name = _("class")
        verbose_name_plural = _("classes")
        ordering = ["-start", "name"]
        constraints = [
            models.CheckConstraint(condition=Q(end__gte=F("start")), name="class_days")
        ]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        first, last = getattr(self, "start", None), getattr(self, "end", None)
        if first and last and last < first:
            raise ValidationError({"end": _("The last day lies before the first.")})
