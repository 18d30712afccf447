"""Who works where, and who is away."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from people.fields import FirstDayField, LastDayField
from people.models.recording import Fact
from people.models.units import Role, Unit
from people.querysets import PersonFactManager


class Category(models.TextChoices):
    """On what footing somebody works."""

    MILITARY = "military", _("military")
    CIVILIAN = "civilian", _("civilian")
    RESERVIST = "reservist", _("reservist")
    HIRED = "hired", _("hired")


class PersonFact(Fact):
    """A fact about one person."""

    person_field: ClassVar[str | None] = "person_id"
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("person"),
        on_delete=models.PROTECT,
        related_name="%(class)ss",
    )
    withdrawn = models.BooleanField(
        _("withdrawn"),
        default=False,
        help_text=_("Recorded by mistake: it counts as never having been there."),
    )

    objects = PersonFactManager()

    class Meta:
        abstract = True


class Appointment(PersonFact):
    """A person holds a role in a unit from a day until a day."""

    unit = models.ForeignKey(
        Unit, verbose_name=_("unit"), on_delete=models.PROTECT, related_name="+"
    )
    role = models.ForeignKey(
        Role, verbose_name=_("role"), on_delete=models.PROTECT, related_name="+"
    )
    start = FirstDayField(_("from"))
    end = LastDayField(_("until"))
    category = models.CharField(
        _("category"),
        max_length=16,
        choices=Category.choices,
        default=Category.MILITARY,
    )
    is_primary = models.BooleanField(_("primary"), default=False)

    class Meta:
        verbose_name = _("appointment")
        verbose_name_plural = _("appointments")
        ordering = ["person", "start"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "unit", "role", "start"], name="appointment_key"
            ),
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")), name="appointment_days"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.role} · {self.unit}"


class Absence(PersonFact):
    """A person is not available; why is not stored.

    ``return_days`` (days, at least 0) are there to catch up afterwards.
    """

    start = FirstDayField(_("from"))
    end = LastDayField(_("until"))
    return_days = models.PositiveIntegerField(_("days to catch up"), default=0)

    class Meta:
        verbose_name = _("absence")
        verbose_name_plural = _("absences")
        ordering = ["person", "start"]
        constraints = [
            models.UniqueConstraint(fields=["person", "start"], name="absence_key"),
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")), name="absence_days"
            ),
        ]

    def __str__(self) -> str:
        return date_format(self.start, "SHORT_DATE_FORMAT")


class Membership(models.Model):
    """The days on which a person belongs to a unit or any unit above it.

    Derived from appointments and the dated tree, merged per person and unit, so that
    "in unit U on D" is one indexed join and a person counts once. ``people.membership``
    rebuilds it; nothing else writes it.
    """

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships"
    )
    unit = models.ForeignKey(Unit, on_delete=models.CASCADE, related_name="+")
    start = models.DateField()
    end = models.DateField()

    class Meta:
        indexes = [
            models.Index(
                fields=["unit", "end", "start", "person"], name="membership_unit"
            )
        ]

    def __str__(self) -> str:
        return f"{self.person_id} in {self.unit_id}"
