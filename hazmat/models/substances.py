"""Substances, and what CLP Annex VI said of them from which day."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from hazmat.models.editions import ReferenceEdition


class Substance(models.Model):
    """An entry of CLP Annex VI; products, tasks and lessons point to it.

    It outlives editions: names and numbers are those of the last edition loaded.
    """

    index_no = models.CharField(_("index number"), max_length=16, unique=True)
    name = models.TextField(_("name"))
    name_nl = models.TextField(_("name (Dutch)"), blank=True)
    ec_no = models.TextField(_("EC number"), blank=True)
    cas_no = models.TextField(_("CAS number"), blank=True)

    class Meta:
        verbose_name = _("substance")
        verbose_name_plural = _("substances")
        ordering = ["index_no"]

    def __str__(self) -> str:
        return (self.name_nl if get_language() == "nl" else "") or self.name


class SubstanceNumber(models.Model):
    """A CAS or EC number of a substance; an entry may cover several of them."""

    class Kind(models.TextChoices):
        CAS = "cas", "CAS"
        EC = "ec", "EC"

    substance = models.ForeignKey(
        Substance, on_delete=models.CASCADE, related_name="numbers"
    )
    kind = models.CharField(max_length=3, choices=Kind.choices)
    number = models.CharField(max_length=32, db_index=True)

    class Meta:
        verbose_name = _("substance number")
        constraints = [
            models.UniqueConstraint(
                fields=["substance", "kind", "number"], name="hazmat_substance_number"
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.number}"


class ClassificationQuerySet(models.QuerySet["Classification"]):
    """Many classifications."""

    def current(self) -> "ClassificationQuerySet":
        """What the edition that holds now says, also of days to come."""
        return self.filter(
            edition__state=ReferenceEdition.State.CURRENT,
            edition__table="clp_annex_vi",
        )

    def through_time(self) -> "ClassificationQuerySet":
        """What is known now of the past and of days to come, oldest first."""
        return self.filter(edition__state=ReferenceEdition.State.CURRENT).order_by(
            "in_application_from", "atp", "pk"
        )


class Classification(models.Model):
    """The harmonised classification of a substance by one adaptation of CLP.

    Stars and capitals are kept as the law has them: H360Fd is not H360fD.
    """

    edition = models.ForeignKey(
        ReferenceEdition, on_delete=models.CASCADE, related_name="+"
    )
    substance = models.ForeignKey(
        Substance, on_delete=models.PROTECT, related_name="classifications"
    )
    name = models.TextField()
    ec_no = models.TextField(blank=True)
    cas_no = models.TextField(blank=True)
    hazard_classes = models.TextField(_("hazard classes"), blank=True)
    hazard_statements = models.TextField(_("hazard statements"), blank=True)
    pictograms = models.CharField(_("pictograms"), max_length=64, blank=True)
    signal_word = models.CharField(_("signal word"), max_length=8, blank=True)
    label_hazard_statements = models.TextField(
        _("hazard statements on the label"), blank=True
    )
    supplemental_statements = models.TextField(_("supplemental statements"), blank=True)
    specific_limits = models.TextField(_("specific limits"), blank=True)
    notes = models.CharField(_("notes"), max_length=32, blank=True)
    atp = models.CharField(_("adaptation"), max_length=16)
    celex = models.CharField(_("regulation"), max_length=24, blank=True)
    in_application_from = models.DateField(_("in application from"))

    objects = ClassificationQuerySet.as_manager()

    class Meta:
        verbose_name = _("harmonised classification")
        verbose_name_plural = _("harmonised classifications")
        ordering = ["substance", "in_application_from"]
        constraints = [
            models.UniqueConstraint(
                fields=["edition", "substance", "atp"],
                name="hazmat_classification_key",
            )
        ]

    def __str__(self) -> str:
        return f"{self.substance_id} {self.atp}"
