"""What a reader may ask of a unit or a person, in the address."""

from typing import Any
from urllib.parse import urlencode

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from people.days import today

NOTHING_ABOUT_HEALTH = _("Others read this: write nothing about health.")


class DayInput(forms.DateInput):
    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class InstantInput(forms.DateTimeInput):
    """A moment in our own time, to the minute; the address may be more exact."""

    input_type = "datetime-local"

    def format_value(self, value: Any) -> str | None:
        try:
            moment = forms.DateTimeField(required=False).clean(value)
        except ValidationError:
            moment = None
        return f"{timezone.localtime(moment):%Y-%m-%dT%H:%M}" if moment else None


class AskForm(forms.Form):
    """On which day, as known when, and about which item."""

    on = forms.DateField(
        label=_("As of"),
        required=False,
        widget=DayInput(),
        error_messages={"invalid": _("Write the day as 2026-11-23.")},
    )
    known_at = forms.DateTimeField(
        label=_("As known at"),
        required=False,
        widget=InstantInput(),
        error_messages={"invalid": _("Write the instant as 2026-11-23 14:05.")},
    )
    item = forms.CharField(required=False, widget=forms.HiddenInput())
    page = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput())

    def __init__(self, asked: QueryDict) -> None:
        self.asked = asked
        shown = asked.copy()
        if not asked.get("on"):
            shown["on"] = today().isoformat()
        super().__init__(shown)

    def clean(self) -> dict[str, Any]:
        asked = super().clean() or self.cleaned_data
        asked["page"] = asked.get("page") or 1
        return asked

    @property
    def query(self) -> str:
        """The same day and instant, for the next address; empty for today as known."""
        asked = {
            name: self.asked[name]
            for name in ("on", "known_at")
            if self.asked.get(name)
        }
        return f"?{urlencode(asked)}" if asked else ""
