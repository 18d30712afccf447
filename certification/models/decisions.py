"""What was decided about a gap: it stays a gap, and somebody answers for it until a day."""

from __future__ import annotations

import datetime
import uuid

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from certification.models.curricula import Line
from people.models import AppendOnly

LONGEST = datetime.timedelta(days=183)
"""A decision about a gap holds for half a year at most; then somebody decides anew."""


class GapDecisionQuerySet(models.QuerySet["GapDecision"]):
    """Decisions by the days on which they hold."""

    def in_force_on(self, day: datetime.date) -> GapDecisionQuerySet:
        """Those that hold on a day and were not ended by it."""
        return self.filter(start__lte=day, end__gte=day).filter(
            Q(ending__isnull=True) | Q(ending__ended_on__gt=day)
        )


class GapDecision(AppendOnly):
    """The commander accepts a gap, takes a measure or stops the work, until a day.

    It never changes a status: a gap that was decided on is still one, and counts.
    """

    class Kind(models.TextChoices):
        ACCEPT = "accept", _("accept the gap")
        MEASURE = "measure", _("take a measure")
        STOP = "stop", _("stop the work")

    class Measure(models.TextChoices):
        SUPERVISION = "supervision", _("work under supervision")
        EXCHANGE = "exchange", _("somebody else does the work")
        LIMIT = "limit", _("less of the work, or only part of it")
        INSTRUCTION = "instruction", _("instruction at the workplace")
        EQUIPMENT = "equipment", _("protection or equipment")

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="gap_decisions"
    )
    line = models.ForeignKey(Line, on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(_("decision"), max_length=16, choices=Kind.choices)
    measure = models.CharField(
        _("measure"), max_length=16, choices=Measure.choices, blank=True
    )
    amount = models.CharField(
        _("how much of it"),
        max_length=200,
        blank=True,
        help_text=_("Such as “always with sergeant X” or “at most 10 litres”."),
    )
    reason = models.TextField(_("reason"), max_length=1000)
    start = models.DateField(_("from"))
    end = models.DateField(_("until and including"))

    objects = GapDecisionQuerySet.as_manager()

    class Meta:
        verbose_name = _("decision on a gap")
        verbose_name_plural = _("decisions on gaps")
        ordering = ["end", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(end__gte=F("start")), name="gap_decision_days"
            ),
            models.CheckConstraint(
                condition=Q(kind="measure", measure__gt="")
                | (~Q(kind="measure") & Q(measure="")),
                name="gap_decision_measure",
                violation_error_message=_("Say which measure you take."),
            ),
        ]

    def __str__(self) -> str:
        said = self.get_measure_display() or self.get_kind_display()
        return f"{said}: {self.amount}" if self.amount else str(said)

    def clean(self) -> None:
        end: datetime.date | None = self.end
        if end is not None and end < self.start:
            raise ValidationError({"end": _("The last day lies before the first one.")})
        if end is not None and end - self.start > LONGEST:
            raise ValidationError(
                {"end": _("Decide for half a year at most; then look again.")}
            )


class GapDecisionEnding(AppendOnly):
    """A decision on a gap that was taken back before its last day."""

    decision = models.OneToOneField(
        GapDecision, on_delete=models.PROTECT, related_name="ending"
    )
    ended_on = models.DateField(_("ended on"))
    reason = models.TextField(_("reason"), max_length=1000)

    class Meta:
        verbose_name = _("end of a decision on a gap")
        verbose_name_plural = _("ends of decisions on gaps")

    def __str__(self) -> str:
        return f"{self.decision_id} · {self.ended_on}"
