"""Which edition of which table, from where, and who loaded it."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from people.models import AppendOnly


class ReferenceLoad(AppendOnly):
    """One time that reference data was brought in, by somebody, from a folder."""

    name = models.CharField(_("folder"), max_length=200)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("approved by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )

    class Meta(AppendOnly.Meta):
        verbose_name = _("load of reference data")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(approved_by__isnull=True)
                | models.Q(recorded_by__isnull=True)
                | ~models.Q(approved_by=models.F("recorded_by")),
                name="hazmat_load_second_person",
            )
        ]

    def __str__(self) -> str:
        return self.name


class EditionQuerySet(models.QuerySet["ReferenceEdition"]):
    """Many editions."""

    def current(self) -> "EditionQuerySet":
        """What holds now: of each table, one."""
        return self.filter(state=ReferenceEdition.State.CURRENT)


class ReferenceEdition(models.Model):
    """One table as one edition of a regulation has it. Its rows never change."""

    class State(models.TextChoices):
        CURRENT = "current", _("current")
        EARLIER = "earlier", _("earlier")

    table = models.CharField(_("table"), max_length=64)
    regime = models.CharField(_("regime"), max_length=32)
    edition = models.CharField(_("edition"), max_length=120, blank=True)
    valid_from = models.DateField(_("applies from"), null=True, blank=True)
    valid_until = models.DateField(_("applies until"), null=True, blank=True)
    sha256 = models.CharField(max_length=64)
    source = models.TextField(_("source"), blank=True)
    licence = models.TextField(_("licence"), blank=True)
    origin = models.CharField(_("origin"), max_length=16, blank=True)
    is_selection = models.BooleanField(_("a selection"), default=False)
    row_count = models.PositiveIntegerField(_("rows"))
    state = models.CharField(
        _("state"), max_length=8, choices=State.choices, default=State.CURRENT
    )
    load = models.ForeignKey(
        ReferenceLoad,
        verbose_name=_("load"),
        on_delete=models.PROTECT,
        related_name="editions",
    )

    objects = EditionQuerySet.as_manager()

    class Meta:
        verbose_name = _("reference edition")
        verbose_name_plural = _("reference editions")
        ordering = ["table", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["table"],
                condition=models.Q(state="current"),
                name="hazmat_one_current_edition",
            )
        ]

    def __str__(self) -> str:
        return self.edition or self.table


class ReferenceRow(models.Model):
    """One row of a small table, as the file has it; ``hazmat.reference.reading`` reads it."""

    edition = models.ForeignKey(
        ReferenceEdition, on_delete=models.CASCADE, related_name="small_rows"
    )
    number = models.PositiveIntegerField()
    key = models.CharField(max_length=1000)
    data = models.JSONField()

    class Meta:
        verbose_name = _("reference row")
        ordering = ["edition", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["edition", "key"], name="hazmat_reference_row_key"
            )
        ]

    def __str__(self) -> str:
        return self.key
