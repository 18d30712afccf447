"""Who may do what beyond their own training: a closed list of access roles."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from people.days import FOREVER
from people.fields import FirstDayField, LastDayField
from people.models.appointments import PersonFact
from people.models.units import Unit


class AccessRole(models.TextChoices):
    """Everybody is a recruit to the system: own training only. The rest is granted."""

    INSTRUCTOR = "instructor", _("instructor")
    COORDINATOR = "coordinator", _("training coordinator")
    COMMANDER = "commander", _("commander")
    DEPUTY = "deputy", _("deputy commander")
    ADMINISTRATOR = "administrator", _("training administrator")
    SAFETY_SPECIALIST = "safety-specialist", _("safety specialist")
    INSPECTOR = "inspector", _("inspector")


DATED = frozenset({AccessRole.DEPUTY, AccessRole.INSPECTOR})
"""Who stands in or looks in, and so only for a time."""


class Grant(PersonFact):
    """An access role, for a unit and all below it, from a day until a day.

    Without a unit it is for the whole organisation. That of a deputy or an inspector
    always has a last day; it begins and ends by itself.
    """

    access_role = models.CharField(
        _("access role"), max_length=24, choices=AccessRole.choices
    )
    unit = models.ForeignKey(
        Unit,
        verbose_name=_("unit"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    start = FirstDayField(_("from"))
    end = LastDayField(_("until"))
    granted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )

    class Meta:
        verbose_name = _("access grant")
        verbose_name_plural = _("access grants")
        ordering = ["person", "access_role", "start"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")), name="grant_days"
            ),
            models.CheckConstraint(
                condition=models.Q(granted_by__isnull=True)
                | ~models.Q(granted_by=models.F("person")),
                name="grant_not_to_oneself",
            ),
        ]

    def __str__(self) -> str:
        return self.get_access_role_display()

    def clean(self) -> None:
        super().clean()
        if self.access_role in DATED and self.end == FOREVER:
            message = _("The access of a deputy or an inspector has a last day.")
            raise ValidationError({"end": message})
        if self.access_role == AccessRole.ADMINISTRATOR and self.unit_id:
            raise ValidationError(
                {
                    "unit": _(
                        "A training administrator works for the whole organisation: "
                        "leave the unit empty."
                    )
                }
            )
