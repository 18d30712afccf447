"""What came into the register by file, so that it can be taken back."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class RegisterImportQuerySet(models.QuerySet["RegisterImport"]):
    def standing(self) -> "RegisterImportQuerySet":
        """Those that were not taken back."""
        return self.filter(undone_at=None)


class RegisterImport(models.Model):
    """One import of a substance register. What it wrote was recorded at its one instant."""

    name = models.CharField(_("files"), max_length=300)
    recorded_at = models.DateTimeField(_("written at"), unique=True)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("by"),
        on_delete=models.PROTECT,
        null=True,
        related_name="+",
    )
    new = models.PositiveIntegerField(_("new"), default=0)
    changed = models.PositiveIntegerField(_("changed"), default=0)
    undone_at = models.DateTimeField(_("undone at"), null=True, editable=False)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )

    objects: ClassVar[models.Manager["RegisterImport"]] = (
        RegisterImportQuerySet.as_manager()
    )

    class Meta:
        verbose_name = _("import of a register")
        verbose_name_plural = _("imports of registers")
        ordering = ["-recorded_at"]

    def __str__(self) -> str:
        return self.name
