"""What is asked to draw a sample for an audit, and to judge a line of one."""

import secrets

from django import forms
from django.utils.translation import gettext_lazy as _

from certification.audits.acts import MOST
from certification.models import AuditVerdict
from people.days import today


class SampleForm(forms.Form):
    """Of which unit, on which day, how many lines, and by which seed."""

    unit = forms.CharField(label=_("Code of the unit"), max_length=64)
    on = forms.DateField(
        label=_("Day"),
        initial=today,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    size = forms.IntegerField(
        label=_("Number of lines"), initial=30, min_value=1, max_value=MOST
    )
    seed = forms.CharField(
        label=_("Seed"),
        max_length=64,
        required=False,
        help_text=_("From a die or a colleague. Empty: the system draws one."),
    )

    def clean_seed(self) -> str:
        return self.cleaned_data["seed"].strip() or secrets.token_hex(8)


class VerdictForm(forms.Form):
    """What was found of one line."""

    number = forms.IntegerField(widget=forms.HiddenInput)
    verdict = forms.ChoiceField(choices=AuditVerdict.Verdict.choices)
    note = forms.CharField(max_length=500, required=False)
