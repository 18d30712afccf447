"""What is not chosen looks alike in every form."""

from django import forms
from django.db import models

from people.models import Unit


class Kind(models.TextChoices):
    ONE = "one", "one"


class Asking(forms.Form):
    unit = forms.ModelChoiceField(Unit.objects.none(), required=False)
    either = forms.TypedChoiceField(
        choices=models.CharField(choices=Kind.choices, blank=True).get_choices()
    )


def test_an_empty_choice_is_a_dash_also_where_a_form_says_nothing(db):
    page = str(Asking())

    assert "---" not in page
    assert page.count("–</option>") == 2
    assert '<option value="one">one</option>' in page
