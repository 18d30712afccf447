"""The forms in which a question is corrected and a decision is taken."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db import models
from django.utils.translation import gettext_lazy as _

from courses.models import ExhaustionDecision, MarkingDecision, RecheckDecision

REASON = 500


class CorrectionForm(forms.Form):
    """By what an exam that was held is marked again, and why."""

    class By(models.TextChoices):
        NEWEST = "newest", _("what the newest version of the question says is right")
        EVERYBODY = "everybody", _("right for everybody: the question was wrong itself")

    by = forms.ChoiceField(
        label=_("Mark by"), choices=By.choices, widget=forms.RadioSelect
    )
    reason = forms.CharField(label=_("Reason"), max_length=REASON)

    @property
    def is_newest(self) -> bool:
        return bool(self.cleaned_data["by"] == self.By.NEWEST)


class DecisionForm(forms.Form):
    """What to do about one person's exam, and why."""

    choice = forms.ChoiceField(label=_("Decision"))
    reason = forms.CharField(label=_("Reason"), max_length=REASON)

    def __init__(
        self, *args: Any, choices: type[models.TextChoices], **kw: Any
    ) -> None:
        super().__init__(*args, **kw)
        field: Any = self.fields["choice"]
        field.choices = [("", "–"), *choices.choices]


def marking_form(data: Any = None) -> DecisionForm:
    return DecisionForm(data, choices=MarkingDecision.Choice)


def recheck_form(data: Any = None) -> DecisionForm:
    return DecisionForm(data, choices=RecheckDecision.Choice)


def exhaustion_form(data: Any = None) -> DecisionForm:
    return DecisionForm(data, choices=ExhaustionDecision.Choice)
