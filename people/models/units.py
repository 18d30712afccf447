"""The organisation tree, which changes on stated days."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from people.fields import CodeField, FirstDayField, LastDayField
from people.models.recording import Fact


class Unit(Fact):
    """A node of the tree: it exists from a day until a day, under one parent.

    ``parent`` is where it stood first; later parents are ``UnitMove`` facts.
    """

    code = CodeField(_("code"), unique=True)
    name = models.CharField(_("name"), max_length=200, blank=True)
    kind = models.CharField(_("kind"), max_length=64, blank=True)
    parent = models.ForeignKey(
        "self",
        verbose_name=_("first parent"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    start = FirstDayField(_("exists from"))
    end = LastDayField(_("exists until"))
    successor = models.ForeignKey(
        "self",
        verbose_name=_("successor"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )

    class Meta:
        verbose_name = _("unit")
        verbose_name_plural = _("units")
        ordering = ["code"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")), name="unit_days"
            )
        ]

    def __str__(self) -> str:
        return self.name or self.code

    def clean(self) -> None:
        super().clean()
        if self.parent_id is not None and self.parent_id == self.pk:
            raise ValidationError({"parent": _("A unit cannot stand under itself.")})


class UnitMove(Fact):
    """From this day the unit stands under another parent; without one, on top."""

    unit = models.ForeignKey(
        Unit, verbose_name=_("unit"), on_delete=models.PROTECT, related_name="moves"
    )
    start = FirstDayField(_("from"), blank=False)
    parent = models.ForeignKey(
        Unit,
        verbose_name=_("new parent"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )

    class Meta:
        verbose_name = _("unit move")
        verbose_name_plural = _("unit moves")
        ordering = ["unit", "start"]
        constraints = [
            models.UniqueConstraint(fields=["unit", "start"], name="unit_move_key")
        ]

    def __str__(self) -> str:
        return f"{self.unit} · {date_format(self.start, 'SHORT_DATE_FORMAT')}"


class Role(Fact):
    """What somebody does; "role R" means R or any role below it."""

    code = CodeField(_("code"), unique=True)
    name = models.CharField(_("name"), max_length=200, blank=True)
    parent = models.ForeignKey(
        "self",
        verbose_name=_("role above"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )

    person_field: ClassVar[str | None] = None

    class Meta:
        verbose_name = _("role")
        verbose_name_plural = _("roles")
        ordering = ["code"]

    def __str__(self) -> str:
        return self.name or self.code
