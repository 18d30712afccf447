"""What an assessor fills in to sign, and what an author says of a sheet."""

from __future__ import annotations

import datetime
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from courses.models import Practice, Session
from courses.practice.signing import Signature, set_practice
from people.days import today
from people.entry_forms import DAY, EntryForm
from people.models import User
from people.photos import as_photo

LANGUAGES = [code for code, _name in settings.LANGUAGES]


class SignForm(forms.Form):
    """On which day it was shown, who signs as the second, and the paper if there is one."""

    shown_on = forms.DateField(label=_("Shown on"), widget=DAY)
    second = forms.CharField(
        label=_("Service number of the second person"),
        help_text=_(
            "Only where one is needed. That person signs on their own account."
        ),
        max_length=64,
        required=False,
        widget=forms.TextInput({"spellcheck": "false", "autocomplete": "off"}),
    )
    photo = forms.FileField(
        label=_("Photo of the signed paper"),
        help_text=_(
            "Only when it was signed on paper. JPEG, PNG or WebP, at most 10 MB."
        ),
        required=False,
        widget=forms.ClearableFileInput({"accept": "image/jpeg,image/png,image/webp"}),
    )

    def __init__(self, data: Any, files: Any, *, session: Session) -> None:
        day = min(today(), max(session.day, session.last_day))
        super().__init__(data, files, initial={"shown_on": day})
        if session.course.practice.second_witness:
            self.fields["second"].help_text = _(
                "This course asks for a second witness, who signs on their own account."
            )

    def clean_second(self) -> User | None:
        """Somebody who can sign in; who does not exist is told as who cannot."""
        number = self.cleaned_data["second"].strip()
        if not number:
            return None
        found = User.objects.filter(service_number=number, is_active=True).first()
        if found is None:
            raise ValidationError(_("Nobody with this service number can sign."))
        return found

    def clean_photo(self) -> Any:
        uploaded = self.cleaned_data["photo"]
        return as_photo(uploaded) if uploaded else None

    @property
    def signature(self) -> Signature:
        """What was filled in."""
        day: datetime.date = self.cleaned_data["shown_on"]
        return Signature(day, self.cleaned_data["second"], self.cleaned_data["photo"])


class PracticeForm(EntryForm):
    """Criteria, one on each line, as many in the one language as in the other."""

    fixed = ("course",)

    class Meta:
        model = Practice
        fields = ["course", "assessor_item", "second_witness", "days_back"]

    def __init__(self, *args: Any, by: User, **kwargs: Any) -> None:
        super().__init__(*args, by=by, **kwargs)
        for language in LANGUAGES:
            self.fields[f"criteria_{language}"] = forms.CharField(
                label=_("What must be shown (%(language)s)") % {"language": language},
                help_text=_(
                    "One criterion on each line, in the same order. Sessions that have begun keep what they ask."
                ),
                widget=forms.Textarea({"rows": 8}),
                initial="\n".join(
                    words.get(language, "") for words in self.instance.criteria
                ),
            )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        by_language = {code: self._lines(code) for code in LANGUAGES}
        if len({len(lines) for lines in by_language.values()}) > 1:
            self.add_error(
                f"criteria_{LANGUAGES[-1]}",
                _("Write as many lines in each language, in the same order."),
            )
        self.instance.criteria = [
            dict(zip(LANGUAGES, words, strict=True))
            for words in zip(*by_language.values(), strict=False)
        ]
        return cleaned

    def _lines(self, language: str) -> list[str]:
        text = self.cleaned_data.get(f"criteria_{language}") or ""
        return [line for line in map(str.strip, text.splitlines()) if line]

    def enter(self) -> Practice:
        """Set it."""
        set_practice(practice=self.instance, by=self.by)
        return self.instance
