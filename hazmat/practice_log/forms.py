"""Setting how often is enough, entering what somebody practised, revoking an entry."""

from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from certification.forms import DayInput
from hazmat.models import PracticeEntry, PracticeScheme
from hazmat.practice_log.entering import log_practice, revoke_practice, set_scheme
from people.entry_forms import EntryForm
from people.models import User


class SchemeForm(EntryForm):
    """How often in how many months; the course that the log completes stays."""

    fixed = ("code", "course")

    class Meta:
        model = PracticeScheme
        fields = ["code", "name", "course", "needed", "months", "basis"]

    def enter(self) -> PracticeScheme:
        set_scheme(scheme=self.instance, by=self.by)
        return cast(PracticeScheme, self.instance)


class PracticeForm(forms.ModelForm[PracticeEntry]):
    """What somebody practised on a day."""

    class Meta:
        model = PracticeEntry
        fields = ["scheme", "practised_on", "times", "supervisor", "particulars"]
        widgets = {"practised_on": DayInput}

    def __init__(self, data: Any = None, *, person: User, by: User) -> None:
        entry = PracticeEntry(person=person, recorded_by=by)
        super().__init__(data, instance=entry)

    def enter(self, *, by: User) -> None:
        """Put it in the log."""
        log_practice(entry=self.instance, by=by)


class RevokePracticeForm(forms.Form):
    """Why an entry was wrong."""

    reason = forms.CharField(label=_("Reason"), max_length=300)

    def revoke(self, entry: PracticeEntry, *, by: User) -> None:
        """Count it no more."""
        revoke_practice(entry=entry, reason=self.cleaned_data["reason"], by=by)
