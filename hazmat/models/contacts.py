"""Whom to call: in an emergency, about a substance, about a hazard function."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from certification.models import HazardFunction
from people.models import Fact, Unit


class KnowledgeCentre(Fact):
    """Who in the organisation knows all about a hazard function: the diving authority,
    occupational hygiene, the cell for dangerous goods by air."""

    hazard_function = models.OneToOneField(
        HazardFunction,
        verbose_name=_("hazard function"),
        on_delete=models.PROTECT,
        related_name="knowledge_centre",
    )
    name = models.CharField(_("name"), max_length=120)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)

    class Meta:
        verbose_name = _("knowledge centre")
        verbose_name_plural = _("knowledge centres")
        ordering = ["hazard_function__code"]

    def __str__(self) -> str:
        return self.name


class UnitContact(Fact):
    """Whom a unit calls, and all below it that have no contact of their own."""

    unit = models.OneToOneField(
        Unit, verbose_name=_("unit"), on_delete=models.PROTECT, related_name="+"
    )
    emergency_number = models.CharField(_("emergency number"), max_length=40)
    expert = models.CharField(
        _("expert"), max_length=120, help_text=_("The person or office that knows.")
    )
    expert_phone = models.CharField(_("telephone of the expert"), max_length=40)

    class Meta:
        verbose_name = _("contact of a unit")
        verbose_name_plural = _("contacts of units")

    def __str__(self) -> str:
        return f"{self.unit} · {self.expert}"
