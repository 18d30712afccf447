"""Which two days are compared."""

import datetime

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from certification.forms import DayInput
from people.days import today

MONTH = datetime.timedelta(days=30)


class CompareForm(forms.Form):
    """Which two days."""

    first = forms.DateField(label=_("From"), widget=DayInput())
    second = forms.DateField(label=_("To"), widget=DayInput())

    def __init__(self, asked: QueryDict) -> None:
        usual = {
            "first": (today() - MONTH).isoformat(),
            "second": today().isoformat(),
        }
        super().__init__(asked if "first" in asked else usual)

    def clean(self) -> dict[str, datetime.date]:
        asked: dict[str, datetime.date] = super().clean() or self.cleaned_data
        if (
            asked.get("first")
            and asked.get("second")
            and (asked["second"] <= asked["first"])
        ):
            raise ValidationError(_("Choose a later day to compare with."))
        return asked
