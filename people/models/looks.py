"""Who looked at whose record: kept for the person whose record it is."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Look(models.Model):
    """Somebody who only oversees opened a page about a person."""

    viewer = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("who looked"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="looks"
    )
    page = models.CharField(_("page"), max_length=64)
    looked_at = models.DateTimeField(_("when"), default=timezone.now)

    class Meta:
        verbose_name = _("look at a record")
        verbose_name_plural = _("looks at records")
        ordering = ["-looked_at", "-pk"]
        indexes = [models.Index(fields=["person", "looked_at"], name="look_person")]

    def __str__(self) -> str:
        return f"{self.viewer_id} → {self.person_id} {self.looked_at:%Y-%m-%d %H:%M}"
