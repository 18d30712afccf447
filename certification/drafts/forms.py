"""What is asked on the way of a draft: of whom, until when, and what they think of it."""

import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from certification.drafts.acts import consult, remark, withdraw_draft
from certification.models import Consulted, Remark, RequirementDraft
from people.days import today
from people.entry_forms import DAY
from people.models import User
from people.sight import people_in_sight

USUAL = datetime.timedelta(days=21)


class ConsultForm(forms.Form):
    """Whom to ask, by service number, and until when."""

    numbers = forms.CharField(
        label=gettext_lazy("Service numbers"),
        help_text=gettext_lazy("With commas or spaces between them."),
        widget=forms.Textarea({"rows": 2, "spellcheck": "false"}),
    )
    until = forms.DateField(label=gettext_lazy("Remarks until"), widget=DAY)

    def __init__(self, *args: Any, by: User, **kwargs: Any) -> None:
        self.by = by
        super().__init__(*args, **kwargs)
        self.initial["until"] = today() + USUAL

    def clean_numbers(self) -> list[User]:
        numbers = set(self.cleaned_data["numbers"].replace(",", " ").split())
        found = people_in_sight(self.by).filter(
            service_number__in=numbers, is_active=True
        )
        people = list(found)
        unknown = numbers - {person.service_number for person in people}
        if unknown:
            raise ValidationError(
                _("Nobody in your sight has this number: %(numbers)s.")
                % {"numbers": ", ".join(sorted(unknown))}
            )
        return people

    def act(self, draft: RequirementDraft) -> None:
        asked = self.cleaned_data
        consult(draft=draft, people=asked["numbers"], until=asked["until"], by=self.by)


class WithdrawForm(forms.Form):
    """Why a draft goes no further."""

    reason = forms.CharField(
        label=gettext_lazy("Reason"),
        max_length=1000,
        widget=forms.Textarea({"rows": 2}),
    )

    def __init__(self, *args: Any, by: User, **kwargs: Any) -> None:
        self.by = by
        super().__init__(*args, **kwargs)

    def act(self, draft: RequirementDraft) -> None:
        withdraw_draft(draft=draft, reason=self.cleaned_data["reason"], by=self.by)


class RemarkForm(forms.ModelForm):  # type: ignore[type-arg]  # generic only in the stubs
    """What somebody who was asked thinks of it."""

    class Meta:
        model = Remark
        fields = ["view", "words"]
        widgets = {"view": forms.RadioSelect, "words": forms.Textarea({"rows": 4})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["view"].choices = Remark.View.choices  # type: ignore[attr-defined]  # a choice field

    def act(self, consulted: Consulted, *, by: User) -> Remark:
        said = self.cleaned_data
        return remark(
            consulted=consulted, view=said["view"], words=said["words"], by=by
        )
