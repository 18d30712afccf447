"""What somebody was exposed to at work, from when until when; kept for decades."""

import datetime
from typing import cast

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from people.days import FOREVER, today
from people.models import AppendOnly, User


class ExposureRecord(AppendOnly):
    """One thing that somebody met at work, on an unbroken run of days.

    Most follow from tasks and stock. What was measured is entered by an occupational
    hygienist, and is for the person alone: no commander sees it.
    """

    class Kind(models.TextChoices):
        CMR = "cmr", _("carcinogenic, mutagenic or reprotoxic substances")
        NOISE = "noise", _("noise")
        RADIATION = "radiation", _("radiation")
        DIVING = "diving", _("diving and work under pressure")

    class Origin(models.TextChoices):
        DERIVED = "derived", _("follows from the register")
        MEASURED = "measured", _("entered by an occupational hygienist")

    WORKED_OUT = models.Q(origin=Origin.DERIVED)
    IS_OF_THE_PERSON_ALONE = True

    person = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices)
    origin = models.CharField(
        max_length=10, choices=Origin.choices, default=Origin.MEASURED, editable=False
    )
    agent = models.CharField(
        _("what"), max_length=300, help_text=_("Substance, source of noise, dive …")
    )
    agent_key = models.CharField(
        _("CAS number"), max_length=80, blank=True, help_text=_("Of a substance.")
    )
    start = models.DateField(_("from"))
    end = models.DateField(_("until"), default=FOREVER)
    level = models.CharField(
        _("measured level"),
        max_length=120,
        blank=True,
        help_text=_("With its unit: 0.4 µg/m³ over 8 hours, 87 dB(A), 2.1 mSv."),
    )
    protection = models.CharField(_("protection worn"), max_length=200, blank=True)
    reference = models.CharField(
        _("report"), max_length=120, blank=True, help_text=_("Number and date.")
    )
    reasons = models.JSONField(default=list, editable=False)

    class Meta(AppendOnly.Meta):
        verbose_name = _("exposure record")
        verbose_name_plural = _("exposure records")
        ordering = ["kind", "start", "pk"]
        indexes = [models.Index(fields=["person", "kind"], name="hazmat_exposed")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")),
                name="hazmat_exposure_record_days",
                violation_error_message=_("The last day lies before the first."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.agent} ({self.get_kind_display()})"

    def clean(self) -> None:
        if self.recorded_by_id is not None and self.recorded_by_id == self.person_id:
            raise ValidationError(_("Somebody else enters what you were exposed to."))
        last = cast("datetime.date | None", self.end)  # a form may leave it out
        if last and self.origin == self.Origin.MEASURED and last > today():
            raise ValidationError({"end": _("What was measured lies in the past.")})

    @property
    def is_lasting(self) -> bool:
        """Whether no last day is known."""
        return self.end == FOREVER


class ExposureRevocation(AppendOnly):
    """A record was wrong; it stays to be read and counts no more."""

    record = models.OneToOneField(
        ExposureRecord, on_delete=models.PROTECT, related_name="revocation"
    )
    reason = models.CharField(_("reason"), max_length=300)

    class Meta(AppendOnly.Meta):
        verbose_name = _("revoked exposure record")

    def __str__(self) -> str:
        return self.reason
