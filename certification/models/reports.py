"""Reports that are made apart, because they are large, and kept for a few days."""

from __future__ import annotations

import datetime
import uuid

from django.conf import settings
from django.core.files.storage import FileSystemStorage
from django.db import models
from django.utils import timezone
from django.utils.deconstruct import deconstructible
from django.utils.translation import gettext_lazy as _

from people.models import Unit

KEPT = datetime.timedelta(days=7)
"""How long a file lies ready to be fetched."""


@deconstructible
class Reports(FileSystemStorage):
    """Where they lie; no address leads there."""

    def __init__(self) -> None:
        super().__init__(location=settings.DATA_DIR / "reports", base_url=None)


def file_name(instance: models.Model, filename: str) -> str:
    """A name that says nothing and can be guessed by nobody."""
    return uuid.uuid4().hex


class OrderedReportQuerySet(models.QuerySet["OrderedReport"]):
    """Ordered reports by what must still happen to them."""

    def waiting(self) -> OrderedReportQuerySet:
        """Not made yet, and not given up."""
        return self.filter(made_at=None, problem="")

    def outdated(self, now: datetime.datetime) -> OrderedReportQuerySet:
        """Kept for long enough."""
        return self.filter(ordered_at__lte=now - KEPT)


class OrderedReport(models.Model):
    """Somebody asked a question of a unit that is answered by a worker."""

    class Form(models.TextChoices):
        CSV = "csv", _("CSV")
        XLSX = "xlsx", _("spreadsheet")
        PDF = "pdf", _("PDF")

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    reader = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+"
    )
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="+")
    question = models.CharField(max_length=32)
    query = models.CharField(max_length=2000, blank=True)
    form = models.CharField(_("form"), max_length=8, choices=Form.choices)
    language = models.CharField(max_length=8)
    title = models.CharField(max_length=200, blank=True)
    ordered_at = models.DateTimeField(default=timezone.now)
    made_at = models.DateTimeField(null=True, blank=True)
    problem = models.CharField(max_length=300, blank=True)
    named = models.JSONField(
        default=list, blank=True, help_text="keys of the people whom it names"
    )
    file = models.FileField(storage=Reports(), upload_to=file_name, blank=True)

    objects = OrderedReportQuerySet.as_manager()

    class Meta:
        verbose_name = _("ordered report")
        verbose_name_plural = _("ordered reports")
        ordering = ["-ordered_at", "-pk"]

    def __str__(self) -> str:
        return self.title or self.question

    @property
    def until(self) -> datetime.datetime:
        """When its file is removed."""
        return self.ordered_at + KEPT
