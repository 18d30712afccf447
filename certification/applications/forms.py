"""The forms in which people ask, and in which is decided."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from certification.applications.acts import (
    accept_evidence,
    apply,
    pass_on_waiver,
    refuse_application,
    settle_correction,
)
from certification.forms import NOTHING_ABOUT_HEALTH, DayInput
from certification.models import (
    Application,
    ApplicationDecision,
    Completion,
    CurriculumItem,
)
from people.models import User
from people.papers import without_traces

WORDS = forms.Textarea(attrs={"rows": 4})


class ApplicationForm(forms.ModelForm[Application]):
    """What every application has: whose it is, and what it is."""

    kind: Application.Kind

    class Meta:
        model = Application
        fields: list[str] = []

    def __init__(
        self, data: Any = None, files: Any = None, *, person: User, **about: Any
    ) -> None:
        application = Application(person=person, kind=self.kind, **about)
        super().__init__(data, files, instance=application)

    def apply(self, *, by: User) -> Application:
        """Hand it in."""
        return apply(application=self.instance, by=by)


class EvidenceForm(ApplicationForm):
    """A diploma or card of elsewhere."""

    kind = Application.Kind.EVIDENCE

    class Meta:
        model = Application
        fields = ["course", "obtained_on", "end", "paper", "words"]
        widgets = {"obtained_on": DayInput, "end": DayInput, "words": WORDS}
        labels = {
            "course": _("What it is evidence of"),
            "end": _("valid until and including"),
            "words": _("what you want to say with it"),
        }
        help_texts = {"end": _("As the paper says; empty where it does not expire.")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("course", "obtained_on", "paper"):
            self.fields[name].required = True

    def clean_paper(self) -> Any:
        """A photo tells no more than what is on it."""
        paper = self.cleaned_data["paper"]
        return without_traces(paper) if isinstance(paper, UploadedFile) else paper


class WaiverForm(ApplicationForm):
    """To be excused from something for a while."""

    kind = Application.Kind.WAIVER

    class Meta:
        model = Application
        fields = ["item", "start", "end", "words"]
        widgets = {"start": DayInput, "end": DayInput, "words": WORDS}
        labels = {"item": _("From what"), "words": _("why")}
        help_texts = {
            "end": _("If you need more time: the day by which you will have done it."),
            "words": NOTHING_ABOUT_HEALTH,
        }

    def __init__(self, *args: Any, items: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["item"] = forms.ModelChoiceField(
            CurriculumItem.objects.filter(code__in=items), label=_("From what")
        )
        for name in ("start", "end", "words"):
            self.fields[name].required = True


class CorrectionForm(ApplicationForm):
    """A line of the record that is wrong."""

    kind = Application.Kind.CORRECTION

    class Meta:
        model = Application
        fields = ["words", "paper"]
        widgets = {"words": WORDS}
        labels = {"words": _("What is wrong, and what should it be?")}

    def __init__(self, *args: Any, completion: Completion, **kwargs: Any) -> None:
        super().__init__(*args, completion=completion, **kwargs)
        self.fields["words"].required = True


class DecisionForm(forms.Form):
    """Accept or refuse, with a reason."""

    reason = forms.CharField(
        label=_("reason"),
        widget=WORDS,
        required=False,
        max_length=2000,
        help_text=_("The person reads it. It is needed to refuse."),
    )

    def __init__(self, data: Any = None, *, application: Application) -> None:
        super().__init__(data)
        self.application = application
        self.is_refusal = bool(data) and "refuse" in data
        if application.kind == Application.Kind.EVIDENCE:
            self._ask_days()

    def _ask_days(self) -> None:
        self.fields["completed_on"] = forms.DateField(
            label=_("obtained on"),
            widget=DayInput(),
            initial=self.application.obtained_on,
            required=not self.is_refusal,
        )
        self.fields["valid_until"] = forms.DateField(
            label=_("valid until and including"),
            widget=DayInput(),
            initial=self.application.end,
            required=False,
            help_text=_("Empty: as the course says."),
        )

    def clean(self) -> dict[str, Any] | None:
        """Nothing is accepted because somebody pressed Enter in a field."""
        if not {"accept", "refuse"} & self.data.keys():
            raise ValidationError(_("Choose: accept it or refuse it."))
        return super().clean()

    def decide(self, *, by: User) -> ApplicationDecision | None:
        """Carry it out; none, with the reason in the form, where that cannot be."""
        try:
            return self._decided(by)
        except ValidationError as refusal:
            for field, messages in _by_field(refusal):
                known = field if field in self.fields else None
                self.add_error(known, messages)
        return None

    def _decided(self, by: User) -> ApplicationDecision:
        said = {**self.cleaned_data, "application": self.application, "by": by}
        if self.is_refusal:
            return refuse_application(
                application=self.application, reason=said["reason"], by=by
            )
        acts: dict[Application.Kind, Callable[..., ApplicationDecision]] = {
            Application.Kind.EVIDENCE: accept_evidence,
            Application.Kind.WAIVER: pass_on_waiver,
            Application.Kind.CORRECTION: settle_correction,
        }
        return acts[Application.Kind(self.application.kind)](**said)


def _by_field(refusal: ValidationError) -> list[tuple[str | None, list[str]]]:
    if hasattr(refusal, "error_dict"):
        return [(name, list(words)) for name, words in refusal.message_dict.items()]
    return [(None, refusal.messages)]


class ReasonForm(forms.Form):
    """Why a waiver is not approved."""

    reason = forms.CharField(label=_("reason"), widget=WORDS, max_length=2000)
