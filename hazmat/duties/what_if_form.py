"""The question: one product in the place of another."""

import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from certification.forms import DayInput
from hazmat.models import Product


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
