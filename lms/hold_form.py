"""Whose record comes under legal hold, and why."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from people.models import Unit, User


class HoldForm(forms.Form):
    """A person by service number, or a unit by code."""

    person = forms.ModelChoiceField(
        User.objects.all(),
        to_field_name="service_number",
        required=False,
        label=_("Service number"),
        widget=forms.TextInput({"autocomplete": "off", "spellcheck": "false"}),
        error_messages={"invalid_choice": _("Nobody has this number.")},
    )
    unit = forms.ModelChoiceField(
        Unit.objects.all(),
        to_field_name="code",
        required=False,
        label=_("or code of a unit"),
        help_text=_("Everybody who was ever in it, or below it, is held."),
        widget=forms.TextInput({"autocomplete": "off", "spellcheck": "false"}),
        error_messages={"invalid_choice": _("No unit has this code.")},
    )
    reason = forms.CharField(
        label=_("Reason"),
        max_length=500,
        help_text=_("The case and who asked for it; no more than that."),
    )

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        named = [name for name in ("person", "unit") if given.get(name)]
        if not self.errors and len(named) != 1:
            raise forms.ValidationError(_("Name a person or a unit, one of the two."))
        return given
