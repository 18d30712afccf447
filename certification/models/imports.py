"""What came in by file, so that it can be looked up and taken back."""

from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


def nothing_before() -> dict[str, Any]:
    return {"new": [], "before": {}}


class ImportBatchQuerySet(models.QuerySet["ImportBatch"]):
    def standing(self) -> "ImportBatchQuerySet":
        """Those that were not taken back."""
        return self.filter(undone_at=None)


class ImportBatch(models.Model):
    """One import. What it wrote is all that was recorded at its one instant.

    People are no facts with recorded versions, so what they were is kept here.
    """

    class Way(models.TextChoices):
        UPLOAD = "upload", _("file in the administration")
        FEED = "feed", _("nightly personnel file")
        COMMAND = "command", _("command")

    name = models.CharField(_("file"), max_length=200)
    way = models.CharField(
        _("came in as"), max_length=16, choices=Way.choices, default=Way.UPLOAD
    )
    recorded_at = models.DateTimeField(_("written at"), unique=True)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("by"),
        on_delete=models.PROTECT,
        null=True,
        related_name="+",
    )
    counts = models.JSONField(default=dict)
    """By file how many rows were new, changed, ended, unchanged and refused."""
    people = models.JSONField(default=nothing_before)
    """The keys of new people, and by key what changed people were before."""
    undone_at = models.DateTimeField(_("undone at"), null=True, editable=False)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )

    objects: ClassVar[models.Manager["ImportBatch"]] = ImportBatchQuerySet.as_manager()

    class Meta:
        verbose_name = _("import")
        verbose_name_plural = _("imports")
        ordering = ["-recorded_at"]

    def __str__(self) -> str:
        return self.name

    def total(self, word: str) -> int:
        """How many rows of all files were new, changed, ended, unchanged or refused."""
        return sum(tally.get(word, 0) for tally in self.counts.values())
