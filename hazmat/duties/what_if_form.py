"""The question: one product in the place of another."""

import datetime
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from certification.forms import DayInput
from hazmat.duties.what_if_task import NewTask
from hazmat.models import Product
from hazmat.register.words import functions_to_choose
from people.days import today
from people.models import Role, Unit


class NewTaskForm(forms.Form):
    """Which unit would get which functions, from when."""

    unit = forms.ModelChoiceField(
        Unit.objects.none(), label=_("Unit"), to_field_name="code"
    )
    role = forms.ModelChoiceField(
        Role.objects.order_by("name"),
        label=_("Those with the role"),
        to_field_name="code",
        required=False,
        empty_label=_("everybody in the unit"),
    )
    functions = forms.MultipleChoiceField(
        label=_("What they would do"),
        choices=functions_to_choose,
        widget=forms.CheckboxSelectMultiple,
    )
    on = forms.DateField(label=_("From when"), widget=DayInput, initial=today)

    def __init__(self, data: Any = None, *, units: QuerySet[Unit]) -> None:
        super().__init__(data)
        field = cast("forms.ModelChoiceField[Unit]", self.fields["unit"])
        field.queryset = units.order_by("code")

    @property
    def task(self) -> NewTask:
        """The task that was asked about."""
        return NewTask(**self.cleaned_data)


class WhatIfForm(forms.Form):
    """Which product, by which other, looked at on which later day."""

    old = forms.ModelChoiceField(
        Product.objects.all(), label=_("Product"), to_field_name="code"
    )
    new = forms.ModelChoiceField(
        Product.objects.all(), label=_("In its place"), to_field_name="code"
    )
    on = forms.DateField(
        label=_("Also on"),
        widget=DayInput,
        required=False,
        help_text=_("Besides today: a day to come."),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("old") and cleaned.get("old") == cleaned.get("new"):
            raise ValidationError({"new": _("Choose another product.")})
        return cleaned

    def days(self, today: datetime.date) -> list[datetime.date]:
        """Today, and the day that was asked beside it."""
        return sorted({today, self.cleaned_data["on"] or today})
