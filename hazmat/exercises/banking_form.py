"""The form in which exercises are asked for, to go into a question bank."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from certification.models import Course
from hazmat.exercises import GENERATORS
from hazmat.exercises.asking import Generator

MOST = 20


class BankingForm(forms.Form):
    """So many exercises of one kind, for one course."""

    course = forms.ModelChoiceField(label=_("Course"), queryset=Course.objects.all())
    kind = forms.ChoiceField(label=_("Exercise"))
    count = forms.IntegerField(
        label=_("How many"), min_value=1, max_value=MOST, initial=5
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(kind, one.label) for kind, one in GENERATORS.items()]
        self.fields["kind"] = forms.ChoiceField(label=_("Exercise"), choices=choices)

    @property
    def generator(self) -> Generator:
        """What was asked for."""
        return GENERATORS[self.cleaned_data["kind"]]
