"""How a defence element stood at the end of a quarter, frozen for the safety committee."""

import uuid
from typing import Any, Self

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from people.models import AppendOnly, Unit
from people.papers import Papers, name_of


class QuarterlyReportQuerySet(models.QuerySet["QuarterlyReport"]):
    """Frozen reports, by whether they count."""

    def counting(self) -> Self:
        """Those in whose place no later one came."""
        return self.filter(replaced_by=None)


class QuarterlyReport(AppendOnly):
    """The figures of a unit on a day as they were known when it was made; for ever.

    What is learned later does not change it: the change stands in the next one. Only one
    that a clock before its time made is followed by another of the same day; both stay.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="+")
    on = models.DateField(_("as of"))
    figures: models.JSONField[Any, Any] = models.JSONField(encoder=DjangoJSONEncoder)
    paper = models.FileField(storage=Papers(), upload_to=name_of)
    sha256 = models.CharField(max_length=64)
    replaces = models.OneToOneField(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="replaced_by",
        verbose_name=_("instead of"),
    )

    objects = QuarterlyReportQuerySet.as_manager()

    class Meta:
        verbose_name = _("quarterly report")
        verbose_name_plural = _("quarterly reports")
        ordering = ["-on", "unit", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["unit", "on"],
                condition=models.Q(replaces=None),
                name="quarterly_report_key",
                violation_error_message=_("There is a report of this day already."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.unit} · {self.on:%Y-%m-%d}"

    @property
    def is_ahead(self) -> bool:
        """Whether a clock before its time made it: that moment has yet to come."""
        return self.recorded_at > timezone.now()
