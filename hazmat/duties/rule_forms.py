"""Bringing a training rule into force: which curriculum it asks, and from when."""

from django import forms
from django.utils.translation import gettext_lazy as _

from certification.forms import DayInput
from certification.models import Curriculum, Requirement
from hazmat.duties.rules import bring_into_force
from hazmat.models import TrainingRule
from people.days import today
from people.models import User


class InForceForm(forms.Form):
    """Who performs the function of the rule must satisfy a curriculum."""

    curriculum = forms.ModelChoiceField(
        Curriculum.objects.order_by("code"), label=_("Which curriculum teaches it")
    )
    start = forms.DateField(label=_("From"), widget=DayInput, initial=today)
    deadline_days = forms.IntegerField(
        label=_("Days to comply"),
        min_value=0,
        max_value=3_650,
        required=False,
        help_text=_("Empty: before the work starts, never tolerated."),
    )

    def bring(self, *, rule: TrainingRule, by: User) -> Requirement:
        """Make it a requirement."""
        return bring_into_force(rule=rule, by=by, **self.cleaned_data)
