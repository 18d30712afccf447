"""Entering what was measured, and taking it back."""

from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from certification.forms import DayInput
from hazmat.models import ExposureRecord
from hazmat.passport.recording import enter_exposure, revoke_exposure
from hazmat.register.forms import ByNumberField
from people.models import User


class ExposureForm(forms.ModelForm[ExposureRecord]):
    """What an occupational hygienist found out about somebody."""

    start = forms.DateField(label=_("from"), widget=DayInput)
    end = forms.DateField(label=_("until"), widget=DayInput)

    class Meta:
        model = ExposureRecord
        fields = [
            *("person", "kind", "agent", "agent_key", "start", "end"),
            *("level", "protection", "reference"),
        ]

    def __init__(self, data: Any = None, *, by: User) -> None:
        self.by = by
        measured = ExposureRecord(recorded_by=by, end=cast(Any, None))
        super().__init__(data, instance=measured)
        self.fields["person"] = ByNumberField(by, required=True)

    def is_done(self) -> bool:
        """Enter it; what is refused is told."""
        if not self.is_valid():
            return False
        try:
            enter_exposure(record=self.instance, by=self.by)
        except ValidationError as refused:
            self.add_error(None, refused.messages)
        return self.is_valid()


class RevokeExposureForm(forms.Form):
    """Why a record was wrong."""

    reason = forms.CharField(label=_("Reason"), max_length=300)

    def revoke(self, record: ExposureRecord, *, by: User) -> None:
        """Count it no more."""
        revoke_exposure(record=record, reason=self.cleaned_data["reason"], by=by)
