"""The forms of the substance register. Each does one act, and tells what that refuses."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from certification.forms import DayInput
from hazmat.models import (
    DerivationEvent,
    Exposure,
    FunctionAppointment,
    RoleFunction,
    StockLine,
    Task,
    TaskHolder,
)
from hazmat.register.acts import (
    expose,
    give_function,
    give_task,
    keep,
    plan_task,
    use_up,
    withdraw,
)
from hazmat.register.effects import Effects, effects_of
from hazmat.register.practices import practices_to_choose
from hazmat.register.sight import Ended
from hazmat.register.words import functions_to_choose
from people.days import today
from people.entry_forms import OPEN
from people.fields import OpenDayFormField
from people.models import User
from people.sight import people_to_keep_substances_for

SPAN: dict[str, Any] = {"start": DayInput, "end": DayInput}
REGRETTED = StockLine, Task, Exposure, TaskHolder
"""What can be taken back as a mistake."""


class Acting:
    """A form that does an act, or shows first what would follow from it."""

    title: Any = ""
    by: User
    effects: Effects | None = None

    def act(self) -> DerivationEvent | None:
        raise NotImplementedError

    def is_done(self: Any) -> bool:
        """Do the act, or only try it if that was asked; what it refuses is told."""
        if not self.is_valid():
            return False
        only_try = "try" in self.data
        try:
            with transaction.atomic():
                self.effects = effects_of(self.act())
                transaction.set_rollback(only_try)
        except ValidationError as refusal:
            self.add_error(None, refusal.messages)
        return self.is_valid() and not only_try


class ActForm(Acting, forms.ModelForm):  # type: ignore[type-arg]  # generic only in the stubs
    """Enters a fact of the register."""

    def __init__(self, data: Any = None, *, by: User, **about: Any) -> None:
        self.by = by
        super().__init__(data, **about)
        for field in self.fields.values():
            if isinstance(field, OpenDayFormField) and not field.help_text:
                field.help_text = OPEN[field.open_day]


class StockForm(ActForm):
    """A unit keeps a product."""

    title = _("Put a product on stock")

    class Meta:
        model = StockLine
        fields = [
            "product",
            "place",
            "quantity",
            "quantity_unit",
            "start",
            "end",
            "reach",
            "role",
        ]
        widgets = SPAN
        help_texts = {
            "role": _(
                "Only for “those with a role”: people in this unit and below it."
            ),
            "start": _(
                "A day in the past is allowed: duties then count from that day too."
            ),
            "quantity_unit": _("kg, l, pieces …"),
        }

    def act(self) -> DerivationEvent | None:
        return keep(line=self.instance, by=self.by)


class EndForm(Acting, forms.Form):
    """The last day of something, or that it was a mistake."""

    last_day = forms.DateField(
        label=_("last day"), required=False, widget=DayInput(), initial=today
    )
    mistake = forms.BooleanField(
        label=_("Entered by mistake: it counts as never having been there."),
        required=False,
    )

    def __init__(self, data: Any = None, *, by: User, fact: Ended) -> None:
        super().__init__(data)
        self.by, self.fact = by, fact
        self.title = END_TITLES[type(fact)]
        self.subject = fact.product if isinstance(fact, StockLine) else ""
        if isinstance(fact, StockLine):
            self.fields["last_day"].label = _("Used up on")
        if not isinstance(fact, REGRETTED):
            del self.fields["mistake"]

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        if not said.get("mistake") and not said.get("last_day"):
            self.add_error("last_day", _("Say which day was the last."))
        return said

    def act(self) -> DerivationEvent | None:
        fact, last_day = self.fact, self.cleaned_data["last_day"]
        if self.cleaned_data.get("mistake") and isinstance(fact, REGRETTED):
            return withdraw(fact=fact, by=self.by)
        if isinstance(fact, StockLine):
            return use_up(line=fact, last_day=last_day, by=self.by)
        fact.end = last_day
        return _again(fact, self.by)


END_TITLES: Mapping[type, Any] = {
    StockLine: _("Used up"),
    Task: _("End the task"),
    Exposure: _("End the exposure"),
    TaskHolder: _("No longer does it"),
    RoleFunction: _("End the function of a role"),
    FunctionAppointment: _("End the appointment"),
}


def _again(
    fact: Task | Exposure | TaskHolder | RoleFunction | FunctionAppointment, by: User
) -> DerivationEvent | None:
    """Enter what is known already once more, as it is now."""
    match fact:
        case Task():
            return plan_task(task=fact, by=by)
        case Exposure():
            return expose(exposure=fact, by=by)
        case TaskHolder():
            return give_task(holder=fact, by=by)
        case RoleFunction() | FunctionAppointment():
            return give_function(fact=fact, by=by)


class TaskForm(ActForm):
    """Work that is done in a unit."""

    title = _("Enter a task")

    class Meta:
        model = Task
        fields = [
            "name",
            "code",
            "context",
            "assessment",
            "assessment_reference",
            "start",
            "end",
        ]
        widgets = SPAN

    def act(self) -> DerivationEvent | None:
        return plan_task(task=self.instance, by=self.by)


class ExposureForm(ActForm):
    """What somebody meets who does a task."""

    title = _("Enter an exposure")

    class Meta:
        model = Exposure
        fields = [
            "product",
            "follows_stock",
            "process",
            "noise_db",
            "peak_pa",
            "technique",
            "route",
            "frequency",
            "control",
            "start",
            "end",
        ]
        widgets = SPAN

    def __init__(self, data: Any = None, **about: Any) -> None:
        super().__init__(data, **about)
        for name in ("process", "technique"):
            known = practices_to_choose(name, getattr(self.instance, name))
            label = self.fields[name].label
            choices = [("", "–"), *known]
            self.fields[name] = forms.ChoiceField(
                label=label, choices=choices, required=False
            )

    def act(self) -> DerivationEvent | None:
        return expose(exposure=self.instance, by=self.by)


class ByNumberField(forms.ModelChoiceField):  # type: ignore[type-arg]  # generic only in the stubs
    """Somebody of one's units by service number: no list that could show who there is."""

    def __init__(self, by: User, *, required: bool) -> None:
        super().__init__(
            people_to_keep_substances_for(by),
            label=_("Service number"),
            to_field_name="service_number",
            required=required,
            widget=forms.TextInput({"spellcheck": "false", "autocomplete": "off"}),
            error_messages={
                "invalid_choice": _("Nobody with this service number is in your units.")
            },
        )


class HolderForm(ActForm):
    """Who does a task."""

    title = _("Say who does it")

    class Meta:
        model = TaskHolder
        fields = ["role", "person", "part", "start", "end"]
        widgets = SPAN
        help_texts = {"role": _("Everybody with it in the unit of the task.")}
        labels = {"part": _("What they do")}

    def __init__(self, data: Any = None, **about: Any) -> None:
        super().__init__(data, **about)
        self.fields["person"] = ByNumberField(self.by, required=False)

    def act(self) -> DerivationEvent | None:
        return give_task(holder=self.instance, by=self.by)


class RoleFunctionForm(ActForm):
    """A dangerous-goods function that comes with a role in a unit."""

    title = _("Give a function to a role")

    class Meta:
        model = RoleFunction
        fields = ["role", "function", "context", "start", "end"]
        widgets = SPAN

    def __init__(self, data: Any = None, **about: Any) -> None:
        super().__init__(data, **about)
        self.fields["function"] = _function()

    def act(self) -> DerivationEvent | None:
        return give_function(fact=self.instance, by=self.by)


class AppointmentForm(ActForm):
    """Somebody is appointed to a dangerous-goods function."""

    title = _("Appoint somebody to a function")

    class Meta:
        model = FunctionAppointment
        fields = ["person", "function", "context", "proof", "start", "end"]
        widgets = SPAN

    def __init__(self, data: Any = None, **about: Any) -> None:
        super().__init__(data, **about)
        self.fields["person"] = ByNumberField(self.by, required=True)
        self.fields["function"] = _function()

    def act(self) -> DerivationEvent | None:
        return give_function(fact=self.instance, by=self.by)


def _function() -> forms.ChoiceField:
    return forms.ChoiceField(
        label=_("dangerous-goods function"), choices=functions_to_choose
    )
