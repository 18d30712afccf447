"""A supervised sitting: people take an exam in one place while somebody watches."""

from __future__ import annotations

import datetime
import uuid

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from certification.models import Course


class SittingQuerySet(models.QuerySet["Sitting"]):
    """Sittings by when they go on."""

    def open_at(self, moment: datetime.datetime) -> SittingQuerySet:
        return self.filter(opens_at__lte=moment, closes_at__gt=moment)


class Sitting(models.Model):
    """Whoever begins with its start code takes the exam under supervision.

    The supervisor reads the start code and says it in the room; it works only while the
    sitting is open.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    course = models.ForeignKey(
        Course,
        verbose_name=_("course"),
        on_delete=models.PROTECT,
        related_name="sittings",
    )
    place = models.CharField(_("place"), max_length=200)
    opens_at = models.DateTimeField(_("opens at"))
    closes_at = models.DateTimeField(
        _("closes at"), help_text=_("Nobody goes on after this, extra time excepted.")
    )
    supervisor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("supervisor"),
        on_delete=models.PROTECT,
        related_name="sittings",
        editable=False,
    )
    code = models.CharField(max_length=16, unique=True, editable=False)

    objects = SittingQuerySet.as_manager()

    class Meta:
        verbose_name = _("sitting")
        verbose_name_plural = _("sittings")
        ordering = ["-opens_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(closes_at__gt=F("opens_at")),
                name="sitting_closes_after_opening",
            )
        ]

    def __str__(self) -> str:
        return f"{self.course} · {self.place}"

    def clean(self) -> None:
        first, last = getattr(self, "opens_at", None), getattr(self, "closes_at", None)
        if first and last and last <= first:
            raise ValidationError(
                {"closes_at": _("A sitting closes later than it opens.")}
            )

    def is_open_at(self, moment: datetime.datetime) -> bool:
        return self.opens_at <= moment < self.closes_at

    @property
    def spoken_code(self) -> str:
        """The start code in two halves, as it is said and written on a board."""
        half = len(self.code) // 2
        return f"{self.code[:half]}-{self.code[half:]}"
