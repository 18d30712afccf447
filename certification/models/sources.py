"""Which column of a file is which, remembered for the next file of the same source."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class ImportSource(models.Model):
    """Files with these headings come from the same system, and are read alike."""

    fingerprint = models.CharField(max_length=64, unique=True)
    name = models.CharField(_("last file"), max_length=200)
    kind = models.CharField(max_length=32)
    places = models.JSONField(default=dict)
    """By column of ours the place in a row, counted from 0."""
    fixed = models.JSONField(default=dict)
    """By column of ours what it is in every row."""
    complete = models.BooleanField(default=True)
    """Everybody is in such a file: who is not in it has left."""
    units = models.JSONField(default=dict)
    """By code of theirs the code of the unit that is meant."""
    chosen_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        related_name="+",
    )
    chosen_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("source of imports")
        verbose_name_plural = _("sources of imports")

    def __str__(self) -> str:
        return self.name
