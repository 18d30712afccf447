"""The forms with which decisions are taken, and with which one is taken back."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from certification.forms import NOTHING_ABOUT_HEALTH
from certification.ledger import grant_derogation, revoke_completion
from certification.models import (
    Completion,
    Derogation,
    DerogationWithdrawal,
    Revocation,
    RevocationWithdrawal,
    Waiver,
    WaiverWithdrawal,
)
from certification.models.withdrawals import Withdrawal
from certification.waivers import ask_waiver
from certification.withdrawing import (
    withdraw_derogation,
    withdraw_revocation,
    withdraw_waiver,
)
from people.days import FOREVER
from people.entry_forms import DAY, SPAN, EntryForm, PersonField
from people.sight import people_in_sight

WORDS = forms.Textarea({"rows": 3})


class CertificateField(forms.ModelChoiceField):  # type: ignore[type-arg]  # generic only in the stubs
    """A completion by the code of its certificate; its person's record leads here with it."""

    def __init__(self) -> None:
        super().__init__(
            Completion.objects.none(),
            label=_("Completion"),
            to_field_name="public_id",
            widget=forms.TextInput({"spellcheck": "false"}),
            help_text=_(
                "The code of its certificate; from the record of the person it is filled in."
            ),
            error_messages={
                "invalid_choice": _("No completion in your sight has this code.")
            },
        )


class RevocationForm(EntryForm):
    """A completion counts no longer, from a day on."""

    completion = CertificateField()

    class Meta:
        model = Revocation
        fields = ["completion", "effective_on", "reason"]
        widgets: ClassVar[dict[str, forms.Widget]] = {
            "effective_on": DAY,
            "reason": WORDS,
        }
        help_texts: ClassVar[dict[str, Any]] = {
            "effective_on": _(
                "One that was recorded in error is revoked from its own day."
            )
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        seen = Completion.objects.filter(person__in=people_in_sight(self.by))
        self.fields["completion"].queryset = seen.select_related("person", "course")  # type: ignore[attr-defined]  # a choice field
        self.fields["reason"].required = True

    def clean_completion(self) -> Completion:
        completion: Completion = self.cleaned_data["completion"]
        if completion.person_id == self.by.pk:
            raise ValidationError(_("Somebody else revokes what is about you."))
        if completion.revocation is not None:
            raise ValidationError(_("This completion is revoked already."))
        if completion.source == Completion.Source.PRACTICE_LOG:
            raise ValidationError(_("What the practice log says is put right there."))
        return completion

    def clean(self) -> dict[str, Any]:
        asked: dict[str, Any] = super().clean() or self.cleaned_data
        completion, day = asked.get("completion"), asked.get("effective_on")
        if completion and day and day < completion.completed_on:
            message = _("A revocation cannot start before the completion.")
            self.add_error("effective_on", message)
        return asked

    def enter(self) -> Revocation:
        return revoke_completion(**self.cleaned_data, by=self.by)


class DerogationForm(EntryForm):
    """By whose decision what expires in a period holds longer."""

    class Meta:
        model = Derogation
        fields = [
            "course",
            "expiring_from",
            "expiring_to",
            "extended_until",
            "authority",
        ]
        labels: ClassVar[dict[str, Any]] = {"course": _("course")}
        widgets: ClassVar[dict[str, forms.Widget]] = {
            "expiring_from": DAY,
            "expiring_to": DAY,
            "extended_until": DAY,
        }

    def enter(self) -> Derogation:
        return grant_derogation(**self.cleaned_data, by=self.by)


class WaiverForm(EntryForm):
    """Asks to excuse one person; it counts once somebody else has approved it."""

    person = PersonField()

    class Meta:
        model = Waiver
        fields = [
            "person",
            "kind",
            "item",
            "course",
            "requirement",
            "start",
            "end",
            "reason",
        ]
        widgets = SPAN

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("start", "end", "reason"):
            self.fields[name].required = True
        for name in ("start", "end"):
            self.fields[name].help_text = ""
        self.fields["reason"].help_text = NOTHING_ABOUT_HEALTH

    def clean(self) -> dict[str, Any]:
        asked: dict[str, Any] = super().clean() or self.cleaned_data
        if bool(asked.get("item")) == bool(asked.get("course")):
            raise ValidationError(_("Choose either an item or a course."))
        if asked.get("end") == FOREVER:
            self.add_error("end", _("A waiver ends: say on which day."))
        if asked.get("person") == self.by:
            self.add_error("person", _("About oneself somebody else asks this."))
        return asked

    def enter(self) -> Waiver:
        return ask_waiver(**self.cleaned_data, by=self.by)


class WithdrawalForm(EntryForm):
    """Why one decision counts no longer, as if it had never been taken."""

    reason = forms.CharField(label=_("reason"), widget=WORDS, max_length=500)

    @property
    def heading(self) -> str:
        """Which decision, and of whom."""
        decision: Any = self.instance
        of = getattr(decision, "person", None) or decision._meta.verbose_name
        return str(_("Take back: %(what)s") % {"what": f"{of} · {decision}"})

    def planned(self) -> Withdrawal:
        """What would be recorded; nothing is written."""
        raise NotImplementedError


class RevocationWithdrawalForm(WithdrawalForm):
    class Meta:
        model = Revocation
        fields: ClassVar[list[str]] = []

    def planned(self) -> Withdrawal:
        return RevocationWithdrawal(revocation=self.instance)

    def enter(self) -> Withdrawal:
        return withdraw_revocation(
            revocation=self.instance, **self.cleaned_data, by=self.by
        )


class DerogationWithdrawalForm(WithdrawalForm):
    class Meta:
        model = Derogation
        fields: ClassVar[list[str]] = []

    def planned(self) -> Withdrawal:
        return DerogationWithdrawal(derogation=self.instance)

    def enter(self) -> Withdrawal:
        return withdraw_derogation(
            derogation=self.instance, **self.cleaned_data, by=self.by
        )


class WaiverWithdrawalForm(WithdrawalForm):
    class Meta:
        model = Waiver
        fields: ClassVar[list[str]] = []

    def planned(self) -> Withdrawal:
        return WaiverWithdrawal(waiver=self.instance)

    def enter(self) -> Withdrawal:
        return withdraw_waiver(waiver=self.instance, **self.cleaned_data, by=self.by)
