"""An audit by sample: lines drawn by lot, and what somebody found of each."""

from __future__ import annotations

import uuid

from django.db import models
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from people.models import AppendOnly, Unit


class AuditSample(AppendOnly):
    """So many lines of a unit on a day, drawn by a seed: anybody draws the same again.

    ``drawn`` lists for each line the person, the item code, and the status as told.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    unit = models.ForeignKey(
        Unit, verbose_name=_("unit"), on_delete=models.PROTECT, related_name="+"
    )
    on = models.DateField(_("day"))
    seed = models.CharField(_("seed"), max_length=64)
    drawn = models.JSONField(editable=False)

    class Meta:
        verbose_name = _("audit sample")
        verbose_name_plural = _("audit samples")
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.unit} · {date_format(self.on, 'SHORT_DATE_FORMAT')}"


class AuditVerdict(AppendOnly):
    """What an auditor found of one line; a later verdict on it counts instead."""

    class Verdict(models.TextChoices):
        RIGHT = "right", _("right")
        WRONG = "wrong", _("wrong")
        UNCLEAR = "unclear", _("not to be found out")

    sample = models.ForeignKey(
        AuditSample, on_delete=models.PROTECT, related_name="verdicts"
    )
    number = models.PositiveIntegerField()
    verdict = models.CharField(_("verdict"), max_length=8, choices=Verdict.choices)
    note = models.CharField(_("note"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("verdict of an audit")
        verbose_name_plural = _("verdicts of audits")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(verdict="wrong", note=""),
                name="wrong_says_what",
                violation_error_message=_("Say what is wrong."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.number}: {self.verdict}"
