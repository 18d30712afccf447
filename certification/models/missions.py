"""A mission: people who go somewhere, with what they must hold besides."""

import datetime
import uuid

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from certification.models.curricula import Curriculum
from people.models import Unit


class MissionQuerySet(models.QuerySet["Mission"]):
    def watched_on(self, day: datetime.date) -> "MissionQuerySet":
        """Those that have yet to depart: until then something can be done."""
        return self.filter(cancelled_at__isnull=True, start__gte=day)


class Mission(models.Model):
    """Planned by a unit, from the day of departure to the last day.

    It obliges nobody: it asks whether its people are qualified on each of its days.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(_("name"), max_length=120)
    unit = models.ForeignKey(
        Unit, verbose_name=_("unit"), on_delete=models.PROTECT, related_name="missions"
    )
    curriculum = models.ForeignKey(
        Curriculum,
        verbose_name=_("what they must hold"),
        on_delete=models.PROTECT,
        related_name="missions",
    )
    start = models.DateField(_("departure"))
    end = models.DateField(_("last day"))
    people = models.ManyToManyField(
        settings.AUTH_USER_MODEL, related_name="missions", blank=True
    )
    cancelled_at = models.DateTimeField(null=True, editable=False)

    objects = MissionQuerySet.as_manager()

    class Meta:
        verbose_name = _("mission")
        verbose_name_plural = _("missions")
        ordering = ["start", "name"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")), name="mission_days"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def has_departed(self, on: datetime.date) -> bool:
        return self.start < on

    def is_watched(self, on: datetime.date) -> bool:
        return self.cancelled_at is None and not self.has_departed(on)

    def clean(self) -> None:
        first, last = getattr(self, "start", None), getattr(self, "end", None)
        if first and last and last < first:
            raise ValidationError(
                {"end": _("The last day lies before the day of departure.")}
            )
