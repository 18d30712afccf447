"""What people fill in about themselves and about others."""

from typing import Any

from django import forms
from django.contrib.auth import password_validation
from django.contrib.auth.forms import SetPasswordMixin
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from people.days import today
from people.models import Letter, MailWishes, Unit, User
from people.models.letters import REMINDER_DAYS
from people.sight import (
    acts_for_units,
    administers,
    answers_for_units,
    people_in_sight,
    units_in_sight,
)

SHEET = 400
"""So many slips fit a class or a company; more at once is a mistake."""


class SignInCodeForm(SetPasswordMixin, forms.Form):  # type: ignore[type-arg]  # generic only in the stubs
    """Service number, printed code, and a password of one's own."""

    service_number = forms.CharField(
        label=_("Service number"),
        max_length=64,
        widget=forms.TextInput({"autocomplete": "username", "spellcheck": "false"}),
    )
    code = forms.CharField(
        label=_("Code"),
        help_text=_("As printed on your slip; capitals and hyphens do not matter."),
        max_length=32,
        widget=forms.TextInput(
            {
                "autocomplete": "one-time-code",
                "autocapitalize": "characters",
                "spellcheck": "false",
            }
        ),
    )
    password1, password2 = SetPasswordMixin.create_password_fields(
        label1=_("New password"), label2=_("New password, once more")
    )

    def clean(self) -> dict[str, Any]:
        """The password is judged without looking at the code, so it tells nothing of it."""
        self.validate_passwords("password1", "password2")
        return super().clean() or {}

    def clean_password1(self) -> str:
        password: str = self.cleaned_data["password1"]
        password_validation.validate_password(password)
        return password


class CodeSheetForm(forms.Form):
    """For which unit codes are printed."""

    unit = forms.ModelChoiceField(label=_("Unit"), queryset=Unit.objects.none())
    again = forms.BooleanField(
        label=_("Also for people who have signed in before"),
        help_text=_("With a code they choose a new password."),
        required=False,
    )

    def __init__(self, *args: Any, by: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.by = by
        units: Any = self.fields["unit"]
        units.queryset = units_in_sight(by)
        units.label_from_instance = lambda unit: f"{unit.code} · {unit.name}"

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if "unit" in cleaned:
            self._choose(cleaned)
        return cleaned

    def _choose(self, cleaned: dict[str, Any]) -> None:
        there = people_in_sight(self.by).in_unit(cleaned["unit"], today())
        there = there.filter(is_active=True, is_superuser=False)
        there = there.exclude(pk=self.by.pk)
        if not cleaned.get("again"):
            there = there.filter(last_login=None)
        self.people = list(there.order_by("last_name", "first_name", "service_number"))
        if not self.people:
            self.add_error("unit", _("Nobody in this unit needs a code."))
        if len(self.people) > SHEET:
            self.add_error("unit", _too_many(len(self.people)))


def _too_many(count: int) -> str:
    return ngettext(
        "There is %(count)d person in it: choose a smaller unit.",
        "There are %(count)d people in it: choose a smaller unit.",
        count,
    ) % {"count": count}


class MailWishesForm(forms.Form):
    """Before how many days to write, and whether the weekly overview comes."""

    reminder_days = forms.TypedMultipleChoiceField(
        label=_("Write to me so many days before something lapses or falls due"),
        choices=[(days, str(days)) for days in REMINDER_DAYS],
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    digest = forms.BooleanField(
        label=_("Send me an overview of my unit every week"), required=False
    )
    kinds = forms.MultipleChoiceField(
        label=_("Write to me as well"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, person: User, **kwargs: Any) -> None:
        found = MailWishes.objects.filter(person=person).first() or MailWishes()
        kwargs["initial"] = {
            "reminder_days": found.reminder_days,
            "digest": found.digest,
        }
        offered = _kinds_for(person)
        kwargs["initial"]["kinds"] = [k for k in offered if k not in found.silent]
        super().__init__(*args, **kwargs)
        self.fields["kinds"].choices = [(k.value, k.label) for k in offered]  # type: ignore[attr-defined]  # it is a choice
        self.offered, self.found = {kind.value for kind in offered}, found
        if not answers_for_units(person):
            del self.fields["digest"]

    @property
    def wishes(self) -> dict[str, Any]:
        given = {**self.cleaned_data}
        unwanted = self.offered - set(given.pop("kinds"))
        kept = set(self.found.silent) - self.offered
        return {"digest": self.found.digest, **given, "silent": unwanted | kept}


def _kinds_for(person: User) -> list[Letter.Kind]:
    """The kinds of letter that can come to somebody, beside reminders and overview."""
    kinds = [Letter.Kind.SESSION, Letter.Kind.DECISION, Letter.Kind.MISSION]
    if acts_for_units(person):
        kinds += [Letter.Kind.WAIVER, Letter.Kind.ESCALATION]
    if administers(person):
        kinds += [Letter.Kind.IMPORT, Letter.Kind.HELD]
    return kinds
