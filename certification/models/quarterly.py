"""How a defence element stood at the end of a quarter, frozen for the safety committee."""

import uuid
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils.translation import gettext_lazy as _

from people.models import AppendOnly, Unit
from people.papers import Papers, name_of


class QuarterlyReport(AppendOnly):
    """The figures of a unit on a day as they were known when it was made; for ever.

    What is learned later does not change it: the change stands in the next one.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="+")
    on = models.DateField(_("as of"))
    figures: models.JSONField[Any, Any] = models.JSONField(encoder=DjangoJSONEncoder)
    paper = models.FileField(storage=Papers(), upload_to=name_of)
    sha256 = models.CharField(max_length=64)

    class Meta:
        verbose_name = _("quarterly report")
        verbose_name_plural = _("quarterly reports")
        ordering = ["-on", "unit"]
        constraints = [
            models.UniqueConstraint(
                fields=["unit", "on"],
                name="quarterly_report_key",
                violation_error_message=_("There is a report of this day already."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.unit} · {self.on:%Y-%m-%d}"
